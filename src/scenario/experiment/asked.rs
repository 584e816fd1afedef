//! Rule: what is asked is an ending, an option, or a measure of deterrence.

use super::super::code::Code;
use super::super::fault::{Complaints, Fault};
use super::super::grain::unknown_word;
use super::super::read::{Fields, Read, wrong_type};
use super::super::source::Place;
use super::super::syntax::{Kind, Node};
use super::super::value::{List, Text};
use crate::experiment::Measure;
use crate::words::message;

/// What is asked, as its author wrote it.
#[derive(Clone, Debug, PartialEq)]
pub enum Question {
    /// `Ending("..")` or `Ending(["..", ".."])`: how likely it is that the story ends so.
    Ending(List<Text>),
    /// `Taken(move: .., option: ..)`: how likely an option is taken.
    Taken(Text, Text),
    /// `Credibility(observer: .., at: ..)` and the like: the mean of a measure.
    Measure {
        /// Which.
        measure: Measure,
        /// In whose eyes; nothing for actual credibility.
        observer: Option<Text>,
        /// Before which move; at the end, where nothing is said.
        at: Option<Text>,
        /// Where it stands.
        place: Place,
    },
    /// Something that could not be read.
    Hole,
}

const KNOWN: [&str; 8] = ["Ending", "Taken", "Credibility", "Imagined", "Actual", "CriticalRisk", "Misperception", "Illusion"];

impl Read for Question {
    fn read(node: &Node, complaints: &mut Complaints) -> Self {
        let (Kind::Record { name: Some(name), .. } | Kind::Tuple { name: Some(name), .. }) = &node.kind else {
            wrong_type(node, message!("experiment-wanted-question"), complaints);
            return Self::Hole;
        };
        match name.text.as_str() {
            "Ending" => ending(node, complaints),
            "Taken" => {
                let fields = Fields::of(node, "Taken", &["move", "option"], complaints);
                Self::Taken(fields.take("move", true, complaints), fields.take("option", true, complaints))
            }
            word => {
                if let Some((known, _, measure)) = Measure::ALL.iter().find(|(known, ..)| *known == word) {
                    return measured(node, known, *measure, complaints);
                }
                unknown_word(name, message!("experiment-no-question", word = &name.text), &KNOWN, complaints);
                Self::Hole
            }
        }
    }

    fn hole(_: Place) -> Self {
        Self::Hole
    }
}

fn ending(node: &Node, complaints: &mut Complaints) -> Question {
    match &node.kind {
        Kind::Tuple { parts, .. } if parts.len() == 1 => Question::Ending(endings(&parts[0], node.whole, complaints)),
        _ => {
            let fault = Fault::new(Code::WrongLength, node.place, message!("experiment-ending"));
            complaints.add(fault.help(message!("experiment-ending-help")));
            Question::Hole
        }
    }
}

fn endings(node: &Node, whole: bool, complaints: &mut Complaints) -> List<Text> {
    if matches!(node.kind, Kind::List(_)) {
        return List::read(node, complaints);
    }
    List { items: vec![Text::read(node, complaints)], place: Some(node.place), whole }
}

fn measured(node: &Node, name: &'static str, measure: Measure, complaints: &mut Complaints) -> Question {
    let known: &[&str] = if measure == Measure::Actual { &["at"] } else { &["observer", "at"] };
    let fields = Fields::of(node, name, known, complaints);
    let observer = if measure == Measure::Actual { None } else { Some(fields.take("observer", true, complaints)) };
    Question::Measure { measure, observer, at: fields.take("at", false, complaints), place: node.place }
}
