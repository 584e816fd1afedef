//! Rule: two worlds with one luck are walked at once, and only what is known of the first holds in both.
//!
//! The factual world goes by itself and is known by its record; in the counterfactual one some moves are forced. What
//! everybody was drawn to be is the same in both, and so is the noise of every move that takes place in both
//! ([`coupling`](crate::theory::coupling)). A move that takes place in one of them only, or is forced in one of them, follows
//! the chances of that world. As in [`enumerate`](super::enumerate()), pairs of histories that meet again go on as one.

use std::rc::Rc;

use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use super::cast::Cast;
use super::enumerate::{THOUGHT, TooManyHistories, minds_that_matter};
use super::impossible::{Impossible, Unanswerable, Why};
use super::worlds::{World, Worlds};
use crate::theory::coupling::keep_luck;
use crate::theory::deliberation::PerOption;
use crate::theory::memo::{self, Frame, Key};
use crate::theory::{ActorId, Game, Mind, MoveId, Position};

/// A choice for every move, or none.
pub type Choices<'a> = &'a [Option<usize>];

/// What is known of the factual world, and what is done in both.
#[derive(Clone, Copy, Debug)]
pub struct Courses<'a> {
    /// What is known to have been chosen in the factual world, by itself.
    pub record: Choices<'a>,
    /// What is forced in the factual world.
    pub factual: Choices<'a>,
    /// What is forced in the counterfactual world.
    pub counterfactual: Choices<'a>,
}

type PerRoot = SmallVec<[f64; 4]>;

/// Where one world has come to.
#[derive(Clone, Debug)]
struct Place {
    position: Position,
    /// Out of date for those whose minds no longer matter.
    minds: SmallVec<[Rc<Mind>; 4]>,
}

/// Where both worlds have come to.
#[derive(Clone, Debug)]
pub struct Pair {
    factual: Place,
    counterfactual: Place,
    /// For each root, the probability of all pairs of histories that have come here, and of the record so far.
    pub weights: PerRoot,
}

impl Pair {
    /// The next move of the two.
    fn next(&self) -> usize {
        self.factual.position.next.min(self.counterfactual.position.next)
    }
}

/// For each root, the probability of each factual ending together with each counterfactual one.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    endings: usize,
    /// For each root, row by row.
    tables: Vec<Vec<f64>>,
}

impl Outcome {
    /// How likely it is, in one root, that the factual and the counterfactual ending are such.
    #[must_use]
    pub fn of_root(&self, root: usize, such: impl Fn(usize, usize) -> bool) -> f64 {
        let places =
            (0..self.endings).flat_map(|factual| (0..self.endings).map(move |counterfactual| (factual, counterfactual)));
        places.zip(&self.tables[root]).filter(|((one, other), _)| such(*one, *other)).map(|(_, weight)| weight).sum()
    }

    /// The same over all roots.
    #[must_use]
    pub fn of(&self, such: impl Fn(usize, usize) -> bool) -> f64 {
        (0..self.tables.len()).map(|root| self.of_root(root, &such)).sum()
    }

    /// How many roots there are.
    #[must_use]
    pub fn roots(&self) -> usize {
        self.tables.len()
    }

    fn nothing(roots: usize, endings: usize) -> Self {
        Self { endings, tables: vec![vec![0.0; endings * endings]; roots] }
    }

    /// Adds another one up with it.
    pub fn add(&mut self, other: &Self) {
        for (table, more) in self.tables.iter_mut().zip(&other.tables) {
            table.iter_mut().zip(more).for_each(|(sum, weight)| *sum += weight);
        }
    }
}

const BOTH: [World; 2] = [World::Factual, World::Counterfactual];

/// A walk through two worlds.
pub struct TwinWalk<'a, 'game> {
    worlds: &'a mut Worlds<'game>,
    courses: Courses<'a>,
    casts: [Cast; 2],
    kept: [Vec<Vec<usize>>; 2],
    limit: usize,
    passed: usize,
    /// How many acts had been looked ahead to before.
    thought: u64,
    waiting: Vec<Vec<Pair>>,
    places: FxHashMap<Key, usize>,
    blame: Option<Impossible>,
    /// For each move, whether what is forced in the counterfactual world was open there, in some pair.
    held: Vec<bool>,
}

impl<'a, 'game> TwinWalk<'a, 'game> {
    /// A walk that has not set out.
    pub fn new(worlds: &'a mut Worlds<'game>, courses: Courses<'a>, limit: usize) -> Self {
        let (moves, thought) = (worlds.game(World::Factual).moves.len(), worlds.thought());
        let (casts, kept) = (worlds.casts(), BOTH.map(|world| minds_that_matter(worlds.game(world))));
        Self {
            worlds,
            courses,
            casts,
            kept,
            limit,
            passed: 0,
            thought,
            waiting: vec![Vec::new(); moves + 1],
            places: FxHashMap::default(),
            blame: None,
            held: vec![false; moves],
        }
    }

