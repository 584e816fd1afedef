//! Rule: every history that can be is counted once, with its probability.
//!
//! One child for each option, one root for each combination of drawn images (`model.md` section 7). What people see does not
//! depend on what they are, so all roots are walked at once: a history carries one weight for each root.

use rustc_hash::FxHashMap;
use smallvec::SmallVec;
use thiserror::Error;

use crate::theory::deliberation::Reasoner;
use crate::theory::memo::{self, Frame, Key};
use crate::theory::{Drawn, Game, Kind, Mind, MoveId, Position};

/// Decisions and outcomes that are forced: the option for each move, or none.
pub type Forced = Vec<Option<usize>>;

/// The exact distribution over how things end.
#[derive(Clone, Debug, PartialEq)]
pub struct Enumeration {
    /// The probability of each ending.
    pub endings: Vec<f64>,
    /// How many histories have a probability above zero, each combination of drawn images counted apart.
    pub histories: u64,
}

/// There are more histories than the caller allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("there are more than {limit} histories: too many to enumerate")]
pub struct TooManyHistories {
    /// The greatest number that was allowed.
    pub limit: u64,
}

/// Walks through every history.
///
/// # Errors
///
/// [`TooManyHistories`] as soon as more than `limit` have been met.
pub fn enumerate(reasoner: &mut Reasoner<'_>, forced: &[Option<usize>], limit: u64) -> Result<Enumeration, TooManyHistories> {
    let game = reasoner.game();
    let roots = Drawn::all(game);
    let weights: Weights = roots.iter().map(|(_, weight)| *weight).collect();
    let mut walk = Walk { reasoner, forced, limit, cast: Cast::new(game, &roots), tails: FxHashMap::default() };
    let mut sum = Tail::none(game, roots.len());
    let minds: Vec<Mind> = game.minds.clone();
    walk.walk(&Position::start(game), &minds, &weights, &mut sum)?;
    let endings = (0..game.endings.len()).map(|ending| sum.rows().map(|row| row[ending]).sum()).collect();
    Ok(Enumeration { endings, histories: sum.histories.iter().sum() })
}

/// A weight for each root.
type Weights = SmallVec<[f64; 8]>;

/// Who decides by which image in which root, and whose mind still matters.
struct Cast {
    /// For each move, for each root, the image by which the owner decides.
    images: Vec<Vec<usize>>,
    /// For each move, the actors whose minds matter to what is chosen from there on.
    minded: Vec<Vec<usize>>,
}

impl Cast {
    fn new(game: &Game, roots: &[(Drawn, f64)]) -> Self {
        let mut minded = vec![Vec::new(); game.moves.len() + 1];
        for (place, step) in game.moves.iter().enumerate().rev() {
            minded[place] = minded[place + 1].clone();
            if let Some(owner) = step.owner() {
                let foresight = game.actor(owner).temperament.foresight;
                if game.relevance.usable(MoveId(place), foresight) > 0 && !minded[place].contains(&owner.0) {
                    minded[place].push(owner.0);
                }
            }
        }
        let of_move = |step: &crate::theory::Move| match &step.kind {
            Kind::Chance(_) => Vec::new(),
            Kind::Decision(decision) => {
                roots.iter().map(|(drawn, _)| drawn.decides_by(decision.by, decision.moment_of_truth)).collect()
            }
        };
        Self { images: game.moves.iter().map(of_move).collect(), minded }
    }
}

/// What comes of a position: for each root, the probability of each ending, and how many histories lead there.
#[derive(Clone)]
struct Tail {
    endings: Vec<f64>,
    width: usize,
    histories: SmallVec<[u64; 8]>,
}

impl Tail {
    fn none(game: &Game, roots: usize) -> Self {
        let width = game.endings.len();
        Self { endings: vec![0.0; width * roots], width, histories: SmallVec::from_elem(0, roots) }
    }

    fn rows(&self) -> impl Iterator<Item = &[f64]> {
        self.endings.chunks(self.width)
    }

