//! `perimeter replay`: any row of a sweep worked out again, and held against what stands in the table.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::atomic::AtomicBool;

use clap::Args;
use serde_json::{Value, json};

use super::args::Format;
use super::failure::Failure;
use super::folder::{Folder, MANIFEST};
use super::sweep::{manifest_of, part_name, pretty};
use super::{course, output};
use crate::analysis::{self, Stopped};
use crate::report::replay::Replay;
use crate::report::sweep::{Table, stored, written};
use crate::scenario::{Experiment, Level, open_experiment};
use crate::words::{Words, message};

/// The arguments of `replay`.
#[derive(Debug, Args)]
pub struct ReplayArguments {
    /// The folder of a sweep
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
    /// The number of the row: its `run`
    pub row: u64,
    /// How to write the result
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// Works a row out again. Exit code 1 where the table says something else.
pub(super) fn replay(arguments: &ReplayArguments, words: Words) -> Result<ExitCode, Failure> {
    let folder = Folder::at(&arguments.folder);
    let (experiment, limit) = open(&folder, arguments, words)?;
    let plan = &experiment.plan;
    if arguments.row >= plan.rows() {
        let what = words.say(&message!("replay-no-row", row = arguments.row.to_string(), rows = plan.rows()));
        let help = message!("replay-no-row-help", last = (plan.rows() - 1).to_string());
        return Err(Failure::usage(what).with_help(words.say(&help)));
    }
    let row = match analysis::rows(plan, arguments.row..arguments.row + 1, limit, &AtomicBool::new(false)) {
        Ok(mut rows) => rows.remove(0),
        Err(Stopped::TooMany { why, .. }) => return Err(why.into()),
        Err(Stopped::Interrupted) => return Ok(ExitCode::from(130)),
    };
    let mut same = true;
    for &table in Table::of(&experiment) {
        let text = part(&folder, &experiment, table, arguments)?;
        same &= stored(&text, arguments.row) == written(&experiment, table, &row);
    }
    let experiment = course::experiment(&experiment, Level::Advanced, words);
    let replay = Replay::of(&experiment, row, same);
    match arguments.format {
        Format::Text => output::data(&replay.to_text(words))?,
        Format::Json => output::json(&replay.to_json())?,
    }
    Ok(ExitCode::from(u8::from(!same)))
}

/// The experiment as it stands in the folder, and the limit that its points were solved under.
fn open(folder: &Folder, arguments: &ReplayArguments, words: Words) -> Result<(Experiment, usize), Failure> {
    let shown = arguments.folder.display().to_string();
    let nothing = || {
        let what = message!("replay-no-sweep", folder = &shown);
        Failure::Missing { what, help: message!("replay-no-sweep-help") }
    };
    let text = folder.text(MANIFEST)?.ok_or_else(nothing)?;
    let manifest: Value = serde_json::from_str(&text).map_err(|_| nothing())?;
    let other = |message: &crate::words::Message| {
        Failure::usage(words.say(message)).with_help(words.say(&message!("replay-other-help")))
    };
    if manifest["version"] != json!(env!("CARGO_PKG_VERSION")) {
        let version = manifest["version"].as_str().unwrap_or("?");
        return Err(other(&message!("replay-other-version", version = version, own = env!("CARGO_PKG_VERSION"))));
    }
    let file = manifest["sources"][0]["file"].as_str().ok_or_else(nothing)?;
    let limit = manifest["arguments"]["limit"].as_u64().and_then(|limit| usize::try_from(limit).ok()).ok_or_else(nothing)?;
    let experiment = open_experiment(&folder.path_of(&format!("sources/{file}")).to_string_lossy())?;
    if pretty(&manifest_of(&experiment, limit))? != text {
        return Err(other(&message!("replay-other-experiment")));
    }
    Ok((experiment, limit))
}

/// The part of a table in which the row stands.
fn part(folder: &Folder, experiment: &Experiment, table: Table, arguments: &ReplayArguments) -> Result<String, Failure> {
    let name = part_name(table, arguments.row / experiment.plan.rows_per_part(), "csv");
    folder.text(&name)?.ok_or_else(|| {
        let path = folder.path_of(&name).display().to_string();
        let what = message!("replay-no-part", row = arguments.row.to_string(), path = path);
        Failure::Missing { what, help: message!("replay-no-part-help") }
    })
}
