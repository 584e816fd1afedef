//! Rule: what a line shows is told by its dashes and its marks as much as by its colour; whoever draws it takes them from here.

use super::figure::{Kind, Series};

/// How a line is told from the others without colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// How it is drawn.
    pub dash: Dash,
    /// What stands at each of its places; nothing where that would cover what matters more.
    pub mark: Option<Mark>,
    /// How thick it is.
    pub weight: Weight,
}

/// How a line is broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dash {
    /// Not at all.
    Solid,
    /// Into dashes.
    Dashed,
    /// Into dots.
    Dotted,
    /// Into dashes and dots by turns.
    DashDotted,
}

/// The shape of a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A disc.
    Circle,
    /// A square on its side.
    Square,
    /// A triangle that points up.
    Triangle,
    /// A square on its corner.
    Diamond,
}

/// How thick a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// The run's own.
    Thick,
    /// What stands beside it for comparison.
    Thin,
}

impl Kind {
    /// How a line of this kind is drawn in the run.
    #[must_use]
    pub fn look(self) -> Look {
        let (dash, mark, weight) = match self {
            Self::Credibility => (Dash::Solid, Mark::Circle, Weight::Thick),
            Self::CriticalRisk => (Dash::Dashed, Mark::Square, Weight::Thick),
            Self::Imagined => (Dash::Dotted, Mark::Triangle, Weight::Thick),
            Self::Actual => (Dash::DashDotted, Mark::Diamond, Weight::Thin),
        };
        Look { dash, mark: Some(mark), weight }
    }
}

impl Series {
    /// How it is drawn: history's lines like the run's, but thin, and without marks.
    #[must_use]
    pub fn look(&self) -> Look {
        let look = self.kind.look();
        if self.historical { Look { mark: None, weight: Weight::Thin, ..look } } else { look }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_kinds_look_the_same_without_colour() {
        let kinds = [Kind::Credibility, Kind::CriticalRisk, Kind::Imagined, Kind::Actual];
        for (place, one) in kinds.iter().enumerate() {
            for other in &kinds[..place] {
                let (one, other) = (one.look(), other.look());
                assert!(one.dash != other.dash && one.mark != other.mark, "{one:?} and {other:?}");
            }
        }
    }
}
