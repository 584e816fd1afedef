//! `perimeter explain`: what the code of a fault stands for.

use std::process::ExitCode;

use super::args::ExplainArguments;
use super::failure::Failure;
use super::output;
use crate::report::codes;
use crate::scenario::Code;
use crate::words::{Words, message};

/// Prints the page of a code, or all codes.
pub(super) fn explain(arguments: &ExplainArguments, words: Words) -> Result<ExitCode, Failure> {
    match &arguments.code {
        None => output::data(&codes::list(words))?,
        Some(asked) => {
            let unknown = || {
                let failure = Failure::usage(words.say(&message!("explain-unknown", code = asked)));
                failure.with_help(words.say(&message!("explain-unknown-help")))
            };
            output::data(&codes::explained(Code::named(asked).ok_or_else(unknown)?, words, output::page()))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
