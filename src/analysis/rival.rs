//! Rule: a reading of history is judged by what follows from it: how things end, whose mind fails, and what each decision was worth.

use super::chance_of::chance_of;
use super::enumerate::{TooManyHistories, enumerate};
use super::line::{LineEntry, line};
use crate::theory::{MoveId, Reasoner};

/// What follows from one reading of history.
#[derive(Clone, Debug)]
pub struct Conclusions {
    /// The probability of each ending, everybody left free.
    pub free: Vec<f64>,
    /// The same with history's options forced before the challenge; of a scenario without a threat, with all of them forced.
    pub along_history: Vec<f64>,
    /// How likely the challenge is, if the scenario names one.
    pub challenge: Option<Challenge>,
    /// History's line of play.
    pub line: Vec<LineEntry>,
    /// What each decision before the challenge was worth.
    pub worth: Vec<Worth>,
}

/// How likely the challenge is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Challenge {
    /// Everybody left free.
    pub free: f64,
    /// With history's options forced before it.
    pub along_history: f64,
}

/// How far another option of a decision would have moved the probability of the challenge, all else before it as in history.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Worth {
    /// The decision.
    pub step: MoveId,
    /// What history took.
    pub taken: usize,
    /// The other option that moves it furthest.
    pub instead: usize,
    /// By how much, from -1 to 1.
    pub change: f64,
}

/// Works out what follows, with the options that the reading forces, and history's.
///
/// # Errors
///
/// [`TooManyHistories`] once more than `limit` different positions have been walked through.
pub fn conclusions(
    reasoner: &mut Reasoner<'_>,
    forced: &[Option<usize>],
    history: &[Option<usize>],
    limit: usize,
) -> Result<Conclusions, TooManyHistories> {
    let game = reasoner.game();
    let challenge = game.threat.as_ref().map(|threat| threat.challenge);
    let before = |step: usize| challenge.is_none_or(|(MoveId(challenge), _)| step < challenge);
    let course: Vec<Option<usize>> =
        forced.iter().zip(history).enumerate().map(|(step, (own, then))| own.or(then.filter(|_| before(step)))).collect();
    let free = enumerate(reasoner, forced, limit)?.endings;
    let along_history = enumerate(reasoner, &course, limit)?.endings;
    let line = line(reasoner, forced, history);
    let mut worth = Vec::new();
    let mut found = None;
    if let Some(act) = challenge {
        let along = chance_of(reasoner, act, &course, limit)?;
        found = Some(Challenge { free: chance_of(reasoner, act, forced, limit)?, along_history: along });
        for entry in line.iter().filter_map(|entry| entry.act.as_ref()) {
            let decision = entry.step < act.0 && game.step(entry.step).decision().is_some();
            let others =
                entry.open.iter().filter(|&option| decision && course[entry.step.0].is_some_and(|taken| taken != option));
            let mut best: Option<Worth> = None;
            for instead in others {
                let mut changed = course.clone();
                changed[entry.step.0] = Some(instead);
                let change = chance_of(reasoner, act, &changed, limit)? - along;
                if best.is_none_or(|best| change.abs() > best.change.abs()) {
                    best = Some(Worth { step: entry.step, taken: entry.chosen, instead, change });
                }
            }
            worth.extend(best);
        }
    }
    Ok(Conclusions { free, along_history, challenge: found, line, worth })
}

impl Conclusions {
    /// How things stood along history's line, before the challenge decision was taken.
    #[must_use]
    pub fn last_moment(&self, challenge: MoveId) -> Option<&LineEntry> {
        let before = |entry: &&LineEntry| entry.act.as_ref().is_none_or(|act| act.step < challenge);
        self.line.iter().take_while(before).last()
    }
}
