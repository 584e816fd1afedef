//! Rule: an actor decides on its own mind, its own image and the public position: each looks at nobody's entity but its own.

use bevy::app::App;
use bevy::ecs::schedule::IntoScheduleConfigs as _;
use bevy::ecs::system::{Query, ResMut};

use super::actor::{ActorOf, Deliberation, Own};
use super::recall::Recall;
use super::timeline::Due;
use super::{Move, MoveSystems};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Move, deliberate.in_set(MoveSystems::Deliberate));
}

fn deliberate(mut actors: Query<(Own, &ActorOf, &mut Deliberation)>, timelines: Query<Due>, mut recall: ResMut<Recall>) {
    for (own, actor_of, mut deliberation) in &mut actors {
        let due = timelines.get(actor_of.timeline()).ok().filter(|due| due.step().is_some());
        deliberation.0 = due.and_then(|due| {
            let public = due.timeline;
            recall.think(public.game(), |reasoner| own.deliberate(reasoner, public.position()))
        });
    }
}
