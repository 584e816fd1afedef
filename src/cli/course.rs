//! Rule: what is forced is what was chosen here, else what a what-if chooses, else what history took.

use super::args::{CourseArguments, ScenarioArguments};
use super::failure::{Failure, Said};
use crate::scenario::{self, Campaign, Experiment, Glossary, Level, Opened, Scenario, nearest};
use crate::theory::MoveId;
use crate::words::{Argument, Words, message};

/// Opens the scenario that was asked for.
///
/// # Errors
///
/// Everything that is wrong with it.
pub(super) fn open(arguments: &ScenarioArguments) -> Result<Scenario, Failure> {
    Ok(scenario::open(&arguments.scenario, &arguments.what_ifs)?)
}

/// The same in the words of a language, for whoever reads it.
///
/// # Errors
///
/// Everything that is wrong with it.
pub(super) fn shown(arguments: &ScenarioArguments, words: Words) -> Result<Scenario, Failure> {
    let scenario = open(arguments)?.in_words(words.language(), arguments.level);
    Ok(match glossary(words) {
        Some(glossary) => scenario.without_links(&glossary),
        None => scenario,
    })
}

/// The campaign that was asked for, in the words of a language.
///
/// # Errors
///
/// Everything that is wrong with it, and that it is none.
pub(super) fn campaign(arguments: &ScenarioArguments, words: Words) -> Result<Campaign, Failure> {
    match open_any(arguments, words)? {
        Opened::Campaign(campaign) => Ok(*campaign),
        Opened::Scenario(scenario) => Err(Failure::usage(words.say(&message!("course-no-campaign", name = &scenario.name)))),
    }
}

/// The scenario or campaign that was asked for, in the words of a language.
///
/// # Errors
///
/// Everything that is wrong with it.
pub(super) fn open_any(arguments: &ScenarioArguments, words: Words) -> Result<Opened, Failure> {
    Ok(match scenario::open_any(&arguments.scenario, &arguments.what_ifs)? {
        Opened::Scenario(_) => Opened::Scenario(Box::new(shown(arguments, words)?)),
        Opened::Campaign(campaign) => {
            let campaign = campaign.in_words(words.language(), arguments.level);
            Opened::Campaign(Box::new(match glossary(words) {
                Some(glossary) => campaign.without_links(&glossary),
                None => campaign,
            }))
        }
    })
}

/// An experiment in the words of a language.
pub(super) fn experiment(experiment: &Experiment, level: Level, words: Words) -> Experiment {
    let experiment = experiment.in_words(words.language(), level);
    match glossary(words) {
        Some(glossary) => experiment.without_links(&glossary),
        None => experiment,
    }
}

/// The glossary in a language; nothing where it is not sound, which its own command says.
pub(super) fn glossary(words: Words) -> Option<Glossary> {
    Some(Glossary::shipped().ok()?.in_words(words.language()))
}

/// For each move, the option that is forced.
///
/// # Errors
///
/// Unknown moves and options, with the name that may be meant.
pub(super) fn forced(scenario: &Scenario, arguments: &CourseArguments) -> Result<Vec<Option<usize>>, Failure> {
    let mut forced = match &arguments.history {
        None => vec![None; scenario.game.moves.len()],
        Some(until) => history(scenario, until.as_deref())?,
    };
    for (forced, by_what_if) in forced.iter_mut().zip(scenario.forced_options()) {
        *forced = by_what_if.or(*forced);
    }
    for choice in &arguments.choose {
        let (MoveId(step), option) = act(scenario, choice)?;
        forced[step] = Some(option);
    }
    Ok(forced)
}

/// For each move, what history took, where the scenario says so; up to and including a move, if one is named.
///
/// # Errors
///
/// An unknown move, with the name that may be meant.
pub(super) fn history(scenario: &Scenario, until: Option<&str>) -> Result<Vec<Option<usize>>, Failure> {
    let Some(until) = until else { return Ok(scenario.history.clone()) };
    let MoveId(until) = step(scenario, until)?;
    Ok(scenario.history.iter().enumerate().map(|(place, option)| option.filter(|_| place <= until)).collect())
}

/// The move and option that `MOVE=OPTION` names.
pub(super) fn act(scenario: &Scenario, choice: &str) -> Result<(MoveId, usize), Failure> {
    let Some((id, option)) = choice.split_once('=') else {
        let failure = Failure::usage(message!("course-form", choice = choice));
        return Err(failure.with_help(message!("course-form-help", example = example(scenario))));
    };
    let step = step(scenario, id.trim())?;
    let options: Vec<&str> = scenario.game.step(step).options.iter().map(|option| option.id.as_str()).collect();
    match options.iter().position(|known| *known == option.trim()) {
        Some(option) => Ok((step, option)),
        None => Err(unknown(message!("course-no-option", move = id.trim()), option.trim(), &options)),
    }
}

/// The move with a name.
pub(super) fn step(scenario: &Scenario, id: &str) -> Result<MoveId, Failure> {
    let moves: Vec<&str> = scenario.game.moves.iter().map(|step| step.id.as_str()).collect();
    scenario.game.move_named(id).ok_or_else(|| unknown(message!("course-no-move"), id, &moves))
}

/// An unknown name, with the name that may be meant.
pub(super) fn unknown(what: impl Into<Said>, wanted: &str, known: &[&str]) -> Failure {
    let list = known.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    let help = match nearest(wanted, known.iter().copied()) {
        Some(meant) => message!("course-meant", meant = meant, names = list),
        None => message!("course-names", names = list),
    };
    let what = match what.into() {
        Said::Words(said) => Argument::Text(said),
        Said::Message(message) => Argument::Message(message),
    };
    Failure::usage(message!("course-unknown", what = what, name = wanted)).with_help(help)
}

fn example(scenario: &Scenario) -> String {
    scenario.game.moves.first().map_or_else(
        || "speech=include".to_owned(),
        |step| format!("{}={}", step.id, step.options.first().map_or("", |option| &option.id)),
    )
}
