//! Rule: a design is written by its name and by what it needs to be the same every time.

use super::super::code::Code;
use super::super::fault::{Complaints, Fault};
use super::super::grain::unknown_word;
use super::super::read::{Fields, Read, wrong_type};
use super::super::source::Place;
use super::super::syntax::{Kind, Node};
use super::super::value::{List, Number, Pairs};
use super::Value;
use crate::words::message;

/// A design, as its author wrote it.
#[derive(Clone, Debug, PartialEq)]
pub struct Arrangement {
    /// Which it is.
    pub kind: Arranged,
    /// Where it stands.
    pub place: Place,
}

/// Which design.
#[derive(Clone, Debug, PartialEq)]
pub enum Arranged {
    /// `List([{..}, {..}])`: these points.
    List(List<Pairs<Value>>),
    /// `Grid(levels: ..)`: every combination.
    Grid(Option<Number>),
    /// `LatinHypercube(points: .., seed: ..)`.
    LatinHypercube(Number, Number),
    /// `Sobol(points: ..)`.
    Sobol(Number),
    /// Something that could not be read.
    Hole,
}

const KNOWN: [&str; 4] = ["List", "Grid", "LatinHypercube", "Sobol"];

impl Read for Arrangement {
    fn read(node: &Node, complaints: &mut Complaints) -> Self {
        Self { kind: arranged(node, complaints), place: node.place }
    }

    fn hole(place: Place) -> Self {
        Self { kind: Arranged::Hole, place }
    }
}

fn arranged(node: &Node, complaints: &mut Complaints) -> Arranged {
    let (Kind::Record { name: Some(name), .. } | Kind::Tuple { name: Some(name), .. }) = &node.kind else {
        wrong_type(node, message!("experiment-wanted-design"), complaints);
        return Arranged::Hole;
    };
    match name.text.as_str() {
        "List" => match &node.kind {
            Kind::Tuple { parts, .. } if parts.len() == 1 => Arranged::List(List::read(&parts[0], complaints)),
            _ => {
                let fault = Fault::new(Code::WrongLength, node.place.head(), message!("experiment-list"));
                complaints.add(fault.help(message!("experiment-list-help")));
                Arranged::Hole
            }
        },
        "Grid" => Arranged::Grid(Fields::of(node, "Grid", &["levels"], complaints).take("levels", false, complaints)),
        "LatinHypercube" => {
            let fields = Fields::of(node, "LatinHypercube", &["points", "seed"], complaints);
            Arranged::LatinHypercube(fields.take("points", true, complaints), fields.take("seed", true, complaints))
        }
        "Sobol" => Arranged::Sobol(Fields::of(node, "Sobol", &["points"], complaints).take("points", true, complaints)),
        _ => {
            unknown_word(name, message!("experiment-no-design", word = &name.text), &KNOWN, complaints);
            Arranged::Hole
        }
    }
}
