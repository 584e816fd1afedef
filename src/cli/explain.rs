//! `perimeter explain`: what the code of a fault stands for.

use std::process::ExitCode;

use super::args::ExplainArguments;
use super::failure::Failure;
use super::output;
use crate::scenario::Code;
use crate::words::Words;

/// Prints what a code stands for, or all codes.
pub(super) fn explain(arguments: &ExplainArguments, _words: Words) -> Result<ExitCode, Failure> {
    let line = |code: &Code| format!("{}  {}\n", code.as_str(), code.meaning());
    match &arguments.code {
        None => output::data(&Code::ALL.iter().map(line).collect::<String>())?,
        Some(asked) => {
            let unknown =
                || Failure::usage(format!("there is no code `{asked}`")).with_help("run `perimeter explain` for all of them");
            output::data(&line(&Code::named(asked).ok_or_else(unknown)?))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
