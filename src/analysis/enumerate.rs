//! Rule: every history that can be is counted once, with its probability.
//!
//! One child for each option, one root for each combination of drawn images (`model.md` section 7). What people see does not
//! depend on what they are, so all roots are walked at once. The walk goes from move to move, all histories abreast; where two
//! of them meet again, in the same position and with the same minds, they go on as one.

use std::rc::Rc;

use rustc_hash::FxHashMap;
use smallvec::SmallVec;
use thiserror::Error;

use super::cast::Cast;
use crate::theory::deliberation::Reasoner;
use crate::theory::memo::{self, Frame, Key};
use crate::theory::{ActorId, Game, Mind, MoveId, Position};

/// The exact distribution over how things end.
#[derive(Clone, Debug, PartialEq)]
pub struct Enumeration {
    /// The probability of each ending.
    pub endings: Vec<f64>,
    /// How many histories have a probability above zero, each combination of drawn images counted apart.
    pub histories: u64,
}

/// The walk was given up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error(
    "too many histories to enumerate: there is no end of them after {limit} positions, or after the thought that so many take"
)]
pub struct TooManyHistories {
    /// The greatest number of different positions that was allowed.
    pub limit: usize,
}

/// How many acts may be looked ahead to for each position that is allowed.
pub(super) const THOUGHT: u64 = 300;

/// Enough for every scenario that a person would play; a matter of seconds, and of some hundred megabytes at the most.
pub const DEFAULT_LIMIT: usize = 300_000;

/// Walks through every history, with the option of some moves forced.
///
/// ```
/// use perimeter::analysis::{DEFAULT_LIMIT, enumerate};
/// use perimeter::theory::Reasoner;
/// # use perimeter::theory::{Game, game::Parts};
/// # let game = Game::new(Parts { actors: vec![], interests: vec![], standings: vec![], moves: vec![], endings: vec![
/// #     perimeter::theory::Ending { id: "peace".into(), when: perimeter::theory::Condition::ALWAYS, payoffs: vec![], worth: vec![] },
/// # ], threat: None, believes: vec![], imagines: vec![] });
/// let enumeration = enumerate(&mut Reasoner::new(&game), &vec![None; game.moves.len()], DEFAULT_LIMIT)?;
/// assert_eq!(enumeration.endings, [1.0]);
/// # Ok::<(), perimeter::analysis::TooManyHistories>(())
/// ```
///
/// # Errors
///
/// [`TooManyHistories`] once more than `limit` different positions have been walked through, or 300 times as many acts looked
/// ahead to.
pub fn enumerate(reasoner: &mut Reasoner<'_>, forced: &[Option<usize>], limit: usize) -> Result<Enumeration, TooManyHistories> {
    let game = reasoner.game();
    let mut enumeration = Enumeration { endings: vec![0.0; game.endings.len()], histories: 0 };
    Walk::new(reasoner, forced, limit, Minds::OnlyDeciders).run(|_, front| {
        if let Some(ending) = front.position.ending(game) {
            enumeration.endings[ending] += front.weights.iter().sum::<f64>();
            enumeration.histories = front.histories.iter().fold(enumeration.histories, |sum, count| sum.saturating_add(*count));
        }
    })?;
    Ok(enumeration)
}

/// Histories that have come to the same position with the same minds.
#[derive(Clone, Debug)]
pub struct Front {
    /// The act that led here; none at the start. With [`Minds::OnlyDeciders`], that of the first who came.
    pub last: Option<(MoveId, usize)>,
    /// Where they are.
    pub position: Position,
    /// What everybody thinks; out of date for those whose minds the walk does not keep.
    pub minds: SmallVec<[Rc<Mind>; 4]>,
    /// For each root, the probability of all histories that have come here.
    pub weights: SmallVec<[f64; 4]>,
    /// For each root, how many they are.
    histories: SmallVec<[u64; 4]>,
}

/// Which minds a walk keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Minds {
    /// Those that still matter to what is chosen: endings come out the same.
    OnlyDeciders,
    /// Everybody's, for measures.
    All,
}

/// A walk through all histories abreast.
pub struct Walk<'a, 'game> {
    reasoner: &'a mut Reasoner<'game>,
    forced: &'a [Option<usize>],
    limit: usize,
    /// Who plays whom.
    cast: Cast,
    /// For each move, and for the end, the actors whose minds are kept from there on.
    kept: Vec<Vec<usize>>,
    everything: bool,
    /// For each move, and for the end, the histories that wait there.
    waiting: Vec<Vec<Front>>,
    /// Where in its row each of them is.
    places: FxHashMap<Key, usize>,
}

impl<'a, 'game> Walk<'a, 'game> {
    /// A walk that has not set out.
    pub fn new(reasoner: &'a mut Reasoner<'game>, forced: &'a [Option<usize>], limit: usize, kept: Minds) -> Self {
        let game = reasoner.game();
        let cast = Cast::new(game);
        let waiting = vec![Vec::new(); game.moves.len() + 1];
        let everything = kept == Minds::All;
        let kept = match kept {
            Minds::OnlyDeciders => minds_that_matter(game),
            Minds::All => vec![(0..game.actors.len()).collect(); game.moves.len() + 1],
        };
        Self { reasoner, forced, limit, kept, everything, cast, waiting, places: FxHashMap::default() }
    }

