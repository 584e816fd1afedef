//! `perimeter sweep`: an experiment carried out, its rows in parts that another machine, or another day, can go on with.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use clap::Args;
use serde_json::json;

use super::args::Format;
use super::failure::Failure;
use super::folder::{Folder, MANIFEST};
use super::jobs::JobsArguments;
use super::misuse::Unfit;
use super::output;
use crate::analysis::sweep::runs_of_part;
use crate::analysis::{self, DEFAULT_LIMIT, Row, Stopped, open_somewhere};
use crate::experiment::Plan;
use crate::report::sweep::{FORMATS, Table, dictionary, dictionary_text, manifest, source_name};
use crate::scenario::{Experiment, Faults, open_experiment};
use crate::words::{Words, message};

/// The arguments of `sweep`.
#[derive(Debug, Args)]
pub struct SweepArguments {
    /// An experiment: the name of a shipped one, or the path of a file; see docs/experiments.md
    pub experiment: String,
    /// The folder to write the tables to; new, or empty
    #[arg(long, value_name = "DIR", required_unless_present = "dry_run")]
    pub out: Option<PathBuf>,
    /// How many threads.
    #[command(flatten)]
    pub jobs: JobsArguments,
    /// Go on where an interrupted sweep of the same experiment has stopped
    #[arg(long)]
    pub resume: bool,
    /// Say how many runs there are and about how long they take, and write nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Work out only one share of so many, such as 2/5; the folders of all shares put together are the whole
    #[arg(long, value_name = "I/N", value_parser = shard, default_value = "1/1")]
    pub shard: Shard,
    /// How to write the summary
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// Give up a point after so many different positions
    #[arg(long, value_name = "POSITIONS", default_value_t = DEFAULT_LIMIT)]
    pub limit: usize,
}

/// Which share of the parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shard {
    /// Which, from 1.
    pub index: u64,
    /// Of how many.
    pub count: u64,
}

fn shard(text: &str) -> Result<Shard, Unfit> {
    let parts = text.split_once('/').and_then(|(index, count)| Some((index.parse().ok()?, count.parse().ok()?)));
    match parts {
        Some((index, count)) if 1 <= index && index <= count => Ok(Shard { index, count }),
        _ => Err(Unfit(message!("cli-no-shard"))),
    }
}

