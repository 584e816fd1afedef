//! `perimeter attribute`: how much of a changed outcome is owed to which change.

use std::process::ExitCode;

use clap::Args;

use super::args::{CourseArguments, Format, ScenarioArguments};
use super::endings::EndingArguments;
use super::failure::Failure;
use super::work::WorkArguments;
use super::{course, output};
use crate::analysis::attribute as share_out;
use crate::analysis::attribution::{Change, MOST_CHANGES};
use crate::report::attributed::Attributed;
use crate::scenario::Scenario;
use crate::theory::MoveId;
use crate::words::{Words, message};

/// The arguments of `attribute`.
#[derive(Debug, Args)]
pub struct AttributeArguments {
    /// Which scenario. What a what-if chooses is a change; whatever else it says holds with and without the changes.
    #[command(flatten)]
    pub scenario: ScenarioArguments,
    /// Choose an option in place of history's; may be repeated
    #[arg(long, value_name = "MOVE=OPTION")]
    pub change: Vec<String>,
    /// What a change is held against, where it is not what history took; may be repeated
    #[arg(long, value_name = "MOVE=OPTION")]
    pub baseline: Vec<String>,
    /// Which other moves are forced.
    #[command(flatten)]
    pub course: CourseArguments,
    /// Which endings.
    #[command(flatten)]
    pub ending: EndingArguments,
    /// How to go about it.
    #[command(flatten)]
    pub work: WorkArguments,
}

/// Shares out among the changes what they do together.
pub(super) fn attribute(arguments: &AttributeArguments, words: Words) -> Result<ExitCode, Failure> {
    let scenario = course::shown(&arguments.scenario, words)?;
    let changes = changes(arguments, &scenario, words)?;
    let ending = arguments.ending.said(&scenario, words)?;
    let mut background = course::forced(&scenario, &arguments.course)?;
    changes.iter().for_each(|change| background[change.step.0] = None);
    let progress = output::progress(words, &message!("progress-subsets"), 1 << changes.len());
    let pool = arguments.work.jobs.pool()?;
    let attribution =
        pool.install(|| share_out(&scenario.game, &changes, &background, &ending, arguments.work.limit, || progress.inc(1)));
    progress.finish_and_clear();
    let found = Attributed { scenario: &scenario, ending, changes, background, attribution: attribution? };
    match arguments.work.format {
        Format::Text => output::data(&found.to_text(words, output::page()))?,
        Format::Json => output::json(&found.to_json())?,
    }
    Ok(ExitCode::SUCCESS)
}

fn changes(arguments: &AttributeArguments, scenario: &Scenario, words: Words) -> Result<Vec<Change>, Failure> {
    let changed = course::forced(scenario, &CourseArguments { choose: arguments.change.clone(), history: None })?;
    let mut baseline = scenario.history.clone();
    for choice in &arguments.baseline {
        let (MoveId(step), option) = course::act(scenario, choice)?;
        baseline[step] = Some(option);
    }
    let mut changes = Vec::new();
    for (place, to) in changed.iter().enumerate() {
        let (Some(to), step) = (*to, MoveId(place)) else { continue };
        let Some(from) = baseline[place] else {
            let id = scenario.game.step(step).id.as_str();
            let failure = Failure::usage(words.say(&message!("attribute-no-baseline", step = id)));
            return Err(failure.with_help(words.say(&message!("attribute-no-baseline-help", step = id))));
        };
        changes.push(Change { step, from, to });
    }
    if changes.is_empty() {
        let failure = Failure::usage(words.say(&message!("counterfactual-nothing-changed")));
        return Err(failure.with_help(words.say(&message!("counterfactual-nothing-changed-help"))));
    }
    if changes.len() > MOST_CHANGES {
        let said = message!("attribute-too-many", changes = changes.len(), most = MOST_CHANGES);
        return Err(Failure::usage(words.say(&said)).with_help(words.say(&message!("attribute-too-many-help"))));
    }
    Ok(changes)
}
