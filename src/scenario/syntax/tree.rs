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

    /// The value itself, where it is written `Some(value)`.
    #[must_use]
    pub fn inner(&self) -> &Self {
        match &self.kind {
            Kind::Tuple { name: Some(name), parts } if name.text == "Some" && parts.len() == 1 => parts[0].inner(),
            _ => self,
        }
    }

    /// The same with every `Some(value)` in it written as the value.
    pub(in super::super) fn bare(self) -> Self {
        let Self { place, kind, whole } = self;
        let kind = match kind {
            Kind::Tuple { name: Some(name), mut parts } if name.text == "Some" && parts.len() == 1 => {
                return parts.remove(0).bare();
            }
            Kind::Tuple { name, parts } => Kind::Tuple { name, parts: parts.into_iter().map(Self::bare).collect() },
            Kind::Record { name, fields } => {
                let bare = |field: Field| Field { name: field.name, value: field.value.bare() };
                Kind::Record { name, fields: fields.into_iter().map(bare).collect() }
            }
            Kind::Map(pairs) => Kind::Map(pairs.into_iter().map(|(key, value)| (key.bare(), value.bare())).collect()),
            Kind::List(items) => Kind::List(items.into_iter().map(Self::bare).collect()),
            other => other,
        };
        Self { place, kind, whole }
    }

    /// The value of a field, if it is a record that has it.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&Self> {
        let Kind::Record { fields, .. } = &self.kind else { return None };
        fields.iter().find(|field| field.name.text == name).map(|field| field.value.inner())
    }

    /// What it says, if it is a text.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Whether both say the same, wherever they stand. A number is the same to the last bit.
    #[must_use]
    pub fn same(&self, other: &Self) -> bool {
        let all = |one: &[Self], two: &[Self]| one.len() == two.len() && one.iter().zip(two).all(|(one, two)| one.same(two));
        let named =
            |one: &Option<Name>, two: &Option<Name>| one.as_ref().map(|name| &name.text) == two.as_ref().map(|name| &name.text);
        match (&self.inner().kind, &other.inner().kind) {
            (Kind::Record { name: one, fields }, Kind::Record { name: two, fields: others }) => {
                let same = |(one, two): (&Field, &Field)| one.name.text == two.name.text && one.value.same(&two.value);
                named(one, two) && fields.len() == others.len() && fields.iter().zip(others).all(same)
            }
            (Kind::Map(one), Kind::Map(two)) => {
                let same = |((key, value), (other, its)): (&(Self, Self), &(Self, Self))| key.same(other) && value.same(its);
                one.len() == two.len() && one.iter().zip(two).all(same)
            }
            (Kind::List(one), Kind::List(two)) => all(one, two),
            (Kind::Tuple { name: one, parts }, Kind::Tuple { name: two, parts: others }) => {
                named(one, two) && all(parts, others)
            }
            (Kind::Number(one), Kind::Number(two)) => one.to_bits() == two.to_bits(),
            (one, two) => one == two,
        }
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
