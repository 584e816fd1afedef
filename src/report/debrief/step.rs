//! Rule: a debrief is eight steps, always in this order, and each can be read without the others.

use super::figure::Figure;
use crate::words::{Message, message};

/// Which step of a debrief.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// 0: what was predicted, beside the model's figure and the outcome.
    Prediction,
    /// 1: what happened in the run and in history, and where they parted.
    Course,
    /// 2: two other decisions that could have changed it.
    Named,
    /// 3: by what other path the same would have come.
    Same,
    /// 4: the same decisions, other luck.
    Luck,
    /// 5: a worse path.
    Worse,
    /// 6: which assumption a historian would attack first.
    Assumption,
    /// 7: the exit ticket.
    Ticket,
}

impl Part {
    /// All of them, in order.
    pub const ALL: [Self; 8] =
        [Self::Prediction, Self::Course, Self::Named, Self::Same, Self::Luck, Self::Worse, Self::Assumption, Self::Ticket];

    /// Its number, from 0 to 7.
    #[must_use]
    pub fn number(self) -> usize {
        self as usize
    }

    /// What stands over it.
    #[must_use]
    pub fn title(self) -> Message {
        match self {
            Self::Prediction => message!("debrief-step-prediction"),
            Self::Course => message!("debrief-step-course"),
            Self::Named => message!("debrief-step-named"),
            Self::Same => message!("debrief-step-same"),
            Self::Luck => message!("debrief-step-luck"),
            Self::Worse => message!("debrief-step-worse"),
            Self::Assumption => message!("debrief-step-assumption"),
            Self::Ticket => message!("debrief-step-ticket"),
        }
    }
}

/// All that is said of a game that was played.
#[derive(Clone, Debug, PartialEq)]
pub struct Debrief {
    /// What was played.
    pub title: String,
    /// The steps, in order.
    pub steps: Vec<Step>,
    /// The command that works all of it out again, where there is one.
    pub command: Option<String>,
}

/// One step of a debrief, in the words of a language.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// Which.
    pub part: Part,
    /// What stands over it.
    pub title: String,
    /// What is said.
    pub paragraphs: Vec<String>,
    /// What is shown.
    pub figures: Vec<Figure>,
    /// What is asked of whoever played.
    pub questions: Vec<String>,
    /// The command that works the numbers of the paragraphs out again, where there is one.
    pub command: Option<String>,
}
