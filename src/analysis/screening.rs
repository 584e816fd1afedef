//! Rule: before counting how much a factor matters, see whether it matters at all, and whether alone or with others.
//!
//! The elementary effects of Morris (1991): one factor at a time is moved by half its range, from many starts. μ* (Campolongo and
//! others 2007), the mean size of the effect, says how much the factor matters; σ, how far that depends on where the others stand.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng as _;
use rayon::iter::{IntoParallelIterator as _, ParallelIterator as _};

use crate::experiment::design::below;

/// The levels of the grid: the middles of so many strata, so that every distribution has a quantile there.
const LEVELS: usize = 4;

/// How far a factor is moved.
const STEP: f64 = 0.5;

/// What moving one factor does to one outcome.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Effect {
    /// μ: the mean effect of moving it from one end of its range to the other, with its sign.
    pub mean: f64,
    /// μ*: the mean size of the effect.
    pub size: f64,
    /// σ: the standard deviation of the effect.
    pub deviation: f64,
}

/// For each outcome, the effect of each factor; nothing for an outcome that has no value at some point.
///
/// `evaluate` gives the outcomes at a place in the unit cube; it is called `paths * (factors + 1)` times, from several threads.
///
/// # Errors
///
/// Those of `evaluate`.
pub fn effects<E: Send>(
    factors: usize,
    paths: u64,
    seed: u64,
    evaluate: impl Fn(&[f64]) -> Result<Vec<Option<f64>>, E> + Sync,
) -> Result<Vec<Option<Vec<Effect>>>, E> {
    let walked: Vec<Walked> =
        (0..paths).into_par_iter().map(|path| walk(factors, seed, path, &evaluate)).collect::<Result<_, E>>()?;
    let outcomes = walked.first().and_then(|path| path.first()).map_or(0, Vec::len);
    let effects = |outcome: usize| (0..factors).map(|factor| effect(walked.iter().map(|path| path[factor][outcome]))).collect();
    Ok((0..outcomes).map(effects).collect())
}

/// For each factor, for each outcome, the effect on one path.
type Walked = Vec<Vec<Option<f64>>>;

fn walk<E>(
    factors: usize,
    seed: u64,
    path: u64,
    evaluate: &impl Fn(&[f64]) -> Result<Vec<Option<f64>>, E>,
) -> Result<Walked, E> {
    let mut key = [0; 32];
    key[..8].copy_from_slice(&seed.to_le_bytes());
    key[8..16].copy_from_slice(&path.to_le_bytes());
    let mut chance = ChaCha8Rng::from_seed(key);
    #[expect(clippy::cast_precision_loss, reason = "there are four levels")]
    let level = |level: usize| (level as f64 + 0.5) / LEVELS as f64;
    let mut place: Vec<f64> = (0..factors).map(|_| level(below(&mut chance, LEVELS))).collect();
    let mut order: Vec<usize> = (0..factors).collect();
    for last in (1..factors).rev() {
        order.swap(last, below(&mut chance, last + 1));
    }
    let mut effects = vec![Vec::new(); factors];
    let mut before = evaluate(&place)?;
    for factor in order {
        let step = if place[factor] < STEP { STEP } else { -STEP };
        place[factor] += step;
        let after = evaluate(&place)?;
        effects[factor] = before.iter().zip(&after).map(|(before, after)| Some(((*after)? - (*before)?) / step)).collect();
        before = after;
    }
    Ok(effects)
}

#[expect(clippy::cast_precision_loss, reason = "far fewer paths than a float can count")]
fn effect(effects: impl Iterator<Item = Option<f64>>) -> Option<Effect> {
    let effects: Vec<f64> = effects.collect::<Option<_>>()?;
    let count = effects.len() as f64;
    let mean = effects.iter().sum::<f64>() / count;
    let size = effects.iter().map(|effect| effect.abs()).sum::<f64>() / count;
    let squares: f64 = effects.iter().map(|effect| (effect - mean) * (effect - mean)).sum();
    let deviation = if effects.len() > 1 { libm::sqrt(squares / (count - 1.0)) } else { 0.0 };
    Some(Effect { mean, size, deviation })
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use super::*;

    fn found(evaluate: impl Fn(&[f64]) -> f64 + Sync) -> Vec<Effect> {
        let evaluate = |place: &[f64]| Ok::<_, Infallible>(vec![Some(evaluate(place))]);
        effects(3, 40, 7, evaluate).unwrap().remove(0).unwrap()
    }

    #[test]
    fn a_line_has_its_slopes_and_no_deviation() {
        for (effect, slope) in found(|place| 3.0 * place[0] - 2.0 * place[1]).iter().zip([3.0, -2.0, 0.0_f64]) {
            assert!((effect.mean - slope).abs() < 1e-12 && (effect.size - slope.abs()).abs() < 1e-12, "{effect:?}");
            assert!(effect.deviation < 1e-12);
        }
    }

    #[test]
    fn what_works_only_with_others_deviates() {
        let effects = found(|place| (place[0] - 0.5) * (place[1] - 0.5));
        assert!(effects[0].deviation > 0.1 && effects[0].size > 0.1 && effects[0].mean.abs() < 0.2, "{effects:?}");
        assert!(effects[2].size.abs() < f64::EPSILON);
    }
}
