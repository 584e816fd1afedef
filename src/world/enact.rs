//! Rule: what is done takes effect on what everybody can see, whatever anybody thinks of it.

use bevy::app::App;
use bevy::ecs::message::MessageReader;
use bevy::ecs::schedule::IntoScheduleConfigs as _;
use bevy::ecs::system::Query;

use super::act::Act;
use super::play::Intent;
use super::timeline::Timeline;
use super::{Move, MoveSystems};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Move, enact.in_set(MoveSystems::Enact));
}

fn enact(mut acts: MessageReader<Act>, mut timelines: Query<(&mut Timeline, &mut Intent)>) {
    for act in acts.read() {
        let Ok((mut timeline, mut intent)) = timelines.get_mut(act.timeline) else { continue };
        timeline.position = act.before.after(timeline.game(), act.step, act.option);
        *intent = Intent::Unknown;
    }
}
