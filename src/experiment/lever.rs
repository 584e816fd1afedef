//! Rule: a lever moves one thing in a game and leaves everything else as it is.

use crate::theory::{ActorId, MoveId, StandingId};

/// What is changed (`model.md` sections 2 and 3).
#[derive(Clone, Debug, PartialEq)]
pub enum Lever {
    /// Which option of a move is forced.
    Choose(MoveId),
    /// How likely an observer thinks one image of another actor is; the other images keep their proportions.
    Believe {
        /// Who thinks.
        observer: ActorId,
        /// Of whom.
        of: ActorId,
        /// Which image.
        image: usize,
    },
    /// How likely an actor thinks that another thinks one of its images; the other images keep their proportions.
    Imagine {
        /// Who imagines.
        actor: ActorId,
        /// In whose eyes.
        other: ActorId,
        /// Which of its own images.
        image: usize,
    },
    /// What an interest weighs under one image.
    Weigh {
        /// Whose image.
        actor: ActorId,
        /// Which image.
        image: usize,
        /// Which interest, a place in [`Game::interests`](crate::theory::Game::interests).
        interest: usize,
    },
    /// A part of a temperament.
    Temper {
        /// Whose.
        actor: ActorId,
        /// Which part.
        part: Temper,
    },
    /// How closely an observer attends to a move.
    Attend {
        /// Who sees it.
        observer: ActorId,
        /// What it sees.
        step: MoveId,
    },
    /// Where a standing starts.
    Set(StandingId),
    /// Which image an actor is, for certain.
    Actual(ActorId),
    /// Which image an actor thinks it is, for certain.
    SelfImage(ActorId),
}

/// The parts of a temperament.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Temper {
    /// λ.
    Rationality,
    /// f.
    Foresight,
    /// ρ.
    Suspicion,
    /// α.
    Attention,
    /// ε.
    Tremble,
}

impl Temper {
    /// All of them, by the names that files use.
    pub const ALL: [(&'static str, Self); 5] = [
        ("rationality", Self::Rationality),
        ("foresight", Self::Foresight),
        ("suspicion", Self::Suspicion),
        ("attention", Self::Attention),
        ("tremble", Self::Tremble),
    ];

    /// The name that files use.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, part)| *part == self).map_or("", |(name, _)| name)
    }
}

/// What a lever is set to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Level {
    /// A number.
    Number(f64),
    /// A category: the place of an option of the move, or of an image of the actor.
    Category(usize),
}

/// What a lever may be set to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Legal {
    /// Any number between two, both included.
    Between(f64, f64),
    /// Any whole number between two, both included.
    Whole(f64, f64),
    /// One of so many categories.
    Categories(usize),
}

/// The greatest tremble and, above and below zero, the greatest weight and rationality.
const LARGEST_TREMBLE: f64 = 0.999_999_999;
const GREATEST: f64 = 1e15;

impl Legal {
    /// The legal values of a part of a temperament.
    #[must_use]
    pub fn of(part: Temper) -> Self {
        match part {
            Temper::Rationality => Self::Between(0.0, GREATEST),
            Temper::Foresight => Self::Whole(0.0, 16.0),
            Temper::Suspicion => Self::Whole(0.0, 8.0),
            Temper::Attention => Self::Between(0.0, 1.0),
            Temper::Tremble => Self::Between(0.0, LARGEST_TREMBLE),
        }
    }

    /// Any finite number.
    #[must_use]
    pub fn any() -> Self {
        Self::Between(-GREATEST, GREATEST)
    }
}
