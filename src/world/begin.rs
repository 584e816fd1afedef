//! Rule: a timeline begins with the author's minds, and with everybody drawn to be something.

use std::sync::Arc;

use bevy::ecs::entity::Entity;
use bevy::ecs::world::World;

use super::actor;
use super::branching::Branching;
use super::chronicle::{Chronicle, Situation};
use super::recall::Recall;
use super::refused::Refused;
use super::timeline::{Timeline, probability};
use crate::theory::{Drawn, Game, Position};

/// Begins a timeline in which the luck of `branching` draws what everybody is.
///
/// # Errors
///
/// [`Refused::NoSeat`] and [`Refused::NoOption`] where `branching` names what the game does not have.
pub fn begin(world: &mut World, game: Arc<Game>, branching: Branching) -> Result<Entity, Refused> {
    let drawn = branching.luck.draw_images(&game);
    begin_with(world, game, branching, &drawn)
}

/// Begins a timeline in which everybody is what the caller says.
///
/// # Errors
///
/// Those of [`begin`], and [`Refused::ImpossibleImages`] where the scenario rules out that everybody is that.
pub fn begin_with(world: &mut World, game: Arc<Game>, branching: Branching, drawn: &Drawn) -> Result<Entity, Refused> {
    branching.check(&game)?;
    let weight = probability(&game, drawn);
    if weight <= 0.0 {
        return Err(Refused::ImpossibleImages);
    }
    let (position, minds) = (Position::start(&game), game.minds.clone());
    let truth = drawn.truth(&game);
    let mut recall = world.get_resource_or_init::<Recall>();
    let measures = recall.think(&game, |reasoner| reasoner.measure(&position, &minds, &truth));
    let start = Situation { position, minds, measures, weight };
    Ok(spawn(world, game, branching, Chronicle { start: Some(start.clone()), entries: Vec::new() }, start, drawn))
}

/// Spawns a timeline that stands as `situation` says, and its actors.
pub(super) fn spawn(
    world: &mut World,
    game: Arc<Game>,
    branching: Branching,
    chronicle: Chronicle,
    situation: Situation,
    drawn: &Drawn,
) -> Entity {
    let timeline = world.spawn((Timeline::at(game, &situation), branching, chronicle)).id();
    actor::spawn(world, timeline, situation.minds, drawn);
    timeline
}
