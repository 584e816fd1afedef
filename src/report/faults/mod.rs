//! Faults as people and programs read them: drawn where they stand, told in sentences, and as JSON.

mod drawn;
mod json;
mod sentences;
mod sign;

use crate::scenario::{Certainty, Fault, Faults, Files, Severity};
use crate::words::{Message, Words, message};

pub use drawn::one;
pub use json::{SCHEMA, document};
pub use sentences::sentences;

/// How faults are drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// Without colours.
    #[default]
    Plain,
    /// With the colours of a terminal.
    Coloured,
}

/// All faults, each with the lines that it is about, and how many there are.
#[must_use]
pub fn faults(faults: &Faults, words: Words, style: Style) -> String {
    list(&faults.list, &faults.files, words, style) + &counted(&faults.list, words) + "\n"
}

/// Faults, each with the lines that it is about.
#[must_use]
pub fn list(faults: &[Fault], files: &Files, words: Words, style: Style) -> String {
    faults.iter().map(|fault| one(fault, files, words, style) + "\n\n").collect()
}

/// How many faults of each severity there are, in one line.
#[must_use]
pub fn counted(faults: &[Fault], words: Words) -> String {
    let count = |severity| faults.iter().filter(|fault| fault.severity == severity).count();
    let [errors, warnings, tips] = Severity::ALL.map(count);
    let said = [
        (errors, message!("fault-errors", count = errors)),
        (warnings, message!("fault-warnings", count = warnings)),
        (tips, message!("fault-tips", count = tips)),
    ];
    let said: Vec<_> = said.into_iter().filter(|(count, _)| *count > 0).map(|(_, message)| words.say(&message)).collect();
    said.join(", ")
}

/// What to say of a fault that may be none.
fn how_sure(confidence: Certainty) -> Option<Message> {
    match confidence {
        Certainty::Strong => None,
        Certainty::Reasonable => Some(message!("fault-reasonable")),
        Certainty::Weak => Some(message!("fault-weak")),
    }
}