    /// Walks to the end, showing every front to `visit` as it is passed.
    ///
    /// # Errors
    ///
    /// [`TooManyHistories`] once there are more fronts than the limit.
    pub fn run(mut self, mut visit: impl FnMut(&mut Reasoner<'game>, &Front)) -> Result<(), TooManyHistories> {
        let game = self.reasoner.game();
        let position = Position::start(game);
        let weights = self.cast.roots.iter().map(|(_, weight)| *weight).collect();
        let histories = SmallVec::from_elem(1, self.cast.roots.len());
        let minds = game.minds.iter().cloned().map(Rc::new).collect();
        let (before, enough) = (self.reasoner.tally().looked_ahead, THOUGHT.saturating_mul(self.limit as u64));
        self.waiting[position.next].push(Front { last: None, position, minds, weights, histories });
        for step in 0..self.waiting.len() {
            for front in std::mem::take(&mut self.waiting[step]) {
                visit(self.reasoner, &front);
                self.branch(&front);
                let thought = self.reasoner.tally().looked_ahead - before;
                if self.places.len() > self.limit || thought > enough {
                    return Err(TooManyHistories { limit: self.limit });
                }
            }
        }
        Ok(())
    }

    fn branch(&mut self, front: &Front) {
        let game = self.reasoner.game();
        let Some(step) = front.position.step(game) else { return };
        let open = front.position.open(game, step);
        if let Some(option) = self.forced[step.0].filter(|&option| open.contains(option)) {
            self.follow(front, (step, option), &SmallVec::<[f64; 4]>::from_elem(1.0, self.cast.roots.len()));
            return;
        }
        let chances = front.position.chances(game, step);
        let weighed = game.step(step).owner().map(|owner| self.reasoner.deliberate(&front.position, &front.minds[owner.0]));
        for option in open.iter() {
            let roots = 0..self.cast.roots.len();
            let chances: SmallVec<[f64; 4]> = match &weighed {
                Some(weighed) => roots.map(|root| weighed.chances(self.cast.image(step, root))[option]).collect(),
                None => roots.map(|_| chances[option]).collect(),
            };
            self.follow(front, (step, option), &chances);
        }
    }

    /// Makes a move that each root takes with its chance, and joins whoever has come to the same place already.
    fn follow(&mut self, front: &Front, act: (MoveId, usize), chances: &[f64]) {
        let game = self.reasoner.game();
        let weights: SmallVec<[f64; 4]> = front.weights.iter().zip(chances).map(|(weight, chance)| weight * chance).collect();
        if weights.iter().all(|weight| *weight == 0.0) {
            return;
        }
        let histories =
            front.histories.iter().zip(&weights).map(|(count, weight)| if *weight > 0.0 { *count } else { 0 }).collect();
        let position = front.position.after(game, act.0, act.1);
        let mut minds = front.minds.clone();
        let cap = self.reasoner.no_cap();
        for &actor in &self.kept[position.next] {
            if self.everything || self.matters(act.0, actor) {
                minds[actor] = Rc::new(self.reasoner.perceive(&front.minds[actor], &front.position, act, cap).mind);
            }
        }
        self.join(Front { last: Some(act), position, minds, weights, histories });
    }

    /// Whether what an actor makes of a move can matter to what it chooses later.
    fn matters(&self, step: MoveId, actor: usize) -> bool {
        let game = self.reasoner.game();
        game.step(step).subject().is_some_and(|subject| game.relevance.reading_matters(step, ActorId(actor), subject))
    }

    fn join(&mut self, front: Front) {
        let next = front.position.next;
        let frame = Frame { step: MoveId(next), foresight: 0, cap: 0 };
        let mut key = memo::key(self.reasoner.game(), frame, &front.position, None);
        if self.everything {
            key.push(front.last.map_or(u64::MAX, |(MoveId(step), option)| (step as u64) << 8 | option as u64));
        }
        for &actor in &self.kept[next] {
            key.extend(front.minds[actor].numbers().iter().map(|number| number.to_bits()));
        }
        let place = *self.places.entry(key).or_insert(self.waiting[next].len());
        match self.waiting[next].get_mut(place) {
            None => self.waiting[next].push(front),
            Some(there) => {
                there.weights.iter_mut().zip(&front.weights).for_each(|(sum, weight)| *sum += weight);
                there.histories.iter_mut().zip(&front.histories).for_each(|(sum, count)| *sum = sum.saturating_add(*count));
            }
        }
    }
}

/// A mind matters as long as its owner will still decide with foresight: it depends on no other mind, and no other on it.
pub(super) fn minds_that_matter(game: &Game) -> Vec<Vec<usize>> {
    let mut matter: Vec<usize> = Vec::new();
    let mut from = vec![matter.clone()];
    for (place, step) in game.moves.iter().enumerate().rev() {
        if let Some(ActorId(owner)) = step.owner() {
            let foresight = game.actors[owner].temperament.foresight;
            if game.relevance.usable(MoveId(place), foresight) > 0 && !matter.contains(&owner) {
                matter.push(owner);
            }
        }
        from.push(matter.clone());
    }
    from.reverse();
    from
}
