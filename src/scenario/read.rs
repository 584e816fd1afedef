//! Rule: reading never stops at a fault: what cannot be read leaves a hole that was complained of, and nobody complains twice.

use super::code::Code;
use super::fault::{Complaints, Fault};
use super::nearest::nearest;
use super::source::Place;
use super::syntax::{Field, Kind, Node};
use crate::words::{Message, message};

/// What can be read from a node of the tree.
pub(super) trait Read: Sized {
    /// Reads it, with a hole where it cannot be read.
    fn read(node: &Node, complaints: &mut Complaints) -> Self;

    /// What stands where a value was complained of.
    fn hole(place: Place) -> Self;

    /// What is meant where the file says nothing; `None` where it must say something.
    fn absent() -> Option<Self> {
        None
    }
}

/// Complains that a node is not what was wanted; says nothing of a node that was complained of already.
pub(super) fn wrong_type(node: &Node, wanted: Message, complaints: &mut Complaints) {
    if node.kind != Kind::Broken {
        let message = message!("fault-expected", wanted = wanted, found = node.described());
        complaints.add(Fault::new(Code::WrongType, node.place, message));
    }
}

/// The fields of a record, to be taken one by one.
pub(super) struct Fields<'a> {
    record: &'static str,
    found: Vec<&'a Field>,
    /// The whole record.
    pub(super) place: Place,
    /// Its name or its opening bracket.
    head: Place,
    /// Whether every field could be made out.
    pub(super) whole: bool,
}

impl<'a> Fields<'a> {
    /// The fields of a node that is to be a record of this name, with these fields.
    pub(super) fn of(node: &'a Node, record: &'static str, known: &[&str], complaints: &mut Complaints) -> Self {
        let head = if node.kind == Kind::Broken { node.place } else { node.place.head() };
        let mut fields = Self { record, found: Vec::new(), place: node.place, head, whole: node.whole };
        let (name, given): (_, &[Field]) = match &node.kind {
            Kind::Record { name, fields } => (name.as_ref(), fields),
            Kind::Tuple { name, parts } if parts.is_empty() => (name.as_ref(), &[]),
            other => {
                fields.whole = false;
                if let Kind::Map(_) = other {
                    let message = message!("fault-expected", wanted = record_of(record), found = node.described());
                    let fault = Fault::new(Code::WrongType, head, message);
                    complaints.add(fault.help(message!("fault-map-for-record-help")));
                } else {
                    wrong_type(node, record_of(record), complaints);
                }
                return fields;
            }
        };
        if let Some(name) = name {
            fields.head = name.place;
            if name.text != record {
                let message = message!("fault-wrong-record", record = record, found = &name.text);
                let fault = Fault::new(Code::UnknownWord, name.place, message);
                complaints.add(fault.help(message!("fault-write", text = format!("{record}(..)"))).fix(name.place, record));
            }
        }
        for field in given {
            fields.add(field, known, complaints);
        }
        fields
    }

    fn add(&mut self, field: &'a Field, known: &[&str], complaints: &mut Complaints) {
        let name = &field.name;
        if let Some(first) = self.found.iter().find(|other| other.name.text == name.text) {
            let fault = Fault::new(Code::GivenTwice, name.place, message!("fault-given-twice", name = &name.text));
            complaints
                .add(fault.other(first.name.place, message!("fault-first-given-here")).help(message!("fault-remove-one")));
        } else if known.contains(&name.text.as_str()) {
            self.found.push(field);
        } else {
            let message = message!("fault-unknown-field", record = self.record, field = &name.text);
            let fault = Fault::new(Code::UnknownField, name.place, message);
            complaints.add(match nearest(&name.text, known.iter().copied()) {
                Some(meant) => {
                    self.whole = false;
                    fault.help(message!("fault-did-you-mean", meant = meant)).fix(name.place, meant)
                }
                None => fault.help(message!("fault-unknown-field-help", names = listed(known))),
            });
        }
    }

    /// Takes a field; complains if it is missing and must not be.
    pub(super) fn take<T: Read>(&self, name: &str, required: bool, complaints: &mut Complaints) -> T {
        if let Some(field) = self.found.iter().find(|field| field.name.text == name) {
            return T::read(&field.value, complaints);
        }
        if !required && let Some(absent) = T::absent() {
            return absent;
        }
        if self.whole {
            let message = message!("fault-missing-field", record = self.record, field = name);
            let fault = Fault::new(Code::MissingField, self.head, message);
            complaints.add(fault.help(message!("fault-missing-field-help", field = name)));
        }
        T::hole(self.head)
    }
}

/// A record as it is written.
fn record_of(name: &str) -> Message {
    message!("fault-found-literal", text = format!("{name}(..)"))
}

/// Names in backticks, with commas.
pub(super) fn listed<'a>(names: impl IntoIterator<Item = &'a &'a str>) -> String {
    names.into_iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// The name of a field in files: `move`, which Rust has to write as `r#move`.
pub(super) fn written(field: &'static str) -> &'static str {
    field.trim_start_matches("r#")
}

/// Declares records: their fields, what those mean, and how they are read.
///
/// A field that may be left out has a type that knows what that means; `= required` forbids it all the same. Every record
/// may carry `note`, `source` and `confidence`.
macro_rules! records {
    ($($(#[$doc:meta])* $record:ident $shown:literal {
        $($(#[$field_doc:meta])* $field:ident: $type:ty $(= $required:ident)?,)*
    })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $record {
            $($(#[$field_doc])* pub $field: $type,)*
            /// Why it is so, in the author's words.
            pub note: Option<Text>,
            /// Where it is to be found.
            pub source: Option<Text>,
            /// How well it is known.
            pub confidence: Option<Confidence>,
            /// Where it stands.
            pub place: Place,
            /// Whether all of it could be read.
            pub whole: bool,
        }

        impl crate::scenario::claims::Grounded for $record {
            fn grounds(&self) -> crate::scenario::claims::Grounds<'_> {
                let Self { source, confidence, note, place, .. } = self;
                let (source, note) = (source.as_ref(), note.as_ref());
                crate::scenario::claims::Grounds { source, confidence: *confidence, note, place: *place }
            }
        }

        impl Read for $record {
            fn read(node: &Node, complaints: &mut Complaints) -> Self {
                let known = [$(written(stringify!($field)),)* "note", "source", "confidence"];
                let fields = Fields::of(node, $shown, &known, complaints);
                Self {
                    $($field: {
                        let required = [$(stringify!($required))?].contains(&"required");
                        fields.take(written(stringify!($field)), required, complaints)
                    },)*
                    note: fields.take("note", false, complaints),
                    source: fields.take("source", false, complaints),
                    confidence: fields.take("confidence", false, complaints),
                    place: fields.place,
                    whole: fields.whole,
                }
            }

            fn hole(place: Place) -> Self {
                Self {
                    $($field: <$type as Read>::hole(place),)*
                    note: None,
                    source: None,
                    confidence: None,
                    place,
                    whole: false,
                }
            }
        }
    )*};
}
pub(super) use records;
