//! Rule: what several changes do together is shared out by what each adds, over all orders in which they could be made.
//!
//! The Shapley value (Shapley 1953) over the changed decisions; those that are not changed are forced to what they are held
//! against, history's option as a rule, and all other moves are left to themselves or to the caller. The baseline is part of
//! the answer: against another one the ranking can be another.

use rayon::iter::{IntoParallelIterator as _, ParallelIterator as _};

use super::enumerate::{TooManyHistories, enumerate};
use crate::theory::{Game, MoveId, Reasoner};

/// The most changes that can be shared out: every subset of them is enumerated.
pub const MOST_CHANGES: usize = 16;

/// One changed decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// The move.
    pub step: MoveId,
    /// The option that it is held against.
    pub from: usize,
    /// The option that is chosen in its place.
    pub to: usize,
}

/// What one change adds to the probability of an ending.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share {
    /// The mean of what it adds, over all orders.
    pub share: f64,
    /// What it adds alone, to the baseline.
    pub first_in: f64,
    /// What it adds to all the others.
    pub last_in: f64,
}

/// A changed probability, shared out.
#[derive(Clone, Debug, PartialEq)]
pub struct Attribution {
    /// The probability with no change made.
    pub baseline: f64,
    /// The probability with all changes made.
    pub changed: f64,
    /// For each change, what it adds.
    pub shares: Vec<Share>,
    /// For each subset of the changes, as bits, the probability with these made.
    pub subsets: Vec<f64>,
}

impl Attribution {
    /// The sum of all shares less the whole difference: zero but for rounding.
    #[must_use]
    pub fn residue(&self) -> f64 {
        self.shares.iter().map(|share| share.share).sum::<f64>() - (self.changed - self.baseline)
    }

    /// Shares out what stands in a table of all subsets, with and without each of `changes` changes.
    #[must_use]
    pub fn of(subsets: Vec<f64>, changes: usize) -> Self {
        let all = subsets.len() - 1;
        let weights = weights(changes);
        let share = |change: usize| {
            let bit = 1 << change;
            let added = |others: usize| subsets[others | bit] - subsets[others];
            let without = (0..subsets.len()).filter(|subset| subset & bit == 0);
            let share = without.map(|others| weights[others.count_ones() as usize] * added(others)).sum();
            Share { share, first_in: added(0), last_in: added(all & !bit) }
        };
        Self { baseline: subsets[0], changed: subsets[all], shares: (0..changes).map(share).collect(), subsets }
    }
}

/// For each number of others that come before it, the share of orders in which just these do: `s! (n-s-1)! / n!`.
fn weights(changes: usize) -> Vec<f64> {
    let mut weights = Vec::with_capacity(changes);
    #[expect(clippy::cast_precision_loss, reason = "a handful of changes")]
    let number = |count: usize| count as f64;
    let mut orders = 1.0 / number(changes.max(1));
    for before in 0..changes {
        weights.push(orders);
        if before + 1 < changes {
            orders *= number(before + 1) / number(changes - before - 1);
        }
    }
    weights
}

/// Shares out among changes how far they move the probability of the endings that are marked.
///
/// `background` is forced at all moves that are not changed. `done` is told of every subset; it may be called from any thread.
///
/// # Errors
///
/// [`TooManyHistories`], from the first subset that is too many.
pub fn attribute(
    game: &Game,
    changes: &[Change],
    background: &[Option<usize>],
    ending: &[bool],
    limit: usize,
    done: impl Fn() + Sync,
) -> Result<Attribution, TooManyHistories> {
    let value = |reasoner: &mut Reasoner<'_>, subset: usize| -> Result<f64, TooManyHistories> {
        let mut forced = background.to_vec();
        for (place, change) in changes.iter().enumerate() {
            forced[change.step.0] = Some(if subset >> place & 1 == 1 { change.to } else { change.from });
        }
        let endings = enumerate(reasoner, &forced, limit)?.endings;
        done();
        Ok(endings.iter().zip(ending).filter(|(_, hit)| **hit).map(|(probability, _)| probability).sum())
    };
    let subsets: Result<Vec<f64>, _> =
        (0..1_usize << changes.len()).into_par_iter().map_init(|| Reasoner::new(game), value).collect();
    Ok(Attribution::of(subsets?, changes.len()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The glove game: one left glove, two right ones; a pair is worth one.
    #[test]
    fn the_glove_game_is_shared_out_as_everywhere() {
        let found = Attribution::of(vec![0.0, 0.0, 0.0, 1.0, 0.0, 1.0, 0.0, 1.0], 3);
        for (share, expected) in found.shares.iter().zip([2.0 / 3.0, 1.0 / 6.0, 1.0 / 6.0]) {
            assert!((share.share - expected).abs() < 1e-15);
        }
        assert!(found.shares.iter().all(|share| share.first_in == 0.0));
        assert!(found.shares[0].last_in > 0.9 && found.shares[1].last_in == 0.0);
    }

    proptest! {
        #[test]
        fn shares_sum_to_the_whole(values in prop::collection::vec(0.0..1.0_f64, 32)) {
            prop_assert!(Attribution::of(values, 5).residue().abs() < 1e-12);
        }

        #[test]
        fn what_adds_nothing_anywhere_has_no_share(values in prop::collection::vec(0.0..1.0_f64, 8)) {
            let doubled: Vec<f64> = (0..16).map(|subset| values[subset & 7]).collect();
            prop_assert!(Attribution::of(doubled, 4).shares[3].share.abs() < 1e-15);
        }
    }
}
