//! Rule: what was played is all that a debrief needs, and belongs to nobody: it can be talked over anywhere, at any time.

use std::sync::Arc;

use crate::scenario::Scenario;
use crate::scenario::save::Save;
use crate::theory::{ActorId, Drawn, Game, Luck, MoveId};
use crate::world::{Branching, Chair, Chronicle, Playthrough, Refused};

/// A game that is over, and history beside it.
#[derive(Clone, Debug)]
pub struct Played {
    /// The scenario, in the words of whoever played.
    pub scenario: Scenario,
    /// What happened in the run.
    pub run: Chronicle,
    /// How it ended; nothing where it is not over.
    pub ending: Option<usize>,
    /// What happened in history, as luck would have it where nobody says.
    pub history: Chronicle,
    /// How that ended.
    pub history_ending: Option<usize>,
    /// What everybody was.
    pub drawn: Drawn,
    /// The luck that drew it, and whatever else was left to luck.
    pub luck: Luck,
    /// What was predicted.
    pub prediction: Prediction,
    /// Whether a scenario by this name begins as this one did; not so for an episode of a campaign, whose minds are carried over.
    pub stands_alone: bool,
}

/// What a player expected before the first move.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Prediction {
    /// How likely the challenge is, from 0 to 1.
    pub challenge: Option<f64>,
    /// The decision that will matter most.
    pub decision: Option<MoveId>,
}

impl Prediction {
    /// What was noted in a saved game.
    #[must_use]
    pub fn of(save: &Save, game: &Game) -> Self {
        Self {
            challenge: save.predicted_challenge.map(|percent| percent / 100.0),
            decision: save.predicted_decision.as_deref().and_then(|id| game.move_named(id)),
        }
    }
}

impl Played {
    /// The same as an episode of a campaign, or without a mechanism: what was carried into it or left out, no command about a
    /// scenario knows.
    #[must_use]
    pub fn as_episode(self) -> Self {
        Self { stands_alone: false, ..self }
    }

    /// What stands on the table now.
    ///
    /// # Errors
    ///
    /// [`Refused::NoTimeline`], only where the world was tampered with.
    pub fn of(scenario: &Scenario, played: &Playthrough, prediction: Prediction) -> Result<Self, Refused> {
        let (history, history_ending) = played.history()?;
        Ok(Self {
            scenario: scenario.clone(),
            run: played.chronicle()?.clone(),
            ending: played.ending()?,
            history: history.clone(),
            history_ending,
            drawn: played.drawn()?,
            luck: played.luck()?,
            prediction,
            stands_alone: true,
        })
    }

    /// A scenario that goes as its what-ifs have it, and else as history did: nobody plays and nobody predicts.
    ///
    /// # Errors
    ///
    /// Those of [`Playthrough::begin`].
    pub fn along_history(scenario: &Scenario, luck: Luck) -> Result<Self, Refused> {
        let then = scenario.forced_options().iter().zip(&scenario.history).map(|(own, then)| own.or(*then)).collect();
        let branching = Branching::played(Chair::Nobody, luck).forcing(then);
        let played = Playthrough::begin(&Arc::new(scenario.game.clone()), branching, scenario.history.clone())?;
        Self::of(scenario, &played, Prediction::default())
    }

    pub(super) fn game(&self) -> &Game {
        &self.scenario.game
    }

    /// For each move, what was chosen in the run.
    #[must_use]
    pub fn record(&self) -> Vec<Option<usize>> {
        (0..self.game().moves.len()).map(|step| taken(&self.run, MoveId(step))).collect()
    }

    /// The challenge of the threat, if the scenario names one.
    pub(super) fn challenge(&self) -> Option<(MoveId, usize)> {
        self.game().threat.as_ref().map(|threat| threat.challenge)
    }

    /// The owner of the response, if there is one.
    pub(super) fn defender(&self) -> Option<ActorId> {
        self.game().threat.as_ref().and_then(|threat| self.game().step(threat.response.0).owner())
    }

    /// Whether the challenge was made in the run; nothing where there is none, or where the run was left before that was settled.
    #[must_use]
    pub fn came(&self) -> Option<bool> {
        let (step, option) = self.challenge()?;
        let taken = taken(&self.run, step);
        (taken.is_some() || self.ending.is_some()).then_some(taken == Some(option))
    }

    /// Whether the run has come as far as a move, made or not.
    pub(super) fn has_reached(&self, step: MoveId) -> bool {
        self.ending.is_some() || self.run.entries().last().is_some_and(|last| step <= last.step)
    }

    /// Whether anybody says what history took.
    pub(super) fn has_history(&self) -> bool {
        self.scenario.history.iter().any(Option::is_some)
    }

    /// Whether history is known, and not a lucky run, up to so many of its moves.
    pub(super) fn is_known(&self, entries: usize) -> bool {
        let known = |step: MoveId| self.scenario.history[step.0].is_some();
        self.history.entries().iter().take(entries).all(|entry| known(entry.step))
    }

    /// Whether all of history is known.
    pub(super) fn is_all_known(&self) -> bool {
        self.has_history() && self.is_known(usize::MAX)
    }

    /// For each move before the challenge, or before the end where there is none, what was decided in the run; chance is left out.
    pub(super) fn decisions(&self) -> Vec<Option<usize>> {
        let before = |step: usize| self.challenge().is_none_or(|(challenge, _)| step < challenge.0);
        let decided = |step: usize| self.game().moves[step].decision().is_some();
        self.record().into_iter().enumerate().map(|(step, taken)| taken.filter(|_| before(step) && decided(step))).collect()
    }

    /// For each move before the challenge, what was chosen or came; all of the record where there is no challenge.
    pub(super) fn course(&self) -> Vec<Option<usize>> {
        let before = |step: usize| self.challenge().is_none_or(|(challenge, _)| step < challenge.0);
        self.record().into_iter().enumerate().map(|(step, taken)| taken.filter(|_| before(step))).collect()
    }
}

/// What was done at a move.
pub(super) fn taken(chronicle: &Chronicle, step: MoveId) -> Option<usize> {
    chronicle.entries().iter().find(|entry| entry.step == step).map(|entry| entry.option)
}
