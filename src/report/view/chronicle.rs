//! Rule: the chronicle tells each act as it is told in the terminal, the latest where one is looking.

use super::{ActView, Shown};
use crate::words::Words;

/// What has happened so far: one entry for each act that these eyes see.
#[derive(Clone, Debug, PartialEq)]
pub struct ChronicleView {
    /// The language of the panel.
    pub words: Words,
    /// The acts, in order of date.
    pub acts: Vec<ChronicleAct>,
}

/// An act of the chronicle.
#[derive(Clone, Debug, PartialEq)]
pub struct ChronicleAct {
    /// Its place in the chronicle.
    pub entry: usize,
    /// What it was and what came of it.
    pub act: ActView,
    /// Whether it lies after the moment that is shown.
    pub later: bool,
}

impl ChronicleView {
    /// Everything that has happened in the run.
    #[must_use]
    pub fn of(shown: &Shown<'_>) -> Self {
        let told = |(place, entry)| {
            let act = ActView::of(shown.scenario, shown.words, shown.eyes, shown.run.situation(place)?, entry)?;
            Some(ChronicleAct { entry: place, act, later: place >= shown.at })
        };
        Self { words: shown.words, acts: shown.run.entries().iter().enumerate().filter_map(told).collect() }
    }
}
