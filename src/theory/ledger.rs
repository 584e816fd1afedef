//! Rule: every act moves the odds by so many decibels, and the moves add up exactly from prior to posterior.
//!
//! `model.md` section 6, after Good (1950): ten decibels make the odds ten times as long.

use super::game::{ActorId, MoveId};
use super::reading::Reading;

/// One act in the ledger of one observer about one subject.
#[derive(Clone, Debug, PartialEq)]
pub struct LedgerEntry {
    /// The act.
    pub step: MoveId,
    /// The option that was taken or came.
    pub option: usize,
    /// How it was read.
    pub reading: Reading,
}

/// The shift of the log odds between two images, in decibels, positive towards `image`.
///
/// ```
/// use perimeter::theory::ledger::shift;
///
/// assert_eq!(shift(&[0.5, 0.05], 0, 1), 10.0);
/// assert_eq!(shift(&[0.5, 0.5], 0, 1), 0.0);
/// ```
#[must_use]
pub fn shift(factors: &[f64], image: usize, against: usize) -> f64 {
    10.0 * libm::log10(factors[image] / factors[against])
}

/// The log odds between two images, in decibels.
#[must_use]
pub fn log_odds(belief: &[f64], image: usize, against: usize) -> f64 {
    shift(belief, image, against)
}

/// The entries about one subject in the eyes of one observer, in order of date.
pub fn about(ledger: &[LedgerEntry], observer: ActorId, subject: ActorId) -> impl Iterator<Item = &LedgerEntry> {
    ledger.iter().filter(move |entry| entry.reading.observer == observer && entry.reading.subject == subject)
}
