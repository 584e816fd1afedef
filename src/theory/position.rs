//! Rule: a position is what everybody can see: the next move, the standing, and the record of what was chosen.

use smallvec::SmallVec;

use super::game::{Game, Kind, MoveId};

/// A public position `p` (`model.md` section 2).
#[derive(Clone, Debug, PartialEq)]
pub struct Position {
    /// The place of the next move; the number of moves when they are used up.
    pub next: usize,
    /// The value of each standing.
    pub standing: SmallVec<[f64; 6]>,
    /// For each move, the option chosen there, or [`NOT_CHOSEN`].
    record: SmallVec<[u8; 24]>,
}

/// The mark in the record of a move that was skipped or is still to come.
const NOT_CHOSEN: u8 = u8::MAX;

impl Position {
    /// The position before the first move.
    #[must_use]
    pub fn start(game: &Game) -> Self {
        let mut position = Self {
            next: 0,
            standing: game.standings.iter().map(|standing| standing.start).collect(),
            record: SmallVec::from_elem(NOT_CHOSEN, game.moves.len()),
        };
        position.settle(game);
        position
    }

    /// The next move, unless the moves are used up.
    #[must_use]
    pub fn step(&self, game: &Game) -> Option<MoveId> {
        (self.next < game.moves.len()).then_some(MoveId(self.next))
    }

    /// What was chosen at a move, if it took place.
    #[must_use]
    pub fn chosen(&self, step: MoveId) -> Option<usize> {
        Some(self.record[step.0]).filter(|&mark| mark != NOT_CHOSEN).map(usize::from)
    }

    /// The record as bytes, for looking up what was already worked out.
    pub(super) fn mark(&self, step: usize) -> u8 {
        self.record[step]
    }

    /// The options of a move that are open here, one bit each.
    #[must_use]
    pub fn open(&self, game: &Game, MoveId(step): MoveId) -> OpenOptions {
        let mut open = 0;
        for (place, option) in game.moves[step].options.iter().enumerate() {
            if option.when.is_always() || option.when.holds(self) {
                open |= 1 << place;
            }
        }
        OpenOptions(open)
    }

    /// The position after an option of a move: its effects, the record, and then the next move that takes place.
    #[must_use]
    pub fn after(&self, game: &Game, step: MoveId, option: usize) -> Self {
        let mut position = self.jump(game, step, option);
        position.next = step.0 + 1;
        position.settle(game);
        position
    }

    /// The same standing and record after an option, with no thought of what comes next.
    #[must_use]
    pub(super) fn jump(&self, game: &Game, MoveId(step): MoveId, option: usize) -> Self {
        let mut position = self.clone();
        for effect in &game.moves[step].options[option].effects {
            effect.apply(&game.standings, &mut position.standing);
        }
        position.record[step] = u8::try_from(option).unwrap_or(NOT_CHOSEN);
        position
    }

    /// The same standing, and the record before a move, with that move next: whatever lies between is passed over.
    #[must_use]
    pub(super) fn at(mut self, MoveId(step): MoveId) -> Self {
        self.next = step;
        self.record[step..].fill(NOT_CHOSEN);
        self
    }

    /// Passes over the moves that do not take place.
    fn settle(&mut self, game: &Game) {
        while let Some(id) = self.step(game) {
            let step = game.step(id);
            if step.when.holds(self) && !self.open(game, id).is_empty() {
                break;
            }
            self.next += 1;
        }
    }

    /// The ending, if the moves are used up: the first whose condition holds.
    #[must_use]
    pub fn ending(&self, game: &Game) -> Option<usize> {
        if self.next < game.moves.len() {
            return None;
        }
        game.endings.iter().position(|ending| ending.when.holds(self))
    }

    /// The probability of each outcome of a chance move here: zero for those that are not open.
    ///
    /// A probability that the standing drives below zero counts as zero, and the open ones are normalised; where none is
    /// left, the open outcomes are equally likely.
    #[must_use]
    pub fn chances(&self, game: &Game, step: MoveId) -> SmallVec<[f64; 4]> {
        let Kind::Chance(chance) = &game.step(step).kind else { return SmallVec::new() };
        let open = self.open(game, step);
        let mut chances: SmallVec<[f64; 4]> = SmallVec::from_elem(0.0, chance.probabilities.len());
        for outcome in open.iter() {
            chances[outcome] = chance.probabilities[outcome].at(&self.standing).max(0.0);
        }
        let total: f64 = chances.iter().sum();
        for outcome in open.iter() {
            chances[outcome] = if total > 0.0 { chances[outcome] / total } else { 1.0 / open.len() };
        }
        chances
    }
}

/// The options of one move that are open at a position, one bit each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct OpenOptions(u64);

impl OpenOptions {
    /// The first so many options.
    #[must_use]
    pub fn first(count: usize) -> Self {
        Self((0..count).fold(0, |open, place| open | 1 << place))
    }

    /// Whether none is open.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many are open.
    #[must_use]
    pub fn len(self) -> f64 {
        f64::from(self.0.count_ones())
    }

    /// Whether this one is open.
    #[must_use]
    pub fn contains(self, option: usize) -> bool {
        option < 64 && self.0 >> option & 1 == 1
    }

    /// The open options, in the scenario's order.
    pub fn iter(self) -> impl Iterator<Item = usize> {
        let mut left = self.0;
        std::iter::from_fn(move || {
            let option = left.trailing_zeros() as usize;
            left &= left.wrapping_sub(1);
            (option < 64).then_some(option)
        })
    }
}
