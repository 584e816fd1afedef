//! From a scenario file to a sound [`Game`](crate::theory::Game), or everything that is wrong with it.
//!
//! A file is text; [`syntax`] makes a tree of it in which every value knows its place; reading makes records of the tree
//! ([`file`](mod@file)); checking makes a game of the records. A [`WhatIf`](file::WhatIf) changes the records before they are checked,
//! so that what it gets wrong is found in its own file. Nothing stops at the first [`Fault`]; they come all together.
//!
//! ```
//! let text = r#"Scenario(
//!     title: "One choice",
//!     actors: {"us": (images: {"plain": (interests: {"treasure": 1})}, actual: "plain")},
//!     moves: [Decision(id: "troops", by: "us", options: {"withdraw": (payoffs: {"us": {"treasure": 0.3}}), "keep": ()})],
//!     endings: [(id: "the end")],
//! )"#;
//! let scenario = perimeter::scenario::read("one.ron", text)?;
//! assert_eq!(scenario.game.moves[0].options.len(), 2);
//!
//! let faults = perimeter::scenario::read("one.ron", &text.replace("by: \"us\"", "by: \"usa\"")).unwrap_err();
//! assert!(faults.to_string().starts_with("one.ron:4:40: error[P0201]: no actor is named `usa`"), "{faults}");
//! # Ok::<(), perimeter::scenario::Faults>(())
//! ```

pub mod authoring;
pub mod campaign;
pub mod changes;
mod check;
pub mod claims;
pub mod code;
pub mod condition;
#[cfg_attr(target_arch = "wasm32", path = "disk_web.rs")]
pub mod disk;
mod drafting;
mod edit;
pub mod expectation;
pub mod experiment;
mod export;
pub mod fault;
pub mod file;
mod files;
pub mod glossary;
pub mod grain;
mod layout;
pub mod library;
mod nearest;
mod opened;
mod origin;
pub mod path;
mod read;
mod remedy;
pub mod save;
mod shelf;
pub mod source;
pub mod syntax;
mod translation;
pub mod value;
mod what_if;

pub use authoring::Authoring;
pub use campaign::{Campaign, Opened, open_any};
pub use code::Code;
pub use drafting::Drafting;
pub use edit::{CannotEdit, Draft, NewValue, quoted, tree};
pub use experiment::{Experiment, open_experiment};
pub use fault::{Certainty, Fault, Faults, Severity};
pub use glossary::Glossary;
pub use layout::{WIDTH, tidy};
pub use library::{is_shipped, open, open_as, open_beside, read, readings, text_of};
pub use nearest::nearest;
pub use opened::{Applied, Scenario};
pub use path::Path;
pub use remedy::{Remedied, Remedy, remedied};
pub use source::{FileId, Files, Place};
pub use translation::{Level, Translation, Version};
