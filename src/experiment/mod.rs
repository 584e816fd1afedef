//! What is varied in a game, over which points, and what is asked of each: values and pure functions.
//!
//! A [`Lever`] moves one thing in a game; a [`Factor`] is a lever with the [`Distribution`] of what it may be set to; a [`Design`]
//! says at which points of all factors together the game is looked at; an [`Outcome`] is what is asked there. A [`Plan`] has all of
//! them, and any row of it can be worked out on its own.

pub mod base;
pub mod design;
pub mod directions;
pub mod distribution;
pub mod lever;
pub mod normal;
pub mod outcome;
pub mod plan;
pub mod sobol;
mod stand;

pub use base::Base;
pub use design::{Design, Points};
pub use distribution::Distribution;
pub use lever::{Legal, Level, Lever, Temper};
pub use outcome::{Asked, Measure, Outcome};
pub use plan::{Factor, Plan, Role, RowId};
