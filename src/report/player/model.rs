//! Rule: what the model says of a prediction is worked out beforehand, and said as the debrief says it.

use serde_json::{Value, json};

use crate::analysis::{DEFAULT_LIMIT, chance_of, leverage};
use crate::report::text;
use crate::scenario::Scenario;
use crate::theory::Reasoner;
use crate::words::{Words, message};

/// What the model says of the challenge, and of the decision that can move it furthest; nothing where there is no threat, or no end
/// of the histories.
#[must_use]
pub fn model(reasoner: &mut Reasoner<'_>, scenario: &Scenario, words: Words) -> Option<Value> {
    let act = scenario.game.threat.as_ref()?.challenge;
    let known: Vec<_> = scenario.history.iter().enumerate().map(|(step, option)| option.filter(|_| step < act.0.0)).collect();
    let before = words.percent(chance_of(reasoner, act, &scenario.forced_options(), DEFAULT_LIMIT).ok()?);
    let gave = if known.iter().any(Option::is_some) {
        let after = words.percent(chance_of(reasoner, act, &known, DEFAULT_LIMIT).ok()?);
        message!("debrief-model", before = before, after = after)
    } else {
        message!("debrief-model-alone", before = before)
    };
    let reaches = leverage(reasoner, act, &scenario.forced_options(), DEFAULT_LIMIT).ok()?;
    let furthest = reaches.into_iter().max_by(|(_, one), (_, other)| one.total_cmp(other));
    let decision = furthest.map(|(step, reach)| {
        let points = words.number(100.0 * reach, 0);
        let said = message!("debrief-decision", move = text::title(scenario, step), points = points);
        json!({ "move": step.0, "said": words.say(&said) })
    });
    Some(json!({ "said": words.say(&gave), "decision": decision }))
}
