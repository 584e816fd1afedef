//! Rule: names stand on the left, numbers under each other on the right, each column as wide as it must be.

use textwrap::core::display_width;

use super::page::printable;
use crate::words::Words;

/// Rows of a name and some numbers, the first of them the heads of the columns.
#[derive(Clone, Debug, Default)]
pub struct Columns {
    rows: Vec<Vec<String>>,
}

impl Columns {
    /// Columns with these heads, the first of them over the names.
    #[must_use]
    pub fn new(heads: impl IntoIterator<Item = String>) -> Self {
        Self { rows: vec![heads.into_iter().collect()] }
    }

    /// One row more: a name, and what stands in each column.
    pub fn row(&mut self, name: &str, cells: impl IntoIterator<Item = String>) {
        let name = printable(name);
        self.rows.push(std::iter::once(name).chain(cells).collect());
    }

    /// A line for each row.
    #[must_use]
    pub fn to_text(&self) -> String {
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        let width = |column: usize| self.rows.iter().filter_map(|row| row.get(column)).map(|cell| display_width(cell)).max();
        let widths: Vec<usize> = (0..columns).map(|column| width(column).unwrap_or(0)).collect();
        let mut out = String::new();
        for row in &self.rows {
            let mut line = String::from("  ");
            for (column, cell) in row.iter().enumerate() {
                let gap = " ".repeat(widths[column] - display_width(cell));
                line += &if column == 0 { format!("{cell}{gap}") } else { format!("  {gap}{cell}") };
            }
            out += line.trim_end();
            out.push('\n');
        }
        out
    }
}

/// A share of one in per cents with one decimal; `<0.1 %` and `>99.9 %` where rounding would say never or always.
///
/// ```
/// use perimeter::report::columns::share;
/// use perimeter::words::{Language, Words};
///
/// let polish = Words::of(Language::Polish);
/// assert_eq!(share(polish, 0.31572), "31,6 %");
/// assert_eq!(share(polish, 0.0001), "<0,1 %");
/// ```
#[must_use]
pub fn share(words: Words, share: f64) -> String {
    match share {
        share if share > 0.0 && share < 0.0005 => format!("<{} %", words.number(0.1, 1)),
        share if share < 1.0 - 1e-12 && share > 0.9995 => format!(">{} %", words.number(99.9, 1)),
        share => format!("{} %", words.number(100.0 * share, 1)),
    }
}

/// A difference of two shares in percentage points with one decimal and its sign.
///
/// ```
/// use perimeter::report::columns::points;
/// use perimeter::words::{Language, Words};
///
/// assert_eq!(points(Words::of(Language::English), -0.4663), "-46.6");
/// assert_eq!(points(Words::of(Language::English), 0.0), "0.0");
/// ```
#[must_use]
pub fn points(words: Words, difference: f64) -> String {
    let said = words.number((100.0 * difference).abs(), 1);
    let nothing = words.number(0.0, 1);
    match difference {
        _ if said == nothing => said,
        difference if difference < 0.0 => format!("-{said}"),
        _ => format!("+{said}"),
    }
}
