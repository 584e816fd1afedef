//! Rule: whoever plays says what is to be done; it is done at the next move.

use bevy::ecs::component::Component;
use bevy::ecs::entity::Entity;
use bevy::ecs::world::World;

use super::actor::{Actors, Own};
use super::branching::Branching;
use super::recall::Recall;
use super::refused::Refused;
use super::timeline::Timeline;
use crate::theory::{MoveId, Prospect};

/// What whoever plays wants done at the next move. Used up by that move.
#[derive(Component, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Intent {
    /// Nothing was said yet.
    #[default]
    Unknown,
    /// This option.
    Take(usize),
    /// Whatever would be done if nobody played.
    LeaveToLuck,
}

/// The move that somebody is to play next, whether or not it has been said how; `None` at the end, and where the next move
/// needs nobody.
///
/// # Errors
///
/// [`Refused::NoTimeline`].
pub fn waiting_at(world: &World, timeline: Entity) -> Result<Option<MoveId>, Refused> {
    let (public, branching) =
        world.get::<Timeline>(timeline).zip(world.get::<Branching>(timeline)).ok_or(Refused::NoTimeline)?;
    let step = public.position().step(public.game());
    Ok(step.filter(|&step| branching.waits_at(public.game(), public.position(), step)))
}

/// Says which option is to be taken at the next move. What was said before and not yet done is forgotten.
///
/// # Errors
///
/// [`Refused::NoTimeline`], [`Refused::Ended`], [`Refused::NotPlayed`] where the next move is not for somebody to play, and
/// [`Refused::NotOpen`].
pub fn play(world: &mut World, timeline: Entity, option: usize) -> Result<(), Refused> {
    say(world, timeline, Intent::Take(option))
}

/// Says that the next move is to go as it would if nobody played.
///
/// # Errors
///
/// [`Refused::NoTimeline`], [`Refused::Ended`] and [`Refused::NotPlayed`].
pub fn leave_to_luck(world: &mut World, timeline: Entity) -> Result<(), Refused> {
    say(world, timeline, Intent::LeaveToLuck)
}

fn say(world: &mut World, timeline: Entity, wish: Intent) -> Result<(), Refused> {
    let waiting = waiting_at(world, timeline)?;
    let public = world.get::<Timeline>(timeline).ok_or(Refused::NoTimeline)?;
    let (game, position) = (public.game(), public.position());
    let next = position.step(game).ok_or(Refused::Ended)?;
    let id = || game.step(next).id.clone();
    let step = waiting.ok_or_else(|| Refused::NotPlayed { step: id() })?;
    if let Intent::Take(option) = wish
        && position.open(game, step).iter().all(|open| open != option)
    {
        return Err(Refused::NotOpen { step: id(), option });
    }
    *world.get_mut::<Intent>(timeline).ok_or(Refused::NoTimeline)? = wish;
    Ok(())
}

/// What may happen at the next move, and how likely each of it is if nobody interferes; `None` at the end.
///
/// # Errors
///
/// [`Refused::NoTimeline`].
pub fn prospect(world: &mut World, timeline: Entity) -> Result<Option<Prospect>, Refused> {
    let public = world.get::<Timeline>(timeline).ok_or(Refused::NoTimeline)?;
    let (game, position) = (public.game().clone(), public.position().clone());
    let Some(step) = position.step(&game) else { return Ok(None) };
    let Some(by) = game.step(step).owner() else {
        return Ok(Some(Prospect { step, chances: position.chances(&game, step), weighed: None }));
    };
    let owner = world.get::<Actors>(timeline).and_then(|actors| actors.of(by)).ok_or(Refused::NoTimeline)?;
    let mut recall = std::mem::take(&mut *world.get_resource_or_init::<Recall>());
    let mut actors = world.query::<Own>();
    let own = actors.get(world, owner);
    let weighed = own.ok().and_then(|own| recall.think(&game, |reasoner| own.deliberate(reasoner, &position)));
    world.insert_resource(recall);
    Ok(weighed.map(|weighed| weighed.prospect))
}
