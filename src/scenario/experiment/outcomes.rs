//! Rule: what is asked must be there, and must be measured at the time and of the actor of which it is asked.

use super::super::code::Code;
use super::super::nearest;
use super::super::read::listed;
use super::super::source::Place;
use super::super::value::Text;
use super::Question;
use super::check::{Checking, fault};
use crate::experiment::{Asked, Measure, Outcome};
use crate::theory::MoveId;
use crate::words::message;

impl Checking<'_> {
    /// The outcomes, by the names of their columns.
    pub(super) fn outcomes(&mut self) -> Option<Vec<(String, Outcome)>> {
        let asked = &self.written.outcomes;
        if asked.entries.is_empty() && asked.whole {
            let place = asked.place.unwrap_or(self.written.place.head());
            let help = message!("experiment-nothing-asked-help");
            self.complaints.add(fault(Code::NothingAsked, place, message!("experiment-nothing-asked"), help));
            return None;
        }
        let found: Vec<_> = asked.entries.iter().map(|(name, question)| (name.to_string(), self.outcome(question))).collect();
        found.into_iter().map(|(name, outcome)| Some((name, outcome?))).collect::<Option<Vec<_>>>().filter(|_| asked.whole)
    }

    fn outcome(&mut self, question: &Question) -> Option<Outcome> {
        match question {
            Question::Hole => None,
            Question::Ending(names) => {
                let found: Vec<_> = names.items.iter().map(|name| self.ending(name)).collect();
                found.into_iter().collect::<Option<Vec<_>>>().filter(|endings| !endings.is_empty()).map(Outcome::Ending)
            }
            Question::Taken(step, option) => {
                let (step, option) = self.finder.names.choice(step, option, self.complaints)?;
                Some(Outcome::Taken(MoveId(step), option))
            }
            Question::Measure { measure, observer, at, place } => {
                let at = match at {
                    Some(step) => Some(MoveId(self.finder.names.moves.find(step, self.complaints)?)),
                    None => None,
                };
                self.measured(*measure, observer.as_ref(), at, *place)
            }
        }
    }

    fn ending(&mut self, name: &Text) -> Option<usize> {
        if name.is_hole() {
            return None;
        }
        let endings: Vec<&str> = self.scenario.game.endings.iter().map(|ending| ending.id.as_str()).collect();
        let found = endings.iter().position(|known| *known == &**name);
        if found.is_none() {
            let message = message!("experiment-unknown-ending", name = &**name);
            let help = match nearest(name, endings.iter().copied()) {
                Some(meant) => message!("fault-did-you-mean", meant = meant),
                None => message!("fault-there-is", names = listed(&endings)),
            };
            self.complaints.add(fault(Code::UnknownEnding, name.place, message, help));
        }
        found
    }

    /// A measure that this scenario has, of somebody of whom it is taken, while it is taken.
    fn measured(&mut self, measure: Measure, observer: Option<&Text>, at: Option<MoveId>, place: Place) -> Option<Outcome> {
        let observed = match observer {
            Some(name) => Some((self.finder.actor(name, self.complaints)?, name.place)),
            None => None,
        };
        let game = &self.scenario.game;
        let Some(threat) = &game.threat else {
            let help = message!("experiment-no-threat-help");
            self.complaints.add(fault(Code::NotMeasured, place.head(), message!("experiment-no-threat"), help));
            return None;
        };
        let complaint = match observed {
            Some((actor, place)) if game.step(threat.response.0).owner() == Some(actor) => {
                Some((place, message!("experiment-own-credibility", actor = &game.actor(actor).id)))
            }
            Some((actor, place)) if measure == Measure::CriticalRisk && !threat.challengers.contains(&actor) => {
                Some((place, message!("experiment-no-challenger", actor = &game.actor(actor).id)))
            }
            _ if measure == Measure::CriticalRisk && at.is_none_or(|at| at > threat.challenge.0) => {
                Some((place, message!("experiment-too-late", challenge = &game.step(threat.challenge.0).id)))
            }
            _ => None,
        };
        if let Some((place, message)) = complaint {
            let challenge = &game.step(threat.challenge.0).id;
            let others = game.actors.iter().enumerate().filter(|(id, _)| match measure {
                Measure::CriticalRisk => threat.challengers.iter().any(|challenger| challenger.0 == *id),
                _ => game.step(threat.response.0).owner().is_some_and(|owner| owner.0 != *id),
            });
            let observers: Vec<&str> = others.map(|(_, actor)| actor.id.as_str()).collect();
            let help = message!("experiment-measured-help", observers = listed(&observers), challenge = challenge);
            self.complaints.add(fault(Code::NotMeasured, place, message, help));
            return None;
        }
        Some(Outcome::Measure(Asked { measure, observer: observed.map(|(actor, _)| actor), at }))
    }
}
