//! Rule: what went wrong is said in the language that is spoken now, until somebody closes it.

use crate::report::faults::{self, Style};
use crate::scenario::Faults;
use crate::words::{Message, Words};

/// Something that went wrong.
#[derive(Clone, Debug)]
pub(super) enum Notice {
    /// One thing.
    One(Message),
    /// What is wrong with a file, each thing at its place.
    Faults(Faults),
}

impl Notice {
    /// Says it.
    pub(super) fn say(&self, words: Words) -> String {
        match self {
            Self::One(what) => words.say(what),
            Self::Faults(faults) => faults::faults(faults, words, Style::Plain),
        }
    }
}
