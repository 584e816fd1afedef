//! `perimeter sensitivity`: which assumption carries the conclusion.

use std::process::ExitCode;

use clap::Args;

use super::args::Format;
use super::failure::Failure;
use super::work::WorkArguments;
use super::{course, output, sweep};
use crate::analysis::indices::{MOST_FACTORS, indices};
use crate::analysis::screening::effects;
use crate::analysis::{Questions, TooManyHistories};
use crate::report::sensitivity::Sensitivity;
use crate::scenario::Level;
use crate::theory::Reasoner;
use crate::words::{Words, message};

/// The arguments of `sensitivity`.
#[derive(Debug, Args)]
pub struct SensitivityArguments {
    /// An experiment: the name of a shipped one, or the path of a file; its design and replications are not used
    pub experiment: String,
    /// How many points of a Sobol sequence to take for the indices; best a power of two
    #[arg(long, value_name = "N", default_value_t = 256, value_parser = clap::value_parser!(u64).range(2..=1_048_576))]
    pub samples: u64,
    /// How many paths to walk for the elementary effects
    #[arg(long, value_name = "N", default_value_t = 32, value_parser = clap::value_parser!(u64).range(2..=65_536))]
    pub paths: u64,
    /// The seed of the paths and of the confidence intervals
    #[arg(long, default_value_t = 1950)]
    pub seed: u64,
    /// How to go about it.
    #[command(flatten)]
    pub work: WorkArguments,
}

/// Works out indices and effects, and says what hangs on what.
pub(super) fn sensitivity(arguments: &SensitivityArguments, words: Words) -> Result<ExitCode, Failure> {
    let experiment = sweep::open(&arguments.experiment, arguments.work.limit)?;
    let plan = &experiment.plan;
    let factors = plan.factors.len();
    if factors > MOST_FACTORS {
        let what = words.say(&message!("sensitivity-too-many", factors = factors, most = MOST_FACTORS));
        return Err(Failure::usage(what).with_help(words.say(&message!("sensitivity-too-many-help"))));
    }
    let questions = Questions { outcomes: &plan.outcomes, series: false, limit: arguments.work.limit };
    let runs = arguments.samples * (factors as u64 + 2) + arguments.paths * (factors as u64 + 1);
    let progress = output::progress(words, &message!("progress-points"), runs);
    let evaluate = |places: &[f64]| {
        let (game, forced) = plan.game(&plan.levels_at(places));
        let observed = questions.exactly(&mut Reasoner::new(&game), &forced);
        progress.inc(1);
        observed.map(|observed| observed.outcomes)
    };
    let found = arguments.work.jobs.pool()?.install(|| {
        let spreads = indices(factors, arguments.samples, arguments.seed, evaluate)?;
        Ok::<_, TooManyHistories>((spreads, effects(factors, arguments.paths, arguments.seed, evaluate)?))
    });
    progress.finish_and_clear();
    let (spreads, effects) = found?;
    let (samples, paths, seed) = (arguments.samples, arguments.paths, arguments.seed);
    let sensitivity = Sensitivity { experiment: &experiment, samples, paths, seed, runs, spreads, effects };
    match arguments.work.format {
        Format::Text => {
            let shown = course::experiment(&experiment, Level::Advanced, words);
            output::data(&Sensitivity { experiment: &shown, ..sensitivity }.to_text(words))?;
        }
        Format::Json => output::json(&sensitivity.to_json())?,
    }
    Ok(ExitCode::SUCCESS)
}
