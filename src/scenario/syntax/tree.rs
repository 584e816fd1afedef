//! Rule: the tree says what the file says, each part with its place, and marks what it could not make out.

use super::super::source::Place;

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
    pub fn described(&self) -> String {
        let named = |what: &str, name: &Option<Name>| match name {
            Some(name) => format!("`{}(..)`", name.text),
            None => what.to_owned(),
        };
        match &self.kind {
            Kind::Record { name, .. } => named("a record `(name: value, ..)`", name),
            Kind::Tuple { name, parts } if parts.is_empty() => named("`()`", name),
            Kind::Tuple { name, .. } => named("a tuple `(.., ..)`", name),
            Kind::Map(_) => "a map `{..}`".to_owned(),
            Kind::List(_) => "a list `[..]`".to_owned(),
            Kind::Text(_) => "a text".to_owned(),
            Kind::Number(_) => "a number".to_owned(),
            Kind::Flag(flag) => format!("`{flag}`"),
            Kind::Word(word) => format!("`{word}`"),
            Kind::Broken => "nothing that could be read".to_owned(),
        }
    }
}
