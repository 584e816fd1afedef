//! Rule: a conclusion survives when every reading that can speak of it says the same.

use super::Reading;
use crate::report::text;
use crate::theory::{ActorId, Measures};
use crate::words::{Message, message};

/// A difference smaller than this is none.
const POINTS: f64 = 0.05;

/// Something that may follow from a reading, and whether it does.
pub(super) struct Claim {
    /// Its name in JSON.
    pub(super) kind: &'static str,
    /// The actor, the move or the ending that it is about, by id.
    pub(super) about: Option<String>,
    /// What it says.
    pub(super) said: Message,
    /// For each reading, whether it follows; `None` where the reading does not speak of it.
    pub(super) holds: Vec<Option<bool>>,
}

impl Claim {
    /// What every reading says, if they all say the same.
    pub(super) fn survives(&self) -> Option<bool> {
        let first = self.holds.iter().flatten().next().copied()?;
        self.holds.iter().flatten().all(|holds| *holds == first).then_some(first)
    }
}

/// Everything that is asked of each reading, in the order of the story.
pub(super) fn claims(readings: &[Reading]) -> Vec<Claim> {
    let Some(base) = readings.first() else { return Vec::new() };
    let mut list = Vec::new();
    let ask = |of: &dyn Fn(&Reading) -> Option<bool>| readings.iter().map(of).collect::<Vec<_>>();
    if let Some(threat) = &base.scenario.game.threat {
        let challenge = text::label(&base.scenario, threat.challenge.0, threat.challenge.1);
        for &challenger in &threat.challengers {
            list.extend(of_challenger(readings, challenger));
        }
        list.push(Claim {
            kind: "would-respond",
            about: None,
            said: message!("rival-would-respond", response = text::label(&base.scenario, threat.response.0, threat.response.1)),
            holds: ask(&|reading| Some(reading.last_moment()?.actual > 0.5)),
        });
        list.push(Claim {
            kind: "challenge-along-history",
            about: None,
            said: message!("rival-challenge-along-history", challenge = challenge),
            holds: ask(&|reading| Some(reading.conclusions.challenge?.along_history > 0.5)),
        });
        list.push(Claim {
            kind: "challenge-free",
            about: None,
            said: message!("rival-challenge-free", challenge = challenge),
            holds: ask(&|reading| Some(reading.conclusions.challenge?.free > 0.5)),
        });
    }
    for worth in &base.conclusions.worth {
        let id = &base.scenario.game.step(worth.step).id;
        list.push(Claim {
            kind: "mattered",
            about: Some(id.clone()),
            said: message!("rival-mattered", decision = text::title(&base.scenario, worth.step)),
            holds: ask(&|reading| {
                let game = &reading.scenario.game;
                let own = reading.conclusions.worth.iter().find(|own| game.step(own.step).id == *id)?;
                Some(own.change.abs() >= POINTS)
            }),
        });
    }
    if let Some(likeliest) = likeliest_of(&base.conclusions.along_history) {
        let id = &base.scenario.game.endings[likeliest].id;
        list.push(Claim {
            kind: "likeliest-ending",
            about: Some(id.clone()),
            said: message!("rival-likeliest-ending", ending = text::ending(&base.scenario, likeliest)),
            holds: ask(&|reading| {
                let own = likeliest_of(&reading.conclusions.along_history)?;
                Some(reading.scenario.game.endings[own].id == *id)
            }),
        });
    }
    list
}

fn likeliest_of(chances: &[f64]) -> Option<usize> {
    (0..chances.len()).reduce(|best, place| if chances[place] > chances[best] { place } else { best })
}

/// What is asked of the mind of one challenger.
fn of_challenger(readings: &[Reading], challenger: ActorId) -> Vec<Claim> {
    let Some(base) = readings.first() else { return Vec::new() };
    let (id, name) = (&base.scenario.game.actor(challenger).id, text::seat(&base.scenario, challenger));
    let ask = |of: &dyn Fn(&Measures, &Measures, ActorId) -> Option<bool>| -> Vec<Option<bool>> {
        let one = |reading: &Reading| {
            let actor = reading.scenario.game.actor_named(id)?;
            let measures = reading.measures();
            of(measures.first()?.1, measures.last()?.1, actor)
        };
        readings.iter().map(one).collect()
    };
    let claim = |kind, said, holds| Claim { kind, about: Some(id.clone()), said, holds };
    vec![
        claim(
            "credibility-fell",
            message!("rival-credibility-fell", who = name),
            ask(&|start, end, actor| Some(end.credibility_to(actor)? < start.credibility_to(actor)? - POINTS)),
        ),
        claim(
            "illusion",
            message!("rival-illusion", who = name),
            ask(&|_, end, actor| Some(end.illusion_about(actor)? > POINTS)),
        ),
        claim(
            "underrated",
            message!("rival-underrated", who = name),
            ask(&|_, end, actor| Some(end.misperception_of(actor)? > POINTS)),
        ),
        claim(
            "deterrence-failed",
            message!("rival-deterrence-failed", who = name),
            ask(&|_, end, actor| Some(!end.deters(actor)?)),
        ),
        claim(
            "no-signal",
            message!("rival-no-signal", who = name),
            ask(&|_, end, actor| Some(end.critical_risk_of(actor)? >= 1.0)),
        ),
    ]
}
