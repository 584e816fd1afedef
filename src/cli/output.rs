//! Rule: data to standard output, talk to standard error, colours only for a terminal that wants them.

use std::env;
use std::fs::File;
use std::io::{self, IsTerminal as _, Read as _, Write as _};
use std::path::Path;

use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;

use super::failure::Failure;
use crate::report::faults::Style;
use crate::report::page::Page;
use crate::scenario::{self, disk};
use crate::words::{Message, Words, message};

/// Prints data.
///
/// # Errors
///
/// Where there is nobody to print to.
pub(super) fn data(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    if !text.ends_with('\n') {
        out.write_all(b"\n")?;
    }
    out.flush()
}

/// Prints data as JSON, indented, numbers in full precision.
///
/// # Errors
///
/// Where there is nobody to print to.
pub(super) fn json(value: &impl Serialize) -> io::Result<()> {
    data(&serde_json::to_string_pretty(value)?)
}

/// Says something to whoever watches; it is no failure if nobody does.
pub(super) fn talk(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{text}");
}

/// How to draw on standard error.
pub(super) fn style() -> Style {
    if env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()) && io::stderr().is_terminal() {
        Style::Coloured
    } else {
        Style::Plain
    }
}

/// Writes a file whole or not at all.
///
/// # Errors
///
/// Where there is no such folder, it cannot be written to, or the disk is full; what was there before is still there then.
pub(super) fn file(path: &Path, text: &str) -> Result<(), Failure> {
    disk::write(path, text).map_err(|why| unwritten(path, why))
}

/// Writes a file anew that is there: whole or not at all, with the permissions that it had, where a link leads.
///
/// # Errors
///
/// As for [`file`].
pub(super) fn rewrite(path: &Path, text: &str) -> Result<(), Failure> {
    disk::rewrite(path, text).map_err(|why| unwritten(path, why))
}

fn unwritten(path: &Path, why: io::Error) -> Failure {
    Failure::File { what: message!("cli-write", file = path.display().to_string()).into(), why }
}

/// Reads the text of a scenario or what-if.
///
/// # Errors
///
/// Where it cannot be had, with what is wrong and what to do about it.
pub(super) fn scenario_text(path: &Path) -> Result<String, Failure> {
    scenario::text_of(path).map_err(Failure::Unsound)
}

/// A bar for work that takes a while, on standard error and only on a terminal.
#[must_use]
pub(super) fn progress(words: Words, what: &Message, length: u64) -> ProgressBar {
    if !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{msg} {bar:30} {pos}/{len}, {eta}");
    ProgressBar::new(length).with_message(words.say(what)).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}

/// Reads a small text file.
///
/// # Errors
///
/// Where it cannot be read, is no text, or is far larger than anything that this program writes.
pub(super) fn read(path: &Path) -> Result<String, Failure> {
    const MOST: u64 = 1 << 20;
    let failed = |why| Failure::File { what: message!("cli-read", file = path.display().to_string()).into(), why };
    if !path.is_file() && path.exists() {
        return Err(Failure::NoFile(path.display().to_string()));
    }
    let mut text = String::new();
    File::open(path).and_then(|file| file.take(MOST).read_to_string(&mut text)).map_err(failed)?;
    Ok(text)
}

/// A page as wide as the terminal; 80 characters where there is none.
#[must_use]
pub(super) fn page() -> Page {
    terminal_size::terminal_size().map_or_else(Page::default, |(width, _)| Page::of_width(width.0.into()))
}
