//! Rule: a what-if changes what a scenario says before the scenario is checked, and points at itself when it is wrong.

use super::check::{Names, attention};
use super::code::Code;
use super::fault::{Complaints, Fault};
use super::file::{Attend, Imagined, Perception, Script, Temperament, WhatIf};
use super::source::Place;
use super::value::{List, Text};
use crate::theory::game::MoveId;
use crate::words::{Message, message};

/// Changes the records, and tells which options are to be forced.
pub(super) fn apply(what_if: &WhatIf, script: &mut Script, complaints: &mut Complaints) -> Vec<(MoveId, usize)> {
    let names = Names::of(script);
    let mut forced = Vec::new();
    for (step, option) in &what_if.choose.entries {
        if let Some((step, option)) = names.choice(step, option, complaints) {
            forced.push((MoveId(step), option));
        }
    }
    believe(what_if, script, &names, complaints);
    imagine(what_if, script, &names, complaints);
    for (standing, number) in &what_if.set.entries {
        if let Some(at) = names.standings.find(standing, complaints) {
            script.standing.entries[at].1.start = *number;
        }
    }
    attend(&what_if.attend, script, &names, complaints);
    for (actor, change) in &what_if.temper.entries {
        if let Some(at) = names.actors.find(actor, complaints) {
            temper(&mut script.actors.entries[at].1.temperament, change);
        }
    }
    forced
}

/// Complains where a what-if says the same thing twice.
fn twice(seen: &mut Vec<(Message, Place)>, what: Message, place: Place, complaints: &mut Complaints) {
    if let Some((_, first)) = seen.iter().find(|(known, _)| *known == what) {
        let fault = Fault::new(Code::GivenTwice, place, what.clone());
        complaints.add(fault.other(*first, message!("fault-first-given-here")).help(message!("fault-remove-one")));
    }
    seen.push((what, place));
}

fn known(names: &Names, first: &Text, second: &Text, complaints: &mut Complaints) -> bool {
    let known = [first, second].map(|name| names.actors.find(name, complaints).is_some());
    known == [true, true]
}

fn believe(what_if: &WhatIf, script: &mut Script, names: &Names, complaints: &mut Complaints) {
    let mut seen = Vec::new();
    for change in &what_if.believe.items {
        if known(names, &change.observer, &change.of, complaints) {
            let what = message!("fault-belief-twice", observer = &*change.observer, of = &*change.of);
            twice(&mut seen, what, change.observer.place, complaints);
            let same = |old: &Perception| *old.observer == *change.observer && *old.of == *change.of;
            put(&mut script.perceptions, change, same);
        }
    }
}

fn imagine(what_if: &WhatIf, script: &mut Script, names: &Names, complaints: &mut Complaints) {
    let mut seen = Vec::new();
    for change in &what_if.imagine.items {
        if known(names, &change.actor, &change.other, complaints) {
            let what = message!("fault-imagined-twice", actor = &*change.actor, other = &*change.other);
            twice(&mut seen, what, change.actor.place, complaints);
            let same = |old: &Imagined| *old.actor == *change.actor && *old.other == *change.other;
            put(&mut script.imagined, change, same);
        }
    }
}

/// Puts a record in the place of the one that says the same thing, or at the end.
fn put<T: Clone>(list: &mut List<T>, change: &T, same: impl Fn(&T) -> bool) {
    match list.items.iter_mut().find(|old| same(old)) {
        Some(old) => *old = change.clone(),
        None => list.items.push(change.clone()),
    }
}

fn attend(changes: &List<Attend>, script: &mut Script, names: &Names, complaints: &mut Complaints) {
    let mut seen = Vec::new();
    for change in &changes.items {
        let step = names.moves.find(&change.r#move, complaints);
        let observer = names.actors.find(&change.observer, complaints);
        let (Some(step), Some(_)) = (step, observer) else {
            attention(change.attention, complaints);
            continue;
        };
        let what = message!("fault-attention-twice", observer = &*change.observer, move = &*change.r#move);
        twice(&mut seen, what, change.observer.place, complaints);
        let entries = &mut script.moves.items[step].attention.entries;
        match entries.iter_mut().find(|(observer, _)| **observer == *change.observer) {
            Some(old) => *old = (change.observer.clone(), change.attention),
            None => entries.push((change.observer.clone(), change.attention)),
        }
    }
}

fn temper(temperament: &mut Option<Temperament>, change: &Temperament) {
    let Some(old) = temperament else {
        *temperament = Some(change.clone());
        return;
    };
    let Temperament { rationality, foresight, suspicion, attention, tremble, .. } = change;
    old.rationality = rationality.or(old.rationality);
    old.foresight = foresight.or(old.foresight);
    old.suspicion = suspicion.or(old.suspicion);
    old.attention = attention.or(old.attention);
    old.tremble = tremble.or(old.tremble);
}
