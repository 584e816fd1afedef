//! `perimeter fmt`: lays files out alike.

use std::path::Path;
use std::process::ExitCode;

use clap::Args;
use serde_json::json;

use super::args::Format;
use super::failure::{self, Failure};
use super::output;
use crate::report::faults;
use crate::scenario::{is_shipped, tidy};
use crate::words::{Words, message};

/// The arguments of `fmt`.
#[derive(Debug, Args)]
pub struct FmtArguments {
    /// The files
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<String>,
    /// Write nothing; name the files that are laid out otherwise, with exit code 1 if there are any
    #[arg(long)]
    pub check: bool,
    /// How to write the names
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// Lays each file out, or says which ones are not. A file that cannot be read stays as it is.
pub(super) fn fmt(arguments: &FmtArguments, words: Words) -> Result<ExitCode, Failure> {
    let (mut worst, mut changed) = (0, Vec::new());
    for name in &arguments.files {
        if is_shipped(name) && !Path::new(name).exists() {
            let failure = Failure::usage(words.say(&message!("fmt-shipped", name = name)));
            return Err(failure.with_help(words.say(&message!("fmt-shipped-help"))));
        }
        let text = output::scenario_text(Path::new(name))?;
        match tidy(name, &text) {
            Ok(laid_out) if laid_out == text => {}
            Ok(laid_out) => {
                if !arguments.check {
                    output::rewrite(Path::new(name), &laid_out)?;
                    output::talk(&words.say(&message!("fmt-done", name = name)));
                }
                changed.push(name.as_str());
            }
            Err(found) => {
                worst = worst.max(failure::unsound(&found));
                output::talk(faults::faults(&found, words, output::style()).trim_end());
            }
        }
    }
    match arguments.format {
        Format::Json => output::json(&json!({"schema": "perimeter.fmt.1", "changed": changed, "written": !arguments.check}))?,
        Format::Text if arguments.check && !changed.is_empty() => output::data(&changed.join("\n"))?,
        Format::Text => {}
    }
    let found = u8::from(arguments.check && !changed.is_empty());
    Ok(ExitCode::from(worst.max(found)))
}
