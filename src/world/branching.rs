//! Rule: at each move either somebody chooses, or luck does, or the choice is forced.

use bevy::ecs::component::Component;

use super::refused::Refused;
use crate::theory::{ActorId, Game, Luck, Move, MoveId, Position};

/// Who chooses in a timeline (`model.md` section 7).
#[derive(Component, Clone, Debug, PartialEq, Eq)]
pub struct Branching {
    /// Whose choices are played; everything else is sampled.
    pub chair: Chair,
    /// The luck of what is sampled, and of the drawn images unless these are given.
    pub luck: Luck,
    /// For each move, the option that is forced, if any; moves beyond the end of the list are free.
    ///
    /// Where it is not open, the move is left free, and the chronicle says so.
    pub forced: Vec<Option<usize>>,
    /// The last move that is made, where the timeline is broken off before its end.
    pub until: Option<MoveId>,
}

impl Default for Branching {
    /// Sampled by the first run of seed zero.
    fn default() -> Self {
        Self::sampled(Luck { seed: 0, run: 0 })
    }
}

impl Branching {
    /// Nobody plays: every actor does what it would, as luck has it.
    #[must_use]
    pub fn sampled(luck: Luck) -> Self {
        Self::played(Chair::Nobody, luck)
    }

    /// Somebody plays; what is not played is sampled.
    #[must_use]
    pub fn played(chair: Chair, luck: Luck) -> Self {
        Self { chair, luck, forced: Vec::new(), until: None }
    }

    /// The same, with options forced.
    #[must_use]
    pub fn forcing(mut self, forced: Vec<Option<usize>>) -> Self {
        self.forced = forced;
        self
    }

    /// The same, broken off after a move.
    #[must_use]
    pub fn until(mut self, last: Option<MoveId>) -> Self {
        self.until = last;
        self
    }

    /// Whether a move is still to be made.
    pub(super) fn reaches(&self, step: MoveId) -> bool {
        self.until.is_none_or(|last| step <= last)
    }

    /// The option to be forced at a move, whether it is open or not.
    #[must_use]
    pub fn forced_at(&self, MoveId(step): MoveId) -> Option<usize> {
        self.forced.get(step).copied().flatten()
    }

    /// The option that is forced at a move, if it is open.
    pub(super) fn forces(&self, game: &Game, position: &Position, step: MoveId) -> Option<usize> {
        self.forced_at(step).filter(|option| position.open(game, step).iter().any(|open| open == *option))
    }

    /// Whether the move waits until somebody has said what to do.
    pub(super) fn waits_at(&self, game: &Game, position: &Position, step: MoveId) -> bool {
        self.reaches(step) && self.forces(game, position, step).is_none() && self.chair.plays(game.step(step))
    }

    /// Whether it fits the game.
    pub(super) fn check(&self, game: &Game) -> Result<(), Refused> {
        if let Chair::Seat(ActorId(seat)) = self.chair
            && seat >= game.actors.len()
        {
            return Err(Refused::NoSeat { seat });
        }
        for (step, &forced) in self.forced.iter().enumerate() {
            let options = game.moves.get(step).map_or(0, |step| step.options.len());
            if let Some(option) = forced.filter(|&option| option >= options) {
                return Err(Refused::NoOption { step, option });
            }
        }
        Ok(())
    }
}

/// From where a timeline is played.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chair {
    /// From nowhere: it goes by itself.
    Nobody,
    /// From the seat of one actor: its decisions are played.
    Seat(ActorId),
    /// From the historian's chair: every decision is played, and chance too. What the historian does not care to choose is
    /// [left to luck](super::leave_to_luck).
    Historian,
}

impl Chair {
    /// Whether a move is played from here.
    #[must_use]
    pub fn plays(self, step: &Move) -> bool {
        match self {
            Self::Nobody => false,
            Self::Seat(actor) => step.owner() == Some(actor),
            Self::Historian => true,
        }
    }
}
