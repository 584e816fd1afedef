//! Rule: what is Rusty Object Notation is for `ron` to say.

use ron::extensions::Extensions;
use serde::de::IgnoredAny;

use super::super::code::Code;
use super::super::fault::Fault;
use super::super::source::{FileId, Place};
use crate::words::message;

/// What `ron` has against a text in which nothing wrong was found.
pub(super) fn objection(file: FileId, text: &str) -> Option<Fault> {
    let extensions = Extensions::IMPLICIT_SOME | Extensions::UNWRAP_NEWTYPES;
    let options = ron::Options::default().with_default_extension(extensions);
    let error = options.from_str::<IgnoredAny>(text).err()?;
    let at = offset(text, error.span.start);
    let length = text[at..].chars().next().map_or(0, char::len_utf8);
    let message = message!("fault-not-ron", why = lower_first(&error.code.to_string()));
    Some(Fault::new(Code::NotRon, Place { file, start: at, end: at + length }, message))
}

fn offset(text: &str, position: ron::error::Position) -> usize {
    let line_start = match position.line {
        0 | 1 => 0,
        line => text.match_indices('\n').nth(line - 2).map_or(text.len(), |(at, _)| at + 1),
    };
    text[line_start..].char_indices().nth(position.col.saturating_sub(1)).map_or(text.len(), |(at, _)| line_start + at)
}

fn lower_first(message: &str) -> String {
    let mut signs = message.chars();
    signs.next().map(|first| first.to_lowercase().chain(signs).collect()).unwrap_or_default()
}
