//! Rule: a condition is said in words, by the names that the author gave.

use crate::scenario::Scenario;
use crate::theory::Condition;
use crate::words::{Message, Words, message};

/// What must hold, in words.
#[must_use]
pub fn condition(scenario: &Scenario, words: Words, condition: &Condition) -> String {
    words.say(&said(scenario, words, condition))
}

fn said(scenario: &Scenario, words: Words, condition: &Condition) -> Message {
    let game = &scenario.game;
    let standing = |place: usize| game.standings[place].id.as_str();
    match condition {
        Condition::AtLeast(id, least) => {
            message!("condition-at-least", standing = standing(id.0), value = plain(words, *least))
        }
        Condition::Below(id, bound) => message!("condition-below", standing = standing(id.0), value = plain(words, *bound)),
        Condition::Chose(id, option) => {
            let step = game.step(*id);
            message!("condition-chose", step = &step.id, option = &step.options[*option].id)
        }
        Condition::All(parts) if parts.is_empty() => message!("condition-always"),
        Condition::Any(parts) if parts.is_empty() => message!("condition-never"),
        Condition::All(parts) | Condition::Any(parts) if parts.len() == 1 => said(scenario, words, &parts[0]),
        Condition::All(parts) => message!("condition-all", parts = listed(scenario, words, parts)),
        Condition::Any(parts) => message!("condition-any", parts = listed(scenario, words, parts)),
        Condition::Not(part) => message!("condition-not", part = said(scenario, words, part)),
    }
}

fn listed(scenario: &Scenario, words: Words, parts: &[Condition]) -> String {
    parts.iter().map(|part| condition(scenario, words, part)).collect::<Vec<_>>().join("; ")
}

/// A number with as many decimals as it has, and no more than four.
fn plain(words: Words, value: f64) -> String {
    let said = words.number(value, 4);
    said.trim_end_matches('0').trim_end_matches(['.', ',']).to_owned()
}
