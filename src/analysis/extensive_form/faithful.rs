//! Rule: what is exported means in the other program what it means here, or it is refused with the reason.

use thiserror::Error;

use super::Prior;
use crate::theory::game::{Kind, Move};
use crate::theory::{ActorId, Game, MoveId};

/// Why a scenario is no game that an outside judge could judge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// The actors disagree, before the first move, about what this one is, or it is wrong about what they think.
    #[error("priors differ about {about:?}")]
    PriorsDiffer {
        /// About whom.
        about: ActorId,
    },
    /// The observer imagines that different actors take it for different things.
    #[error("{observer:?} imagines that opinions of it differ")]
    ImaginesDifferently {
        /// In whose eyes the game was to be.
        observer: ActorId,
    },
    /// The reader does not read the act with full attention.
    #[error("{reader:?} attends to {step:?} in part")]
    Attention {
        /// The act.
        step: MoveId,
        /// Who reads it.
        reader: ActorId,
    },
    /// The reader may take the act for an accident.
    #[error("{reader:?} may take {step:?} for an accident")]
    Tremble {
        /// The act.
        step: MoveId,
        /// Who reads it.
        reader: ActorId,
    },
    /// The author says how the act is read, whatever its owner does.
    #[error("readings of {step:?} are authored")]
    Authored {
        /// The act.
        step: MoveId,
    },
    /// The reader takes the act at face value, but its owner thinks ahead when it acts.
    #[error("{reader:?} takes {step:?} at face value")]
    FaceValue {
        /// The act.
        step: MoveId,
        /// Who reads it.
        reader: ActorId,
    },
    /// The move is evidence: what comes of it does not depend on what the actor is, but is read as if it did.
    #[error("{step:?} is evidence")]
    Evidence {
        /// The move.
        step: MoveId,
    },
    /// Some of those who decide later see the act, and some do not.
    #[error("{step:?} is hidden from some")]
    PartlyHidden {
        /// The act.
        step: MoveId,
    },
    /// The act is hidden, but what it did shows.
    #[error("what {step:?} did shows")]
    HiddenEffect {
        /// The act.
        step: MoveId,
    },
    /// What one actor thinks of a later decision stops short of what its owner will think there.
    #[error("the foresight at {step:?} stops short of that at {later:?}")]
    Foresight {
        /// The decision at which somebody thinks ahead.
        step: MoveId,
        /// The later decision.
        later: MoveId,
    },
    /// It would be larger than any judge could bear.
    #[error("more than {limit} nodes")]
    TooLarge {
        /// The most nodes, or table entries, that are written.
        limit: usize,
    },
}

/// How acts are read in a game, all over.
#[derive(Clone, Debug)]
pub(super) struct Readings {
    /// Whether beliefs are those of the limit of growing suspicion: some sender thinks ahead, and its readers know.
    pub(super) limit: bool,
    /// For each move, whether it is hidden from all whom it could tell something.
    pub(super) hidden: Vec<bool>,
}

/// How acts are read, if it is as Bayes would read them.
pub(super) fn readings(game: &Game, prior: &Prior) -> Result<Readings, Refusal> {
    let mut readings = Readings { limit: false, hidden: vec![false; game.moves.len()] };
    for (place, step) in game.moves.iter().enumerate() {
        let id = MoveId(place);
        let Some(subject) = step.subject().filter(|&subject| prior.is_open(subject)) else { continue };
        let readers: Vec<ActorId> =
            game.others(subject).filter(|&reader| game.relevance.reading_matters(id, reader, subject)).collect();
        let (seeing, blind): (Vec<ActorId>, Vec<ActorId>) = readers.iter().partition(|reader| step.seen_by[reader.0]);
        if !blind.is_empty() {
            hidden(game, id, step, &seeing)?;
            readings.hidden[place] = true;
        }
        for reader in seeing {
            readings.limit |= reading(game, id, step, reader)?;
        }
    }
    Ok(readings)
}

/// A hidden act is hidden from all, and nothing that it did shows: then whoever did not see it cannot tell it from its alternatives,
/// and whoever looked ahead to it expected the same of what came after, whichever it was.
fn hidden(game: &Game, id: MoveId, step: &Move, seeing: &[ActorId]) -> Result<(), Refusal> {
    if !seeing.is_empty() {
        return Err(Refusal::PartlyHidden { step: id });
    }
    let asked = game.relevance.at(id.0 + 1);
    let mut effects = step.options.iter().flat_map(|option| &option.effects);
    if asked.moves.contains(&id.0) || effects.any(|effect| asked.standings.contains(&effect.standing().0)) {
        return Err(Refusal::HiddenEffect { step: id });
    }
    Ok(())
}

/// Whether one reader reads an act as Bayes would, if it knew how the owner chooses; true where that holds only in the limit.
fn reading(game: &Game, id: MoveId, step: &Move, reader: ActorId) -> Result<bool, Refusal> {
    let Kind::Decision(decision) = &step.kind else { return Err(Refusal::Evidence { step: id }) };
    if game.attention(id, reader).to_bits() != 1.0_f64.to_bits() {
        return Err(Refusal::Attention { step: id, reader });
    }
    if game.actor(reader).temperament.tremble > 0.0 {
        return Err(Refusal::Tremble { step: id, reader });
    }
    if decision.readings.iter().any(Option::is_some) {
        return Err(Refusal::Authored { step: id });
    }
    let thinks_ahead = game.relevance.usable(id, game.actor(decision.by).temperament.foresight) > 0;
    if thinks_ahead && game.actor(reader).temperament.suspicion == 0 {
        return Err(Refusal::FaceValue { step: id, reader });
    }
    Ok(thinks_ahead)
}
