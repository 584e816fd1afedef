//! Rule: an outcome is one number that every history, or every game, has an answer for; where there is none, nothing stands for it.

use crate::theory::{ActorId, Measures, MoveId};

/// What is asked.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// How likely it is that the story ends in one of these.
    Ending(Vec<usize>),
    /// How likely it is that an option of a move is taken.
    Taken(MoveId, usize),
    /// The mean of a measure of deterrence.
    Measure(Asked),
}

/// A measure, of whom, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Which measure.
    pub measure: Measure,
    /// In whose eyes; nobody's for actual credibility.
    pub observer: Option<ActorId>,
    /// At which move, just before it is made, where it takes place; at the end, where none is named.
    pub at: Option<MoveId>,
}

/// The measures of `model.md` section 6.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// How likely an observer thinks the response is.
    Credibility,
    /// What the defender thinks that an observer believes.
    Imagined,
    /// How likely the response is.
    Actual,
    /// How likely the response must be to deter a challenger.
    CriticalRisk,
    /// Actual minus perceived.
    Misperception,
    /// Imagined minus perceived.
    Illusion,
}

impl Measure {
    /// All of them, each by the word that files use and by its name in tables.
    pub const ALL: [(&'static str, &'static str, Self); 6] = [
        ("Credibility", "credibility", Self::Credibility),
        ("Imagined", "imagined", Self::Imagined),
        ("Actual", "actual", Self::Actual),
        ("CriticalRisk", "critical_risk", Self::CriticalRisk),
        ("Misperception", "misperception", Self::Misperception),
        ("Illusion", "illusion", Self::Illusion),
    ];

    /// The name in tables.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, _, measure)| *measure == self).map_or("", |(_, name, _)| name)
    }

    /// Its value, where it is measured.
    #[must_use]
    pub fn of(self, measures: &Measures, observer: Option<ActorId>) -> Option<f64> {
        match (self, observer) {
            (Self::Actual, _) => Some(measures.actual),
            (Self::Credibility, Some(observer)) => measures.credibility_to(observer),
            (Self::Imagined, Some(observer)) => measures.imagined_of(observer),
            (Self::CriticalRisk, Some(observer)) => measures.critical_risk_of(observer),
            (Self::Misperception, Some(observer)) => measures.misperception_of(observer),
            (Self::Illusion, Some(observer)) => measures.illusion_about(observer),
            (_, None) => None,
        }
    }
}
