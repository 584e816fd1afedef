//! Rule: these records are the format of experiments: what is not declared here cannot be written.

use super::super::fault::Complaints;
use super::super::grain::Confidence;
use super::super::read::{Fields, Read, records, written};
use super::super::source::Place;
use super::super::syntax::Node;
use super::super::value::{Number, Pairs, Text};
use super::{Arrangement, Over, Question, Target};

records! {
    /// An experiment as its author wrote it.
    Written "Experiment" {
        /// The scenario, or the what-if, that is varied.
        of: Text,
        /// What it is called.
        title: Text,
        /// What somebody could have done otherwise, by the names of the columns.
        levers: Pairs<Varied>,
        /// What nobody knows, by the names of the columns.
        uncertainties: Pairs<Varied>,
        /// At which points of all of them together.
        design: Arrangement,
        /// How many histories are drawn at each point; none, where each is solved exactly.
        replications: Option<Number>,
        /// The seed of the first history at each point.
        seed: Option<Number>,
        /// What is asked, by the names of the columns.
        outcomes: Pairs<Question> = required,
        /// Whether the measures after every move are written down as well.
        series: bool,
    }

    /// One thing that is varied.
    Varied "Varied" {
        /// What it changes.
        vary: Target,
        /// What it may be.
        over: Over,
    }
}
