//! Rule: the fewer decisions must be changed to turn an outcome, the more it hung on them.
//!
//! Every set of changes is asked as a counterfactual given history: what everybody was, and its luck, stay what the record tells,
//! so that with nothing changed the record comes again. A set that turns the outcome is *minimal* if no part of it does. Changes
//! that leave the probability where it was are *semifactuals*: even so, the same would have come.

use std::sync::atomic::{AtomicBool, Ordering};

use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};
use thiserror::Error;

use super::counterfactual::given_history;
use super::impossible::Unanswerable;
use super::worlds::Worlds;
use crate::theory::{Game, MoveId};

/// The most sets of changes that are tried: a matter of minutes.
pub const MOST_SETS: u64 = 50_000;

/// The line that a probability is to cross.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Line {
    /// It is to fall below this.
    Below(f64),
    /// It is to rise above this.
    Above(f64),
}

impl Line {
    /// Whether a probability lies beyond it.
    #[must_use]
    pub fn crossed(self, probability: f64) -> bool {
        match self {
            Self::Below(line) => probability < line,
            Self::Above(line) => probability > line,
        }
    }

    /// How far a probability lies beyond it.
    fn beyond(self, probability: f64) -> f64 {
        match self {
            Self::Below(line) => line - probability,
            Self::Above(line) => probability - line,
        }
    }
}

/// What is looked for.
#[derive(Clone, Copy, Debug)]
pub struct Search<'a> {
    /// For each move, what history took; its decisions may be changed.
    pub record: &'a [Option<usize>],
    /// The endings whose probability counts.
    pub ending: &'a [bool],
    /// The line that it is to cross.
    pub line: Line,
    /// How many decisions may be changed together.
    pub most: usize,
    /// How little counts as nothing.
    pub tolerance: f64,
    /// The most pairs of positions that one question may pass.
    pub limit: usize,
}

/// A set of changes, and how likely the endings are with it.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeSet {
    /// The changed moves, in order, with their options.
    pub changes: Vec<(MoveId, usize)>,
    /// The probability.
    pub probability: f64,
}

/// What was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Flips {
    /// The probability with nothing changed.
    pub baseline: f64,
    /// The minimal sets that cross the line: the smallest first, among equals those that go farthest beyond it.
    pub flips: Vec<ChangeSet>,
    /// Single changes and pairs that leave the probability where it was, in order.
    pub semifactuals: Vec<ChangeSet>,
    /// How many sets were tried, the empty one included.
    pub tried: usize,
}

/// Why nothing was looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum NoFlips {
    /// The record cannot be, or a question would take too long.
    #[error(transparent)]
    Unanswerable(#[from] Unanswerable),
    /// There are too many sets to try.
    #[error("{sets} sets of changes are too many to try; the most is {MOST_SETS}")]
    TooManySets {
        /// How many there are.
        sets: u64,
    },
    /// Somebody asked it to stop.
    #[error("interrupted")]
    Stopped,
}

/// How many sets there are of at most so many changes, the empty one included.
#[must_use]
pub fn sets(game: &Game, record: &[Option<usize>], most: usize) -> u64 {
    let mut of_size = vec![0_u64; most + 1];
    of_size[0] = 1;
    for count in alternatives(game, record).map(|(_, options)| options.len() as u64) {
        for size in (1..=most).rev() {
            of_size[size] = of_size[size].saturating_add(of_size[size - 1].saturating_mul(count));
        }
    }
    of_size.into_iter().fold(0, u64::saturating_add)
}

/// For each decision that the record knows, the options that were not taken.
fn alternatives<'a>(game: &'a Game, record: &'a [Option<usize>]) -> impl Iterator<Item = (MoveId, Vec<usize>)> + 'a {
    game.moves.iter().zip(record).enumerate().filter_map(|(place, (step, known))| {
        let taken = (*known)?;
        step.decision()?;
        Some((MoveId(place), (0..step.options.len()).filter(|option| *option != taken).collect()))
    })
}

