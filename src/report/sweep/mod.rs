//! The tables of a sweep: what a column is called and means, and what stands in it, to the last byte.

mod columns;
mod dictionary;
mod formats;
mod manifest;
#[cfg(feature = "parquet")]
mod parquet;
mod table;

pub use columns::{Cell, Column, Kind, Table};
pub(in crate::report) use dictionary::{asked, moved};
pub use dictionary::{dictionary, dictionary_text};
pub use formats::{FORMATS, Writing};
pub use manifest::{MANIFEST_SCHEMA, manifest, source_name};
pub use table::{stored, to_csv, to_json_lines, written};
