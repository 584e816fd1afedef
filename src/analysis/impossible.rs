//! Rule: what cannot have happened is said together with the move at which it cannot.

use thiserror::Error;

use super::enumerate::TooManyHistories;
use crate::theory::MoveId;

/// A record or a change that cannot be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("option {option} of move {step} cannot be taken: {why:?}", step = step.0)]
pub struct Impossible {
    /// The move.
    pub step: MoveId,
    /// The option that was to be taken there.
    pub option: usize,
    /// Why it cannot.
    pub why: Why,
}

/// Why an option cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The move does not take place.
    Skipped,
    /// The option is not open.
    Closed,
    /// Nobody would take it, whatever it is: its probability is zero under every image.
    Unlikely,
}

/// Why there is no answer to a counterfactual question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Unanswerable {
    /// The record is impossible under every image.
    #[error("the record is impossible: {0}")]
    Impossible(Impossible),
    /// A change can never be made.
    #[error("the change is impossible: {0}")]
    Unchangeable(Impossible),
    /// It would take too long.
    #[error(transparent)]
    TooMany(#[from] TooManyHistories),
}