/// Looks for what would have turned the outcome, and for what would not.
///
/// `done` is told of every set; it may be called from any thread.
///
/// # Errors
///
/// [`NoFlips`].
pub fn flip(game: &Game, search: Search<'_>, done: impl Fn() + Sync) -> Result<Flips, NoFlips> {
    flip_until(game, search, done, &AtomicBool::new(false))
}

/// The same for as long as nobody says stop.
///
/// # Errors
///
/// [`NoFlips`].
pub fn flip_until(game: &Game, search: Search<'_>, done: impl Fn() + Sync, stop: &AtomicBool) -> Result<Flips, NoFlips> {
    let count = sets(game, search.record, search.most);
    if count > MOST_SETS {
        return Err(NoFlips::TooManySets { sets: count });
    }
    let mut sets: Vec<Vec<(MoveId, usize)>> = vec![Vec::new()];
    let mut found = Flips { baseline: 0.0, flips: Vec::new(), semifactuals: Vec::new(), tried: 0 };
    for size in 0..=search.most {
        found.tried += sets.len();
        let asked = |worlds: &mut Worlds<'_>, set: &Vec<(MoveId, usize)>| {
            if stop.load(Ordering::Relaxed) { Err(NoFlips::Stopped) } else { Ok(value(worlds, search, set, &done)?) }
        };
        let values: Result<Vec<Option<f64>>, NoFlips> = sets.par_iter().map_init(|| Worlds::alike(game), asked).collect();
        let mut whole = Vec::new();
        for (changes, probability) in sets.into_iter().zip(values?) {
            let Some(probability) = probability else {
                whole.push(changes);
                continue;
            };
            if changes.is_empty() {
                found.baseline = probability;
            }
            if search.line.crossed(probability) {
                found.flips.push(ChangeSet { changes, probability });
                continue;
            }
            if (1..=2).contains(&size) && (probability - found.baseline).abs() <= search.tolerance {
                found.semifactuals.push(ChangeSet { changes: changes.clone(), probability });
            }
            whole.push(changes);
        }
        sets = grown(game, search.record, &whole, &found.flips);
    }
    let rank = |one: &ChangeSet, other: &ChangeSet| {
        let beyond = |set: &ChangeSet| search.line.beyond(set.probability);
        let size = one.changes.len().cmp(&other.changes.len());
        size.then(beyond(other).total_cmp(&beyond(one))).then(one.changes.cmp(&other.changes))
    };
    found.flips.sort_by(rank);
    Ok(found)
}

/// The probability with a set of changes; nothing where one of them can never be made.
fn value(
    worlds: &mut Worlds<'_>,
    search: Search<'_>,
    set: &[(MoveId, usize)],
    done: &(impl Fn() + Sync),
) -> Result<Option<f64>, Unanswerable> {
    let mut change = vec![None; search.record.len()];
    for (step, option) in set {
        change[step.0] = Some(*option);
    }
    let found = given_history(worlds, search.record, &change, search.limit)?;
    done();
    let hit = found.endings.iter().zip(search.ending).filter(|(_, hit)| **hit);
    Ok(set.iter().all(|(step, _)| found.held[step.0]).then(|| hit.map(|(probability, _)| probability).sum()))
}

/// All sets with one change more, behind the last, that hold no set which turns the outcome already.
fn grown(
    game: &Game,
    record: &[Option<usize>],
    sets: &[Vec<(MoveId, usize)>],
    flips: &[ChangeSet],
) -> Vec<Vec<(MoveId, usize)>> {
    let mut grown = Vec::new();
    for set in sets {
        for (step, options) in alternatives(game, record).filter(|(step, _)| set.last().is_none_or(|(last, _)| last < step)) {
            for option in options {
                let larger: Vec<_> = set.iter().copied().chain([(step, option)]).collect();
                if !flips.iter().any(|flip| flip.changes.iter().all(|change| larger.contains(change))) {
                    grown.push(larger);
                }
            }
        }
    }
    grown
}
