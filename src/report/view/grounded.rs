//! Rule: a number says where it is from and how well that is known, in the reader's words.

use super::Passage;
use crate::scenario::grain::Confidence;
use crate::scenario::value::Text;
use crate::words::{Message, Words, message};

/// How something is known, said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grounded {
    /// Where it is to be found.
    pub source: Option<String>,
    /// How well it is known.
    pub confidence: Option<String>,
    /// Why it is so, in the author's words.
    pub note: Option<String>,
}

impl Grounded {
    /// The grounds of a record, said.
    #[must_use]
    pub fn of(words: Words, source: Option<&Text>, confidence: Option<Confidence>, note: Option<&Text>) -> Self {
        let said = |text: &Text| Passage::of(words, text).plain();
        Self {
            source: source.map(said),
            confidence: confidence.map(|known| words.say(&known_how(known))),
            note: note.map(said),
        }
    }

    /// Whether nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.source.is_none() && self.confidence.is_none() && self.note.is_none()
    }
}

fn known_how(confidence: Confidence) -> Message {
    match confidence {
        Confidence::Documented => message!("panels-documented"),
        Confidence::Contested => message!("panels-contested"),
        Confidence::Assumed => message!("panels-assumed"),
    }
}
