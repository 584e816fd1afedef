//! Rule: what an observer makes of the others is a Bayesian network: what they are stands above what they do.
//!
//! One node for what each of the others is, and one for each move, whose table says how likely each option is to the observer,
//! given what its owner is and what was done before. Once the record is entered, the posterior of the first nodes is the mind of
//! `model.md` section 5, whatever tremble, attention and bundles make of the readings (law 3 of section 8). Acts that tell the observer
//! nothing about anybody depend on what was done before and on nothing else.

use rustc_hash::FxHashMap;

use super::Refusal;
use crate::theory::deliberation::{PerImage, PerOption};
use crate::theory::{ActorId, Game, Kind, Mind, MoveId, Position, Reasoner};

/// The most histories that are walked through, and the most numbers that one table may have.
pub const MOST_ENTRIES: usize = 200_000;

/// How far a sum of chances may be from one.
const ROUNDING: f64 = 1e-12;

/// What an observer makes of the others, as a Bayesian network.
#[derive(Clone, Debug, PartialEq)]
pub struct Network {
    /// In whose eyes.
    pub observer: ActorId,
    /// Each other actor with several images, and how likely each of them is before the first move.
    pub images: Vec<(ActorId, Vec<f64>)>,
    /// A node for each move, in order.
    pub acts: Vec<ActNode>,
}

/// What may be done at one move.
#[derive(Clone, Debug, PartialEq)]
pub struct ActNode {
    /// The move.
    pub step: MoveId,
    /// What may be done.
    pub states: Vec<State>,
    /// The earlier moves that it depends on, in order.
    pub parents: Vec<MoveId>,
    /// Whose image it depends on.
    pub about: Option<ActorId>,
    /// For each combination of the parents' states, the last parent's first, then for each image: the chance of each state.
    pub table: Vec<Vec<f64>>,
}

/// What may be done at a move, or be said of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// An option or outcome.
    Option(usize),
    /// It did not take place.
    Skipped,
    /// Nothing that is ever observed: what is left where the likelihoods of what is do not sum to one.
    Unobserved,
}

/// The network of an observer.
///
/// # Errors
///
/// [`Refusal::TooLarge`] where there are too many histories, or a move depends on too many others.
pub fn network(reasoner: &mut Reasoner<'_>, observer: ActorId) -> Result<Network, Refusal> {
    let game = reasoner.game();
    let mut walk = Walk { reasoner, seen: vec![Vec::new(); game.moves.len()], histories: 0 };
    let mind = game.minds[observer.0].clone();
    walk.from(&Position::start(game), &mind, &mut Vec::new())?;
    let Walk { seen, .. } = walk;
    let mut acts: Vec<ActNode> = Vec::new();
    for (place, sightings) in seen.into_iter().enumerate() {
        acts.push(act_node(game, MoveId(place), sightings, &acts)?);
    }
    let several = game.others(observer).filter(|&other| game.actor(other).images.len() > 1);
    let images = several.map(|other| (other, game.minds[observer.0].believes(&game.layout, other).to_vec())).collect();
    Ok(Network { observer, images, acts })
}

/// The observers whose minds can change: those for whom some other actor has several images.
#[must_use]
pub fn observers(game: &Game) -> Vec<ActorId> {
    let has_several = |actor: ActorId| game.actor(actor).images.len() > 1;
    game.actor_ids().filter(|&observer| game.others(observer).any(has_several)).collect()
}

/// A move after one record: how likely each option is, under each image of the subject, or whatever the subject is.
#[derive(Clone, Debug)]
struct Sighting {
    /// What was done at each earlier move.
    record: Vec<State>,
    /// For each image, or once, the chance of each option; none where the move does not take place.
    rows: Vec<PerOption>,
}

struct Walk<'a, 'game> {
    reasoner: &'a mut Reasoner<'game>,
    /// For each move, everything that it was met as.
    seen: Vec<Vec<Sighting>>,
    histories: usize,
}

impl Walk<'_, '_> {
    fn from(&mut self, position: &Position, mind: &Mind, record: &mut Vec<State>) -> Result<(), Refusal> {
        let game = self.reasoner.game();
        self.histories += 1;
        if self.histories > MOST_ENTRIES {
            return Err(Refusal::TooLarge { limit: MOST_ENTRIES });
        }
        let before = record.len();
        while record.len() < position.next {
            self.seen[record.len()].push(Sighting { record: record.clone(), rows: Vec::new() });
            record.push(State::Skipped);
        }
        if let Some(step) = position.step(game) {
            let rows = self.rows(position, step, mind);
            self.seen[step.0].push(Sighting { record: record.clone(), rows });
            for option in position.open(game, step).iter() {
                let cap = self.reasoner.no_cap();
                let mind = self.reasoner.perceive(mind, position, (step, option), cap).mind;
                record.push(State::Option(option));
                self.from(&position.after(game, step, option), &mind, record)?;
                record.pop();
            }
        }
        record.truncate(before);
        Ok(())
    }

    /// How likely each option is to the observer, for each image of the subject, or once where the move tells nothing.
    fn rows(&mut self, position: &Position, step: MoveId, mind: &Mind) -> Vec<PerOption> {
        let game = self.reasoner.game();
        let (options, open, cap) = (game.step(step).options.len(), position.open(game, step), self.reasoner.no_cap());
        let read: Vec<_> =
            open.iter().map(|option| (option, self.reasoner.read(mind, position, (step, option), cap))).collect();
        let images = read.iter().find_map(|(_, factors)| factors.as_ref().map(PerImage::len));
        match images {
            Some(images) => {
                let mut rows = vec![PerOption::from_elem(0.0, options); images];
                for (option, factors) in read {
                    // An outcome without likelihoods tells nothing: it is as likely under every image.
                    rows.iter_mut()
                        .enumerate()
                        .for_each(|(image, row)| row[option] = factors.as_ref().map_or(1.0, |of| of[image]));
                }
                rows
            }
            None if matches!(game.step(step).kind, Kind::Chance(_)) => vec![position.chances(game, step)],
            None => {
                let mut row = PerOption::from_elem(0.0, options);
                open.iter().for_each(|option| row[option] = 1.0 / open.len());
                vec![row]
            }
        }
    }
}

