//! Changing a file by program: a value, an entry more, an entry less, and every other byte as it was.
//!
//! ```
//! use perimeter::scenario::{Draft, NewValue, Path};
//!
//! let text = "WhatIf(\n    of: \"1950-speech\", // the base\n    title: \"Less heed\",\n    set: {\"us_troops\": 7500},\n)\n";
//! let mut draft = Draft::new(text);
//! draft.put(&Path::root().field("set").key("us_troops"), &NewValue::Number(500.0))?;
//! draft.put(&Path::root().field("choose").key("speech"), &NewValue::Text("include".into()))?;
//! assert_eq!(draft.text(), text.replace("7500", "500").replace("},\n", "},\n    choose: {\"speech\": \"include\"},\n"));
//! # Ok::<(), perimeter::scenario::CannotEdit>(())
//! ```

mod draft;
mod entry;
mod value;

pub use draft::{CannotEdit, Draft, tree};
pub use value::{NewValue, quoted};
