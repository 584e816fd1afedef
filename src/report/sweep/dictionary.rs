//! Rule: whoever finds the tables without the program can find out what every column means.

use serde_json::{Value, json};

use super::columns::{Column, IN_SERIES, Table, category};
use crate::experiment::{Asked, Factor, Level as Taken, Lever, Measure, Outcome, Temper};
use crate::message;
use crate::report::json::by_name;
use crate::report::text;
use crate::scenario::{Experiment, Glossary, Level, Scenario};
use crate::theory::{ActorId, Game, MoveId};
use crate::words::{Language, Message, Words};

/// The version of the shape of a data dictionary.
const SCHEMA: &str = "perimeter.dictionary.1";

/// The data dictionary for programs: for each table, each column with its type and what it stands for, by name.
#[must_use]
pub fn dictionary(experiment: &Experiment) -> Value {
    let table = |table: Table| {
        let column = |column: &Column| {
            let mut entry = json!({ "name": column.name, "type": column.kind.name(), "full": column.full });
            if table == Table::Runs {
                if let Some(factor) = factor(experiment, &column.name) {
                    entry["role"] = factor.role.name().into();
                    entry["varies"] = varies(&experiment.scenario.game, &factor.lever);
                    entry["values"] = values(experiment, factor);
                } else if let Some(outcome) = outcome(experiment, &column.name) {
                    entry["role"] = "outcome".into();
                    entry["asks"] = asks(&experiment.scenario.game, outcome);
                }
            } else if column.name == "measure" {
                entry["values"] = IN_SERIES.iter().map(|measure| measure.name()).collect();
            }
            entry
        };
        (table.name(), Value::from(table.columns(experiment).iter().map(column).collect::<Vec<_>>()))
    };
    let tables = by_name(Table::of(experiment).iter().map(|&each| table(each)));
    json!({ "schema": SCHEMA, "version": env!("CARGO_PKG_VERSION"), "tables": tables })
}

fn factor<'a>(experiment: &'a Experiment, name: &str) -> Option<&'a Factor> {
    experiment.plan.factors.iter().find(|factor| factor.name == name)
}

fn outcome<'a>(experiment: &'a Experiment, name: &str) -> Option<&'a Outcome> {
    experiment.plan.outcomes.iter().find(|(known, _)| known == name).map(|(_, outcome)| outcome)
}

/// What a lever moves, by name.
fn varies(game: &Game, lever: &Lever) -> Value {
    let actor = |actor: crate::theory::ActorId| game.actor(actor).id.as_str();
    let image = |of: crate::theory::ActorId, image: usize| game.actor(of).images[image].id.as_str();
    let step = |step: crate::theory::MoveId| game.step(step).id.as_str();
    match *lever {
        Lever::Choose(at) => json!({ "choose": step(at) }),
        Lever::Believe { observer, of, image: at } => {
            json!({ "believe": image(of, at), "observer": actor(observer), "of": actor(of) })
        }
        Lever::Imagine { actor: who, other, image: at } => {
            json!({ "imagine": image(who, at), "actor": actor(who), "other": actor(other) })
        }
        Lever::Weigh { actor: who, image: at, interest } => {
            json!({ "weigh": game.interests[interest], "actor": actor(who), "image": image(who, at) })
        }
        Lever::Temper { actor: who, part } => json!({ "temper": part.name(), "actor": actor(who) }),
        Lever::Attend { observer, step: at } => json!({ "attend": step(at), "observer": actor(observer) }),
        Lever::Set(standing) => json!({ "set": game.standings[standing.0].id }),
        Lever::Actual(who) => json!({ "actual": actor(who) }),
        Lever::SelfImage(who) => json!({ "self_image": actor(who) }),
    }
}

/// The values that a factor takes: a list, or the ends of what it is spread over.
fn values(experiment: &Experiment, factor: &Factor) -> Value {
    let value = |level: Taken| match (category(experiment, &factor.lever, level), level) {
        (Some(name), _) => Value::from(name),
        (None, Taken::Number(number)) => Value::from(number),
        (None, Taken::Category(_)) => Value::Null,
    };
    match factor.distribution.levels() {
        Some(levels) => levels.into_iter().map(value).collect(),
        None => json!({ "median": value(factor.distribution.quantile(0.5)),
            "5%": value(factor.distribution.quantile(0.05)), "95%": value(factor.distribution.quantile(0.95)) }),
    }
}

/// What an outcome asks, by name.
fn asks(game: &Game, outcome: &Outcome) -> Value {
    match outcome {
        Outcome::Ending(endings) => {
            json!({ "ending": endings.iter().map(|&ending| game.endings[ending].id.as_str()).collect::<Vec<_>>() })
        }
        Outcome::Taken(step, option) => {
            json!({ "move": game.step(*step).id, "option": game.step(*step).options[*option].id })
        }
        Outcome::Measure(Asked { measure, observer, at }) => json!({
            "measure": measure.name(),
            "observer": observer.map(|observer| game.actor(observer).id.as_str()),
            "at": at.map(|at| game.step(at).id.as_str()),
        }),
    }
}

/// The data dictionary for people, in every language one after the other, so that it is the same on every machine.
#[must_use]
pub fn dictionary_text(experiment: &Experiment) -> String {
    let text = |language: Language| {
        let shown = experiment.in_words(language, Level::Advanced);
        // A glossary that is not sound is complained of in its own place.
        let shown = Glossary::shipped().map_or(shown.clone(), |glossary| shown.without_links(&glossary.in_words(language)));
        in_one_language(&shown, Words::of(language))
    };
    Language::ALL.into_iter().map(text).collect::<Vec<_>>().join("\n")
}

