//! Rule: one mechanism at a time: what is switched off is as if nobody had it.

use super::game::Game;
use super::relevance::Relevance;

/// Which mechanisms are at work in a game, beyond acts that are read at face value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mechanisms {
    /// Whether readers ask what an act was meant to make them believe (ρ of `model.md` section 2).
    pub suspicion: bool,
    /// Whether actors may take themselves for something else than they are (σ).
    pub self_image: bool,
}

impl Mechanisms {
    /// Everything that the scenario gives.
    pub const ALL: Self = Self { suspicion: true, self_image: true };
}

impl Default for Mechanisms {
    fn default() -> Self {
        Self::ALL
    }
}

impl Game {
    /// The same game with only these mechanisms at work.
    #[must_use]
    pub fn with_only(&self, mechanisms: Mechanisms) -> Self {
        let mut game = self.clone();
        for actor in &mut game.actors {
            if !mechanisms.suspicion {
                actor.temperament.suspicion = 0;
            }
            if !mechanisms.self_image {
                actor.self_image = None;
            }
        }
        game.relevance = Relevance::of(&game.actors, &game.moves, &game.endings, game.standings.len());
        game
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theory::game::Parts;
    use crate::theory::{Actor, Image, Mixture, Temperament};

    #[test]
    fn what_is_switched_off_nobody_has() {
        let actor = Actor {
            id: "us".to_owned(),
            images: vec![Image { id: "realist".to_owned(), weights: Vec::new() }],
            actual: Mixture(vec![1.0]),
            self_image: Some(Mixture(vec![1.0])),
            temperament: Temperament { suspicion: 2, ..Temperament::default() },
        };
        let (believes, imagines) = (vec![vec![Mixture(Vec::new())]], vec![vec![None]]);
        let (interests, standings, moves, endings) = Default::default();
        let game =
            Game::new(Parts { actors: vec![actor], interests, standings, moves, endings, threat: None, believes, imagines });
        assert_eq!(game.with_only(Mechanisms::ALL), game);
        let plain = game.with_only(Mechanisms { suspicion: false, self_image: false });
        assert_eq!((plain.actors[0].temperament.suspicion, &plain.actors[0].self_image), (0, &None));
    }
}
