//! Rule: a condition is written as what must be so: chosen, at least, below, and what is made of these.

use super::code::Code;
use super::fault::{Complaints, Fault};
use super::grain::unknown_word;
use super::read::{Read, wrong_type};
use super::source::Place;
use super::syntax::{Kind, Node};
use super::value::{List, Number, Text};
use crate::words::message;

/// How deep conditions may be nested.
pub const DEEPEST_CONDITION: usize = 16;

/// A condition as its author wrote it.
#[derive(Clone, Debug, PartialEq)]
pub struct Written {
    /// What must be so.
    pub clause: Clause,
    /// Where it stands.
    pub place: Place,
}

/// What must be so.
#[derive(Clone, Debug, PartialEq)]
pub enum Clause {
    /// At this move, this option was chosen.
    Chose(Text, Text),
    /// This standing is so much or more.
    AtLeast(Text, Number),
    /// This standing is less than so much.
    Below(Text, Number),
    /// This is not so.
    Not(Box<Written>),
    /// One of these at least is so.
    Any(List<Written>),
    /// All of these are so.
    All(List<Written>),
    /// Something that could not be read.
    Hole,
}

const KNOWN: [&str; 6] = ["Chose", "AtLeast", "Below", "Not", "Any", "All"];

impl Read for Written {
    fn read(node: &Node, complaints: &mut Complaints) -> Self {
        if depth(node) > DEEPEST_CONDITION {
            let message = message!("fault-conditions-too-deep", most = DEEPEST_CONDITION);
            complaints.add(Fault::new(Code::TooDeep, node.place, message));
            return Self::hole(node.place);
        }
        Self { clause: clause(node, complaints), place: node.place }
    }

    fn hole(place: Place) -> Self {
        Self { clause: Clause::Hole, place }
    }
}

fn clause(node: &Node, complaints: &mut Complaints) -> Clause {
    let Kind::Tuple { name: Some(name), parts } = &node.kind else {
        wrong_type(node, message!("fault-wanted-condition"), complaints);
        return Clause::Hole;
    };
    match (name.text.as_str(), parts.as_slice()) {
        ("Chose", [step, option]) => Clause::Chose(Text::read(step, complaints), Text::read(option, complaints)),
        ("AtLeast", [standing, least]) => Clause::AtLeast(Text::read(standing, complaints), Number::read(least, complaints)),
        ("Below", [standing, bound]) => Clause::Below(Text::read(standing, complaints), Number::read(bound, complaints)),
        ("Not", [part]) => Clause::Not(Box::new(Written { clause: clause(part, complaints), place: part.place })),
        ("Any", [list]) => Clause::Any(parts_of(list, complaints)),
        ("All", [list]) => Clause::All(parts_of(list, complaints)),
        (known, _) if KNOWN.contains(&known) => {
            if node.whole {
                let wanted = match known {
                    "Chose" => "Chose(\"move\", \"option\")",
                    "AtLeast" => "AtLeast(\"standing\", number)",
                    "Below" => "Below(\"standing\", number)",
                    "Not" => "Not(condition)",
                    "Any" => "Any([.., ..])",
                    _ => "All([.., ..])",
                };
                let message = message!("fault-condition-length", word = known, count = parts.len());
                let fault = Fault::new(Code::WrongLength, node.place, message);
                complaints.add(fault.help(message!("fault-write", text = wanted)));
            }
            Clause::Hole
        }
        _ => {
            unknown_word(name, message!("fault-no-condition", word = &name.text), &KNOWN, complaints);
            Clause::Hole
        }
    }
}

/// Not through [`Written::read`]: the depth was looked at once, from the top.
fn parts_of(node: &Node, complaints: &mut Complaints) -> List<Written> {
    let Kind::List(parts) = &node.kind else { return List::read(node, complaints) };
    let items = parts.iter().map(|part| Written { clause: clause(part, complaints), place: part.place }).collect();
    List { items, place: Some(node.place), whole: node.whole }
}

fn depth(node: &Node) -> usize {
    match &node.kind {
        Kind::Tuple { parts, .. } => 1 + parts.iter().map(depth).max().unwrap_or(0),
        Kind::List(parts) => parts.iter().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}