fn in_one_language(experiment: &Experiment, words: Words) -> String {
    let title = experiment.written.title.to_string();
    let mut out = format!("# {}\n\n", words.say(&message!("dictionary-title", title = title)));
    for &table in Table::of(experiment) {
        let about = match table {
            Table::Runs => message!("dictionary-runs"),
            Table::Series => message!("dictionary-series"),
        };
        out += &format!("## `{}`\n\n{}\n\n", table.name(), words.say(&about));
        for column in table.columns(experiment) {
            let kind = match column.kind.name() {
                "integer" => message!("dictionary-integer"),
                "number" => message!("dictionary-number"),
                _ => message!("dictionary-text"),
            };
            let meaning = words.say(&meaning(experiment, words, table, &column));
            out += &format!("- `{}` ({}): {meaning}\n", column.name, words.say(&kind));
        }
        out.push('\n');
    }
    out
}

fn meaning(experiment: &Experiment, words: Words, table: Table, column: &Column) -> Message {
    let scenario = &experiment.scenario;
    if table == Table::Runs {
        if let Some(factor) = factor(experiment, &column.name) {
            let what = moved(scenario, words, &factor.lever);
            return match factor.role.name() {
                "lever" => message!("dictionary-lever", what = what),
                _ => message!("dictionary-uncertainty", what = what),
            };
        }
        if let Some(outcome) = outcome(experiment, &column.name) {
            return asked(scenario, words, outcome);
        }
    }
    match (table, column.name.as_str()) {
        (_, "run") => message!("dictionary-run"),
        (_, "point") => message!("dictionary-point"),
        (_, "seed") => message!("dictionary-seed"),
        (_, "ending") => message!("dictionary-ending"),
        (_, "move") => message!("dictionary-move"),
        (_, "date") => message!("dictionary-date"),
        (_, "observer") => message!("dictionary-observer"),
        (_, "subject") => message!("dictionary-subject"),
        (_, "measure") => message!("dictionary-measure"),
        _ => message!("dictionary-value"),
    }
}

/// What a lever moves, in words.
pub(in crate::report) fn moved(scenario: &Scenario, words: Words, lever: &Lever) -> Message {
    let seat = |actor: ActorId| text::seat(scenario, actor);
    let image = |of: ActorId, image: usize| text::image(scenario, of, image);
    let step = |step: MoveId| text::title(scenario, step);
    match *lever {
        Lever::Choose(at) => message!("lever-choose", step = step(at)),
        Lever::Believe { observer, of, image: at } => {
            message!("lever-believe", observer = seat(observer), subject = seat(of), image = image(of, at))
        }
        Lever::Imagine { actor, other, image: at } => {
            message!("lever-imagine", actor = seat(actor), other = seat(other), image = image(actor, at))
        }
        Lever::Weigh { actor, image: at, interest } => {
            let interest = text::interest(scenario, interest);
            message!("lever-weigh", actor = seat(actor), image = image(actor, at), interest = interest)
        }
        Lever::Temper { actor, part } => message!("lever-temper", actor = seat(actor), part = words.say(&tempered(part))),
        Lever::Attend { observer, step: at } => message!("lever-attend", observer = seat(observer), step = step(at)),
        Lever::Set(standing) => message!("lever-set", standing = text::standing(scenario, standing)),
        Lever::Actual(actor) => message!("lever-actual", actor = seat(actor)),
        Lever::SelfImage(actor) => message!("lever-self-image", actor = seat(actor)),
    }
}

/// What a part of a temperament is called.
fn tempered(part: Temper) -> Message {
    match part {
        Temper::Rationality => message!("temper-rationality"),
        Temper::Foresight => message!("temper-foresight"),
        Temper::Suspicion => message!("temper-suspicion"),
        Temper::Attention => message!("temper-attention"),
        Temper::Tremble => message!("temper-tremble"),
    }
}

/// What a measure is called.
fn named(measure: Measure) -> Message {
    match measure {
        Measure::Credibility => message!("measure-credibility"),
        Measure::Imagined => message!("measure-imagined"),
        Measure::Actual => message!("measure-actual"),
        Measure::CriticalRisk => message!("measure-critical-risk"),
        Measure::Misperception => message!("measure-misperception"),
        Measure::Illusion => message!("measure-illusion"),
    }
}

/// What an outcome asks, in words.
pub(in crate::report) fn asked(scenario: &Scenario, words: Words, outcome: &Outcome) -> Message {
    match outcome {
        Outcome::Ending(endings) => {
            let quoted = |&ending: &usize| words.say(&message!("outcome-quoted", text = text::ending(scenario, ending)));
            let names: Vec<String> = endings.iter().map(quoted).collect();
            message!("outcome-ending", count = names.len(), endings = names.join(", "))
        }
        Outcome::Taken(step, option) => {
            let (step, option) = (text::title(scenario, *step), text::label(scenario, *step, *option));
            message!("outcome-taken", step = step, option = option)
        }
        Outcome::Measure(Asked { measure, observer, at }) => {
            let measure = named(*measure);
            let observer = observer.map(|observer| text::seat(scenario, observer));
            match (observer, at.map(|at| text::title(scenario, at))) {
                (Some(observer), Some(step)) => {
                    message!("outcome-measure", measure = measure, observer = observer, step = step)
                }
                (Some(observer), None) => message!("outcome-measure-at-end", measure = measure, observer = observer),
                (None, Some(step)) => message!("outcome-of-nobody", measure = measure, step = step),
                (None, None) => message!("outcome-of-nobody-at-end", measure = measure),
            }
        }
    }
}
