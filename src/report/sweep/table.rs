//! Rule: the same cells are written as CSV and as JSON Lines, every number so that it reads back to the same bits.

use std::io;

use serde_json::{Map, Value};

use super::columns::{Cell, Column, Table};
use crate::analysis::Row;
use crate::scenario::Experiment;

/// A part of a table as CSV, with its heading.
///
/// # Errors
///
/// None that can come: nothing is written but memory.
pub fn to_csv(experiment: &Experiment, table: Table, rows: &[Row]) -> io::Result<Vec<u8>> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(table.columns(experiment).iter().map(|column| &column.name))?;
    for cells in rows.iter().flat_map(|row| table.cells(experiment, row)) {
        writer.write_record(cells.iter().map(shown))?;
    }
    writer.into_inner().map_err(|failure| io::Error::other(failure.to_string()))
}

/// A part of a table as JSON Lines: an object for each row, null where there is no value.
///
/// # Errors
///
/// See [`to_csv`].
pub fn to_json_lines(experiment: &Experiment, table: Table, rows: &[Row]) -> io::Result<Vec<u8>> {
    let columns = table.columns(experiment);
    let mut out = String::new();
    for cells in rows.iter().flat_map(|row| table.cells(experiment, row)) {
        out += &object(&columns, cells).to_string();
        out.push('\n');
    }
    Ok(out.into_bytes())
}

fn object(columns: &[Column], cells: Vec<Cell>) -> Value {
    let entries = columns.iter().zip(cells).map(|(column, cell)| (column.name.clone(), value(cell)));
    Value::Object(entries.collect::<Map<String, Value>>())
}

fn value(cell: Cell) -> Value {
    match cell {
        Cell::Whole(number) => number.into(),
        Cell::Number(number) => number.into(),
        Cell::Text(text) => text.into(),
        Cell::Empty => Value::Null,
    }
}

fn shown(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => text.clone(),
        Cell::Empty => String::new(),
        other => value(other.clone()).to_string(),
    }
}

/// The rows of CSV that one run fills, cell by cell as they are written.
#[must_use]
pub fn written(experiment: &Experiment, table: Table, row: &Row) -> Vec<Vec<String>> {
    table.cells(experiment, row).iter().map(|cells| cells.iter().map(shown).collect()).collect()
}

/// The rows of one run in a part that was written as CSV; nothing that is no CSV.
#[must_use]
pub fn stored(text: &str, run: u64) -> Vec<Vec<String>> {
    let run = run.to_string();
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let records = reader.records().filter_map(Result::ok);
    let of_run = records.filter(|record| record.get(0) == Some(&run));
    of_run.map(|record| record.iter().map(str::to_owned).collect()).collect()
}
