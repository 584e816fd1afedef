//! Rule: an assumption carries a conclusion as far as the conclusion spreads when that assumption does.
//!
//! Sobol's indices: the first-order index is the share of the variance that goes with one factor alone, the total index the share
//! that goes with it alone or together with others. Estimators: Saltelli and others (2010) for the first, Jansen (1999) for the
//! total; both on a Sobol sequence, with percentile intervals of a bootstrap over its points.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng as _;
use rayon::iter::{IntoParallelIterator as _, ParallelIterator as _};

use crate::experiment::design::below;
use crate::experiment::sobol::{MOST_DIMENSIONS, Sobol};

/// The most factors: each needs two dimensions.
pub const MOST_FACTORS: usize = MOST_DIMENSIONS / 2;

/// How often the points are drawn anew for the intervals.
const RESAMPLES: usize = 500;

/// The share of the resamples that an interval leaves out on each side.
const TAIL: f64 = 0.025;

/// An index with its interval of 95 per cent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Index {
    /// The estimate.
    pub value: f64,
    /// The interval.
    pub interval: (f64, f64),
}

/// The indices of one factor for one outcome.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share {
    /// The first-order index.
    pub first: Index,
    /// The total index.
    pub total: Index,
}

/// How one outcome spreads.
#[derive(Clone, Debug, PartialEq)]
pub struct Spread {
    /// Its mean.
    pub mean: f64,
    /// Its variance.
    pub variance: f64,
    /// The indices of each factor; none where the outcome does not vary.
    pub shares: Option<Vec<Share>>,
}

/// For each outcome, how it spreads over the factors; nothing for an outcome that has no value at some point.
///
/// `evaluate` gives the outcomes at a place in the unit cube; it is called `samples * (factors + 2)` times, from several threads.
///
/// # Errors
///
/// Those of `evaluate`.
pub fn indices<E: Send>(
    factors: usize,
    samples: u64,
    seed: u64,
    evaluate: impl Fn(&[f64]) -> Result<Vec<Option<f64>>, E> + Sync,
) -> Result<Vec<Option<Spread>>, E> {
    let sobol = Sobol::new(2 * factors);
    let groups = (0..samples).into_par_iter().map(|sample| {
        let point = sobol.point(sample);
        let (one, other) = point.split_at(factors);
        let mut places = vec![one.to_vec(), other.to_vec()];
        for factor in 0..factors {
            let mut mixed = one.to_vec();
            mixed[factor] = other[factor];
            places.push(mixed);
        }
        places.iter().map(|place| evaluate(place)).collect::<Result<Vec<_>, E>>()
    });
    let groups: Vec<Vec<Vec<Option<f64>>>> = groups.collect::<Result<_, E>>()?;
    let outcomes = groups.first().and_then(|group| group.first()).map_or(0, Vec::len);
    let of = |outcome: usize| -> Option<Spread> {
        let group = |group: &Vec<Vec<Option<f64>>>| group.iter().map(|values| values[outcome]).collect::<Option<Vec<f64>>>();
        Some(spread(&groups.iter().map(group).collect::<Option<Vec<_>>>()?, factors, seed))
    };
    Ok((0..outcomes).into_par_iter().map(of).collect())
}

/// For each sample the values at A, at B, and at A with one coordinate of B each.
fn spread(values: &[Vec<f64>], factors: usize, seed: u64) -> Spread {
    let all: Vec<usize> = (0..values.len()).collect();
    let (mean, variance) = moments(values, &all);
    // Below what rounding leaves of a constant there is nothing to share out.
    if variance <= 1e-24 * (1.0 + mean * mean) {
        return Spread { mean, variance: 0.0, shares: None };
    }
    let mut chance = ChaCha8Rng::seed_from_u64(seed);
    let mut resampled: Vec<Vec<(f64, f64)>> = vec![Vec::with_capacity(RESAMPLES); factors];
    for _ in 0..RESAMPLES {
        let drawn: Vec<usize> = all.iter().map(|_| below(&mut chance, values.len())).collect();
        for (factor, found) in estimates(values, &drawn, factors).into_iter().enumerate() {
            resampled[factor].push(found);
        }
    }
    let shares = estimates(values, &all, factors).into_iter().zip(resampled).map(|((first, total), resampled)| Share {
        first: Index { value: first, interval: interval(resampled.iter().map(|(first, _)| *first)) },
        total: Index { value: total, interval: interval(resampled.iter().map(|(_, total)| *total)) },
    });
    Spread { mean, variance, shares: Some(shares.collect()) }
}

