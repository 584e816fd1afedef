//! Rule: what was worked out once is not worked out again.
//!
//! The same position, mind and depth come up again and again: for every image of a sender, at every level of suspicion, in
//! every measure, and once more when the move is really made. Positions that differ only in what nothing later asks about
//! ([`Relevance`](super::relevance::Relevance)) count as the same.

use std::sync::Arc;

use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use super::deliberation::{PerImage, Weighed};
use super::game::{ActorId, Game, MoveId};
use super::mind::Mind;
use super::position::Position;

/// What has been weighed so far in one game, and how often that was of use.
#[derive(Debug, Default)]
pub struct Memo {
    /// What depends on neither standing, record nor mind: found by the frame alone.
    plain: Vec<Option<Arc<Weighed>>>,
    /// Everything else, found by the frame and all numbers that it depends on.
    found: FxHashMap<Key, Arc<Weighed>>,
    /// What acts are worth after which nobody's mind matters.
    values: FxHashMap<Key, PerImage>,
    /// How many answers were found again, and how many had to be worked out.
    pub tally: Tally,
}

/// How often the memo was asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Answers that were there.
    pub found: u64,
    /// Answers that had to be worked out.
    pub worked_out: u64,
    /// Acts that were looked ahead to on the way.
    pub looked_ahead: u64,
}

/// Everything that one deliberation depends on, as bits.
pub type Key = SmallVec<[u64; 16]>;

/// Beyond so many entries the memo starts afresh: it saves work, it must not eat memory.
const MOST_ENTRIES: usize = 1 << 18;

/// Which deliberation it is, apart from the numbers that it depends on.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    /// The decision.
    pub step: MoveId,
    /// How far ahead its owner looks; zero where it does not depend on a mind.
    pub foresight: u8,
    /// The cap on the suspicion of readers.
    pub cap: u8,
}

/// The levels of foresight and of suspicion that a plain place is kept for.
const LEVELS: usize = 4;

impl Frame {
    fn plain_place(self) -> Option<usize> {
        let (foresight, cap) = (usize::from(self.foresight), usize::from(self.cap));
        (foresight < LEVELS && cap < LEVELS).then_some((self.step.0 * LEVELS + foresight) * LEVELS + cap)
    }

    fn bits(self) -> u64 {
        (self.step.0 as u64) << 16 | u64::from(self.foresight) << 8 | u64::from(self.cap)
    }
}

/// Everything that a deliberation depends on: empty but for the frame where it depends on nothing else.
#[must_use]
pub fn key(game: &Game, frame: Frame, position: &Position, mind: Option<&Mind>) -> Key {
    let mut key = Key::new();
    key.push(frame.bits());
    extend_by_position(&mut key, game, frame.step, position);
    if let Some(mind) = mind {
        key.extend(game.relevance.consulted(game, frame.step, mind).map(f64::to_bits));
    }
    key
}

/// What the worth of an act to an actor depends on, where nobody's mind matters.
#[must_use]
pub fn key_of_act(game: &Game, actor: ActorId, (step, option): (MoveId, usize), position: &Position) -> Key {
    let mut key = Key::new();
    key.push((step.0 as u64) << 16 | (option as u64) << 8 | actor.0 as u64);
    extend_by_position(&mut key, game, step, position);
    key
}

fn extend_by_position(key: &mut Key, game: &Game, step: MoveId, position: &Position) {
    let asked = game.relevance.at(step.0);
    key.extend(asked.standings.iter().map(|&standing| position.standing[standing].to_bits()));
    for marks in asked.moves.chunks(8) {
        key.push(marks.iter().fold(0, |word, &step| word << 8 | u64::from(position.mark(step))));
    }
}

impl Memo {
    /// What was weighed under this key, if it was.
    pub fn find(&mut self, frame: Frame, key: &Key) -> Option<Arc<Weighed>> {
        let found = match frame.plain_place() {
            Some(place) if key.len() == 1 => self.plain.get(place).and_then(Option::as_ref),
            _ => self.found.get(key),
        };
        match found {
            Some(_) => self.tally.found += 1,
            None => self.tally.worked_out += 1,
        }
        found.cloned()
    }

    /// What an act is worth, if that is known.
    #[must_use]
    pub fn find_value(&self, key: &Key) -> Option<PerImage> {
        self.values.get(key).cloned()
    }

    /// Keeps what an act is worth.
    pub fn keep_value(&mut self, key: Key, value: &PerImage) {
        if self.values.len() >= MOST_ENTRIES {
            self.values.clear();
        }
        self.values.insert(key, value.clone());
    }

    /// Keeps what was weighed under this key.
    pub fn keep(&mut self, frame: Frame, key: Key, weighed: &Arc<Weighed>) {
        match frame.plain_place() {
            Some(place) if key.len() == 1 => {
                if self.plain.len() <= place {
                    self.plain.resize(place + 1, None);
                }
                self.plain[place] = Some(Arc::clone(weighed));
            }
            _ => {
                if self.found.len() >= MOST_ENTRIES {
                    self.found.clear();
                }
                self.found.insert(key, Arc::clone(weighed));
            }
        }
    }
}
