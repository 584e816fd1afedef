//! Rule: the steps are worked out one after the other, each once; what takes too long says so, and whoever has seen enough stops it.

use std::cell::OnceCell;
use std::sync::atomic::{AtomicBool, Ordering};

use super::command::Commands;
use super::outcome::Outcome;
use super::played::Played;
use super::step::{Debrief, Part, Step};
use super::{assumption, course, luck, named, prediction, same, ticket, worse};
use crate::analysis::DEFAULT_LIMIT;
use crate::analysis::flip::{Flips, Line, NoFlips, Search, flip_until};
use crate::theory::MoveId;
use crate::words::{Words, message};

/// How far the work has come, and whether anybody still waits for it.
#[derive(Clone, Copy)]
pub struct Work<'a> {
    /// The most positions that one question may pass.
    pub limit: usize,
    /// Is told, from any thread, of each small piece of work that is done; how many there will be nobody knows.
    pub done: &'a (dyn Fn() + Sync),
    /// Set from outside to stop it.
    pub stop: &'a AtomicBool,
}

impl std::fmt::Debug for Work<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Work").field("limit", &self.limit).field("stop", self.stop).finish_non_exhaustive()
    }
}

impl Work<'static> {
    /// Work that nobody watches and nobody stops.
    #[must_use]
    pub fn unwatched() -> Self {
        static NEVER: AtomicBool = AtomicBool::new(false);
        Self { limit: DEFAULT_LIMIT, done: &|| {}, stop: &NEVER }
    }
}

/// A game that is talked over.
#[derive(Debug)]
pub struct Debriefing<'a> {
    pub(super) played: &'a Played,
    pub(super) words: Words,
    pub(super) work: Work<'a>,
    /// The other decisions that somebody has named.
    pub(super) named: Vec<(MoveId, usize)>,
    /// The command that works all of it out again.
    pub(super) again: Option<String>,
    outcome: OnceCell<Option<Outcome>>,
    tried: OnceCell<Result<Flips, NoFlips>>,
}

impl<'a> Debriefing<'a> {
    /// Sits down together; nothing is worked out yet.
    #[must_use]
    pub fn new(played: &'a Played, words: Words, work: Work<'a>) -> Self {
        Self { played, words, work, named: Vec::new(), again: None, outcome: OnceCell::new(), tried: OnceCell::new() }
    }

    /// The same, with other decisions that somebody has named for step 2; without any, the debriefing proposes two.
    #[must_use]
    pub fn naming(mut self, named: Vec<(MoveId, usize)>) -> Self {
        self.named = named;
        self
    }

    /// The same, with the command that works all of it out again: it stands where no shorter one does.
    #[must_use]
    pub fn again_by(mut self, command: Option<String>) -> Self {
        self.again = command;
        self
    }

    /// One step; nothing where the work was stopped.
    #[must_use]
    pub fn step(&self, part: Part) -> Option<Step> {
        let mut step = Step {
            part,
            title: self.words.say(&part.title()),
            paragraphs: Vec::new(),
            figures: Vec::new(),
            questions: Vec::new(),
            command: None,
        };
        match part {
            Part::Prediction => prediction::tell(self, &mut step),
            Part::Course => course::tell(self, &mut step),
            Part::Named => named::tell(self, &mut step),
            Part::Same => same::tell(self, &mut step),
            Part::Luck => luck::tell(self, &mut step),
            Part::Worse => worse::tell(self, &mut step),
            Part::Assumption => assumption::tell(self, &mut step),
            Part::Ticket => ticket::tell(self, &mut step),
        }
        (!self.is_stopped()).then_some(step)
    }

    /// The steps, each worked out when it is asked for; they end early where the work is stopped.
    pub fn steps(&self) -> impl Iterator<Item = Step> + use<'_, 'a> {
        Part::ALL.into_iter().map_while(|part| self.step(part))
    }

    /// All of it; nothing where the work was stopped.
    #[must_use]
    pub fn whole(&self) -> Option<Debrief> {
        let steps: Vec<Step> = self.steps().collect();
        (steps.len() == Part::ALL.len()).then(|| Debrief { title: self.title(), steps, command: self.again.clone() })
    }

    /// What is talked over.
    #[must_use]
    pub fn title(&self) -> String {
        let title = &*self.played.scenario.script.title;
        self.words.say(&message!("debrief-of", title = title))
    }

    pub(super) fn is_stopped(&self) -> bool {
        self.work.stop.load(Ordering::Relaxed)
    }

    pub(super) fn commands(&self) -> Commands<'a> {
        Commands { played: self.played }
    }

    /// What "it" is that came or did not; nothing where the game is not over, or has too many histories.
    pub(super) fn outcome(&self) -> Option<&Outcome> {
        self.outcome.get_or_init(|| Outcome::of(self.played, self.work.limit)).as_ref()
    }

    /// The probability of the outcome with every other option of every decision, alone and in pairs, given the run.
    pub(super) fn tried(&self) -> Option<&Result<Flips, NoFlips>> {
        let outcome = self.outcome()?;
        let found = self.tried.get_or_init(|| {
            let record = self.played.record();
            // A line that nothing crosses, and a tolerance that everything meets: every set is kept.
            let search = |most| Search {
                record: &record,
                ending: &outcome.endings,
                line: Line::Below(0.0),
                most,
                tolerance: 1.0,
                limit: self.work.limit,
            };
            match flip_until(self.played.game(), search(2), self.work.done, self.work.stop) {
                Err(NoFlips::TooManySets { .. }) => flip_until(self.played.game(), search(1), self.work.done, self.work.stop),
                found => found,
            }
        });
        Some(found)
    }
}
