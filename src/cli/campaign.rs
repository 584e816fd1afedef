//! Rule: in a campaign a move is named with its episode, and what is said of the whole is said episode by episode.

use std::process::ExitCode;

use super::args::{CourseArguments, Format, RunArguments, SolveArguments};
use super::course::{act, step, unknown};
use super::failure::Failure;
use super::output;
use crate::analysis::campaign::{Episode, draw_many, solve as solve_each};
use crate::report::campaign::{Runs, Solution};
use crate::scenario::Campaign;
use crate::scenario::campaign::Episode as Written;
use crate::theory::MoveId;
use crate::words::{Words, message};

/// How many histories are drawn between two looks at the clock.
const TOGETHER: u64 = 64;

/// For each episode and move, the option that is forced: what was chosen here, else by a what-if, else by history.
fn forced(campaign: &Campaign, arguments: &CourseArguments, words: Words) -> Result<Vec<Vec<Option<usize>>>, Failure> {
    let mut forced: Vec<Vec<Option<usize>>> = match &arguments.history {
        None => campaign.episodes.iter().map(|episode| vec![None; episode.scenario.history.len()]).collect(),
        Some(until) => {
            let last = until.as_deref().map(|until| place(campaign, until, words)).transpose()?;
            history(campaign, last)
        }
    };
    for (forced, episode) in forced.iter_mut().zip(&campaign.episodes) {
        for (option, by_what_if) in forced.iter_mut().zip(episode.scenario.forced_options()) {
            *option = by_what_if.or(*option);
        }
    }
    for choice in &arguments.choose {
        let (name, choice) = of_episode(campaign, choice, words)?;
        let at = episode(campaign, name, words)?;
        let (MoveId(step), option) = act(&campaign.episodes[at].scenario, choice)?;
        forced[at][step] = Some(option);
    }
    Ok(forced)
}

/// The parts of `EPISODE:MOVE=OPTION`: the episode, and the rest.
pub(super) fn of_episode<'a>(campaign: &Campaign, choice: &'a str, words: Words) -> Result<(&'a str, &'a str), Failure> {
    if let Some((name, choice)) = choice.split_once(':') {
        return Ok((name.trim(), choice));
    }
    let failure = Failure::usage(words.say(&message!("campaign-choice-form", choice = choice)));
    Err(failure.with_help(words.say(&message!("campaign-choice-help", example = example(campaign)))))
}

/// History's options, up to and including an episode and a move of it, if these are named.
fn history(campaign: &Campaign, last: Option<(usize, Option<MoveId>)>) -> Vec<Vec<Option<usize>>> {
    let within = |at: usize, step: usize| match last {
        None => true,
        Some((until, until_step)) => {
            at < until || at == until && until_step.is_none_or(|MoveId(until_step)| step <= until_step)
        }
    };
    let one = |(at, episode): (usize, &Written)| {
        let options = episode.scenario.history.iter().enumerate();
        options.map(|(step, option)| option.filter(|_| within(at, step))).collect()
    };
    campaign.episodes.iter().enumerate().map(one).collect()
}

/// The episode that `EPISODE` or `EPISODE:MOVE` names, and the move.
fn place(campaign: &Campaign, named: &str, words: Words) -> Result<(usize, Option<MoveId>), Failure> {
    let (name, id) = named.split_once(':').map_or((named, None), |(name, id)| (name, Some(id)));
    let at = episode(campaign, name.trim(), words)?;
    let id = id.map(|id| step(&campaign.episodes[at].scenario, id.trim())).transpose()?;
    Ok((at, id))
}

fn episode(campaign: &Campaign, name: &str, words: Words) -> Result<usize, Failure> {
    let known: Vec<&str> = campaign.episodes.iter().map(|episode| episode.scenario.name.as_str()).collect();
    let found = known.iter().position(|known| *known == name);
    found.ok_or_else(|| unknown(words.say(&message!("campaign-no-episode")), name, &known))
}

fn example(campaign: &Campaign) -> String {
    let of = |episode: &Written| {
        let step = episode.scenario.game.moves.first()?;
        Some(format!("{}:{}={}", episode.scenario.name, step.id, step.options.first()?.id))
    };
    campaign.episodes.first().and_then(of).unwrap_or_default()
}

/// The episodes as analysis takes them.
fn episodes(campaign: &Campaign, forced: Vec<Vec<Option<usize>>>) -> Vec<Episode<'_>> {
    let mut episodes = Vec::new();
    for (Written { scenario, when, until }, forced) in campaign.episodes.iter().zip(forced) {
        let (name, game, history) = (&scenario.name, &scenario.game, &scenario.history);
        episodes.push(Episode { name, game, when, forced, history, until: *until });
    }
    episodes
}

/// Solves every episode on its own, from where history's line brings it.
pub(super) fn solve(campaign: &Campaign, arguments: &SolveArguments, words: Words) -> Result<ExitCode, Failure> {
    if arguments.expected {
        let failure = Failure::usage(words.say(&message!("campaign-no-expected")));
        return Err(failure.with_help(words.say(&message!("campaign-no-expected-help"))));
    }
    let forced = forced(campaign, &arguments.course, words)?;
    let solved = solve_each(&episodes(campaign, forced.clone()), arguments.limit)?;
    let solution = Solution { campaign, forced, solved };
    match arguments.format {
        Format::Text => output::data(&solution.to_text(words))?,
        Format::Json => output::json(&solution.to_json())?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Draws histories of the whole.
pub(super) fn run(campaign: &Campaign, arguments: &RunArguments, words: Words) -> Result<ExitCode, Failure> {
    let forced = forced(campaign, &arguments.course, words)?;
    let episodes = episodes(campaign, forced.clone());
    let mut runs = Runs::new(campaign, arguments.seed, forced);
    let progress = output::progress(words, &message!("progress-histories"), arguments.runs);
    for first in (0..arguments.runs).step_by(usize::try_from(TOGETHER).unwrap_or(1)) {
        for history in draw_many(&episodes, arguments.seed, first..arguments.runs.min(first + TOGETHER)) {
            runs.add(history);
        }
        progress.inc(TOGETHER);
    }
    progress.finish_and_clear();
    match arguments.format {
        Format::Text => output::data(&runs.to_text(words))?,
        Format::Json => output::json(&runs.to_json())?,
    }
    Ok(ExitCode::SUCCESS)
}
