//! Rule: what a game is worth to a player is the mean over all histories, and nobody need look at the tree to find it.

use super::{ExtensiveForm, Player};
use crate::analysis::Cast;
use crate::analysis::enumerate::{DEFAULT_LIMIT, Front, Minds, TooManyHistories, Walk};
use crate::theory::{ActorId, Game, Reasoner};

/// For each player that looks to the end, what it can expect of the whole game, times its rationality, by enumeration of the
/// scenario; none for the others, and for all where the actors are not what they are taken for.
///
/// # Errors
///
/// [`TooManyHistories`] where there is no end of them.
pub(super) fn expected(game: &Game, form: &ExtensiveForm) -> Result<Vec<Option<f64>>, TooManyHistories> {
    if !as_believed(game, form) {
        return Ok(vec![None; form.players.len()]);
    }
    let mut sums = vec![0.0; game.actors.len()];
    let cast = Cast::new(game);
    let free = vec![None; game.moves.len()];
    Walk::new(&mut Reasoner::new(game), &free, DEFAULT_LIMIT, Minds::OnlyDeciders).run(|reasoner, front| {
        for (actor, sum) in sums.iter_mut().enumerate() {
            *sum += worth(reasoner, &cast, front, ActorId(actor));
        }
    })?;
    let of = |player: &Player| {
        let ActorId(actor) = player.actor;
        player.stage.is_none().then(|| game.actors[actor].temperament.rationality * sums[actor])
    };
    Ok(form.players.iter().map(of).collect())
}

/// Whether everybody is, with the same chances, what it is taken for.
fn as_believed(game: &Game, form: &ExtensiveForm) -> bool {
    let is = |actor: ActorId| {
        let believed = &form.prior.images[actor.0];
        believed.is_empty() || believed.iter().copied().eq(game.actor(actor).actual.possible())
    };
    form.prior.observer.is_none() && game.actor_ids().all(|actor| game.actor(actor).self_image.is_none() && is(actor))
}

/// What is done next, or what it ends in, is worth to an actor: the sum over the histories that have come here.
fn worth(reasoner: &mut Reasoner<'_>, cast: &Cast, front: &Front, actor: ActorId) -> f64 {
    let game = reasoner.game();
    let standing = &front.position.standing;
    let roots = || cast.roots.iter().zip(&front.weights).enumerate().map(|(root, ((drawn, _), weight))| (root, drawn, weight));
    let Some(step) = front.position.step(game) else {
        let ending = front.position.ending(game).map(|ending| &game.endings[ending].worth[actor.0]);
        let worth = |image: usize| ending.map_or(0.0, |worth| worth[image].at(standing));
        return roots().map(|(_, drawn, weight)| weight * worth(drawn.actual[actor.0])).sum();
    };
    let chances = front.position.chances(game, step);
    let weighed = game.step(step).owner().map(|owner| reasoner.deliberate(&front.position, &front.minds[owner.0]));
    let mut sum = 0.0;
    for option in front.position.open(game, step).iter() {
        let worth = &game.step(step).options[option].worth[actor.0];
        for (root, drawn, weight) in roots() {
            let chance = match &weighed {
                Some(weighed) => weighed.chances(cast.image(step, root))[option],
                None => chances[option],
            };
            sum += weight * chance * worth[drawn.actual[actor.0]].at(standing);
        }
    }
    sum
}
