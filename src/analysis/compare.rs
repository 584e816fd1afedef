//! Rule: two courses are compared under the same luck, so that only what was changed makes a difference.
//!
//! Because a run meets the same luck in both, the difference of two frequencies is far surer than either: its *paired*
//! standard error is that of the mean of the differences, run by run.

use std::ops::Range;

use super::sample::{Sample, Taken, sample, sample_all};
use crate::theory::{Game, Luck, Reasoner};

/// A game, and which of its moves are forced.
#[derive(Clone, Copy, Debug)]
pub struct Course<'a> {
    /// The game.
    pub game: &'a Game,
    /// For each move, the option that is forced.
    pub forced: &'a [Option<usize>],
}

/// How often runs end how in both courses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Together {
    /// How many runs.
    pub runs: u64,
    /// For each ending of the first course, for each of the second, how many runs end so.
    pub counts: Vec<Vec<u64>>,
    /// For each move of the first course, how many runs first part there; the last number counts those that part at a move
    /// that the first course does not have.
    pub parted: Vec<u64>,
}

/// A frequency or a difference of two, and its standard error.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// The mean over the runs.
    pub mean: f64,
    /// Its standard error.
    pub standard_error: f64,
}

/// Where two courses of one run part: what was taken at the first move that differs; nothing where a course does not have it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Divergence {
    /// In the first course.
    pub first: Option<Taken>,
    /// In the second.
    pub second: Option<Taken>,
}

impl Together {
    fn none([first, second]: [&Game; 2]) -> Self {
        let counts = vec![vec![0; second.endings.len()]; first.endings.len()];
        Self { runs: 0, counts, parted: vec![0; first.moves.len() + 1] }
    }

    fn add(&mut self, courses: [Course<'_>; 2], runs: &[Sample; 2]) {
        let [one, other] = runs;
        self.runs += 1;
        if let (Some(one), Some(other)) = (one.ending, other.ending) {
            self.counts[one][other] += 1;
        }
        if let Some(parting) = divergence(courses, [one, other]) {
            let beyond = self.parted.len() - 1;
            self.parted[parting.first.map_or(beyond, |taken| taken.step.0)] += 1;
        }
    }

    fn join(&mut self, other: &Self) {
        self.runs += other.runs;
        self.counts.iter_mut().flatten().zip(other.counts.iter().flatten()).for_each(|(sum, count)| *sum += count);
        self.parted.iter_mut().zip(&other.parted).for_each(|(sum, count)| *sum += count);
    }

    /// How often the first course ends in one way, or the second in another, or how much oftener the second.
    fn estimate(&self, value: impl Fn(usize, usize) -> f64) -> Estimate {
        let (mut sum, mut squares) = (0.0, 0.0);
        for (first, row) in self.counts.iter().enumerate() {
            for (second, count) in row.iter().enumerate() {
                #[expect(clippy::cast_precision_loss, reason = "nobody draws 2^53 histories")]
                let (count, value) = (*count as f64, value(first, second));
                sum += count * value;
                squares += count * value * value;
            }
        }
        #[expect(clippy::cast_precision_loss, reason = "nobody draws 2^53 histories")]
        let runs = self.runs.max(1) as f64;
        let mean = sum / runs;
        Estimate { mean, standard_error: libm::sqrt((squares / runs - mean * mean).max(0.0) / runs) }
    }

    /// How often the first course ends like this.
    #[must_use]
    pub fn in_first(&self, ending: usize) -> Estimate {
        self.estimate(|first, _| f64::from(u8::from(first == ending)))
    }

    /// How often the second course ends like this.
    #[must_use]
    pub fn in_second(&self, ending: usize) -> Estimate {
        self.estimate(|_, second| f64::from(u8::from(second == ending)))
    }

    /// How much oftener the second course ends in one way than the first in another: with the paired standard error.
    #[must_use]
    pub fn difference(&self, in_first: usize, in_second: usize) -> Estimate {
        let hit = |place: usize, ending: usize| f64::from(u8::from(place == ending));
        self.estimate(|first, second| hit(second, in_second) - hit(first, in_first))
    }
}

/// Draws runs of both courses under the same luck.
///
/// `drawn` is told how many more are done; it may be called from any thread.
#[must_use]
pub fn together(courses: [Course<'_>; 2], seed: u64, runs: u64, drawn: impl Fn(u64) + Sync) -> Together {
    let games = courses.map(|course| course.game);
    let note = |reasoners: &mut [Reasoner<'_>; 2], runs: Range<u64>| {
        let mut noted = Together::none(games);
        runs.for_each(|run| noted.add(courses, &pair(reasoners, courses, Luck { seed, run })));
        noted
    };
    let mut all = Together::none(games);
    sample_all(games, 0..runs, note, drawn).iter().for_each(|some| all.join(some));
    all
}

/// One run of both courses.
#[must_use]
pub fn pair(reasoners: &mut [Reasoner<'_>; 2], [first, second]: [Course<'_>; 2], luck: Luck) -> [Sample; 2] {
    let [one, other] = reasoners;
    [sample(one, luck, first.forced), sample(other, luck, second.forced)]
}

/// The first move that differs, by the names of moves and options; nothing where none does.
#[must_use]
pub fn divergence([first, second]: [Course<'_>; 2], [one, other]: [&Sample; 2]) -> Option<Divergence> {
    let id = |course: Course<'_>, taken: &Taken| {
        let step = course.game.step(taken.step);
        (step.id.clone(), step.options[taken.option].id.clone())
    };
    for place in 0..one.course.len().max(other.course.len()) {
        let (one, other) = (one.course.get(place).copied(), other.course.get(place).copied());
        match (one, other) {
            (Some(one), Some(other)) if id(first, &one) == id(second, &other) => {}
            _ => return Some(Divergence { first: one, second: other }),
        }
    }
    None
}
