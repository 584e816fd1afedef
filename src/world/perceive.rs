//! Rule: everybody that sees an act reads it with its own mind, and has nothing else to read it with.

use bevy::app::App;
use bevy::ecs::message::{MessageReader, MessageWriter};
use bevy::ecs::schedule::IntoScheduleConfigs as _;
use bevy::ecs::system::{Query, ResMut};

use super::act::{Act, Noted};
use super::actor::{Actors, Mind};
use super::recall::Recall;
use super::timeline::Timeline;
use super::{Move, MoveSystems};
use crate::theory::ledger::LedgerEntry;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Move, perceive.in_set(MoveSystems::Perceive));
}

fn perceive(
    mut acts: MessageReader<Act>,
    timelines: Query<(&Timeline, &Actors)>,
    mut minds: Query<&mut Mind>,
    mut noted: MessageWriter<Noted>,
    mut recall: ResMut<Recall>,
) {
    for &Act { timeline, step, option, ref before } in acts.read() {
        let Ok((public, actors)) = timelines.get(timeline) else { continue };
        let mut seen_by = minds.iter_many_mut(actors.entities());
        while let Some(mut mind) = seen_by.fetch_next() {
            let perceived =
                recall.think(public.game(), |reasoner| reasoner.perceive(&mind.0, before, (step, option), reasoner.no_cap()));
            mind.0 = perceived.mind;
            noted
                .write_batch(perceived.reading.map(|reading| Noted { timeline, entry: LedgerEntry { step, option, reading } }));
        }
    }
}
