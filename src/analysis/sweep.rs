//! Rule: a sweep works out every row of a plan by itself, so that neither threads nor interruptions can change any of them.

use std::ops::Range;
use std::sync::atomic::{AtomicBool, Ordering};

use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};
use thiserror::Error;

use super::enumerate::TooManyHistories;
use super::observe::{Observed, Questions};
use crate::experiment::{Level, Plan, RowId};
use crate::theory::{Luck, Reasoner};

/// One row of the table of runs.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Which.
    pub id: RowId,
    /// The level of each factor; none where it was left as the scenario has it.
    pub levels: Vec<Option<Level>>,
    /// What was found.
    pub observed: Observed,
}

/// Why a sweep did not come to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Stopped {
    /// A point has too many histories to be solved exactly.
    #[error("{why}, at point {point}")]
    TooMany {
        /// The point.
        point: u64,
        /// Why.
        why: TooManyHistories,
    },
    /// Somebody asked it to stop.
    #[error("interrupted")]
    Interrupted,
}

/// The rows with these numbers.
///
/// # Errors
///
/// [`Stopped`].
pub fn rows(plan: &Plan, runs: Range<u64>, limit: usize, stop: &AtomicBool) -> Result<Vec<Row>, Stopped> {
    let questions = Questions { outcomes: &plan.outcomes, series: plan.series, limit };
    let mut rows = Vec::new();
    let mut run = runs.start;
    while run < runs.end {
        // The histories of one point share its game, and what was worked out in it.
        let point = plan.row(run).point;
        let levels = plan.points.levels(point);
        let (game, forced) = plan.game(&levels);
        let mut reasoner = Reasoner::new(&game);
        while run < runs.end && plan.row(run).point == point {
            if stop.load(Ordering::Relaxed) {
                return Err(Stopped::Interrupted);
            }
            let id = plan.row(run);
            let observed = match id.seed {
                None => questions.exactly(&mut reasoner, &forced).map_err(|why| Stopped::TooMany { point, why })?,
                Some(seed) => questions.drawn(&mut reasoner, &forced, Luck { seed, run: 0 }),
            };
            rows.push(Row { id, levels: levels.clone(), observed });
            run += 1;
        }
    }
    Ok(rows)
}

/// The numbers of the rows of a part.
#[must_use]
pub fn runs_of_part(plan: &Plan, part: u64) -> Range<u64> {
    let first = part * plan.rows_per_part();
    first..plan.rows().min(first + plan.rows_per_part())
}

/// Works out some parts on all threads, and hands each over as it is done.
///
/// # Errors
///
/// [`Stopped`], or whatever `done` has to complain of. Parts that were handed over stay so.
pub fn sweep<E: From<Stopped> + Send>(
    plan: &Plan,
    parts: &[u64],
    limit: usize,
    stop: &AtomicBool,
    done: impl Fn(u64, &[Row]) -> Result<(), E> + Sync,
) -> Result<(), E> {
    parts.par_iter().try_for_each(|&part| {
        let rows = rows(plan, runs_of_part(plan, part), limit, stop)?;
        done(part, &rows)
    })
}
