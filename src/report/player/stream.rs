//! Rule: numbers are packed as letters, five bits to a letter and one that says whether more follow: small ones are short.

use rustc_hash::FxHashMap;

/// The letters, in the order of their values; none of them means anything to HTML or JSON.
const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Numbers in a row.
#[derive(Clone, Debug, Default)]
pub(super) struct Stream(pub(super) String);

impl Stream {
    /// Adds a number.
    pub(super) fn put(&mut self, mut number: usize) {
        loop {
            let (low, rest) = (number & 31, number >> 5);
            self.0.push(char::from(LETTERS[if rest > 0 { low | 32 } else { low }]));
            if rest == 0 {
                return;
            }
            number = rest;
        }
    }

    /// Adds many.
    pub(super) fn put_all(&mut self, numbers: impl IntoIterator<Item = usize>) {
        numbers.into_iter().for_each(|number| self.put(number));
    }
}

/// A number with its sign, as one without: 0, -1, 1, -2, 2 are 0, 1, 2, 3, 4.
pub(super) fn signed(number: i64) -> usize {
    let folded = (number << 1) ^ (number >> 63);
    usize::try_from(folded).unwrap_or(usize::MAX)
}

/// Rows of numbers, each kept once.
#[derive(Clone, Debug, Default)]
pub(super) struct Table {
    rows: Vec<Vec<usize>>,
    known: FxHashMap<Vec<usize>, usize>,
}

impl Table {
    /// The place of a row, which is added if it is new.
    pub(super) fn place(&mut self, row: Vec<usize>) -> usize {
        let next = self.rows.len();
        let place = *self.known.entry(row.clone()).or_insert(next);
        if place == next {
            self.rows.push(row);
        }
        place
    }

    /// Writes the number of rows, then each with its length before it.
    pub(super) fn write(&self, stream: &mut Stream) {
        stream.put(self.rows.len());
        for row in &self.rows {
            stream.put(row.len());
            stream.put_all(row.iter().copied());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_numbers_are_one_letter_and_large_ones_more() {
        let mut stream = Stream::default();
        stream.put_all([0, 31, 32, 1023, signed(-1), signed(2)]);
        assert_eq!(stream.0, "AfgB_fBE");
    }

    #[test]
    fn a_row_is_kept_once() {
        let mut table = Table::default();
        assert_eq!([table.place(vec![1, 2]), table.place(vec![3]), table.place(vec![1, 2])], [0, 1, 0]);
        let mut stream = Stream::default();
        table.write(&mut stream);
        assert_eq!(stream.0, "CCBCBD");
    }
}
