//! Rule: the small parts of the format are written as shortly as they can be meant.

use super::code::Code;
use super::fault::{Complaints, Fault};
use super::nearest::nearest;
use super::read::{Fields, Read, listed, wrong_type};
use super::source::Place;
use super::syntax::{Kind, Name, Node};
use super::value::{Number, Pairs, Text};
use crate::words::{Message, message};

/// How well a number or a fact is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confidence {
    /// A source says so.
    Documented,
    /// Sources or historians disagree.
    Contested,
    /// The author chose it.
    Assumed,
}

impl Confidence {
    /// The word that files use.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Documented => "Documented",
            Self::Contested => "Contested",
            Self::Assumed => "Assumed",
        }
    }
}

/// Complains of a word that is not one of those that may stand here.
pub(super) fn unknown_word(name: &Name, message: Message, known: &[&str], complaints: &mut Complaints) {
    let fault = Fault::new(Code::UnknownWord, name.place, message);
    complaints.add(match nearest(&name.text, known.iter().copied()) {
        Some(meant) => fault.help(message!("fault-did-you-mean", meant = meant)).fix(name.place, meant),
        None => fault.help(message!("fault-it-is-one-of", names = listed(known))),
    });
}

impl Read for Confidence {
    fn read(node: &Node, complaints: &mut Complaints) -> Self {
        let (Kind::Word(word) | Kind::Text(word)) = &node.kind else {
            wrong_type(node, message!("fault-wanted-confidence"), complaints);
            return Self::Assumed;
        };
        let bare = matches!(node.kind, Kind::Word(_));
        match word.as_str() {
            "Documented" if bare => Self::Documented,
            "Contested" if bare => Self::Contested,
            "Assumed" if bare => Self::Assumed,
            _ => {
                let name = Name { text: word.clone(), place: node.place };
                let message = message!("fault-no-confidence", word = word);
                unknown_word(&name, message, &["Documented", "Contested", "Assumed"], complaints);
                Self::Assumed
            }
        }
    }

    fn hole(_: Place) -> Self {
        Self::Assumed
    }
}

/// One image, or a probability for each of several.
#[derive(Clone, Debug, PartialEq)]
pub enum Mixed {
    /// This one for certain.
    One(Text),
    /// Zero for those left out.
    Several(Pairs<Number>),
}

impl Read for Mixed {
    fn read(node: &Node, complaints: &mut Complaints) -> Self {
        match &node.kind {
            Kind::Text(_) | Kind::Word(_) => Self::One(Text::read(node, complaints)),
            Kind::Map(_) | Kind::Record { .. } => Self::Several(Pairs::read(node, complaints)),
            _ => {
                wrong_type(node, message!("fault-wanted-mixture"), complaints);
                Self::hole(node.place)
            }
        }
    }

    fn hole(place: Place) -> Self {
        Self::One(Text::hole(place))
    }
}

/// A number, or a number plus so much per unit of each standing.
#[derive(Clone, Debug, PartialEq)]
pub struct Amount {
    /// What it is when every standing is zero.
    pub base: Number,
    /// What each unit of a standing adds, by name.
    pub per: Pairs<Number>,
    /// Why it is so, in the author's words.
    pub note: Option<Text>,
    /// Where it is to be found.
    pub source: Option<Text>,
    /// How well it is known.
    pub confidence: Option<Confidence>,
    /// Where it stands.
    pub place: Place,
}

impl Read for Amount {
    fn read(node: &Node, complaints: &mut Complaints) -> Self {
        let nothing = Pairs { entries: Vec::new(), place: None, whole: true };
        let place = node.place;
        if !matches!(node.kind, Kind::Record { .. }) {
            let base = Number::read(node, complaints);
            return Self { base, per: nothing, note: None, source: None, confidence: None, place };
        }
        let fields = Fields::of(node, "Amount", &["base", "per", "note", "source", "confidence"], complaints);
        Self {
            base: fields.take("base", true, complaints),
            per: fields.take("per", false, complaints),
            note: fields.take("note", false, complaints),
            source: fields.take("source", false, complaints),
            confidence: fields.take("confidence", false, complaints),
            place,
        }
    }

    fn hole(place: Place) -> Self {
        let per = Pairs { entries: Vec::new(), place: None, whole: false };
        Self { base: Number::hole(place), per, note: None, source: None, confidence: None, place }
    }
}

/// What an option does to a standing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Effect {
    /// It becomes this.
    Set(Number),
    /// It grows by this.
    Add(Number),
}

impl Read for Effect {
    fn read(node: &Node, complaints: &mut Complaints) -> Self {
        match &node.kind {
            Kind::Tuple { name: Some(name), parts } if parts.len() == 1 => {
                let number = Number::read(&parts[0], complaints);
                match name.text.as_str() {
                    "Set" => return Self::Set(number),
                    "Add" => return Self::Add(number),
                    _ => unknown_word(name, message!("fault-no-effect-word", word = &name.text), &["Set", "Add"], complaints),
                }
            }
            Kind::Number(value) => {
                let fault = Fault::new(Code::WrongType, node.place, message!("fault-bare-effect"));
                complaints.add(fault.help(message!("fault-bare-effect-help", value = value.to_string())));
            }
            _ => wrong_type(node, message!("fault-wanted-effect"), complaints),
        }
        Self::hole(node.place)
    }

    fn hole(place: Place) -> Self {
        Self::Set(Number::hole(place))
    }
}
