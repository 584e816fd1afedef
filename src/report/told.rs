//! Rule: after each act it is told whose mind moved, and how deterrence stands; from a seat, only what that seat can know.

use super::page::Page;
use super::text;
use super::view::{ActView, Standpoint};
use crate::scenario::Scenario;
use crate::theory::{ActorId, Measures, MoveId};
use crate::words::{Words, message};
use crate::world::{Entry, Situation};

/// Through whose eyes a game is watched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Eyes {
    /// The actor whose seat it is; nobody's for the historian, who sees every mind.
    pub seat: Option<ActorId>,
    /// Whether the truth is shown before the debrief.
    pub reveal: bool,
}

impl Eyes {
    /// Whether the mind of an actor can be looked into.
    #[must_use]
    pub fn see_mind(self, actor: ActorId) -> bool {
        self.seat.is_none_or(|seat| seat == actor)
    }

    /// Whether an act is seen at all.
    #[must_use]
    pub fn see_act(self, scenario: &Scenario, step: MoveId) -> bool {
        let step = scenario.game.step(step);
        self.seat.is_none_or(|seat| step.seen_by[seat.0] || step.owner() == Some(seat))
    }
}

/// What the words mean, in a paragraph; empty where the scenario names no threat.
#[must_use]
pub fn legend(scenario: &Scenario, words: Words, page: Page) -> String {
    let Some(threat) = &scenario.game.threat else { return String::new() };
    let Some(defender) = scenario.game.step(threat.response.0).owner() else { return String::new() };
    let (challenge, response) = (
        text::label(scenario, threat.challenge.0, threat.challenge.1),
        text::label(scenario, threat.response.0, threat.response.1),
    );
    let defender = text::seat(scenario, defender);
    page.paragraph(&words.say(&message!("told-legend", challenge = challenge, response = response, defender = defender)))
}

/// One act and what came of it; empty where these eyes do not see it.
#[must_use]
pub fn act(scenario: &Scenario, words: Words, page: Page, eyes: Eyes, before: &Situation, entry: &Entry) -> String {
    let Some(act) = ActView::of(scenario, words, eyes, before, entry) else { return String::new() };
    let mut out = page.paragraph(&act.heading);
    out += &page.hanging("  > ", "    ", &act.taken);
    if let Some(closed) = &act.closed {
        out += &page.hanging("    ", "    ", closed);
    }
    for moved in &act.minds {
        out += &page.hanging("  ", "  ", &moved.said);
        out += &page.shares(words, "    ", &moved.images);
    }
    if act.minds.is_empty() {
        out += &page.hanging("  ", "  ", &words.say(&message!("told-unmoved")));
    }
    out + &act.deterrence.map_or_else(String::new, |stands| standpoint(words, page, &stands))
}

/// How deterrence stands, and how it stood before.
#[must_use]
pub fn deterrence(scenario: &Scenario, words: Words, page: Page, eyes: Eyes, was: Option<&Measures>, is: &Measures) -> String {
    standpoint(words, page, &Standpoint::of(scenario, words, eyes, was, is))
}

fn standpoint(words: Words, page: Page, stands: &Standpoint) -> String {
    let verdicts = stands.verdicts.iter().map(|verdict| page.hanging("  ", "  ", verdict));
    page.shares(words, "  ", &stands.measures) + &verdicts.collect::<String>()
}
