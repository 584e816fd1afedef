//! The command line: one file for each command, and the only place that prints.
//!
//! Data goes to standard output, talk to standard error. Exit codes: 0 fine, 1 findings or a failed expectation, 2 usage, 3 the
//! scenario is not sound, 4 input or output failed.

pub mod args;
mod check;
mod course;
mod explain;
mod export;
mod failure;
mod list;
mod output;
mod play;
mod run;
mod solve;

use std::process::ExitCode;

use clap::Parser as _;

use args::{Arguments, Command, PlayArguments};
use failure::Failure;

/// Parses the arguments, does what they ask, and says how it went.
#[must_use]
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    let done = match arguments.command.unwrap_or(Command::Play(PlayArguments::default())) {
        Command::Play(arguments) => play::play(&arguments),
        Command::Solve(arguments) => solve::solve(&arguments),
        Command::Run(arguments) => run::run(&arguments),
        Command::Check(arguments) => check::check(&arguments),
        Command::Explain(arguments) => explain::explain(&arguments),
        Command::List(arguments) => list::list(&arguments),
        Command::Export(arguments) => export::export(&arguments),
    };
    done.unwrap_or_else(|failure: Failure| failure.report())
}
