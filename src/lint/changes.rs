//! Rule: a what-if changes as little of history as it can, and everything that it changes makes a difference.
//!
//! The minimal rewrite of history is Tetlock and Belkin's rule for counterfactuals worth arguing about (*Counterfactual Thought
//! Experiments in World Politics*, 1996, ch. 1).

use crate::analysis::enumerate::{Minds, Walk};
use crate::analysis::{LineEntry, TooManyHistories, enumerate, line};
use crate::scenario::file::WhatIf;
use crate::scenario::{Certainty, Code, Fault, Scenario};
use crate::theory::{MoveId, Reasoner};
use crate::words::message;

use super::LIMIT;

/// The most decisions that a what-if should take differently from history.
const MOST_CHANGES: usize = 3;

/// Two numbers that differ by no more are the same.
const SAME: f64 = 1e-12;

/// What is odd about the last what-if that was applied.
pub(super) fn lint(scenario: &Scenario) -> Vec<Fault> {
    let Some(last) = scenario.what_ifs.last() else { return Vec::new() };
    let mut found = clashing(scenario, &last.what_if);
    for fault in idle(scenario) {
        // A choice that cannot be made changes nothing; once is enough.
        let start = |fault: &Fault| fault.place.map(|place| place.start);
        if found.iter().all(|other| start(other) != start(&fault)) {
            found.push(fault);
        }
    }
    found.extend(too_many(scenario, &last.what_if));
    found
}

/// Changes without which everything would come out the same.
fn idle(scenario: &Scenario) -> Vec<Fault> {
    let Ok(with) = Outcome::of(scenario) else { return Vec::new() };
    let mut found = Vec::new();
    for (place, rest) in scenario.without_each() {
        if Outcome::of(&rest).is_ok_and(|without| with.same(&without)) {
            let fault = Fault::warning(Code::IdleChange, place, message!("lint-idle-change"));
            found.push(fault.help(message!("lint-idle-change-help")));
        }
    }
    found
}

/// How a scenario comes out: its endings, and the minds along its line of play.
struct Outcome {
    endings: Vec<f64>,
    line: Vec<LineEntry>,
}

impl Outcome {
    fn of(scenario: &Scenario) -> Result<Self, TooManyHistories> {
        let mut reasoner = Reasoner::new(&scenario.game);
        let forced = scenario.forced_options();
        let endings = enumerate(&mut reasoner, &forced, LIMIT)?.endings;
        Ok(Self { endings, line: line(&mut reasoner, &forced, &scenario.history) })
    }

    fn same(&self, other: &Self) -> bool {
        let equal =
            |one: &[f64], two: &[f64]| one.len() == two.len() && one.iter().zip(two).all(|(a, b)| (a - b).abs() <= SAME);
        let minds = |one: &LineEntry, two: &LineEntry| {
            let (one, two) = (&one.timeline.minds, &two.timeline.minds);
            one.iter().zip(two).all(|(one, two)| equal(one.numbers(), two.numbers()))
        };
        let act = |entry: &LineEntry| entry.act.as_ref().map(|act| (act.step, act.chosen));
        equal(&self.endings, &other.endings)
            && self.line.len() == other.line.len()
            && self.line.iter().zip(&other.line).all(|(one, two)| act(one) == act(two) && minds(one, two))
    }
}

/// Choices that are never open once the other choices have been made.
fn clashing(scenario: &Scenario, what_if: &WhatIf) -> Vec<Fault> {
    let game = &scenario.game;
    let forced = scenario.forced_options();
    let mut possible = vec![false; game.moves.len()];
    let walked = Walk::new(&mut Reasoner::new(game), &forced, LIMIT, Minds::OnlyDeciders).run(|_, front| {
        if let Some(MoveId(step)) = front.position.step(game)
            && let Some(option) = forced[step]
        {
            possible[step] |= front.position.open(game, MoveId(step)).contains(option);
        }
    });
    if walked.is_err() {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (step, option) in &what_if.choose.entries {
        let Some(MoveId(place)) = game.move_named(step).filter(|MoveId(place)| !possible[*place]) else { continue };
        let message = message!("lint-clash", option = &**option, step = &**step);
        let mut fault = Fault::warning(Code::Clash, step.place, message).help(message!("lint-clash-help"));
        for (other, _) in
            what_if.choose.entries.iter().filter(|(other, _)| game.move_named(other).is_some_and(|other| other.0 < place))
        {
            fault = fault.other(other.place, message!("lint-chosen-before"));
        }
        found.push(fault);
    }
    found
}

/// More decisions taken differently from history than an argument can bear.
fn too_many(scenario: &Scenario, what_if: &WhatIf) -> Option<Fault> {
    let differs = |&&(MoveId(step), option): &&(MoveId, usize)| {
        scenario.game.moves[step].owner().is_some() && scenario.history[step].is_some_and(|taken| taken != option)
    };
    let changes = scenario.forced.iter().filter(differs).count();
    (changes > MOST_CHANGES).then(|| {
        let message = message!("lint-too-many-changes", changes = changes, most = MOST_CHANGES);
        let fault = Fault::tip(Code::TooManyChanges, what_if.title.place, message).confidence(Certainty::Weak);
        fault.help(message!("lint-too-many-changes-help"))
    })
}
