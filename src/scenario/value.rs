//! Rule: a value is read as what it says and nothing else: a text is no number, a number is finite.

use std::ops::Deref;

use super::code::Code;
use super::fault::{Complaints, Fault};
use super::read::{Read, wrong_type};
use super::source::Place;
use super::syntax::{Kind, Node};
use crate::words::message;

/// The longest text, in characters.
pub const LONGEST_TEXT: usize = 20_000;
/// The longest name of an actor, a move or the like, in characters.
pub const LONGEST_NAME: usize = 100;

/// A text or a name, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    said: String,
    /// Where it stands.
    pub place: Place,
    hole: bool,
}

impl Text {
    /// A text that stands at a place.
    pub(super) fn new(text: impl Into<String>, place: Place) -> Self {
        Self { said: text.into(), place, hole: false }
    }

    /// Whether there was something that could not be read.
    pub(super) fn is_hole(&self) -> bool {
        self.hole
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        &self.said
    }
}

impl Read for Text {
    fn read(node: &Node, complaints: &mut Complaints) -> Self {
        match &node.kind {
            Kind::Text(text) if text.chars().count() > LONGEST_TEXT => {
                let message = message!("fault-text-too-long", most = LONGEST_TEXT);
                complaints.add(Fault::new(Code::TooLong, node.place.head(), message));
                Self::hole(node.place)
            }
            Kind::Text(text) => Self::new(text.clone(), node.place),
            Kind::Word(word) => {
                let fault = Fault::new(Code::Unquoted, node.place, message!("fault-unquoted", word = word));
                complaints.add(
                    fault.help(message!("fault-write", text = format!("\"{word}\""))).fix(node.place, format!("\"{word}\"")),
                );
                Self::new(word.clone(), node.place)
            }
            _ => {
                wrong_type(node, message!("fault-wanted-text"), complaints);
                Self::hole(node.place)
            }
        }
    }

    fn hole(place: Place) -> Self {
        Self { said: String::new(), place, hole: true }
    }
}

/// The greatest number, above or below zero: sums and products of what a scenario says stay far from infinity.
pub const GREATEST: f64 = 1e15;

/// A finite number, and where it stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Number {
    /// The number; not a number where there was one that could not be read.
    pub value: f64,
    /// Where it stands.
    pub place: Place,
}

impl Number {
    /// The number, unless it could not be read.
    pub(super) fn known(self) -> Option<f64> {
        Some(self.value).filter(|value| value.is_finite())
    }
}

impl Read for Number {
    fn read(node: &Node, complaints: &mut Complaints) -> Self {
        match &node.kind {
            Kind::Number(value) if value.abs() <= GREATEST => return Self { value: *value, place: node.place },
            Kind::Number(value) => {
                let message = if value.is_nan() { message!("fault-not-a-number") } else { message!("fault-infinite") };
                let fault = Fault::new(Code::NotFinite, node.place, message);
                complaints.add(fault.help(message!("fault-not-finite-help", most = format!("{GREATEST:e}"))));
            }
            Kind::Text(text) if text.parse::<f64>().is_ok_and(f64::is_finite) => {
                let message = message!("fault-expected", wanted = message!("fault-wanted-number"), found = node.described());
                let fault = Fault::new(Code::WrongType, node.place, message);
                complaints.add(fault.help(message!("fault-text-for-number-help", text = text)).fix(node.place, text.clone()));
            }
            _ => wrong_type(node, message!("fault-wanted-number"), complaints),
        }
        Self::hole(node.place)
    }

    fn hole(place: Place) -> Self {
        Self { value: f64::NAN, place }
    }
}

impl Read for bool {
    fn read(node: &Node, complaints: &mut Complaints) -> Self {
        if let Kind::Flag(flag) = node.kind {
            return flag;
        }
        if let Kind::Word(word) = &node.kind
            && let meant @ ("true" | "false") = word.to_ascii_lowercase().as_str()
        {
            let message = message!("fault-expected", wanted = message!("fault-wanted-flag"), found = node.described());
            let fault = Fault::new(Code::WrongType, node.place, message);
            complaints.add(fault.help(message!("fault-write", text = meant)).fix(node.place, meant));
            return meant == "true";
        }
        wrong_type(node, message!("fault-wanted-flag"), complaints);
        false
    }

    fn hole(_: Place) -> Self {
        false
    }

    fn absent() -> Option<Self> {
        Some(false)
    }
}

impl<T: Read> Read for Option<T> {
    fn read(node: &Node, complaints: &mut Complaints) -> Self {
        match &node.kind {
            Kind::Word(word) if word == "None" => None,
            Kind::Tuple { name: Some(name), parts } if name.text == "Some" && parts.len() == 1 => {
                Some(T::read(&parts[0], complaints))
            }
            _ => Some(T::read(node, complaints)),
        }
    }

