//! Rule: every number under its own name, in the scenario's order, in full precision. The shapes are those of `docs/json.md`.

use serde_json::{Map, Value, json};

use crate::theory::ledger::LedgerEntry;
use crate::theory::{ActorId, Game, Measures, Mind, MoveId, Position};

/// An object of numbers by name.
pub fn by_name<'a, V: Into<Value>>(pairs: impl IntoIterator<Item = (&'a str, V)>) -> Value {
    Value::Object(pairs.into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect())
}

/// The name of each forced move with that of its option.
#[must_use]
pub fn forced(game: &Game, forced: &[Option<usize>]) -> Value {
    let chosen = game.moves.iter().zip(forced).filter_map(|(step, option)| Some((step, (*option)?)));
    by_name(chosen.map(|(step, option)| (step.id.as_str(), step.options[option].id.as_str())))
}

/// The probability of each ending.
#[must_use]
pub fn endings(game: &Game, probabilities: &[f64]) -> Value {
    by_name(game.endings.iter().zip(probabilities).map(|(ending, probability)| (ending.id.as_str(), *probability)))
}

/// The value of each standing.
#[must_use]
pub fn standing(game: &Game, position: &Position) -> Value {
    by_name(game.standings.iter().zip(&position.standing).map(|(standing, value)| (standing.id.as_str(), *value)))
}

/// The chance of each option of a move that has one.
#[must_use]
pub fn options(game: &Game, step: MoveId, chances: &[f64], open: impl Fn(usize) -> bool) -> Value {
    let options = game.step(step).options.iter().zip(chances).enumerate().filter(|(place, _)| open(*place));
    by_name(options.map(|(_, (option, chance))| (option.id.as_str(), *chance)))
}

/// What everybody believes, and what everybody imagines others to believe.
#[must_use]
pub fn minds(game: &Game, minds: &[Mind]) -> Value {
    by_name(minds.iter().map(|mind| (game.actor(mind.owner()).id.as_str(), one_mind(game, mind))))
}

fn one_mind(game: &Game, mind: &Mind) -> Value {
    let owner = mind.owner();
    let others = || game.others(owner).map(|other| (game.actor(other).id.as_str(), other));
    let believes = others().map(|(id, other)| (id, images(game, other, mind.believes(&game.layout, other))));
    let imagines = others().map(|(id, other)| (id, images(game, owner, mind.imagines(&game.layout, other))));
    json!({ "believes": by_name(believes), "imagines": by_name(imagines) })
}

/// A number for each image of an actor.
#[must_use]
pub fn images(game: &Game, of: ActorId, numbers: &[f64]) -> Value {
    by_name(game.actor(of).images.iter().zip(numbers).map(|(image, number)| (image.id.as_str(), *number)))
}

/// How deterrence stands; null where the scenario names no threat.
#[must_use]
pub fn measures(game: &Game, measures: Option<&Measures>) -> Value {
    let Some(measures) = measures else { return Value::Null };
    let row = |row: &[(ActorId, f64)]| by_name(row.iter().map(|(actor, value)| (game.actor(*actor).id.as_str(), *value)));
    json!({
        "credibility": row(&measures.credibility),
        "actual": measures.actual,
        "imagined": row(&measures.imagined),
        "critical_risk": row(&measures.critical_risk),
    })
}

/// How an act was read: for each observer the factor of each image of the subject, and the same in decibels against the first.
#[must_use]
pub fn readings(game: &Game, ledger: &[LedgerEntry]) -> Value {
    let one = |entry: &LedgerEntry| {
        let reading = &entry.reading;
        let decibels: Vec<f64> =
            (0..reading.factors.len()).map(|image| crate::theory::ledger::shift(&reading.factors, image, 0)).collect();
        let mut object = Map::new();
        object.insert("observer".into(), game.actor(reading.observer).id.as_str().into());
        object.insert("subject".into(), game.actor(reading.subject).id.as_str().into());
        object.insert("factors".into(), images(game, reading.subject, &reading.factors));
        object.insert("decibels".into(), images(game, reading.subject, &decibels));
        Value::Object(object)
    };
    ledger.iter().map(one).collect()
}
