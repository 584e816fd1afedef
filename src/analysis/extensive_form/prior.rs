//! Rule: a game has one prior for all; where the actors have several, it is the game in the eyes of one of them.

use super::Refusal;
use crate::theory::{ActorId, Game};

/// What chance draws at the root, as the players of a game in extensive form agree.
#[derive(Clone, Debug, PartialEq)]
pub struct Prior {
    /// For each actor that is drawn, the images that may come, each with its probability; empty for actors with one image, or
    /// with nothing to decide.
    pub images: Vec<Vec<(usize, f64)>>,
    /// In whose eyes the game is, where it is not the same in all.
    pub observer: Option<ActorId>,
}

impl Prior {
    /// The prior that all actors share, or the one in the eyes of an observer.
    ///
    /// An observer thinks that everybody takes it for what it imagines, and the others for what it takes them for
    /// (`model.md` section 3, imagining).
    pub(super) fn of(game: &Game, observer: Option<ActorId>) -> Result<Self, Refusal> {
        let mut images = vec![Vec::new(); game.actors.len()];
        for actor in game.actor_ids().filter(|&actor| is_drawn(game, actor)) {
            let belief = agreed(game, actor, observer)?;
            images[actor.0] = belief.iter().copied().enumerate().filter(|(_, chance)| *chance > 0.0).collect();
        }
        Ok(Self { images, observer })
    }

    /// Whether it is open what an actor is.
    pub(super) fn is_open(&self, actor: ActorId) -> bool {
        self.images[actor.0].len() > 1
    }
}

/// Whether it makes a difference what an actor is: it has several images, and something to decide.
fn is_drawn(game: &Game, actor: ActorId) -> bool {
    game.actor(actor).images.len() > 1 && game.moves.iter().any(|step| step.owner() == Some(actor))
}

/// What everybody agrees that an actor is.
fn agreed(game: &Game, actor: ActorId, observer: Option<ActorId>) -> Result<&[f64], Refusal> {
    let believed = |by: ActorId| game.minds[by.0].believes(&game.layout, actor);
    let imagined = game.others(actor).map(|other| game.minds[actor.0].imagines(&game.layout, other));
    let opinions: Vec<&[f64]> = match observer {
        None => game.others(actor).map(believed).chain(imagined).collect(),
        Some(observer) if observer == actor => imagined.collect(),
        Some(observer) => vec![believed(observer)],
    };
    let Some((first, rest)) = opinions.split_first() else { return Ok(&[]) };
    if rest.iter().all(|other| other == first) {
        return Ok(first);
    }
    Err(match observer {
        None => Refusal::PriorsDiffer { about: actor },
        Some(observer) => Refusal::ImaginesDifferently { observer },
    })
}
