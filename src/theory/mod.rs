//! The theory of perceived deterrence: plain values and pure functions.
//!
//! Nothing here reads a file, draws a random number that is not keyed, or knows of a screen. A [`Game`] is the scenario as
//! numbers; a [`Position`] is the public state of it; a [`Mind`] is what one actor believes and what it thinks is believed of
//! it. [`Reasoner`] answers what an actor would choose; readings turn acts into beliefs; [`deterrence`] measures; a
//! [`Timeline`] goes from move to move.

pub mod amount;
pub mod condition;
pub mod continuation;
pub mod coupling;
pub mod deliberation;
pub mod deterrence;
pub mod effort;
pub mod game;
pub mod image;
pub mod ledger;
pub mod luck;
pub mod mechanism;
pub mod memo;
pub mod mind;
pub mod position;
pub mod quantal;
pub mod reading;
pub mod relevance;
pub mod standing;
pub mod timeline;

pub use amount::Amount;
pub use condition::Condition;
pub use continuation::{Carried, Requirement};
pub use deliberation::Reasoner;
pub use deterrence::{Measures, Truth};
pub use game::{Actor, ActorId, Decision, Ending, Game, Kind, Move, MoveId, MoveOption, Temperament, Threat};
pub use image::{Image, Mixture};
pub use luck::Luck;
pub use mechanism::Mechanism;
pub use mind::Mind;
pub use position::Position;
pub use standing::{Effect, Standing, StandingId};
pub use timeline::{Drawn, Prospect, Timeline};
