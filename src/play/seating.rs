//! Rule: a game is played from the historian's chair, who decides for all, or from the seat of one actor.

use crate::report::resumed::chair;
use crate::report::told::Eyes;
use crate::scenario::Scenario;
use crate::scenario::save::Save;
use crate::theory::{Drawn, Luck, MoveId};
use crate::words::{Message, message};
use crate::world::Chair;

/// From where a game is played, by which luck, and how far.
#[derive(Clone, Debug)]
pub struct Seating {
    /// Whose decisions are played.
    pub chair: Chair,
    /// The luck of everything else.
    pub luck: Luck,
    /// What everybody is.
    pub drawn: Drawn,
    /// The last move that is made, where the game is broken off before its end.
    pub until: Option<MoveId>,
    /// Whether the truth is shown before the debrief.
    pub reveal: bool,
}

impl Seating {
    /// The seating of a game that stands alone.
    ///
    /// # Errors
    ///
    /// A seat that the scenario does not have.
    pub fn of(scenario: &Scenario, save: &Save) -> Result<Self, Message> {
        let chair = chair(scenario, &save.seat).ok_or_else(|| message!("play-no-seat", seat = &save.seat))?;
        let luck = Luck { seed: save.seed, run: 0 };
        Ok(Self { chair, luck, drawn: luck.draw_images(&scenario.game), until: None, reveal: false })
    }

    /// Through whose eyes the game is watched.
    #[must_use]
    pub fn eyes(&self) -> Eyes {
        let seat = if let Chair::Seat(actor) = self.chair { Some(actor) } else { None };
        Eyes { seat, reveal: self.reveal }
    }
}
