//! Rule: a threat is somebody's answer to somebody else's challenge.

use super::super::code::Code;
use super::super::fault::Fault;
use super::super::value::Text;
use super::Check;
use crate::theory::game::MoveId;
use crate::theory::{ActorId, Threat};
use crate::words::message;

impl Check<'_> {
    /// The threat, if the scenario has one.
    pub(super) fn threat(&mut self) -> Option<Threat> {
        let record = self.script.threat.as_ref()?;
        let challenge = self.deed(&record.challenge);
        let response = self.deed(&record.response);
        let reversed = matches!((challenge, response), (Some(challenge), Some(response)) if response.0 <= challenge.0);
        if reversed {
            let (step, _) = &record.response;
            let message = message!("fault-threat-order", response = &**step, challenge = &*record.challenge.0);
            let fault = Fault::new(Code::ThreatOrder, step.place, message);
            self.complaints.add(fault.other(record.challenge.0.place, message!("fault-the-challenge")));
        }
        let defender = response.and_then(|(step, _)| self.script.moves.items[step.0].by.as_ref());
        let mut challengers = Vec::new();
        for name in &record.challengers.items {
            let Some(id) = self.names.actors.find(name, self.complaints) else { continue };
            if !reversed && defender.is_some_and(|defender| **defender == **name) {
                let message = message!("fault-defender-challenges", actor = &**name);
                self.complaints.add(Fault::new(Code::ThreatRole, name.place, message));
            }
            if challengers.contains(&ActorId(id)) {
                self.complaints.add(Fault::new(Code::GivenTwice, name.place, message!("fault-named-twice", name = &**name)));
            } else {
                challengers.push(ActorId(id));
            }
        }
        if let (true, true, Some(place)) =
            (record.challengers.items.is_empty(), record.challengers.whole, record.challengers.place)
        {
            let fault = Fault::new(Code::NothingToChoose, place, message!("fault-no-challenger"));
            self.complaints.add(fault);
        }
        Some(Threat { challenge: challenge?, response: response?, challengers })
    }

    /// A decision and one of its options.
    fn deed(&mut self, (step, option): &(Text, Text)) -> Option<(MoveId, usize)> {
        let found = self.names.choice(step, option, self.complaints)?;
        if self.script.moves.items[found.0].is_chance {
            let fault = Fault::new(Code::ThreatRole, step.place, message!("fault-threat-chance", move = &**step));
            self.complaints.add(fault.help(message!("fault-threat-chance-help")));
            return None;
        }
        Some((MoveId(found.0), found.1))
    }
}
