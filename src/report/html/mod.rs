//! Pages for browsers and printers: one file each, complete in itself, read without a network and without a script.
//!
//! A [`page`] is a skeleton with one style sheet and a policy that lets a browser load nothing else; [`debrief`] puts the steps of a
//! [`Debrief`](super::debrief::Debrief) into it, [`chapters`] those of a campaign, [`figure`] draws what they show. Every drawing has a title and a sentence, and the
//! table of its numbers stands behind it.

pub mod chapters;
mod chart;
pub mod debrief;
mod figure;
mod heading;
mod page;
mod style;

pub use debrief::Audience;
pub use figure::{whole_figure, whole_table};
pub use page::Page;