    fn add(&mut self, weights: &Weights, tail: &Self) {
        for (root, weight) in weights.iter().enumerate().filter(|(_, weight)| **weight > 0.0) {
            let row = root * self.width;
            for ending in row..row + self.width {
                self.endings[ending] += weight * tail.endings[ending];
            }
            self.histories[root] += tail.histories[root];
        }
    }
}

struct Walk<'a, 'game> {
    reasoner: &'a mut Reasoner<'game>,
    forced: &'a [Option<usize>],
    limit: u64,
    cast: Cast,
    /// What comes of positions from which on no mind matters.
    tails: FxHashMap<Key, Tail>,
}

impl Walk<'_, '_> {
    fn walk(&mut self, position: &Position, minds: &[Mind], weights: &Weights, sum: &mut Tail) -> Result<(), TooManyHistories> {
        if self.cast.minded[position.next].is_empty() {
            self.add_tail(position, minds, weights, sum)?;
        } else {
            self.branch(position, minds, weights, sum)?;
        }
        let histories: u64 = sum.histories.iter().sum();
        if histories > self.limit { Err(TooManyHistories { limit: self.limit }) } else { Ok(()) }
    }

    /// Where no mind matters any more, what comes of a position is worked out once.
    fn add_tail(&mut self, position: &Position, minds: &[Mind], weights: &Weights, sum: &mut Tail) -> Result<(), TooManyHistories> {
        let game = self.reasoner.game();
        let frame = Frame { step: MoveId(position.next), foresight: 0, cap: 0 };
        let key = memo::key(game, frame, position, None);
        if let Some(tail) = self.tails.get(&key) {
            sum.add(weights, tail);
            return Ok(());
        }
        let mut tail = Tail::none(game, weights.len());
        let even: Weights = SmallVec::from_elem(1.0, weights.len());
        match position.ending(game) {
            Some(ending) => (0..weights.len()).for_each(|root| {
                tail.endings[root * tail.width + ending] = 1.0;
                tail.histories[root] = 1;
            }),
            None => self.branch(position, minds, &even, &mut tail)?,
        }
        sum.add(weights, &tail);
        self.tails.insert(key, tail);
        Ok(())
    }

    fn branch(&mut self, position: &Position, minds: &[Mind], weights: &Weights, sum: &mut Tail) -> Result<(), TooManyHistories> {
        let game = self.reasoner.game();
        let Some(step) = position.step(game) else { return Ok(()) };
        let open = position.open(game, step);
        if let Some(option) = self.forced[step.0].filter(|&option| open.contains(option)) {
            return self.follow(position, minds, (step, option), weights, sum);
        }
        let chances = position.chances(game, step);
        let weighed = game.step(step).owner().map(|owner| self.reasoner.deliberate(position, &minds[owner.0]));
        for option in open.iter() {
            let mut branch = weights.clone();
            for (root, weight) in branch.iter_mut().enumerate() {
                *weight *= match &weighed {
                    Some(weighed) => weighed.chances(self.cast.images[step.0][root])[option],
                    None => chances[option],
                };
            }
            if branch.iter().any(|weight| *weight > 0.0) {
                self.follow(position, minds, (step, option), &branch, sum)?;
            }
        }
        Ok(())
    }

    fn follow(
        &mut self,
        position: &Position,
        minds: &[Mind],
        act: (MoveId, usize),
        weights: &Weights,
        sum: &mut Tail,
    ) -> Result<(), TooManyHistories> {
        let after = position.after(self.reasoner.game(), act.0, act.1);
        let minded = &self.cast.minded[after.next];
        if minded.is_empty() {
            return self.walk(&after, minds, weights, sum);
        }
        let cap = self.reasoner.no_cap();
        let mut changed = minds.to_vec();
        for &actor in minded {
            changed[actor] = self.reasoner.perceive(&minds[actor], position, act, cap).mind;
        }
        self.walk(&after, &changed, weights, sum)
    }
}
