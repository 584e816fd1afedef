//! A game as it is played by a person, with everything that is kept of it: the same for the terminal and the window.

pub mod link;
mod refit;
mod seating;
#[cfg_attr(target_arch = "wasm32", path = "shelf_web.rs")]
pub mod shelf;
mod sitting;
mod wanted;

pub use link::Link;
pub use seating::Seating;
pub use sitting::{Left, Sitting};
pub use wanted::{Ended, Wanted};
