//! A game as it is played by a person, with everything that is kept of it: the same for the terminal and the window.

mod seat;
pub mod shelf;
mod sitting;
mod unfit;
mod wanted;

pub use seat::{HISTORIAN, NoSeat, seat};
pub use sitting::{Left, Sitting};
pub use unfit::Unfit;
pub use wanted::Wanted;
