//! What is shown, as plain values: texts already said, numbers already chosen. No screen knows more than its view.

mod act;
mod author;
mod cell;
mod chronicle;
mod comparison;
mod decision;
mod deterrence;
mod finding;
mod grounded;
mod ledger;
mod library;
mod map;
mod matrix;
mod passage;
mod prediction;
mod standing;
mod timeline;
mod why;

pub use act::{ActView, MindMoved, Standpoint};
pub use author::{
    AuthorView, Chances, EndingRow, ExcerptLine, FaultRow, Gauge, Group, Knob, Looked, Picked, Section, Turned, Written,
};
pub use cell::{CellView, ImageBar, InterestRow};
pub use chronicle::{ChronicleAct, ChronicleView};
pub use comparison::{ComparisonView, Difference, Pair};
pub use decision::{DecisionView, OptionView};
pub use deterrence::{Curve, DeterrenceView, Failure, Measured, Tick};
pub use finding::{EntryView, Found, Leads, find};
pub use grounded::Grounded;
pub use ledger::{Against, Asked, LedgerView, Shift, moving};
pub use library::{Card, LibraryView, WhatIfCard};
pub use map::{Control, Edge, Force, MapActor, MapArc, MapView, Marker, Perimeter, Seat, Verdict, Zone};
pub use matrix::{MatrixCell, MatrixView, Moved, Name, letter};
pub use passage::{Passage, Stretch, glossary};
pub use prediction::{PredictionView, decisions_before};
pub use standing::{StandingRow, StandingView};
pub use timeline::{Course, State, Stop, TimelineView};
pub use why::{About, Cause, End, Outcome, Part, WhyView};

use super::told::Eyes;
use crate::scenario::Scenario;
use crate::theory::{ActorId, Measures, MoveId};
use crate::words::Words;
use crate::world::{Chronicle, Entry, Situation};

/// What a view is made of.
#[derive(Clone, Debug)]
pub struct Shown<'a> {
    /// The scenario, in the words of the language.
    pub scenario: &'a Scenario,
    /// The language.
    pub words: Words,
    /// Through whose eyes it is watched.
    pub eyes: Eyes,
    /// What has happened.
    pub run: &'a Chronicle,
    /// The move that waits to be decided.
    pub waiting: Option<MoveId>,
    /// How many entries of the run are shown: later ones are faint.
    pub at: usize,
    /// What the run is compared with.
    pub beside: Option<Beside<'a>>,
    /// The other courses that have been taken.
    pub branches: &'a [Branch<'a>],
}

/// History, or a branch that was pinned.
#[derive(Clone, Debug)]
pub struct Beside<'a> {
    /// What it is called.
    pub name: String,
    /// What happened in it.
    pub run: &'a Chronicle,
    /// Up to how many of its entries it is known.
    pub known: usize,
}

/// A course that was left.
#[derive(Clone, Debug)]
pub struct Branch<'a> {
    /// What it is called.
    pub name: String,
    /// What happened in it.
    pub run: &'a Chronicle,
    /// Whether it is kept for comparison.
    pub pinned: bool,
}

impl Shown<'_> {
    /// How things stand at the moment that is shown.
    fn situation(&self) -> Option<&Situation> {
        self.run.situation(self.at)
    }

    /// How they stood before the last act; nothing at the start.
    fn before(&self) -> Option<&Situation> {
        self.run.situation(self.at.checked_sub(1)?)
    }

    /// The last act before the moment that is shown.
    fn last(&self) -> Option<&Entry> {
        self.run.entries().get(self.at.checked_sub(1)?)
    }

    /// How deterrence stands at that moment.
    fn measures(&self) -> Option<&Measures> {
        self.situation()?.measures.as_ref()
    }

    /// Whose response is to deter, where the scenario names a threat.
    fn defender(&self) -> Option<ActorId> {
        self.scenario.game.step(self.scenario.game.threat.as_ref()?.response.0).owner()
    }
}
