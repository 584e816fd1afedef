//! Rule: what the program would choose is told by the same labels as the game that a judge solves.

use serde_json::{Map, Value, json};

use super::efg::{label, name};
use crate::analysis::extensive_form::{self, ExtensiveForm};
use crate::theory::Reasoner;

/// For each information set of a game in extensive form, the chance of each open option as this program works it out; see
/// `docs/json.md`.
#[must_use]
pub fn choices(reasoner: &mut Reasoner<'_>, form: &ExtensiveForm, scenario: &str) -> Value {
    let game = reasoner.game();
    let chosen = extensive_form::choices(reasoner, form);
    let mut sets = Map::new();
    for (set, chances) in form.information_sets.iter().zip(chosen) {
        let step = game.step(set.step);
        let options = set.open.iter().map(|option| (step.options[option].id.clone(), json!(chances[option])));
        let owner = game.actor(form.players[set.player].actor);
        let seen = set.seen.iter().map(|&(step, option)| {
            let step = game.step(step);
            (step.id.clone(), Value::from(step.options[option].id.as_str()))
        });
        let value = json!({
            "player": name(game, form.players[set.player]),
            "move": step.id,
            "by": owner.id,
            "image": set.image.map(|image| owner.images[image].id.as_str()),
            "seen": Value::Object(seen.collect()),
            "options": Value::Object(options.collect()),
        });
        sets.insert(label(game, form, set), value);
    }
    json!({
        "schema": "perimeter/choices/1",
        "scenario": scenario,
        "observer": form.prior.observer.map(|observer| game.actor(observer).id.as_str()),
        "limit_of_suspicion": form.limit,
        "players": form.players.iter().map(|&player| name(game, player)).collect::<Vec<_>>(),
        "information_sets": sets,
    })
}
