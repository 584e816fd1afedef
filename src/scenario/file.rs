//! Rule: these records are the file format: what is not declared here cannot be written.

use super::changes::{Add, Change, Remove};
use super::code::Code;
use super::condition::Written;
use super::expectation::Expectation;
use super::fault::{Complaints, Fault};
use super::grain::{Amount, Confidence, Effect, Mixed};
use super::read::{Fields, Read, records, written};
use super::source::Place;
use super::syntax::{Field, Kind, Node};
use super::value::{List, Number, Pairs, Text};
use crate::words::message;

records! {
    /// A scenario as its author wrote it (`model.md` section 2).
    Script "Scenario" {
        /// What it is called.
        title: Text,
        /// The first and the last day, ISO 8601.
        dates: Option<(Text, Text)>,
        /// What it asks, in one line.
        question: Option<Text>,
        /// What a player reads first.
        briefing: Option<Text>,
        /// The states that decide, by name.
        actors: Pairs<Actor> = required,
        /// Words for the interests, by name.
        interests: Pairs<Interest>,
        /// What actors think others are before the first move.
        perceptions: List<Perception>,
        /// What actors think others think they are, where that is not what those do think.
        imagined: List<Imagined>,
        /// The public quantities, by name.
        standing: Pairs<Standing>,
        /// The moves in order.
        moves: List<Move> = required,
        /// The endings; the first whose condition holds is it.
        endings: List<Ending> = required,
        /// What is to be deterred.
        threat: Option<Threat>,
        /// What its author expects to come of it; `perimeter test` sees whether it does.
        expect: List<Expectation>,
    }

    /// A state that decides.
    Actor "Actor" {
        /// What it is called; its short name, where none is given.
        name: Option<Text>,
        /// Where its government sits.
        seat: Option<Text>,
        /// What it may be, by name.
        images: Pairs<Image> = required,
        /// τ: which of them it is.
        actual: Mixed,
        /// σ: which of them it thinks it is.
        self_image: Option<Mixed>,
        /// How it reasons.
        temperament: Option<Temperament>,
    }

    /// A hypothesis about what an actor is.
    Image "Image" {
        /// What it is called; its short name, where none is given.
        name: Option<Text>,
        /// θ: what each interest weighs, by name.
        interests: Pairs<Number> = required,
    }

    /// How an actor reasons; what is left out is as usual.
    Temperament "Temperament" {
        /// λ ≥ 0.
        rationality: Option<Number>,
        /// f, whole, at most 16.
        foresight: Option<Number>,
        /// ρ, whole, at most 8.
        suspicion: Option<Number>,
        /// α in [0, 1].
        attention: Option<Number>,
        /// ε in [0, 1).
        tremble: Option<Number>,
    }

    /// Words for an interest.
    Interest "Interest" {
        /// What it is called.
        name: Option<Text>,
    }

    /// What one actor thinks another is.
    Perception "Perception" {
        /// Who thinks.
        observer: Text,
        /// Of whom.
        of: Text,
        /// The probability of each image of the other; zero for those left out.
        belief: Pairs<Number> = required,
    }

    /// What one actor thinks another thinks it is.
    Imagined "Imagined" {
        /// Who imagines.
        actor: Text,
        /// In whose eyes.
        other: Text,
        /// The probability of each image of the first; zero for those left out.
        belief: Pairs<Number> = required,
    }

    /// A public quantity.
    Standing "Standing" {
        /// What it is called.
        name: Option<Text>,
        /// Its value before the first move, in its unit.
        start: Number,
        /// The least and the greatest it can be.
        range: (Number, Number),
        /// What it is counted in.
        unit: Option<Text>,
    }

    /// What may be chosen at a decision, or may come of chance.
    MoveOption "Option" {
        /// What it is called; its short name, where none is given.
        label: Option<Text>,
        /// What speaks for it, or what it means.
        text: Option<Text>,
        /// Whether it is what happened.
        historical: bool,
        /// When it is open.
        when: List<Written>,
        /// The probability, of an outcome only.
        probability: Option<Amount>,
        /// The likelihood under each image of the actor that the move is about, of an outcome only.
        likelihood: Option<Pairs<Number>>,
        /// What it does to the standing.
        effects: Pairs<Effect>,
        /// What it brings each actor, per interest.
        payoffs: Pairs<Pairs<Amount>>,
    }

    /// How the story can end.
    Ending "Ending" {
        /// Its short name.
        id: Text,
        /// What it is called.
        label: Option<Text>,
        /// What it means.
        text: Option<Text>,
        /// When it is this one.
        when: List<Written>,
        /// Whether it is what happened.
        historical: bool,
        /// What it brings each actor, per interest.
        payoffs: Pairs<Pairs<Amount>>,
    }

    /// Whose challenge which response is to deter.
    Threat "Threat" {
        /// The decision and option that challenge.
        challenge: (Text, Text),
        /// The decision and option that answer.
        response: (Text, Text),
        /// The actors whose critical risk is measured.
        challengers: List<Text> = required,
    }

    /// A change of a scenario.
    WhatIf "WhatIf" {
        /// The scenario, or another what-if, that it changes.
        of: Text,
        /// What it is called.
        title: Text,
        /// The rival reading of history that it stands for, in short, such as `H2`.
        reading: Option<Text>,
        /// The options that are forced, by move.
        choose: Pairs<Text>,
        /// What actors think others are instead.
        believe: List<Perception>,
        /// What actors think others think they are instead.
        imagine: List<Imagined>,
        /// Where standings start instead.
        set: Pairs<Number>,
        /// How closely an actor attends to a move instead.
        attend: List<Attend>,
        /// How actors reason instead; what is left out stays.
        temper: Pairs<Temperament>,
        /// Anything else that is to be otherwise: written as in the scenario, with what changes and nothing else.
        change: Option<Change>,
        /// What there is besides.
        add: Option<Add>,
        /// What there is not.
        remove: Option<Remove>,
        /// What its author expects to come of it; `perimeter test` sees whether it does.
        expect: List<Expectation>,
    }

    /// How closely an actor attends to a move.
    Attend "Attend" {
        /// The move.
        r#move: Text,
        /// The actor that sees it.
        observer: Text,
        /// α in [0, 1].
        attention: Number,
    }
}