/// Carries an experiment out.
pub(super) fn sweep(arguments: &SweepArguments, words: Words) -> Result<ExitCode, Failure> {
    let experiment = open(&arguments.experiment, arguments.limit)?;
    let pool = arguments.jobs.pool()?;
    let Some(out) = arguments.out.as_ref().filter(|_| !arguments.dry_run) else {
        return dry_run(&experiment, arguments, pool.current_num_threads(), words);
    };
    let manifest = pretty(&manifest_of(&experiment, arguments.limit))?;
    let folder = Folder::take(out, &manifest, arguments.resume, words)?;
    begin(&folder, &experiment, &manifest)?;
    let share = parts(&experiment.plan, arguments.shard);
    let missing: Vec<u64> = share.iter().copied().filter(|&part| !is_there(&folder, &experiment, part)).collect();
    let kept = share.len() - missing.len();
    let written = AtomicU64::new(0);
    let progress = output::progress(words, &message!("progress-parts"), missing.len() as u64);
    let stop = interruption();
    let finish = |part, rows: &[Row]| {
        write(&folder, &experiment, part, rows)?;
        written.fetch_add(1, Ordering::Relaxed);
        progress.inc(1);
        Ok::<(), Halted>(())
    };
    let done = pool.install(|| analysis::sweep(&experiment.plan, &missing, arguments.limit, &stop, finish));
    progress.finish_and_clear();
    let finished = kept as u64 + written.load(Ordering::Relaxed);
    match done {
        Ok(()) => {}
        Err(Halted::Failed(failure)) => return Err(*failure),
        Err(Halted::Stopped(Stopped::Interrupted)) => {
            let what = message!("sweep-interrupted", finished = finished, parts = share.len());
            return Err(Failure::Stopped { what, help: message!("sweep-interrupted-help"), code: 130 });
        }
        Err(Halted::Stopped(Stopped::TooMany { point, why })) => {
            let what = message!("sweep-too-many", point = point, limit = why.limit);
            return Err(Failure::Stopped { what, help: message!("sweep-too-many-help"), code: 1 });
        }
    }
    let runs: u64 = share.iter().map(|&part| runs_of_part(&experiment.plan, part)).map(|runs| runs.end - runs.start).sum();
    match arguments.format {
        Format::Json => output::json(&json!({
            "schema": "perimeter.sweep-summary.1",
            "version": env!("CARGO_PKG_VERSION"),
            "folder": out.display().to_string(),
            "runs": runs,
            "parts": share.len(),
            "parts_written": written.load(Ordering::Relaxed),
            "parts_kept": kept,
        }))?,
        Format::Text => {
            let shown = out.display().to_string();
            output::data(&words.say(&message!("sweep-done", runs = runs, parts = share.len(), kept = kept, folder = shown)))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Why a sweep has stopped.
enum Halted {
    Stopped(Stopped),
    Failed(Box<Failure>),
}

impl From<Stopped> for Halted {
    fn from(stopped: Stopped) -> Self {
        Self::Stopped(stopped)
    }
}

impl From<Failure> for Halted {
    fn from(failure: Failure) -> Self {
        Self::Failed(Box::new(failure))
    }
}

/// Opens an experiment, and looks whether what it forces can ever be.
///
/// # Errors
///
/// Everything that is wrong with it.
pub(super) fn open(name: &str, limit: usize) -> Result<Experiment, Faults> {
    let experiment = open_experiment(name)?;
    let forced = experiment.scenario.forced_options();
    // A scenario with too many histories to walk through is not walked through only to find this out.
    let never = open_somewhere(&experiment.scenario.game, &unforced(&experiment, forced), limit)
        .ok()
        .and_then(|open| experiment.never_open(&open));
    match never {
        Some(faults) => Err(faults),
        None => Ok(experiment),
    }
}

/// What stays forced at every point.
fn unforced(experiment: &Experiment, mut forced: Vec<Option<usize>>) -> Vec<Option<usize>> {
    for factor in &experiment.plan.factors {
        if let crate::experiment::Lever::Choose(step) = factor.lever {
            forced[step.0] = None;
        }
    }
    forced
}

/// The manifest that a sweep of an experiment has.
pub(super) fn manifest_of(experiment: &Experiment, limit: usize) -> serde_json::Value {
    manifest(experiment, limit, &FORMATS.iter().map(|(ending, _)| *ending).collect::<Vec<_>>())
}

/// JSON as it is written to files.
pub(super) fn pretty(value: &serde_json::Value) -> Result<String, Failure> {
    Ok(serde_json::to_string_pretty(value).map_err(std::io::Error::from)? + "\n")
}

/// The parts of a share: every so-manieth, so that all shares take about the same time.
fn parts(plan: &Plan, shard: Shard) -> Vec<u64> {
    (0..plan.parts()).filter(|part| part % shard.count == shard.index - 1).collect()
}

/// The path of a part of a table, from the folder.
pub(super) fn part_name(table: Table, part: u64, ending: &str) -> String {
    format!("{}/part-{part:05}.{ending}", table.name())
}

/// Whether all files of a part are there.
fn is_there(folder: &Folder, experiment: &Experiment, part: u64) -> bool {
    let has = |table: Table| FORMATS.iter().all(|(ending, _)| folder.has(&part_name(table, part, ending)));
    Table::of(experiment).iter().all(|&table| has(table))
}

/// Writes what stands beside the tables: the manifest first, so that whoever goes on knows what the rest belongs to.
fn begin(folder: &Folder, experiment: &Experiment, manifest: &str) -> Result<(), Failure> {
    let write = |name: &str, text: &str| match folder.text(name)? {
        Some(there) if there == text => Ok(()),
        _ => folder.write(name, text.as_bytes()),
    };
    write(MANIFEST, manifest)?;
    for source in &experiment.sources {
        write(&format!("sources/{}", source_name(source)), &source.text)?;
    }
    for texts in &experiment.texts {
        write(&format!("sources/{}", texts.name), &texts.text)?;
    }
    write("dictionary.json", &pretty(&dictionary(experiment))?)?;
    write("dictionary.md", &dictionary_text(experiment))
}

fn write(folder: &Folder, experiment: &Experiment, part: u64, rows: &[Row]) -> Result<(), Failure> {
    for &table in Table::of(experiment) {
        for (ending, bytes) in FORMATS {
            folder.write(&part_name(table, part, ending), &bytes(experiment, table, rows)?)?;
        }
    }
    Ok(())
}

/// A flag that goes up when somebody presses Ctrl-C.
fn interruption() -> Arc<AtomicBool> {
    let flag = Arc::new(AtomicBool::new(false));
    let raised = Arc::clone(&flag);
    // Where no handler can be set, the system's own ends the program; every part is whole all the same.
    let _ = ctrlc::set_handler(move || raised.store(true, Ordering::Relaxed));
    flag
}

/// How long a dry run may try out points.
const TRIAL: Duration = Duration::from_secs(2);

/// The most points that a dry run tries out.
const TRIED: u64 = 16;

/// Says how many runs there are, and about how long they take.
fn dry_run(experiment: &Experiment, arguments: &SweepArguments, jobs: usize, words: Words) -> Result<ExitCode, Failure> {
    let plan = &experiment.plan;
    let share = parts(plan, arguments.shard);
    let runs: u64 = share.iter().map(|&part| runs_of_part(plan, part)).map(|runs| runs.end - runs.start).sum();
    let (begun, mut tried) = (Instant::now(), 0);
    for trial in 0..TRIED.min(plan.rows()) {
        let run = trial * plan.rows() / TRIED.min(plan.rows());
        match analysis::rows(plan, run..run + 1, arguments.limit, &AtomicBool::new(false)) {
            Ok(_) => tried += 1,
            Err(Stopped::TooMany { point, why }) => {
                let what = message!("sweep-too-many", point = point, limit = why.limit);
                return Err(Failure::Stopped { what, help: message!("sweep-too-many-help"), code: 1 });
            }
            Err(Stopped::Interrupted) => break,
        }
        if begun.elapsed() > TRIAL {
            break;
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "an estimate")]
    let seconds = begun.elapsed().as_secs_f64() / f64::from(tried.max(1)) * runs as f64 / jobs as f64;
    match arguments.format {
        Format::Json => output::json(&json!({
            "schema": "perimeter.dry-run.1",
            "version": env!("CARGO_PKG_VERSION"),
            "runs": runs,
            "points": plan.points.count(),
            "parts": share.len(),
            "jobs": jobs,
            "seconds": seconds,
        }))?,
        Format::Text => {
            let seconds = words.number(seconds, usize::from(seconds < 10.0));
            let said = message!(
                "sweep-dry-run",
                runs = runs,
                points = plan.points.count(),
                parts = share.len(),
                seconds = seconds,
                jobs = jobs
            );
            output::data(&words.say(&said))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
