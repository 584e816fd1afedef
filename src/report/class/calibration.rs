//! Rule: who says 80 per cent is right if it comes four times in five, and not if it comes once.

use super::episode::{Episode, mean, share};

/// How many bins there are, each as wide as the others.
const BINS: usize = 5;

/// Predictions that were about the same, and what came of them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Bin {
    /// From which probability to which.
    pub(super) range: (f64, f64),
    /// How many predictions there are.
    pub(super) runs: usize,
    /// Their mean.
    pub(super) said: f64,
    /// The share in which it came.
    pub(super) came: f64,
}

/// The bins in which there is anything.
pub(super) fn bins(episode: &Episode) -> Vec<Bin> {
    let predicted = episode.predicted();
    #[expect(clippy::cast_precision_loss, reason = "five bins")]
    let edge = |place: usize| place as f64 / BINS as f64;
    let bin = |place: usize| {
        let range = (edge(place), edge(place + 1));
        let last = place + 1 == BINS;
        let within: Vec<(f64, bool)> =
            predicted.iter().copied().filter(|(said, _)| *said >= range.0 && (*said < range.1 || last)).collect();
        Some(Bin {
            range,
            runs: within.len(),
            said: mean(within.iter().map(|(said, _)| *said))?,
            came: share(within.iter().filter(|(_, came)| *came).count(), within.len())?,
        })
    };
    (0..BINS).filter_map(bin).collect()
}
