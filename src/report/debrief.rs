//! Rule: the debrief sets the run beside history: what was expected, where they parted, what followed, and what was true.

use super::page::{Page, Share};
use super::text;
use crate::scenario::Scenario;
use crate::theory::{ActorId, Drawn, Measures, MoveId};
use crate::world::{Chronicle, Situation};

/// Everything that a debrief tells of.
#[derive(Clone, Copy, Debug)]
pub struct Debrief<'a> {
    /// The scenario.
    pub scenario: &'a Scenario,
    /// What happened in the run, and how it ended.
    pub run: (&'a Chronicle, Option<usize>),
    /// What happened in history, and how it ended.
    pub history: (&'a Chronicle, Option<usize>),
    /// What everybody was.
    pub drawn: &'a Drawn,
    /// What was predicted, if anything.
    pub prediction: Option<Prediction>,
    /// What the model says, if it could be worked out.
    pub model: Option<Model>,
}

/// What a player expected before the first move.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Prediction {
    /// How likely the challenge is, from 0 to 1.
    pub challenge: Option<f64>,
    /// The decision that will matter most.
    pub decision: Option<MoveId>,
}

/// What the model says of the same.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Model {
    /// How likely the challenge was before the first move.
    pub challenge: f64,
    /// How likely it is if everything before it goes as in history.
    pub after_history: f64,
    /// The decision that can move it furthest, and how far.
    pub decision: Option<(MoveId, f64)>,
}

