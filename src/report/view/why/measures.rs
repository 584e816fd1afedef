//! Rule: a measure of deterrence opens into what its images weigh, and what each would do.

use super::super::Shown;
use super::super::standing::number;
use super::{About, End, Grounded, Outcome, Part, WhyView};
use crate::report::text;
use crate::theory::{ActorId, Mind, Threat};
use crate::words::message;

impl Shown<'_> {
    fn threat(&self) -> Option<&Threat> {
        self.scenario.game.threat.as_ref()
    }

    /// What the response is called.
    fn response(&self) -> Option<&str> {
        self.threat().map(|threat| text::label(self.scenario, threat.response.0, threat.response.1))
    }

    /// What an observer believes the defender to be, times what each image would do.
    pub(super) fn why_credibility(&self, observer: ActorId, stage: usize) -> Option<WhyView> {
        let about = About::Credibility(observer, stage);
        let defender = self.defender().filter(|_| self.eyes.see_mind(observer))?;
        let asked = super::Asked { observer, subject: defender, imagined: false };
        let parts = self.thinking(stage, observer, |reasoner, situation, mind| {
            let weighed = reasoner.answers_by_image(self.threat()?, &situation.position, mind);
            Some(self.weighted(asked, stage, mind, |image| weighed.chances(image)[self.threat().map_or(0, |it| it.response.1)]))
        })??;
        let name = text::seat(self.scenario, observer);
        let title = self.words.say(&message!("told-credibility", observer = name));
        let how = message!("panels-why-credibility", observer = name, response = self.response()?);
        Some(WhyView::new(self.words, about, title, self.percent_of(about)?, self.words.say(&how)).with(parts))
    }

    /// The same inside the mind that the defender imagines the observer to have.
    pub(super) fn why_imagined(&self, observer: ActorId, stage: usize) -> Option<WhyView> {
        let about = About::Imagined(observer, stage);
        let defender = self.defender().filter(|&defender| self.eyes.see_mind(defender))?;
        let asked = super::Asked { observer: defender, subject: observer, imagined: true };
        let parts = self.thinking(stage, defender, |reasoner, situation, mind| {
            let imagined = mind.imagine(&self.scenario.game.layout, observer);
            let weighed = reasoner.answers_by_image(self.threat()?, &situation.position, &imagined);
            Some(self.weighted(asked, stage, mind, |image| weighed.chances(image)[self.threat().map_or(0, |it| it.response.1)]))
        })??;
        let (name, own) = (text::seat(self.scenario, observer), text::seat(self.scenario, defender));
        let title = self.words.say(&message!("told-imagined", observer = name));
        let how = message!("panels-why-imagined", defender = own, observer = name, response = self.response()?);
        Some(WhyView::new(self.words, about, title, self.percent_of(about)?, self.words.say(&how)).with(parts))
    }

    /// For each image, how likely it is thought, what it would do, and the product of the two.
    fn weighted(&self, asked: super::Asked, stage: usize, mind: &Mind, would: impl Fn(usize) -> f64) -> Vec<Part> {
        let layout = &self.scenario.game.layout;
        let belief = if asked.imagined { mind.imagines(layout, asked.subject) } else { mind.believes(layout, asked.subject) };
        let mut parts = Vec::new();
        for (image, &weight) in belief.iter().enumerate() {
            let (name, chance) = (text::image(self.scenario, asked.about(), image), would(image));
            parts.push(Part {
                name: self.words.say(&message!("panels-why-thought", image = name)),
                value: self.words.percent(weight),
                note: None,
                share: Some(weight),
                next: Some(About::Belief(asked, image, stage)),
            });
            let observer = if asked.imagined { asked.subject } else { asked.observer };
            parts.push(Part {
                name: self.words.say(&message!("panels-why-would", image = name)),
                value: self.words.percent(chance),
                note: Some(
                    self.words.say(&message!("panels-why-product", product = self.words.number(100.0 * weight * chance, 1))),
                ),
                share: Some(weight * chance),
                next: (!asked.imagined).then_some(About::Response(observer, image, stage)),
            });
        }
        parts
    }

    /// What each answer would be worth to the defender if it were one of its images, in the eyes of an observer.
    pub(super) fn why_response(&self, observer: ActorId, image: usize, stage: usize) -> Option<WhyView> {
        let defender = self.defender().filter(|_| self.eyes.see_mind(observer))?;
        let step = self.threat()?.response.0;
        let weighed = self.thinking(stage, observer, |reasoner, situation, mind| {
            Some(reasoner.answers_by_image(self.threat()?, &situation.position, mind))
        })??;
        let (worths, chances) = (weighed.worths(image), weighed.chances(image));
        let words = self.words;
        let part = |option: usize| Part {
            name: text::label(self.scenario, step, option).to_owned(),
            value: words.percent(chances[option]),
            note: Some(words.say(&message!("panels-why-worth", worth = number(words, worths[option])))),
            share: Some(chances[option]),
            next: None,
        };
        let open = (0..chances.len()).filter(|&option| chances[option] > 0.0);
        let name = text::image(self.scenario, defender, image);
        let title = words.say(&message!("panels-why-would", image = name));
        let rationality = self.scenario.game.actor(defender).temperament.rationality;
        let how = message!("panels-why-response", image = name, rationality = number(words, rationality));
        let value = words.percent(chances[self.threat()?.response.1]);
        let (_, written) = &self.scenario.script.actors.entries[defender.0];
        let written = &written.images.entries[image].1;
        let grounds = Grounded::of(words, written.source.as_ref(), written.confidence, written.note.as_ref());
        let about = About::Response(observer, image, stage);
        let view = WhyView::new(self.words, about, title, value, words.say(&how))
            .with(open.map(part))
            .with(self.weights(defender, image));
        Some(view.ending(End::Parameter, grounds))
    }

    /// What each interest weighs to an actor, if it is this image: parameters of the author.
    fn weights(&self, actor: ActorId, image: usize) -> Vec<Part> {
        let weights = &self.scenario.game.actor(actor).images[image].weights;
        let part = |(interest, &weight): (usize, &f64)| {
            let name = self.interest(interest);
            let name = self.words.say(&message!("panels-why-weight", interest = name));
            Part { name, value: number(self.words, weight), note: None, share: None, next: None }
        };
        weights.iter().enumerate().filter(|(_, weight)| **weight != 0.0).map(part).collect()
    }

    /// What the defender, as it is, would do.
    pub(super) fn why_actual(&self, stage: usize) -> Option<WhyView> {
        let about = About::Actual(stage);
        let defender = self.defender().filter(|_| self.eyes.reveal)?;
        let name = text::seat(self.scenario, defender);
        let how = message!("panels-why-actual", defender = name, response = self.response()?);
        let mixture = &self.scenario.game.actor(defender).actual;
        let part = |(image, chance): (usize, f64)| Part {
            name: text::image(self.scenario, defender, image).to_owned(),
            value: self.words.percent(chance),
            note: None,
            share: Some(chance),
            next: None,
        };
        let (_, written) = &self.scenario.script.actors.entries[defender.0];
        let grounds = Grounded::of(self.words, written.source.as_ref(), written.confidence, written.note.as_ref());
        let title = self.words.say(&message!("told-truth"));
        let view = WhyView::new(self.words, about, title, self.percent_of(about)?, self.words.say(&how));
        Some(view.with(mixture.possible().map(part)).ending(End::Parameter, grounds))
    }

    /// What the challenge is worth with the response and without it, and the best of the other options.
    pub(super) fn why_critical_risk(&self, challenger: ActorId, stage: usize) -> Option<WhyView> {
        let about = About::CriticalRisk(challenger, stage);
        let risk = self.share(about).filter(|_| self.eyes.see_mind(challenger))?;
        let gambles = self.thinking(stage, challenger, |reasoner, situation, mind| {
            Some(reasoner.gambles(self.threat()?, &situation.position, mind))
        })??;
        // What it was drawn to be is the image whose critical risk is the one that was measured.
        let same = |image: &usize| gambles[*image].critical_risk().to_bits() == risk.to_bits();
        let possible: Vec<usize> = self.scenario.game.actor(challenger).actual.possible().map(|(image, _)| image).collect();
        let images = possible.iter().copied().find(same).map_or(possible, |image| vec![image]);
        let words = self.words;
        let parts = images.into_iter().flat_map(|image| {
            let (gamble, name) = (gambles[image], text::image(self.scenario, challenger, image));
            Outcome::ALL.map(|outcome| {
                let worth = outcome.of(gamble);
                let there = worth.is_finite();
                let value = if there { number(words, worth) } else { words.say(&message!("panels-none")) };
                let next = there.then_some(About::Worth(challenger, image, outcome, stage));
                Part { name: words.say(&outcome.named(name)), value, note: None, share: None, next }
            })
        });
        let name = text::seat(self.scenario, challenger);
        let title = words.say(&message!("told-critical-risk", observer = name));
        let how = words.say(&message!("panels-why-critical-risk", observer = name));
        let written = self.scenario.script.threat.as_ref()?;
        let grounds = Grounded::of(words, written.source.as_ref(), written.confidence, written.note.as_ref());
        Some(WhyView::new(self.words, about, title, words.percent(risk), how).with(parts).ending(End::Parameter, grounds))
    }
}