/// What there is to choose, or what chance brings.
#[derive(Clone, Debug, PartialEq)]
pub struct Move {
    /// Its short name.
    pub id: Text,
    /// Whether nobody chooses.
    pub is_chance: bool,
    /// The day, ISO 8601.
    pub date: Option<Text>,
    /// Who decides; `None` for chance.
    pub by: Option<Text>,
    /// Whom the outcomes of chance tell something about.
    pub about: Option<Text>,
    /// What it is called.
    pub title: Option<Text>,
    /// What is to be decided.
    pub question: Option<Text>,
    /// When it takes place.
    pub when: List<Written>,
    /// Who sees it; everybody, where nothing is said.
    pub seen_by: Option<List<Text>>,
    /// α, by observer.
    pub attention: Pairs<Number>,
    /// The policy that it is part of.
    pub bundle: Option<Text>,
    /// Whether the owner decides as what it is, not as what it thinks it is.
    pub moment_of_truth: bool,
    /// The likelihood of each option under each image of the owner, in place of the computed one.
    pub readings: Pairs<Pairs<Number>>,
    /// What advisers expected.
    pub advisers: List<Text>,
    /// What happened then.
    pub afterwards: Option<Text>,
    /// What may be chosen or may come, by name.
    pub options: Pairs<MoveOption>,
    /// Why it is so, in the author's words.
    pub note: Option<Text>,
    /// Where it is to be found.
    pub source: Option<Text>,
    /// How well it is known.
    pub confidence: Option<Confidence>,
    /// Where it stands.
    pub place: Place,
}

const COMMON: [&str; 12] =
    ["id", "date", "title", "question", "when", "seen_by", "attention", "bundle", "afterwards", "note", "source", "confidence"];
const DECISION: [&str; 5] = ["by", "moment_of_truth", "readings", "advisers", "options"];
const CHANCE: [&str; 2] = ["about", "outcomes"];

impl Read for Move {
    fn read(node: &Node, complaints: &mut Complaints) -> Self {
        let name = match &node.kind {
            Kind::Record { name, .. } | Kind::Tuple { name, .. } => name.as_ref(),
            _ => None,
        };
        if let (Kind::Record { .. }, None) = (&node.kind, name) {
            let fault = Fault::new(Code::UnknownWord, node.place.head(), message!("fault-bare-move"));
            complaints.add(fault.help(message!("fault-bare-move-help")));
        }
        let outcomes = |fields: &[Field]| fields.iter().any(|field| field.name.text == "outcomes");
        let chance = match (&node.kind, name) {
            (_, Some(name)) => name.text == "Chance",
            (Kind::Record { fields, .. }, None) => outcomes(fields),
            _ => false,
        };
        let own: &[&str] = if chance { &CHANCE } else { &DECISION };
        let known = [&COMMON[..], own].concat();
        let fields = Fields::of(node, if chance { "Chance" } else { "Decision" }, &known, complaints);
        let owner = if chance { None } else { Some(fields.take("by", true, complaints)) };
        Self {
            id: fields.take("id", true, complaints),
            is_chance: chance,
            date: fields.take("date", false, complaints),
            by: owner,
            about: fields.take("about", false, complaints),
            title: fields.take("title", false, complaints),
            question: fields.take("question", false, complaints),
            when: fields.take("when", false, complaints),
            seen_by: fields.take("seen_by", false, complaints),
            attention: fields.take("attention", false, complaints),
            bundle: fields.take("bundle", false, complaints),
            moment_of_truth: fields.take("moment_of_truth", false, complaints),
            readings: fields.take("readings", false, complaints),
            advisers: fields.take("advisers", false, complaints),
            afterwards: fields.take("afterwards", false, complaints),
            options: fields.take(if chance { "outcomes" } else { "options" }, true, complaints),
            note: fields.take("note", false, complaints),
            source: fields.take("source", false, complaints),
            confidence: fields.take("confidence", false, complaints),
            place: fields.place,
        }
    }

    fn hole(place: Place) -> Self {
        Self::read(&Node { place, kind: Kind::Broken, whole: false }, &mut Complaints::default())
    }
}
