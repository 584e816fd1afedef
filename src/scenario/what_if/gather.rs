//! Rule: whatever a what-if says, it says as alterations: first what goes, then what is new, then what is otherwise.

use super::super::changes::beside;
use super::super::path::Step;
use super::super::source::Place;
use super::super::syntax::{Kind, Node};
use super::super::value::Text;
use super::alteration::{Alteration, Deed, Spot, Trail};

/// Values that make sense only as a whole.
const WHOLE: [&str; 3] = ["belief", "actual", "self_image"];
/// What a record may carry about itself.
const GROUNDS: [&str; 3] = ["note", "source", "confidence"];

/// What a what-if changes, and where it names the same thing twice: both places.
#[derive(Default)]
pub(super) struct Gathered {
    pub(super) alterations: Vec<Alteration>,
    pub(super) twice: Vec<(Place, Place)>,
}

/// The alterations of a what-if that reads without a fault.
pub(super) fn gather(what_if: &Node) -> Gathered {
    let mut gatherer = Gathered::default();
    let part = |name: &str| what_if.field(name);
    part("remove").into_iter().for_each(|remove| gatherer.remove(remove));
    part("add").into_iter().for_each(|add| gatherer.add(add));
    part("change").into_iter().for_each(|change| gatherer.change(change));
    for (field, list, about) in [("believe", "perceptions", ["observer", "of"]), ("imagine", "imagined", ["actor", "other"])] {
        for record in items(part(field)) {
            if let Some(step) = pair(record, about) {
                let trail = Trail::of(list, record.place).then(step, place_of(record, about[0]));
                gatherer.put(trail, record);
            }
        }
    }
    for (standing, value) in pairs(part("set")) {
        gatherer.put(Trail::of("standing", standing.place).key(&standing).field("start", value.place), value);
    }
    for record in items(part("attend")) {
        let (step, observer) = (record.field("move").and_then(text), record.field("observer").and_then(text));
        if let (Some(step), Some(observer), Some(value)) = (step, observer, record.field("attention")) {
            let attention = Trail::of("moves", step.place).item(&step).field("attention", observer.place);
            gatherer.put(attention.key(&observer), value);
        }
    }
    for (actor, record) in pairs(part("temper")) {
        let trail = Trail::of("actors", actor.place).key(&actor).field("temperament", actor.place);
        gatherer.enter(&trail, record);
    }
    for (step, value) in pairs(part("choose")) {
        let trail = Trail::of("choose", step.place).key(&step);
        let place = Place { end: value.place.end, ..step.place };
        if let Some(option) = text(value) {
            gatherer.alterations.push(Alteration { trail, deed: Deed::Choose { step, option }, place });
        }
    }
    gatherer
}

impl Gathered {
    fn put(&mut self, trail: Trail, value: &Node) {
        let place = trail.0.last().map_or(value.place, |(_, named)| Place { end: value.place.end, ..*named });
        let place = if place.start < place.end { place } else { value.place };
        self.alterations.push(Alteration { trail, deed: Deed::Put(value.clone()), place });
    }

    fn take(&mut self, trail: Trail, place: Place) {
        self.alterations.push(Alteration { trail, deed: Deed::Remove, place });
    }

    fn bring(&mut self, trail: Trail, name: Option<&Node>, thing: &Node, spot: Spot) {
        let place = trail.0.last().map_or(thing.place, |(_, named)| *named);
        let deed = Deed::Add { name: name.cloned(), thing: thing.clone(), spot };
        self.alterations.push(Alteration { trail, deed, place });
    }

