//! Rule: what is wrong leads to its place: the lines of the file, and the levers that stand there.

use std::ops::Range;

use super::Written;
use crate::experiment::Lever;
use crate::scenario::{Fault, Files, Place, Severity};
use crate::words::Words;

/// Something that is wrong or odd.
#[derive(Clone, Debug, PartialEq)]
pub struct FaultRow {
    /// How bad it is.
    pub severity: Severity,
    /// The word for that.
    pub word: String,
    /// Its code, which can be looked up.
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
    /// The file and the line, where there is one: `mine.ron:7`.
    pub place: Option<String>,
}

impl FaultRow {
    pub(super) fn of(fault: &Fault, files: &Files, words: Words) -> Self {
        let place = fault.place.map(|place| {
            let file = &files.file(place.file).name;
            let file = std::path::Path::new(file).file_name().map_or(file.as_str().into(), |name| name.to_string_lossy());
            format!("{file}:{}", files.line_and_column(place).0)
        });
        Self {
            severity: fault.severity,
            word: words.say(&fault.severity.word()),
            code: fault.code.as_str(),
            message: words.say(&fault.message),
            help: fault.help.as_ref().map(|help| words.say(help)),
            place,
        }
    }
}

/// A place in a file that is looked at.
#[derive(Clone, Debug, PartialEq)]
pub struct Looked {
    /// Which of the faults led here.
    pub fault: usize,
    /// The file.
    pub file: String,
    /// The lines around the place.
    pub lines: Vec<ExcerptLine>,
    /// The levers that are said there.
    pub levers: Vec<Lever>,
}

/// A line of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExcerptLine {
    /// Its number, from 1.
    pub number: usize,
    /// What it says.
    pub text: String,
    /// The bytes of it that are meant, if any are.
    pub marked: Option<Range<usize>>,
}

/// So many lines are shown before and after the place.
const AROUND: usize = 3;

/// So many lines of the place itself are shown at the most.
const MOST_LINES: usize = 12;

impl Looked {
    /// The place of a fault; nothing where it has none.
    pub(super) fn of(fault: &Fault, number: usize, written: &Written<'_>) -> Option<Self> {
        let place = fault.place?;
        let file = written.files.file(place.file);
        Some(Self {
            fault: number,
            file: file.name.clone(),
            lines: lines(&file.text, place),
            levers: levers(written, place, &file.name),
        })
    }
}

fn lines(text: &str, place: Place) -> Vec<ExcerptLine> {
    let mut start = 0;
    let mut all = Vec::new();
    for (number, line) in text.split_inclusive('\n').enumerate() {
        let said = line.trim_end_matches(['\n', '\r']);
        let within =
            |at: usize| (0..=said.len()).rev().find(|end| *end <= at.saturating_sub(start) && said.is_char_boundary(*end));
        let (from, to) = (within(place.start).unwrap_or(0), within(place.end).unwrap_or(said.len()));
        let meant = place.start < start + line.len() && place.end > start;
        all.push(ExcerptLine { number: number + 1, text: said.to_owned(), marked: meant.then_some(from..to) });
        start += line.len();
    }
    let first = all.iter().position(|line| line.marked.is_some()).unwrap_or(all.len().saturating_sub(1));
    let last = all.iter().rposition(|line| line.marked.is_some()).unwrap_or(first).min(first + MOST_LINES);
    all.into_iter().take(last + 1 + AROUND).skip(first.saturating_sub(AROUND)).collect()
}

/// The levers that are said at a place of the draft.
fn levers(written: &Written<'_>, place: Place, file: &str) -> Vec<Lever> {
    let Some(authoring) = written.authoring.filter(|authoring| authoring.path().display().to_string() == file) else {
        return Vec::new();
    };
    let touches =
        |lever: &Lever| authoring.place(lever).is_some_and(|stands| stands.start < place.end && place.start < stands.end);
    super::sections::levers(&authoring.opened().game).into_iter().filter(touches).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::FileId;

    #[test]
    fn the_lines_around_a_place_are_shown_and_the_place_is_marked() {
        let text = "1\n2\n3\n4\n  ąb: (\n    c,\n  )\n8\n9\n10\n11\n";
        let start = text.find('ą').unwrap();
        let place = Place { file: FileId(0), start, end: text.find(')').unwrap() + 1 };
        let shown = lines(text, place);
        assert_eq!(shown.iter().map(|line| line.number).collect::<Vec<_>>(), [2, 3, 4, 5, 6, 7, 8, 9, 10]);
        let marked = shown.iter().filter_map(|line| line.marked.clone().map(|range| &line.text[range]));
        assert_eq!(marked.collect::<Vec<_>>(), ["ąb: (", "    c,", "  )"]);
    }
}
