//! Rule: a timeline is one course of events; the entity holds what is public of it, its actors hold the rest.

use std::sync::Arc;

use bevy::ecs::component::Component;
use bevy::ecs::query::QueryData;

use super::branching::Branching;
use super::chronicle::{Chronicle, Situation};
use super::play::Intent;
use crate::theory::{Drawn, Game, MoveId, Position};

/// One course of events so far (`model.md` section 7). It changes with each [`Move`](super::Move) that it is due for.
#[derive(Component, Clone, Debug)]
#[require(Branching, Chronicle, Intent)]
pub struct Timeline {
    game: Arc<Game>,
    pub(super) position: Position,
    pub(super) weight: f64,
}

impl Timeline {
    pub(super) fn at(game: Arc<Game>, situation: &Situation) -> Self {
        Self { game, position: situation.position.clone(), weight: situation.weight }
    }

    /// The scenario that is played.
    #[must_use]
    pub fn game(&self) -> &Arc<Game> {
        &self.game
    }

    /// The public position.
    #[must_use]
    pub fn position(&self) -> &Position {
        &self.position
    }

    /// The probability of the drawn images, times that of every choice and outcome so far that was left to luck.
    ///
    /// What was forced or played is an intervention: factor one.
    #[must_use]
    pub fn weight(&self) -> f64 {
        self.weight
    }

    /// The ending, once the moves are used up.
    #[must_use]
    pub fn ending(&self) -> Option<usize> {
        self.position.ending(&self.game)
    }
}

/// A timeline and what is to become of its next move.
#[derive(QueryData)]
pub(super) struct Due {
    pub(super) timeline: &'static Timeline,
    pub(super) branching: &'static Branching,
    pub(super) intent: &'static Intent,
}

impl DueItem<'_, '_> {
    /// The move that can be made now: not at the end, and not while somebody is to play and has not said what.
    pub(super) fn step(&self) -> Option<MoveId> {
        let Timeline { game, position, .. } = self.timeline;
        let step = position.step(game).filter(|&step| self.branching.reaches(step))?;
        let waits = self.branching.waits_at(game, position, step) && *self.intent == Intent::Unknown;
        (!waits).then_some(step)
    }
}

/// The probability of drawn images: τ, and σ where the author gives one.
pub(super) fn probability(game: &Game, drawn: &Drawn) -> f64 {
    let mut probability = 1.0;
    for (actor, (&actual, &self_image)) in game.actors.iter().zip(drawn.actual.iter().zip(&drawn.self_image)) {
        let chance = |chances: &[f64], image: usize| chances.get(image).copied().unwrap_or(0.0);
        let certain = if actual == self_image { 1.0 } else { 0.0 };
        let own = actor.self_image.as_ref().map_or(certain, |mixture| chance(&mixture.0, self_image));
        probability = probability * chance(&actor.actual.0, actual) * own;
    }
    let complete = [drawn.actual.len(), drawn.self_image.len()] == [game.actors.len(); 2];
    if complete { probability } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theory::game::Parts;
    use crate::theory::{Actor, Image, Mixture, Temperament};

    fn game() -> Game {
        let image = |id: &str| Image { id: id.to_owned(), weights: Vec::new() };
        let actor = |id: &str, self_image| Actor {
            id: id.to_owned(),
            images: vec![image("realist"), image("guardian"), image("nobody")],
            actual: Mixture(vec![0.2, 0.8, 0.0]),
            self_image,
            temperament: Temperament::default(),
        };
        let none = Mixture(vec![1.0, 0.0, 0.0]);
        Game::new(Parts {
            actors: vec![actor("us", Some(Mixture(vec![0.7, 0.3, 0.0]))), actor("ussr", None)],
            interests: Vec::new(),
            standings: Vec::new(),
            moves: Vec::new(),
            endings: Vec::new(),
            threat: None,
            believes: vec![vec![none; 2]; 2],
            imagines: vec![vec![None; 2]; 2],
        })
    }

    #[test]
    fn drawn_images_weigh_what_the_roots_of_an_enumeration_weigh() {
        let game = game();
        for (drawn, weight) in Drawn::all(&game) {
            assert_eq!(probability(&game, &drawn).to_bits(), weight.to_bits());
        }
    }

    #[test]
    fn what_is_ruled_out_or_incomplete_weighs_nothing() {
        let of = |actual: &[usize], self_image: &[usize]| {
            probability(&game(), &Drawn { actual: actual.to_vec(), self_image: self_image.to_vec() })
        };
        assert!(of(&[1, 1], &[0, 1]) > 0.0);
        for (actual, self_image) in
            [(&[2, 1][..], &[0, 1][..]), (&[1, 1], &[0, 0]), (&[1], &[0]), (&[1, 7], &[0, 7]), (&[1, 1, 1], &[0, 1, 1])]
        {
            assert!(of(actual, self_image) <= 0.0, "{actual:?} {self_image:?}");
        }
    }
}
