//! Rule: what is exported is the scenario as it is played, what-ifs applied, in the neutral form that other programs read.

use serde_json::{Map, Value, json};

use super::condition::{Clause, Written};
use super::file::{Ending, Move, MoveOption, Script};
use super::grain::{Amount, Confidence, Effect, Mixed};
use super::opened::Scenario;
use super::value::{List, Number, Pairs, Text};

impl Scenario {
    /// The scenario as JSON: ids, numbers and texts, in the order of the file.
    ///
    /// Amounts are numbers or `{base, per}`, effects `{set}` or `{add}`, conditions objects such as `{"chose": {"attack":
    /// "invade"}}` of which all must hold; a move with `by` is a decision, another is chance.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let Script { title, dates, question, briefing, .. } = &self.script;
        let script = &self.script;
        let mut object = Object::default();
        object.put("title", text(title));
        object.some("dates", dates.as_ref().map(|(first, last)| json!([&**first, &**last])));
        object.some("question", question.as_ref().map(text));
        object.some("briefing", briefing.as_ref().map(text));
        object.grounds(script.note.as_ref(), script.source.as_ref(), script.confidence);
        object.put("actors", pairs(&script.actors, |actor| self.actor(actor)));
        object.some(
            "interests",
            script.interests.place.map(|_| {
                pairs(&script.interests, |interest| {
                    let mut object = Object::default();
                    object.some("name", interest.name.as_ref().map(text));
                    object.grounds(interest.note.as_ref(), interest.source.as_ref(), interest.confidence);
                    object.done()
                })
            }),
        );
        object.put(
            "standing",
            pairs(&script.standing, |standing| {
                let mut object = Object::default();
                object.some("name", standing.name.as_ref().map(text));
                object.put("start", number(standing.start));
                object.put("range", json!([number(standing.range.0), number(standing.range.1)]));
                object.some("unit", standing.unit.as_ref().map(text));
                object.grounds(standing.note.as_ref(), standing.source.as_ref(), standing.confidence);
                object.done()
            }),
        );
        object.put(
            "perceptions",
            script
                .perceptions
                .items
                .iter()
                .map(|perception| {
                    let mut object = Object::default();
                    object.put("observer", text(&perception.observer));
                    object.put("of", text(&perception.of));
                    object.put("belief", numbers(&perception.belief));
                    object.grounds(perception.note.as_ref(), perception.source.as_ref(), perception.confidence);
                    object.done()
                })
                .collect(),
        );
        object.put(
            "imagined",
            script
                .imagined
                .items
                .iter()
                .map(|imagined| {
                    let mut object = Object::default();
                    object.put("actor", text(&imagined.actor));
                    object.put("other", text(&imagined.other));
                    object.put("belief", numbers(&imagined.belief));
                    object.grounds(imagined.note.as_ref(), imagined.source.as_ref(), imagined.confidence);
                    object.done()
                })
                .collect(),
        );
        object.put("moves", script.moves.items.iter().map(step).collect());
        object.put("endings", script.endings.items.iter().map(ending).collect());
        object.some(
            "threat",
            script.threat.as_ref().map(|threat| {
                let deed = |(step, option): &(Text, Text)| json!([&**step, &**option]);
                let mut object = Object::default();
                object.put("challenge", deed(&threat.challenge));
                object.put("response", deed(&threat.response));
                object.put("challengers", texts(&threat.challengers));
                object.grounds(threat.note.as_ref(), threat.source.as_ref(), threat.confidence);
                object.done()
            }),
        );
        let forced = self.forced.iter().map(|&(id, option)| {
            let step = self.game.step(id);
            (step.id.clone(), Value::from(step.options[option].id.as_str()))
        });
        object.some("forced", (!self.forced.is_empty()).then(|| Value::Object(forced.collect())));
        object.done()
    }

    fn actor(&self, actor: &super::file::Actor) -> Value {
        let mut object = Object::default();
        object.some("name", actor.name.as_ref().map(text));
        object.some("seat", actor.seat.as_ref().map(text));
        object.put("images", pairs(&actor.images, |image| numbers(&image.interests)));
        object.put("actual", mixed(&actor.actual));
        object.some("self_image", actor.self_image.as_ref().map(mixed));
        // Every part of the temperament is written out: other programs need not know what is usual.
        let id = self.script.actors.entries.iter().position(|(_, other)| std::ptr::eq(other, actor));
        if let Some(known) = id.and_then(|id| self.game.actors.get(id)) {
            let known = known.temperament;
            object.put("rationality", json!(known.rationality));
            object.put("foresight", json!(known.foresight));
            object.put("suspicion", json!(known.suspicion));
            object.put("attention", json!(known.attention));
            object.put("tremble", json!(known.tremble));
        }
        object.grounds(actor.note.as_ref(), actor.source.as_ref(), actor.confidence);
        object.done()
    }
}

/// An object that leaves out what is not given.
#[derive(Default)]
struct Object(Map<String, Value>);

impl Object {
    fn put(&mut self, name: &str, value: Value) {
        self.0.insert(name.to_owned(), value);
    }

