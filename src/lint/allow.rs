//! Rule: an author who means it says so where it stands: `// allow(P0706): it is meant to be hopeless`.
//!
//! The comment holds for the line that it ends, or, on a line of its own, for the next line that is no comment. Before the first
//! line of the file proper it holds for the whole file. In a file of texts comments begin with `#` and stand on lines of their own:
//! `# allow(P0806): it is a quotation`. What is allowed and not there is said as well, so that no comment outlives
//! its reason.

use std::path::Path;

use crate::scenario::{Code, Fault, FileId, Files, Place};
use crate::words::message;

/// One code that a comment allows.
struct Allowance {
    code: Code,
    place: Place,
    /// The line that it holds for; `None` for all of them.
    line: Option<usize>,
    used: bool,
    /// What goes when it is taken out: the code, or with the last code the whole comment.
    whole: Place,
}

/// What is left of the faults of some files once those are taken out that the comments of these files allow: each in its own, the
/// first of them also those that have no place. Errors cannot be allowed.
#[must_use]
pub fn sift(faults: Vec<Fault>, own: &[FileId], files: &Files) -> Vec<Fault> {
    let mut allowances: Vec<Allowance> = own.iter().flat_map(|&file| allowances(file, files)).collect();
    let mut left: Vec<Fault> = Vec::new();
    for fault in faults {
        let line = fault.place.map(|place| files.line_and_column(place).0);
        let file = fault.place.map(|place| place.file).or(own.first().copied());
        let fits = |allowance: &&mut Allowance| {
            allowance.code == fault.code
                && Some(allowance.place.file) == file
                && (allowance.line.is_none() || (line.is_some() && allowance.line == line))
        };
        match allowances.iter_mut().find(fits) {
            Some(allowance) if fault.severity != crate::scenario::Severity::Error => allowance.used = true,
            _ => left.push(fault),
        }
    }
    for unused in allowances.iter().filter(|allowance| !allowance.used) {
        let message = message!("lint-unused-allow", code = unused.code.as_str());
        left.push(
            Fault::tip(Code::UnusedAllow, unused.place, message).help(message!("lint-unused-allow-help")).fix(unused.whole, ""),
        );
    }
    left
}

fn allowances(file: FileId, files: &Files) -> Vec<Allowance> {
    let written = files.file(file);
    let of_texts = Path::new(&written.name).extension().is_some_and(|extension| extension == "ftl");
    in_comments(file, &written.text, if of_texts { '#' } else { '/' })
}

/// What the comments of a text allow, which begin with two of a sign, or in a file of texts with `#` at the beginning of the line.
fn in_comments(file: FileId, text: &str, sign: char) -> Vec<Allowance> {
    let mut found: Vec<Allowance> = Vec::new();
    let (mut start, mut begun) = (0, false);
    // Allowances on lines of their own, which wait for the line that they are about.
    let mut waiting: Vec<usize> = Vec::new();
    for (number, line) in text.split_inclusive('\n').enumerate() {
        let comment = if sign == '#' { line.starts_with('#').then_some(0) } else { line.find("//") };
        let proper = !line[..comment.unwrap_or(line.len())].trim().is_empty();
        for (code, span) in comment.map(|at| codes(&line[at..], sign, start + at)).unwrap_or_default() {
            waiting.push(found.len());
            let place = Place { file, start: span.0, end: span.1 };
            let whole = whole(text, (start, line), start + comment.unwrap_or_default(), place);
            found.push(Allowance { code, place, line: None, used: false, whole });
        }
        if proper {
            for allowance in waiting.drain(..) {
                let trailing = start <= found[allowance].place.start;
                found[allowance].line = (begun || trailing).then_some(number + 1);
            }
            begun = true;
        }
        start += line.len();
    }
    found
}

/// What is to be taken out with a code at a place, of a comment that begins at `comment` in a line that begins at `start`: the code
/// and a comma, or where there is no other code the comment, and with it a line that holds nothing else.
fn whole(text: &str, (start, line): (usize, &str), comment: usize, place: Place) -> Place {
    let (before, after) = (&text[comment..place.start], &text[place.end..start + line.len()]);
    if let Some(rest) = after.strip_prefix(',') {
        let blanks = rest.len() - rest.trim_start_matches(' ').len();
        return Place { end: place.end + 1 + blanks, ..place };
    }
    if let Some(comma) = before.rfind(',') {
        return Place { start: comment + comma, ..place };
    }
    let proper = text[start..comment].trim_end();
    if proper.is_empty() {
        return Place { start, end: start + line.len(), ..place };
    }
    Place { start: start + proper.len(), end: start + line.trim_end().len(), ..place }
}

/// The codes that a comment allows, each with the bytes that it stands at.
fn codes(comment: &str, sign: char, at: usize) -> Vec<(Code, (usize, usize))> {
    let Some(list) = comment.trim_start_matches(sign).trim_start().strip_prefix("allow(") else { return Vec::new() };
    let Some((list, _)) = list.split_once(')') else { return Vec::new() };
    let offset = comment.len() - comment.trim_start_matches(sign).trim_start().len() + "allow(".len();
    let mut found = Vec::new();
    let mut start = at + offset;
    for code in list.split(',') {
        found.extend(Code::named(code.trim()).map(|known| (known, (start, start + code.len()))));
        start += code.len() + 1;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<(Code, Option<usize>)> {
        lines_with('/', text)
    }

    fn lines_with(sign: char, text: &str) -> Vec<(Code, Option<usize>)> {
        in_comments(FileId(0), text, sign).into_iter().map(|allowance| (allowance.code, allowance.line)).collect()
    }

    #[test]
    fn a_comment_holds_for_its_line_or_the_next_one() {
        let text =
            "// allow(P0804)\nWhatIf(\n  a: 1, // allow(P0706): meant\n  // allow(P0703, P0702)\n  // so be it\n  b: 2,\n)\n";
        let expected = [
            (Code::NoSource, None),
            (Code::Dominated, Some(3)),
            (Code::EndingNeverReached, Some(6)),
            (Code::OptionNeverOpen, Some(6)),
        ];
        assert_eq!(lines(text), expected);
    }

    #[test]
    fn a_file_of_texts_has_comments_of_its_own() {
        let text =
            "# allow(P0806): all of it\nscenario =\n    .title = # allow(P0806)\n# allow(P0804)\nmove-m =\n    .title = x\n";
        assert_eq!(lines_with('#', text), [(Code::LongSentence, None), (Code::NoSource, Some(5))]);
    }

    #[test]
    fn an_allowance_is_taken_out_with_its_comment() {
        let without = |text: &str, which: usize| {
            let whole = in_comments(FileId(0), text, '/')[which].whole;
            [&text[..whole.start], &text[whole.end..]].concat()
        };
        assert_eq!(without("A(\n  // allow(P0706): x\n  b: 1,\n)", 0), "A(\n  b: 1,\n)");
        assert_eq!(without("A(\n  b: 1, // allow(P0706): x\r\n)", 0), "A(\n  b: 1,\r\n)");
        assert_eq!(without("A() // allow(P0706, P0703): x", 0), "A() // allow(P0703): x");
        assert_eq!(without("A() // allow(P0706, P0703): x", 1), "A() // allow(P0706): x");
    }

    #[test]
    fn other_comments_allow_nothing() {
        assert!(lines("// allow this\nWhatIf( // allow(P9999)\n)").is_empty());
    }
}