impl Debrief<'_> {
    /// The whole of it.
    #[must_use]
    pub fn tell(&self, page: Page) -> String {
        let mut out = page.heading("Debrief");
        out += &self.predicted(page);
        out += "\n";
        out += &self.parted(page);
        out += "\n";
        out += &self.last_moment(page);
        out += "\n";
        out += &self.revealed(page);
        out
    }

    fn challenge(&self) -> Option<(MoveId, usize)> {
        self.scenario.game.threat.as_ref().map(|threat| threat.challenge)
    }

    fn predicted(&self, page: Page) -> String {
        let mut out = String::new();
        let Some((step, option)) = self.challenge() else { return out };
        let label = text::label(self.scenario, step, option);
        let happened = self.run.0.entries().iter().any(|entry| entry.step == step && entry.option == option);
        let came = if happened { "came" } else { "did not come" };
        out += &page.paragraph(&format!("\"{label}\" {came}."));
        if let Some(predicted) = self.prediction.and_then(|prediction| prediction.challenge) {
            let outcome = f64::from(u8::from(happened));
            let score = (predicted - outcome) * (predicted - outcome);
            out += &page.paragraph(&format!(
                "You gave it {}. Score {score:.2}: 0 is perfect, 0.25 is what a coin gets, 1 is certain and wrong.",
                text::percent(predicted)
            ));
        }
        if let Some(model) = &self.model {
            out += &page.paragraph(&format!(
                "The model gave it {} before the first move, and {} if everything before it goes as in history.",
                text::percent(model.challenge),
                text::percent(model.after_history)
            ));
            if let Some((step, reach)) = model.decision {
                let named = text::title(self.scenario, step);
                let own = match self.prediction.and_then(|prediction| prediction.decision) {
                    Some(decision) if decision == step => " You named it too.".to_owned(),
                    Some(decision) => format!(" You named \"{}\".", text::title(self.scenario, decision)),
                    None => String::new(),
                };
                let points = 100.0 * reach;
                out += &page
                    .paragraph(&format!("The decision that can move it furthest is \"{named}\": by {points:.0} points.{own}"));
            }
        }
        out
    }

    fn parted(&self, page: Page) -> String {
        let taken = |chronicle: &Chronicle, step: MoveId| {
            chronicle.entries().iter().find(|entry| entry.step == step).map(|entry| entry.option)
        };
        let mut out = page.heading("Your run beside history");
        let mut parted = false;
        for step in (0..self.scenario.game.moves.len()).map(MoveId) {
            let (own, then) = (taken(self.run.0, step), taken(self.history.0, step));
            let called = |option: Option<usize>| {
                option.map_or("it did not come to that", |option| text::label(self.scenario, step, option))
            };
            if own.is_none() && then.is_none() {
                continue;
            }
            let mark = match (own == then, parted) {
                (true, _) => "  ",
                (false, true) => "* ",
                (false, false) => {
                    out += &page.paragraph("Here they part for the first time:");
                    "* "
                }
            };
            parted |= own != then;
            out += &page.hanging(mark, "  ", &text::heading(self.scenario, step));
            if own == then {
                out += &page.hanging("    both: ", "          ", called(own));
            } else {
                out += &page.hanging("    you:  ", "          ", called(own));
                out += &page.hanging("    then: ", "          ", called(then));
            }
        }
        if !parted {
            out += &page.paragraph("Your run is history's, move by move.");
        }
        let ending = |ending: Option<usize>| ending.map_or("it is not over", |ending| text::ending(self.scenario, ending));
        out += &page.hanging("  It ended, for you: ", "    ", ending(self.run.1));
        out += &page.hanging("  It ended, then:    ", "    ", ending(self.history.1));
        if let Some(told) = self.run.1.and_then(|ending| self.scenario.script.endings.items[ending].text.as_deref()) {
            out += &page.hanging("  ", "  ", told);
        }
        out
    }

    /// Credibility, imagined and actual, and critical risk at the last moment before the challenge decision.
    fn last_moment(&self, page: Page) -> String {
        let (run, then) = (self.before_challenge(self.run.0), self.before_challenge(self.history.0));
        let mut out = page.heading("The last moment before the challenge, yours -> history's");
        let (Some(run), Some(then)) = (run, then) else { return String::new() };
        let mut rows = Vec::new();
        for &(observer, own) in &run.credibility {
            let name = text::seat(self.scenario, observer);
            rows.push((format!("credibility, to {name}"), side_by_side(own, then.credibility_to(observer))));
            if let Some(own) = run.imagined_of(observer) {
                rows.push((format!("imagined of {name}"), side_by_side(own, then.imagined_of(observer))));
            }
            if let Some(own) = run.critical_risk_of(observer) {
                rows.push((format!("critical risk of {name}"), side_by_side(own, then.critical_risk_of(observer))));
            }
        }
        rows.push(("in truth".to_owned(), side_by_side(run.actual, Some(then.actual))));
        out += &page.shares("  ", &rows);
        for &(observer, _) in &run.credibility {
            if let (Some(misperception), Some(illusion)) = (run.misperception_of(observer), run.illusion_about(observer)) {
                out += &page.hanging("  ", "  ", &self.gap(observer, misperception, illusion));
            }
        }
        out
    }

    fn gap(&self, observer: ActorId, misperception: f64, illusion: f64) -> String {
        let points = |gap: f64| format!("{:+.0} points", 100.0 * gap);
        format!(
            "In your run, {}: misperception {} (in truth minus credibility), illusion {} (imagined minus credibility).",
            text::seat(self.scenario, observer),
            points(misperception),
            points(illusion)
        )
    }

    fn before_challenge<'a>(&self, chronicle: &'a Chronicle) -> Option<&'a Measures> {
        let (challenge, _) = self.challenge()?;
        let before = chronicle.entries().iter().take_while(|entry| entry.step < challenge).count();
        chronicle.situation(before).and_then(|situation: &Situation| situation.measures.as_ref())
    }

    fn revealed(&self, page: Page) -> String {
        let mut out = page.heading("What they were");
        for id in self.scenario.game.actor_ids() {
            let image = |drawn: &[usize]| text::image(self.scenario, id, drawn[id.0]);
            let (actual, own) = (image(&self.drawn.actual), image(&self.drawn.self_image));
            let thought = if actual == own { String::new() } else { format!(", and thought itself: {own}") };
            out += &page.item(&format!("{}: {actual}{thought}", text::actor(self.scenario, id)));
        }
        out
    }
}

fn side_by_side(own: f64, then: Option<f64>) -> Share {
    Share { before: Some(own), after: then.unwrap_or(own) }
}
