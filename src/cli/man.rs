//! `perimeter man`: a page for each command, for `man` to read.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Command, CommandFactory as _};
use clap_mangen::Man;

use super::args::Arguments;
use super::failure::Failure;
use super::{help, output};
use crate::words::{Words, message};

/// The arguments of `man`.
#[derive(Clone, Debug, Args)]
pub struct ManArguments {
    /// Write the pages into this folder, which is made if it is not there
    #[arg(long, value_name = "FOLDER")]
    pub out: PathBuf,
}

/// Writes a page for the program and one for each of its commands.
pub(super) fn man(arguments: &ManArguments, words: Words) -> Result<ExitCode, Failure> {
    let folder = &arguments.out;
    let failed = |why| Failure::File { what: message!("cli-create", file = folder.display().to_string()).into(), why };
    fs::create_dir_all(folder).map_err(failed)?;
    let mut command = help::in_words(Arguments::command(), words);
    command.build();
    let pages = pages(&command, "", folder)?;
    output::talk(&words.say(&message!("man-written", count = pages, folder = folder.display().to_string())));
    Ok(ExitCode::SUCCESS)
}

/// Writes the page of a command and those under it, and says how many they are.
fn pages(command: &Command, under: &str, folder: &Path) -> Result<usize, Failure> {
    let name = if under.is_empty() { command.get_name().to_owned() } else { format!("{under}-{}", command.get_name()) };
    let mut page = Vec::new();
    Man::new(command.clone()).title(name.clone()).render(&mut page)?;
    output::file(&folder.join(format!("{name}.1")), &String::from_utf8_lossy(&page))?;
    let inner = command.get_subcommands().filter(|inner| inner.get_name() != "help");
    inner.map(|inner| pages(inner, &name, folder)).try_fold(1, |sum, count| Ok(sum + count?))
}
