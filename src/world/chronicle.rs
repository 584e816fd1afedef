//! Rule: the chronicle holds everything that a timeline has been through, so that it can be read, and taken up again anywhere.

use bevy::ecs::component::Component;
use bevy::ecs::entity::Entity;
use bevy::ecs::world::World;

use super::refused::Refused;
use crate::theory::deliberation::PerOption;
use crate::theory::ledger::LedgerEntry;
use crate::theory::{Measures, Mind, MoveId, Position};

/// What happened in a timeline, and what everybody thought.
#[derive(Component, Clone, Debug, Default, PartialEq)]
pub struct Chronicle {
    pub(super) start: Option<Situation>,
    pub(super) entries: Vec<Entry>,
}

impl Chronicle {
    /// One entry for each act, in order of date.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// How things stood after so many entries: before the first move for zero.
    #[must_use]
    pub fn situation(&self, entries: usize) -> Option<&Situation> {
        match entries.checked_sub(1) {
            None => self.start.as_ref(),
            Some(last) => self.entries.get(last).map(|entry| &entry.after),
        }
    }

    /// The chronicle up to an entry.
    pub(super) fn cut(&self, entries: usize) -> Self {
        Self { start: self.start.clone(), entries: self.entries[..entries.min(self.entries.len())].to_vec() }
    }
}

/// One act, and what came of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The move.
    pub step: MoveId,
    /// The option that was taken, or the outcome that came.
    pub option: usize,
    /// How it came to that.
    pub manner: Manner,
    /// The option that was to be forced but was not open: the move was left free instead.
    pub forced_but_closed: Option<usize>,
    /// At a decision, how likely each option would have been, had the owner been left to itself: by its own mind and its own
    /// drawn image. At a move of chance, how likely each outcome was.
    pub chances: PerOption,
    /// What everybody made of it, in the scenario's order of actors.
    pub ledger: Vec<LedgerEntry>,
    /// How things stood afterwards.
    pub after: Situation,
}

/// How an option was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// By whoever plays.
    Played,
    /// By the conditions of the experiment.
    Forced,
    /// As the owner would, as luck has it.
    Sampled,
}

/// How things stand between two moves.
#[derive(Clone, Debug, PartialEq)]
pub struct Situation {
    /// The public position.
    pub position: Position,
    /// The mind of each actor.
    pub minds: Vec<Mind>,
    /// The state of deterrence, with everybody what it is drawn to be; `None` where the scenario names no threat.
    pub measures: Option<Measures>,
    /// See [`Timeline::weight`](super::Timeline::weight).
    pub weight: f64,
}

/// The chronicle of a timeline.
///
/// # Errors
///
/// [`Refused::NoTimeline`].
pub fn chronicle(world: &World, timeline: Entity) -> Result<&Chronicle, Refused> {
    world.get(timeline).ok_or(Refused::NoTimeline)
}
