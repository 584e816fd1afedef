//! Rule: every value remembers where in which file it stands.

use std::ops::Range;

/// One of the [`Files`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub usize);

/// A stretch of a file, in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The file.
    pub file: FileId,
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

impl Place {
    /// Its first byte alone: the opening bracket or quote of what may go on for many lines.
    #[must_use]
    pub fn head(self) -> Self {
        Self { end: self.start + 1, ..self }
    }

    /// The stretch as a range of bytes.
    #[must_use]
    pub fn span(self) -> Range<usize> {
        self.start..self.end
    }
}

/// A file that was read, or a text that was embedded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// The name to show: the path as it was given, or the name of a shipped scenario.
    pub name: String,
    /// What it says.
    pub text: String,
}

/// The files that a scenario was read from: the scenario itself, then what-ifs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files(Vec<File>);

impl Files {
    /// Adds a file.
    pub fn add(&mut self, name: impl Into<String>, text: impl Into<String>) -> FileId {
        self.0.push(File { name: name.into(), text: text.into() });
        FileId(self.0.len() - 1)
    }

    /// All files, in the order in which they were read.
    pub fn iter(&self) -> impl Iterator<Item = &File> {
        self.0.iter()
    }

    /// A file.
    #[must_use]
    pub fn file(&self, FileId(id): FileId) -> &File {
        &self.0[id]
    }

    /// What stands at a place.
    #[must_use]
    pub fn text_at(&self, place: Place) -> &str {
        self.file(place.file).text.get(place.span()).unwrap_or_default()
    }

    /// Line and column of the beginning of a place, both from 1, the column in characters.
    #[must_use]
    pub fn line_and_column(&self, place: Place) -> (usize, usize) {
        let text = self.file(place.file).text.as_bytes();
        let before = &text[..place.start.min(text.len())];
        let line_start = before.iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1);
        let line = before.split(|&byte| byte == b'\n').count();
        let line_text = before[line_start..].strip_prefix("\u{feff}".as_bytes()).unwrap_or(&before[line_start..]);
        // A character has exactly one byte that does not continue another.
        let column = line_text.iter().filter(|&&byte| byte & 0xC0 != 0x80).count() + 1;
        (line, column)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_counted_in_characters_and_a_byte_order_mark_is_none() {
        let mut files = Files::default();
        let file = files.add("a", "\u{feff}Żółć x\r\n  y");
        let place = |what: char| {
            let start = files.file(file).text.find(what).unwrap_or_default();
            Place { file, start, end: start + 1 }
        };
        assert_eq!(files.line_and_column(place('x')), (1, 6));
        assert_eq!(files.line_and_column(place('y')), (2, 3));
    }
}
