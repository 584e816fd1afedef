//! Rule: the pack holds all that the page shows: texts as they are said, numbers as they are shown, and the way from place to place.

use serde_json::{Value, json};

use super::{model, sites, texts};
use crate::analysis::Atlas;
use crate::report::text;
use crate::scenario::Scenario;
use crate::theory::{Mixture, MoveId, Reasoner};
use crate::words::{Words, message};

/// The version of the shape of a pack.
const SCHEMA: &str = "perimeter.player.1";

/// By which names a scenario was asked for: they stand in the saves that the page writes.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// The scenario.
    pub scenario: &'a str,
    /// The what-ifs.
    pub what_ifs: &'a [String],
}

/// All that the page shows of a scenario, in the words of one language.
#[must_use]
pub fn pack(reasoner: &mut Reasoner<'_>, scenario: &Scenario, asked: Asked<'_>, atlas: &Atlas, words: Words) -> Value {
    let (game, script) = (&scenario.game, &scenario.script);
    let value = |value: f64| words.number(value, if value.fract().abs() < 1e-9 { 0 } else { 2 });
    let (stream, values) = sites::sites(scenario, atlas, value);
    let title = |title: &str| words.say(&message!("play-what-if", title = title));
    json!({
        "schema": SCHEMA,
        "version": env!("CARGO_PKG_VERSION"),
        "language": words.language().code(),
        "scenario": asked.scenario,
        "what_ifs": asked.what_ifs,
        "assumed": scenario.what_ifs.iter().map(|applied| title(&applied.what_if.title)).collect::<Vec<_>>(),
        "title": &*script.title,
        "question": script.question.as_deref(),
        "briefing": script.briefing.as_deref(),
        "texts": texts::texts(scenario, words),
        "percent": (0..=100).map(|whole| words.percent(f64::from(whole) / 100.0)).chain([0.001, 0.999].map(|share| words.percent(share))).collect::<Vec<_>>(),
        "comma": words.number(0.5, 1).get(1..2).unwrap_or("."),
        "actors": game.actor_ids().map(|id| actor(scenario, id.0)).collect::<Vec<_>>(),
        "standings": script.standing.entries.iter().map(|(id, standing)| json!({
            "name": standing.name.as_deref().unwrap_or(id), "unit": standing.unit.as_deref(),
        })).collect::<Vec<_>>(),
        "moves": (0..game.moves.len()).map(|step| step_of(scenario, MoveId(step), words)).collect::<Vec<_>>(),
        "endings": (0..game.endings.len()).map(|ending| json!({
            "label": text::ending(scenario, ending), "text": script.endings.items[ending].text.as_deref(),
        })).collect::<Vec<_>>(),
        "threat": threat(scenario),
        "slots": sites::slots(game).iter().map(|(observer, subject, imagined)| json!([observer.0, subject.0, imagined])).collect::<Vec<_>>(),
        "model": model::model(reasoner, scenario, words),
        "depth": atlas.depth,
        "values": values,
        "stream": stream,
    })
}

fn actor(scenario: &Scenario, actor: usize) -> Value {
    let id = crate::theory::ActorId(actor);
    let known = scenario.game.actor(id);
    let mixed =
        |mixture: &Mixture| -> Vec<Value> { mixture.possible().map(|(image, chance)| json!([image, chance])).collect() };
    let images = known.images.iter().enumerate();
    json!({
        "id": known.id,
        "name": text::actor(scenario, id),
        "seat": text::seat(scenario, id),
        "images": images.map(|(place, image)| json!({ "id": image.id, "name": text::image(scenario, id, place) })).collect::<Vec<_>>(),
        "actual": mixed(&known.actual),
        "own": known.self_image.as_ref().map(mixed),
    })
}

fn step_of(scenario: &Scenario, id: MoveId, words: Words) -> Value {
    let (step, written) = (scenario.game.step(id), &scenario.script.moves.items[id.0]);
    let options = written.options.entries.iter().enumerate();
    json!({
        "id": step.id,
        "title": text::title(scenario, id),
        "date": written.date.as_deref().map(|date| words.date(date)),
        "day": written.date.as_deref(),
        "owner": step.owner().map(|owner| owner.0),
        "subject": step.subject().map(|subject| subject.0),
        "moment_of_truth": step.decision().is_some_and(|decision| decision.moment_of_truth),
        "decides_by": sites::decides_by(&scenario.game, id),
        "question": written.question.as_deref(),
        "advisers": written.advisers.items.iter().map(|adviser| &**adviser).collect::<Vec<_>>(),
        "afterwards": written.afterwards.as_deref(),
        "seen_by": step.seen_by,
        "forced": scenario.forced_options()[id.0],
        "history": scenario.history[id.0],
        "options": options.map(|(place, (_, option))| json!({
            "id": step.options[place].id, "label": text::label(scenario, id, place), "text": option.text.as_deref(),
        })).collect::<Vec<_>>(),
    })
}

fn threat(scenario: &Scenario) -> Value {
    let Some(threat) = &scenario.game.threat else { return Value::Null };
    let Some(defender) = scenario.game.step(threat.response.0).owner() else { return Value::Null };
    json!({
        "challenge": [threat.challenge.0.0, threat.challenge.1],
        "defender": defender.0,
        "observers": scenario.game.others(defender).map(|observer| observer.0).collect::<Vec<_>>(),
        "challengers": threat.challengers.iter().map(|challenger| challenger.0).collect::<Vec<_>>(),
    })
}
