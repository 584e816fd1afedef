//! Rule: whatever a factor may be, it is drawn by its quantile: the same place between 0 and 1 always means the same level.

use super::lever::Level;
use super::normal;

/// How the levels of a factor are spread.
#[derive(Clone, Debug, PartialEq)]
pub enum Distribution {
    /// Any number between two, all alike.
    Uniform {
        /// The least.
        least: f64,
        /// The greatest.
        greatest: f64,
    },
    /// Any number between two above zero, their logarithms all alike.
    LogUniform {
        /// The least.
        least: f64,
        /// The greatest.
        greatest: f64,
    },
    /// Likeliest at the mode, falling evenly to nothing at both ends.
    Triangular {
        /// The least.
        least: f64,
        /// The likeliest.
        mode: f64,
        /// The greatest.
        greatest: f64,
    },
    /// Normal, cut off at the bounds of what the lever may be.
    Normal {
        /// The mean before it is cut off.
        mean: f64,
        /// The standard deviation before it is cut off.
        spread: f64,
        /// The least that the lever may be.
        least: f64,
        /// The greatest that the lever may be.
        greatest: f64,
    },
    /// One of several, each with its probability; they sum to one.
    Choice(Vec<(Level, f64)>),
}

impl Distribution {
    /// Several levels, all alike.
    #[must_use]
    pub fn alike(levels: &[Level]) -> Self {
        #[expect(clippy::cast_precision_loss, reason = "a list in a file has far fewer entries")]
        let share = 1.0 / levels.len() as f64;
        Self::Choice(levels.iter().map(|&level| (level, share)).collect())
    }

    /// The level at a place between 0 and 1.
    #[must_use]
    pub fn quantile(&self, place: f64) -> Level {
        Level::Number(match *self {
            Self::Uniform { least, greatest } => least + place * (greatest - least),
            Self::LogUniform { least, greatest } => {
                let (low, high) = (libm::log(least), libm::log(greatest));
                libm::exp(low + place * (high - low)).clamp(least, greatest)
            }
            Self::Triangular { least, mode, greatest } => triangular(place, least, mode, greatest),
            Self::Normal { mean, spread, least, greatest } => {
                let (low, high) = (normal::cumulative((least - mean) / spread), normal::cumulative((greatest - mean) / spread));
                (mean + spread * normal::quantile(low + place * (high - low))).clamp(least, greatest)
            }
            Self::Choice(ref levels) => return choice(place, levels),
        })
    }

    /// The levels, where there are only some.
    #[must_use]
    pub fn levels(&self) -> Option<Vec<Level>> {
        match self {
            Self::Choice(levels) => Some(levels.iter().map(|(level, _)| *level).collect()),
            _ => None,
        }
    }
}

fn triangular(place: f64, least: f64, mode: f64, greatest: f64) -> f64 {
    let turn = (mode - least) / (greatest - least);
    if place < turn {
        least + libm::sqrt(place * (greatest - least) * (mode - least))
    } else {
        greatest - libm::sqrt((1.0 - place) * (greatest - least) * (greatest - mode))
    }
}

fn choice(place: f64, levels: &[(Level, f64)]) -> Level {
    let mut sum = 0.0;
    for (level, share) in levels {
        sum += share;
        if place < sum {
            return *level;
        }
    }
    levels.iter().rev().find(|(_, share)| *share > 0.0).map_or(Level::Category(0), |(level, _)| *level)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(distribution: &Distribution, place: f64) -> f64 {
        match distribution.quantile(place) {
            Level::Number(number) => number,
            Level::Category(_) => f64::NAN,
        }
    }

    #[test]
    fn quantiles_are_those_of_each_distribution() {
        let known = [
            (Distribution::Uniform { least: 2.0, greatest: 4.0 }, 0.25, 2.5),
            (Distribution::LogUniform { least: 1.0, greatest: 100.0 }, 0.5, 10.0),
            (Distribution::Triangular { least: 0.0, mode: 1.0, greatest: 4.0 }, 0.25, 1.0),
            (Distribution::Triangular { least: 0.0, mode: 0.0, greatest: 1.0 }, 0.75, 0.5),
            (Distribution::Normal { mean: 1.0, spread: 2.0, least: -1e15, greatest: 1e15 }, 0.975, 4.919927969080108),
            (Distribution::Normal { mean: 0.0, spread: 1.0, least: 0.0, greatest: 1e15 }, 0.5, 0.674489750196082),
        ];
        for (distribution, place, wanted) in known {
            let found = number(&distribution, place);
            assert!((found - wanted).abs() < 1e-12, "{distribution:?}: {found}");
        }
    }

    #[test]
    fn a_normal_never_leaves_what_is_legal() {
        let narrow = Distribution::Normal { mean: 0.9, spread: 0.5, least: 0.0, greatest: 1.0 };
        for place in [0.0, 1e-12, 0.3, 0.999_999, 1.0] {
            assert!((0.0..=1.0).contains(&number(&narrow, place)), "{place}");
        }
    }

    #[test]
    fn a_choice_lands_on_each_level_by_its_share() {
        let choice =
            Distribution::Choice(vec![(Level::Category(3), 0.25), (Level::Category(1), 0.0), (Level::Category(0), 0.75)]);
        let found = [0.0, 0.2499, 0.25, 1.0].map(|place| choice.quantile(place));
        assert_eq!(found, [3, 3, 0, 0].map(Level::Category));
    }
}
