//! Rule: what a lever moves is said where its author says it already, and else where what-ifs say such things.

use super::super::path::Path;
use super::super::syntax::Node;
use crate::experiment::Lever;
use crate::theory::{ActorId, Game, MoveId, StandingId};

/// The places where a what-if can say where a lever stands, the usual one first.
pub(super) fn places(game: &Game, lever: &Lever) -> Vec<Path> {
    let root = Path::root();
    let (change, add) = (root.field("change"), root.field("add"));
    let actor = |ActorId(actor): ActorId| game.actors[actor].id.as_str();
    let image = |ActorId(actor): ActorId, image: usize| game.actors[actor].images[image].id.as_str();
    let step = |MoveId(step): MoveId| game.moves[step].id.as_str();
    match *lever {
        Lever::Choose(at) => vec![root.field("choose").key(step(at))],
        Lever::Believe { observer, of, .. } => {
            let belief = |list: Path| list.pair(actor(observer), actor(of)).field("belief");
            vec![belief(root.field("believe")), belief(add.field("perceptions"))]
        }
        Lever::Imagine { actor: own, other, .. } => {
            let belief = |list: Path| list.pair(actor(own), actor(other)).field("belief");
            vec![belief(root.field("imagine")), belief(add.field("imagined"))]
        }
        Lever::Weigh { actor: own, image: of, interest } => {
            let (of, interest) = (image(own, of), game.interests[interest].as_str());
            let weight = |images: Path| images.key(of).field("interests").key(interest);
            vec![
                weight(change.field("actors").key(actor(own)).field("images")),
                weight(add.field("images").key(actor(own))),
                weight(add.field("actors").key(actor(own)).field("images")),
            ]
        }
        Lever::Temper { actor: own, part } => {
            let temper = |actors: Path| actors.key(actor(own)).field("temperament").field(part.name());
            vec![
                root.field("temper").key(actor(own)).field(part.name()),
                temper(change.field("actors")),
                temper(add.field("actors")),
            ]
        }
        Lever::Attend { observer, step: at } => {
            let seen = |step: Path| step.field("attention").key(actor(observer));
            vec![
                root.field("attend").pair(step(at), actor(observer)).field("attention"),
                seen(change.field("moves").key(step(at))),
                seen(add.field("moves").item(step(at))),
            ]
        }
        Lever::Set(StandingId(standing)) => {
            let standing = game.standings[standing].id.as_str();
            vec![
                root.field("set").key(standing),
                change.field("standing").key(standing).field("start"),
                add.field("standing").key(standing).field("start"),
            ]
        }
        Lever::Actual(own) => vec![change.field("actors").key(actor(own)).field("actual")],
        Lever::SelfImage(own) => vec![change.field("actors").key(actor(own)).field("self_image")],
    }
}

/// Where the text says it, if it does.
pub(super) fn said(game: &Game, lever: &Lever, root: &Node) -> Option<Path> {
    places(game, lever).into_iter().find(|path| path.find(root).is_some())
}

/// The lever of another version of a game that moves the same; nothing where that is not there.
pub(super) fn same(lever: &Lever, from: &Game, to: &Game) -> Option<Lever> {
    let actor = |ActorId(actor): ActorId| to.actor_named(&from.actors[actor].id);
    let image = |one: ActorId, other: ActorId, image: usize| {
        let id = &from.actors[one.0].images[image].id;
        to.actor(other).images.iter().position(|image| image.id == *id)
    };
    let step = |MoveId(step): MoveId| to.move_named(&from.moves[step].id);
    Some(match *lever {
        Lever::Choose(at) => {
            let there = step(at)?;
            // Options are known by their places.
            let ids =
                |game: &Game, at: MoveId| game.step(at).options.iter().map(|option| option.id.clone()).collect::<Vec<_>>();
            (ids(from, at) == ids(to, there)).then_some(Lever::Choose(there))?
        }
        Lever::Believe { observer, of, image: place } => {
            let there = actor(of)?;
            Lever::Believe { observer: actor(observer)?, of: there, image: image(of, there, place)? }
        }
        Lever::Imagine { actor: own, other, image: place } => {
            let there = actor(own)?;
            Lever::Imagine { actor: there, other: actor(other)?, image: image(own, there, place)? }
        }
        Lever::Weigh { actor: own, image: place, interest } => {
            let there = actor(own)?;
            let interest = to.interests.iter().position(|known| *known == from.interests[interest])?;
            Lever::Weigh { actor: there, image: image(own, there, place)?, interest }
        }
        Lever::Temper { actor: own, part } => Lever::Temper { actor: actor(own)?, part },
        Lever::Attend { observer, step: at } => Lever::Attend { observer: actor(observer)?, step: step(at)? },
        Lever::Set(StandingId(standing)) => {
            Lever::Set(StandingId(to.standings.iter().position(|known| known.id == from.standings[standing].id)?))
        }
        Lever::Actual(own) => Lever::Actual(actor(own)?),
        Lever::SelfImage(own) => Lever::SelfImage(actor(own)?),
    })
}
