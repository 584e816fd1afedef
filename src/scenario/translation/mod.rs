//! The texts of a scenario in other words: in another language, or for another reader.
//!
//! Beside `NAME.ron` may stand `NAME.pl.ftl`, `NAME.pl-basic.ftl` and the like: Fluent files with a message for each thing that has
//! texts, and an attribute for each of these. They change no number and no name: only what is read. What a file lacks is read as it
//! stands in the `.ron`.
//!
//! ```
//! use perimeter::scenario::{self, Level};
//! use perimeter::words::Language;
//!
//! let scenario = scenario::open("1950-speech", &["korea-inside-the-line"])?;
//! let polish = scenario.in_words(Language::Polish, Level::Basic);
//! assert_eq!(polish.game, scenario.game);
//! # Ok::<(), perimeter::scenario::Faults>(())
//! ```

mod fit;
mod fluent;
mod level;
mod slots;
mod worded;

pub use level::{Level, Version};
pub use worded::Translation;

pub(super) use fit::fit;
pub(super) use fluent::texts;
pub(super) use slots::{Changed, Slots};
