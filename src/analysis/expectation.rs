//! Rule: the mean over histories, move by move: how likely each move is, what is chosen there, and how deterrence stands after it.

use smallvec::SmallVec;

use super::cast::Cast;
use super::enumerate::{Front, Minds, TooManyHistories, Walk};
use crate::theory::deliberation::Reasoner;
use crate::theory::deterrence::Measures;
use crate::theory::{Game, Mixture, MoveId, Truth};

/// What is to be expected of one move.
#[derive(Clone, Debug, PartialEq)]
pub struct ExpectedMove {
    /// The move.
    pub step: MoveId,
    /// The probability that it takes place.
    pub probability: f64,
    /// The probability of each option, given that the move takes place.
    pub options: Vec<f64>,
    /// The mean measures after it, given that it takes place; none where the scenario names no threat.
    pub measures: Option<Measures>,
}

/// The expectation of every move, over all histories.
///
/// # Errors
///
/// [`TooManyHistories`] once more than `limit` different positions have been walked through.
pub fn expectation(
    reasoner: &mut Reasoner<'_>,
    forced: &[Option<usize>],
    limit: usize,
) -> Result<Vec<ExpectedMove>, TooManyHistories> {
    let game = reasoner.game();
    let cast = Cast::new(game);
    let nothing = |step| ExpectedMove {
        step: MoveId(step),
        probability: 0.0,
        options: vec![0.0; game.moves[step].options.len()],
        measures: None,
    };
    let mut expected: Vec<ExpectedMove> = (0..game.moves.len()).map(nothing).collect();
    Walk::new(reasoner, forced, limit, Minds::All).run(|reasoner, front| {
        let Some((last, option)) = front.last else { return };
        let weight: f64 = front.weights.iter().sum();
        let truth = truth_of(game, &cast, front, weight);
        let measures = reasoner.measure(&front.position, &front.minds, &truth);
        let entry = &mut expected[last.0];
        entry.probability += weight;
        entry.options[option] += weight;
        add(&mut entry.measures, weight, measures);
    })?;
    for entry in &mut expected {
        let scale = if entry.probability > 0.0 { 1.0 / entry.probability } else { 0.0 };
        entry.options.iter_mut().for_each(|chance| *chance *= scale);
        entry.measures = entry.measures.take().map(|sum| scaled(&sum, scale));
    }
    Ok(expected)
}

/// What everybody is, given that histories have come here: the roots by their weights.
pub(super) fn truth_of(game: &Game, cast: &Cast, front: &Front, weight: f64) -> Truth {
    let mixtures = |image_of: fn(&crate::theory::Drawn, usize) -> usize| {
        let of = |actor: usize| {
            let mut chances: SmallVec<[f64; 4]> = SmallVec::from_elem(0.0, game.actors[actor].images.len());
            for ((drawn, _), root) in cast.roots.iter().zip(&front.weights) {
                chances[image_of(drawn, actor)] += root / weight;
            }
            Mixture(chances.into_vec())
        };
        (0..game.actors.len()).map(of).collect()
    };
    Truth { actual: mixtures(|drawn, actor| drawn.actual[actor]), self_image: mixtures(|drawn, actor| drawn.self_image[actor]) }
}

pub(super) fn add(sum: &mut Option<Measures>, weight: f64, measures: Option<Measures>) {
    let Some(measures) = measures.map(|measures| scaled(&measures, weight)) else { return };
    let Some(sum) = sum else {
        *sum = Some(measures);
        return;
    };
    let rows = [
        (&mut sum.credibility, measures.credibility),
        (&mut sum.imagined, measures.imagined),
        (&mut sum.critical_risk, measures.critical_risk),
    ];
    for (row, more) in rows {
        row.iter_mut().zip(more).for_each(|((_, sum), (_, value))| *sum += value);
    }
    sum.actual += measures.actual;
}

pub(super) fn scaled(measures: &Measures, scale: f64) -> Measures {
    let row = |row: &[(crate::theory::ActorId, f64)]| row.iter().map(|&(actor, value)| (actor, value * scale)).collect();
    Measures {
        credibility: row(&measures.credibility),
        actual: measures.actual * scale,
        imagined: row(&measures.imagined),
        critical_risk: row(&measures.critical_risk),
    }
}
