//! Rule: an image says what an actor is by what each interest weighs to it.

use super::amount::Amount;

/// A named hypothesis about what an actor is: a weight for each interest, in the order of
/// [`Game::interests`](super::Game::interests) (`model.md` section 2).
#[derive(Clone, Debug, PartialEq)]
pub struct Image {
    /// The name that scenarios use, such as `guardian of principle`.
    pub id: String,
    /// What a unit of each interest is worth to the actor, if it is this.
    pub weights: Vec<f64>,
}

impl Image {
    /// What the payoffs are worth under this image: the sum over interests of weight times amount.
    #[must_use]
    pub fn worth(&self, payoffs: &[(usize, Amount)]) -> Amount {
        let mut worth = Amount::default();
        for (interest, amount) in payoffs {
            worth.add(self.weights[*interest], amount);
        }
        worth
    }
}

/// How likely each image of one actor is, in the order of its images; sums to one.
#[derive(Clone, Debug, PartialEq)]
pub struct Mixture(pub Vec<f64>);

impl Mixture {
    /// Certainty of one image among `images`.
    #[must_use]
    pub fn certain(image: usize, images: usize) -> Self {
        Self((0..images).map(|other| if other == image { 1.0 } else { 0.0 }).collect())
    }

    /// The images that are not impossible, each with its chance.
    pub fn possible(&self) -> impl Iterator<Item = (usize, f64)> + '_ {
        self.0.iter().copied().enumerate().filter(|(_, chance)| *chance > 0.0)
    }

    /// The mean of what `of` gives for each possible image.
    pub fn mean(&self, mut of: impl FnMut(usize) -> f64) -> f64 {
        self.possible().fold(0.0, |sum, (image, chance)| sum + chance * of(image))
    }
}
