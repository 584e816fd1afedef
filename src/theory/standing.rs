//! Rule: what everybody can see has a number and a range, and never leaves it.

/// The place of a standing in [`Game::standings`](super::Game::standings).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StandingId(pub usize);

/// A public quantity, such as the American troops in Korea (`model.md` section 2).
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// The name that scenarios use.
    pub id: String,
    /// Its value before the first move.
    pub start: f64,
    /// The least and the greatest value it can have.
    pub range: (f64, f64),
}

/// What an option does to one standing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Effect {
    /// The standing becomes this.
    Set(StandingId, f64),
    /// The standing grows by this.
    Add(StandingId, f64),
}

impl Effect {
    /// The standing that is changed.
    #[must_use]
    pub fn standing(&self) -> StandingId {
        match *self {
            Self::Set(id, _) | Self::Add(id, _) => id,
        }
    }

    /// Changes the standing and keeps it within its range.
    pub fn apply(&self, standings: &[Standing], values: &mut [f64]) {
        let StandingId(at) = self.standing();
        let wanted = match *self {
            Self::Set(_, value) => value,
            Self::Add(_, change) => values[at] + change,
        };
        let (least, greatest) = standings[at].range;
        values[at] = wanted.clamp(least, greatest);
    }
}
