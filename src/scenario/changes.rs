//! Rule: a what-if says what it changes as the scenario says it, and leaves out the rest.

use super::fault::Complaints;
use super::file::{Actor, Ending, Image, Imagined, Interest, Move, MoveOption, Perception, Standing, Threat};
use super::grain::Confidence;
use super::read::{Fields, Read, records, written};
use super::source::Place;
use super::syntax::{Kind, Node};
use super::value::{List, Pairs, Text};

records! {
    /// What is to be otherwise: the fields that change, of the things that change. Numbers, texts, conditions, lists, beliefs
    /// and amounts are replaced; everything else is entered into.
    Change "Change" {
        /// What the scenario is called.
        title: Option<Text>,
        /// The first and the last day.
        dates: Option<Part>,
        /// What it asks.
        question: Option<Text>,
        /// What a player reads first.
        briefing: Option<Text>,
        /// Actors, by name: `actual`, `self_image`, `images`, `temperament`, texts and grounds.
        actors: Pairs<Part>,
        /// Words for interests, by name.
        interests: Pairs<Part>,
        /// What is said of a perception besides its belief; each with `observer` and `of`.
        perceptions: List<Part>,
        /// The same of what actors imagine; each with `actor` and `other`.
        imagined: List<Part>,
        /// Standings, by name.
        standing: Pairs<Part>,
        /// Moves, by id; their options in turn by name.
        moves: Pairs<Part>,
        /// Endings, by id.
        endings: Pairs<Part>,
        /// What is to be deterred.
        threat: Option<Part>,
    }

    /// What there is besides: written as in the scenario.
    Add "Add" {
        /// Actors, by name.
        actors: Pairs<Actor>,
        /// For each actor, images by name.
        images: Pairs<Pairs<Image>>,
        /// Words for interests, by name.
        interests: Pairs<Interest>,
        /// What added actors think others are, and others them.
        perceptions: List<Perception>,
        /// What added actors think others think they are.
        imagined: List<Imagined>,
        /// Public quantities, by name.
        standing: Pairs<Standing>,
        /// Moves: where their date puts them, or `Before("move", ..)` or `After("move", ..)`.
        moves: List<Placed<Move>>,
        /// For each move, options or outcomes by name.
        options: Pairs<Pairs<MoveOption>>,
        /// Endings: asked before all others, or `Before("ending", ..)` or `After("ending", ..)`.
        endings: List<Placed<Ending>>,
        /// A threat, where the scenario has none.
        threat: Option<Threat>,
    }

    /// What there is not. What others have to say of an actor, an image or an option that is gone, goes with it; what only it
    /// could do has to be changed or removed as well.
    Remove "Remove" {
        /// Actors.
        actors: List<Text>,
        /// For each actor, images.
        images: Pairs<List<Text>>,
        /// What actors think others think they are: the actor and the other. It then is what those do think.
        imagined: List<(Text, Text)>,
        /// Public quantities.
        standing: List<Text>,
        /// Moves, by id.
        moves: List<Text>,
        /// For each move, options or outcomes.
        options: Pairs<List<Text>>,
        /// Endings, by id.
        endings: List<Text>,
        /// Whether nothing is to be deterred any more.
        threat: bool,
    }
}

/// A part of a scenario, read once it stands where it belongs.
#[derive(Clone, Debug, PartialEq)]
pub struct Part(pub Node);

impl Read for Part {
    fn read(node: &Node, _: &mut Complaints) -> Self {
        Self(node.clone())
    }

    fn hole(place: Place) -> Self {
        Self(Node { place, kind: Kind::Broken, whole: false })
    }
}

/// Something that is added to a list, and where.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed<T> {
    /// Beside what; where it belongs by itself, if nothing is said.
    pub beside: Option<Beside>,
    /// What is added.
    pub thing: T,
}

/// Beside what something is added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Beside {
    /// Right before this.
    Before(Text),
    /// Right after this.
    After(Text),
}

impl<T: Read> Read for Placed<T> {
    fn read(node: &Node, complaints: &mut Complaints) -> Self {
        let Some((before, beside, thing)) = beside(node) else {
            return Self { beside: None, thing: T::read(node, complaints) };
        };
        let name = Text::read(beside, complaints);
        let beside = if before { Beside::Before(name) } else { Beside::After(name) };
        Self { beside: Some(beside), thing: T::read(thing, complaints) }
    }

    fn hole(place: Place) -> Self {
        Self { beside: None, thing: T::hole(place) }
    }
}

/// The parts of `Before("name", ..)` and `After("name", ..)`: whether it is before, beside what, and what.
pub(super) fn beside(node: &Node) -> Option<(bool, &Node, &Node)> {
    match &node.inner().kind {
        Kind::Tuple { name: Some(name), parts } if parts.len() == 2 && matches!(name.text.as_str(), "Before" | "After") => {
            Some((name.text == "Before", &parts[0], &parts[1]))
        }
        _ => None,
    }
}
