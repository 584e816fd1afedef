//! Rule: a part as Parquet holds the same cells as its CSV, each column with its type, and the same bytes every time.

use std::io;
use std::sync::Arc;

use parquet::basic::{LogicalType, Repetition, Type as Physical};
use parquet::data_type::{ByteArray, ByteArrayType, DataType, DoubleType, Int64Type};
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::{SerializedFileWriter, SerializedRowGroupWriter};
use parquet::schema::types::Type;

use super::columns::{Cell, Column, Kind, Table};
use crate::analysis::Row;
use crate::scenario::Experiment;

/// A part of a table as Parquet: one group of rows, not compressed; a cell without a value is null.
///
/// # Errors
///
/// None that can come: nothing is written but memory.
pub(super) fn to_parquet(experiment: &Experiment, table: Table, rows: &[Row]) -> io::Result<Vec<u8>> {
    let columns = table.columns(experiment);
    let cells: Vec<Vec<Cell>> = rows.iter().flat_map(|row| table.cells(experiment, row)).collect();
    write(table.name(), &columns, &cells).map_err(io::Error::other)
}

fn write(name: &str, columns: &[Column], cells: &[Vec<Cell>]) -> Result<Vec<u8>, ParquetError> {
    let fields = columns.iter().map(|column| Ok(Arc::new(field(column)?))).collect::<Result<Vec<_>, ParquetError>>()?;
    let schema = Arc::new(Type::group_type_builder(name).with_fields(fields).build()?);
    let created_by = concat!("perimeter ", env!("CARGO_PKG_VERSION")).to_owned();
    let properties = Arc::new(WriterProperties::builder().set_created_by(created_by).build());
    let mut writer = SerializedFileWriter::new(Vec::new(), schema, properties)?;
    let mut group = writer.next_row_group()?;
    for (place, column) in columns.iter().enumerate() {
        let cells = || cells.iter().map(|row| &row[place]);
        match column.kind {
            Kind::Whole => put::<Int64Type>(
                &mut group,
                cells().map(|cell| match cell {
                    // Unsigned by its logical type: the same 64 bits.
                    Cell::Whole(number) => Some(number.cast_signed()),
                    _ => None,
                }),
            )?,
            Kind::Number => put::<DoubleType>(
                &mut group,
                cells().map(|cell| match cell {
                    Cell::Number(number) => Some(*number),
                    _ => None,
                }),
            )?,
            Kind::Text => put::<ByteArrayType>(
                &mut group,
                cells().map(|cell| match cell {
                    Cell::Text(text) => Some(ByteArray::from(text.as_str())),
                    _ => None,
                }),
            )?,
        }
    }
    group.close()?;
    writer.into_inner()
}

fn field(column: &Column) -> Result<Type, ParquetError> {
    let (physical, logical) = match column.kind {
        Kind::Whole => (Physical::INT64, Some(LogicalType::integer(64, false))),
        Kind::Number => (Physical::DOUBLE, None),
        Kind::Text => (Physical::BYTE_ARRAY, Some(LogicalType::String)),
    };
    let builder = Type::primitive_type_builder(&column.name, physical);
    builder.with_repetition(Repetition::OPTIONAL).with_logical_type(logical).build()
}

/// Writes one column: which rows have a value, and those values.
fn put<T: DataType>(
    group: &mut SerializedRowGroupWriter<'_, Vec<u8>>,
    cells: impl Iterator<Item = Option<T::T>>,
) -> Result<(), ParquetError> {
    let (mut levels, mut values) = (Vec::new(), Vec::new());
    for cell in cells {
        levels.push(i16::from(cell.is_some()));
        values.extend(cell);
    }
    if let Some(mut column) = group.next_column()? {
        column.typed::<T>().write_batch(&values, Some(&levels), None)?;
        column.close()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use parquet::file::reader::{FileReader as _, SerializedFileReader};
    use parquet::record::RowAccessor as _;

    use super::*;
    use crate::experiment::RowId;
    use crate::report::sweep::to_json_lines;

    #[test]
    fn the_cells_are_those_of_the_other_formats() {
        let experiment = crate::scenario::open_experiment("speech-and-troops").unwrap();
        let stop = std::sync::atomic::AtomicBool::new(false);
        let rows = crate::analysis::rows(&experiment.plan, 0..3, 300_000, &stop).unwrap();
        assert_eq!(rows[2].id, RowId { run: 2, point: 2, seed: None });
        let bytes = to_parquet(&experiment, Table::Runs, &rows).unwrap();
        assert_eq!(bytes, to_parquet(&experiment, Table::Runs, &rows).unwrap());
        let mut file = tempfile::tempfile().unwrap();
        io::Write::write_all(&mut file, &bytes).unwrap();
        let reader = SerializedFileReader::new(file).unwrap();
        let lines = String::from_utf8(to_json_lines(&experiment, Table::Runs, &rows).unwrap()).unwrap();
        for (row, line) in reader.get_row_iter(None).unwrap().zip(lines.lines()) {
            let (row, line): (_, serde_json::Value) = (row.unwrap(), serde_json::from_str(line).unwrap());
            assert_eq!(Some(row.get_ulong(0).unwrap()), line["run"].as_u64());
            assert_eq!(row.get_string(3).unwrap(), line["withdrawal"].as_str().unwrap());
            assert_eq!(Some(row.get_double(11).unwrap()), line["invasion"].as_f64());
        }
    }
}
