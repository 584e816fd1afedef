//! Rule: a command that fails says why, what to do about it, and leaves with the code for that kind of failure.

use std::io;
use std::path::Path;
use std::process::ExitCode;

use thiserror::Error;

use super::output;
use crate::analysis::TooManyHistories;
use crate::report;
use crate::scenario::{Code, Faults, Severity};
use crate::words::Words;

/// Why a command could not do what it was asked.
#[derive(Debug, Error)]
pub(super) enum Failure {
    /// It was asked wrongly. Exit code 2.
    #[error("{message}")]
    Usage {
        /// What is wrong.
        message: String,
        /// What to write instead.
        help: Option<String>,
    },
    /// The scenario is not sound. Exit code 3.
    #[error(transparent)]
    Unsound(#[from] Faults),
    /// A saved game cannot be gone on with. Exit code 3.
    #[error("`{path}` cannot be gone on with: {why}")]
    Save {
        /// The file.
        path: String,
        /// What is wrong with it.
        why: String,
    },
    /// A file could not be read or written. Exit code 4.
    #[error("cannot {what}: {why}")]
    File {
        /// What was tried, such as writing a file.
        what: String,
        /// What the system said.
        why: io::Error,
    },
    /// Something that a command goes on with is not there. Exit code 4.
    #[error("{what}")]
    Missing {
        /// What is not there.
        what: String,
        /// What to do instead.
        help: String,
    },
    /// It stopped before its end; what was finished stays.
    #[error("{what}")]
    Stopped {
        /// What stopped it.
        what: String,
        /// How to go on.
        help: String,
        /// The exit code: 1 where it would have taken too long, 130 where it was interrupted.
        code: u8,
    },
    /// There was nowhere to print to. Exit code 4, or 0 where a reader has simply had enough.
    #[error("cannot write the output: {0}")]
    Output(#[from] io::Error),
    /// The scenario cannot be put into the form that was asked for. Exit code 1.
    #[error("{message}")]
    Refused {
        /// Why.
        message: String,
        /// What to do about it.
        help: String,
    },
    /// It would take too long. Exit code 1.
    #[error(transparent)]
    TooMany(#[from] TooManyHistories),
}

impl Failure {
    /// A mistake in how a command was asked.
    pub(super) fn usage(message: impl Into<String>) -> Self {
        Self::Usage { message: message.into(), help: None }
    }

    /// A saved game that does not fit.
    pub(super) fn save(path: &Path, why: String) -> Self {
        Self::Save { path: path.display().to_string(), why }
    }

    /// The same, with what to write instead.
    pub(super) fn with_help(self, text: impl Into<String>) -> Self {
        match self {
            Self::Usage { message, .. } => Self::Usage { message, help: Some(text.into()) },
            other => other,
        }
    }

    /// Says on standard error what went wrong, and gives the exit code.
    pub(super) fn report(&self, words: Words) -> ExitCode {
        match self {
            Self::Output(why) if why.kind() == io::ErrorKind::BrokenPipe => return ExitCode::SUCCESS,
            Self::Unsound(faults) => output::talk(report::faults::faults(faults, words, output::style()).trim_end()),
            Self::Usage { help: Some(help), .. }
            | Self::Refused { help, .. }
            | Self::Missing { help, .. }
            | Self::Stopped { help, .. } => {
                output::talk(&format!("error: {self}\nhelp: {help}"));
            }
            Self::TooMany(_) => {
                output::talk(&format!(
                    "error: {self}\nhelp: force some moves with `--choose`, or draw histories with `perimeter run`"
                ));
            }
            _ => output::talk(&format!("error: {self}")),
        }
        ExitCode::from(match self {
            Self::TooMany(_) | Self::Refused { .. } => 1,
            Self::Usage { .. } => 2,
            Self::Unsound(faults) => unsound(faults),
            Self::Save { .. } => 3,
            Self::File { .. } | Self::Missing { .. } | Self::Output(_) => 4,
            Self::Stopped { code, .. } => *code,
        })
    }
}

/// The exit code for faults: 4 where all that is wrong is that a file cannot be had, 3 otherwise.
pub(super) fn unsound(faults: &Faults) -> u8 {
    let nowhere = [Code::NotFound, Code::Unreadable, Code::NotAFile];
    let mut errors = faults.list.iter().filter(|fault| fault.severity == Severity::Error);
    if errors.all(|fault| nowhere.contains(&fault.code)) { 4 } else { 3 }
}
