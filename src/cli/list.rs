//! `perimeter list`: what comes with the program.

use std::process::ExitCode;

use serde_json::json;

use super::args::{Format, ListArguments};
use super::failure::Failure;
use super::output;
use crate::scenario::library::{SCENARIOS, Shipped, WHAT_IFS};
use crate::scenario::{self, Scenario};
use crate::words::Words;

/// Lists the shipped scenarios, and under each its what-ifs.
pub(super) fn list(arguments: &ListArguments, _words: Words) -> Result<ExitCode, Failure> {
    let open = |shipped: &Shipped| -> Result<Scenario, Failure> {
        let no_what_ifs: [&str; 0] = [];
        Ok(scenario::open(shipped.name, &no_what_ifs)?)
    };
    let scenarios = SCENARIOS.iter().map(open).collect::<Result<Vec<_>, _>>()?;
    let what_ifs = WHAT_IFS.iter().map(open).collect::<Result<Vec<_>, _>>()?;
    let of = |scenario: &Scenario| {
        let name = scenario.name.clone();
        what_ifs.iter().filter(move |what_if| what_if.what_ifs.first().is_some_and(|first| *first.what_if.of == *name))
    };
    let title = |what_if: &Scenario| what_if.what_ifs.last().map(|last| last.what_if.title.to_string()).unwrap_or_default();
    match arguments.format {
        Format::Json => {
            let one = |scenario: &Scenario| {
                let what_ifs: Vec<_> =
                    of(scenario).map(|what_if| json!({"name": what_if.name, "title": title(what_if)})).collect();
                json!({
                    "name": scenario.name,
                    "title": &*scenario.script.title,
                    "question": scenario.script.question.as_deref(),
                    "what_ifs": what_ifs,
                })
            };
            output::json(&scenarios.iter().map(one).collect::<Vec<_>>())?;
        }
        Format::Text => {
            for scenario in &scenarios {
                let mut text = format!("{}  {}\n", scenario.name, &*scenario.script.title);
                if let Some(question) = &scenario.script.question {
                    text += &format!("    {}\n", &**question);
                }
                for what_if in of(scenario) {
                    text += &format!("    what if: {}  {}\n", what_if.name, title(what_if));
                }
                output::data(&text)?;
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}
