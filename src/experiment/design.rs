//! Rule: a design says at which points the factors are looked at together, and says the same every time.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng as _, SeedableRng as _};

use super::distribution::Distribution;
use super::lever::Level;
use super::sobol::Sobol;

/// How the points are chosen.
#[derive(Clone, Debug, PartialEq)]
pub enum Design {
    /// These points; a level for each factor, none where it is left as the scenario has it.
    List(Vec<Vec<Option<Level>>>),
    /// Every combination: a factor with listed levels takes each of them, another so many quantiles, evenly spread.
    Grid {
        /// How many quantiles.
        levels: u64,
    },
    /// So many points of which every factor has exactly one in each of so many strata of equal probability.
    LatinHypercube {
        /// How many points.
        points: u64,
        /// The seed of the permutations.
        seed: u64,
    },
    /// The first points of a Sobol sequence; balanced where their number is a power of two.
    Sobol {
        /// How many points.
        points: u64,
    },
}

impl Design {
    /// How many points it has over these factors; `None` beyond what can be counted.
    #[must_use]
    pub fn points(&self, factors: &[Distribution]) -> Option<u64> {
        match self {
            Self::List(points) => u64::try_from(points.len()).ok(),
            Self::Grid { levels } => {
                factors.iter().try_fold(1_u64, |product, factor| product.checked_mul(steps(factor, *levels)))
            }
            Self::LatinHypercube { points, .. } | Self::Sobol { points } => Some(*points),
        }
    }

    /// Makes its points ready to be asked for one by one.
    #[must_use]
    pub fn over(&self, factors: &[Distribution]) -> Points {
        let kind = match self {
            Self::List(points) => Kind::List(points.clone()),
            Self::Grid { levels } => Kind::Grid(*levels),
            Self::LatinHypercube { points, seed } => Kind::Places(latin_hypercube(*points, factors.len(), *seed)),
            Self::Sobol { .. } => Kind::Sobol(Sobol::new(factors.len())),
        };
        Points { kind, factors: factors.to_vec(), count: self.points(factors).unwrap_or(0) }
    }
}

/// How many levels a factor takes in a grid.
fn steps(factor: &Distribution, levels: u64) -> u64 {
    factor.levels().map_or(levels, |listed| listed.len() as u64)
}

/// The points of a design.
#[derive(Clone, Debug)]
pub struct Points {
    kind: Kind,
    factors: Vec<Distribution>,
    count: u64,
}

#[derive(Clone, Debug)]
enum Kind {
    List(Vec<Vec<Option<Level>>>),
    Grid(u64),
    /// For each factor, for each point, a place between 0 and 1.
    Places(Vec<Vec<f64>>),
    Sobol(Sobol),
}

impl Points {
    /// How many they are.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.count
    }

    /// The level of each factor at a point; none where it is left as the scenario has it.
    #[must_use]
    pub fn levels(&self, index: u64) -> Vec<Option<Level>> {
        let at = usize::try_from(index).unwrap_or(usize::MAX);
        match &self.kind {
            Kind::List(points) => points.get(at).cloned().unwrap_or_default(),
            Kind::Grid(levels) => self.on_grid(*levels, index),
            Kind::Places(places) => self.at_places(places.iter().map(|row| row[at])),
            Kind::Sobol(sobol) => self.at_places(sobol.point(index).into_iter()),
        }
    }

    fn at_places(&self, places: impl Iterator<Item = f64>) -> Vec<Option<Level>> {
        self.factors.iter().zip(places).map(|(factor, place)| Some(factor.quantile(place))).collect()
    }

    /// The last factor changes fastest.
    fn on_grid(&self, levels: u64, mut index: u64) -> Vec<Option<Level>> {
        let mut found = Vec::with_capacity(self.factors.len());
        for factor in self.factors.iter().rev() {
            let steps = steps(factor, levels);
            let step = index % steps;
            index /= steps;
            found.push(Some(match factor.levels() {
                Some(listed) => listed[usize::try_from(step).unwrap_or(0)],
                None => factor.quantile(middle(step, steps)),
            }));
        }
        found.reverse();
        found
    }
}

/// The middle of a stratum.
#[expect(clippy::cast_precision_loss, reason = "far fewer strata than a float can count")]
fn middle(stratum: u64, strata: u64) -> f64 {
    (stratum as f64 + 0.5) / strata as f64
}

