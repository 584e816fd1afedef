//! Rule: deterrence holds in a mind, not in the world: while what that mind expects exceeds what it would risk.
//!
//! The measures of `model.md` section 6. The critical risk is Ellsberg's (1961; Jervis 1976): the chance of resistance at
//! which a challenge is worth no more than the best of the other options.
//!
//! Two things that `model.md` leaves open are settled here. The challenger's mind reads the challenge and the answer as they
//! are made, and its foresight is counted afresh after the answer. And how likely each other answer is, given that the
//! response does not come, is taken where credibility is taken: in the present mind, before the challenge is read.

use std::borrow::Borrow;
use std::sync::Arc;

use super::deliberation::{PerImage, PerOption, Reasoner, Weighed};
use super::game::{ActorId, Game, MoveId, Threat};
use super::image::Mixture;
use super::mind::Mind;
use super::position::Position;

/// What everybody is and thinks it is: mixtures as the author gives them, or certainties once they are drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Truth {
    /// τ, for each actor.
    pub actual: Vec<Mixture>,
    /// σ, for each actor.
    pub self_image: Vec<Mixture>,
}

impl Truth {
    /// The mixtures of the scenario.
    #[must_use]
    pub fn of(game: &Game) -> Self {
        let by = |moment_of_truth| game.actors.iter().map(|actor| actor.decides_by(moment_of_truth).clone()).collect();
        Self { actual: by(true), self_image: by(false) }
    }

    /// What an actor decides by: what it is at a moment of truth, what it thinks it is otherwise.
    #[must_use]
    pub fn decides_by(&self, actor: ActorId, moment_of_truth: bool) -> &Mixture {
        if moment_of_truth { &self.actual[actor.0] } else { &self.self_image[actor.0] }
    }
}

/// The state of deterrence at one position.
#[derive(Clone, Debug, PartialEq)]
pub struct Measures {
    /// For each actor but the defender: how likely it thinks the response is.
    pub credibility: Vec<(ActorId, f64)>,
    /// How likely the response is.
    pub actual: f64,
    /// For each actor but the defender: what the defender thinks it believes.
    pub imagined: Vec<(ActorId, f64)>,
    /// For each challenger: how likely the response must be to deter it. Empty once the challenge decision is past.
    pub critical_risk: Vec<(ActorId, f64)>,
}

impl Measures {
    /// The credibility of the response in the eyes of an observer.
    #[must_use]
    pub fn credibility_to(&self, observer: ActorId) -> Option<f64> {
        find(&self.credibility, observer)
    }

    /// What the defender thinks that an observer believes.
    #[must_use]
    pub fn imagined_of(&self, observer: ActorId) -> Option<f64> {
        find(&self.imagined, observer)
    }

    /// The critical risk of a challenger, while it can still challenge.
    #[must_use]
    pub fn critical_risk_of(&self, challenger: ActorId) -> Option<f64> {
        find(&self.critical_risk, challenger)
    }

    /// Actual minus perceived: what an observer gets wrong about the defender.
    #[must_use]
    pub fn misperception_of(&self, observer: ActorId) -> Option<f64> {
        self.credibility_to(observer).map(|perceived| self.actual - perceived)
    }

    /// Imagined minus perceived: what the defender gets wrong about an observer.
    #[must_use]
    pub fn illusion_about(&self, observer: ActorId) -> Option<f64> {
        self.imagined_of(observer).zip(self.credibility_to(observer)).map(|(imagined, perceived)| imagined - perceived)
    }

    /// Whether deterrence holds in the eyes of a challenger: credibility exceeds its critical risk.
    #[must_use]
    pub fn deters(&self, challenger: ActorId) -> Option<bool> {
        self.credibility_to(challenger).zip(self.critical_risk_of(challenger)).map(|(credibility, risk)| credibility > risk)
    }
}

fn find(row: &[(ActorId, f64)], actor: ActorId) -> Option<f64> {
    row.iter().find(|(other, _)| *other == actor).map(|(_, value)| *value)
}

/// What a challenge is worth to a challenger under one of its images, in units of the ending's payoffs (`model.md` section 6).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gamble {
    /// R: with the response.
    pub resisted: f64,
    /// S: without it.
    pub unresisted: f64,
    /// T: the best of the other options; minus infinity where there is none.
    pub best_other: f64,
    /// Which option that is, the first of several.
    pub other: Option<usize>,
}

impl Gamble {
    /// `p* = (S − T)/(S − R)`: how likely the response must be for the challenge to be worth no more than the best other option.
    #[must_use]
    pub fn critical_risk(self) -> f64 {
        indifference(self.resisted, self.unresisted, self.best_other)
    }
}

