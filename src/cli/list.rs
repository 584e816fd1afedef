//! `perimeter list`: what comes with the program.

use std::process::ExitCode;

use serde_json::{Value, json};

use super::args::{Format, ListArguments, ScenarioArguments};
use super::failure::Failure;
use super::{course, output};
use crate::scenario::experiment::EXPERIMENTS;
use crate::scenario::library::{CAMPAIGNS, SCENARIOS, Shipped, WHAT_IFS};
use crate::scenario::{Experiment, Scenario, open_experiment};
use crate::words::{Words, message};

/// Lists the shipped scenarios in the order of their first days, under each its what-ifs and experiments, and then the campaigns.
pub(super) fn list(arguments: &ListArguments, words: Words) -> Result<ExitCode, Failure> {
    let asked = |shipped: &Shipped| ScenarioArguments {
        scenario: shipped.name.to_owned(),
        what_ifs: Vec::new(),
        level: arguments.level,
    };
    let open = |shipped: &Shipped| course::shown(&asked(shipped), words);
    let mut scenarios = SCENARIOS.iter().map(open).collect::<Result<Vec<_>, _>>()?;
    scenarios.sort_by_key(|scenario| scenario.script.dates.as_ref().map(|(first, _)| first.to_string()));
    let what_ifs = WHAT_IFS.iter().map(open).collect::<Result<Vec<_>, _>>()?;
    let campaigns = CAMPAIGNS.iter().map(|shipped| course::campaign(&asked(shipped), words)).collect::<Result<Vec<_>, _>>()?;
    let of = |scenario: &Scenario| -> Vec<&Scenario> {
        let of = |what_if: &&Scenario| what_if.what_ifs.first().is_some_and(|first| *first.what_if.of == *scenario.name);
        what_ifs.iter().filter(of).collect()
    };
    let level = arguments.level;
    let experiment = |shipped: &Shipped| open_experiment(shipped.name).map(|found| course::experiment(&found, level, words));
    let experiments = EXPERIMENTS.iter().map(experiment).collect::<Result<Vec<_>, _>>()?;
    let with = |scenario: &Scenario| -> Vec<&Experiment> {
        experiments.iter().filter(|experiment| varied(experiment) == scenario.name).collect()
    };
    match arguments.format {
        Format::Json => {
            let campaigns = campaigns.iter().map(|campaign| {
                json!({
                    "name": campaign.name,
                    "title": &*campaign.script.title,
                    "question": campaign.script.question.as_deref(),
                    "episodes": campaign.episodes.iter().map(|episode| episode.scenario.name.as_str()).collect::<Vec<_>>(),
                })
            });
            let scenarios = scenarios.iter().map(|scenario| in_json(scenario, &of(scenario), &with(scenario)));
            output::json(&scenarios.chain(campaigns).collect::<Vec<_>>())?;
        }
        Format::Text => {
            for scenario in &scenarios {
                output::data(&in_text(scenario, &of(scenario), &with(scenario), words))?;
            }
            for campaign in &campaigns {
                let title = message!("list-campaign", title = &*campaign.script.title, count = campaign.episodes.len());
                let question = campaign.script.question.as_deref().map_or_else(String::new, |asked| format!("    {asked}\n"));
                output::data(&format!("{}  {}\n{question}", campaign.name, words.say(&title)))?;
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// What a what-if is called, and which reading of history it stands for.
fn title(what_if: &Scenario) -> (&str, Option<&str>) {
    what_if.what_ifs.last().map_or(("", None), |last| (&*last.what_if.title, last.what_if.reading.as_deref()))
}

/// The scenario that an experiment varies, by itself or in a what-if of it.
fn varied(experiment: &Experiment) -> &str {
    experiment.scenario.what_ifs.first().map_or(&experiment.written.of, |first| &first.what_if.of)
}

fn in_json(scenario: &Scenario, what_ifs: &[&Scenario], experiments: &[&Experiment]) -> Value {
    let one = |what_if: &&Scenario| {
        let (title, reading) = title(what_if);
        json!({"name": what_if.name, "title": title, "reading": reading})
    };
    let tried = |experiment: &&Experiment| json!({"name": experiment.name, "title": &*experiment.written.title});
    json!({
        "name": scenario.name,
        "title": &*scenario.script.title,
        "question": scenario.script.question.as_deref(),
        "what_ifs": what_ifs.iter().map(one).collect::<Vec<_>>(),
        "experiments": experiments.iter().map(tried).collect::<Vec<_>>(),
    })
}

fn in_text(scenario: &Scenario, what_ifs: &[&Scenario], experiments: &[&Experiment], words: Words) -> String {
    let mut text = format!("{}  {}\n", scenario.name, &*scenario.script.title);
    if let Some(question) = &scenario.script.question {
        text += &format!("    {}\n", &**question);
    }
    for what_if in what_ifs {
        let what = match title(what_if) {
            (title, None) => message!("list-what-if", name = &what_if.name, title = title),
            (title, Some(reading)) => message!("list-reading", name = &what_if.name, title = title, reading = reading),
        };
        text += &format!("    {}\n", words.say(&what));
    }
    for experiment in experiments {
        let what = message!("list-experiment", name = &experiment.name, title = &*experiment.written.title);
        text += &format!("    {}\n", words.say(&what));
    }
    text
}
