//! Rule: an author says beforehand what is to come of a file, so that whoever changes it learns what they changed.

use super::fault::Complaints;
use super::grain::Confidence;
use super::read::{Fields, Read, records, written};
use super::source::Place;
use super::syntax::Node;
use super::value::{Number, Pairs, Text};

records! {
    /// Something that is to come out between two bounds: one of `ending`, `option`, `credibility` and `critical_risk`.
    Expectation "Expectation" {
        /// The probability of this ending.
        ending: Option<Text>,
        /// The probability that this option of this move is taken, over all histories.
        option: Option<(Text, Text)>,
        /// How likely this observer thinks the response of the threat is.
        credibility: Option<Text>,
        /// The critical risk of this challenger.
        critical_risk: Option<Text>,
        /// The measures are taken after this move of the line that history took; before the first move, if nothing is said.
        after: Option<Text>,
        /// History is forced up to and including this move; everything is free, if nothing is said.
        history: Option<Text>,
        /// The options that are forced besides, by move.
        choose: Pairs<Text>,
        /// The least and the greatest that it may be, both included.
        between: (Number, Number),
    }
}
