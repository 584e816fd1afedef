//! Rule: what others have to say of a thing that is gone, goes with it.
//!
//! An actor takes with it what is thought of it, what it sees and what it gains; an image, its likelihoods and readings and the
//! places where it was impossible; an option, its readings; a standing, what is done to it and what hangs on it. What only the thing
//! could do, and what is asked about it, stays and is a fault.

use super::super::path::{Path, Step};
use super::super::syntax::{Kind, Node};

/// Clears away what only had to do with what was at a path.
pub(super) fn clear(root: &mut Node, gone: &Path) {
    match gone.0.as_slice() {
        [Step::Field(field), Step::Key(actor)] if field == "actors" => forget_actor(root, actor),
        [Step::Field(field), Step::Key(standing)] if field == "standing" => forget_standing(root, standing),
        [Step::Field(_), Step::Key(actor), Step::Field(field), Step::Key(image)] if field == "images" => {
            forget_image(root, actor, image);
        }
        [Step::Field(_), Step::Item(step), Step::Field(field), Step::Key(option)] if field == "options" => {
            each(root, "moves", &mut |record| {
                if says(record, "id", step) {
                    map_values(record, "readings", &mut |table| drop_key(table, option));
                }
            });
        }
        _ => {}
    }
}

fn forget_actor(root: &mut Node, actor: &str) {
    for (list, names) in [("perceptions", ["observer", "of"]), ("imagined", ["actor", "other"])] {
        if let Some(Kind::List(items)) = field(root, list).map(|list| &mut list.kind) {
            items.retain(|item| !names.iter().any(|name| says(item, name, actor)));
        }
    }
    each(root, "moves", &mut |record| {
        field(record, "attention").into_iter().for_each(|map| drop_key(map, actor));
        field(record, "seen_by").into_iter().for_each(|list| drop_text(list, actor));
        map_values(record, "options", &mut |option| {
            field(option, "payoffs").into_iter().for_each(|map| drop_key(map, actor));
        });
    });
    each(root, "endings", &mut |record| field(record, "payoffs").into_iter().for_each(|map| drop_key(map, actor)));
    if let Some(threat) = field(root, "threat") {
        field(threat, "challengers").into_iter().for_each(|list| drop_text(list, actor));
    }
}

fn forget_image(root: &mut Node, actor: &str, image: &str) {
    for (list, whose) in [("perceptions", "of"), ("imagined", "actor")] {
        each(root, list, &mut |record| {
            if says(record, whose, actor) {
                field(record, "belief").into_iter().for_each(|belief| drop_impossible(belief, image));
            }
        });
    }
    if let Some(actors) = field(root, "actors")
        && let Some(record) = Step::Key(actor.to_owned()).within_mut(actors)
    {
        for mixture in ["actual", "self_image"] {
            field(record, mixture).into_iter().for_each(|mixture| drop_impossible(mixture, image));
        }
    }
    each(root, "moves", &mut |record| {
        if says(record, "by", actor) {
            field(record, "readings").into_iter().for_each(|readings| drop_key(readings, image));
        }
        if says(record, "about", actor) {
            map_values(record, "options", &mut |outcome| {
                field(outcome, "likelihood").into_iter().for_each(|map| drop_key(map, image));
            });
        }
    });
}

fn forget_standing(root: &mut Node, standing: &str) {
    let slope = |amount: &mut Node| field(amount, "per").into_iter().for_each(|per| drop_key(per, standing));
    let payoffs = |record: &mut Node| {
        map_values(record, "payoffs", &mut |amounts| {
            if let Kind::Map(pairs) = &mut amounts.kind {
                pairs.iter_mut().for_each(|(_, amount)| slope(amount));
            }
        });
    };
    each(root, "moves", &mut |record| {
        map_values(record, "options", &mut |option| {
            payoffs(option);
            field(option, "effects").into_iter().for_each(|effects| drop_key(effects, standing));
            field(option, "probability").into_iter().for_each(slope);
        });
    });
    each(root, "endings", &mut |record| payoffs(record));
}

fn field<'a>(record: &'a mut Node, name: &str) -> Option<&'a mut Node> {
    Step::Field(name.to_owned()).within_mut(record)
}

fn says(record: &Node, name: &str, what: &str) -> bool {
    record.field(name).and_then(Node::text) == Some(what)
}

/// Does something to every record of a list.
fn each(root: &mut Node, list: &str, to: &mut dyn FnMut(&mut Node)) {
    if let Some(Kind::List(items)) = field(root, list).map(|list| &mut list.kind) {
        items.iter_mut().for_each(to);
    }
}

/// Does something to every value of a map.
fn map_values(record: &mut Node, map: &str, to: &mut dyn FnMut(&mut Node)) {
    if let Some(Kind::Map(pairs)) = field(record, map).map(|map| &mut map.kind) {
        pairs.iter_mut().map(|(_, value)| value).for_each(to);
    }
}

fn drop_key(map: &mut Node, name: &str) {
    if let Kind::Map(pairs) = &mut map.kind {
        pairs.retain(|(key, _)| key.text() != Some(name));
    }
}

fn drop_text(list: &mut Node, text: &str) {
    if let Kind::List(items) = &mut list.kind {
        items.retain(|item| item.text() != Some(text));
    }
}

/// Drops what was impossible anyway.
fn drop_impossible(chances: &mut Node, name: &str) {
    if let Kind::Map(pairs) = &mut chances.kind {
        pairs.retain(|(key, value)| key.text() != Some(name) || value.kind != Kind::Number(0.0));
    }
}
