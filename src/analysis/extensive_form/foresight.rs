//! Rule: who looks ahead to a decision must look as far from there as its owner will, or it would expect another choice.
//!
//! `model.md` section 4 counts foresight down: at the n-th decision after its own, an actor of foresight f grants the owner, itself
//! included, at most f − n. In a game in extensive form everybody is expected to choose as it does choose.

use super::Refusal;
use crate::theory::{ActorId, Game, MoveId};

/// The decisions on the way to a node, and how far each looks.
#[derive(Clone, Debug, Default)]
pub(super) struct Foresight {
    passed: Vec<(MoveId, usize)>,
}

/// How far an actor looks, in decisions.
pub(super) fn of(game: &Game, actor: ActorId) -> usize {
    usize::from(game.actor(actor).temperament.foresight)
}

impl Foresight {
    /// Comes to a decision.
    pub(super) fn enter(&mut self, game: &Game, step: MoveId, owner: ActorId) {
        self.passed.push((step, of(game, owner)));
    }

    /// Leaves the decision that was come to last, after which there were at most `after` more.
    pub(super) fn leave(&mut self, after: usize) -> Result<(), Refusal> {
        let Some((later, foresight)) = self.passed.pop() else { return Ok(()) };
        let used = foresight.min(after);
        for (distance, &(step, foresight)) in (1..).zip(self.passed.iter().rev()) {
            if foresight >= distance && foresight - distance < used {
                return Err(Refusal::Foresight { step, later });
            }
        }
        Ok(())
    }
}
