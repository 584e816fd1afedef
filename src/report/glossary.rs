//! Rule: an entry says what something is called, in its own script too, and what it is.

use serde_json::{Value, json};

use super::page::Page;
use crate::scenario::Glossary;
use crate::scenario::glossary::{Entry, EntryKind};
use crate::words::{Message, Words, message};

/// The version of the shape of the glossary as JSON.
pub const SCHEMA: &str = "perimeter.glossary.1";

/// Some entries for programs; links stay in the texts.
#[must_use]
pub fn to_json(entries: &[(&str, &Entry)]) -> Value {
    let one = |(id, entry): &(&str, &Entry)| {
        json!({
            "id": id,
            "name": &*entry.name,
            "kind": entry.kind.as_str(),
            "original": entry.original.as_deref(),
            "also": entry.also.as_deref(),
            "text": &*entry.text,
            "source": entry.source.as_deref(),
        })
    };
    json!({
        "schema": SCHEMA,
        "version": env!("CARGO_PKG_VERSION"),
        "entries": entries.iter().map(one).collect::<Vec<_>>(),
    })
}

/// The entries in full.
#[must_use]
pub fn in_full(glossary: &Glossary, entries: &[(&str, &Entry)], page: Page, words: Words) -> String {
    let one = |(id, entry): &(&str, &Entry)| {
        let original = entry.original.as_deref().map_or_else(String::new, |original| format!("  {original}"));
        let mut out = page.heading(&format!("{}{original}", &*entry.name));
        let kind = words.say(&kind(entry.kind));
        out += &page.paragraph(&match &entry.also {
            Some(also) => words.say(&message!("glossary-also", kind = kind, id = *id, also = &**also)),
            None => format!("{kind}  [[{id}]]"),
        });
        out += &page.paragraph(&glossary.plain(&entry.text));
        if let Some(source) = &entry.source {
            out += &page.paragraph(&words.say(&message!("sources-source", text = &**source)));
        }
        out
    };
    entries.iter().map(one).collect::<Vec<_>>().join("\n")
}

/// The entries in one line each, by kind.
#[must_use]
pub fn in_short(glossary: &Glossary, page: Page, words: Words) -> String {
    let mut out = String::new();
    for wanted in EntryKind::ALL {
        let mut entries = glossary.entries().filter(|(_, entry)| entry.kind == wanted).peekable();
        if entries.peek().is_some() {
            out += &page.heading(&words.say(&kinds(wanted)));
            for (id, entry) in entries {
                out += &page.item(&format!("{}  {id}", &*entry.name));
            }
            out += "\n";
        }
    }
    out + &page.paragraph(&words.say(&message!("glossary-ask")))
}

fn kind(kind: EntryKind) -> Message {
    match kind {
        EntryKind::Person => message!("glossary-person"),
        EntryKind::Office => message!("glossary-office"),
        EntryKind::Organisation => message!("glossary-organisation"),
        EntryKind::Document => message!("glossary-document"),
        EntryKind::Place => message!("glossary-place"),
        EntryKind::Event => message!("glossary-event"),
        EntryKind::Term => message!("glossary-term"),
    }
}

fn kinds(kind: EntryKind) -> Message {
    match kind {
        EntryKind::Person => message!("glossary-persons"),
        EntryKind::Office => message!("glossary-offices"),
        EntryKind::Organisation => message!("glossary-organisations"),
        EntryKind::Document => message!("glossary-documents"),
        EntryKind::Place => message!("glossary-places"),
        EntryKind::Event => message!("glossary-events"),
        EntryKind::Term => message!("glossary-terms"),
    }
}
