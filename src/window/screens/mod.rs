//! The screens: each a function from the desk to what the player asks.

pub(super) mod bar;
mod chart;
pub(super) mod debrief;
pub(super) mod figure;
pub(super) mod library;
pub(super) mod over;
pub(super) mod play;
pub(super) mod predict;
