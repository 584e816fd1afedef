//! Rule: what a factor may be is a list of values, or a distribution over numbers.

use super::super::code::Code;
use super::super::fault::{Complaints, Fault};
use super::super::grain::unknown_word;
use super::super::read::{Fields, Read, wrong_type};
use super::super::source::Place;
use super::super::syntax::{Kind, Name, Node};
use super::super::value::{List, Number, Text};
use crate::words::message;

/// A value that a factor may have.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A number.
    Number(Number),
    /// The name of an option or of an image.
    Name(Text),
    /// Something that could not be read.
    Hole,
}

impl Value {
    /// Where it stands, if it could be read.
    #[must_use]
    pub fn place(&self) -> Option<Place> {
        match self {
            Self::Number(number) => Some(number.place),
            Self::Name(name) => Some(name.place),
            Self::Hole => None,
        }
    }
}

impl Read for Value {
    fn read(node: &Node, complaints: &mut Complaints) -> Self {
        match &node.kind {
            Kind::Number(_) => Self::Number(Number::read(node, complaints)),
            Kind::Text(_) | Kind::Word(_) => Self::Name(Text::read(node, complaints)),
            _ => {
                wrong_type(node, message!("experiment-wanted-value"), complaints);
                Self::Hole
            }
        }
    }

    fn hole(_: Place) -> Self {
        Self::Hole
    }
}

/// What a factor may be, as its author wrote it.
#[derive(Clone, Debug, PartialEq)]
pub struct Over {
    /// What it is.
    pub kind: Spread,
    /// Where it stands.
    pub place: Place,
}

/// How the values are spread.
#[derive(Clone, Debug, PartialEq)]
pub enum Spread {
    /// `[.., ..]`: these, all alike.
    Values(List<Value>),
    /// `Choice(values: [..], weights: [..])`: these, by their weights.
    Choice(List<Value>, List<Number>),
    /// `Uniform(least, greatest)`.
    Uniform(Number, Number),
    /// `LogUniform(least, greatest)`.
    LogUniform(Number, Number),
    /// `Triangular(least, mode, greatest)`.
    Triangular(Number, Number, Number),
    /// `Normal(mean, spread)`.
    Normal(Number, Number),
    /// Something that could not be read.
    Hole,
}

const KNOWN: [&str; 5] = ["Uniform", "LogUniform", "Triangular", "Normal", "Choice"];

impl Read for Over {
    fn read(node: &Node, complaints: &mut Complaints) -> Self {
        let kind = match &node.kind {
            Kind::List(_) => Spread::Values(List::read(node, complaints)),
            Kind::Record { name: Some(name), .. } if name.text == "Choice" => {
                let fields = Fields::of(node, "Choice", &["values", "weights"], complaints);
                Spread::Choice(fields.take("values", true, complaints), fields.take("weights", true, complaints))
            }
            Kind::Tuple { name: Some(name), parts } => distribution(node, name, parts, complaints),
            Kind::Record { name: Some(name), .. } if KNOWN.contains(&name.text.as_str()) => {
                let message = message!("experiment-no-fields", name = &name.text);
                let help = message!("fault-write", text = form(&name.text));
                complaints.add(Fault::new(Code::WrongType, node.place.head(), message).help(help));
                Spread::Hole
            }
            Kind::Record { name: Some(name), .. } => {
                unknown_word(name, message!("experiment-no-distribution", word = &name.text), &KNOWN, complaints);
                Spread::Hole
            }
            _ => {
                wrong_type(node, message!("experiment-wanted-over"), complaints);
                Spread::Hole
            }
        };
        Self { kind, place: node.place }
    }

    fn hole(place: Place) -> Self {
        Self { kind: Spread::Hole, place }
    }
}

/// How a distribution is written.
fn form(name: &str) -> &'static str {
    match name {
        "Uniform" => "Uniform(least, greatest)",
        "LogUniform" => "LogUniform(least, greatest)",
        "Triangular" => "Triangular(least, likeliest, greatest)",
        "Normal" => "Normal(mean, spread)",
        _ => "Choice(values: [..], weights: [..])",
    }
}

fn distribution(node: &Node, name: &Name, parts: &[Node], complaints: &mut Complaints) -> Spread {
    let wanted = match name.text.as_str() {
        "Triangular" => 3,
        known if KNOWN.contains(&known) => 2,
        _ => {
            unknown_word(name, message!("experiment-no-distribution", word = &name.text), &KNOWN, complaints);
            return Spread::Hole;
        }
    };
    if parts.len() != wanted || name.text == "Choice" {
        if node.whole {
            let message = message!("experiment-wrong-parts", name = &name.text);
            let help = message!("fault-write", text = form(&name.text));
            complaints.add(Fault::new(Code::WrongLength, node.place, message).help(help));
        }
        return Spread::Hole;
    }
    let numbers: Vec<Number> = parts.iter().map(|part| Number::read(part, complaints)).collect();
    match (name.text.as_str(), numbers.as_slice()) {
        ("Uniform", &[least, greatest]) => Spread::Uniform(least, greatest),
        ("LogUniform", &[least, greatest]) => Spread::LogUniform(least, greatest),
        ("Normal", &[mean, spread]) => Spread::Normal(mean, spread),
        ("Triangular", &[least, mode, greatest]) => Spread::Triangular(least, mode, greatest),
        _ => Spread::Hole,
    }
}
