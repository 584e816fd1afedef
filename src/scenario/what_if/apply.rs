//! Rule: an alteration is carried out on the tree of the scenario; it says so where it cannot be.

use super::super::code::Code;
use super::super::fault::{Complaints, Fault};
use super::super::path::Step;
use super::super::source::Place;
use super::super::syntax::{Field, Kind, Name, Node};
use super::alteration::{Alteration, Deed, Spot};
use super::unknown::{complain, must_be_there, no_neighbour};
use super::wake::clear;
use crate::words::message;

/// Changes the tree. What is forced changes nothing in it.
pub(super) fn apply(root: &mut Node, alteration: &Alteration, complaints: &mut Complaints) {
    let steps = &alteration.trail.0;
    let Some((last, before)) = steps.split_last() else { return };
    if matches!(alteration.deed, Deed::Choose { .. }) {
        return;
    }
    let mut node = &mut *root;
    for (count, (step, place)) in before.iter().enumerate() {
        if !fits(node, step, *place, complaints) {
            return;
        }
        if step.place_in(node).is_none() {
            if must_be_there(&steps[..=count]) {
                return complain(&steps[..=count], Some(node), complaints);
            }
            insert(node, step, *place, container(&steps[count + 1].0, *place));
        }
        let Some(within) = step.within_mut(node) else { return };
        node = within;
    }
    if !fits(node, &last.0, last.1, complaints) {
        return;
    }
    match &alteration.deed {
        Deed::Put(value) => put(node, &last.0, last.1, value),
        Deed::Add { name, thing, spot } => add(node, alteration, (name.as_ref(), thing, spot), complaints),
        Deed::Remove if last.0.place_in(node).is_none() => complain(steps, Some(node), complaints),
        Deed::Remove => {
            remove(node, &last.0);
            clear(root, &alteration.trail.path());
        }
        Deed::Choose { .. } => {}
    }
}

/// Whether a node is of the kind that a step leads into; makes an empty one so.
fn fits(node: &mut Node, step: &Step, place: Place, complaints: &mut Complaints) -> bool {
    if matches!(&node.kind, Kind::Tuple { parts, .. } if parts.is_empty()) {
        let name = match &node.kind {
            Kind::Tuple { name, .. } => name.clone(),
            _ => None,
        };
        node.kind = if let Step::Field(_) = step { Kind::Record { name, fields: Vec::new() } } else { Kind::Map(Vec::new()) };
    }
    let found = match (step, &node.kind) {
        (Step::Field(_), Kind::Record { .. })
        | (Step::Key(_), Kind::Map(_))
        | (Step::Item(_) | Step::Pair(..), Kind::List(_)) => return true,
        (Step::Field(_), _) => message!("fault-found-record"),
        (Step::Key(_), _) => message!("fault-wanted-map"),
        _ => message!("fault-found-list"),
    };
    let message = message!("change-other-kind", there = node.described(), found = found);
    complaints.add(Fault::new(Code::WrongType, place, message).other(node.place, message!("change-stands-here")));
    false
}

/// What stands where the next step leads into something that was not there.
fn container(next: &Step, place: Place) -> Node {
    let kind = match next {
        Step::Field(_) => Kind::Record { name: None, fields: Vec::new() },
        Step::Key(_) => Kind::Map(Vec::new()),
        Step::Item(_) | Step::Pair(..) => Kind::List(Vec::new()),
    };
    Node { place, kind, whole: true }
}

fn put(node: &mut Node, step: &Step, place: Place, value: &Node) {
    match step.within_mut(node) {
        Some(old) => *old = value.clone(),
        None => insert(node, step, place, value.clone()),
    }
}

/// Puts something at the end that was not there.
fn insert(node: &mut Node, step: &Step, place: Place, value: Node) {
    match (&mut node.kind, step) {
        (Kind::Record { fields, .. }, Step::Field(name)) => {
            fields.push(Field { name: Name { text: name.clone(), place }, value });
        }
        (Kind::Map(pairs), Step::Key(name)) => {
            pairs.push((Node { place, kind: Kind::Text(name.clone()), whole: true }, value));
        }
        (Kind::List(items), _) => items.push(value),
        _ => {}
    }
}

fn remove(node: &mut Node, step: &Step) {
    let Some(at) = step.place_in(node) else { return };
    match &mut node.kind {
        Kind::Record { fields, .. } => drop(fields.remove(at)),
        Kind::Map(pairs) => drop(pairs.remove(at)),
        Kind::List(items) => drop(items.remove(at)),
        _ => {}
    }
}

fn add(
    node: &mut Node,
    alteration: &Alteration,
    (name, thing, spot): (Option<&Node>, &Node, &Spot),
    complaints: &mut Complaints,
) {
    let Some((step, place)) = alteration.trail.0.last() else { return };
    if let Some(old) = step.within(node) {
        let old = match (&node.kind, step.place_in(node)) {
            (Kind::Map(pairs), Some(at)) => pairs[at].0.place,
            _ => old.field("id").map_or(old.place.head(), |id| id.place),
        };
        let fault = Fault::new(Code::AlreadyThere, *place, message!("change-already-there"));
        let fault = fault.other(old, message!("change-stands-here"));
        return complaints.add(fault.help(message!("change-already-there-help")));
    }
    match &mut node.kind {
        Kind::Map(pairs) => pairs.extend(name.map(|name| (name.clone(), thing.clone()))),
        Kind::List(_) => {
            if let Some(at) = index(node, alteration, thing, spot, complaints)
                && let Kind::List(items) = &mut node.kind
            {
                items.insert(at, thing.clone());
            }
        }
        _ => insert(node, step, *place, thing.clone()),
    }
}

/// Where in the list something new goes; complains where that cannot be told.
fn index(list: &Node, alteration: &Alteration, thing: &Node, spot: &Spot, complaints: &mut Complaints) -> Option<usize> {
    let Kind::List(items) = &list.kind else { return None };
    let mut beside = |name: &super::super::value::Text| {
        let at = Step::Item(name.to_string()).place_in(list);
        if let (None, Some((Step::Field(field), _))) = (at, alteration.trail.0.first()) {
            no_neighbour(field, name, list, complaints);
        }
        at
    };
    match spot {
        Spot::First => Some(0),
        Spot::Last => Some(items.len()),
        Spot::Before(name) => beside(name),
        Spot::After(name) => beside(name).map(|at| at + 1),
        Spot::ByDate => {
            // Dates are written so that their order is that of their letters.
            let date = |node: &Node| node.inner().field("date").and_then(Node::text).map(str::to_owned);
            let Some(own) = date(thing) else {
                let fault = Fault::new(Code::MissingField, alteration.place, message!("change-no-date"));
                complaints.add(fault.help(message!("change-no-date-help")));
                return None;
            };
            let earlier = |item: &Node| date(item).is_some_and(|date| date <= own);
            Some(items.iter().rposition(earlier).map_or(0, |at| at + 1))
        }
    }
}
