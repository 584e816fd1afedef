//! Rule: the better an option looks, the likelier it is taken, never certainly.
//!
//! Logit quantal response (`McKelvey` and Palfrey 1995, 1998; `model.md` section 4).

use super::position::OpenOptions;

/// Writes the chance of each option into `chances`: `exp(λ Q(a))` over the sum of the same over the open options, and zero
/// for those that are closed.
///
/// Only differences of worth count, so the best open option is taken as zero: nothing overflows at any λ.
pub fn logit(rationality: f64, worths: &[f64], open: OpenOptions, chances: &mut [f64]) {
    let best = open.iter().map(|option| worths[option]).fold(f64::NEG_INFINITY, f64::max);
    let mut total = 0.0;
    for option in open.iter() {
        chances[option] = libm::exp(rationality * (worths[option] - best));
        total += chances[option];
    }
    for option in open.iter() {
        chances[option] /= total;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn chances(rationality: f64, worths: &[f64]) -> Vec<f64> {
        let mut chances = vec![0.0; worths.len()];
        logit(rationality, worths, OpenOptions::first(worths.len()), &mut chances);
        chances
    }

    #[test]
    fn without_rationality_every_option_is_as_likely() {
        assert_eq!(chances(0.0, &[3.0, -1.0, 7.0, 0.0]), [0.25; 4]);
    }

    #[test]
    fn with_boundless_rationality_the_best_is_taken() {
        assert_eq!(chances(1e300, &[3.0, -1.0, 7.0, 0.0]), [0.0, 0.0, 1.0, 0.0]);
    }

    proptest! {
        #[test]
        fn chances_sum_to_one(worths in prop::collection::vec(-50.0..50.0, 1..9_usize), rationality in 0.0..100.0) {
            let total: f64 = chances(rationality, &worths).iter().sum();
            prop_assert!((total - 1.0).abs() < 1e-12);
        }

        #[test]
        fn a_gift_whatever_one_chooses_changes_no_choice(
            worths in prop::collection::vec(-5.0..5.0, 2..6_usize), rationality in 0.0..5.0, gift in -9.0..9.0,
        ) {
            let richer: Vec<f64> = worths.iter().map(|worth| worth + gift).collect();
            for (before, after) in chances(rationality, &worths).iter().zip(chances(rationality, &richer)) {
                prop_assert!((before - after).abs() < 1e-12);
            }
        }
    }
}
