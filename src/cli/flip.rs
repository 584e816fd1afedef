//! `perimeter flip`: the least that would have had to go otherwise.

use std::process::ExitCode;

use clap::Args;

use super::args::{Format, RecordArguments, ScenarioArguments};
use super::counterfactual::{record, unanswerable};
use super::endings::EndingArguments;
use super::failure::Failure;
use super::misuse::Unfit;
use super::work::WorkArguments;
use super::{course, output};
use crate::analysis::flip as look;
use crate::analysis::flip::{Line, MOST_SETS, NoFlips, Search, sets};
use crate::report::turned::Turned;
use crate::words::{Words, message};

/// The arguments of `flip`.
#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("line").required(true).args(["below", "above"]))]
pub struct FlipArguments {
    /// Which scenario.
    #[command(flatten)]
    pub scenario: ScenarioArguments,
    /// Which endings.
    #[command(flatten)]
    pub ending: EndingArguments,
    /// Look for what brings its probability below this, from 0 to 1
    #[arg(long, value_name = "PROBABILITY", value_parser = probability)]
    pub below: Option<f64>,
    /// Look for what brings its probability above this, from 0 to 1
    #[arg(long, value_name = "PROBABILITY", value_parser = probability)]
    pub above: Option<f64>,
    /// How many decisions may be changed together
    #[arg(long, value_name = "DECISIONS", default_value_t = 2, value_parser = clap::value_parser!(u8).range(1..=8))]
    pub most: u8,
    /// How far a probability may move and still count as where it was
    #[arg(long, value_name = "PROBABILITY", default_value_t = 0.005, value_parser = probability)]
    pub tolerance: f64,
    /// What is known.
    #[command(flatten)]
    pub record: RecordArguments,
    /// How to go about it.
    #[command(flatten)]
    pub work: WorkArguments,
}

/// A number from 0 to 1.
fn probability(said: &str) -> Result<f64, Unfit> {
    let number = said.parse::<f64>().ok().filter(|number| (0.0..=1.0).contains(number));
    number.ok_or_else(|| Unfit(message!("cli-no-probability")))
}

/// Looks for what would have turned the outcome.
pub(super) fn flip(arguments: &FlipArguments, words: Words) -> Result<ExitCode, Failure> {
    let scenario = course::shown(&arguments.scenario, words)?;
    let ending = arguments.ending.said(&scenario, words)?;
    let record = record(&scenario, &arguments.record)?;
    let line = arguments.below.map(Line::Below).or(arguments.above.map(Line::Above)).unwrap_or(Line::Below(0.5));
    let (most, tolerance) = (usize::from(arguments.most), arguments.tolerance);
    let search = Search { record: &record, ending: &ending, line, most, tolerance, limit: arguments.work.limit };
    let progress = output::progress(words, &message!("progress-sets"), sets(&scenario.game, &record, most));
    let pool = arguments.work.jobs.pool()?;
    let found = pool.install(|| look(&scenario.game, search, || progress.inc(1)));
    progress.finish_and_clear();
    let flips = found.map_err(|failed| match failed {
        NoFlips::Unanswerable(failed) => unanswerable(&scenario, words, failed),
        NoFlips::TooManySets { sets } => {
            let said = message!("flip-too-many", sets = sets, most = MOST_SETS);
            Failure::usage(words.say(&said)).with_help(words.say(&message!("flip-too-many-help")))
        }
        // Nobody can ask for that here.
        NoFlips::Stopped => Failure::Output(std::io::ErrorKind::Interrupted.into()),
    })?;
    let turned = Turned { scenario: &scenario, ending, record, line, most, tolerance, flips };
    match arguments.work.format {
        Format::Text => output::data(&turned.to_text(words, output::page()))?,
        Format::Json => output::json(&turned.to_json())?,
    }
    Ok(ExitCode::SUCCESS)
}
