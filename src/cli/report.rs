//! `perimeter report`: the debrief of a game as one page, to read, to print and to hand out.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::args::{CourseArguments, ScenarioArguments};
use super::failure::Failure;
use super::{course, output};
use crate::report::debrief::{Debriefing, Played, Prediction, Work, text};
use crate::report::html::{Audience, debrief};
use crate::report::mechanism::without;
use crate::report::resumed::{refused, resumed};
use crate::report::text::seat;
use crate::scenario::Opened;
use crate::scenario::save::Save;
use crate::theory::{Luck, MoveId};
use crate::words::{Words, message};
use crate::world::Chair;

/// The arguments of `report`.
#[derive(Debug, Args)]
pub struct ReportArguments {
    /// A saved game, or a scenario or what-if that goes as history did: a shipped name, or the path of a file.
    #[command(flatten)]
    pub scenario: ScenarioArguments,
    /// Write it to this file; to standard output, if left out
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// For whom it is printed: a student gets one sheet of paper, a teacher two
    #[arg(long = "for", value_enum, value_name = "READER", default_value_t)]
    pub reader: Reader,
    /// Another decision that could have changed it, worked out in step 2; may be repeated
    #[arg(long, value_name = "MOVE=OPTION")]
    pub suppose: Vec<String>,
    /// The seed of whatever history leaves open
    #[arg(long, default_value_t = 1950)]
    pub seed: u64,
    /// How to write it
    #[arg(long, value_enum, default_value_t)]
    pub format: ReportFormat,
}

/// For whom a report is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Reader {
    /// All of it
    #[default]
    Everyone,
    /// What happened and the exit ticket, on one page
    Student,
    /// What a lesson can be held with, on two pages
    Teacher,
}

/// The ways to write a report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum ReportFormat {
    /// A page for a browser and a printer
    #[default]
    Html,
    /// Plain text
    Text,
}

/// Writes the debrief of a saved game, or of history.
pub(super) fn report(arguments: &ReportArguments, words: Words) -> Result<ExitCode, Failure> {
    let (played, lead) = match saved(&arguments.scenario.scenario) {
        Some(save) => of_run(arguments, &save, words)?,
        None => of_history(arguments, words)?,
    };
    let asked = CourseArguments { choose: arguments.suppose.clone(), history: None };
    let named = course::forced(&crate::scenario::Scenario { forced: Vec::new(), ..played.scenario.clone() }, &asked)?;
    let named = named.iter().enumerate().filter_map(|(step, option)| option.map(|option| (MoveId(step), option)));
    let bar = output::progress(words, &message!("report-progress"), 0);
    let done = || bar.inc(1);
    let debriefing = Debriefing::new(&played, words, Work { done: &done, ..Work::unwatched() }).naming(named.collect());
    let steps: Vec<_> = debriefing.steps().collect();
    bar.finish_and_clear();
    let written = match arguments.format {
        ReportFormat::Text => steps.iter().map(|step| text::step(step, words, output::page()) + "\n").collect(),
        ReportFormat::Html => {
            let audience = match arguments.reader {
                Reader::Everyone => Audience::Everyone,
                Reader::Student => Audience::Student,
                Reader::Teacher => Audience::Teacher,
            };
            let debrief = crate::report::debrief::Debrief { title: debriefing.title(), steps };
            debrief::page(&debrief, &lead, audience, words)
        }
    };
    match &arguments.out {
        None => output::data(&written)?,
        Some(path) => {
            output::file(path, &written)?;
            output::talk(&words.say(&message!("report-written", file = path.display().to_string())));
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The saved game in a file, if it is one.
fn saved(name: &str) -> Option<Save> {
    let path = Path::new(name);
    if !path.is_file() {
        return None;
    }
    output::read(path).ok().and_then(|text| Save::read(&text).ok())
}

fn of_run(arguments: &ReportArguments, save: &Save, words: Words) -> Result<(Played, String), Failure> {
    let path = Path::new(&arguments.scenario.scenario);
    if !arguments.scenario.what_ifs.is_empty() {
        let failure = Failure::usage(message!("report-run-what-if"));
        return Err(failure.with_help(message!("report-run-what-if-help")));
    }
    let asked =
        ScenarioArguments { scenario: save.scenario.clone(), what_ifs: save.what_ifs.clone(), level: arguments.scenario.level };
    let Opened::Scenario(scenario) = course::open_any(&asked, words)? else {
        return Err(Failure::save(path, message!("report-campaign")));
    };
    let scenario = scenario.without(&save.without);
    let playing = resumed(&scenario, save).map_err(|why| Failure::save(path, why))?;
    let lead = match crate::report::resumed::chair(&scenario, &save.seat) {
        Some(Chair::Seat(actor)) => seat(&scenario, actor).to_owned(),
        _ => words.say(&message!("page-historian")),
    };
    let lead = words.say(&message!("page-lead-run", seat = lead, seed = save.seed.to_string()));
    let lead = without(&save.without, words).map_or(lead.clone(), |off| format!("{lead} {off}"));
    let prediction = Prediction::of(save, &scenario.game);
    Ok((Played::of(&scenario, &playing, prediction)?, lead))
}

fn of_history(arguments: &ReportArguments, words: Words) -> Result<(Played, String), Failure> {
    let scenario = match course::open_any(&arguments.scenario, words)? {
        Opened::Scenario(scenario) => scenario,
        Opened::Campaign(campaign) => {
            let failure = Failure::usage(message!("report-of-campaign", name = &campaign.name));
            return Err(failure.with_help(message!("report-of-campaign-help")));
        }
    };
    let luck = Luck { seed: arguments.seed, run: 0 };
    let played = Played::along_history(&scenario, luck).map_err(|why| Failure::usage(refused(&why)))?;
    let changed: Vec<&str> = scenario.what_ifs.iter().map(|applied| &*applied.what_if.title).collect();
    let lead = if changed.is_empty() { words.say(&message!("page-lead-history")) } else { changed.join("; ") };
    Ok((played, lead))
}
