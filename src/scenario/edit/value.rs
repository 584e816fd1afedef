//! Rule: a new value is written as its author would have written it.

use super::super::path::Step;
use super::super::syntax::{Kind, Node};

/// A value to be written into a file.
#[derive(Clone, Debug, PartialEq)]
pub enum NewValue {
    /// A number; it keeps the decimals of the one whose place it takes.
    Number(f64),
    /// A text.
    Text(String),
    /// Anything else, as RON: `true`, `Assumed`, `(rationality: 2)`.
    Ron(String),
}

impl NewValue {
    /// Whether a node says the same already.
    pub(super) fn is_said_by(&self, node: &Node) -> bool {
        match (self, &node.kind) {
            (Self::Number(value), Kind::Number(old)) => value.to_bits() == old.to_bits(),
            (Self::Text(text), Kind::Text(old)) => text == old,
            _ => false,
        }
    }

    /// The value as it stands in a file, in the place of another.
    pub(super) fn written(&self, old: &str) -> String {
        match self {
            Self::Number(value) => number(*value, decimals(old)),
            Self::Text(text) => quoted(text),
            Self::Ron(text) => text.clone(),
        }
    }
}

/// How many digits stand behind the point.
fn decimals(number: &str) -> usize {
    let plain = number.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'+'));
    number.split_once('.').filter(|_| plain).map_or(0, |(_, digits)| digits.len())
}

/// The number in full, with at least so many decimals.
fn number(value: f64, decimals: usize) -> String {
    let shortest = format!("{value}");
    let own = shortest.split_once('.').map_or(0, |(_, digits)| digits.len());
    if own >= decimals { shortest } else { format!("{value:.decimals$}") }
}

/// A text in quotes, as files write it.
///
/// ```
/// assert_eq!(perimeter::scenario::quoted("a \"b\""), r#""a \"b\"""#);
/// ```
#[must_use]
pub fn quoted(text: &str) -> String {
    let mut written = String::from("\"");
    for sign in text.chars() {
        match sign {
            '"' | '\\' => written.extend(['\\', sign]),
            '\n' => written.push_str("\\n"),
            '\r' => written.push_str("\\r"),
            '\t' => written.push_str("\\t"),
            '\0' => written.push_str("\\0"),
            other => written.push(other),
        }
    }
    written.push('"');
    written
}

/// What has to be written where some steps of a path lead nowhere yet: the last leads to the value.
///
/// `list` is the field that the steps are in: it says whom the records of a list are about.
pub(super) fn wrapped(steps: &[Step], list: &str, value: &str) -> String {
    let Some((step, rest)) = steps.split_first() else { return value.to_owned() };
    match step {
        Step::Field(name) => format!("({name}: {})", wrapped(rest, name, value)),
        Step::Key(name) => format!("{{{}: {}}}", quoted(name), wrapped(rest, list, value)),
        Step::Item(_) | Step::Pair(..) => format!("[{}]", entry(step, rest, list, value)),
    }
}

/// The entry that a step makes in what is there already.
pub(super) fn entry(step: &Step, rest: &[Step], list: &str, value: &str) -> String {
    match step {
        Step::Field(name) => format!("{name}: {}", wrapped(rest, name, value)),
        Step::Key(name) => format!("{}: {}", quoted(name), wrapped(rest, list, value)),
        Step::Item(id) => record(&[("id", id)], rest, value),
        Step::Pair(one, two) => {
            let (first, second) = match list {
                "imagine" | "imagined" => ("actor", "other"),
                "attend" => ("move", "observer"),
                _ => ("observer", "of"),
            };
            record(&[(first, one), (second, two)], rest, value)
        }
    }
}

/// A record of a list: what it is about, and what is said of that; the value itself, where the path ends here.
fn record(about: &[(&str, &String)], rest: &[Step], value: &str) -> String {
    let Some((Step::Field(name), rest)) = rest.split_first() else { return value.to_owned() };
    let mut fields: Vec<String> = about.iter().map(|(field, who)| format!("{field}: {}", quoted(who))).collect();
    fields.push(format!("{name}: {}", wrapped(rest, name, value)));
    format!("({})", fields.join(", "))
}
