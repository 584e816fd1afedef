//! Rule: after each act it is told whose mind moved, and how deterrence stands; from a seat, only what that seat can know.

use super::page::{Page, Share};
use super::text;
use crate::scenario::Scenario;
use crate::theory::{ActorId, Measures, MoveId};
use crate::words::{Message, Words, message};
use crate::world::{Entry, Manner, Situation};

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
    if !eyes.see_act(scenario, entry.step) {
        return String::new();
    }
    let label = text::label(scenario, entry.step, entry.option);
    let taken = match entry.manner {
        Manner::Played => label.to_owned(),
        Manner::Forced => words.say(&message!("told-forced", option = label)),
        Manner::Sampled if scenario.game.step(entry.step).owner().is_some() => {
            words.say(&message!("told-own-choice", option = label))
        }
        Manner::Sampled => words.say(&message!("told-chance", option = label)),
    };
    let mut out = page.paragraph(&text::heading(scenario, words, entry.step));
    out += &page.hanging("  > ", "    ", &taken);
    if let Some(closed) = entry.forced_but_closed {
        let closed = text::label(scenario, entry.step, closed);
        out += &page.hanging("    ", "    ", &words.say(&message!("told-closed", option = closed)));
    }
    out += &minds_moved(scenario, words, page, eyes, before, entry);
    if let (Some(was), Some(is)) = (&before.measures, &entry.after.measures) {
        out += &deterrence(scenario, words, page, eyes, Some(was), is);
    }
    out
}

/// The beliefs that the act has moved.
fn minds_moved(scenario: &Scenario, words: Words, page: Page, eyes: Eyes, before: &Situation, entry: &Entry) -> String {
    let game = &scenario.game;
    let mut out = String::new();
    for read in entry.ledger.iter().map(|entry| &entry.reading).filter(|reading| eyes.see_mind(reading.observer)) {
        let believes = |situation: &Situation| situation.minds[read.observer.0].believes(&game.layout, read.subject).to_vec();
        let images = 0..game.actor(read.subject).images.len();
        let images = images.map(|image| text::image(scenario, read.subject, image).to_owned());
        let shares = believes(before).into_iter().zip(believes(&entry.after));
        let rows: Vec<_> = images.zip(shares.map(|(before, after)| Share { before: Some(before), after })).collect();
        if rows.iter().any(|(_, share)| share.moved(words)) {
            out += &page.hanging("  ", "  ", &text::thinks(scenario, words, read.observer, read.subject));
            out += &page.shares(words, "    ", &rows);
        }
    }
    if out.is_empty() { page.hanging("  ", "  ", &words.say(&message!("told-unmoved"))) } else { out }
}

/// How deterrence stands, and how it stood before.
#[must_use]
pub fn deterrence(scenario: &Scenario, words: Words, page: Page, eyes: Eyes, was: Option<&Measures>, is: &Measures) -> String {
    let game = &scenario.game;
    let Some(defender) = game.threat.as_ref().and_then(|threat| game.step(threat.response.0).owner()) else {
        return String::new();
    };
    let mut rows = Vec::new();
    let mut verdicts = String::new();
    for &(observer, after) in &is.credibility {
        let name = text::seat(scenario, observer);
        if eyes.see_mind(observer) {
            let before = was.and_then(|was| was.credibility_to(observer));
            rows.push((words.say(&message!("told-credibility", observer = name)), Share { before, after }));
        }
        if let Some(after) = is.imagined_of(observer).filter(|_| eyes.see_mind(defender)) {
            let before = was.and_then(|was| was.imagined_of(observer));
            rows.push((words.say(&message!("told-imagined", observer = name)), Share { before, after }));
        }
        if let Some(after) = is.critical_risk_of(observer).filter(|_| eyes.see_mind(observer)) {
            let before = was.and_then(|was| was.critical_risk_of(observer));
            rows.push((words.say(&message!("told-critical-risk", observer = name)), Share { before, after }));
            let verdict = verdict(name, is.credibility_to(observer).unwrap_or(0.0), after);
            verdicts += &page.hanging("  ", "  ", &words.say(&verdict));
        }
    }
    if eyes.reveal {
        rows.push((words.say(&message!("told-truth")), Share { before: was.map(|was| was.actual), after: is.actual }));
    }
    page.shares(words, "  ", &rows) + &verdicts
}

/// Whether deterrence holds in the eyes of a challenger, in words.
fn verdict(name: &str, credibility: f64, risk: f64) -> Message {
    if risk >= 1.0 {
        message!("told-undeterrable", observer = name)
    } else if risk <= 0.0 {
        message!("told-unneeded", observer = name)
    } else if credibility > risk {
        message!("told-holds", observer = name)
    } else {
        message!("told-failed", observer = name)
    }
}
