//! Rule: an amount is a base plus so much per unit of each standing, and nothing steeper.

use super::standing::StandingId;

/// A number that may depend linearly on the standing (`model.md` section 2).
///
/// ```
/// use perimeter::theory::{Amount, StandingId};
///
/// let upkeep = Amount { base: -0.2, per: vec![(StandingId(0), -0.00004)] };
/// assert_eq!(upkeep.at(&[7500.0]), -0.5);
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Amount {
    /// What it is when every standing is zero.
    pub base: f64,
    /// What each unit of a standing adds.
    pub per: Vec<(StandingId, f64)>,
}

impl Amount {
    /// An amount that depends on nothing.
    #[must_use]
    pub fn constant(base: f64) -> Self {
        Self { base, per: Vec::new() }
    }

    /// The amount at a standing, added up in the order in which the scenario names the parts.
    #[must_use]
    pub fn at(&self, standing: &[f64]) -> f64 {
        self.per.iter().fold(self.base, |sum, (id, slope)| sum + slope * standing[id.0])
    }

    /// Adds `weight` times another amount, part by part.
    pub fn add(&mut self, weight: f64, other: &Self) {
        self.base += weight * other.base;
        for &(id, slope) in &other.per {
            match self.per.iter_mut().find(|(own, _)| *own == id) {
                Some((_, own)) => *own += weight * slope,
                None => self.per.push((id, weight * slope)),
            }
        }
    }
}
