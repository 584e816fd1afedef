//! Rule: an entry comes and goes with its comma and its line, and leaves everything else where it was.

use std::ops::Range;

use ronin_core::SyntaxKind;
use ronin_core::lexer::tokenize;

use super::super::syntax::{Kind, Node};

/// The ranges of the entries of a container, names included.
pub(super) fn entries(node: &Node) -> Vec<Range<usize>> {
    let from = |start: usize, value: &Node| start..value.place.end;
    match &node.kind {
        Kind::Record { fields, .. } => fields.iter().map(|field| from(field.name.place.start, &field.value)).collect(),
        Kind::Map(pairs) => pairs.iter().map(|(key, value)| from(key.place.start, value)).collect(),
        Kind::List(items) | Kind::Tuple { parts: items, .. } => items.iter().map(|item| item.place.span()).collect(),
        _ => Vec::new(),
    }
}

/// Where the comma behind something is, if there is one; comments and blanks may stand between.
fn comma_after(text: &str, end: usize) -> Option<usize> {
    let mut at = end;
    for token in tokenize(&text[end..]) {
        match token.kind {
            SyntaxKind::Comma => return Some(at),
            kind if kind.is_trivia() => at += token.text.len(),
            _ => return None,
        }
    }
    None
}

/// Where the line ends on which a place is, the comments behind it included; the place itself where more stands there.
fn end_of_line(text: &str, place: usize) -> usize {
    let mut at = place;
    for token in tokenize(&text[place..]) {
        match token.kind {
            SyntaxKind::Whitespace => {
                if token.text.contains('\n') {
                    return at;
                }
                at += token.text.len();
            }
            SyntaxKind::LineComment => return at + token.text.trim_end_matches('\r').len(),
            SyntaxKind::BlockComment if !token.text.contains('\n') => at += token.text.len(),
            _ => return place,
        }
    }
    place
}

/// The blanks at the beginning of the line on which a place is.
fn indentation(text: &str, place: usize) -> &str {
    let start = text[..place].rfind('\n').map_or(0, |newline| newline + 1);
    let line = text[start..place].strip_prefix('\u{feff}').unwrap_or(&text[start..place]);
    &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]
}

/// Puts an entry at the end of a container.
pub(super) fn insert(text: &str, container: &Node, new: &str) -> String {
    let close = container.place.end - 1;
    let newline = if text[..close].contains("\r\n") { "\r\n" } else { "\n" };
    let Some(last) = entries(container).pop() else {
        return spliced(text, &[(inside(text, container), new)]);
    };
    let comma = comma_after(text, last.end);
    let after = comma.map_or(last.end, |comma| comma + 1);
    let broken = text[after..close].contains('\n');
    if !broken {
        let new = if comma.is_some() { format!(" {new}") } else { format!(", {new}") };
        return spliced(text, &[(after..after, &new)]);
    }
    let line = end_of_line(text, after);
    let new = format!("{newline}{}{new},", indentation(text, last.start));
    let comma = if comma.is_some() { "" } else { "," };
    if line == after {
        spliced(text, &[(after..after, &format!("{comma}{new}"))])
    } else {
        spliced(text, &[(after..after, comma), (line..line, &new)])
    }
}

/// Right after the opening bracket of an empty container.
fn inside(text: &str, container: &Node) -> Range<usize> {
    let head = text[container.place.start..]
        .find(['(', '[', '{'])
        .map_or(container.place.end - 1, |at| container.place.start + at + 1);
    head..head
}

/// Takes an entry out: its line with it, where nothing else stands there.
pub(super) fn remove(text: &str, container: &Node, at: usize) -> String {
    let entries = entries(container);
    let entry = entries[at].clone();
    let comma = comma_after(text, entry.end);
    let mut end = entry.end;
    let mut cuts = Vec::new();
    match comma {
        // Between an entry and its comma there may be a comment.
        Some(comma) if text[entry.end..comma].trim().is_empty() => end = comma + 1,
        Some(comma) => cuts.push((comma..comma + 1, "")),
        None if at > 0 => {
            let before = comma_after(text, entries[at - 1].end);
            cuts.extend(before.map(|before| (before..before + 1, "")));
        }
        None => {}
    }
    let line = text[..entry.start].rfind('\n').map_or(0, |newline| newline + 1);
    let alone_before = text[line..entry.start].trim().is_empty() && line > container.place.start;
    let rest = &text[end..];
    let blank = rest.len() - rest.trim_start_matches([' ', '\t', '\r']).len();
    if alone_before && rest[blank..].starts_with('\n') {
        cuts.push((line..end + blank + 1, ""));
    } else if at + 1 < entries.len() && !rest[blank..].starts_with('\n') {
        cuts.push((entry.start..end + rest.len() - rest.trim_start_matches([' ', '\t']).len(), ""));
    } else {
        let before = text[..entry.start].trim_end_matches([' ', '\t']).len();
        let start = if alone_before { entry.start } else { before };
        cuts.push((start..end, ""));
    }
    cuts.sort_by_key(|(range, _)| range.start);
    spliced(text, &cuts)
}

/// The text with some ranges replaced; they are in order and do not overlap.
pub(super) fn spliced(text: &str, changes: &[(Range<usize>, &str)]) -> String {
    let mut changed = String::with_capacity(text.len());
    let mut at = 0;
    for (range, new) in changes {
        changed.push_str(&text[at..range.start]);
        changed.push_str(new);
        at = range.end;
    }
    changed + &text[at..]
}
