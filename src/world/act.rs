//! Rule: an act is what everybody may see of a choice; how it came about is told to the record alone.

use bevy::app::App;
use bevy::ecs::entity::Entity;
use bevy::ecs::message::Message;

use super::chronicle::Manner;
use crate::theory::deliberation::PerOption;
use crate::theory::ledger::LedgerEntry;
use crate::theory::{MoveId, Position};

pub(super) fn plugin(app: &mut App) {
    app.add_message::<Act>().add_message::<Choice>().add_message::<Noted>();
}

/// Something is done in a timeline: the public part of a choice or of chance.
#[derive(Message, Clone, Debug, PartialEq)]
pub struct Act {
    /// The timeline in which it is done.
    pub timeline: Entity,
    /// The move.
    pub step: MoveId,
    /// The option that is taken, or the outcome that comes.
    pub option: usize,
    /// The public position before the act, in which it is read.
    pub before: Position,
}

/// How an [`Act`] came about, sent with each: nobody but the record reads it.
#[derive(Message, Clone, Debug)]
pub(super) struct Choice {
    /// See [`Entry::manner`](super::Entry::manner).
    pub(super) manner: Manner,
    /// See [`Entry::forced_but_closed`](super::Entry::forced_but_closed).
    pub(super) forced_but_closed: Option<usize>,
    /// See [`Entry::chances`](super::Entry::chances).
    pub(super) chances: PerOption,
}

/// What one actor made of an [`Act`]: for the ledger. Sent in the order of the acts, and of the scenario's actors.
#[derive(Message, Clone, Debug)]
pub(super) struct Noted {
    pub(super) timeline: Entity,
    pub(super) entry: LedgerEntry,
}
