//! Rule: what has passed can be gone back to; what is open can be seen coming; where somebody went otherwise, a branch leaves.

use super::{ComparisonView, Shown};
use crate::report::text;
use crate::theory::MoveId;
use crate::words::{Words, message};
use crate::world::Chronicle;

/// The moves in order, and the courses that have been taken through them.
#[derive(Clone, Debug, PartialEq)]
pub struct TimelineView {
    /// The language of the panel.
    pub words: Words,
    /// The moves that these eyes see, by date.
    pub moves: Vec<Stop>,
    /// The course that is played, then every branch.
    pub courses: Vec<Course>,
    /// Where the run left history or what it is compared with, in a sentence.
    pub divergence: Option<String>,
    /// The move at which it did.
    pub parted: Option<MoveId>,
    /// How many entries of the run are shown.
    pub at: usize,
}

/// A move on the timeline of the run.
#[derive(Clone, Debug, PartialEq)]
pub struct Stop {
    /// The move.
    pub step: MoveId,
    /// The day, in short.
    pub date: String,
    /// What it is called.
    pub title: String,
    /// How it stands.
    pub state: State,
    /// The whole of it in a sentence.
    pub said: String,
}

/// How a move stands in the run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// It was made: by which entry, and what was done.
    Passed(usize, String),
    /// It waits to be decided.
    Waiting,
    /// It is still to come, or would be.
    Open,
    /// It was passed over.
    Skipped,
}

/// One course through the moves.
#[derive(Clone, Debug, PartialEq)]
pub struct Course {
    /// Its place among the branches; none for the run itself.
    pub branch: Option<usize>,
    /// What it is called.
    pub name: String,
    /// For each move of the scenario, what was done, where it was made and can be seen.
    pub done: Vec<Option<String>>,
    /// The first move at which it does otherwise than the run; none where it does the same.
    pub leaves: Option<MoveId>,
    /// Whether it is kept for comparison.
    pub pinned: bool,
    /// What going on with it is called.
    pub switch_said: String,
    /// What keeping it is called.
    pub pin_said: String,
}

impl TimelineView {
    /// The timeline of a run and its branches.
    #[must_use]
    pub fn of(shown: &Shown<'_>) -> Self {
        let scenario = shown.scenario;
        let seen = |step: &MoveId| shown.eyes.see_act(scenario, *step);
        let moves = (0..scenario.game.moves.len()).map(MoveId).filter(seen).map(|step| shown.stop(step)).collect();
        let run = Course {
            branch: None,
            name: shown.words.say(&message!("panels-your-run")),
            done: shown.done(shown.run),
            leaves: None,
            pinned: false,
            switch_said: String::new(),
            pin_said: String::new(),
        };
        let branch = |(place, branch): (usize, &super::Branch<'_>)| Course {
            branch: Some(place),
            name: branch.name.clone(),
            done: shown.done(branch.run),
            leaves: shown.leaves(branch.run),
            pinned: branch.pinned,
            switch_said: shown.words.say(&message!("panels-switch", branch = &branch.name)),
            pin_said: shown.words.say(&message!("panels-pin", branch = &branch.name)),
        };
        let branches = shown.branches.iter().enumerate().map(branch);
        let comparison = ComparisonView::of(shown);
        Self {
            words: shown.words,
            moves,
            courses: std::iter::once(run).chain(branches).collect(),
            parted: comparison.as_ref().and_then(|comparison| comparison.parted),
            divergence: comparison.and_then(|comparison| comparison.divergence),
            at: shown.at,
        }
    }
}

impl Shown<'_> {
    fn stop(&self, step: MoveId) -> Stop {
        let (scenario, words) = (self.scenario, self.words);
        let date = scenario.script.moves.items[step.0].date.as_deref();
        let title = text::title(scenario, step).to_owned();
        let state = self.state(step);
        let how = match &state {
            State::Passed(_, done) => message!("panels-stop-passed", option = done),
            State::Waiting => message!("panels-stop-waiting"),
            State::Open => message!("panels-stop-open"),
            State::Skipped => message!("panels-stop-skipped"),
        };
        let said = words.say(&message!(
            "panels-stop",
            date = date.map_or_else(String::new, |date| words.date(date)),
            title = &title,
            state = how
        ));
        Stop { step, date: date.map_or_else(String::new, |date| words.short_date(date)), title, state, said }
    }

    fn state(&self, step: MoveId) -> State {
        let entries = self.run.entries();
        if let Some(place) = entries.iter().position(|entry| entry.step == step) {
            return State::Passed(place, text::label(self.scenario, step, entries[place].option).to_owned());
        }
        let next = self.run.situation(entries.len()).map_or(0, |situation| situation.position.next);
        match self.waiting {
            Some(waiting) if waiting == step => State::Waiting,
            _ if step.0 < next => State::Skipped,
            _ => State::Open,
        }
    }

    /// For each move, what was done there, as far as these eyes can see.
    fn done(&self, run: &Chronicle) -> Vec<Option<String>> {
        let mut done = vec![None; self.scenario.game.moves.len()];
        for entry in run.entries().iter().filter(|entry| self.eyes.see_act(self.scenario, entry.step)) {
            done[entry.step.0] = Some(text::label(self.scenario, entry.step, entry.option).to_owned());
        }
        done
    }

    fn leaves(&self, other: &Chronicle) -> Option<MoveId> {
        let (own, other) = (self.run.entries(), other.entries());
        let apart = own.iter().zip(other).position(|(own, other)| (own.step, own.option) != (other.step, other.option));
        let place = apart.or_else(|| (own.len() < other.len()).then_some(own.len()))?;
        Some(other[place].step).filter(|step| self.eyes.see_act(self.scenario, *step))
    }
}
