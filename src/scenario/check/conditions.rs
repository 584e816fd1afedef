//! Rule: a condition asks only about what lies before it.

use super::super::code::Code;
use super::super::condition::{Clause, Written};
use super::super::fault::Fault;
use super::super::value::{List, Number, Text};
use super::Check;
use crate::theory::game::MoveId;
use crate::theory::{Condition, StandingId};
use crate::words::message;

/// The most conditions in one list.
const MOST_PARTS: usize = 64;

impl Check<'_> {
    /// The condition of something that stands before the move `at`.
    pub(super) fn when(&mut self, parts: &List<Written>, at: usize) -> Condition {
        Condition::All(self.parts(parts, at))
    }

    fn parts(&mut self, parts: &List<Written>, at: usize) -> Vec<Condition> {
        if let Some(beyond) = parts.items.get(MOST_PARTS) {
            let message = message!("fault-too-many-parts", most = MOST_PARTS);
            self.complaints.add(Fault::new(Code::TooMany, beyond.place, message));
            return Vec::new();
        }
        parts.items.iter().map(|part| self.condition(part, at)).collect()
    }

    fn condition(&mut self, written: &Written, at: usize) -> Condition {
        match &written.clause {
            Clause::Chose(step, option) => {
                let Some(found) = self.names.choice(step, option, self.complaints) else { return Condition::ALWAYS };
                if found.0 >= at {
                    self.too_late(step, found.0 == at);
                }
                Condition::Chose(MoveId(found.0), found.1)
            }
            Clause::AtLeast(standing, least) => self.bound(standing, *least, Condition::AtLeast),
            Clause::Below(standing, bound) => self.bound(standing, *bound, Condition::Below),
            Clause::Not(part) => Condition::Not(Box::new(self.condition(part, at))),
            Clause::Any(parts) => Condition::Any(self.parts(parts, at)),
            Clause::All(parts) => self.when(parts, at),
            Clause::Hole => Condition::ALWAYS,
        }
    }

    fn too_late(&mut self, step: &Text, itself: bool) {
        let message = if itself {
            message!("fault-condition-itself", move = &**step)
        } else {
            message!("fault-condition-later", move = &**step)
        };
        let fault = Fault::new(Code::ConditionOrder, step.place, message);
        self.complaints.add(fault.help(message!("fault-condition-order-help")));
    }

    fn bound(&mut self, standing: &Text, number: Number, make: fn(StandingId, f64) -> Condition) -> Condition {
        let found = self.names.standings.find(standing, self.complaints);
        found.map_or(Condition::ALWAYS, |id| make(StandingId(id), number.value))
    }

    /// What a condition is at every position, as far as that is certain without playing.
    pub(super) fn certainly(&self, condition: &Condition) -> Option<bool> {
        let range = |id: &StandingId| self.script.standing.entries.get(id.0).map(|(_, standing)| standing.range);
        match condition {
            Condition::AtLeast(id, least) => {
                let (lowest, highest) = range(id)?;
                (*least > highest.value).then_some(false).or((*least <= lowest.value).then_some(true))
            }
            Condition::Below(id, bound) => {
                let (lowest, highest) = range(id)?;
                (*bound <= lowest.value).then_some(false).or((*bound > highest.value).then_some(true))
            }
            Condition::Chose(MoveId(step), option) => {
                let possible = self.open.get(*step).and_then(|options| options.get(*option));
                (possible == Some(&false)).then_some(false)
            }
            Condition::Not(part) => self.certainly(part).map(|holds| !holds),
            Condition::All(parts) if contradict(parts) => Some(false),
            Condition::All(parts) => {
                let known: Vec<_> = parts.iter().map(|part| self.certainly(part)).collect();
                let all = known.iter().all(|part| *part == Some(true));
                known.contains(&Some(false)).then_some(false).or(all.then_some(true))
            }
            Condition::Any(parts) => {
                let known: Vec<_> = parts.iter().map(|part| self.certainly(part)).collect();
                let none = known.iter().all(|part| *part == Some(false));
                known.contains(&Some(true)).then_some(true).or(none.then_some(false))
            }
        }
    }
}

/// Whether two different options of one move would have to be chosen.
fn contradict(parts: &[Condition]) -> bool {
    let chose: Vec<_> = parts
        .iter()
        .filter_map(|part| if let Condition::Chose(step, option) = part { Some((step, option)) } else { None })
        .collect();
    chose.iter().any(|one| chose.iter().any(|two| one.0 == two.0 && one.1 != two.1))
}
