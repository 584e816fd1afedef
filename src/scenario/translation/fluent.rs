//! Rule: a file of texts is plain Fluent without variables: every text is known as soon as it is read.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::parser::{ErrorKind, parse_runtime};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::super::code::Code;
use super::super::fault::{Complaints, Fault};
use super::super::source::{FileId, Place};
use super::super::value::Text;
use crate::words::{Message as Words, message};

/// How deep one text may be put together from others.
const DEEPEST: usize = 8;

/// The texts of a file, by message and attribute; the text of a message itself has an empty attribute.
pub(in super::super) type Texts = BTreeMap<(String, String), Text>;

/// Reads a file of texts, and complains of whatever is no text.
pub(in super::super) fn texts(file: FileId, text: &str, complaints: &mut Complaints) -> Texts {
    let body = text.strip_prefix('\u{feff}').unwrap_or(text);
    let sheet = Sheet { file, offset: text.len() - body.len(), text: body };
    let resource = parse_runtime(body).unwrap_or_else(|(sound, errors)| {
        for error in errors {
            let (start, end) = (error.pos.start, error.pos.end.max(error.pos.start + 1));
            let what = message!("library-no-fluent", why = why(&error.kind));
            let fault = Fault::new(Code::BadTranslation, sheet.stretch(start, end), what);
            complaints.add(fault.help(message!("library-no-fluent-help")));
        }
        sound
    });
    let mut patterns: Patterns<'_> = BTreeMap::new();
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => sheet.message(message, &mut patterns, complaints),
            Entry::Term(term) => {
                patterns.insert((format!("-{}", term.id.name), String::new()), (term.id.name, &term.value));
            }
            _ => {}
        }
    }
    let mut found = Texts::new();
    for (key, (at, pattern)) in &patterns {
        if key.0.starts_with('-') {
            continue;
        }
        let mut said = String::new();
        match say(pattern, &patterns, DEEPEST, &mut said) {
            Ok(()) => {
                found.insert(key.clone(), Text::new(joined(&said), sheet.place(at)));
            }
            Err(why) => complaints.add(Fault::new(Code::BadTranslation, sheet.place(at), why)),
        }
    }
    found
}

/// For each text the slice of the file that names it, and how it is written.
type Patterns<'a> = BTreeMap<(String, String), (&'a str, &'a Pattern<&'a str>)>;

/// A file that is being read.
struct Sheet<'a> {
    file: FileId,
    /// How many bytes stand before the text.
    offset: usize,
    text: &'a str,
}

impl<'a> Sheet<'a> {
    fn stretch(&self, start: usize, end: usize) -> Place {
        Place { file: self.file, start: start + self.offset, end: end + self.offset }
    }

    /// Where a slice of the text stands.
    fn place(&self, slice: &str) -> Place {
        let start = slice.as_ptr().addr().saturating_sub(self.text.as_ptr().addr());
        self.stretch(start, start + slice.len())
    }

    fn message(&self, message: &'a Message<&'a str>, patterns: &mut Patterns<'a>, complaints: &mut Complaints) {
        let id = message.id.name;
        let own = message.value.iter().map(|value| (String::new(), id, value));
        let attributes =
            message.attributes.iter().map(|attribute| (attribute.id.name.to_owned(), attribute.id.name, &attribute.value));
        for (attribute, at, pattern) in own.chain(attributes) {
            let shown = if attribute.is_empty() { id.to_owned() } else { format!("{id}.{attribute}") };
            match patterns.entry((id.to_owned(), attribute)) {
                std::collections::btree_map::Entry::Occupied(first) => {
                    let fault = Fault::new(Code::GivenTwice, self.place(at), message!("fault-given-twice", name = shown));
                    complaints.add(
                        fault
                            .other(self.place(first.get().0), message!("fault-first-given-here"))
                            .help(message!("fault-remove-one")),
                    );
                }
                std::collections::btree_map::Entry::Vacant(free) => {
                    free.insert((at, pattern));
                }
            }
        }
    }
}

