//! Rule: given that history went as it did, how would it have gone on with this change?
//!
//! Three answers side by side (`model.md` section 7), each with its own past. *From scratch*: the record is forced up to the
//! first change, the changes are forced, and all else is left to itself; nothing is learnt from what history chose. *Given
//! history*: what everybody was, and its luck, is what the record tells; the changes are forced. *All else pinned*: every other
//! recorded choice is forced too, so that nobody reacts.
//!
//! The changed world may also differ in what people think from the start ([`Worlds`]): then nothing comes before the first change.
//!
//! In K3 (`model.md` section 9) the attack would have come with .246829531 from scratch, and with .315720 given history: two
//! options keep a choice with `q / p` = .246829531 / .781798263, and quadrature over the noise says the same. The model prints
//! .315719 there, which its own necessity, 1 − .684280, contradicts in the last place.

use super::causation::{Bounded, both, necessity, sufficiency};
use super::enumerate::{Minds, TooManyHistories, Walk};
use super::impossible::{Impossible, Unanswerable, Why};
use super::twin::{Choices, Courses, Outcome, TwinWalk};
use super::worlds::{World, Worlds};
use crate::theory::{MoveId, Reasoner};

/// What is asked.
#[derive(Clone, Debug)]
pub struct Question {
    /// For each move, what is known to have been chosen.
    pub record: Vec<Option<usize>>,
    /// For each move, what is chosen in its place.
    pub change: Vec<Option<usize>>,
    /// For each changed move, what was chosen instead, where that is known: what the change is held against.
    pub instead: Vec<Option<usize>>,
}

/// What follows when some moves are forced and nothing is known.
#[derive(Clone, Debug, PartialEq)]
pub struct Forced {
    /// The probability of each ending.
    pub endings: Vec<f64>,
    /// For each move, how likely it is that what was to be forced there was open.
    pub held: Vec<f64>,
    /// For each move, how likely it is that what was to be forced there was closed, and the move left free.
    pub slipped: Vec<f64>,
}

/// What follows given a record.
#[derive(Clone, Debug, PartialEq)]
pub struct GivenHistory {
    /// The probability of the record.
    pub record: f64,
    /// For each root, how likely it is given the record.
    pub roots: Vec<f64>,
    /// The probability of each ending in the world of the record.
    pub factual: Vec<f64>,
    /// The probability of each ending in the changed world.
    pub endings: Vec<f64>,
    /// For each move, whether what was to be forced was ever open there.
    pub held: Vec<bool>,
}

/// The three answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Answers {
    /// Force and enumerate.
    pub from_scratch: Forced,
    /// Learn from the record, keep its luck, change.
    pub given_history: GivenHistory,
    /// Force every other recorded choice too.
    pub pinned: Forced,
}

/// How far the choices that are changed were a cause of some endings; each is nothing where its condition cannot be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Causation {
    /// Without them the ending would not have come, given the record and that it came.
    pub necessity: Option<Bounded>,
    /// The same, knowing of the record only what comes before the first change, these choices, and that the ending came.
    pub necessity_then: Option<Bounded>,
    /// With them it would have come, given that the change was chosen and it did not come.
    pub sufficiency: Option<Bounded>,
    /// With them it comes, and without them it does not.
    pub both: Option<Bounded>,
}

/// Answers a question in the three ways.
///
/// # Errors
///
/// [`Unanswerable`].
pub fn counterfactual(worlds: &mut Worlds<'_>, question: &Question, limit: usize) -> Result<Answers, Unanswerable> {
    let Question { record, change, .. } = question;
    let first = worlds.first(change);
    let forcing = |upto: usize| -> Vec<Option<usize>> {
        let at = |(step, known): (usize, &Option<usize>)| change[step].or(known.filter(|_| step < upto));
        record.iter().enumerate().map(at).collect()
    };
    let given_history = given_history(worlds, record, change, limit)?;
    let from_scratch = force(worlds.reasoner(World::Counterfactual), &forcing(first), limit)?;
    changeable(change, &from_scratch)?;
    let pinned = force(worlds.reasoner(World::Counterfactual), &forcing(change.len()), limit)?;
    Ok(Answers { from_scratch, given_history, pinned })
}