/// What an observer thinks one interest weighs to a subject: `(mean, spread)` of its weight over the images, by belief.
///
/// The spread is the standard deviation.
#[must_use]
pub fn perceived_interest(game: &Game, subject: ActorId, belief: &[f64], interest: usize) -> (f64, f64) {
    let weights = || game.actor(subject).images.iter().map(|image| image.weights[interest]).zip(belief);
    let mean: f64 = weights().map(|(weight, chance)| chance * weight).sum();
    let variance: f64 = weights().map(|(weight, chance)| chance * (weight - mean) * (weight - mean)).sum();
    (mean, libm::sqrt(variance))
}

impl Reasoner<'_> {
    /// All measures at a position, if the scenario names a threat.
    #[must_use]
    pub fn measure<M: Borrow<Mind>>(&mut self, position: &Position, minds: &[M], truth: &Truth) -> Option<Measures> {
        let game = self.game;
        let threat = game.threat.as_ref()?;
        let defender = game.step(threat.response.0).owner()?;
        let mind: &Mind = minds[defender.0].borrow();
        let observers = || game.others(defender);
        Some(Measures {
            credibility: observers()
                .map(|other| (other, self.credibility(threat, position, minds[other.0].borrow())))
                .collect(),
            actual: self.actual_credibility(threat, position, mind, truth),
            imagined: observers()
                .map(|other| (other, self.credibility(threat, position, &mind.imagine(&game.layout, other))))
                .collect(),
            critical_risk: threat
                .challengers
                .iter()
                .filter(|_| position.next <= threat.challenge.0.0)
                .map(|&challenger| (challenger, self.critical_risk(threat, position, minds[challenger.0].borrow(), truth)))
                .collect(),
        })
    }

    /// How likely the owner of a mind thinks the response is; zero where the response is no decision. Inside an imagined mind: imagined credibility.
    pub fn credibility(&mut self, threat: &Threat, position: &Position, mind: &Mind) -> f64 {
        self.answers(threat, position, mind).get(threat.response.1).copied().unwrap_or(0.0)
    }

    /// How likely the defender, with its own mind, is to respond.
    fn actual_credibility(&mut self, threat: &Threat, position: &Position, mind: &Mind, truth: &Truth) -> f64 {
        let there = challenged(self.game, threat, position);
        let weighed = self.deliberate(&there, mind);
        let moment_of_truth = self.game.step(threat.response.0).decision().is_some_and(|decision| decision.moment_of_truth);
        truth.decides_by(mind.owner(), moment_of_truth).mean(|image| weighed.chances(image)[threat.response.1])
    }

    /// How likely the owner of a mind thinks each answer to the challenge is.
    fn answers(&mut self, threat: &Threat, position: &Position, mind: &Mind) -> PerOption {
        let Some(defender) = self.game.step(threat.response.0).owner() else { return PerOption::new() };
        let weighed = self.answers_by_image(threat, position, mind);
        weighed.mean_chances(mind.believes(&self.game.layout, defender).iter().copied().enumerate())
    }

    /// How the owner of a mind thinks the defender would weigh its answers to the challenge, under each of the defender's images.
    ///
    /// Weighted with what the owner believes the defender is, the chances are what [`credibility`](Self::credibility) is made of.
    pub fn answers_by_image(&mut self, threat: &Threat, position: &Position, mind: &Mind) -> Arc<Weighed> {
        let game = self.game;
        let there = challenged(game, threat, position);
        let defender = game.step(threat.response.0).owner().unwrap_or(mind.owner());
        let foresight = game.actor(defender).temperament.foresight;
        self.weigh(&there, foresight, self.no_cap(), || mind.imagine(&game.layout, defender))
    }

    /// The critical risk of the challenger that owns the mind: the mean over what it is.
    fn critical_risk(&mut self, threat: &Threat, position: &Position, mind: &Mind, truth: &Truth) -> f64 {
        let gambles = self.gambles(threat, position, mind);
        truth.actual[mind.owner().0].mean(|image| gambles[image].critical_risk())
    }

    /// What the challenge is worth to the challenger that owns the mind, under each of its images: what its critical risk is
    /// made of.
    pub fn gambles(&mut self, threat: &Threat, position: &Position, mind: &Mind) -> Vec<Gamble> {
        let game = self.game;
        let here = position.clone().at(threat.challenge.0);
        let there = challenged(game, threat, &here);
        let answers = self.answers(threat, &here, mind);
        let challenge = self.payoffs_and_mind(&here, threat.challenge, mind);
        let mut resisted = PerImage::new();
        let mut unresisted: Vec<(f64, PerImage)> = Vec::new();
        for answer in there.open(game, threat.response.0).iter() {
            let mut value = self.worth_of_option(&there, (threat.response.0, answer), &challenge.1);
            value.iter_mut().zip(&challenge.0).for_each(|(value, payoff)| *value += payoff);
            if answer == threat.response.1 { resisted = value } else { unresisted.push((answers[answer], value)) }
        }
        let others = here.open(game, threat.challenge.0).iter().filter(|&option| option != threat.challenge.1);
        let other_options: Vec<(usize, PerImage)> =
            others.map(|option| (option, self.worth_of_option(&here, (threat.challenge.0, option), mind))).collect();
        let gamble = |image: usize| {
            let unresisted = mean_of(unresisted.iter().map(|(weight, value)| (*weight, value[image])));
            let resisted = resisted.get(image).copied().or(unresisted).unwrap_or(0.0);
            let none = (None, f64::NEG_INFINITY);
            let better =
                |best: (_, f64), (option, value): (usize, f64)| if value > best.1 { (Some(option), value) } else { best };
            let (other, best_other) = other_options.iter().map(|(option, value)| (*option, value[image])).fold(none, better);
            Gamble { resisted, unresisted: unresisted.unwrap_or(resisted), best_other, other }
        };
        (0..game.actor(mind.owner()).images.len()).map(gamble).collect()
    }

    fn payoffs_and_mind(&mut self, position: &Position, act: (MoveId, usize), mind: &Mind) -> (PerImage, Mind) {
        let worth = &self.game.step(act.0).options[act.1].worth[mind.owner().0];
        let payoffs = worth.iter().map(|worth| worth.at(&position.standing)).collect();
        (payoffs, self.perceive(mind, position, act, self.no_cap()).mind)
    }

    /// What an option is worth to the owner of a mind, whoever chooses it, with all the owner's foresight.
    fn worth_of_option(&mut self, position: &Position, act: (MoveId, usize), mind: &Mind) -> PerImage {
        let owner = mind.owner();
        let foresight = self.game.actor(owner).temperament.foresight;
        self.value_of_act(owner, position, act, Some(mind), foresight, self.no_cap())
    }
}

