//! Rule: an act is where the chain ends: somebody decided, or nobody did; a public quantity opens into the acts that changed it.

use super::super::Shown;
use super::super::standing::number;
use super::{About, End, Grounded, Part, WhyView};
use crate::report::text;
use crate::theory::{ActorId, Amount, StandingId};
use crate::words::message;
use crate::world::{Entry, Manner};

impl Shown<'_> {
    /// What an interest is called.
    pub(super) fn interest(&self, interest: usize) -> &str {
        let id = &self.scenario.game.interests[interest];
        self.scenario.script.interests.find(id).and_then(|written| written.name.as_deref()).unwrap_or(id)
    }

    /// An act: who decided or that nobody did, and what the author says it brings.
    pub(super) fn why_act(&self, place: usize) -> Option<WhyView> {
        let entry = self.run.entries().get(place).filter(|entry| self.eyes.see_act(self.scenario, entry.step))?;
        let owner = self.scenario.game.step(entry.step).owner();
        let (how, end) = match (owner, entry.manner) {
            (_, Manner::Forced) => (message!("panels-why-forced"), End::Decision),
            (_, Manner::Played) => (message!("panels-why-played"), End::Decision),
            (Some(owner), _) => (message!("panels-why-own-choice", owner = text::seat(self.scenario, owner)), End::Decision),
            (None, _) => {
                let chance = self.words.percent(entry.chances[entry.option]);
                (message!("panels-why-chance", chance = chance), End::Chance)
            }
        };
        let written = &self.scenario.script.moves.items[entry.step.0].options.entries[entry.option].1;
        let grounds = Grounded::of(self.words, written.source.as_ref(), written.confidence, written.note.as_ref());
        let view = WhyView::new(
            self.words,
            About::Act(place),
            text::heading(self.scenario, self.words, entry.step),
            text::label(self.scenario, entry.step, entry.option).to_owned(),
            self.words.say(&how),
        );
        Some(view.with(self.chances(entry)).with(self.payoffs(place, entry)).ending(end, grounds))
    }

    /// How likely each option was, where these eyes may know: of chance always, of a decision once the truth is out.
    fn chances(&self, entry: &Entry) -> Vec<Part> {
        let owner = self.scenario.game.step(entry.step).owner();
        if owner.is_some() && !self.eyes.reveal {
            return Vec::new();
        }
        let part = |(option, &chance): (usize, &f64)| {
            let label = text::label(self.scenario, entry.step, option);
            let name = self.words.say(&message!("panels-why-likely", option = label));
            Part { name, value: self.words.percent(chance), share: Some(chance), next: None }
        };
        entry.chances.iter().enumerate().map(part).collect()
    }

    /// What the option brought everybody, per interest.
    fn payoffs(&self, place: usize, entry: &Entry) -> Vec<Part> {
        let option = &self.scenario.game.step(entry.step).options[entry.option];
        let standing = self.run.situation(place).map_or(&[][..], |situation| &situation.position.standing);
        let part = |actor: usize, (interest, amount): &(usize, Amount)| {
            let (actor, interest) = (text::seat(self.scenario, ActorId(actor)), self.interest(*interest));
            let name = self.words.say(&message!("panels-why-payoff", actor = actor, interest = interest));
            Part { name, value: number(self.words, amount.at(standing)), share: None, next: None }
        };
        let payoffs = option.payoffs.iter().enumerate();
        payoffs.flat_map(|(actor, payoffs)| payoffs.iter().map(move |payoff| part(actor, payoff))).collect()
    }

    /// A public quantity: where it began, and each act that changed it.
    pub(super) fn why_standing(&self, standing: StandingId, stage: usize) -> Option<WhyView> {
        let row = Shown { at: stage, beside: None, ..*self }.standing(standing)?;
        let start = Part {
            name: self.words.say(&message!("why-start")),
            value: row.start,
            share: None,
            next: Some(About::Start(standing)),
        };
        let seen = |entry: &usize| self.eyes.see_act(self.scenario, self.run.entries()[*entry].step);
        let changes = row.changes.into_iter().map(|(entry, said)| {
            let next = Some(entry).filter(seen).map(About::Act);
            Part { name: said, value: String::new(), share: None, next }
        });
        let how = self.words.say(&message!("panels-why-standing", range = row.range));
        let view = WhyView::new(self.words, About::Standing(standing, stage), row.name, row.value, how);
        Some(view.with([start]).with(changes))
    }

    /// Where a public quantity began, and how that is known.
    pub(super) fn why_start(&self, standing: StandingId) -> Option<WhyView> {
        let row = Shown { at: 0, beside: None, ..*self }.standing(standing)?;
        let how = self.words.say(&message!("panels-why-start"));
        let view = WhyView::new(self.words, About::Start(standing), row.name, row.start, how);
        Some(view.ending(End::Parameter, row.grounds))
    }
}
