//! Rule: one mechanism at a time: what is switched off is as if nobody had it.

use super::game::Game;
use super::relevance::Relevance;

/// A mechanism beyond acts that are read at face value, which can be switched off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mechanism {
    /// Readers ask what an act was meant to make them believe (ρ of `model.md` section 2).
    Suspicion,
    /// Actors may take themselves for something else than they are (σ).
    SelfImage,
    /// Whoever goes back and decides otherwise meets the same luck (`model.md` section 7).
    KeptLuck,
}

impl Mechanism {
    /// All of them, in the order in which they are met.
    pub const ALL: [Self; 3] = [Self::Suspicion, Self::SelfImage, Self::KeptLuck];

    /// Its name in files and commands.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Suspicion => "suspicion",
            Self::SelfImage => "self-image",
            Self::KeptLuck => "kept-luck",
        }
    }

    /// The one of that name, if there is one.
    #[must_use]
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mechanism| mechanism.id() == id)
    }
}

impl Game {
    /// The same game with these mechanisms switched off. Luck is none of the game's: whoever plays keeps it or does not.
    #[must_use]
    pub fn without(&self, off: &[Mechanism]) -> Self {
        let mut game = self.clone();
        for actor in &mut game.actors {
            if off.contains(&Mechanism::Suspicion) {
                actor.temperament.suspicion = 0;
            }
            if off.contains(&Mechanism::SelfImage) {
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
        assert_eq!(game.without(&[Mechanism::KeptLuck]), game);
        let plain = game.without(&Mechanism::ALL);
        assert_eq!((plain.actors[0].temperament.suspicion, &plain.actors[0].self_image), (0, &None));
    }
}
