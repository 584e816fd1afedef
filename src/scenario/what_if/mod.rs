//! From what-ifs to a changed scenario.
//!
//! A what-if is taken apart into [`Alteration`](alteration::Alteration)s, each of one thing at one path. Those of several
//! what-ifs are compared, then carried out one after the other on the tree of the scenario, which is read and checked anew. So
//! a value keeps the place where it was written, and what is wrong with it is found in the file of the what-if; what a change
//! breaks elsewhere is laid at the change.

mod alteration;
mod apply;
mod blame;
mod conflict;
mod gather;
mod overlay;
mod partial;
mod unknown;
mod wake;

pub(super) use overlay::{Overlaid, overlay, without_each};
