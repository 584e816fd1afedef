//! `perimeter counterfactual`: given that history went as it did, how would it have gone on with a change?

use std::process::ExitCode;

use clap::Args;

use super::args::{CourseArguments, Format, RecordArguments, ScenarioArguments};
use super::endings::{self, EndingArguments};
use super::failure::Failure;
use super::{course, output};
use crate::analysis::{Impossible, Question, Unanswerable, Why, Worlds, causation, counterfactual as answer};
use crate::report::answers::Counterfactual;
use crate::report::condition::condition;
use crate::scenario::Scenario;
use crate::theory::MoveId;
use crate::words::{Words, message};

/// The arguments of `counterfactual`.
#[derive(Debug, Args)]
pub struct CounterfactualArguments {
    /// Which scenario. What a what-if chooses is a change; whatever else it says holds in both worlds.
    #[command(flatten)]
    pub scenario: ScenarioArguments,
    /// Choose an option in place of what was chosen; may be repeated
    #[arg(long, value_name = "MOVE=OPTION")]
    pub change: Vec<String>,
    /// Suppose what a what-if says of minds, temperaments or numbers in the changed world alone, and change what it chooses; may be
    /// repeated
    #[arg(long, value_name = "WHAT-IF")]
    pub suppose: Vec<String>,
    /// What is known.
    #[command(flatten)]
    pub record: RecordArguments,
    /// Which endings.
    #[command(flatten)]
    pub ending: EndingArguments,
    /// How to write the result
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// Give up after so many different positions in one calculation
    #[arg(long, value_name = "POSITIONS", default_value_t = crate::analysis::DEFAULT_LIMIT)]
    pub limit: usize,
}

/// Answers a counterfactual question.
pub(super) fn counterfactual(arguments: &CounterfactualArguments, words: Words) -> Result<ExitCode, Failure> {
    let scenario = course::shown(&arguments.scenario, words)?;
    let what_ifs = [&arguments.scenario.what_ifs[..], &arguments.suppose].concat();
    let supposed = course::shown(&ScenarioArguments { what_ifs, ..arguments.scenario.clone() }, words)?;
    let mut worlds = Worlds::apart(&scenario.game, &supposed.game).ok_or_else(|| incomparable(words))?;
    let question = question(arguments, &scenario, &supposed, words)?;
    let asked = arguments.ending.asked(&scenario, words)?;
    let answers = answer(&mut worlds, &question, arguments.limit).map_err(|failed| unanswerable(&supposed, words, failed))?;
    // Where nobody says how history ended, it is any way that the record leaves open.
    let left_open: Vec<bool> = answers.given_history.factual.iter().map(|chance| *chance > 0.0).collect();
    let ending = asked.or((!left_open.iter().all(|open| *open)).then_some(left_open));
    let Some(ending) = ending else { return Err(endings::unsaid(&scenario, words)) };
    let causation = causation(&mut worlds, &question, &ending, arguments.limit)?;
    let found = Counterfactual { scenario: &scenario, supposed: &supposed, question, ending, answers, causation };
    match arguments.format {
        Format::Text => output::data(&found.to_text(words, output::page()))?,
        Format::Json => output::json(&found.to_json())?,
    }
    Ok(ExitCode::SUCCESS)
}

fn question(
    arguments: &CounterfactualArguments,
    scenario: &Scenario,
    supposed: &Scenario,
    words: Words,
) -> Result<Question, Failure> {
    let record = record(scenario, &arguments.record)?;
    let changes = CourseArguments { choose: arguments.change.clone(), history: None };
    let change = course::forced(supposed, &changes)?;
    if change.iter().all(Option::is_none) && scenario.game == supposed.game {
        let failure = Failure::usage(words.say(&message!("counterfactual-nothing-changed")));
        return Err(failure.with_help(words.say(&message!("counterfactual-nothing-changed-help"))));
    }
    let instead = record.iter().zip(&scenario.history).map(|(known, then)| known.or(*then)).collect();
    Ok(Question { record, change, instead })
}

/// What is supposed is another story, not the same one with other minds.
fn incomparable(words: Words) -> Failure {
    let failure = Failure::usage(words.say(&message!("counterfactual-incomparable")));
    failure.with_help(words.say(&message!("counterfactual-incomparable-help")))
}

/// For each move, what is known to have been chosen: what is said here, else what history took.
///
/// # Errors
///
/// Unknown moves and options, with the name that may be meant.
pub(super) fn record(scenario: &Scenario, arguments: &RecordArguments) -> Result<Vec<Option<usize>>, Failure> {
    let mut record = match &arguments.history {
        None if !arguments.record.is_empty() => vec![None; scenario.game.moves.len()],
        until => course::history(scenario, until.as_ref().and_then(Option::as_deref))?,
    };
    for known in &arguments.record {
        let (MoveId(step), option) = course::act(scenario, known)?;
        record[step] = Some(option);
    }
    Ok(record)
}

/// Why there is no answer, in words.
pub(super) fn unanswerable(scenario: &Scenario, words: Words, failed: Unanswerable) -> Failure {
    let (of_record, Impossible { step, option, why }) = match failed {
        Unanswerable::TooMany(too_many) => return too_many.into(),
        Unanswerable::Impossible(impossible) => (true, impossible),
        Unanswerable::Unchangeable(impossible) => (false, impossible),
    };
    let taken = scenario.game.step(step);
    let (id, option) = (taken.id.as_str(), &taken.options[option]);
    let said = match (of_record, why) {
        (true, Why::Skipped) => message!("counterfactual-record-skipped", step = id),
        (true, Why::Closed) => message!("counterfactual-record-closed", step = id, option = &option.id),
        (_, Why::Unlikely) => message!("counterfactual-record-unlikely", step = id, option = &option.id),
        (false, Why::Skipped) => message!("counterfactual-change-skipped", step = id),
        (false, Why::Closed) => message!("counterfactual-change-closed", step = id, option = &option.id),
    };
    let help = match why {
        Why::Skipped => message!("counterfactual-skipped-help", step = id, condition = condition(scenario, words, &taken.when)),
        Why::Closed => {
            message!("counterfactual-closed-help", option = &option.id, condition = condition(scenario, words, &option.when))
        }
        Why::Unlikely => message!("counterfactual-unlikely-help"),
    };
    Failure::usage(words.say(&said)).with_help(words.say(&help))
}