    fn some(&mut self, name: &str, value: Option<Value>) {
        if let Some(value) = value {
            self.put(name, value);
        }
    }

    fn grounds(&mut self, note: Option<&Text>, source: Option<&Text>, confidence: Option<Confidence>) {
        self.some("note", note.map(text));
        self.some("source", source.map(text));
        self.some("confidence", confidence.map(|confidence| confidence.as_str().into()));
    }

    fn done(self) -> Value {
        Value::Object(self.0)
    }
}

fn step(step: &Move) -> Value {
    let mut object = Object::default();
    object.put("id", text(&step.id));
    object.some("date", step.date.as_ref().map(text));
    object.some("by", step.by.as_ref().map(text));
    object.some("about", step.about.as_ref().map(text));
    object.some("title", step.title.as_ref().map(text));
    object.some("question", step.question.as_ref().map(text));
    object.some("when", when(&step.when));
    object.some("seen_by", step.seen_by.as_ref().map(texts));
    object.some("attention", step.attention.entries.first().map(|_| numbers(&step.attention)));
    object.some("bundle", step.bundle.as_ref().map(text));
    object.some("moment_of_truth", step.moment_of_truth.then_some(Value::Bool(true)));
    object.some("readings", step.readings.entries.first().map(|_| pairs(&step.readings, numbers)));
    object.some("advisers", step.advisers.items.first().map(|_| texts(&step.advisers)));
    object.some("afterwards", step.afterwards.as_ref().map(text));
    object.grounds(step.note.as_ref(), step.source.as_ref(), step.confidence);
    object.put("options", pairs(&step.options, option));
    object.done()
}

fn option(option: &MoveOption) -> Value {
    let mut object = Object::default();
    object.some("label", option.label.as_ref().map(text));
    object.some("text", option.text.as_ref().map(text));
    object.some("historical", option.historical.then_some(Value::Bool(true)));
    object.some("when", when(&option.when));
    object.some("probability", option.probability.as_ref().map(amount));
    object.some("likelihood", option.likelihood.as_ref().map(numbers));
    object.some(
        "effects",
        option.effects.entries.first().map(|_| {
            pairs(&option.effects, |effect| match effect {
                Effect::Set(value) => json!({ "set": number(*value) }),
                Effect::Add(value) => json!({ "add": number(*value) }),
            })
        }),
    );
    object.some("payoffs", payoffs(&option.payoffs));
    object.grounds(option.note.as_ref(), option.source.as_ref(), option.confidence);
    object.done()
}

fn ending(ending: &Ending) -> Value {
    let mut object = Object::default();
    object.put("id", text(&ending.id));
    object.some("label", ending.label.as_ref().map(text));
    object.some("text", ending.text.as_ref().map(text));
    object.some("when", when(&ending.when));
    object.some("historical", ending.historical.then_some(Value::Bool(true)));
    object.some("payoffs", payoffs(&ending.payoffs));
    object.grounds(ending.note.as_ref(), ending.source.as_ref(), ending.confidence);
    object.done()
}

fn payoffs(given: &Pairs<Pairs<Amount>>) -> Option<Value> {
    given.entries.first().map(|_| pairs(given, |amounts| pairs(amounts, amount)))
}

/// One condition is written as itself, several as a list of which all must hold.
fn when(parts: &List<Written>) -> Option<Value> {
    match parts.items.as_slice() {
        [] => None,
        [one] => Some(condition(one)),
        several => Some(several.iter().map(condition).collect()),
    }
}

fn condition(written: &Written) -> Value {
    let all = |parts: &List<Written>| -> Value { parts.items.iter().map(condition).collect() };
    let one = |kind: &str, name: &Text, value: Value| json!({ kind: { &**name: value } });
    match &written.clause {
        Clause::Chose(step, option) => one("chose", step, text(option)),
        Clause::AtLeast(standing, least) => one("at_least", standing, number(*least)),
        Clause::Below(standing, bound) => one("below", standing, number(*bound)),
        Clause::Not(part) => json!({ "not": condition(part) }),
        Clause::Any(parts) => json!({ "any": all(parts) }),
        Clause::All(parts) => json!({ "all": all(parts) }),
        Clause::Hole => Value::Null,
    }
}

fn amount(amount: &Amount) -> Value {
    if amount.per.entries.is_empty() {
        return number(amount.base);
    }
    json!({ "base": number(amount.base), "per": numbers(&amount.per) })
}

fn mixed(mixed: &Mixed) -> Value {
    match mixed {
        Mixed::One(image) => text(image),
        Mixed::Several(chances) => numbers(chances),
    }
}

fn pairs<T>(pairs: &Pairs<T>, value: impl Fn(&T) -> Value) -> Value {
    Value::Object(pairs.entries.iter().map(|(name, given)| (name.to_string(), value(given))).collect())
}

fn numbers(given: &Pairs<Number>) -> Value {
    pairs(given, |given| number(*given))
}

fn number(number: Number) -> Value {
    json!(number.value)
}

fn text(given: &Text) -> Value {
    Value::from(&**given)
}

fn texts(list: &List<Text>) -> Value {
    list.items.iter().map(text).collect()
}
