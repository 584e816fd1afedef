//! Rule: what was worked out in one timeline of a game need not be worked out again in another.
//!
//! Recall is pure: what is kept is found again by the public position and by the whole mind that was asked with, holds the
//! answer under every image of the owner alike, and is what would be worked out anew, bit for bit. It never depends on what
//! anybody was drawn to be, so nothing about an actor's interests can leak through it.

use std::mem;
use std::sync::{Arc, Weak};

use bevy::app::App;
use bevy::ecs::resource::Resource;

use crate::theory::memo::Memo;
use crate::theory::{Game, Reasoner};

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Recall>();
}

/// What has been worked out so far, for each game that is alive.
#[derive(Resource, Debug, Default)]
pub struct Recall {
    games: Vec<(Weak<Game>, Memo)>,
}

impl Recall {
    /// Thinks about a game with everything that is already known of it.
    pub fn think<T>(&mut self, game: &Arc<Game>, think: impl FnOnce(&mut Reasoner<'_>) -> T) -> T {
        let place = self.place(game);
        let mut reasoner = Reasoner::resume(game, mem::take(&mut self.games[place].1));
        let thought = think(&mut reasoner);
        self.games[place].1 = reasoner.into_memo();
        thought
    }

    fn place(&mut self, game: &Arc<Game>) -> usize {
        let known = |(known, _): &(Weak<Game>, Memo)| known.as_ptr() == Arc::as_ptr(game);
        self.games.iter().position(known).unwrap_or_else(|| {
            self.games.retain(|(game, _)| game.strong_count() > 0);
            self.games.push((Arc::downgrade(game), Memo::default()));
            self.games.len() - 1
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theory::game::Parts;

    fn empty() -> Arc<Game> {
        let (actors, interests, standings, moves, endings) = Default::default();
        let (believes, imagines) = Default::default();
        Arc::new(Game::new(Parts { actors, interests, standings, moves, endings, threat: None, believes, imagines }))
    }

    #[test]
    fn each_game_is_remembered_apart_and_for_as_long_as_it_lives() {
        let (mut recall, first, second) = (Recall::default(), empty(), empty());
        for game in [&first, &second, &first] {
            recall.think(game, |reasoner| assert!(std::ptr::eq(reasoner.game(), &raw const **game)));
        }
        assert_eq!(recall.games.len(), 2);
        drop(first);
        recall.think(&empty(), |_| ());
        assert_eq!(recall.games.len(), 2, "what is gone is forgotten");
    }
}