    fn hole(_: Place) -> Self {
        None
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

/// Two values in round brackets.
impl<A: Read, B: Read> Read for (A, B) {
    fn read(node: &Node, complaints: &mut Complaints) -> Self {
        match &node.kind {
            Kind::Tuple { name: None, parts } if parts.len() == 2 => {
                return (A::read(&parts[0], complaints), B::read(&parts[1], complaints));
            }
            Kind::Tuple { name: None, parts } if node.whole => {
                let message = message!("fault-pair-length", count = parts.len());
                complaints.add(Fault::new(Code::WrongLength, node.place, message).help(message!("fault-pair-length-help")));
            }
            Kind::Tuple { name: None, .. } => {}
            _ => wrong_type(node, message!("fault-wanted-pair"), complaints),
        }
        Self::hole(node.place)
    }

    fn hole(place: Place) -> Self {
        (A::hole(place), B::hole(place))
    }
}

/// Values in square brackets; empty where the file says nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct List<T> {
    /// The values, in order.
    pub items: Vec<T>,
    /// Where they stand, if they do.
    pub place: Option<Place>,
    /// Whether all of them could be made out.
    pub whole: bool,
}

impl<T: Read> Read for List<T> {
    fn read(node: &Node, complaints: &mut Complaints) -> Self {
        let Kind::List(nodes) = &node.kind else {
            wrong_type(node, message!("fault-wanted-list"), complaints);
            return Self::hole(node.place);
        };
        let items = nodes.iter().filter(|node| node.kind != Kind::Broken).map(|node| T::read(node, complaints)).collect();
        Self { items, place: Some(node.place), whole: node.whole }
    }

    fn hole(place: Place) -> Self {
        Self { items: Vec::new(), place: Some(place), whole: false }
    }

    fn absent() -> Option<Self> {
        Some(Self { items: Vec::new(), place: None, whole: true })
    }
}

/// Values by name, in curly brackets; empty where the file says nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct Pairs<T> {
    /// Names and values, in the order of the file; no name twice.
    pub entries: Vec<(Text, T)>,
    /// Where they stand, if they do.
    pub place: Option<Place>,
    /// Whether all of them could be made out.
    pub whole: bool,
}

impl<T> Pairs<T> {
    /// The value with a name.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<&T> {
        self.entries.iter().find(|(key, _)| **key == *name).map(|(_, value)| value)
    }
}

impl<T: Read> Read for Pairs<T> {
    fn read(node: &Node, complaints: &mut Complaints) -> Self {
        let pairs = match &node.kind {
            Kind::Map(pairs) => pairs,
            Kind::Record { .. } => {
                let (wanted, found) = (message!("fault-wanted-plain-map"), message!("fault-plain-record"));
                let message = message!("fault-expected", wanted = wanted, found = found);
                let fault = Fault::new(Code::WrongType, node.place.head(), message);
                complaints.add(fault.help(message!("fault-record-for-map-help")));
                return Self::hole(node.place);
            }
            Kind::Tuple { name: None, parts } if parts.is_empty() => &Vec::new(),
            _ => {
                wrong_type(node, message!("fault-wanted-map"), complaints);
                return Self::hole(node.place);
            }
        };
        let mut found: Self = Self { entries: Vec::new(), place: Some(node.place), whole: node.whole };
        let mut seen = rustc_hash::FxHashMap::default();
        for (key, value) in pairs {
            let key = Text::read(key, complaints);
            let value = T::read(value, complaints);
            if key.is_hole() {
                found.whole = false;
                continue;
            }
            check_name(&key, complaints);
            if let Some(&first) = seen.get(&*key) {
                let fault = Fault::new(Code::GivenTwice, key.place, message!("fault-given-twice", name = &*key));
                complaints.add(fault.other(first, message!("fault-first-given-here")).help(message!("fault-remove-or-rename")));
                // The name that it was meant to have is not known.
                found.whole = false;
                continue;
            }
            seen.insert(key.to_string(), key.place);
            found.entries.push((key, value));
        }
        found
    }

    fn hole(place: Place) -> Self {
        Self { entries: Vec::new(), place: Some(place), whole: false }
    }

    fn absent() -> Option<Self> {
        Some(Self { entries: Vec::new(), place: None, whole: true })
    }
}

/// Complains of a name that is empty or too long.
pub(super) fn check_name(name: &Text, complaints: &mut Complaints) {
    if name.is_hole() {
        return;
    }
    if name.trim().is_empty() {
        complaints.add(Fault::new(Code::EmptyName, name.place, message!("fault-empty-name")));
    } else if name.chars().count() > LONGEST_NAME {
        complaints.add(Fault::new(Code::TooLong, name.place, message!("fault-name-too-long", most = LONGEST_NAME)));
    }
}
