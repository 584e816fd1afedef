//! Rule: the tree says what the file says, each part with its place, and marks what it could not make out.

use super::super::source::Place;
use crate::words::{Message, message};

/// A value and its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// From its first to its last character.
    pub place: Place,
    /// What it is.
    pub kind: Kind,
    /// Whether all of its entries could be made out; what is missing from a value that is not whole is no news.
    pub whole: bool,
}

/// What kind of value it is.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// `Actor(name: "..", ..)` or `(name: "..", ..)`.
    Record {
        /// What stands before the bracket, if anything.
        name: Option<Name>,
        /// The fields in order, even where one is given twice.
        fields: Vec<Field>,
    },
    /// `{"us": .., ..}`, in order, even where a key is given twice.
    Map(Vec<(Node, Node)>),
    /// `[.., ..]`.
    List(Vec<Node>),
    /// `Chose("attack", "invade")`, `(0, 1)` or `()`.
    Tuple {
        /// What stands before the bracket, if anything.
        name: Option<Name>,
        /// The parts.
        parts: Vec<Node>,
    },
    /// A quoted text, its escapes resolved.
    Text(String),
    /// A number; infinite or not a number where the file says so.
    Number(f64),
    /// `true` or `false`.
    Flag(bool),
    /// A bare word, such as `Assumed`.
    Word(String),
    /// Something that was complained of already.
    Broken,
}

/// A bare word with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// The word.
    pub text: String,
    /// Where it stands.
    pub place: Place,
}

/// A field of a record.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// What stands before the colon.
    pub name: Name,
    /// What stands after it.
    pub value: Node,
}

impl Node {
    /// A node of which everything could be made out.
    pub(super) fn new(place: Place, kind: Kind) -> Self {
        Self { place, kind, whole: true }
    }

    /// What it is, in words that follow "expected .., found".
    #[must_use]
    pub fn described(&self) -> Message {
        let literal = |text: String| message!("fault-found-literal", text = text);
        match &self.kind {
            Kind::Record { name: Some(name), .. } | Kind::Tuple { name: Some(name), .. } => {
                literal(format!("{}(..)", name.text))
            }
            Kind::Record { name: None, .. } => message!("fault-found-record"),
            Kind::Tuple { name: None, parts } if parts.is_empty() => literal("()".to_owned()),
            Kind::Tuple { name: None, .. } => message!("fault-found-tuple"),
            Kind::Map(_) => message!("fault-found-map"),
            Kind::List(_) => message!("fault-found-list"),
            Kind::Text(_) => message!("fault-found-text"),
            Kind::Number(_) => message!("fault-found-number"),
            Kind::Flag(flag) => literal(flag.to_string()),
            Kind::Word(word) => literal(word.clone()),
            Kind::Broken => message!("fault-found-nothing"),
        }
    }
}
