//! Rule: a fault says what is wrong, where, and what would put it right.

use std::error::Error;
use std::fmt;

use super::code::Code;
use super::source::{Files, Place};

/// How bad a fault is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The scenario cannot be played.
    Error,
    /// It can, but something is odd.
    Warning,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
        })
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Which kind.
    pub code: Code,
    /// How bad.
    pub severity: Severity,
    /// What is wrong: a lower-case sentence, literals in backticks.
    pub message: String,
    /// Where; `None` where there is no text to point at, such as a file that is not there.
    pub place: Option<Place>,
    /// A few words at the place; may be empty.
    pub label: String,
    /// Other places that matter, each with a few words.
    pub others: Vec<(Place, String)>,
    /// What to do about it.
    pub help: Option<String>,
    /// The same for a machine, where there is but one thing to do.
    pub fix: Option<Fix>,
}

impl Fault {
    /// An error at a place.
    #[must_use]
    pub fn new(code: Code, place: impl Into<Option<Place>>, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: Severity::Error,
            message: message.into(),
            place: place.into(),
            label: String::new(),
            others: Vec::new(),
            help: None,
            fix: None,
        }
    }

    /// A warning at a place.
    #[must_use]
    pub fn warning(code: Code, place: impl Into<Option<Place>>, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::new(code, place, message) }
    }

    /// With a few words at the place.
    #[must_use]
    pub fn label(self, label: impl Into<String>) -> Self {
        Self { label: label.into(), ..self }
    }

    /// With another place that matters.
    #[must_use]
    pub fn other(mut self, place: Place, label: impl Into<String>) -> Self {
        self.others.push((place, label.into()));
        self
    }

    /// With what to do about it.
    #[must_use]
    pub fn help(self, help: impl Into<String>) -> Self {
        Self { help: Some(help.into()), ..self }
    }

    /// With a change of the text that puts it right.
    #[must_use]
    pub fn fix(self, place: Place, text: impl Into<String>) -> Self {
        Self { fix: Some(Fix { place, text: text.into() }), ..self }
    }
}

/// Everything that is wrong, with the files it is wrong in: sorted by place, errors and warnings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
    /// One line for each: `file:line:column: error[P0201]: message`, and another for its help.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (count, fault) in self.list.iter().enumerate() {
            if count > 0 {
                writeln!(f)?;
            }
            if let Some(place) = fault.place {
                let (line, column) = self.files.line_and_column(place);
                write!(f, "{}:{line}:{column}: ", self.files.file(place.file).name)?;
            }
            write!(f, "{}[{}]: {}", fault.severity, fault.code, fault.message)?;
            if let Some(help) = &fault.help {
                write!(f, "\n  help: {help}")?;
            }
        }
        Ok(())
    }
}

/// Gathers faults, up to [`MOST_FAULTS`]: nobody reads the thousandth complaint about one file.
#[derive(Debug, Default)]
pub(super) struct Complaints(pub(super) Vec<Fault>);

/// The most faults that are kept.
pub const MOST_FAULTS: usize = 100;

impl Complaints {
    pub(super) fn add(&mut self, fault: Fault) {
        if self.0.len() < MOST_FAULTS {
            self.0.push(fault);
        }
    }

    pub(super) fn any_error(&self) -> bool {
        self.0.iter().any(|fault| fault.severity == Severity::Error)
    }
}
