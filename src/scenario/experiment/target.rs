//! Rule: what is varied is named by the verbs of what-ifs: choose, believe, imagine, set, attend, temper.

use super::super::fault::Complaints;
use super::super::grain::unknown_word;
use super::super::read::{Fields, Read, wrong_type};
use super::super::source::Place;
use super::super::syntax::{Kind, Node};
use super::super::value::Text;
use crate::words::message;

/// What a factor changes, as its author wrote it.
#[derive(Clone, Debug, PartialEq)]
pub enum Target {
    /// `Choose(move: ..)`: which option is forced.
    Choose(Text),
    /// `Believe(observer: .., of: .., image: ..)`: the probability of one image.
    Believe(Text, Text, Text),
    /// `Imagine(actor: .., other: .., image: ..)`: the probability of one image.
    Imagine(Text, Text, Text),
    /// `Weigh(actor: .., image: .., interest: ..)`: what an interest weighs.
    Weigh(Text, Text, Text),
    /// `Temper(actor: .., part: ..)`: a part of a temperament.
    Temper(Text, Text),
    /// `Attend(observer: .., move: ..)`: how closely an observer attends.
    Attend(Text, Text),
    /// `Set(standing: ..)`: where a standing starts.
    Set(Text),
    /// `Actual(actor: ..)`: which image an actor is.
    Actual(Text),
    /// `SelfImage(actor: ..)`: which image an actor thinks it is.
    SelfImage(Text),
    /// Something that could not be read.
    Hole,
}

const KNOWN: [&str; 9] = ["Choose", "Believe", "Imagine", "Weigh", "Temper", "Attend", "Set", "Actual", "SelfImage"];

impl Read for Target {
    fn read(node: &Node, complaints: &mut Complaints) -> Self {
        let (Kind::Record { name: Some(name), .. } | Kind::Tuple { name: Some(name), .. }) = &node.kind else {
            wrong_type(node, message!("experiment-wanted-target"), complaints);
            return Self::Hole;
        };
        let mut take = |record: &'static str, known: &[&'static str]| {
            let fields = Fields::of(node, record, known, complaints);
            let mut texts = known.iter().map(|field| fields.take(field, true, complaints)).collect::<Vec<Text>>().into_iter();
            move || texts.next().unwrap_or_else(|| Text::hole(node.place))
        };
        match name.text.as_str() {
            "Choose" => Self::Choose(take("Choose", &["move"])()),
            "Set" => Self::Set(take("Set", &["standing"])()),
            "Actual" => Self::Actual(take("Actual", &["actor"])()),
            "SelfImage" => Self::SelfImage(take("SelfImage", &["actor"])()),
            "Temper" => {
                let mut next = take("Temper", &["actor", "part"]);
                Self::Temper(next(), next())
            }
            "Attend" => {
                let mut next = take("Attend", &["observer", "move"]);
                Self::Attend(next(), next())
            }
            "Believe" => {
                let mut next = take("Believe", &["observer", "of", "image"]);
                Self::Believe(next(), next(), next())
            }
            "Imagine" => {
                let mut next = take("Imagine", &["actor", "other", "image"]);
                Self::Imagine(next(), next(), next())
            }
            "Weigh" => {
                let mut next = take("Weigh", &["actor", "image", "interest"]);
                Self::Weigh(next(), next(), next())
            }
            _ => {
                unknown_word(name, message!("experiment-no-target", word = &name.text), &KNOWN, complaints);
                Self::Hole
            }
        }
    }

    fn hole(_: Place) -> Self {
        Self::Hole
    }
}
