//! Rule: a condition asks only what everybody can see: the standing, and what was chosen before.

use super::game::MoveId;
use super::position::Position;
use super::standing::StandingId;

/// Whether a move, an option or an ending is open at a position.
#[derive(Clone, Debug, PartialEq)]
pub enum Condition {
    /// The standing is this much or more.
    AtLeast(StandingId, f64),
    /// The standing is less than this.
    Below(StandingId, f64),
    /// This option of an earlier move was chosen.
    Chose(MoveId, usize),
    /// Every one of these holds; an empty list always holds.
    All(Vec<Condition>),
    /// At least one of these holds; an empty list never holds.
    Any(Vec<Condition>),
    /// This does not hold.
    Not(Box<Condition>),
}

impl Condition {
    /// The condition that always holds.
    pub const ALWAYS: Self = Self::All(Vec::new());

    /// Whether it holds at a position.
    #[must_use]
    pub fn holds(&self, position: &Position) -> bool {
        match self {
            Self::AtLeast(StandingId(id), least) => position.standing[*id] >= *least,
            Self::Below(StandingId(id), bound) => position.standing[*id] < *bound,
            Self::Chose(id, option) => position.chosen(*id) == Some(*option),
            Self::All(parts) => parts.iter().all(|part| part.holds(position)),
            Self::Any(parts) => parts.iter().any(|part| part.holds(position)),
            Self::Not(part) => !part.holds(position),
        }
    }

    /// Whether it holds everywhere, without asking.
    #[must_use]
    pub fn is_always(&self) -> bool {
        matches!(self, Self::All(parts) if parts.is_empty())
    }

    /// Calls `standing` and `chose` for everything that the condition asks about.
    pub fn asks(&self, standing: &mut impl FnMut(StandingId), chose: &mut impl FnMut(MoveId)) {
        match self {
            Self::AtLeast(id, _) | Self::Below(id, _) => standing(*id),
            Self::Chose(id, _) => chose(*id),
            Self::All(parts) | Self::Any(parts) => {
                for part in parts {
                    part.asks(standing, chose);
                }
            }
            Self::Not(part) => part.asks(standing, chose),
        }
    }
}