    fn remove(&mut self, remove: &Node) {
        for (field, list) in [("actors", false), ("standing", false), ("moves", true), ("endings", true)] {
            for name in items(remove.field(field)).filter_map(text) {
                let within = Trail::of(field, name.place);
                self.take(if list { within.item(&name) } else { within.key(&name) }, name.place);
            }
        }
        for (actor, images) in pairs(remove.field("images")) {
            for image in items(Some(images)).filter_map(text) {
                let images = Trail::of("actors", actor.place).key(&actor).field("images", image.place);
                self.take(images.key(&image), image.place);
            }
        }
        for (step, options) in pairs(remove.field("options")) {
            for option in items(Some(options)).filter_map(text) {
                let options = Trail::of("moves", step.place).item(&step).field("options", option.place);
                self.take(options.key(&option), option.place);
            }
        }
        for two in items(remove.field("imagined")) {
            if let Kind::Tuple { parts, .. } = &two.inner().kind
                && let [Some(actor), Some(other)] = [0, 1].map(|part| parts.get(part).and_then(text))
            {
                let step = Step::Pair(actor.to_string(), other.to_string());
                self.take(Trail::of("imagined", two.place).then(step, two.place), two.place);
            }
        }
        if let Some(threat) = remove.field("threat").filter(|threat| threat.kind == Kind::Flag(true)) {
            self.take(Trail::of("threat", threat.place), threat.place);
        }
    }

    fn add(&mut self, add: &Node) {
        for field in ["actors", "interests", "standing"] {
            self.named(&Trail::of(field, add.place), add.field(field));
        }
        for (actor, images) in pairs(add.field("images")) {
            let trail = Trail::of("actors", actor.place).key(&actor).field("images", images.place);
            self.named(&trail, Some(images));
        }
        for (step, options) in pairs(add.field("options")) {
            let trail = Trail::of("moves", step.place).item(&step).field("options", options.place);
            self.named(&trail, Some(options));
        }
        for (list, about) in [("perceptions", ["observer", "of"]), ("imagined", ["actor", "other"])] {
            for record in items(add.field(list)) {
                if let Some(step) = pair(record, about) {
                    let trail = Trail::of(list, record.place).then(step, place_of(record, about[0]));
                    self.bring(trail, None, record, Spot::Last);
                }
            }
        }
        self.placed("moves", add.field("moves"), &Spot::ByDate);
        self.placed("endings", add.field("endings"), &Spot::First);
        if let Some(threat) = add.field("threat") {
            self.bring(Trail::of("threat", threat.place), None, threat, Spot::Last);
        }
    }

    /// What is added to a map.
    fn named(&mut self, trail: &Trail, map: Option<&Node>) {
        if let Some(Kind::Map(entries)) = map.map(|map| &map.kind) {
            for (key, value) in entries {
                if let Some(name) = text(key) {
                    self.bring(trail.key(&name), Some(key), value.inner(), Spot::Last);
                }
            }
        }
    }

    /// What is added to a list; what goes first keeps its own order.
    fn placed(&mut self, field: &str, list: Option<&Node>, usual: &Spot) {
        let mut before: Option<Text> = None;
        for node in items(list) {
            let (spot, thing) = match beside(node) {
                Some((first, name, thing)) => {
                    let Some(name) = text(name) else { continue };
                    (if first { Spot::Before(name) } else { Spot::After(name) }, thing.inner())
                }
                None => match (usual, before.clone()) {
                    (Spot::First, Some(before)) => (Spot::After(before), node),
                    _ => (usual.clone(), node),
                },
            };
            let Some(id) = thing.field("id").and_then(text) else { continue };
            if beside(node).is_none() {
                before = Some(id.clone());
            }
            self.bring(Trail::of(field, id.place).item(&id), None, thing, spot);
        }
    }

    fn change(&mut self, change: &Node) {
        let Kind::Record { fields, .. } = &change.kind else { return };
        for field in fields.iter().filter(|field| !GROUNDS.contains(&field.name.text.as_str())) {
            let (trail, value) = (Trail::of(&field.name.text, field.name.place), field.value.inner());
            match field.name.text.as_str() {
                "moves" | "endings" => {
                    for (id, record) in pairs(Some(value)) {
                        self.enter(&trail.item(&id), record);
                    }
                }
                "perceptions" => self.about(&trail, value, ["observer", "of"]),
                "imagined" => self.about(&trail, value, ["actor", "other"]),
                _ => self.enter(&trail, value),
            }
        }
    }