#[expect(clippy::cast_precision_loss, reason = "far fewer samples than a float can count")]
fn moments(values: &[Vec<f64>], samples: &[usize]) -> (f64, f64) {
    let both = || samples.iter().flat_map(|&sample| &values[sample][..2]);
    let count = 2.0 * samples.len() as f64;
    let mean = both().sum::<f64>() / count;
    (mean, both().map(|value| (value - mean) * (value - mean)).sum::<f64>() / count)
}

/// The first-order and the total index of each factor, over some samples.
fn estimates(values: &[Vec<f64>], samples: &[usize], factors: usize) -> Vec<(f64, f64)> {
    let (mean, variance) = moments(values, samples);
    #[expect(clippy::cast_precision_loss, reason = "far fewer samples than a float can count")]
    let scale = if variance > 0.0 { 1.0 / (variance * samples.len() as f64) } else { 0.0 };
    let of = |factor: usize| {
        let (mut first, mut total) = (0.0, 0.0);
        for &sample in samples {
            let row = &values[sample];
            let (one, other, mixed) = (row[0], row[1], row[2 + factor]);
            first += (other - mean) * (mixed - one);
            total += (one - mixed) * (one - mixed);
        }
        (first * scale, total * scale / 2.0)
    };
    (0..factors).map(of).collect()
}

fn interval(values: impl Iterator<Item = f64>) -> (f64, f64) {
    let mut sorted: Vec<f64> = values.collect();
    sorted.sort_by(f64::total_cmp);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "a place in a short list"
    )]
    let at = |share: f64| sorted[((share * (sorted.len() - 1) as f64) + 0.5) as usize];
    (at(TAIL), at(1.0 - TAIL))
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;
    use std::f64::consts::PI;

    use super::*;

    /// Ishigami and Homma (1990), a = 7, b = 0.1, on (−π, π)³: the test of tests, its indices known exactly.
    fn ishigami(place: &[f64]) -> f64 {
        let x: Vec<f64> = place.iter().map(|place| PI * (2.0 * place - 1.0)).collect();
        let (one, two) = (libm::sin(x[0]), libm::sin(x[1]));
        one + 7.0 * two * two + 0.1 * x[2] * x[2] * x[2] * x[2] * one
    }

    const FIRST: [f64; 3] = [0.313905, 0.442411, 0.0];
    const TOTAL: [f64; 3] = [0.557589, 0.442411, 0.243684];

    fn shares(samples: u64) -> Vec<Share> {
        indices(3, samples, 1950, |place| Ok::<_, Infallible>(vec![Some(ishigami(place))])).unwrap()[0]
            .clone()
            .unwrap()
            .shares
            .unwrap()
    }

    #[test]
    fn the_indices_of_ishigami_come_out() {
        for (samples, tolerance) in [(1 << 10, 0.04), (1 << 13, 0.005), (1 << 15, 0.002)] {
            for (factor, share) in shares(samples).iter().enumerate() {
                let (first, total) = (share.first.value - FIRST[factor], share.total.value - TOTAL[factor]);
                assert!(first.abs() < tolerance, "{samples}: S{} is off by {first}", factor + 1);
                assert!(total.abs() < tolerance, "{samples}: ST{} is off by {total}", factor + 1);
            }
        }
    }

    #[test]
    fn the_intervals_cover_the_truth() {
        for (factor, share) in shares(1 << 11).iter().enumerate() {
            for (index, truth) in [(share.first, FIRST[factor]), (share.total, TOTAL[factor])] {
                assert!(index.interval.0 <= truth && truth <= index.interval.1, "{index:?} misses {truth}");
                assert!(index.interval.1 - index.interval.0 < 0.2, "{index:?} says nothing");
            }
        }
    }

    #[test]
    fn a_sum_has_no_interactions_and_a_constant_no_indices() {
        let found = indices(2, 1 << 10, 1, |place| Ok::<_, Infallible>(vec![Some(2.0 * place[0] + place[1]), Some(5.0), None]));
        let found = found.unwrap();
        let shares = found[0].as_ref().unwrap().shares.as_ref().unwrap();
        for (share, truth) in shares.iter().zip([0.8, 0.2]) {
            assert!((share.first.value - truth).abs() < 0.01 && (share.total.value - truth).abs() < 0.01, "{share:?}");
        }
        assert_eq!(found[1].as_ref().unwrap().shares, None);
        assert_eq!(found[2], None);
    }

    #[test]
    fn the_same_seed_gives_the_same_bits() {
        assert_eq!(shares(1 << 8), shares(1 << 8));
    }
}
