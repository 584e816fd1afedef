//! Rule: what is forced is done if it can be; otherwise whoever plays chooses, and where nobody plays, luck.

use bevy::app::App;
use bevy::ecs::entity::Entity;
use bevy::ecs::message::MessageWriter;
use bevy::ecs::schedule::IntoScheduleConfigs as _;
use bevy::ecs::system::Query;

use super::act::{Act, Choice};
use super::actor::{Actors, Deliberation, Weighed};
use super::chronicle::Manner;
use super::play::Intent;
use super::timeline::{Due, DueItem};
use super::{Move, MoveSystems};
use crate::theory::{Kind, MoveId, Prospect};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Move, choose.in_set(MoveSystems::Choose));
}

fn choose(
    timelines: Query<(Entity, Due, &Actors)>,
    deliberations: Query<&Deliberation>,
    mut acts: MessageWriter<Act>,
    mut choices: MessageWriter<Choice>,
) {
    for (timeline, due, actors) in &timelines {
        let Some(step) = due.step() else { continue };
        let (game, before) = (due.timeline.game(), due.timeline.position());
        let weighed = match &game.step(step).kind {
            Kind::Chance(_) => {
                Some(Weighed { prospect: Prospect { step, chances: before.chances(game, step), weighed: None }, image: 0 })
            }
            Kind::Decision(decision) => {
                actors.of(decision.by).and_then(|owner| deliberations.get(owner).ok()).and_then(|owner| owner.0.clone())
            }
        };
        let Some(weighed) = weighed else { continue };
        let (option, manner) = settle(&due, step, &weighed);
        let forced_but_closed = due.branching.forced_at(step).filter(|_| manner != Manner::Forced);
        acts.write(Act { timeline, step, option, before: before.clone() });
        choices.write(Choice { manner, forced_but_closed, chances: weighed.prospect.chances });
    }
}

/// The option that is chosen, and by whom.
fn settle(due: &DueItem<'_, '_>, step: MoveId, weighed: &Weighed) -> (usize, Manner) {
    let (game, position) = (due.timeline.game(), due.timeline.position());
    match (due.branching.forces(game, position, step), due.intent) {
        (Some(forced), _) => (forced, Manner::Forced),
        (None, Intent::Take(option)) => (*option, Manner::Played),
        (None, _) => (weighed.prospect.sample(game, position, weighed.image, due.branching.luck), Manner::Sampled),
    }
}
