//! Rule: what a debrief asks about is whether it came to the challenge; where endings do not tell that, how the run ended.

use super::command::quoted;
use super::played::Played;
use crate::analysis::chance_of::endings_with;
use crate::report::text;
use crate::theory::{Game, Reasoner};
use crate::words::{Message, message};

/// What came of a run, as something that could have come otherwise.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Outcome {
    /// For each ending, whether it counts as the same.
    pub(super) endings: Vec<bool>,
    /// What they have in common.
    of: Of,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Of {
    /// The challenge was made.
    Came,
    /// It was not.
    DidNotCome,
    /// It is one ending.
    Ending(usize),
}

impl Outcome {
    /// The outcome of a run that is over; nothing where it is not, or has too many histories.
    pub(super) fn of(played: &Played, limit: usize) -> Option<Self> {
        let ended = played.ending?;
        let alone = || (0..played.game().endings.len()).map(|ending| ending == ended).collect();
        let Some((challenge, came)) = played.challenge().zip(played.came()) else {
            return Some(Self { endings: alone(), of: Of::Ending(ended) });
        };
        let found = endings_with(&mut Reasoner::new(played.game()), challenge, limit).ok()?;
        let mixed = found.iter().any(|(with, without)| *with > 0.0 && *without > 0.0);
        let mut endings: Vec<bool> =
            found.iter().map(|(with, without)| if came { *with > 0.0 } else { *without > 0.0 }).collect();
        endings[ended] = true;
        let parts = endings.contains(&false);
        if mixed || !parts {
            return Some(Self { endings: alone(), of: Of::Ending(ended) });
        }
        Some(Self { endings, of: if came { Of::Came } else { Of::DidNotCome } })
    }

    /// How likely it is, of the probabilities of the endings.
    pub(super) fn chance(&self, endings: &[f64]) -> f64 {
        let chance: f64 = endings.iter().zip(&self.endings).filter(|(_, counts)| **counts).map(|(chance, _)| chance).sum();
        chance.clamp(0.0, 1.0)
    }

    /// The options of a command that asks about it.
    pub(super) fn options(&self, game: &Game) -> Vec<String> {
        let counted = game.endings.iter().zip(&self.endings).filter(|(_, counts)| **counts);
        counted.map(|(ending, _)| format!("--ending {}", quoted(&ending.id))).collect()
    }

    /// What it is called, as in "that Kim attacks".
    pub(super) fn said(&self, played: &Played) -> Message {
        let label = || played.challenge().map_or("", |(step, option)| text::label(&played.scenario, step, option));
        match self.of {
            Of::Came => message!("debrief-it-came", challenge = label()),
            Of::DidNotCome => message!("debrief-it-did-not-come", challenge = label()),
            Of::Ending(ending) => message!("debrief-it-ended", ending = text::ending(&played.scenario, ending)),
        }
    }
}
