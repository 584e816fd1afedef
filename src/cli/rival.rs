//! `perimeter rival`: what follows from each reading of history, side by side.

use std::process::ExitCode;

use clap::Args;

use super::args::{Format, ScenarioArguments};
use super::failure::Failure;
use super::{course, output};
use crate::analysis::{DEFAULT_LIMIT, conclusions};
use crate::report::rival::{self, AS_WRITTEN, Reading};
use crate::scenario;
use crate::theory::Reasoner;
use crate::words::{Words, message};

/// The arguments of `rival`.
#[derive(Debug, Args)]
pub struct RivalArguments {
    /// Which scenario; the what-ifs named here hold in every reading.
    #[command(flatten)]
    pub scenario: ScenarioArguments,
    /// A what-if to set beside the others as a reading of its own: a shipped name, or the path of a file; may be repeated
    #[arg(long, value_name = "FILE")]
    pub reading: Vec<String>,
    /// How to write the result
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// Give up after so many different positions
    #[arg(long, value_name = "POSITIONS", default_value_t = DEFAULT_LIMIT)]
    pub limit: usize,
}

/// Sets the conclusions of all readings side by side, and says which survive all of them.
pub(super) fn rival(arguments: &RivalArguments, words: Words) -> Result<ExitCode, Failure> {
    let base = course::shown(&arguments.scenario, words)?;
    let mut open = vec![(AS_WRITTEN.to_owned(), base)];
    let mut names: Vec<String> = scenario::readings(&arguments.scenario.scenario)?.into_iter().map(|(_, name)| name).collect();
    names.extend(arguments.reading.iter().filter(|name| !names.contains(name)).cloned().collect::<Vec<_>>());
    for name in names {
        let mut asked = arguments.scenario.clone();
        asked.what_ifs.push(name.clone());
        let scenario = course::shown(&asked, words)?;
        let code = scenario.what_ifs.last().and_then(|last| last.what_if.reading.as_deref());
        open.push((code.map_or_else(|| short(&name), str::to_owned), scenario));
    }
    if open.len() == 1 {
        let failure = Failure::usage(words.say(&message!("rival-no-readings", scenario = &arguments.scenario.scenario)));
        return Err(failure.with_help(words.say(&message!("rival-no-readings-help"))));
    }
    let mut readings = Vec::new();
    let progress = output::progress(words, &message!("progress-readings"), open.len() as u64);
    for (code, scenario) in open {
        let mut reasoner = Reasoner::new(&scenario.game);
        let conclusions = conclusions(&mut reasoner, &scenario.forced_options(), &scenario.history, arguments.limit)?;
        readings.push(Reading { code, scenario, conclusions });
        progress.inc(1);
    }
    progress.finish_and_clear();
    match arguments.format {
        Format::Text => output::data(&rival::to_text(&readings, output::page(), words))?,
        Format::Json => output::json(&rival::to_json(&readings))?,
    }
    Ok(ExitCode::SUCCESS)
}

/// A short name for a reading that gives none.
fn short(name: &str) -> String {
    let stem = std::path::Path::new(name).file_stem().unwrap_or_default().to_string_lossy();
    stem.chars().take(5).collect()
}
