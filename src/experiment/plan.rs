//! Rule: a plan is everything that an experiment will do, counted out: any row of it can be worked out on its own.

use super::base::Base;
use super::design::Points;
use super::distribution::Distribution;
use super::lever::{Level, Lever};
use super::outcome::Outcome;
use crate::theory::Game;

/// The most rows of one experiment.
pub const MOST_ROWS: u64 = 10_000_000;

/// The fewest rows of a part, and the number of parts that is aimed at beyond it.
const SMALLEST_PART: u64 = 16;
const PARTS: u64 = 64;

/// Whether a factor is something that could have been done, or something that is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Somebody could have set it.
    Lever,
    /// Nobody knows it.
    Uncertainty,
}

impl Role {
    /// Its name in tables.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Lever => "lever",
            Self::Uncertainty => "uncertainty",
        }
    }
}

/// One thing that is varied.
#[derive(Clone, Debug, PartialEq)]
pub struct Factor {
    /// The name of its column.
    pub name: String,
    /// Why it is varied.
    pub role: Role,
    /// What it changes.
    pub lever: Lever,
    /// What it may be.
    pub distribution: Distribution,
}

/// An experiment, ready to be carried out.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The game that is varied.
    pub base: Base,
    /// What is varied.
    pub factors: Vec<Factor>,
    /// At which points.
    pub points: Points,
    /// How many histories are drawn at each point; zero where each point is solved exactly.
    pub replications: u64,
    /// The seed of the first history at each point; each further one has the next.
    pub seed: u64,
    /// What is asked, by the names of the columns.
    pub outcomes: Vec<(String, Outcome)>,
    /// Whether the measures after every move are written down as well.
    pub series: bool,
}

/// Which row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RowId {
    /// Its number in the whole table, from 0.
    pub run: u64,
    /// The point of the design, from 0.
    pub point: u64,
    /// The seed of its luck; nothing where it is solved exactly.
    pub seed: Option<u64>,
}

impl Plan {
    /// How many rows there are.
    #[must_use]
    pub fn rows(&self) -> u64 {
        self.points.count().saturating_mul(self.replications.max(1))
    }

    /// How many rows stand in each part of the tables but the last.
    #[must_use]
    pub fn rows_per_part(&self) -> u64 {
        (self.rows() / PARTS).next_power_of_two().max(SMALLEST_PART)
    }

    /// In how many parts the tables are cut.
    #[must_use]
    pub fn parts(&self) -> u64 {
        self.rows().div_ceil(self.rows_per_part())
    }

    /// A row by its number.
    #[must_use]
    pub fn row(&self, run: u64) -> RowId {
        if self.replications == 0 {
            return RowId { run, point: run, seed: None };
        }
        let replication = run % self.replications;
        RowId { run, point: run / self.replications, seed: Some(self.seed.wrapping_add(replication)) }
    }

    /// The game with its factors at these levels, and what is forced in it.
    #[must_use]
    pub fn game(&self, levels: &[Option<Level>]) -> (Game, Vec<Option<usize>>) {
        self.base.with(self.factors.iter().map(|factor| &factor.lever).zip(levels.iter().copied()))
    }

    /// The level of each factor at a place in the unit cube.
    #[must_use]
    pub fn levels_at(&self, places: &[f64]) -> Vec<Option<Level>> {
        self.factors.iter().zip(places).map(|(factor, place)| Some(factor.distribution.quantile(*place))).collect()
    }
}
