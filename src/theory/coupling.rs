//! Rule: whoever took an option would take it again, unless another one has gained on it.
//!
//! Kept luck between two worlds, in closed form (`model.md` section 7; Oberst and Sontag 2019). A choice is `argmax ln p + g`
//! with Gumbel noise `g = -ln E`, `E` standard exponential: the option with the least `E / p` is taken. In another world with
//! the same noise and probabilities `q` it is the one with the least `E / q`. Let the noise of the two be integrated out, in units
//! in which `r` is the ratio of the two least values, and all that is left is
//!
//! ```text
//! S(r) = Σ_k max(p_k, r q_k)
//! P(i | i) = 1 / S(p_i / q_i)
//! P(j | i) = q_j ∫ dr / S(r)²    over p_j/q_j < r < p_i/q_i, zero if that is empty
//! ```
//!
//! which is `J(i,j) / p_i` of the model with its ratios cleared: nothing overflows, and options that are open in one world only
//! need no case of their own. `S` is linear between the ratios `p_k/q_k`, and there `∫ dr / S² = Δr / (S(from) S(to))`.

use smallvec::SmallVec;

use super::deliberation::PerOption;

/// The chance of each option in a world where their probabilities are `counterfactual`, given that `chosen` was taken by the
/// same luck where they are `factual`.
///
/// Zero marks an option that is closed. Where `chosen` itself has no factual probability, its limit from above is taken.
///
/// ```
/// use perimeter::theory::coupling::keep_luck;
///
/// let row = keep_luck(&[0.5, 0.3, 0.2], &[0.2, 0.3, 0.5], 0);
/// for (chance, expected) in row.iter().zip([0.2, 9.0 / 130.0, 3.0 / 13.0]) {
///     assert!((0.5 * chance - expected).abs() < 1e-15);
/// }
/// ```
#[must_use]
pub fn keep_luck(factual: &[f64], counterfactual: &[f64], chosen: usize) -> PerOption {
    let mut chances = PerOption::from_elem(0.0, counterfactual.len());
    if factual == counterfactual {
        chances[chosen] = 1.0;
        return chances;
    }
    let pairs = || factual.iter().zip(counterfactual);
    let sum = |ratio: f64| -> f64 { pairs().map(|(p, q)| p.max(ratio * q)).sum() };
    let gone = counterfactual[chosen] <= 0.0;
    let reach = if gone { f64::INFINITY } else { factual[chosen] / counterfactual[chosen] };
    if reach.is_finite() {
        chances[chosen] = 1.0 / sum(reach);
    }
    let ratios = pairs().enumerate().filter(|(_, (_, q))| **q > 0.0).map(|(option, (p, q))| (p / q, option));
    let mut gained: SmallVec<[(f64, usize); 8]> = ratios.filter(|(ratio, _)| *ratio < reach).collect();
    gained.sort_unstable_by(|one, other| other.0.total_cmp(&one.0));
    let (mut integral, mut above) = (0.0, reach);
    for (ratio, option) in gained {
        integral += if above.is_finite() {
            (above - ratio) / (sum(ratio) * sum(above))
        } else {
            1.0 / (sum(ratio) * counterfactual.iter().sum::<f64>())
        };
        chances[option] = counterfactual[option] * integral;
        above = ratio;
    }
    chances
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theory::Luck;
    use proptest::prelude::*;

    fn joint(p: &[f64], q: &[f64]) -> Vec<Vec<f64>> {
        let row = |i: usize| keep_luck(p, q, i).iter().map(|chance| chance * p[i]).collect();
        (0..p.len()).map(row).collect()
    }

    fn close(one: &[Vec<f64>], other: &[Vec<f64>], within: f64) {
        for (one, other) in one.iter().flatten().zip(other.iter().flatten()) {
            assert!((one - other).abs() < within, "{one} {other}");
        }
    }

    #[test]
    fn the_rows_of_the_model() {
        let expected = [[0.2, 9.0 / 130.0, 3.0 / 13.0], [0.0, 3.0 / 13.0, 9.0 / 130.0], [0.0, 0.0, 0.2]];
        close(&joint(&[0.5, 0.3, 0.2], &[0.2, 0.3, 0.5]), &expected.map(Vec::from), 1e-15);
    }

    /// The integral of the model as it stands there, by Simpson's rule.
    #[test]
    fn the_closed_form_is_the_integral_of_the_model() {
        let (p, q): ([f64; 4], [f64; 4]) = ([0.45, 0.25, 0.2, 0.1], [0.05, 0.15, 0.3, 0.5]);
        for (i, j) in (0..4).flat_map(|i| (0..4).map(move |j| (i, j))).filter(|(i, j)| i != j) {
            let (from, to) = (p[j] / p[i], q[j] / q[i]);
            let others = |r: f64| (0..4).filter(|&k| k != i && k != j).map(|k| (p[k] / p[i]).max(r * q[k] / q[j])).sum::<f64>();
            let height = |r: f64| 1.0 / ((1.0 + r + others(r)) * (1.0 + r + others(r)));
            let steps = 100_000;
            let width = (to - from).max(0.0) / f64::from(steps);
            let area: f64 = (0..steps)
                .map(|step| from + width * f64::from(step))
                .map(|r| (height(r) + 4.0 * height(r + width / 2.0) + height(r + width)) * width / 6.0)
                .sum();
            assert!((keep_luck(&p, &q, i)[j] * p[i] - area).abs() < 1e-9, "{i} {j}");
        }
    }

    #[test]
    fn drawn_noise_couples_as_the_closed_form_says() {
        let (p, q) = ([0.4, 0.0, 0.35, 0.25], [0.1, 0.3, 0.6, 0.0]);
        let runs = 40_000_u32;
        let mut counts = vec![vec![0.0; 4]; 4];
        for run in 0..runs {
            let luck = Luck { seed: 1950, run: u64::from(run) };
            let draw = |chances: &[f64]| {
                let ids = ["a", "b", "c", "d"].into_iter().zip(chances).enumerate();
                luck.draw("move", ids.map(|(place, (id, chance))| (place, id, libm::log(*chance)))).unwrap()
            };
            counts[draw(&p)][draw(&q)] += 1.0 / f64::from(runs);
        }
        close(&counts, &joint(&p, &q), 0.01);
    }

    #[test]
    fn what_is_closed_is_left_and_never_taken() {
        let rows = joint(&[0.5, 0.5, 0.0], &[0.0, 0.25, 0.75]);
        assert!(rows.iter().all(|row| row[0] == 0.0));
        close(&[rows[0].clone()], &[vec![0.0, 0.05, 0.45]], 1e-15);
        close(&[keep_luck(&[1.0, 0.0], &[0.0, 1.0], 0).to_vec()], &[vec![0.0, 1.0]], 1e-15);
        close(&[keep_luck(&[0.5, 0.5], &[1.0, 1e-320], 1).to_vec()], &[vec![1.0, 0.0]], 1e-15);
    }

    prop_compose! {
        fn chances(count: usize)(weights in prop::collection::vec(prop_oneof![Just(0.0), 1e-6..1.0], count), sure in 0..count) -> Vec<f64> {
            let mut weights = weights;
            weights[sure] += 0.5;
            let total: f64 = weights.iter().sum();
            weights.iter().map(|weight| weight / total).collect()
        }
    }

    /// Chances as small as they come.
    fn extreme() -> impl Strategy<Value = f64> {
        prop_oneof![Just(0.0), Just(5e-324), Just(1e-300), Just(1e-17), Just(0.3), Just(1.0)]
    }

    fn two_worlds() -> impl Strategy<Value = (Vec<f64>, Vec<f64>)> {
        (2..6_usize).prop_flat_map(|count| (chances(count), chances(count)))
    }

    proptest! {
        #[test]
        fn rows_sum_to_one_world_and_columns_to_the_other((p, q) in two_worlds()) {
            let rows = joint(&p, &q);
            for (place, row) in rows.iter().enumerate() {
                prop_assert!((row.iter().sum::<f64>() - p[place]).abs() < 1e-12);
                prop_assert!((rows.iter().map(|row| row[place]).sum::<f64>() - q[place]).abs() < 1e-12);
                prop_assert!(row.iter().all(|chance| (0.0..=1.0 + 1e-12).contains(chance)));
            }
        }

        #[test]
        fn where_nothing_has_changed_the_choice_is_kept((p, _) in two_worlds(), pick in any::<prop::sample::Index>()) {
            let chosen = pick.index(p.len());
            let row = keep_luck(&p, &p, chosen);
            let mut expected = vec![0.0; p.len()];
            expected[chosen] = 1.0;
            prop_assert_eq!(row.as_slice(), &expected[..]);
        }

        #[test]
        fn no_chance_is_ever_anything_but_a_number(
            weights in prop::collection::vec((extreme(), extreme()), 1..6_usize), picks in any::<[prop::sample::Index; 3]>(),
        ) {
            let (mut p, mut q): (Vec<f64>, Vec<f64>) = weights.into_iter().unzip();
            let [likely, other, chosen] = picks.map(|pick| pick.index(p.len()));
            (p[likely], q[other]) = (1.0, 1.0);
            let row = keep_luck(&p, &q, chosen);
            prop_assert!(row.iter().all(|chance| (0.0..=1.0 + 1e-12).contains(chance)), "{:?}", row);
        }

        #[test]
        fn of_two_options_one_is_kept_as_far_as_its_chance_allows(p in 0.001..1.0_f64, q in 0.0..1.0_f64) {
            let row = keep_luck(&[p, 1.0 - p], &[q, 1.0 - q], 0);
            prop_assert!((row[0] - (q / p).min(1.0)).abs() < 1e-12);
        }
    }
}
