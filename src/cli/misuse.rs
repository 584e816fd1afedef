//! Rule: a call that cannot be understood is met in the language of whoever made it.
//!
//! English is what `clap` says; in other languages the same is said from what it found.

use std::error::Error as _;
use std::fmt;
use std::num::ParseIntError;
use std::process::ExitCode;

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::output;
use crate::words::{Language, Message, Words, message};

/// Why an argument cannot have a value.
#[derive(Clone, Debug)]
pub(super) struct Unfit(pub(super) Message);

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Words::of(Language::English).say(&self.0))
    }
}

impl std::error::Error for Unfit {}

/// Says what is wrong with a call, or shows the help or the version that was asked for. Exit code 2, or 0 for those.
pub(super) fn report(error: &Error, words: Words) -> ExitCode {
    if words.language() == Language::English || !error.use_stderr() {
        // Where there is nobody to print to, nobody misses it.
        let _ = error.print();
        return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
    }
    let mut said = words.say(&message!("cli-error", what = words.say(&wrong(error))));
    if let Some(meant) = meant(error) {
        said = format!("{said}\n{}", words.say(&message!("cli-help", what = words.say(&meant))));
    }
    if let Some(usage) = error.get(ContextKind::Usage).map(ToString::to_string) {
        let usage = super::help::usage(&usage, words);
        said = format!("{said}\n\n{}: {usage}", words.say(&message!("help-usage")));
    }
    output::talk(&format!("{said}\n\n{}", words.say(&message!("cli-try-help"))));
    ExitCode::from(2)
}

/// What is wrong.
fn wrong(error: &Error) -> Message {
    let argument = named(error, ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::UnknownArgument => message!("cli-unknown-argument", argument = argument),
        ErrorKind::InvalidSubcommand => {
            message!("cli-unknown-command", command = named(error, ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingRequiredArgument => message!("cli-missing-argument", argument = argument),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => match named(error, ContextKind::InvalidValue) {
            value if value.is_empty() => message!("cli-no-value", argument = argument),
            value => message!("cli-bad-value", value = value, argument = argument),
        },
        ErrorKind::ArgumentConflict => match named(error, ContextKind::PriorArg) {
            other if other == argument => message!("cli-twice", argument = argument),
            other => message!("cli-conflict", argument = argument, other = other),
        },
        _ => message!("cli-misunderstood"),
    }
}

/// What may have been meant, or what to write instead.
fn meant(error: &Error) -> Option<Message> {
    if let Some(Unfit(why)) = error.source().and_then(|source| source.downcast_ref()) {
        return Some(why.clone());
    }
    if let Some(number) = number(error) {
        return Some(number);
    }
    for kind in [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue] {
        let meant = named(error, kind);
        if !meant.is_empty() {
            return Some(message!("fault-did-you-mean", meant = meant.trim_matches('`')));
        }
    }
    let known = named(error, ContextKind::ValidValue);
    (!known.is_empty()).then(|| message!("fault-there-is", names = known))
}

/// Which numbers may stand there, where a number may.
fn number(error: &Error) -> Option<Message> {
    let source = error.source()?;
    if source.is::<ParseIntError>() {
        return Some(message!("cli-whole-number"));
    }
    // `clap` tells of bounds only in its own words: `0 is not in 1..=64`.
    let said = source.to_string();
    let (least, most) = said.split_once(" is not in ")?.1.split_once("..")?;
    Some(match most.strip_prefix('=') {
        Some(most) if most != u64::MAX.to_string() => message!("cli-between", least = least, most = most),
        _ => message!("cli-at-least", least = least),
    })
}

/// What `clap` found of one kind, with commas; empty where it found nothing.
fn named(error: &Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(one)) => one.clone(),
        Some(ContextValue::Strings(several)) => several.iter().map(|one| format!("`{one}`")).collect::<Vec<_>>().join(", "),
        _ => String::new(),
    }
}
