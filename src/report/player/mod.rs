//! The player of one file: every place that a game can come to, packed into a page that any browser plays without a network.
//!
//! Nothing is worked out in the browser that the engine could work out before: the page holds the numbers as they are shown, and
//! every sentence as it is said. What is left to its script is to walk from place to place, to draw luck by the very noise of
//! [`Luck`](crate::theory::Luck), and to write the same save as `perimeter play`.

mod model;
mod pack;
mod page;
mod sites;
mod stream;
mod texts;

pub use model::model;
pub use pack::{Asked, pack};
pub use page::page;
