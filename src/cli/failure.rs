//! Rule: a command that fails says why, what to do about it, and leaves with the code for that kind of failure.

use std::io;
use std::path::Path;
use std::process::ExitCode;

use super::output;
use crate::analysis::TooManyHistories;
use crate::report;
use crate::report::resumed::refused;
use crate::scenario::{Code, Faults, Severity};
use crate::words::{Message, Words, message, system};
use crate::world::Refused;

/// Why a command could not do what it was asked.
#[derive(Debug)]
pub(super) enum Failure {
    /// It was asked wrongly. Exit code 2.
    Usage {
        /// What is wrong.
        message: Said,
        /// What to write instead.
        help: Option<Said>,
    },
    /// Something was asked of a game that cannot be done. Exit code 2.
    Barred(Refused),
    /// The scenario is not sound. Exit code 3.
    Unsound(Faults),
    /// A saved game cannot be gone on with. Exit code 3.
    Save {
        /// The file.
        path: String,
        /// What is wrong with it.
        why: Said,
    },
    /// A file could not be read or written. Exit code 4.
    File {
        /// What was tried, such as writing a file.
        what: Said,
        /// What the system said.
        why: io::Error,
    },
    /// Something that a command goes on with is not there. Exit code 4.
    Missing {
        /// What is not there.
        what: Message,
        /// What to do instead.
        help: Message,
    },
    /// It stopped before its end; what was finished stays.
    Stopped {
        /// What stopped it.
        what: Message,
        /// How to go on.
        help: Message,
        /// The exit code: 1 where it would have taken too long, 130 where it was interrupted.
        code: u8,
    },
    /// A folder or a device stands where a file is to be read. Exit code 4.
    NoFile(String),
    /// There was nowhere to print to. Exit code 4, or 0 where a reader has simply had enough.
    Output(io::Error),
    /// The scenario cannot be put into the form that was asked for. Exit code 1.
    Refused {
        /// Why.
        message: Message,
        /// What to do about it.
        help: Message,
    },
    /// It would take too long. Exit code 1.
    TooMany(TooManyHistories),
}

/// Something to be said: in words already, or in the language of whoever asked.
#[derive(Debug)]
pub(super) enum Said {
    Words(String),
    Message(Message),
}

impl Said {
    fn in_words(&self, words: Words) -> String {
        match self {
            Self::Words(said) => said.clone(),
            Self::Message(message) => words.say(message),
        }
    }
}

macro_rules! converted {
    ($($from:ty => $into:ident::$variant:ident $make:expr;)*) => {$(
        impl From<$from> for $into {
            fn from(value: $from) -> Self {
                Self::$variant($make(value))
            }
        }
    )*};
}

converted! {
    &str => Said::Words str::to_owned;
    &String => Said::Words String::clone;
    String => Said::Words std::convert::identity;
    Message => Said::Message std::convert::identity;
    Refused => Failure::Barred std::convert::identity;
    Faults => Failure::Unsound std::convert::identity;
    io::Error => Failure::Output std::convert::identity;
    TooManyHistories => Failure::TooMany std::convert::identity;
}

impl Failure {
    /// A mistake in how a command was asked.
    pub(super) fn usage(message: impl Into<Said>) -> Self {
        Self::Usage { message: message.into(), help: None }
    }

    /// A saved game that does not fit.
    pub(super) fn save(path: &Path, why: impl Into<Said>) -> Self {
        Self::Save { path: path.display().to_string(), why: why.into() }
    }

    /// The same, with what to write instead.
    pub(super) fn with_help(self, text: impl Into<Said>) -> Self {
        match self {
            Self::Usage { message, .. } => Self::Usage { message, help: Some(text.into()) },
            other => other,
        }
    }

    /// What went wrong, in a sentence.
    pub(super) fn said(&self, words: Words) -> String {
        let message = match self {
            Self::Usage { message, .. } => return message.in_words(words),
            Self::Unsound(faults) => return report::faults::faults(faults, words, output::style()).trim_end().to_owned(),
            Self::Barred(why) => refused(why),
            Self::Missing { what: said, .. } | Self::Stopped { what: said, .. } | Self::Refused { message: said, .. } => {
                return words.say(said);
            }
            Self::Save { path, why } => message!("cli-save", file = path, why = why.in_words(words)),
            Self::File { what, why } => message!("cli-file", what = what.in_words(words), why = words.say(&system(why))),
            Self::NoFile(path) => message!("cli-no-file", file = path),
            Self::Output(why) => message!("cli-output", why = words.say(&system(why))),
            Self::TooMany(TooManyHistories { limit }) => message!("cli-too-many", limit = limit.to_string()),
        };
        words.say(&message)
    }

    fn help(&self, words: Words) -> Option<String> {
        match self {
            Self::Usage { help, .. } => help.as_ref().map(|help| help.in_words(words)),
            Self::Missing { help, .. } | Self::Stopped { help, .. } | Self::Refused { help, .. } => Some(words.say(help)),
            Self::TooMany(_) => Some(words.say(&message!("cli-too-many-help"))),
            _ => None,
        }
    }

    /// Says on standard error what went wrong, and gives the exit code.
    pub(super) fn report(&self, words: Words) -> ExitCode {
        let said = self.said(words);
        match self {
            Self::Output(why) if why.kind() == io::ErrorKind::BrokenPipe => return ExitCode::SUCCESS,
            Self::Unsound(_) => output::talk(&said),
            _ => output::talk(&words.say(&message!("cli-error", what = said))),
        }
        if let Some(help) = self.help(words) {
            output::talk(&words.say(&message!("cli-help", what = help)));
        }
        ExitCode::from(match self {
            Self::TooMany(_) | Self::Refused { .. } => 1,
            Self::Usage { .. } | Self::Barred(_) => 2,
            Self::Unsound(faults) => unsound(faults),
            Self::Save { .. } => 3,
            Self::File { .. } | Self::Missing { .. } | Self::NoFile(_) | Self::Output(_) => 4,
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
