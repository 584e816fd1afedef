//! Rule: what a face of the program is asked to open is said in plain words, whichever face it is.

use crate::scenario::Level;
use crate::words::Language;

/// What is to be opened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// The language to speak.
    pub language: Language,
    /// The reading level of texts.
    pub level: Level,
    /// The scenario to begin with; the library where nothing is said.
    pub scenario: Option<String>,
    /// The what-ifs of it.
    pub what_ifs: Vec<String>,
    /// A saved game to go on with.
    pub resume: Option<String>,
}

/// How a face of the program that was opened came to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// It was closed.
    Well,
    /// Something went wrong.
    Badly,
    /// It could not be drawn: the computer has no driver for it.
    NoRenderer,
}
