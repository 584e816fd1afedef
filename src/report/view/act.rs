//! Rule: after each act it is told whose mind moved, and how deterrence stands; from a seat, only what that seat can know.

use super::Asked;
use crate::report::page::Share;
use crate::report::text;
use crate::report::told::Eyes;
use crate::scenario::Scenario;
use crate::theory::{ActorId, Measures};
use crate::words::{Message, Words, message};
use crate::world::{Entry, Manner, Situation};

/// One act and what came of it.
#[derive(Clone, Debug, PartialEq)]
pub struct ActView {
    /// The date, the title and who decided.
    pub heading: String,
    /// What was done, and how it came to that.
    pub taken: String,
    /// What was to be forced, but was not open.
    pub closed: Option<String>,
    /// The beliefs that the act has moved.
    pub minds: Vec<MindMoved>,
    /// How deterrence stands, where the scenario names a threat.
    pub deterrence: Option<Standpoint>,
}

/// A belief that an act has moved.
#[derive(Clone, Debug, PartialEq)]
pub struct MindMoved {
    /// Whose belief about whom.
    pub asked: Asked,
    /// The words before it.
    pub said: String,
    /// Each image, before and after.
    pub images: Vec<(String, Share)>,
}

/// How deterrence stands at one moment, as far as these eyes can see.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Standpoint {
    /// Each measure with its name, before and after.
    pub measures: Vec<(String, Share)>,
    /// For each challenger, whether it is deterred, in words.
    pub verdicts: Vec<String>,
}

impl ActView {
    /// One act; nothing where these eyes do not see it.
    #[must_use]
    pub fn of(scenario: &Scenario, words: Words, eyes: Eyes, before: &Situation, entry: &Entry) -> Option<Self> {
        if !eyes.see_act(scenario, entry.step) {
            return None;
        }
        let closed = entry.forced_but_closed.map(|closed| text::label(scenario, entry.step, closed));
        let deterrence = before.measures.as_ref().zip(entry.after.measures.as_ref());
        Some(Self {
            heading: text::heading(scenario, words, entry.step),
            taken: taken(scenario, words, entry),
            closed: closed.map(|closed| words.say(&message!("told-closed", option = closed))),
            minds: minds(scenario, words, eyes, before, entry),
            deterrence: deterrence.map(|(was, is)| Standpoint::of(scenario, words, eyes, Some(was), is)),
        })
    }
}

fn taken(scenario: &Scenario, words: Words, entry: &Entry) -> String {
    let label = text::label(scenario, entry.step, entry.option);
    words.say(&match entry.manner {
        Manner::Played => return label.to_owned(),
        Manner::Forced => message!("told-forced", option = label),
        Manner::Sampled if scenario.game.step(entry.step).owner().is_some() => message!("told-own-choice", option = label),
        Manner::Sampled => message!("told-chance", option = label),
    })
}

fn minds(scenario: &Scenario, words: Words, eyes: Eyes, before: &Situation, entry: &Entry) -> Vec<MindMoved> {
    let mut moved = Vec::new();
    for read in entry.ledger.iter().map(|entry| &entry.reading).filter(|reading| eyes.see_mind(reading.observer)) {
        let asked = Asked { observer: read.observer, subject: read.subject, imagined: false };
        let images = shares(scenario, asked, Some(before), &entry.after);
        if images.iter().any(|(_, share)| share.moved(words)) {
            moved.push(MindMoved { asked, said: asked.said(scenario, words), images });
        }
    }
    moved
}

/// Each image that a belief is about, with its share, and what it was.
pub(super) fn shares(scenario: &Scenario, asked: Asked, was: Option<&Situation>, is: &Situation) -> Vec<(String, Share)> {
    let was = was.map(|was| asked.of(scenario, &was.minds));
    let share = |(image, after): (usize, f64)| {
        let before = was.as_ref().map(|was| was[image]);
        (text::image(scenario, asked.about(), image).to_owned(), Share { before, after })
    };
    asked.of(scenario, &is.minds).into_iter().enumerate().map(share).collect()
}

impl Standpoint {
    /// How deterrence stands, and how it stood before.
    #[must_use]
    pub fn of(scenario: &Scenario, words: Words, eyes: Eyes, was: Option<&Measures>, is: &Measures) -> Self {
        let mut standpoint = Self::default();
        let game = &scenario.game;
        let Some(defender) = game.threat.as_ref().and_then(|threat| game.step(threat.response.0).owner()) else {
            return standpoint;
        };
        for &(observer, after) in &is.credibility {
            standpoint.in_the_eyes_of(scenario, words, eyes, defender, was, is, (observer, after));
        }
        if eyes.reveal {
            let share = Share { before: was.map(|was| was.actual), after: is.actual };
            standpoint.measures.push((words.say(&message!("told-truth")), share));
        }
        standpoint
    }

    #[expect(clippy::too_many_arguments, reason = "everything that is told of one observer")]
    fn in_the_eyes_of(
        &mut self,
        scenario: &Scenario,
        words: Words,
        eyes: Eyes,
        defender: ActorId,
        was: Option<&Measures>,
        is: &Measures,
        (observer, after): (ActorId, f64),
    ) {
        let name = text::seat(scenario, observer);
        let before = |of: fn(&Measures, ActorId) -> Option<f64>| was.and_then(|was| of(was, observer));
        if eyes.see_mind(observer) {
            let share = Share { before: before(Measures::credibility_to), after };
            self.measures.push((words.say(&message!("told-credibility", observer = name)), share));
        }
        if let Some(after) = is.imagined_of(observer).filter(|_| eyes.see_mind(defender)) {
            let share = Share { before: before(Measures::imagined_of), after };
            self.measures.push((words.say(&message!("told-imagined", observer = name)), share));
        }
        if let Some(risk) = is.critical_risk_of(observer).filter(|_| eyes.see_mind(observer)) {
            let share = Share { before: before(Measures::critical_risk_of), after: risk };
            self.measures.push((words.say(&message!("told-critical-risk", observer = name)), share));
            self.verdicts.push(words.say(&verdict(name, after, risk)));
        }
    }
}

/// Whether deterrence holds in the eyes of a challenger, in words.
pub(super) fn verdict(name: &str, credibility: f64, risk: f64) -> Message {
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
