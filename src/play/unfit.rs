//! Rule: a saved game that does not fit its scenario says where they part.

use super::seat::NoSeat;
use crate::world::Refused;

/// Why a saved game cannot be gone on with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// It is played from a seat that there is not.
    Seat(NoSeat),
    /// It decides a move after the end.
    AfterEnd {
        /// The move that it decides.
        step: String,
    },
    /// It decides another move than the one that waits.
    OtherMove {
        /// The move that it decides.
        step: String,
        /// The move that waits.
        waiting: String,
    },
    /// It takes an option that the move does not have.
    NoOption {
        /// The move.
        step: String,
        /// The option.
        option: String,
    },
    /// What it decides cannot be done there.
    Refused {
        /// The move.
        step: String,
        /// Why not.
        why: Refused,
    },
    /// The game could not begin at all.
    Begin(Refused),
}

impl From<NoSeat> for Unfit {
    fn from(why: NoSeat) -> Self {
        Self::Seat(why)
    }
}

impl From<Refused> for Unfit {
    fn from(why: Refused) -> Self {
        Self::Begin(why)
    }
}