/// Puts together what one move was met as, depending on as few earlier moves as possible.
fn act_node(game: &Game, step: MoveId, mut sightings: Vec<Sighting>, earlier: &[ActNode]) -> Result<ActNode, Refusal> {
    let rest = level(&mut sightings);
    let images = sightings.iter().map(|sighting| sighting.rows.len()).max().unwrap_or(0);
    let about = game.step(step).subject().filter(|_| images > 1);
    let mut states: Vec<State> = (0..game.step(step).options.len()).map(State::Option).collect();
    states.extend(sightings.iter().any(|sighting| sighting.rows.is_empty()).then_some(State::Skipped));
    states.extend(rest.then_some(State::Unobserved));
    let row = |sighting: &Sighting, image: usize| -> Vec<f64> {
        let given = sighting.rows.get(image).or(sighting.rows.first());
        let sum: f64 = given.iter().flat_map(|row| row.iter()).sum();
        states.iter().map(|state| chance(*state, given, sum)).collect()
    };
    let rows_of = |sighting: &Sighting| -> Vec<Vec<f64>> { (0..images.max(1)).map(|image| row(sighting, image)).collect() };
    let met: Vec<(&[State], Vec<Vec<f64>>)> =
        sightings.iter().map(|sighting| (sighting.record.as_slice(), rows_of(sighting))).collect();
    let parents = parents(&met, step.0);
    let sizes: Vec<usize> = parents.iter().map(|&parent| earlier[parent].states.len()).collect();
    let combinations = sizes.iter().try_fold(1_usize, |product, size| product.checked_mul(*size));
    let combinations = combinations.filter(|combinations| combinations * images.max(1) * states.len() <= MOST_ENTRIES);
    let Some(combinations) = combinations else { return Err(Refusal::TooLarge { limit: MOST_ENTRIES }) };
    let rows: FxHashMap<Vec<usize>, &Vec<Vec<f64>>> =
        met.iter().map(|(record, rows)| (key(record, &parents, earlier), rows)).collect();
    #[expect(clippy::cast_precision_loss, reason = "a move has at most 64 options")]
    let never = vec![vec![1.0 / states.len() as f64; states.len()]; images.max(1)];
    let mut table = Vec::new();
    for combination in 0..combinations {
        // What cannot be needs a row all the same; every row will do.
        table.extend(rows.get(&digits(combination, &sizes)).copied().unwrap_or(&never).iter().cloned());
    }
    Ok(ActNode { step, states, parents: parents.into_iter().map(MoveId).collect(), about, table })
}

/// Where the likelihoods of a move do not sum to one, scales them so that none sums to more; whether there is a rest.
fn level(sightings: &mut [Sighting]) -> bool {
    let sum = |row: &PerOption| row.iter().sum::<f64>();
    let sums = || sightings.iter().flat_map(|sighting| &sighting.rows).map(sum);
    let rest = sums().any(|sum| (sum - 1.0).abs() > ROUNDING);
    if rest {
        for sighting in sightings {
            let greatest = sighting.rows.iter().map(sum).fold(0.0, f64::max);
            if greatest > 0.0 {
                sighting.rows.iter_mut().flat_map(|row| row.iter_mut()).for_each(|chance| *chance /= greatest);
            }
        }
    }
    rest
}

fn chance(state: State, row: Option<&PerOption>, sum: f64) -> f64 {
    match (state, row) {
        (State::Option(option), Some(row)) => row[option],
        (State::Unobserved, Some(_)) if sum < 1.0 - ROUNDING => 1.0 - sum,
        (State::Skipped, None) => 1.0,
        _ => 0.0,
    }
}

/// The fewest earlier moves that tell the rows apart, the latest kept first.
fn parents(met: &[(&[State], Vec<Vec<f64>>)], moves: usize) -> Vec<usize> {
    let mut parents: Vec<usize> = (0..moves).collect();
    for place in 0..moves {
        let fewer: Vec<usize> = parents.iter().copied().filter(|&parent| parent != place).collect();
        let mut rows: FxHashMap<Vec<State>, &Vec<Vec<f64>>> = FxHashMap::default();
        let apart = met.iter().all(|(record, row)| {
            let known = fewer.iter().map(|&parent| record[parent]).collect();
            *rows.entry(known).or_insert(row) == row
        });
        if apart {
            parents = fewer;
        }
    }
    parents
}

fn key(record: &[State], parents: &[usize], earlier: &[ActNode]) -> Vec<usize> {
    let place = |parent: usize| earlier[parent].states.iter().position(|state| *state == record[parent]).unwrap_or_default();
    parents.iter().map(|&parent| place(parent)).collect()
}

/// The states of the parents in the order of a table: the last one's turns fastest.
fn digits(mut number: usize, sizes: &[usize]) -> Vec<usize> {
    let mut digits: Vec<usize> = sizes
        .iter()
        .rev()
        .map(|size| {
            let digit = number % size;
            number /= size;
            digit
        })
        .collect();
    digits.reverse();
    digits
}