    fn game(&self) -> &'game Game {
        self.worlds.game(World::Factual)
    }

    fn roots(&self) -> usize {
        self.casts[0].roots.len()
    }

    /// Whether what is forced at a move of the counterfactual world was ever open there.
    #[must_use]
    pub fn held(&self, step: MoveId) -> bool {
        self.held[step.0]
    }

    /// All pairs that stand before a move, both worlds walked from the start.
    ///
    /// # Errors
    ///
    /// [`Unanswerable`].
    pub fn until(&mut self, step: MoveId) -> Result<Vec<Pair>, Unanswerable> {
        let [factual, counterfactual] = BOTH.map(|world| {
            let game = self.worlds.game(world);
            Place { position: Position::start(game), minds: game.minds.iter().cloned().map(Rc::new).collect() }
        });
        let weights = self.casts[0].roots.iter().map(|(_, weight)| *weight).collect();
        if !self.skipped(0, factual.position.next) {
            self.join(Pair { factual, counterfactual, weights });
        }
        self.walk(0..step.0)?;
        let found: Vec<Pair> = self.waiting.iter_mut().flat_map(std::mem::take).collect();
        self.places.clear();
        if found.is_empty() { Err(self.impossible()) } else { Ok(found) }
    }

    /// What a pair leads to, however unlikely.
    ///
    /// # Errors
    ///
    /// [`TooManyHistories`] once more pairs than the limit have been passed.
    pub fn outcome(&mut self, pair: Pair, courses: Courses<'a>) -> Result<Outcome, TooManyHistories> {
        self.courses = courses;
        let (from, end) = (pair.next(), self.game().moves.len());
        self.join(pair);
        self.walk(from..end)?;
        let mut outcome = Outcome::nothing(self.roots(), self.game().endings.len());
        for pair in std::mem::take(&mut self.waiting[end]) {
            let ended = |place: &Place, world: World| place.position.ending(self.worlds.game(world));
            let endings = (ended(&pair.factual, World::Factual), ended(&pair.counterfactual, World::Counterfactual));
            if let (Some(factual), Some(counterfactual)) = endings {
                for (table, weight) in outcome.tables.iter_mut().zip(&pair.weights) {
                    table[factual * outcome.endings + counterfactual] += weight;
                }
            }
        }
        self.places.clear();
        Ok(outcome)
    }

    /// Why nothing is left: the last move at which the record was contradicted.
    #[must_use]
    pub fn impossible(&self) -> Unanswerable {
        self.blame.map_or(Unanswerable::TooMany(TooManyHistories { limit: self.limit }), Unanswerable::Impossible)
    }

    fn walk(&mut self, steps: std::ops::Range<usize>) -> Result<(), TooManyHistories> {
        for step in steps {
            for pair in std::mem::take(&mut self.waiting[step]) {
                self.passed += 1;
                self.branch(MoveId(step), &pair);
                let thought = self.worlds.thought() - self.thought;
                if self.passed + self.places.len() > self.limit || thought > THOUGHT.saturating_mul(self.limit as u64) {
                    return Err(TooManyHistories { limit: self.limit });
                }
            }
        }
        Ok(())
    }

    fn branch(&mut self, step: MoveId, pair: &Pair) {
        let factual = self.ways(World::Factual, &pair.factual, step);
        let counterfactual = self.ways(World::Counterfactual, &pair.counterfactual, step);
        if let Ways::Forced(_) = counterfactual {
            self.held[step.0] = true;
        }
        let known = self.courses.record[step.0].filter(|_| !matches!(factual, Ways::Absent | Ways::Forced(_)));
        if let Some(known) = known.filter(|option| !factual.open().contains(&Some(*option))) {
            self.accuse(step, known, Why::Closed);
            return;
        }
        for one in factual.open().into_iter().filter(|one| known.is_none() || *one == known) {
            let mut alive = false;
            let rows: Vec<PerOption> = (0..pair.weights.len()).map(|root| factual.row(&counterfactual, root, one)).collect();
            for other in counterfactual.open() {
                let chance = |root: usize| factual.chance(root, one) * other.map_or(1.0, |other| rows[root][other]);
                let weights: PerRoot = pair.weights.iter().enumerate().map(|(root, weight)| weight * chance(root)).collect();
                if weights.iter().any(|weight| *weight > 0.0) {
                    alive = true;
                    self.follow(step, pair, (one, other), weights);
                }
            }
            if let Some(known) = known.filter(|_| !alive) {
                self.accuse(step, known, Why::Unlikely);
            }
        }
    }

    /// What may be done at a move in one of the worlds.
    fn ways(&mut self, world: World, place: &Place, step: MoveId) -> Ways {
        let game = self.worlds.game(world);
        let forced = match world {
            World::Factual => self.courses.factual,
            World::Counterfactual => self.courses.counterfactual,
        };
        if place.position.next != step.0 {
            return Ways::Absent;
        }
        let open = place.position.open(game, step);
        if let Some(option) = forced[step.0].filter(|&option| open.contains(option)) {
            return Ways::Forced(option);
        }
        let chances = match game.step(step).owner() {
            None => vec![place.position.chances(game, step); self.roots()],
            Some(owner) => {
                let weighed = self.worlds.reasoner(world).deliberate(&place.position, &place.minds[owner.0]);
                let image = |root| self.casts[world as usize].image(step, root);
                (0..self.roots()).map(|root| weighed.chances(image(root)).into()).collect()
            }
        };
        Ways::Free { open: open.iter().collect(), chances }
    }

    fn follow(&mut self, step: MoveId, pair: &Pair, acts: (Option<usize>, Option<usize>), weights: PerRoot) {
        let factual = self.after(World::Factual, &pair.factual, step, acts.0);
        if acts.0.is_some() && self.skipped(step.0 + 1, factual.position.next) {
            return;
        }
        let counterfactual = self.after(World::Counterfactual, &pair.counterfactual, step, acts.1);
        self.join(Pair { factual, counterfactual, weights });
    }

    fn after(&mut self, world: World, place: &Place, step: MoveId, option: Option<usize>) -> Place {
        let Some(option) = option else { return place.clone() };
        let game = self.worlds.game(world);
        let mut after = Place { position: place.position.after(game, step, option), minds: place.minds.clone() };
        let (reasoner, subject) = (self.worlds.reasoner(world), game.step(step).subject());
        let cap = reasoner.no_cap();
        for &actor in &self.kept[world as usize][after.position.next] {
            if subject.is_some_and(|subject| game.relevance.reading_matters(step, ActorId(actor), subject)) {
                let read = reasoner.perceive(&place.minds[actor], &place.position, (step, option), cap);
                after.minds[actor] = Rc::new(read.mind);
            }
        }
        after
    }

    /// Whether the factual world has passed over a move that the record knows; the first one is blamed.
    fn skipped(&mut self, from: usize, to: usize) -> bool {
        let recorded = (from..to).find_map(|step| self.courses.record[step].map(|option| (MoveId(step), option)));
        if let Some((step, option)) = recorded {
            self.accuse(step, option, Why::Skipped);
        }
        recorded.is_some()
    }

    fn accuse(&mut self, step: MoveId, option: usize, why: Why) {
        if self.blame.is_none_or(|blame| blame.step <= step) {
            self.blame = Some(Impossible { step, option, why });
        }
    }

    fn join(&mut self, pair: Pair) {
        let (next, mut key) = (pair.next(), Key::new());
        for (world, Place { position, minds }) in BOTH.into_iter().zip([&pair.factual, &pair.counterfactual]) {
            let frame = Frame { step: MoveId(position.next), foresight: 0, cap: 0 };
            key.extend(memo::key(self.worlds.game(world), frame, position, None));
            for &actor in &self.kept[world as usize][position.next] {
                key.extend(minds[actor].numbers().iter().map(|number| number.to_bits()));
            }
        }
        let place = *self.places.entry(key).or_insert(self.waiting[next].len());
        match self.waiting[next].get_mut(place) {
            None => self.waiting[next].push(pair),
            Some(there) => there.weights.iter_mut().zip(&pair.weights).for_each(|(sum, weight)| *sum += weight),
        }
    }
}

