//! Rule: a number says where it comes from, or that somebody chose it; a `confidence` of a whole file speaks for all of it.

use crate::scenario::file::{MoveOption, Script};
use crate::scenario::grain::Confidence;
use crate::scenario::value::Text;
use crate::scenario::{Applied, Code, Fault, FileId, Place, Scenario};
use crate::words::message;

/// Whatever holds numbers and has neither a source nor a confidence, one fault for each.
pub(super) fn lint(scenario: &Scenario) -> Vec<Fault> {
    let script = &scenario.script;
    let own = script.confidence.map(|_| script.place.file);
    let of_what_if = |applied: &Applied| named(applied.what_if.source.as_ref(), applied.what_if.confidence);
    let what_ifs = scenario.what_ifs.iter().filter(|applied| of_what_if(applied)).map(|applied| applied.what_if.place.file);
    let spoken_for: Vec<FileId> = own.into_iter().chain(what_ifs).collect();
    let silent = |fault: &Fault| fault.place.is_none_or(|place| !spoken_for.contains(&place.file));
    unsourced(script).into_iter().filter(silent).collect()
}

fn unsourced(script: &Script) -> Vec<Fault> {
    let mut found = Vec::new();
    let mut ask = |named: bool, place: Place| {
        if !named {
            found.push(Fault::warning(Code::NoSource, place, message!("lint-no-source")).help(message!("lint-no-source-help")));
        }
    };
    for (_, actor) in &script.actors.entries {
        for (name, image) in &actor.images.entries {
            ask(named(image.source.as_ref(), image.confidence), name.place);
        }
        if let Some(temperament) = &actor.temperament {
            ask(named(temperament.source.as_ref(), temperament.confidence), temperament.place.head());
        }
    }
    for view in &script.perceptions.items {
        ask(named(view.source.as_ref(), view.confidence), view.observer.place);
    }
    for view in &script.imagined.items {
        ask(named(view.source.as_ref(), view.confidence), view.actor.place);
    }
    for (name, standing) in &script.standing.entries {
        ask(named(standing.source.as_ref(), standing.confidence), name.place);
    }
    for (name, option) in script.moves.items.iter().flat_map(|step| &step.options.entries) {
        ask(!holds_numbers(option) || named(option.source.as_ref(), option.confidence), name.place);
    }
    for ending in &script.endings.items {
        ask(ending.payoffs.entries.is_empty() || named(ending.source.as_ref(), ending.confidence), ending.id.place);
    }
    found
}

fn named(source: Option<&Text>, confidence: Option<Confidence>) -> bool {
    source.is_some() || confidence.is_some()
}

fn holds_numbers(option: &MoveOption) -> bool {
    !option.payoffs.entries.is_empty() || option.probability.is_some() || option.likelihood.is_some()
}
