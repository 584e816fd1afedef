//! Rule: an expectation is of one thing that can be worked out, between two bounds that make sense.

use super::super::code::Code;
use super::super::expectation::Expectation;
use super::super::fault::{Complaints, Fault};
use super::super::file::Script;
use super::super::source::Place;
use super::super::value::Text;
use super::names::{Names, Table};
use crate::words::message;

/// Complains of what cannot be expected of a scenario.
pub(in super::super) fn check_expectations(expected: &[Expectation], script: &Script, complaints: &mut Complaints) {
    if expected.is_empty() {
        return;
    }
    let names = &Names::of(script);
    let ids = script.endings.items.iter().map(|ending| (ending.id.to_string(), ending.id.place)).collect();
    let endings = &Table::new(Code::UnknownThing, "", ids).whole(script.endings.whole);
    for expectation in expected {
        one(expectation, script, (names, endings), complaints);
    }
}

fn one(expectation: &Expectation, script: &Script, (names, endings): (&Names, &Table), complaints: &mut Complaints) {
    let Expectation { ending, option, credibility, critical_risk, after, history, choose, between, .. } = expectation;
    let head = expectation.place.head();
    let measures = [credibility, critical_risk].into_iter().flatten().count();
    let things = usize::from(ending.is_some()) + usize::from(option.is_some()) + measures;
    if things != 1 && expectation.whole {
        let code = if things == 0 { Code::MissingField } else { Code::GivenTwice };
        complaints.add(Fault::new(code, head, message!("expect-one-thing")).help(message!("expect-one-thing-help")));
    }
    if let Some(ending) = ending {
        endings.find(ending, complaints);
    }
    for (step, option) in option.iter().chain(choose.entries.iter()) {
        names.choice(step, option, complaints);
    }
    for actor in [credibility, critical_risk].into_iter().flatten() {
        names.actors.find(actor, complaints);
    }
    for step in [after, history].into_iter().flatten() {
        names.moves.find(step, complaints);
    }
    if measures > 0 && script.threat.is_none() && script.whole {
        let fault = Fault::new(Code::MissingField, head, message!("expect-no-threat"));
        complaints.add(fault.help(message!("expect-no-threat-help")));
    }
    if let (Some(step), 0) = (after, measures) {
        without_measure(step, complaints);
    }
    let (least, greatest) = between;
    for bound in [least, greatest] {
        if bound.known().is_some_and(|value| !(0.0..=1.0).contains(&value)) {
            let message = message!("fault-probability", value = bound.value.to_string());
            complaints.add(Fault::new(Code::Probability, bound.place, message));
        }
    }
    if least.value > greatest.value {
        let place = Place { end: greatest.place.end, ..least.place };
        let (from, to) = (least.value.to_string(), greatest.value.to_string());
        let message = message!("expect-reversed", least = from, greatest = to);
        complaints.add(Fault::new(Code::RangeReversed, place, message).help(message!("fault-range-reversed-help")));
    }
}

fn without_measure(step: &Text, complaints: &mut Complaints) {
    let fault = Fault::warning(Code::NoEffect, step.place, message!("expect-after"));
    complaints.add(fault.help(message!("expect-after-help")));
}
