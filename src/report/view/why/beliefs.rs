//! Rule: a share of a belief opens into its ledger; a line of the ledger into how the act was read; the first line is the author's.

use super::super::{LedgerView, Shift, Shown};
use super::{About, Asked, End, Grounded, Part, WhyView};
use crate::report::text;
use crate::words::message;

impl Shown<'_> {
    /// The ledger of an image against the first other one.
    pub(super) fn why_belief(&self, asked: Asked, image: usize, stage: usize) -> Option<WhyView> {
        let about = About::Belief(asked, image, stage);
        let value = self.percent_of(about).filter(|_| self.eyes.see_mind(asked.observer))?;
        let ledger = LedgerView::of(self.scenario, self.words, self.run, stage, asked)?;
        let name = text::image(self.scenario, asked.about(), image);
        let title = format!("{} {name}", ledger.said);
        // The first image has no line of its own: it is what the others are weighed against.
        let against = ledger.images.get(image.saturating_sub(1));
        let how = match against {
            Some(against) => message!("panels-why-belief", against = &against.said),
            None => message!("why-one-image"),
        };
        let parts = against.map_or(&[][..], |against| &against.shifts).iter().map(|shift| self.shift(asked, shift));
        let mut view = WhyView::new(self.words, about, title, value, self.words.say(&how)).with(parts);
        if let Some(first) = view.parts.first_mut() {
            first.next = Some(About::Prior(asked));
        }
        Some(view)
    }

    fn shift(&self, asked: Asked, shift: &Shift) -> Part {
        let seen = |entry: &usize| self.eyes.see_act(self.scenario, self.run.entries()[*entry].step);
        let next = shift.entry.filter(seen).map(|entry| About::Reading(asked, entry));
        Part { name: shift.said.clone(), value: shift.number.clone(), share: None, next }
    }

    /// What the author says was thought before the first move.
    pub(super) fn why_prior(&self, asked: Asked) -> Option<WhyView> {
        if !self.eyes.see_mind(asked.observer) {
            return None;
        }
        let (words, script) = (self.words, &self.scenario.script);
        let belief = asked.of(self.scenario, &self.run.situation(0)?.minds);
        let part = |(image, &share): (usize, &f64)| Part {
            name: text::image(self.scenario, asked.about(), image).to_owned(),
            value: words.percent(share),
            share: Some(share),
            next: None,
        };
        let id = |actor: crate::theory::ActorId| self.scenario.game.actor(actor).id.as_str();
        let (observer, subject) = (id(asked.observer), id(asked.subject));
        let grounds = if asked.imagined {
            let given = script.imagined.items.iter().find(|item| &*item.actor == observer && &*item.other == subject);
            given.map(|it| Grounded::of(words, it.source.as_ref(), it.confidence, it.note.as_ref()))
        } else {
            let given = script.perceptions.items.iter().find(|item| &*item.observer == observer && &*item.of == subject);
            given.map(|it| Grounded::of(words, it.source.as_ref(), it.confidence, it.note.as_ref()))
        };
        let how =
            if grounds.is_none() && asked.imagined { message!("panels-why-no-illusion") } else { message!("panels-why-prior") };
        let value = words.say(&message!("why-start"));
        let view = WhyView::new(self.words, About::Prior(asked), asked.said(self.scenario, words), value, words.say(&how));
        Some(view.with(belief.iter().enumerate().map(part)).ending(End::Parameter, grounds.unwrap_or_default()))
    }

    /// How likely the act was under each image, as the observer read it.
    pub(super) fn why_reading(&self, asked: Asked, place: usize) -> Option<WhyView> {
        let entry = self.run.entries().get(place).filter(|entry| self.eyes.see_act(self.scenario, entry.step))?;
        if !self.eyes.see_mind(asked.observer) {
            return None;
        }
        let words = self.words;
        let read = entry.ledger.iter().map(|entry| &entry.reading);
        let reading = read.filter(|_| !asked.imagined).find(|it| it.observer == asked.observer && it.subject == asked.subject);
        let part = |(image, &factor): (usize, &f64)| {
            let name = text::image(self.scenario, asked.about(), image);
            let name = words.say(&message!("panels-why-factor", image = name));
            Part { name, value: words.number(factor, 3), share: Some(factor), next: None }
        };
        let factors = reading.map_or(&[][..], |reading| &reading.factors).iter().enumerate().map(part);
        let act = Part {
            name: self.named_act(entry),
            value: words.say(&message!("panels-why-the-act")),
            share: None,
            next: Some(About::Act(place)),
        };
        let observer = text::seat(self.scenario, asked.observer);
        let temperament = self.scenario.game.actor(asked.observer).temperament;
        let attention = self.scenario.game.attention(entry.step, asked.observer);
        let how = if asked.imagined {
            message!("panels-why-reading-imagined", observer = observer)
        } else if temperament.suspicion == 0 {
            message!("panels-why-reading-face", observer = observer, attention = words.percent(attention))
        } else {
            message!("panels-why-reading-suspicious", observer = observer, attention = words.percent(attention))
        };
        let title = words.say(&message!("panels-why-reading", observer = observer));
        let view = WhyView::new(self.words, About::Reading(asked, place), title, String::new(), words.say(&how));
        Some(view.with(factors).with([act]))
    }
}
