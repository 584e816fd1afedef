//! Rule: what nothing later asks about need not be remembered: two positions that differ only in that are one.
//!
//! This is what lets deliberation find again what it has already worked out. It changes no number.

use super::amount::Amount;
use super::condition::Condition;
use super::game::{Ending, Kind, Move, MoveId};
use super::standing::StandingId;

/// For each move, and for the end, what may still be asked about from there on.
#[derive(Clone, Debug, PartialEq)]
pub struct Relevance {
    from: Vec<Asked>,
    /// For each move, how many decisions come after it.
    decisions_after: Vec<u8>,
}

/// What may still be asked about.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Asked {
    /// The standings, in order.
    pub standings: Vec<usize>,
    /// The earlier moves whose record matters, in order.
    pub moves: Vec<usize>,
}

impl Relevance {
    /// Works it out from the end backwards.
    #[must_use]
    pub fn of(moves: &[Move], endings: &[Ending], standings: usize) -> Self {
        let mut asked = Collector { standings: vec![false; standings], moves: vec![false; moves.len()] };
        for ending in endings {
            asked.condition(&ending.when);
            asked.amounts(ending.worth.iter().flatten());
        }
        let mut from = vec![asked.before(moves.len())];
        let mut decisions_after = vec![0_u8; moves.len()];
        let mut decisions = 0_u8;
        for (place, step) in moves.iter().enumerate().rev() {
            decisions_after[place] = decisions;
            decisions = decisions.saturating_add(u8::from(step.decision().is_some()));
            for option in &step.options {
                asked.condition(&option.when);
                asked.amounts(option.worth.iter().flatten());
            }
            if let Kind::Chance(chance) = &step.kind {
                asked.amounts(&chance.probabilities);
            }
            from.push(asked.before(place));
            // Whoever stands at a move already knows that it takes place; only whoever comes to it asks.
            asked.condition(&step.when);
        }
        from.reverse();
        Self { from, decisions_after }
    }

    /// What may be asked about at a move, and after it.
    #[must_use]
    pub fn at(&self, step: usize) -> &Asked {
        &self.from[step]
    }

    /// The foresight that can be used at a move: nobody looks further ahead than there are decisions.
    ///
    /// Where it is zero, what is thought at the move depends on no mind.
    #[must_use]
    pub fn usable(&self, MoveId(step): MoveId, foresight: u8) -> u8 {
        foresight.min(self.decisions_after[step])
    }
}

struct Collector {
    standings: Vec<bool>,
    moves: Vec<bool>,
}

impl Collector {
    fn condition(&mut self, condition: &Condition) {
        let Self { standings, moves } = self;
        condition.asks(&mut |StandingId(id)| standings[id] = true, &mut |MoveId(id)| moves[id] = true);
    }

    fn amounts<'a>(&mut self, amounts: impl IntoIterator<Item = &'a Amount>) {
        for &(StandingId(id), _) in amounts.into_iter().flat_map(|amount| &amount.per) {
            self.standings[id] = true;
        }
    }

    fn before(&self, step: usize) -> Asked {
        let places = |marks: &[bool]| marks.iter().enumerate().filter(|(_, mark)| **mark).map(|(place, _)| place).collect();
        Asked { standings: places(&self.standings), moves: places(&self.moves[..step]) }
    }
}
