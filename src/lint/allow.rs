//! Rule: an author who means it says so where it stands: `// allow(P0706): it is meant to be hopeless`.
//!
//! The comment holds for the line that it ends, or, on a line of its own, for the next line that is no comment. Before the first
//! line of the file proper it holds for the whole file. What is allowed and not there is said as well, so that no comment outlives
//! its reason.

use crate::scenario::{Code, Fault, FileId, Files, Place};
use crate::words::message;

/// One code that a comment allows.
struct Allowance {
    code: Code,
    place: Place,
    /// The line that it holds for; `None` for all of them.
    line: Option<usize>,
    used: bool,
}

/// What is left of the faults of a file once those are taken out that its comments allow. Errors cannot be allowed.
#[must_use]
pub fn sift(faults: Vec<Fault>, file: FileId, files: &Files) -> Vec<Fault> {
    let mut allowances = allowances(file, &files.file(file).text);
    let mut left: Vec<Fault> = Vec::new();
    for fault in faults {
        let line = fault.place.map(|place| files.line_and_column(place).0);
        let fits = |allowance: &&mut Allowance| {
            allowance.code == fault.code && (allowance.line.is_none() || (line.is_some() && allowance.line == line))
        };
        match allowances.iter_mut().find(fits) {
            Some(allowance) if fault.severity != crate::scenario::Severity::Error => allowance.used = true,
            _ => left.push(fault),
        }
    }
    for unused in allowances.iter().filter(|allowance| !allowance.used) {
        let message = message!("lint-unused-allow", code = unused.code.as_str());
        left.push(Fault::tip(Code::UnusedAllow, unused.place, message).help(message!("lint-unused-allow-help")));
    }
    left
}

fn allowances(file: FileId, text: &str) -> Vec<Allowance> {
    let mut found: Vec<Allowance> = Vec::new();
    let (mut start, mut begun) = (0, false);
    // Allowances on lines of their own, which wait for the line that they are about.
    let mut waiting: Vec<usize> = Vec::new();
    for (number, line) in text.split_inclusive('\n').enumerate() {
        let comment = line.find("//");
        let proper = !line[..comment.unwrap_or(line.len())].trim().is_empty();
        for (code, span) in comment.map(|at| codes(&line[at..], start + at)).unwrap_or_default() {
            waiting.push(found.len());
            let place = Place { file, start: span.0, end: span.1 };
            found.push(Allowance { code, place, line: None, used: false });
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

/// The codes that a comment allows, each with the bytes that it stands at.
fn codes(comment: &str, at: usize) -> Vec<(Code, (usize, usize))> {
    let Some(list) = comment.trim_start_matches('/').trim_start().strip_prefix("allow(") else { return Vec::new() };
    let Some((list, _)) = list.split_once(')') else { return Vec::new() };
    let offset = comment.len() - comment.trim_start_matches('/').trim_start().len() + "allow(".len();
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
        allowances(FileId(0), text).into_iter().map(|allowance| (allowance.code, allowance.line)).collect()
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
    fn other_comments_allow_nothing() {
        assert!(lines("// allow this\nWhatIf( // allow(P9999)\n)").is_empty());
    }
}
