//! Rule: what nothing later asks about need not be remembered: two positions that differ only in that are one.
//!
//! This is what lets deliberation find again what it has already worked out. It changes no number.

use super::amount::Amount;
use super::condition::Condition;
use super::game::{Actor, ActorId, Ending, Game, Kind, Move, MoveId};
use super::mind::Mind;
use super::standing::StandingId;

/// For each move, and for the end, what may still be asked about from there on.
#[derive(Clone, Debug, PartialEq)]
pub struct Relevance {
    from: Vec<Asked>,
    /// For each move, how many decisions come after it.
    decisions_after: Vec<u8>,
    /// For each move, what of a mind may be asked about after it.
    consulted_after: Vec<Consulted>,
}

/// What of a mind may be asked about.
#[derive(Clone, Debug, PartialEq)]
enum Consulted {
    /// All of it: somebody will yet think ahead, and an imagined mind is made of the whole.
    Everything,
    /// Only what these actors are taken for: they will yet decide, and nobody will think ahead.
    Beliefs(Vec<ActorId>),
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
    pub fn of(actors: &[Actor], moves: &[Move], endings: &[Ending], standings: usize) -> Self {
        let mut asked = Collector { standings: vec![false; standings], moves: vec![false; moves.len()] };
        for ending in endings {
            asked.condition(&ending.when);
            asked.amounts(ending.worth.iter().flatten());
        }
        let mut from = vec![asked.before(moves.len())];
        let mut decisions_after = vec![0_u8; moves.len()];
        let mut decisions = 0_u8;
        let mut consulted = Consulted::Beliefs(Vec::new());
        let mut consulted_after = vec![consulted.clone(); moves.len()];
        for (place, step) in moves.iter().enumerate().rev() {
            decisions_after[place] = decisions;
            consulted_after[place] = consulted.clone();
            if let Some(owner) = step.owner() {
                let thinks_ahead = actors[owner.0].temperament.foresight.min(decisions) > 0;
                consulted = consulted.and(owner, thinks_ahead);
                decisions = decisions.saturating_add(1);
            }
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
        Self { from, decisions_after, consulted_after }
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

    /// The numbers of a mind that may be asked about after a move.
    pub fn consulted<'a>(&self, game: &'a Game, MoveId(step): MoveId, mind: &'a Mind) -> impl Iterator<Item = f64> + 'a {
        let (all, beliefs): (&[f64], &[ActorId]) = match &self.consulted_after[step] {
            Consulted::Everything => (mind.numbers(), &[]),
            Consulted::Beliefs(about) => (&[], about),
        };
        let beliefs: smallvec::SmallVec<[ActorId; 4]> = beliefs.into();
        let about = beliefs.into_iter().filter(|&other| other != mind.owner());
        all.iter().copied().chain(about.flat_map(|other| mind.believes(&game.layout, other).iter().copied()))
    }

    /// Whether it can matter after a move how the owner of a mind has read it, if it is about `subject`.
    #[must_use]
    pub fn reading_matters(&self, MoveId(step): MoveId, owner: ActorId, subject: ActorId) -> bool {
        match &self.consulted_after[step] {
            Consulted::Everything => true,
            Consulted::Beliefs(about) => subject != owner && about.contains(&subject),
        }
    }
}

impl Consulted {
    /// What is asked if one more decision, before all these, is thought of.
    fn and(self, owner: ActorId, thinks_ahead: bool) -> Self {
        match self {
            Self::Beliefs(mut about) if !thinks_ahead => {
                if !about.contains(&owner) {
                    about.push(owner);
                }
                Self::Beliefs(about)
            }
            _ => Self::Everything,
        }
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
