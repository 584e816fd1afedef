//! `perimeter glossary`: who is who, and what the words mean.

use std::process::ExitCode;

use clap::Args;

use super::args::Format;
use super::failure::Failure;
use super::output;
use crate::report::glossary;
use crate::scenario::Glossary;
use crate::scenario::glossary::Entry;
use crate::words::{Words, message};

/// The arguments of `glossary`.
#[derive(Debug, Args)]
pub struct GlossaryArguments {
    /// A person, an office, a document, a term: by id, by name, or by part of it; without one, all are listed
    pub word: Option<String>,
    /// How to write the result
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// Shows the entries that a word may mean, or lists them all.
pub(super) fn glossary(arguments: &GlossaryArguments, words: Words) -> Result<ExitCode, Failure> {
    let glossary = Glossary::shipped().map_err(|faults| Failure::Unsound(faults.clone()))?.in_words(words.language());
    let found: Vec<(&str, &Entry)> = match &arguments.word {
        None => glossary.entries().collect(),
        Some(word) => glossary.find(word),
    };
    if let (Some(word), true) = (&arguments.word, found.is_empty()) {
        let help = match glossary.nearest(word) {
            Some(meant) => message!("fault-did-you-mean", meant = meant),
            None => message!("glossary-unknown-help"),
        };
        let failure = Failure::usage(words.say(&message!("glossary-unknown", word = word)));
        return Err(failure.with_help(words.say(&help)));
    }
    match (arguments.format, &arguments.word) {
        (Format::Json, _) => output::json(&glossary::to_json(&found))?,
        (Format::Text, None) => output::data(&glossary::in_short(&glossary, output::page(), words))?,
        (Format::Text, Some(_)) => output::data(&glossary::in_full(&glossary, &found, output::page(), words))?,
    }
    Ok(ExitCode::SUCCESS)
}