/// How far what was chosen instead of the changes was a cause of the endings that are marked.
///
/// All but the first are asked in the circumstances of the first change: of the record, only what comes before it is known. These
/// three are Pearl's, and his bounds tell something; given a long record they seldom do, because nearly everything is given.
///
/// # Errors
///
/// [`TooManyHistories`].
pub fn causation(
    worlds: &mut Worlds<'_>,
    question: &Question,
    ending: &[bool],
    limit: usize,
) -> Result<Causation, TooManyHistories> {
    let Question { record, change, instead } = question;
    let instead: Vec<_> = instead.iter().zip(change).map(|(instead, change)| instead.filter(|_| change.is_some())).collect();
    let known = instead.iter().zip(change).all(|(instead, change)| change.is_none() || instead.is_some());
    let pair = (change.as_slice(), instead.as_slice());
    let first = worlds.first(change);
    let then: Vec<_> = (0..change.len()).map(|step| if step < first { record[step] } else { instead[step] }).collect();
    Ok(Causation {
        necessity: necessity(worlds, record, change, ending, limit)?,
        necessity_then: if known { necessity(worlds, &then, change, ending, limit)? } else { None },
        sufficiency: if known { sufficiency(worlds, record, pair, ending, limit)? } else { None },
        both: if known { both(worlds, record, pair, ending, limit)? } else { None },
    })
}

/// What follows given a record, with some moves changed.
///
/// # Errors
///
/// [`Unanswerable::Impossible`] and [`Unanswerable::TooMany`].
pub fn given_history(
    worlds: &mut Worlds<'_>,
    record: Choices<'_>,
    change: Choices<'_>,
    limit: usize,
) -> Result<GivenHistory, Unanswerable> {
    let game = worlds.game(World::Factual);
    let (free, first) = (vec![None; game.moves.len()], worlds.first(change));
    let courses = Courses { record, factual: &free, counterfactual: change };
    let mut walk = TwinWalk::new(worlds, courses, limit);
    let mut sum: Option<Outcome> = None;
    for pair in walk.until(MoveId(first))? {
        let outcome = walk.outcome(pair, courses)?;
        match &mut sum {
            Some(sum) => sum.add(&outcome),
            None => sum = Some(outcome),
        }
    }
    let known = |outcome: &Outcome| outcome.of(|_, _| true);
    let Some(outcome) = sum.filter(|outcome| known(outcome) > 0.0) else { return Err(walk.impossible()) };
    let record = known(&outcome);
    let endings = 0..game.endings.len();
    Ok(GivenHistory {
        record,
        roots: (0..outcome.roots()).map(|root| outcome.of_root(root, |_, _| true) / record).collect(),
        factual: endings.clone().map(|ending| outcome.of(|factual, _| factual == ending) / record).collect(),
        endings: endings.map(|ending| outcome.of(|_, other| other == ending) / record).collect(),
        held: (0..game.moves.len()).map(|step| walk.held(MoveId(step))).collect(),
    })
}

/// What follows when some moves are forced and nothing is known.
///
/// # Errors
///
/// [`TooManyHistories`].
pub fn force(reasoner: &mut Reasoner<'_>, forced: Choices<'_>, limit: usize) -> Result<Forced, TooManyHistories> {
    let game = reasoner.game();
    let moves = vec![0.0; game.moves.len()];
    let mut found = Forced { endings: vec![0.0; game.endings.len()], held: moves.clone(), slipped: moves };
    Walk::new(reasoner, forced, limit, Minds::OnlyDeciders).run(|_, front| {
        let weight: f64 = front.weights.iter().sum();
        if let Some(ending) = front.position.ending(game) {
            found.endings[ending] += weight;
        }
        if let Some((step, option)) = front.position.step(game).and_then(|step| Some((step, forced[step.0]?))) {
            let open = front.position.open(game, step).contains(option);
            let sum = if open { &mut found.held } else { &mut found.slipped };
            sum[step.0] += weight;
        }
    })?;
    Ok(found)
}

/// Whether every change can be made.
fn changeable(change: Choices<'_>, found: &Forced) -> Result<(), Unanswerable> {
    let never =
        |(step, option): (usize, &Option<usize>)| option.filter(|_| found.held[step] <= 0.0).map(|option| (step, option));
    match change.iter().enumerate().find_map(never) {
        None => Ok(()),
        Some((step, option)) => {
            let why = if found.slipped[step] > 0.0 { Why::Closed } else { Why::Skipped };
            Err(Unanswerable::Unchangeable(Impossible { step: MoveId(step), option, why }))
        }
    }
}
