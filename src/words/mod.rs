//! What the program says, in each language.
//!
//! Nothing else holds a sentence. Other layers make a [`Message`], an id with arguments; [`Words`] says it in a language. The texts
//! stand in `assets/words`, a folder for each language and a file for each area, as Fluent messages, so that a translator needs no Rust.
//!
//! ```
//! use perimeter::words::{Language, Words, message};
//!
//! let found = message!("count-histories", count = 3_u64);
//! assert_eq!(Words::of(Language::English).say(&found), "3 histories");
//! assert_eq!(Words::of(Language::Polish).say(&found), "3 przebiegi");
//! assert_eq!(Words::of(Language::Polish).date("1950-06-25"), "25 czerwca 1950");
//! ```

mod bundle;
mod date;
pub mod help;
mod language;
mod message;
mod number;
mod system;

pub use bundle::{AREAS, Words};
pub use language::Language;
pub use message::{Argument, Message};
pub use system::system;

#[doc(inline)]
pub use crate::message;
