//! Rule: how likely an act is, is the weight of all histories in which it is done; how much a decision matters, how far that moves.

use super::enumerate::{Minds, TooManyHistories, Walk};
use crate::theory::{MoveId, Reasoner};

/// The exact probability that an option of a move is taken, with the option of some moves forced.
///
/// # Errors
///
/// [`TooManyHistories`] once more than `limit` different positions have been walked through.
pub fn chance_of(
    reasoner: &mut Reasoner<'_>,
    act: (MoveId, usize),
    forced: &[Option<usize>],
    limit: usize,
) -> Result<f64, TooManyHistories> {
    let mut chance = 0.0;
    Walk::new(reasoner, forced, limit, Minds::All).run(|_, front| {
        if front.last == Some(act) {
            chance += front.weights.iter().sum::<f64>();
        }
    })?;
    Ok(chance)
}

/// For each ending, how likely it is reached with an option of a move taken, and how likely without, everybody left free.
///
/// # Errors
///
/// [`TooManyHistories`] once more than `limit` different positions have been walked through.
pub fn endings_with(
    reasoner: &mut Reasoner<'_>,
    act: (MoveId, usize),
    limit: usize,
) -> Result<Vec<(f64, f64)>, TooManyHistories> {
    let game = reasoner.game();
    let mut found = vec![(0.0, 0.0); game.endings.len()];
    Walk::new(reasoner, &vec![None; game.moves.len()], limit, Minds::OnlyDeciders).run(|_, front| {
        if let Some(ending) = front.position.ending(game) {
            let weight: f64 = front.weights.iter().sum();
            let (with, without) = &mut found[ending];
            *if front.position.chosen(act.0) == Some(act.1) { with } else { without } += weight;
        }
    })?;
    Ok(found)
}

/// For each decision before an act, how far its options, forced one after the other, move the probability of the act, with the
/// option of some other moves forced.
///
/// # Errors
///
/// [`TooManyHistories`] once more than `limit` different positions have been walked through.
pub fn leverage(
    reasoner: &mut Reasoner<'_>,
    act: (MoveId, usize),
    forced: &[Option<usize>],
    limit: usize,
) -> Result<Vec<(MoveId, f64)>, TooManyHistories> {
    let game = reasoner.game();
    let mut found = Vec::new();
    for (place, step) in game.moves[..act.0.0].iter().enumerate() {
        if step.decision().is_some() {
            let (mut least, mut most) = (f64::INFINITY, f64::NEG_INFINITY);
            for option in 0..step.options.len() {
                let mut forced = forced.to_vec();
                forced[place] = Some(option);
                let chance = chance_of(reasoner, act, &forced, limit)?;
                (least, most) = (least.min(chance), most.max(chance));
            }
            found.push((MoveId(place), most - least));
        }
    }
    Ok(found)
}
