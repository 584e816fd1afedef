//! Rule: what has but one remedy is mended by machine; what a sound file means is never changed.

use super::code::Code;
use super::fault::{Fault, Faults, Fix};
use super::opened::Scenario;
use super::source::{FileId, Files};

/// How often a file is looked at again: mending one thing may show another.
const MOST_ROUNDS: usize = 8;

/// A file after its faults were mended, as far as a machine may.
#[derive(Clone, Debug)]
pub struct Remedied {
    /// What it says now.
    pub text: String,
    /// What was changed, in order.
    pub remedies: Vec<Remedy>,
    /// What it is now.
    pub result: Result<Scenario, Faults>,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remedy {
    /// What was wrong.
    pub code: Code,
    /// The line, from 1, in the text that it was made in.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
    /// What stood there.
    pub was: String,
    /// What stands there now.
    pub now: String,
}

/// Mends a text; `open` says what it is, with the text as the first of the files.
///
/// ```
/// use perimeter::scenario::{read, remedied};
///
/// let text = "Scenario(title: “One”, actors: {\"us\": (images: {\"plain\": (interests: {\"d\": 0,3})}, actual: \"plane\")},
///     moves: [Decision(id: \"m\", by: \"us\", options: {\"a\": ()})], endings: [(id: \"e\")])";
/// let remedied = remedied(text, |text| read("one.ron", text));
/// assert_eq!(remedied.remedies.len(), 3);
/// assert!(remedied.result.is_ok() && remedied.text.contains("0.3"));
/// ```
pub fn remedied(text: &str, open: impl Fn(&str) -> Result<Scenario, Faults>) -> Remedied {
    let mut now = Remedied { text: text.to_owned(), remedies: Vec::new(), result: open(text) };
    for _ in 0..MOST_ROUNDS {
        let (list, files) = match &now.result {
            Ok(scenario) => (&scenario.warnings, &scenario.files),
            Err(faults) => (&faults.list, &faults.files),
        };
        let (text, remedies) = mended(&now.text, list, files);
        if text == now.text {
            break;
        }
        let result = open(&text);
        if let Ok(before) = &now.result
            && !result.as_ref().is_ok_and(|after| same(before, after))
        {
            break;
        }
        now.remedies.extend(remedies);
        now = Remedied { text, result, ..now };
    }
    now
}

/// Whether two sound scenarios are the same game.
fn same(one: &Scenario, two: &Scenario) -> bool {
    one.game == two.game && one.history == two.history && one.forced == two.forced
}

/// The text with every fix that has a place of its own.
fn mended(text: &str, faults: &[Fault], files: &Files) -> (String, Vec<Remedy>) {
    let own = FileId(0);
    let fix = |fault: &Fault| fault.fix.clone().filter(|fix| fix.place.file == own).map(|fix| (fault.code, fix));
    let mut fixes: Vec<(Code, Fix)> = faults.iter().filter_map(fix).collect();
    fixes.sort_by_key(|(_, fix)| (fix.place.start, fix.place.end));
    let (mut mended, mut remedies) = (String::with_capacity(text.len()), Vec::new());
    let mut end = None;
    for (code, Fix { place, text: now }) in fixes {
        let free = end.is_none_or(|end| place.start > end || place.start == end && place.end > end);
        let (Some(was), true) = (text.get(place.span()), free) else { continue };
        mended.push_str(text.get(end.unwrap_or(0)..place.start).unwrap_or_default());
        mended.push_str(&now);
        end = Some(place.end);
        let (line, column) = files.line_and_column(place);
        remedies.push(Remedy { code, line, column, was: was.to_owned(), now });
    }
    mended.push_str(text.get(end.unwrap_or(0)..).unwrap_or_default());
    (mended, remedies)
}
