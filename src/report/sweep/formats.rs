//! Rule: which formats a table is written in is said once; Parquet comes with the feature of that name.

use std::io;

use super::columns::Table;
use super::table::{to_csv, to_json_lines};
use crate::analysis::Row;
use crate::scenario::Experiment;

/// Writes a part of a table.
pub type Writing = fn(&Experiment, Table, &[Row]) -> io::Result<Vec<u8>>;

/// The formats: the ending of the files, and how they are written.
#[cfg(not(feature = "parquet"))]
pub const FORMATS: &[(&str, Writing)] = &[("csv", to_csv), ("jsonl", to_json_lines)];

/// The formats: the ending of the files, and how they are written.
#[cfg(feature = "parquet")]
pub const FORMATS: &[(&str, Writing)] = &[("csv", to_csv), ("jsonl", to_json_lines), ("parquet", super::parquet::to_parquet)];
