//! `perimeter class`: what a class expected, decided and came to.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::args::ScenarioArguments;
use super::failure::Failure;
use super::{course, output};
use crate::report::class::{self, Class, HandedIn, shown};
use crate::scenario::Level;
use crate::scenario::save::Save;
use crate::words::{Words, message};

/// The arguments of `class`.
#[derive(Debug, Args)]
pub struct ClassArguments {
    /// The saved games, or folders of them
    #[arg(required_unless_present = "show", value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Write it to this file; to standard output, if left out
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Say what is in one saved game, and nothing else
    #[arg(long, value_name = "FILE", conflicts_with_all = ["files", "every"])]
    pub show: Option<PathBuf>,
    /// Count every file, also where two hold the same game
    #[arg(long)]
    pub every: bool,
    /// How to write it [default: a page into a file, text to standard output]
    #[arg(long, value_enum)]
    pub format: Option<ClassFormat>,
}

/// The ways to write a class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ClassFormat {
    /// A page for a browser and a printer
    Html,
    /// Plain text
    Text,
    /// For programs; see docs/json.md
    Json,
}

impl ClassArguments {
    fn format(&self) -> ClassFormat {
        self.format.unwrap_or(if self.out.is_some() { ClassFormat::Html } else { ClassFormat::Text })
    }

    fn write(&self, text: &str, words: Words) -> Result<ExitCode, Failure> {
        match &self.out {
            None => output::data(text)?,
            Some(path) => {
                output::file(path, text)?;
                output::talk(&words.say(&message!("report-written", file = path.display().to_string())));
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// Tells of a class, or shows what is in one file.
pub(super) fn class(arguments: &ClassArguments, words: Words) -> Result<ExitCode, Failure> {
    if let Some(path) = &arguments.show {
        return show(arguments, path, words);
    }
    let files = handed_in(&arguments.files, words)?;
    let class = Class::of(files, arguments.every, |scenario, what_ifs| {
        let asked = ScenarioArguments { scenario: scenario.to_owned(), what_ifs: what_ifs.to_vec(), level: Level::default() };
        course::open_any(&asked, words).map_err(|_| message!("class-unsound", scenario = scenario))
    });
    if class.runs() == 0 {
        for skipped in &class.skipped {
            output::talk(&format!("{}: {}", skipped.name, words.say(&skipped.why)));
        }
        return Err(Failure::usage(message!("class-none")).with_help(message!("class-none-help")));
    }
    let written = match arguments.format() {
        ClassFormat::Html => class::html(&class, words),
        ClassFormat::Text => class::text(&class, words, output::page()),
        ClassFormat::Json => serde_json::to_string_pretty(&class::json(&class, words)).unwrap_or_default() + "\n",
    };
    arguments.write(&written, words)
}

/// What is in one saved game.
fn show(arguments: &ClassArguments, path: &Path, words: Words) -> Result<ExitCode, Failure> {
    let text = output::read(path)?;
    let save = Save::read(&text).map_err(|why| Failure::save(path, message!("play-not-a-save", why = why.why())))?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let written = match arguments.format() {
        ClassFormat::Html => shown::html(&save, &name, &text, words),
        ClassFormat::Text | ClassFormat::Json => shown::text(&save, &name, words, output::page()),
    };
    arguments.write(&written, words)
}

/// The files that are named, and those in the folders that are, in order.
///
/// # Errors
///
/// A folder that cannot be read. What is wrong with a single file is told with the class.
fn handed_in(paths: &[PathBuf], words: Words) -> Result<Vec<HandedIn>, Failure> {
    let mut found = Vec::new();
    for path in paths {
        if !path.is_dir() {
            found.push(path.clone());
            continue;
        }
        let failed = |why| Failure::File { what: message!("cli-read", file = path.display().to_string()).into(), why };
        let inside = fs::read_dir(path).map_err(failed)?.map(|entry| entry.map(|entry| entry.path()));
        let mut inside: Vec<PathBuf> = inside.collect::<Result<_, _>>().map_err(failed)?;
        inside.retain(|path| path.is_file());
        inside.sort();
        found.append(&mut inside);
    }
    let bar = output::progress(words, &message!("class-progress"), found.len() as u64);
    let read = |path: PathBuf| {
        bar.inc(1);
        let text = output::read(&path).map_err(|why| message!("class-unreadable", why = why.said(words)));
        HandedIn { name: path.display().to_string(), text }
    };
    let files = found.into_iter().map(read).collect();
    bar.finish_and_clear();
    Ok(files)
}
