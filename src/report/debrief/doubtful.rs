//! Rule: whatever the author chose can be doubted: each belief, each weight, each temperament, moved by itself within reason.

use crate::experiment::{Base, Level, Lever, Temper};
use crate::report::text;
use crate::scenario::Scenario;
use crate::scenario::grain::Confidence;
use crate::theory::{ActorId, MoveId};
use crate::words::{Words, message};

/// A number of the author's that might as well have been another.
#[derive(Clone, Debug)]
pub(super) struct Doubtful {
    /// What it is, in words.
    pub(super) name: String,
    /// How the author says he knows it.
    pub(super) confidence: Option<Confidence>,
    /// What moves it.
    pub(super) lever: Lever,
    /// What it is.
    pub(super) is: f64,
    /// What else it could be.
    pub(super) might_be: Vec<f64>,
}

impl Doubtful {
    /// The game with this number at one of the values.
    pub(super) fn game(&self, base: &Base, value: f64) -> crate::theory::Game {
        base.with([(&self.lever, Some(Level::Number(value)))]).0
    }
}

/// The game of a scenario, to be varied.
pub(super) fn base(scenario: &Scenario) -> Base {
    let game = &scenario.game;
    let given = |actor: ActorId, other: ActorId| {
        let (actor, other) = (game.actor(actor).id.as_str(), game.actor(other).id.as_str());
        scenario.script.imagined.items.iter().any(|imagined| *imagined.actor == *actor && *imagined.other == *other)
    };
    Base::of(game, scenario.forced_options(), given)
}

/// Everything that can be doubted: what is thought of the defender, how everybody reasons, and what weighs with whoever can challenge.
pub(super) fn doubtful(scenario: &Scenario, words: Words) -> Vec<Doubtful> {
    let mut found = beliefs(scenario, words);
    found.extend(tempers(scenario, words));
    found.extend(weights(scenario, words));
    found
}

/// What every other actor thinks the defender is.
fn beliefs(scenario: &Scenario, words: Words) -> Vec<Doubtful> {
    let game = &scenario.game;
    let Some(of) = game.threat.as_ref().and_then(|threat| game.step(threat.response.0).owner()) else { return Vec::new() };
    let mut found = Vec::new();
    for observer in game.others(of) {
        let belief = game.minds[observer.0].believes(&game.layout, of);
        let (who, whom) = (game.actor(observer).id.as_str(), game.actor(of).id.as_str());
        let written =
            scenario.script.perceptions.items.iter().find(|written| *written.observer == *who && *written.of == *whom);
        for (image, chance) in belief.iter().enumerate().filter(|_| belief.len() > 1) {
            let (observer_name, subject) = (text::seat(scenario, observer), text::seat(scenario, of));
            let name = text::image(scenario, of, image);
            found.push(Doubtful {
                name: words.say(&message!("debrief-doubt-belief", observer = observer_name, subject = subject, image = name)),
                confidence: written.and_then(|written| written.confidence),
                lever: Lever::Believe { observer, of, image },
                is: *chance,
                might_be: vec![chance / 2.0, (1.0 + chance) / 2.0],
            });
        }
    }
    found
}

/// How everybody reasons who decides anything.
fn tempers(scenario: &Scenario, words: Words) -> Vec<Doubtful> {
    let game = &scenario.game;
    let mut found = Vec::new();
    for actor in game.actor_ids().filter(|id| game.moves.iter().any(|step| step.owner() == Some(*id))) {
        let temper = game.actor(actor).temperament;
        let written = scenario.script.actors.entries[actor.0].1.temperament.as_ref();
        let seat = text::seat(scenario, actor);
        let (foresight, suspicion) = (f64::from(temper.foresight), f64::from(temper.suspicion));
        let parts = [
            (
                message!("debrief-doubt-rationality", actor = seat),
                Temper::Rationality,
                temper.rationality,
                vec![temper.rationality / 2.0, 2.0 * temper.rationality],
            ),
            (
                message!("debrief-doubt-foresight", actor = seat),
                Temper::Foresight,
                foresight,
                vec![(foresight - 1.0).max(0.0), foresight + 1.0],
            ),
            (
                message!("debrief-doubt-suspicion", actor = seat),
                Temper::Suspicion,
                suspicion,
                vec![(suspicion - 1.0).max(0.0), suspicion + 1.0],
            ),
            (
                message!("debrief-doubt-attention", actor = seat),
                Temper::Attention,
                temper.attention,
                vec![temper.attention / 2.0, 1.0],
            ),
        ];
        found.extend(parts.into_iter().map(|(name, part, is, might_be)| Doubtful {
            name: words.say(&name),
            confidence: written.and_then(|written| written.confidence),
            lever: Lever::Temper { actor, part },
            is,
            might_be,
        }));
    }
    found
}

/// What weighs with the challengers and the owner of the challenge, under every image that they may have.
fn weights(scenario: &Scenario, words: Words) -> Vec<Doubtful> {
    let game = &scenario.game;
    let Some(threat) = &game.threat else { return Vec::new() };
    let owner = |step: MoveId| game.step(step).owner();
    let concerned = |id: &ActorId| threat.challengers.contains(id) || owner(threat.challenge.0) == Some(*id);
    let mut found = Vec::new();
    for actor in game.actor_ids().filter(concerned) {
        for (image, held) in game.actor(actor).images.iter().enumerate() {
            let written = &scenario.script.actors.entries[actor.0].1.images.entries[image].1;
            for (interest, weight) in held.weights.iter().enumerate().filter(|(_, weight)| **weight != 0.0) {
                let id = &game.interests[interest];
                let called = scenario.script.interests.entries.iter().find(|(known, _)| **known == **id);
                let called = called.and_then(|(_, interest)| interest.name.as_deref()).unwrap_or(id);
                let (seat, name) = (text::seat(scenario, actor), text::image(scenario, actor, image));
                found.push(Doubtful {
                    name: words.say(&message!("debrief-doubt-weight", interest = called, actor = seat, image = name)),
                    confidence: written.confidence,
                    lever: Lever::Weigh { actor, image, interest },
                    is: *weight,
                    might_be: vec![0.75 * weight, 1.25 * weight],
                });
            }
        }
    }
    found
}
