//! Rule: where a lever stands is read off the game, so that whoever moves it sees from where.

use super::lever::{Level, Lever, Temper};
use crate::theory::{Game, MoveId};

impl Lever {
    /// Where it stands in a game in which these options are forced; nothing where a choice is free, or an actor is no one thing for
    /// certain.
    ///
    /// # Panics
    ///
    /// Where it is a lever of another game, and points beyond a table.
    #[must_use]
    pub fn stands(&self, game: &Game, forced: &[Option<usize>]) -> Option<Level> {
        let certain = |mixture: &[f64]| mixture.iter().position(|chance| *chance >= 1.0).map(Level::Category);
        Some(Level::Number(match *self {
            Self::Choose(MoveId(step)) => return forced[step].map(Level::Category),
            Self::Actual(actor) => return certain(&game.actor(actor).actual.0),
            Self::SelfImage(actor) => return certain(&game.actor(actor).decides_by(false).0),
            Self::Believe { observer, of, image } => game.minds[observer.0].believes(&game.layout, of)[image],
            Self::Imagine { actor, other, image } => game.minds[actor.0].imagines(&game.layout, other)[image],
            Self::Weigh { actor, image, interest } => game.actor(actor).images[image].weights[interest],
            Self::Temper { actor, part } => {
                let temperament = game.actor(actor).temperament;
                match part {
                    Temper::Rationality => temperament.rationality,
                    Temper::Foresight => f64::from(temperament.foresight),
                    Temper::Suspicion => f64::from(temperament.suspicion),
                    Temper::Attention => temperament.attention,
                    Temper::Tremble => temperament.tremble,
                }
            }
            Self::Attend { observer, step } => {
                game.step(step).attention[observer.0].unwrap_or(game.actor(observer).temperament.attention)
            }
            Self::Set(standing) => game.standings[standing.0].start,
        }))
    }
}
