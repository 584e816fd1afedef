//! From an experiment file to a sound [`Plan`](crate::experiment::Plan), or everything that is wrong with it.
//!
//! An experiment names a scenario or a what-if, says what is varied in it and over which points, and what is asked of each. It is
//! read as scenarios are: strictly, every value with its place, all faults at once.

mod asked;
mod check;
mod design;
pub mod file;
mod levels;
mod levers;
mod opened;
mod outcomes;
mod over;
mod target;

pub use super::library::EXPERIMENTS;
pub use asked::Question;
pub use design::Arrangement;
pub use opened::{Experiment, Source, is_experiment, open_experiment};
pub use over::{Over, Value};
pub use target::Target;
