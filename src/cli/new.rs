//! `perimeter new`: a file to begin with.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Subcommand};

use super::failure::Failure;
use super::output;
use crate::report::template;
use crate::scenario::{self, Level, is_shipped};
use crate::words::{Words, message};

/// The arguments of `new`.
#[derive(Debug, Args)]
pub struct NewArguments {
    /// What to begin.
    #[command(subcommand)]
    pub what: New,
}

/// What can be begun.
#[derive(Debug, Subcommand)]
pub enum New {
    /// A what-if, with all that the scenario lets one change in comments
    WhatIf {
        /// The scenario or what-if that it changes: the name of a shipped one, or a file
        #[arg(long, value_name = "SCENARIO")]
        of: String,
        /// Where to; standard output, if left out. A scenario that is a file has to lie in the same folder or below it
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// A small scenario with a threat, to be made into another
    Scenario {
        /// Where to; standard output, if left out
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
}

/// Writes the beginning of a file. One that is there already is left alone.
pub(super) fn new(arguments: &NewArguments, words: Words) -> Result<ExitCode, Failure> {
    let (text, out) = match &arguments.what {
        New::WhatIf { of, out } => {
            let no_what_ifs: [&str; 0] = [];
            let scenario = scenario::open(of, &no_what_ifs)?.in_words(words.language(), Level::Advanced);
            let name = name_from(of, out.as_deref(), words)?;
            (template::what_if(&scenario, &name, words), out)
        }
        New::Scenario { out } => (template::scenario(words), out),
    };
    match out {
        None => output::data(&text)?,
        Some(path) if path.exists() => {
            let failure = Failure::usage(words.say(&message!("new-exists", file = path.display().to_string())));
            return Err(failure.with_help(words.say(&message!("new-exists-help"))));
        }
        Some(path) => {
            output::file(path, &text)?;
            output::talk(&words.say(&message!("new-done", file = path.display().to_string())));
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// How the new file is to call the scenario: by its shipped name, or by the way from its own folder.
fn name_from(of: &str, out: Option<&Path>, words: Words) -> Result<String, Failure> {
    if is_shipped(of) {
        return Ok(of.to_owned());
    }
    let folder_of =
        |path: &Path| path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new(".")).to_owned();
    let folder = out.map_or_else(|| folder_of(Path::new(of)), folder_of);
    let (file, folder) = (Path::new(of).canonicalize(), folder.canonicalize());
    let below = file.ok().zip(folder.ok()).and_then(|(file, folder)| file.strip_prefix(folder).ok().map(Path::to_owned));
    below.map(|path| path.display().to_string().replace('\\', "/")).ok_or_else(|| {
        let failure = Failure::usage(words.say(&message!("new-outside", of = of)));
        failure.with_help(words.say(&message!("new-outside-help")))
    })
}
