//! Rule: what an actor is lies on its own entity, and only the actor itself and the record can look at it.
//!
//! [`Interests`] and [`SelfImage`] have no public field and no public getter. What reads them is here: [`Own`], which lets an
//! actor weigh the next decision if the decision is its own, and [`drawn`], for the historian. How an actor reasons (its
//! temperament) is no secret in this theory: the others reckon with it. So it stays in the
//! [`Game`](crate::theory::Game).

use bevy::ecs::component::Component;
use bevy::ecs::entity::Entity;
use bevy::ecs::query::QueryData;
use bevy::ecs::world::World;

use super::refused::Refused;
use crate::theory::{self, ActorId, Drawn, Position, Prospect, Reasoner};

/// Which actor of the scenario an entity is.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
#[require(Deliberation)]
pub struct Actor(pub ActorId);

/// The timeline that an actor lives and ends with.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
#[relationship(relationship_target = Actors)]
pub struct ActorOf(Entity);

impl ActorOf {
    /// In this timeline.
    #[must_use]
    pub fn timeline(&self) -> Entity {
        self.0
    }
}

/// The actors of a timeline, in the scenario's order.
#[derive(Component, Clone, Debug, Default, PartialEq, Eq)]
#[relationship_target(relationship = ActorOf, linked_spawn)]
pub struct Actors(Vec<Entity>);

impl Actors {
    /// The entities, in the scenario's order.
    #[must_use]
    pub fn entities(&self) -> &[Entity] {
        &self.0
    }

    /// The entity of one actor.
    #[must_use]
    pub fn of(&self, actor: ActorId) -> Option<Entity> {
        self.0.get(actor.0).copied()
    }
}

/// What an actor is in this timeline: its drawn actual image. Nobody else knows, not even always the actor.
///
/// ```compile_fail
/// fn peek(interests: &perimeter::world::Interests) -> usize {
///     interests.0
/// }
/// ```
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interests(usize);

/// What an actor thinks it is in this timeline: its drawn self-image.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
pub struct SelfImage(usize);

/// What an actor thinks the others are, and what it thinks they think it is. Changed by the acts that it sees, and by nothing
/// else.
#[derive(Component, Clone, Debug, PartialEq)]
pub struct Mind(pub theory::Mind);

/// What an actor has come to think of the decision that is due, if the decision is its own.
#[derive(Component, Clone, Debug, Default)]
pub(super) struct Deliberation(pub(super) Option<Weighed>);

/// A decision as its owner weighs it.
#[derive(Clone, Debug)]
pub(super) struct Weighed {
    pub(super) prospect: Prospect,
    /// The image by which the owner decides.
    pub(super) image: usize,
}

/// All that an actor can look at when it decides, apart from the public position: itself.
#[derive(QueryData)]
pub(super) struct Own {
    actor: &'static Actor,
    mind: &'static Mind,
    interests: &'static Interests,
    self_image: &'static SelfImage,
}

impl OwnItem<'_, '_> {
    /// Weighs the decision at a position, if it is this actor's own.
    pub(super) fn deliberate(&self, reasoner: &mut Reasoner<'_>, position: &Position) -> Option<Weighed> {
        let game = reasoner.game();
        let step = position.step(game)?;
        let decision = game.step(step).decision().filter(|decision| decision.by == self.actor.0)?;
        let image = if decision.moment_of_truth { self.interests.0 } else { self.self_image.0 };
        let weighed = reasoner.deliberate(position, &self.mind.0);
        let chances = weighed.mean_chances([(image, 1.0)]);
        Some(Weighed { prospect: Prospect { step, chances, weighed: Some(weighed) }, image })
    }
}

/// What the actors given are and think they are: for the historian, who knows how it was.
pub(super) fn drawn<'a>(actors: impl IntoIterator<Item = (&'a Interests, &'a SelfImage)>) -> Drawn {
    let (actual, self_image) = actors.into_iter().map(|(interests, self_image)| (interests.0, self_image.0)).unzip();
    Drawn { actual, self_image }
}

/// What everybody is and thinks it is in a timeline: for those outside it.
///
/// # Errors
///
/// [`Refused::NoTimeline`].
pub fn drawn_images(world: &World, timeline: Entity) -> Result<Drawn, Refused> {
    let actors = world.get::<Actors>(timeline).ok_or(Refused::NoTimeline)?;
    let inside = |&actor: &Entity| world.get::<Interests>(actor).zip(world.get::<SelfImage>(actor));
    Ok(drawn(actors.entities().iter().filter_map(inside)))
}

/// Gives a timeline its actors, in the scenario's order.
pub(super) fn spawn(world: &mut World, timeline: Entity, minds: Vec<theory::Mind>, drawn: &Drawn) {
    for (mind, (&actual, &self_image)) in minds.into_iter().zip(drawn.actual.iter().zip(&drawn.self_image)) {
        world.spawn((ActorOf(timeline), Actor(mind.owner()), Mind(mind), Interests(actual), SelfImage(self_image)));
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn who_perceives_or_deliberates_cannot_name_what_anybody_is() {
        for system in [include_str!("perceive.rs"), include_str!("deliberate.rs")] {
            assert!(["Interests", "SelfImage", "drawn", "World"].iter().all(|secret| !system.contains(secret)));
        }
    }
}
