//! Rule: a choice is a choice if no option is plainly worse than another, none is the same as another, and somebody reads it.

use crate::analysis::{Met, Playtest};
use crate::scenario::file::Move;
use crate::scenario::{Certainty, Code, Fault, Place, Scenario};
use crate::theory::{Game, MoveId};
use crate::words::message;

/// How close the worths of two options are, to the owner and everybody else, for the two to look like one.
const ALIKE: f64 = 0.02;

/// Dominated and twin options, and decisions that move no mind.
pub(super) fn lint(scenario: &Scenario, played: &Playtest) -> Vec<Fault> {
    let mut found = Vec::new();
    for (place, (step, met)) in scenario.script.moves.items.iter().zip(&played.moves).enumerate() {
        if !step.is_chance && met.reached {
            found.extend(unread(&scenario.game, step, met));
            found.extend(dominated(step, met));
            found.extend(twins(&scenario.game, MoveId(place), step, met));
        }
    }
    found
}

/// A decision from which nobody learns anything although the owner could be more than one thing.
fn unread(game: &Game, step: &Move, met: &Met) -> Option<Fault> {
    let owner = game.actor_named(step.by.as_ref()?)?;
    if met.moved > 0.0 || game.actor(owner).images.len() < 2 {
        return None;
    }
    let fault = Fault::tip(Code::MovesNoMind, step.id.place, message!("lint-moves-no-mind", step = &*step.id));
    Some(fault.help(message!("lint-moves-no-mind-help")))
}

/// Options that are always worse than another: those that history took, for something spoke for them, and those of which the author
/// says nothing. Any other is a mistake that was on the table, with a word on why; such mistakes are what a scenario is about.
fn dominated(step: &Move, met: &Met) -> Vec<Fault> {
    let names = place_names(step);
    let mut found = Vec::new();
    for (first, ((id, place), (_, option))) in names.iter().zip(&step.options.entries).enumerate() {
        if option.note.is_some() && !option.historical {
            continue;
        }
        let better = (0..names.len()).find(|&second| second != first && met.compared[first][second].dominated());
        if let Some(better) = better {
            let message = message!("lint-dominated", option = *id, better = names[better].0);
            let help = if option.historical { message!("lint-dominated-taken-help") } else { message!("lint-dominated-help") };
            let fault = Fault::tip(Code::Dominated, *place, message).confidence(Certainty::Weak);
            found.push(fault.other(names[better].1, message!("lint-always-better")).help(help));
        }
    }
    found
}

/// Options that nobody could tell apart: a logit counts them twice.
fn twins(game: &Game, at: MoveId, step: &Move, met: &Met) -> Vec<Fault> {
    let names = place_names(step);
    let remembered = game.relevance.at(at.0 + 1).moves.contains(&at.0);
    let mut found = Vec::new();
    for second in 1..names.len() {
        let twin = (0..second)
            .find(|&first| !remembered && met.compared[first][second].alike(ALIKE) && brings_the_same(game, at, first, second));
        if let Some(first) = twin {
            let message = message!("lint-twins", first = names[first].0, second = names[second].0);
            let fault = Fault::warning(Code::Twins, names[second].1, message).confidence(Certainty::Reasonable);
            found.push(fault.other(names[first].1, message!("lint-the-other")).help(message!("lint-twins-help")));
        }
    }
    found
}

/// Whether two options do the same to the standing, and bring everybody about the same under every image.
fn brings_the_same(game: &Game, at: MoveId, first: usize, second: usize) -> bool {
    let options = &game.step(at).options;
    let standing: Vec<f64> = game.standings.iter().map(|standing| standing.start).collect();
    let worths = |option: usize| options[option].worth.iter().flatten().map(|worth| worth.at(&standing));
    options[first].effects == options[second].effects
        && worths(first).zip(worths(second)).all(|(one, other)| (one - other).abs() <= ALIKE)
}

fn place_names(step: &Move) -> Vec<(&str, Place)> {
    step.options.entries.iter().map(|(id, _)| (&**id, id.place)).collect()
}
