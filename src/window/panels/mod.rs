//! The panels of the window: each a function from what it shows to what the player asks. None changes anything.

mod ahead;
mod author;
mod cell;
mod chronicle;
mod comparison;
mod decision;
mod deterrence;
mod glossary;
mod keys;
mod levels;
mod markers;
mod matrix;
mod parts;
mod prediction;
mod search;
mod standing;
mod timeline;
mod why;

pub use ahead::ahead_panel;
pub use author::author_panel;
pub use cell::cell_panel;
pub use chronicle::chronicle_panel;
pub use comparison::comparison_panel;
pub use decision::decision_panel;
pub use deterrence::deterrence_panel;
pub use glossary::glossary_panel;
pub use keys::keys_panel;
pub use levels::levels_panel;
pub use markers::markers_panel;
pub use matrix::matrix_panel;
pub use prediction::prediction_panel;
pub use search::search_panel;
pub use standing::standing_panel;
pub use timeline::timeline_panel;
pub use why::why_panel;

pub(in crate::window) use parts::{bar, disc, heading, line, muted, named, on, pressed, small};
