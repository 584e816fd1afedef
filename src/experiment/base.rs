//! Rule: every point of an experiment starts from the same game and is built from its parts anew.

use super::lever::{Legal, Level, Lever, Temper};
use crate::theory::game::Parts;
use crate::theory::{ActorId, Game, Mixture, MoveId, Temperament};

/// The game that an experiment varies, in parts, and what is forced in it.
#[derive(Clone, Debug)]
pub struct Base {
    parts: Parts,
    forced: Vec<Option<usize>>,
}

impl Base {
    /// Takes a game apart. `imagined` tells whether what an actor thinks another thinks of it is given; where it is not, it is what
    /// the other does think, and follows it.
    #[must_use]
    pub fn of(game: &Game, forced: Vec<Option<usize>>, imagined: impl Fn(ActorId, ActorId) -> bool) -> Self {
        let Game { actors, interests, standings, moves, endings, threat, minds, layout, .. } = game;
        let certain = |actor: ActorId| Mixture::certain(0, actors[actor.0].images.len());
        let believes = |observer: ActorId, of: ActorId| {
            if observer == of { certain(of) } else { Mixture(minds[observer.0].believes(layout, of).to_vec()) }
        };
        let imagines = |actor: ActorId, other: ActorId| {
            (actor != other && imagined(actor, other)).then(|| Mixture(minds[actor.0].imagines(layout, other).to_vec()))
        };
        let all = || game.actor_ids();
        let parts = Parts {
            actors: actors.clone(),
            interests: interests.clone(),
            standings: standings.clone(),
            moves: moves.clone(),
            endings: endings.clone(),
            threat: threat.clone(),
            believes: all().map(|one| all().map(|other| believes(one, other)).collect()).collect(),
            imagines: all().map(|one| all().map(|other| imagines(one, other)).collect()).collect(),
        };
        Self { parts, forced }
    }

    /// What a lever may be set to in this game.
    #[must_use]
    pub fn legal(&self, lever: &Lever) -> Legal {
        match *lever {
            Lever::Choose(step) => Legal::Categories(self.parts.moves[step.0].options.len()),
            Lever::Believe { .. } | Lever::Imagine { .. } | Lever::Attend { .. } => Legal::Between(0.0, 1.0),
            Lever::Weigh { .. } => Legal::any(),
            Lever::Temper { part, .. } => Legal::of(part),
            Lever::Set(standing) => {
                let (least, greatest) = self.parts.standings[standing.0].range;
                Legal::Between(least, greatest)
            }
            Lever::Actual(actor) | Lever::SelfImage(actor) => Legal::Categories(self.parts.actors[actor.0].images.len()),
        }
    }

    /// The game with each lever set to its level, and what is forced in it. A lever without a level is left alone.
    #[must_use]
    pub fn with<'a>(&self, settings: impl IntoIterator<Item = (&'a Lever, Option<Level>)>) -> (Game, Vec<Option<usize>>) {
        let mut changed = self.clone();
        let mut last = Vec::new();
        for (lever, level) in settings {
            match (lever, level) {
                // What is imagined may have to follow a belief that is itself moved.
                (Lever::Imagine { .. }, Some(level)) => last.push((lever, level)),
                (_, Some(level)) => changed.set(lever, level),
                (_, None) => {}
            }
        }
        for (lever, level) in last {
            changed.set(lever, level);
        }
        (Game::new(changed.parts), changed.forced)
    }

    fn set(&mut self, lever: &Lever, level: Level) {
        match level {
            Level::Category(category) => self.set_category(lever, category),
            Level::Number(number) => self.set_number(lever, number),
        }
    }

    fn set_category(&mut self, lever: &Lever, category: usize) {
        let certain = |this: &Self, actor: ActorId| Mixture::certain(category, this.parts.actors[actor.0].images.len());
        match *lever {
            Lever::Choose(MoveId(step)) => self.forced[step] = Some(category),
            Lever::Actual(actor) => self.parts.actors[actor.0].actual = certain(self, actor),
            Lever::SelfImage(actor) => self.parts.actors[actor.0].self_image = Some(certain(self, actor)),
            _ => {}
        }
    }

    fn set_number(&mut self, lever: &Lever, number: f64) {
        let parts = &mut self.parts;
        match *lever {
            Lever::Believe { observer, of, image } => rescale(&mut parts.believes[observer.0][of.0].0, image, number),
            Lever::Imagine { actor, other, image } => {
                let believed = &parts.believes[other.0][actor.0];
                let imagined = parts.imagines[actor.0][other.0].get_or_insert_with(|| believed.clone());
                rescale(&mut imagined.0, image, number);
            }
            Lever::Weigh { actor, image, interest } => parts.actors[actor.0].images[image].weights[interest] = number,
            Lever::Temper { actor, part } => temper(&mut parts.actors[actor.0].temperament, part, number),
            Lever::Attend { observer, step } => parts.moves[step.0].attention[observer.0] = Some(number),
            Lever::Set(standing) => parts.standings[standing.0].start = number,
            Lever::Choose(_) | Lever::Actual(_) | Lever::SelfImage(_) => {}
        }
    }
}

/// Gives one image this probability and shares out the rest among the others in the proportion they had; evenly, where they had none.
fn rescale(mixture: &mut [f64], image: usize, probability: f64) {
    let rest: f64 = mixture.iter().enumerate().filter(|(other, _)| *other != image).map(|(_, chance)| chance).sum();
    #[expect(clippy::cast_precision_loss, reason = "an actor has at most sixteen images")]
    let others = (mixture.len() - 1) as f64;
    for (other, chance) in mixture.iter_mut().enumerate() {
        let share = if rest > 0.0 { *chance / rest } else { 1.0 / others };
        *chance = if other == image { probability } else { (1.0 - probability) * share };
    }
}

fn temper(temperament: &mut Temperament, part: Temper, number: f64) {
    let whole = || (0..=u8::MAX).find(|&whole| f64::from(whole) >= number).unwrap_or(u8::MAX);
    match part {
        Temper::Rationality => temperament.rationality = number,
        Temper::Foresight => temperament.foresight = whole(),
        Temper::Suspicion => temperament.suspicion = whole(),
        Temper::Attention => temperament.attention = number,
        Temper::Tremble => temperament.tremble = number,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_other_images_keep_their_proportions() {
        let mut belief = [0.4, 0.5, 0.1];
        rescale(&mut belief, 2, 0.55);
        assert!((belief[2] - 0.55).abs() < 1e-15);
        assert!((belief[0] / belief[1] - 0.8).abs() < 1e-12);
        assert!((belief.iter().sum::<f64>() - 1.0).abs() < 1e-12);
    }

    #[test]
    fn what_nobody_held_possible_is_shared_out_evenly() {
        let mut belief = [0.0, 0.0, 1.0];
        rescale(&mut belief, 2, 0.5);
        assert!(belief.iter().zip([0.25, 0.25, 0.5]).all(|(found, wanted)| (found - wanted).abs() < 1e-15), "{belief:?}");
    }
}
