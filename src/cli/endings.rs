//! Rule: which endings are asked about is what was said, else how history ended.

use clap::Args;

use super::course;
use super::failure::Failure;
use crate::scenario::Scenario;
use crate::words::{Words, message};

/// Which endings.
#[derive(Clone, Debug, Default, Args)]
pub struct EndingArguments {
    /// The ending to ask about; may be repeated, and then any of them counts [default: how history ended]
    #[arg(long = "ending", value_name = "ENDING")]
    pub endings: Vec<String>,
}

impl EndingArguments {
    /// For each ending, whether it is asked about; nothing where nobody says, neither here nor in the scenario.
    ///
    /// # Errors
    ///
    /// Unknown endings, with the name that may be meant.
    pub(super) fn asked(&self, scenario: &Scenario, words: Words) -> Result<Option<Vec<bool>>, Failure> {
        let known: Vec<&str> = scenario.game.endings.iter().map(|ending| ending.id.as_str()).collect();
        let mut asked = vec![false; known.len()];
        for name in &self.endings {
            let place = known.iter().position(|known| known == name);
            let unknown = || course::unknown(words.say(&message!("ending-unknown")), name, &known);
            asked[place.ok_or_else(unknown)?] = true;
        }
        if self.endings.is_empty() {
            let historical = scenario.script.endings.items.iter().map(|ending| ending.historical);
            asked = historical.collect();
        }
        Ok(asked.contains(&true).then_some(asked))
    }

    /// The same, where somebody must have said.
    ///
    /// # Errors
    ///
    /// Those of [`asked`](Self::asked), and where nobody says.
    pub(super) fn said(&self, scenario: &Scenario, words: Words) -> Result<Vec<bool>, Failure> {
        self.asked(scenario, words)?.ok_or_else(|| unsaid(scenario, words))
    }
}

/// Nobody says which ending is asked about.
pub(super) fn unsaid(scenario: &Scenario, words: Words) -> Failure {
    let known = scenario.game.endings.iter().map(|ending| format!("`{}`", ending.id)).collect::<Vec<_>>().join(", ");
    let failure = Failure::usage(words.say(&message!("ending-unsaid")));
    failure.with_help(words.say(&message!("ending-unsaid-help", endings = known)))
}
