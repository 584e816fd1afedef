//! Rule: every claim with its source stands on a line of a file, and the table says which.

use serde_json::{Value, json};

use super::page::Page;
use crate::scenario::Scenario;
use crate::scenario::claims::Claim;
use crate::scenario::grain::Confidence;
use crate::words::{Message, Words, message};

/// The version of the shape of sources as JSON.
pub const SCHEMA: &str = "perimeter.sources.1";

/// The columns of the table.
pub const COLUMNS: [&str; 7] = ["what", "value", "confidence", "source", "note", "file", "line"];

/// One row of the table, in the order of [`COLUMNS`]; empty where nothing is said.
#[must_use]
pub fn row(scenario: &Scenario, claim: &Claim<'_>) -> [String; 7] {
    let (file, line) = place(scenario, claim);
    let said = |text: Option<&crate::scenario::value::Text>| text.map_or_else(String::new, |text| text.to_string());
    let confidence = claim.grounds.confidence.map_or("", Confidence::as_str);
    [
        claim.what.clone(),
        claim.value.clone(),
        confidence.to_owned(),
        said(claim.grounds.source),
        said(claim.grounds.note),
        file.to_owned(),
        line.to_string(),
    ]
}

fn place<'a>(scenario: &'a Scenario, claim: &Claim<'_>) -> (&'a str, usize) {
    let place = claim.grounds.place;
    (&scenario.files.file(place.file).name, scenario.files.line_and_column(place).0)
}

/// The document that `docs/json.md` describes.
#[must_use]
pub fn to_json(scenario: &Scenario) -> Value {
    let one = |claim: &Claim<'_>| {
        let (file, line) = place(scenario, claim);
        json!({
            "what": claim.what,
            "value": claim.value,
            "confidence": claim.grounds.confidence.map(Confidence::as_str),
            "source": claim.grounds.source.map(|text| &**text),
            "note": claim.grounds.note.map(|text| &**text),
            "file": file,
            "line": line,
        })
    };
    json!({
        "schema": SCHEMA,
        "version": env!("CARGO_PKG_VERSION"),
        "scenario": scenario.name,
        "what_ifs": scenario.what_ifs.iter().map(|applied| applied.name.as_str()).collect::<Vec<_>>(),
        "claims": scenario.claims().iter().map(one).collect::<Vec<_>>(),
    })
}

/// The same for people, with a count of how well things are known.
#[must_use]
pub fn to_text(scenario: &Scenario, page: Page, words: Words) -> String {
    let claims = scenario.claims();
    let mut out = page.heading(&words.say(&message!("sources-title", title = &*scenario.script.title)));
    for claim in &claims {
        let (file, line) = place(scenario, claim);
        let known = claim.grounds.confidence.map_or_else(String::new, |known| format!("  [{}]", words.say(&confidence(known))));
        out += &page.hanging("", "  ", &format!("{file}:{line}  {}{known}", claim.what));
        if !claim.value.is_empty() {
            out += &page.hanging("    ", "    ", &claim.value);
        }
        if let Some(source) = claim.grounds.source {
            out += &page.hanging("    ", "      ", &words.say(&message!("sources-source", text = &**source)));
        }
        if let Some(note) = claim.grounds.note {
            out += &page.hanging("    ", "      ", note);
        }
    }
    out += "\n";
    let of = |wanted: Confidence| claims.iter().filter(|claim| claim.grounds.confidence == Some(wanted)).count();
    out += &page.paragraph(&words.say(&message!(
        "sources-counts",
        claims = claims.len(),
        documented = of(Confidence::Documented),
        contested = of(Confidence::Contested),
        assumed = of(Confidence::Assumed),
        sourced = claims.iter().filter(|claim| claim.grounds.source.is_some()).count(),
    )));
    out
}

/// How well something is known, in words.
#[must_use]
pub fn confidence(known: Confidence) -> Message {
    match known {
        Confidence::Documented => message!("sources-documented"),
        Confidence::Contested => message!("sources-contested"),
        Confidence::Assumed => message!("sources-assumed"),
    }
}
