//! From text to a tree in which every value knows its place.
//!
//! Tokens come from `ronin-core`, a lossless lexer; the tree is built here so that one slip is one complaint; `ron` has the
//! last word on what is Rusty Object Notation.

#[cfg(test)]
mod agreement;
mod judge;
mod mend;
mod number;
mod parse;
mod quoted;
mod slips;
mod token;
mod tree;
mod unclosed;

pub use parse::DEEPEST;
pub(super) use parse::parse;
pub use tree::{Field, Kind, Name, Node};
