//! How a file is laid out: the same for everybody, whatever it says.
//!
//! [`tidy`] takes a text apart into brackets, entries and comments and writes them again. What stands in one line stays there as
//! long as it fits; a bracket after which its author began a new line has one entry to a line. Texts, numbers and comments are
//! kept as they are, and blank lines as one.

mod pieces;
mod tidied;
mod writer;

pub use tidied::{WIDTH, tidy};