fn say(pattern: &Pattern<&str>, patterns: &Patterns<'_>, depth: usize, said: &mut String) -> Result<(), Words> {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => said.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => place(inline, patterns, depth, said)?,
            PatternElement::Placeable { .. } => {
                return Err(message!("library-no-variables"));
            }
        }
    }
    Ok(())
}

fn place(inline: &InlineExpression<&str>, patterns: &Patterns<'_>, depth: usize, said: &mut String) -> Result<(), Words> {
    let key = match inline {
        InlineExpression::StringLiteral { value } => {
            said.push_str(&unescape_unicode_to_string(value));
            return Ok(());
        }
        InlineExpression::NumberLiteral { value } => {
            said.push_str(value);
            return Ok(());
        }
        InlineExpression::MessageReference { id, attribute } => {
            (id.name.to_owned(), attribute.as_ref().map_or_else(String::new, |attribute| attribute.name.to_owned()))
        }
        InlineExpression::TermReference { id, attribute: None, arguments: None } => (format!("-{}", id.name), String::new()),
        _ => return Err(message!("library-no-variables")),
    };
    match patterns.get(&key) {
        Some((_, pattern)) if depth > 0 => say(pattern, patterns, depth - 1, said),
        Some(_) => Err(message!("library-too-deep", text = key.0)),
        None => Err(message!("library-no-such-text", text = [&*key.0, &*key.1].join(".").trim_end_matches('.'))),
    }
}

/// What a reader of Fluent has against a file, as far as authors come upon it.
fn why(kind: &ErrorKind) -> Words {
    match kind {
        ErrorKind::ExpectedToken(sign) => message!("library-fluent-sign", sign = sign.to_string()),
        ErrorKind::ExpectedCharRange { .. } => message!("library-fluent-name"),
        ErrorKind::ExpectedMessageField { entry_id } | ErrorKind::ExpectedTermField { entry_id } => {
            message!("library-fluent-nothing", name = entry_id)
        }
        ErrorKind::MissingValue => message!("library-fluent-value"),
        ErrorKind::UnbalancedClosingBrace => message!("library-fluent-brace"),
        ErrorKind::UnterminatedStringLiteral => message!("library-fluent-quote"),
        _ => message!("library-fluent-placeable"),
    }
}

/// The lines of a text as one.
fn joined(said: &str) -> String {
    let lines: Vec<&str> = said.lines().map(|line| line.trim_matches(' ')).filter(|line| !line.is_empty()).collect();
    lines.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Vec<(String, String)>, Vec<Fault>) {
        let mut complaints = Complaints::default();
        let found = texts(FileId(0), text, &mut complaints);
        (
            found.into_iter().map(|((id, attribute), text)| (format!("{id}.{attribute}"), text.to_string())).collect(),
            complaints.0,
        )
    }

    #[test]
    fn lines_are_joined_and_references_resolved() {
        let text = "\u{feff}-us = Stany\nscenario =\n    .title = Mowa\n    .briefing =\n        Raz { -us }\n        dwa\n\n        {\"{\"}trzy { scenario.title }\n";
        let (found, faults) = read(text);
        assert!(faults.is_empty(), "{faults:?}");
        assert_eq!(found[0], ("scenario.briefing".to_owned(), "Raz Stany dwa {trzy Mowa".to_owned()));
    }

    #[test]
    fn what_is_wrong_is_found_where_it_stands() {
        let text = "scenario =\n    .title = { $x }\n    .briefing = { nobody.name }\nscenario =\n    .title = again\nno equals sign\n";
        let (_, faults) = read(text);
        let codes: Vec<_> = faults.iter().map(|fault| fault.code).collect();
        assert_eq!(codes, [Code::BadTranslation, Code::GivenTwice, Code::BadTranslation, Code::BadTranslation]);
        for fault in &faults[1..] {
            let place = fault.place.unwrap();
            assert!(["title", "briefing"].contains(&&text[place.start..place.end]), "{fault:?}");
        }
    }
}
