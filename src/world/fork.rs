//! Rule: to go back is to begin a second timeline that shares the first one's past.

use std::sync::Arc;

use bevy::ecs::entity::Entity;
use bevy::ecs::world::World;

use super::actor::drawn_images;
use super::begin::spawn;
use super::branching::Branching;
use super::chronicle::chronicle;
use super::refused::Refused;
use super::timeline::Timeline;

/// A timeline that stands where another one stood after so many entries of its chronicle, and goes on by the same branching.
///
/// Everybody is what it is there; the chronicle up to that entry is shared. Left to itself, the fork goes on exactly as the
/// other did. A choice that has been asked for in the other but not yet made is not taken over.
///
/// # Errors
///
/// [`Refused::NoTimeline`] and [`Refused::NoEntry`].
pub fn fork(world: &mut World, timeline: Entity, entries: usize) -> Result<Entity, Refused> {
    let branching = world.get::<Branching>(timeline).ok_or(Refused::NoTimeline)?.clone();
    fork_with(world, timeline, entries, branching)
}

/// The same as [`fork`], but the new timeline goes on by another branching. It draws no images anew.
///
/// # Errors
///
/// Those of [`fork`], and [`Refused::NoSeat`] and [`Refused::NoOption`] where `branching` names what the game does not have.
pub fn fork_with(world: &mut World, timeline: Entity, entries: usize, branching: Branching) -> Result<Entity, Refused> {
    let game = Arc::clone(world.get::<Timeline>(timeline).ok_or(Refused::NoTimeline)?.game());
    branching.check(&game)?;
    let past = chronicle(world, timeline)?;
    let situation = past.situation(entries).ok_or(Refused::NoEntry { entries, written: past.entries().len() })?.clone();
    let (past, drawn) = (past.cut(entries), drawn_images(world, timeline)?);
    Ok(spawn(world, game, branching, past, situation, &drawn))
}