/// For each factor a permutation of the strata of its own, and a place drawn within each.
fn latin_hypercube(points: u64, factors: usize, seed: u64) -> Vec<Vec<f64>> {
    let row = |factor: usize| {
        let mut key = [0; 32];
        key[..8].copy_from_slice(&seed.to_le_bytes());
        key[8..16].copy_from_slice(&(factor as u64).to_le_bytes());
        let mut chance = ChaCha8Rng::from_seed(key);
        let mut strata: Vec<u64> = (0..points).collect();
        for last in (1..strata.len()).rev() {
            strata.swap(last, below(&mut chance, last + 1));
        }
        #[expect(clippy::cast_precision_loss, reason = "53 bits fit, and so does the number of points")]
        let place = |stratum: u64, chance: &mut ChaCha8Rng| {
            let within = ((chance.next_u64() >> 11) as f64 + 0.5) / (1_u64 << 53) as f64;
            // Rounding must not carry a point over into the next stratum.
            ((stratum as f64 + within) / points as f64).clamp(stratum as f64 / points as f64, before(stratum + 1, points))
        };
        strata.into_iter().map(|stratum| place(stratum, &mut chance)).collect()
    };
    (0..factors).map(row).collect()
}

/// The last float before the end of a stratum.
#[expect(clippy::cast_precision_loss, reason = "far fewer strata than a float can count")]
fn before(stratum: u64, strata: u64) -> f64 {
    (stratum as f64 / strata as f64).next_down()
}

/// A whole number below a bound, all alike up to one part in 2⁶⁴ of the bound.
pub(crate) fn below(chance: &mut ChaCha8Rng, bound: usize) -> usize {
    let drawn = (u128::from(chance.next_u64()) * bound as u128) >> 64;
    usize::try_from(drawn).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unit() -> Distribution {
        Distribution::Uniform { least: 0.0, greatest: 1.0 }
    }

    fn numbers(points: &Points, index: u64) -> Vec<f64> {
        let number = |level: Option<Level>| match level {
            Some(Level::Number(number)) => number,
            _ => f64::NAN,
        };
        points.levels(index).into_iter().map(number).collect()
    }

    /// The stratum of so many in which a place lies.
    fn stratum(place: f64, strata: u32) -> usize {
        (0..strata as usize).find(|&at| place < middle(at as u64, strata.into()) + 0.5 / f64::from(strata)).unwrap()
    }

    #[test]
    fn a_latin_hypercube_has_one_point_in_each_stratum() {
        let factors = vec![unit(); 5];
        for count in [1_u32, 7, 100] {
            let points = Design::LatinHypercube { points: count.into(), seed: 3 }.over(&factors);
            let mut strata = vec![vec![0; count as usize]; factors.len()];
            for index in 0..count {
                for (factor, place) in numbers(&points, index.into()).into_iter().enumerate() {
                    strata[factor][stratum(place, count)] += 1;
                }
            }
            assert!(strata.iter().flatten().all(|&count| count == 1), "{count}");
        }
    }

    #[test]
    fn a_grid_has_every_combination_once() {
        let listed = Distribution::alike(&[Level::Category(0), Level::Category(2)]);
        let factors = [listed, unit(), unit()];
        let points = Design::Grid { levels: 3 }.over(&factors);
        assert_eq!(points.count(), 18);
        let all: Vec<_> = (0..18).map(|index| points.levels(index)).collect();
        for (place, one) in all.iter().enumerate() {
            assert!(all[..place].iter().all(|other| other != one));
        }
        assert_eq!(all[0][0], Some(Level::Category(0)));
        assert_eq!(all[17][0], Some(Level::Category(2)));
        assert_eq!(numbers(&points, 0)[1..], [1.0 / 6.0, 1.0 / 6.0]);
        assert_eq!(numbers(&points, 1)[1..], [1.0 / 6.0, 0.5]);
    }

    #[test]
    fn a_design_says_the_same_every_time_and_a_seed_makes_it_another() {
        let factors = vec![unit(); 3];
        let places = |seed| {
            let points = Design::LatinHypercube { points: 20, seed }.over(&factors);
            (0..20).map(|index| numbers(&points, index)).collect::<Vec<_>>()
        };
        assert_eq!(places(1), places(1));
        assert_ne!(places(1), places(2));
    }

    #[test]
    fn a_grid_too_large_to_count_is_none() {
        assert_eq!(Design::Grid { levels: 1 << 40 }.points(&vec![unit(); 2]), None);
        assert_eq!(Design::Grid { levels: 4 }.points(&[]), Some(1));
    }
}
