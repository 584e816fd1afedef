//! Rule: a belief is moved as a whole: what one image gains, the others lose in proportion, and the sum stays one.

use crate::experiment::Lever;
use crate::theory::Game;

/// Beliefs are written in so many parts of one.
const PARTS: u32 = 1000;

/// A belief that is being moved by one of its images.
///
/// It remembers the whole as it was before: whoever pulls an image to certainty and back finds the others as they were.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Pull {
    lever: Lever,
    image: usize,
    before: Vec<f64>,
}

impl Pull {
    /// The belief that a lever moves; nothing where it moves something else.
    pub(super) fn of(game: &Game, lever: &Lever) -> Option<Self> {
        let (before, image) = match *lever {
            Lever::Believe { observer, of, image } => (game.minds[observer.0].believes(&game.layout, of), image),
            Lever::Imagine { actor, other, image } => (game.minds[actor.0].imagines(&game.layout, other), image),
            _ => return None,
        };
        Some(Self { lever: lever.clone(), image, before: before.to_vec() })
    }

    /// Whether it is this lever that is being moved.
    pub(super) fn is_of(&self, lever: &Lever) -> bool {
        self.lever == *lever
    }

    /// The belief with this chance of the image, in thousandths that sum to one.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "thousandths of a share of one")]
    pub(super) fn to(&self, chance: f64) -> Vec<f64> {
        let whole = f64::from(PARTS);
        let own = (chance.clamp(0.0, 1.0) * whole).round() as u32;
        let own = if self.before.len() == 1 { PARTS } else { own };
        let others = |image: usize| image != self.image;
        let rest: f64 = self.before.iter().enumerate().filter(|(image, _)| others(*image)).map(|(_, chance)| chance).sum();
        #[expect(clippy::cast_precision_loss, reason = "an actor has at most sixteen images")]
        let even = 1.0 / (self.before.len().max(2) - 1) as f64;
        let share = |before: f64| if rest > 0.0 { before / rest } else { even };
        // What is lost by rounding down goes to those who lost most.
        let wanted: Vec<f64> = self.before.iter().map(|before| share(*before) * f64::from(PARTS - own)).collect();
        let mut parts: Vec<u32> = wanted.iter().map(|wanted| (*wanted + 1e-9).floor() as u32).collect();
        parts[self.image] = own;
        let mut order: Vec<usize> = (0..parts.len()).filter(|image| others(*image)).collect();
        let lost = |image: usize| wanted[image] - f64::from(parts[image]);
        order.sort_by(|one, other| lost(*other).total_cmp(&lost(*one)).then(one.cmp(other)));
        let missing = PARTS.saturating_sub(parts.iter().sum());
        let given: Vec<usize> = order.into_iter().cycle().take(missing as usize).collect();
        given.into_iter().for_each(|image| parts[image] += 1);
        parts.into_iter().map(|parts| f64::from(parts) / whole).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theory::ActorId;
    use proptest::prelude::*;

    fn pull(before: &[f64], image: usize) -> Pull {
        let lever = Lever::Believe { observer: ActorId(0), of: ActorId(1), image };
        Pull { lever, image, before: before.to_vec() }
    }

    #[test]
    fn the_others_keep_their_proportions_and_come_back() {
        let belief = pull(&[0.4, 0.5, 0.1], 2);
        assert_eq!(belief.to(0.55), [0.2, 0.25, 0.55]);
        assert_eq!(belief.to(1.0), [0.0, 0.0, 1.0]);
        assert_eq!(belief.to(0.1), [0.4, 0.5, 0.1]);
        assert_eq!(pull(&[0.0, 0.0, 1.0], 2).to(0.5), [0.25, 0.25, 0.5], "what nobody held possible is shared out evenly");
        assert_eq!(pull(&[1.0], 0).to(0.3), [1.0], "there is nothing else");
    }

    proptest! {
        #[test]
        fn the_sum_stays_one(weights in prop::collection::vec(0.0..1.0_f64, 2..8), image in 0..8_usize, chance in 0.0..=1.0_f64) {
            let sum: f64 = weights.iter().sum();
            prop_assume!(sum > 0.1);
            let before: Vec<f64> = weights.iter().map(|weight| weight / sum).collect();
            let image = image % before.len();
            let after = pull(&before, image).to(chance);
            prop_assert!((after.iter().sum::<f64>() - 1.0).abs() < 1e-12);
            prop_assert!((after[image] - chance).abs() <= 0.000_500_1);
            prop_assert!(after.iter().all(|chance| (0.0..=1.0).contains(chance)));
        }
    }
}
