//! Rule: luck belongs to an option, not to a moment: whatever else is changed, the same option meets the same luck.
//!
//! Standard Gumbel noise, one draw for each (seed, run, move, option), so that two timelines of one seed and run differ only in
//! what was changed and what follows from it (`model.md` section 7; Oberst and Sontag 2019).

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng as _, SeedableRng as _};

use super::game::Game;
use super::timeline::Drawn;

/// The luck of one run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Luck {
    /// The seed of the experiment.
    pub seed: u64,
    /// Which run of it.
    pub run: u64,
}

impl Luck {
    /// The luck of one episode of a campaign: moves of the same name in two episodes meet each their own.
    #[must_use]
    pub fn within(self, episode: &str) -> Self {
        Self { seed: self.seed ^ fingerprint(episode), ..self }
    }

    /// Standard Gumbel noise for one option of one move.
    #[must_use]
    pub fn noise(self, step: &str, option: &str) -> f64 {
        let mut key = [0; 32];
        for (place, word) in [self.seed, self.run, fingerprint(step), fingerprint(option)].into_iter().enumerate() {
            key[place * 8..][..8].copy_from_slice(&word.to_le_bytes());
        }
        let bits = ChaCha8Rng::from_seed(key).next_u64() >> 11;
        #[expect(clippy::cast_precision_loss, reason = "53 bits fit")]
        let uniform = (bits as f64 + 0.5) / (1_u64 << 53) as f64;
        -libm::log(-libm::log(uniform))
    }

    /// The candidate whose score and noise together are the greatest: the Gumbel-max draw from the softmax of the scores.
    ///
    /// A score of minus infinity is never drawn. `None` where nothing can be drawn.
    pub fn draw<'id>(self, step: &str, scores: impl IntoIterator<Item = (usize, &'id str, f64)>) -> Option<usize> {
        let mut best = None;
        let mut highest = f64::NEG_INFINITY;
        for (place, option, score) in scores {
            let height = score + self.noise(step, option);
            if height > highest {
                (best, highest) = (Some(place), height);
            }
        }
        best
    }

    /// What everybody is, and thinks it is, in this run.
    #[must_use]
    pub fn draw_images(self, game: &Game) -> Drawn {
        let mut drawn = Drawn { actual: Vec::new(), self_image: Vec::new() };
        for actor in &game.actors {
            let draw = |what: &str, mixture: &super::image::Mixture| {
                let scores =
                    mixture.possible().map(|(image, chance)| (image, actor.images[image].id.as_str(), libm::log(chance)));
                self.draw(&format!("{} of {}", what, actor.id), scores).unwrap_or(0)
            };
            let actual = draw("actual image", &actor.actual);
            drawn.actual.push(actual);
            drawn.self_image.push(actor.self_image.as_ref().map_or(actual, |mixture| draw("self-image", mixture)));
        }
        drawn
    }
}

/// FNV-1a, 64 bits: the same number for the same name on every machine.
fn fingerprint(name: &str) -> u64 {
    name.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_option_meets_the_same_luck() {
        let luck = Luck { seed: 1950, run: 7 };
        assert_eq!(luck.noise("speech", "include").to_bits(), luck.noise("speech", "include").to_bits());
        assert_ne!(luck.noise("speech", "include").to_bits(), luck.noise("speech", "exclude").to_bits());
        assert_ne!(luck.noise("speech", "include").to_bits(), Luck { run: 8, ..luck }.noise("speech", "include").to_bits());
    }

    #[test]
    fn draws_follow_the_softmax_of_their_scores() {
        let runs = 20_000;
        let scores = [("a", 0.5_f64), ("b", 0.3), ("c", 0.2)];
        let mut counts = [0.0; 3];
        for run in 0..runs {
            let candidates = scores.iter().enumerate().map(|(place, (id, chance))| (place, *id, libm::log(*chance)));
            counts[Luck { seed: 1, run }.draw("move", candidates).unwrap()] += 1.0;
        }
        let expected = scores.map(|(_, chance)| chance * f64::from(u32::try_from(runs).unwrap()));
        let chi_squared: f64 = counts.iter().zip(expected).map(|(count, mean)| (count - mean) * (count - mean) / mean).sum();
        assert!(chi_squared < 13.8, "two degrees of freedom: {chi_squared}");
    }

    #[test]
    fn noise_has_the_mean_of_gumbel() {
        let runs = 20_000_u64;
        let total: f64 = (0..runs).map(|run| Luck { seed: 3, run }.noise("m", "o")).sum();
        let mean = total / 20_000.0;
        assert!((mean - 0.577_215_664_9).abs() < 0.03, "{mean}");
    }
}
