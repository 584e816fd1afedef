//! Rule: what a challenge is worth begins with what it brings at once, per interest; the rest is what is expected to follow.

use super::super::Shown;
use super::super::standing::number;
use super::{About, End, Grounded, Part, WhyView};
use crate::report::text;
use crate::theory::ActorId;
use crate::theory::deterrence::Gamble;
use crate::words::{Message, message};

/// What may come of the decision whether to challenge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// The challenge is made, and the response comes (R of `model.md` section 6).
    Resisted,
    /// It is made, and the response does not come (S).
    Unresisted,
    /// The best of the other options is taken (T).
    Refrained,
}

impl Outcome {
    /// The three worths that a critical risk is made of, in the order in which they are shown.
    pub(super) const ALL: [Self; 3] = [Self::Unresisted, Self::Refrained, Self::Resisted];

    pub(super) fn named(self, image: &str) -> Message {
        match self {
            Self::Unresisted => message!("panels-why-unresisted", image = image),
            Self::Refrained => message!("panels-why-other", image = image),
            Self::Resisted => message!("panels-why-resisted", image = image),
        }
    }

    pub(super) fn of(self, gamble: Gamble) -> f64 {
        match self {
            Self::Unresisted => gamble.unresisted,
            Self::Refrained => gamble.best_other,
            Self::Resisted => gamble.resisted,
        }
    }
}

impl Shown<'_> {
    /// What an outcome is worth to a challenger, if it is this image: what the option brings at once, and what follows.
    pub(super) fn why_worth(&self, challenger: ActorId, image: usize, outcome: Outcome, stage: usize) -> Option<WhyView> {
        let game = &self.scenario.game;
        let threat = game.threat.as_ref().filter(|_| self.eyes.see_mind(challenger))?;
        let (gamble, standing) = self.thinking(stage, challenger, |reasoner, situation, mind| {
            let gambles = reasoner.gambles(threat, &situation.position, mind);
            (gambles[image], situation.position.standing.clone())
        })?;
        let step = threat.challenge.0;
        let option = if outcome == Outcome::Refrained { gamble.other? } else { threat.challenge.1 };
        let (worth, words) = (outcome.of(gamble), self.words);
        let weights = &game.actor(challenger).images[image].weights;
        let mut rest = worth;
        let mut parts: Vec<Part> = Vec::new();
        for (interest, amount) in &game.step(step).options[option].payoffs[challenger.0] {
            let (weight, payoff) = (weights[*interest], amount.at(&standing));
            rest -= weight * payoff;
            let product = message!("panels-why-times", weight = number(words, weight), payoff = number(words, payoff));
            parts.push(Part {
                name: self.interest(*interest).to_owned(),
                value: number(words, weight * payoff),
                note: Some(words.say(&product)),
                share: None,
                next: None,
            });
        }
        let follows = words.say(&message!("panels-why-follows"));
        parts.push(Part { name: follows, value: number(words, rest), note: None, share: None, next: None });
        let written = &self.scenario.script.moves.items[step.0].options.entries[option].1;
        let grounds = Grounded::of(words, written.source.as_ref(), written.confidence, written.note.as_ref());
        let how = message!("panels-why-brings", option = text::label(self.scenario, step, option));
        let title = words.say(&outcome.named(text::image(self.scenario, challenger, image)));
        let about = About::Worth(challenger, image, outcome, stage);
        Some(
            WhyView::new(words, about, title, number(words, worth), words.say(&how))
                .with(parts)
                .ending(End::Parameter, grounds),
        )
    }
}
