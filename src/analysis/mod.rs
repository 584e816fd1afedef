//! Many timelines: what happens in all of them, exactly or by drawing.
//!
//! Analysis calls the same functions of [`theory`](crate::theory) as the living [`world`](crate::world), in the same order.

pub mod cast;
pub mod enumerate;

pub use cast::Cast;
pub use enumerate::{DEFAULT_LIMIT, Enumeration, TooManyHistories, enumerate};
