//! What is talked over after a game: eight steps, from what was expected to what is taken home.
//!
//! A [`Debriefing`] works the steps out, one after the other, from what was [`Played`]; each [`Step`] is a title, paragraphs,
//! figures and questions in the words of one language, and says with which command its numbers can be had again. Every face of the
//! program shows the same steps: [`text`] in the terminal, [`html`](super::html) on paper, the window in panels. Nothing here knows
//! how wide a page is or what colour a line has.

mod assumption;
mod command;
mod course;
mod debriefing;
mod doubtful;
mod figure;
mod ledger;
mod look;
mod luck;
mod minds;
mod named;
mod outcome;
mod over_time;
mod played;
mod prediction;
mod same;
mod step;
pub mod text;
mod ticket;
mod truth;
mod worse;

pub use command::quoted;
pub use debriefing::{Debriefing, Work};
pub use figure::{Bar, Bars, Cell, Chart, Dots, Figure, Group, Kind, Lines, Matrix, Place, Series, Table, Unit};
pub use look::{Dash, Look, Mark, Weight};
pub use named::Alternative;
pub use played::{Played, Prediction};
pub use step::{Debrief, Part, Step};
