//! The same game with everything named otherwise and listed the other way round: actors, images, interests, options, standings.

use perimeter::theory::game::{Chance, Evidence, Parts};
use perimeter::theory::*;

/// The place of `place` among `count` when the order is turned round.
pub fn turned(place: usize, count: usize) -> usize {
    count - 1 - place
}

fn backwards<T: Clone>(list: &[T]) -> Vec<T> {
    list.iter().rev().cloned().collect()
}

/// Turns everything round but the order of the moves and of the endings, which means something.
pub fn reversed(parts: &Parts) -> Parts {
    let mut turned_parts = Parts {
        actors: backwards(&parts.actors),
        interests: backwards(&parts.interests),
        standings: backwards(&parts.standings),
        moves: parts.moves.clone(),
        endings: parts.endings.clone(),
        threat: parts.threat.clone(),
        believes: backwards(&parts.believes),
        imagines: backwards(&parts.imagines),
    };
    for actor in &mut turned_parts.actors {
        actor.id = format!("another {}", actor.id);
        actor.images.reverse();
        for image in &mut actor.images {
            image.id = format!("another {}", image.id);
            image.weights.reverse();
        }
        actor.actual.0.reverse();
        if let Some(own) = &mut actor.self_image {
            own.0.reverse();
        }
    }
    for row in &mut turned_parts.believes {
        row.reverse();
        row.iter_mut().for_each(|belief| belief.0.reverse());
    }
    for row in &mut turned_parts.imagines {
        row.reverse();
        row.iter_mut().flatten().for_each(|belief| belief.0.reverse());
    }
    let turn = Turn { parts };
    turned_parts.moves.iter_mut().for_each(|step| turn.one_move(step));
    for ending in &mut turned_parts.endings {
        turn.condition(&mut ending.when);
        turn.payoffs(&mut ending.payoffs);
    }
    if let Some(threat) = &mut turned_parts.threat {
        threat.challenge.1 = turn.option(threat.challenge.0, threat.challenge.1);
        threat.response.1 = turn.option(threat.response.0, threat.response.1);
        threat.challengers = threat.challengers.iter().rev().map(|&actor| turn.actor(actor)).collect();
    }
    turned_parts
}

struct Turn<'a> {
    parts: &'a Parts,
}

impl Turn<'_> {
    fn actor(&self, ActorId(actor): ActorId) -> ActorId {
        ActorId(turned(actor, self.parts.actors.len()))
    }

    fn standing(&self, StandingId(standing): StandingId) -> StandingId {
        StandingId(turned(standing, self.parts.standings.len()))
    }

    fn option(&self, MoveId(step): MoveId, option: usize) -> usize {
        turned(option, self.parts.moves[step].options.len())
    }

    fn amount(&self, amount: &mut Amount) {
        amount.per.reverse();
        amount.per.iter_mut().for_each(|(standing, _)| *standing = self.standing(*standing));
    }

    fn payoffs(&self, payoffs: &mut [Vec<(usize, Amount)>]) {
        payoffs.reverse();
        for (interest, amount) in payoffs.iter_mut().flatten() {
            *interest = turned(*interest, self.parts.interests.len());
            self.amount(amount);
        }
    }

    fn condition(&self, condition: &mut Condition) {
        match condition {
            Condition::AtLeast(standing, _) | Condition::Below(standing, _) => *standing = self.standing(*standing),
            Condition::Chose(step, option) => *option = self.option(*step, *option),
            Condition::All(parts) | Condition::Any(parts) => parts.iter_mut().for_each(|part| self.condition(part)),
            Condition::Not(part) => self.condition(part),
        }
    }

    fn one_move(&self, step: &mut Move) {
        step.id = format!("another {}", step.id);
        step.options.reverse();
        step.seen_by.reverse();
        step.attention.reverse();
        self.condition(&mut step.when);
        for option in &mut step.options {
            option.id = format!("another {}", option.id);
            self.condition(&mut option.when);
            self.payoffs(&mut option.payoffs);
            for effect in &mut option.effects {
                let (Effect::Set(standing, _) | Effect::Add(standing, _)) = effect;
                *standing = self.standing(*standing);
            }
        }
        match &mut step.kind {
            Kind::Decision(decision) => {
                decision.by = self.actor(decision.by);
                decision.readings.reverse();
                decision.readings.iter_mut().flatten().for_each(|table| table.reverse());
            }
            Kind::Chance(Chance { probabilities, evidence }) => {
                probabilities.reverse();
                probabilities.iter_mut().for_each(|amount| self.amount(amount));
                if let Some(Evidence { about, likelihoods }) = evidence {
                    *about = self.actor(*about);
                    likelihoods.reverse();
                    likelihoods.iter_mut().flatten().for_each(|likelihood| likelihood.reverse());
                }
            }
        }
    }
}
