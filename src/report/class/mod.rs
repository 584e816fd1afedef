//! What a class expected, decided and came to: many small files without names, one page.
//!
//! Each [`Run`] is a saved game played again ([`run`]); the runs of one scenario are an [`Episode`], and so are those of each episode
//! of a [`campaign`]; [`gather`] sorts what was handed in into episodes, copies and what cannot be used. [`figures`] turn it into the
//! figures that a page or a text shows.

mod calibration;
mod campaign;
mod decisions;
mod episode;
mod figures;
mod gather;
mod run;
pub mod shown;
mod told;

pub use episode::{Episode, Within};
pub use gather::{Class, HandedIn, Skipped};
pub use run::{Run, Seat};
pub use told::{Section, html, json, sections, text};

/// The version of the shape of a class as JSON.
pub const SCHEMA: &str = "perimeter.class.1";