/// What may be done at a move in one world.
enum Ways {
    /// The move does not take place there.
    Absent,
    /// This is forced, and nothing to do with luck.
    Forced(usize),
    /// Whatever luck brings: the open options, and for each root the chance of each option.
    Free { open: SmallVec<[usize; 8]>, chances: Vec<PerOption> },
}

impl Ways {
    /// The options to go through; a single `None` where the move does not take place.
    fn open(&self) -> SmallVec<[Option<usize>; 8]> {
        match self {
            Self::Absent => SmallVec::from_elem(None, 1),
            Self::Forced(option) => SmallVec::from_elem(Some(*option), 1),
            Self::Free { open, .. } => open.iter().map(|option| Some(*option)).collect(),
        }
    }

    /// The chance of one of them in a root.
    fn chance(&self, root: usize, option: Option<usize>) -> f64 {
        match (self, option) {
            (Self::Free { chances, .. }, Some(option)) => chances[root][option],
            _ => 1.0,
        }
    }

    /// For each option of the other world, its chance in a root, given what is done in this one.
    fn row(&self, other: &Self, root: usize, option: Option<usize>) -> PerOption {
        match (self, other, option) {
            (Self::Free { chances, .. }, Self::Free { chances: others, .. }, Some(option)) => {
                keep_luck(&chances[root], &others[root], option)
            }
            (_, Self::Free { chances: others, .. }, _) => others[root].clone(),
            (_, Self::Forced(forced), _) => SmallVec::from_elem(1.0, forced + 1),
            (_, Self::Absent, _) => PerOption::new(),
        }
    }
}
