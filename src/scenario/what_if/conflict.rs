//! Rule: two what-ifs that know nothing of each other must not change the same thing in different ways: the order in which they
//! were named would decide in silence.

use rustc_hash::FxHashMap;

use super::super::code::Code;
use super::super::fault::{Complaints, Fault};
use super::super::opened::Applied;
use super::super::path::{Path, Step};
use super::alteration::{Alteration, Deed};
use crate::words::message;

/// Complains of conflicts; takes out what another what-if does already.
pub(super) fn compare(what_ifs: &[Applied], all: &mut [Vec<Alteration>], complaints: &mut Complaints) {
    for later in 1..all.len() {
        let (before, rest) = all.split_at_mut(later);
        for (earlier, others) in before.iter().enumerate() {
            if !builds_on(what_ifs, later, earlier) {
                collide(others, &mut rest[0], complaints);
            }
        }
    }
}

/// Whether a what-if changes another one, straight or through others.
fn builds_on(what_ifs: &[Applied], later: usize, earlier: usize) -> bool {
    let mut below = what_ifs[later].on;
    while let Some(on) = below {
        if on == earlier {
            return true;
        }
        below = what_ifs[on].on;
    }
    false
}

fn by_path(alterations: &[Alteration]) -> FxHashMap<Path, &Alteration> {
    alterations.iter().map(|alteration| (alteration.trail.path(), alteration)).collect()
}

fn collide(earlier: &[Alteration], later: &mut Vec<Alteration>, complaints: &mut Complaints) {
    let known = by_path(earlier);
    let mut already = Vec::new();
    for (at, one) in later.iter().enumerate() {
        let depth = one.trail.0.len();
        let met = (1..=depth).find_map(|length| Some((length, *known.get(&one.trail.prefix(length))?)));
        match met {
            Some((length, other)) if length == depth && one.same(other) => already.push(at),
            Some((_, other)) => complain(one, other, complaints),
            None => {
                let gone = |path: &Path| known.get(path).copied().filter(|other| matches!(other.deed, Deed::Remove));
                one.needs().iter().find_map(gone).into_iter().for_each(|other| complain(one, other, complaints));
            }
        }
    }
    let own = by_path(later);
    for other in earlier {
        let within = (1..other.trail.0.len()).find_map(|length| own.get(&other.trail.prefix(length)));
        let gone = |path: &Path| own.get(path).filter(|one| matches!(one.deed, Deed::Remove));
        let met = within.or_else(|| other.needs().iter().find_map(gone));
        met.into_iter().for_each(|one| complain(one, other, complaints));
    }
    beside_each_other(earlier, later, complaints);
    for at in already.into_iter().rev() {
        later.remove(at);
    }
}

/// Complains of new things whose order among themselves nobody wrote down.
fn beside_each_other(earlier: &[Alteration], later: &[Alteration], complaints: &mut Complaints) {
    let added = |alteration: &Alteration| match (&alteration.deed, alteration.trail.0.as_slice()) {
        (Deed::Add { spot, thing, .. }, [(list, _), (Step::Item(_), _)]) => {
            let date = thing.field("date").and_then(|date| date.text().map(str::to_owned));
            Some((list.clone(), spot.clone(), date))
        }
        _ => None,
    };
    let known: Vec<_> = earlier.iter().filter_map(|other| Some((added(other)?, other))).collect();
    for one in later {
        let Some((list, spot, date)) = added(one) else { continue };
        let by_date = matches!(spot, super::alteration::Spot::ByDate);
        let same =
            |((its_list, its_spot, its_date), other): &&((Step, super::alteration::Spot, Option<String>), &Alteration)| {
                let dated = by_date && matches!(its_spot, super::alteration::Spot::ByDate) && *its_date == date;
                *its_list == list && (dated || spot.same(its_spot)) && other.trail.path() != one.trail.path()
            };
        known.iter().find(same).into_iter().for_each(|(_, other)| complain(one, other, complaints));
    }
}

fn complain(one: &Alteration, other: &Alteration, complaints: &mut Complaints) {
    let fault = Fault::new(Code::Conflict, one.place, message!("change-conflict"));
    let fault = fault.label(message!("change-conflict-here")).other(other.place, message!("change-conflict-there"));
    complaints.add(fault.help(message!("change-conflict-help")));
}
