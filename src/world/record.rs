//! Rule: the historian writes down what was done, what everybody made of it, and how deterrence stood afterwards.
//!
//! The record alone sees what everybody is: it measures actual credibility. The messages of the move end here.

use bevy::app::App;
use bevy::ecs::message::Messages;
use bevy::ecs::resource::Resource;
use bevy::ecs::schedule::IntoScheduleConfigs as _;
use bevy::ecs::system::{Query, ResMut};

use super::act::{Act, Choice, Noted};
use super::actor::{self, Actors, Interests, Mind, SelfImage};
use super::chronicle::{Chronicle, Entry, Manner, Situation};
use super::recall::Recall;
use super::timeline::Timeline;
use super::{Move, MoveSystems};

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<ActsMade>().add_systems(Move, record.in_set(MoveSystems::Record));
}

/// How many acts the last move brought, in all timelines together.
#[derive(Resource, Clone, Copy, Debug, Default)]
pub(super) struct ActsMade(pub(super) usize);

fn record(
    mut acts: ResMut<Messages<Act>>,
    mut choices: ResMut<Messages<Choice>>,
    mut noted: ResMut<Messages<Noted>>,
    mut timelines: Query<(&mut Timeline, &Actors, &mut Chronicle)>,
    actors: Query<(&Mind, &Interests, &SelfImage)>,
    mut recall: ResMut<Recall>,
    mut made: ResMut<ActsMade>,
) {
    let mut noted = noted.drain().peekable();
    made.0 = 0;
    for (act, Choice { manner, forced_but_closed, chances }) in acts.drain().zip(choices.drain()) {
        let mut ledger = Vec::new();
        while let Some(Noted { entry, .. }) = noted.next_if(|noted| noted.timeline == act.timeline) {
            ledger.push(entry);
        }
        let Ok((mut timeline, cast, mut chronicle)) = timelines.get_mut(act.timeline) else { continue };
        if manner == Manner::Sampled {
            timeline.weight *= chances[act.option];
        }
        let (position, weight) = (timeline.position.clone(), timeline.weight);
        let minds: Vec<_> = actors.iter_many(cast.entities()).map(|(mind, ..)| mind.0.clone()).collect();
        let drawn = actor::drawn(actors.iter_many(cast.entities()).map(|(_, interests, self_image)| (interests, self_image)));
        let truth = drawn.truth(timeline.game());
        let measures = recall.think(timeline.game(), |reasoner| reasoner.measure(&position, &minds, &truth));
        let after = Situation { position, minds, measures, weight };
        chronicle.entries.push(Entry { step: act.step, option: act.option, manner, forced_but_closed, chances, ledger, after });
        made.0 += 1;
    }
}