/// The position at the response once the challenge is made, passing over whatever lies between.
fn challenged(game: &Game, threat: &Threat, position: &Position) -> Position {
    let (challenge, option) = threat.challenge;
    let made = position.chosen(challenge) == Some(option);
    let there = if made { position.clone() } else { position.jump(game, challenge, option) };
    there.at(threat.response.0)
}

/// The mean by weight; the plain mean where nothing has weight; nothing where there is nothing.
fn mean_of(values: impl Iterator<Item = (f64, f64)> + Clone) -> Option<f64> {
    let total: f64 = values.clone().map(|(weight, _)| weight).sum();
    if total > 0.0 {
        return Some(values.map(|(weight, value)| weight * value).sum::<f64>() / total);
    }
    #[expect(clippy::cast_precision_loss, reason = "a move has at most 64 options")]
    let count = values.clone().count() as f64;
    (count > 0.0).then(|| values.map(|(_, value)| value).sum::<f64>() / count)
}

/// `p* = (S − T)/(S − R)` in [0, 1]; where resistance is no worse than its absence: never deterred if the challenge is worth
/// more than the best other option either way, always refrained from otherwise.
///
/// At a tie it jumps from 0 to 1; worths that differ by no more than their rounding are a tie, lest the order of a sum decide.
fn indifference(resisted: f64, unresisted: f64, best_other: f64) -> f64 {
    let largest = [resisted, unresisted].into_iter().fold(1.0, |largest: f64, worth| largest.max(worth.abs()));
    let rounding = 1e-12 * largest;
    if unresisted <= resisted + rounding {
        return if best_other >= unresisted - rounding { 0.0 } else { 1.0 };
    }
    ((unresisted - best_other) / (unresisted - resisted)).clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_critical_risk_is_where_the_gamble_is_worth_the_best_other_option() {
        let risk = indifference(-1.5, 1.0, 0.0);
        assert!((risk - 0.4).abs() < 1e-15);
        assert!((risk * -1.5 + (1.0 - risk) * 1.0).abs() < 1e-15);
    }

    #[test]
    fn whom_resistance_does_not_hurt_no_threat_deters() {
        assert!((indifference(1.0, 1.0, 0.0) - 1.0).abs() < f64::EPSILON);
        assert!(indifference(1.0, 0.5, 0.7).abs() < f64::EPSILON);
    }
}