    /// What is said of records that are about two actors.
    fn about(&mut self, trail: &Trail, list: &Node, names: [&str; 2]) {
        for record in items(Some(list)) {
            let (Some(step), Kind::Record { fields, .. }) = (pair(record, names), &record.kind) else { continue };
            let trail = trail.then(step, place_of(record, names[0]));
            for field in fields.iter().filter(|field| !names.contains(&field.name.text.as_str())) {
                self.enter(&trail.field(&field.name.text, field.name.place), field.value.inner());
            }
        }
    }

    /// Takes down names of what is entered into that are given twice.
    fn distinct<'a>(&mut self, names: impl Iterator<Item = (&'a str, Place, &'a Node)>) {
        let mut seen = rustc_hash::FxHashMap::default();
        let entered = |node: &Node| matches!(node.kind, Kind::Record { .. } | Kind::Map(_));
        for (name, place, _) in names.filter(|(_, _, value)| entered(value)) {
            if let Some(&first) = seen.get(name) {
                self.twice.push((first, place));
            }
            seen.entry(name).or_insert(place);
        }
    }

    /// Every value within a node: records and maps are entered into, unless they make sense only as a whole.
    fn enter(&mut self, trail: &Trail, node: &Node) {
        let whole = matches!(trail.0.last(), Some((Step::Field(name), _)) if WHOLE.contains(&name.as_str()));
        match &node.kind {
            Kind::Record { fields, .. } if !whole && !is_amount(node) => {
                self.distinct(fields.iter().map(|field| (field.name.text.as_str(), field.name.place, &field.value)));
                for field in fields {
                    let name = if field.name.text == "outcomes" { "options" } else { &field.name.text };
                    self.enter(&trail.field(name, field.name.place), field.value.inner());
                }
            }
            Kind::Map(entries) if !whole => {
                self.distinct(entries.iter().filter_map(|(key, value)| Some((key.text()?, key.place, value))));
                for (key, value) in entries {
                    match text(key) {
                        Some(name) => self.enter(&trail.key(&name), value.inner()),
                        None => self.put(trail.field("", key.place), value),
                    }
                }
            }
            Kind::Tuple { parts, .. } if parts.is_empty() && !whole => {}
            _ => self.put(trail.clone(), node),
        }
    }
}

/// Whether it is `(base: .., per: ..)`.
fn is_amount(node: &Node) -> bool {
    node.field("base").is_some() || node.field("per").is_some()
}

/// What a node says, if it is a text.
fn text(node: &Node) -> Option<Text> {
    let node = node.inner();
    node.text().map(|said| Text::new(said, node.place))
}

fn items(list: Option<&Node>) -> impl Iterator<Item = &Node> {
    let items: &[Node] = match list.map(|list| &list.kind) {
        Some(Kind::List(items)) => items,
        _ => &[],
    };
    items.iter().map(Node::inner)
}

fn pairs(map: Option<&Node>) -> impl Iterator<Item = (Text, &Node)> {
    let pairs: &[(Node, Node)] = match map.map(|map| &map.kind) {
        Some(Kind::Map(pairs)) => pairs,
        _ => &[],
    };
    pairs.iter().filter_map(|(key, value)| Some((text(key)?, value.inner())))
}

/// The two that a record is about.
fn pair(record: &Node, [one, two]: [&str; 2]) -> Option<Step> {
    let said = |name: &str| record.field(name).and_then(Node::text).map(str::to_owned);
    Some(Step::Pair(said(one)?, said(two)?))
}

fn place_of(record: &Node, field: &str) -> Place {
    record.field(field).map_or(record.place, |value| value.place)
}
