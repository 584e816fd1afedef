//! `perimeter completions`: what a shell needs to complete a command by itself.

use std::process::ExitCode;

use clap::{Args, CommandFactory as _};
use clap_complete::{Shell, generate};

use super::args::Arguments;
use super::failure::Failure;
use super::{help, output};
use crate::words::Words;

/// The arguments of `completions`.
#[derive(Clone, Copy, Debug, Args)]
pub struct CompletionsArguments {
    /// For which shell
    #[arg(value_enum)]
    pub shell: Shell,
}

/// Prints the completions for a shell.
pub(super) fn completions(arguments: CompletionsArguments, words: Words) -> Result<ExitCode, Failure> {
    let mut written = Vec::new();
    generate(arguments.shell, &mut help::in_words(Arguments::command(), words), "perimeter", &mut written);
    output::data(&String::from_utf8_lossy(&written))?;
    Ok(ExitCode::SUCCESS)
}
