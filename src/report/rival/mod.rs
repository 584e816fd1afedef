//! The conclusions of all readings of history side by side, and which of them survive every reading.

mod claim;
mod table;

use serde_json::{Map, Value, json};

use crate::analysis::Conclusions;
use crate::report::json;
use crate::scenario::Scenario;
use crate::theory::Measures;

use claim::{Claim, claims};
pub use table::to_text;

/// The version of the shape of rival readings as JSON.
pub const SCHEMA: &str = "perimeter.rival.1";

/// A reading of history, and what follows from it.
#[derive(Clone, Debug)]
pub struct Reading {
    /// Its short name, such as `H2`; `-` for the scenario as its author wrote it.
    pub code: String,
    /// The scenario, changed as the reading has it.
    pub scenario: Scenario,
    /// What follows.
    pub conclusions: Conclusions,
}

/// The short name of the scenario as its author wrote it.
pub const AS_WRITTEN: &str = "-";

impl Reading {
    /// What the reading says, in a few words; nothing for the scenario as its author wrote it.
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        self.what_if().map(|what_if| &*what_if.title)
    }

    /// Who holds it, and where.
    #[must_use]
    pub fn note(&self) -> Option<&str> {
        self.what_if().and_then(|what_if| what_if.note.as_deref())
    }

    fn what_if(&self) -> Option<&crate::scenario::file::WhatIf> {
        self.scenario.what_ifs.last().map(|applied| &applied.what_if).filter(|_| self.code != AS_WRITTEN)
    }

    /// How deterrence stands along history's line: at the start, and after each move before the challenge decision.
    fn measures(&self) -> Vec<(Option<(&str, &str)>, &Measures)> {
        let Some(threat) = &self.scenario.game.threat else { return Vec::new() };
        let before = |act: &Option<crate::analysis::Act>| act.as_ref().is_none_or(|act| act.step < threat.challenge.0);
        let line = self.conclusions.line.iter().take_while(|entry| before(&entry.act));
        line.filter_map(|entry| {
            let act = entry.act.as_ref().map(|act| {
                let step = self.scenario.game.step(act.step);
                (step.id.as_str(), step.options[act.chosen].id.as_str())
            });
            Some((act, entry.measures.as_ref()?))
        })
        .collect()
    }

    /// How deterrence stood at the last moment before the challenge decision.
    fn last_moment(&self) -> Option<&Measures> {
        self.measures().last().map(|(_, measures)| *measures)
    }
}

/// The document that `docs/json.md` describes.
#[must_use]
pub fn to_json(readings: &[Reading]) -> Value {
    let name = readings.first().map(|reading| reading.scenario.name.as_str());
    json!({
        "schema": SCHEMA,
        "version": env!("CARGO_PKG_VERSION"),
        "scenario": name,
        "readings": readings.iter().map(reading_json).collect::<Vec<_>>(),
        "conclusions": claims(readings).iter().map(|claim| claim_json(claim, readings)).collect::<Vec<_>>(),
    })
}

fn reading_json(reading: &Reading) -> Value {
    let Reading { code, scenario, conclusions } = reading;
    let game = &scenario.game;
    let step = |(act, measures): &(Option<(&str, &str)>, &Measures)| {
        json!({
            "move": act.map(|(step, _)| step),
            "chosen": act.map(|(_, option)| option),
            "measures": json::measures(game, Some(measures)),
        })
    };
    let worth = |worth: &crate::analysis::rival::Worth| {
        let step = game.step(worth.step);
        json!({
            "move": step.id,
            "taken": step.options[worth.taken].id,
            "instead": step.options[worth.instead].id,
            "change": worth.change,
        })
    };
    let last = reading.last_moment();
    let deters = game.threat.iter().flat_map(|threat| &threat.challengers).filter_map(|&challenger| {
        let held = last?.deters(challenger)?;
        Some((game.actor(challenger).id.clone(), Value::Bool(held)))
    });
    json!({
        "reading": code,
        "title": reading.title(),
        "note": reading.note(),
        "what_ifs": scenario.what_ifs.iter().map(|applied| applied.name.as_str()).collect::<Vec<_>>(),
        "endings": {
            "free": json::endings(game, &conclusions.free),
            "along_history": json::endings(game, &conclusions.along_history),
        },
        "challenge": conclusions.challenge.map(|challenge| {
            json!({ "free": challenge.free, "along_history": challenge.along_history })
        }),
        "line": reading.measures().iter().map(step).collect::<Vec<_>>(),
        "deters": Value::Object(deters.collect::<Map<_, _>>()),
        "worth": conclusions.worth.iter().map(worth).collect::<Vec<_>>(),
    })
}

fn claim_json(claim: &Claim, readings: &[Reading]) -> Value {
    let holds = readings.iter().zip(&claim.holds).map(|(reading, holds)| (reading.code.as_str(), json!(holds)));
    json!({
        "conclusion": claim.kind,
        "about": claim.about,
        "holds": json::by_name(holds),
        "survives": claim.survives().is_some(),
    })
}
