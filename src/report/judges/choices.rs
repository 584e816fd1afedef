//! Rule: what the program would choose is told by the same labels as the game that a judge solves.

use serde_json::{Map, Value, json};

use super::efg::{label, name};
use crate::analysis::TooManyHistories;
use crate::analysis::extensive_form::{self, ExtensiveForm};
use crate::theory::Game;

/// For each information set of a game in extensive form, the chance of each open option as this program works it out; see
/// `docs/json.md`.
///
/// # Errors
///
/// [`TooManyHistories`] where there is no end of them.
pub fn choices(game: &Game, form: &ExtensiveForm, scenario: &str) -> Result<Value, TooManyHistories> {
    let chosen = extensive_form::choices(game, form)?;
    let mut sets = Map::new();
    for (set, chances) in form.information_sets.iter().zip(chosen.chances) {
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
    let players: Vec<String> = form.players.iter().map(|&player| name(game, player)).collect();
    let expected = players.iter().cloned().zip(chosen.expected.iter().map(|worth| json!(worth)));
    Ok(json!({
        "schema": "perimeter.choices.1",
        "version": env!("CARGO_PKG_VERSION"),
        "scenario": scenario,
        "observer": form.prior.observer.map(|observer| game.actor(observer).id.as_str()),
        "limit_of_suspicion": form.limit,
        "suspicion": chosen.suspicion,
        "expected": Value::Object(expected.collect()),
        "players": players,
        "information_sets": sets,
    }))
}
