//! Rule: a what-if can change only what is there; a slip in a name is told from a stranger.

use super::super::check::Table;
use super::super::code::Code;
use super::super::fault::{Complaints, Fault};
use super::super::path::Step;
use super::super::source::Place;
use super::super::syntax::{Kind, Node};
use super::super::value::Text;
use crate::words::message;

/// What kind of thing the end of a path is, where that must be there before it can be changed.
struct Level<'a> {
    code: Code,
    /// What it belongs to, if anything.
    of: &'a str,
}

fn level(steps: &[(Step, Place)]) -> Option<Level<'_>> {
    let steps: Vec<&Step> = steps.iter().map(|(step, _)| step).collect();
    let (code, of) = match steps.as_slice() {
        [Step::Field(field), Step::Key(_)] => match field.as_str() {
            "actors" => (Code::UnknownActor, ""),
            "standing" => (Code::UnknownStanding, ""),
            _ => return None,
        },
        [Step::Field(field), Step::Item(_)] => match field.as_str() {
            "moves" => (Code::UnknownMove, ""),
            _ => (Code::UnknownThing, ""),
        },
        [Step::Field(_), Step::Key(actor), Step::Field(field), Step::Key(_)] if field == "images" => {
            (Code::UnknownImage, actor.as_str())
        }
        [Step::Field(_), Step::Item(step), Step::Field(field), Step::Key(_)] if field == "options" => {
            (Code::UnknownOption, step.as_str())
        }
        [Step::Field(_), Step::Pair(..)] => (Code::UnknownThing, ""),
        _ => return None,
    };
    Some(Level { code, of })
}

/// Whether what a path leads to must be there before anything in it can be changed.
pub(super) fn must_be_there(steps: &[(Step, Place)]) -> bool {
    level(steps).is_some()
}

/// Complains that what a path leads to is not in its container.
pub(super) fn complain(steps: &[(Step, Place)], container: Option<&Node>, complaints: &mut Complaints) {
    let (Some(level), Some((step, place))) = (level(steps), steps.last()) else { return };
    match step {
        Step::Pair(one, two) => {
            let message = message!("change-unknown-perception", observer = one, of = two);
            complaints.add(Fault::new(level.code, *place, message).help(message!("change-unknown-perception-help")));
        }
        Step::Field(name) | Step::Key(name) | Step::Item(name) => {
            let table = Table::new(level.code, level.of, names(container));
            table.find(&Text::new(name.as_str(), *place), complaints);
        }
    }
}

/// Complains that there is nothing of a name to put something beside.
pub(super) fn no_neighbour(field: &str, name: &Text, list: &Node, complaints: &mut Complaints) {
    let place = name.place;
    let steps = [(Step::Field(field.to_owned()), place), (Step::Item(name.to_string()), place)];
    complain(&steps, Some(list), complaints);
}

/// The names in a container: the keys of a map, the ids of a list.
fn names(container: Option<&Node>) -> Vec<(String, Place)> {
    let named = |name: &Node| Some((name.text()?.to_owned(), name.place));
    match container.map(|container| &container.kind) {
        Some(Kind::Map(pairs)) => pairs.iter().filter_map(|(key, _)| named(key)).collect(),
        Some(Kind::List(items)) => items.iter().filter_map(|item| named(item.inner().field("id")?)).collect(),
        _ => Vec::new(),
    }
}
