//! Rule: a fault says what is wrong, where, how sure that is, and what would put it right; in which language is for others to say.

use std::error::Error;
use std::fmt;

use super::code::Code;
use super::source::{Files, Place};
use crate::words::{Message, Words, message};

/// How bad a fault is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The scenario cannot be played.
    Error,
    /// It can, but something is odd.
    Warning,
    /// Nothing is wrong, but something could be better.
    Tip,
}

impl Severity {
    /// Every severity, the worst first.
    pub const ALL: [Self; 3] = [Self::Error, Self::Warning, Self::Tip];

    /// The word for it in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Tip => "tip",
        }
    }

    /// The word for it in a language.
    #[must_use]
    pub fn word(self) -> Message {
        match self {
            Self::Error => message!("fault-error"),
            Self::Warning => message!("fault-warning"),
            Self::Tip => message!("fault-tip"),
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How sure it is that a fault is one, whatever it would mean for the scenario.
///
/// A wrong number is a wrong number; that two options are meant to be the same is a guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// A guess, often wrong.
    Weak,
    /// Mostly right; an author may have a good reason.
    Reasonable,
    /// It is so.
    Strong,
}

impl Certainty {
    /// The word for it in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Weak => "weak",
            Self::Reasonable => "reasonable",
            Self::Strong => "strong",
        }
    }
}

/// A change of the text that would put a fault right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What to replace.
    pub place: Place,
    /// By what.
    pub text: String,
}

/// One thing that is wrong with a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// Which kind.
    pub code: Code,
    /// How bad.
    pub severity: Severity,
    /// How sure it is that anything is wrong.
    pub confidence: Certainty,
    /// What is wrong: a lower-case sentence, literals in backticks.
    pub message: Message,
    /// Where; `None` where there is no text to point at, such as a file that is not there.
    pub place: Option<Place>,
    /// A few words at the place.
    pub label: Option<Message>,
    /// Other places that matter, each with a few words.
    pub others: Vec<(Place, Message)>,
    /// What to do about it.
    pub help: Option<Message>,
    /// The same for a machine, where there is but one thing to do.
    pub fix: Option<Fix>,
}

impl Fault {
    /// An error at a place.
    #[must_use]
    pub fn new(code: Code, place: impl Into<Option<Place>>, message: Message) -> Self {
        Self {
            code,
            severity: Severity::Error,
            confidence: Certainty::Strong,
            message,
            place: place.into(),
            label: None,
            others: Vec::new(),
            help: None,
            fix: None,
        }
    }

    /// A warning at a place.
    #[must_use]
    pub fn warning(code: Code, place: impl Into<Option<Place>>, message: Message) -> Self {
        Self { severity: Severity::Warning, ..Self::new(code, place, message) }
    }

    /// A tip at a place.
    #[must_use]
    pub fn tip(code: Code, place: impl Into<Option<Place>>, message: Message) -> Self {
        Self { severity: Severity::Tip, ..Self::new(code, place, message) }
    }

    /// As sure as this, and no surer.
    #[must_use]
    pub fn confidence(self, confidence: Certainty) -> Self {
        Self { confidence, ..self }
    }

    /// With a few words at the place.
    #[must_use]
    pub fn label(self, label: Message) -> Self {
        Self { label: Some(label), ..self }
    }

    /// With another place that matters.
    #[must_use]
    pub fn other(mut self, place: Place, label: Message) -> Self {
        self.others.push((place, label));
        self
    }

    /// With what to do about it.
    #[must_use]
    pub fn help(self, help: Message) -> Self {
        Self { help: Some(help), ..self }
    }

    /// With a change of the text that puts it right.
    #[must_use]
    pub fn fix(self, place: Place, text: impl Into<String>) -> Self {
        Self { fix: Some(Fix { place, text: text.into() }), ..self }
    }
}

/// Everything that is wrong, with the files it is wrong in: sorted by place, errors, warnings and tips.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Faults {
    /// What is wrong.
    pub list: Vec<Fault>,
    /// Where.
    pub files: Files,
}

impl Faults {
    /// Puts faults in the order of their places.
    #[must_use]
    pub fn new(mut list: Vec<Fault>, files: Files) -> Self {
        list.sort_by_key(|fault| (fault.place.map(|place| (place.file, place.start)), fault.code));
        Self { list, files }
    }
}

impl Error for Faults {}

impl fmt::Display for Faults {
    /// One line for each, in English: `file:line:column: error[P0201]: message`, and another for its help.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let english = Words::default();
        for (count, fault) in self.list.iter().enumerate() {
            if count > 0 {
                writeln!(f)?;
            }
            if let Some(place) = fault.place {
                let (line, column) = self.files.line_and_column(place);
                write!(f, "{}:{line}:{column}: ", self.files.file(place.file).name)?;
            }
            write!(f, "{}[{}]: {}", fault.severity, fault.code, english.say(&fault.message))?;
            if let Some(help) = &fault.help {
                write!(f, "\n  help: {}", english.say(help))?;
            }
        }
        Ok(())
    }
}

/// Gathers faults, up to [`MOST_FAULTS`]: nobody reads the thousandth complaint about one file.
#[derive(Clone, Debug, Default)]
pub(super) struct Complaints(pub(super) Vec<Fault>);

/// The most faults that are kept.
pub const MOST_FAULTS: usize = 100;

impl Complaints {
    pub(super) fn add(&mut self, fault: Fault) {
        if self.0.len() < MOST_FAULTS {
            self.0.push(fault);
        }
    }

    /// Adds what was gathered apart.
    pub(super) fn append(&mut self, other: Self) {
        other.0.into_iter().for_each(|fault| self.add(fault));
    }

    pub(super) fn any_error(&self) -> bool {
        self.0.iter().any(|fault| fault.severity == Severity::Error)
    }
}
