//! A game as it is played by a person, with everything that is kept of it: the same for the terminal and the window.

mod seating;
pub mod shelf;
mod sitting;
mod wanted;

pub use seating::Seating;
pub use sitting::{Left, Sitting};
pub use wanted::Wanted;
