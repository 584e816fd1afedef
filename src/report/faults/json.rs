//! Rule: for programs a fault is its code, its places and its fix; the sentences beside them are in the language that was asked for.

use serde_json::{Value, json};

use crate::scenario::fault::Fix;
use crate::scenario::{Fault, Files, Place};
use crate::words::Words;

/// The version of the shape of faults as JSON.
pub const SCHEMA: &str = "perimeter.faults.1";

/// The document that `docs/json.md` describes: for each file that was checked, the name it was asked for by and what was found.
#[must_use]
pub fn document(checked: &[(&str, &[Fault], &Files)], words: Words) -> Value {
    let one = |(name, faults, files): &(&str, &[Fault], &Files)| {
        let errors = faults.iter().any(|fault| fault.severity == crate::scenario::Severity::Error);
        json!({
            "name": name,
            "sound": !errors,
            "faults": faults.iter().map(|found| fault(found, files, words)).collect::<Vec<_>>(),
        })
    };
    json!({
        "schema": SCHEMA,
        "version": env!("CARGO_PKG_VERSION"),
        "language": words.language().code(),
        "checked": checked.iter().map(one).collect::<Vec<_>>(),
    })
}

fn fault(fault: &Fault, files: &Files, words: Words) -> Value {
    let other =
        |(other, label): &(Place, crate::words::Message)| json!({"place": place(*other, files), "label": words.say(label)});
    json!({
        "code": fault.code.as_str(),
        "severity": fault.severity.as_str(),
        "confidence": fault.confidence.as_str(),
        "message": words.say(&fault.message),
        "place": fault.place.map(|own| place(own, files)),
        "label": fault.label.as_ref().map(|label| words.say(label)),
        "others": fault.others.iter().map(other).collect::<Vec<_>>(),
        "help": fault.help.as_ref().map(|help| words.say(help)),
        "fix": fault.fix.as_ref().map(|Fix { place: where_to, text }| json!({"place": place(*where_to, files), "text": text})),
    })
}

fn place(place: Place, files: &Files) -> Value {
    let (line, column) = files.line_and_column(place);
    let (end_line, end_column) = files.line_and_column(Place { start: place.end, ..place });
    json!({
        "file": files.file(place.file).name,
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
        "start": place.start,
        "end": place.end,
    })
}
