//! Rule: heard and not seen, a fault is a few sentences: where, what is wrong, what to write instead. No drawing, no bare signs.

use super::sign::spoken;
use super::{counted, how_sure};
use crate::scenario::fault::Fix;
use crate::scenario::{Fault, Files, Place, Severity};
use crate::words::{Message, Words, message};

/// The longest text that a fix is told to replace, in characters: a longer one is not read out.
const LONGEST: usize = 60;

/// Each fault in a paragraph of its own, and how many there are.
#[must_use]
pub fn sentences(faults: &[Fault], files: &Files, words: Words) -> String {
    let mut told: String = faults.iter().map(|fault| one(fault, files, words) + "\n\n").collect();
    if !faults.is_empty() {
        told += &sentence(&counted(faults, words));
        told.push('\n');
    }
    told
}

fn one(fault: &Fault, files: &Files, words: Words) -> String {
    let said = |message: &Message| sentence(&spoken(&words.say(message), words));
    let code = fault.code.as_str();
    let severity = match fault.severity {
        Severity::Error => message!("fault-sentence-error", code = code),
        Severity::Warning => message!("fault-sentence-warning", code = code),
        Severity::Tip => message!("fault-sentence-tip", code = code),
    };
    let mut told = fault.place.map(|place| words.say(&whereabouts(place, files)) + " ").unwrap_or_default();
    told += &format!("{} {}", words.say(&severity), said(&fault.message));
    for (place, label) in &fault.others {
        let (line, column) = files.line_and_column(*place);
        let label = spoken(&words.say(label), words);
        let see = message!("fault-sentence-other", line = line.to_string(), column = column.to_string(), label = label);
        told += &format!(" {}", words.say(&see));
    }
    if let Some(sure) = how_sure(fault.confidence) {
        told += &format!(" {}", said(&sure));
    }
    if let Some(instead) = instead(fault, files).or_else(|| fault.help.clone()) {
        told += &format!(" {}", said(&instead));
    }
    told
}

fn whereabouts(place: Place, files: &Files) -> Message {
    let (line, column) = files.line_and_column(place);
    let file = &files.file(place.file).name;
    message!("fault-sentence-place", file = file, line = line.to_string(), column = column.to_string())
}

/// What to write in the place of what, where a machine could do it.
fn instead(fault: &Fault, files: &Files) -> Option<Message> {
    let Fix { place, text } = fault.fix.as_ref()?;
    let found = files.text_at(*place);
    let bare = |text| str::strip_suffix(str::strip_prefix(text, '"')?, '"');
    let (found, text) = bare(found).zip(bare(text)).unwrap_or((found, text));
    let short = |text: &str| !text.trim().is_empty() && !text.contains(['\n', '`']) && text.chars().count() <= LONGEST;
    (short(found) && short(text)).then(|| message!("fault-sentence-instead", text = text, found = found))
}

/// With a capital at the beginning and a full stop at the end.
fn sentence(said: &str) -> String {
    let mut signs = said.chars();
    let mut out: String = signs.next().map(|first| first.to_uppercase().chain(signs).collect()).unwrap_or_default();
    if !out.ends_with(['.', '?', '!']) || out.ends_with("..") {
        out.push('.');
    }
    out
}
