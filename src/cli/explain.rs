//! `perimeter explain`: what the code of a fault stands for.

use std::process::ExitCode;

use super::args::ExplainArguments;
use super::failure::Failure;
use super::output;
use crate::scenario::Code;

/// Prints what a code stands for, or all codes.
pub fn explain(arguments: &ExplainArguments) -> Result<ExitCode, Failure> {
    let line = |code: &Code| format!("{}  {}\n", code.as_str(), code.meaning());
    match &arguments.code {
        None => output::data(&Code::ALL.iter().map(line).collect::<String>())?,
        Some(asked) => match Code::named(asked) {
            Some(code) => output::data(&line(&code))?,
            None => {
                let failure = Failure::usage(format!("there is no code `{asked}`"));
                return Err(failure.with_help("run `perimeter explain` for all of them"));
            }
        },
    }
    Ok(ExitCode::SUCCESS)
}
