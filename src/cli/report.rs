//! `perimeter report`: the debrief of a game as one page, to read, to print and to hand out.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::args::{CourseArguments, ScenarioArguments};
use super::failure::Failure;
use super::{course, output};
use crate::report::campaign::Episodes;
use crate::report::debrief::{Debriefing, Played, Prediction, Work, quoted, text};
use crate::report::html::{Audience, chapters, debrief};
use crate::report::mechanism::without;
use crate::report::resumed::{chair, refused, resumed};
use crate::report::text::seat;
use crate::scenario::save::Save;
use crate::scenario::{Campaign, Opened, Scenario};
use crate::theory::{Luck, MoveId};
use crate::words::{Words, message};
use crate::world::Chair;

/// The seed, where nobody says.
const SEED: u64 = 1950;

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
    #[arg(long, default_value_t = SEED)]
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

/// What is talked over, and what stands under its title.
enum Account {
    Game { played: Box<Played>, lead: String },
    Campaign { campaign: Box<Campaign>, save: Option<Box<Save>>, lead: String },
}

/// Writes the debrief of a saved game, or of history.
pub(super) fn report(arguments: &ReportArguments, words: Words) -> Result<ExitCode, Failure> {
    let account = match saved(&arguments.scenario.scenario) {
        Some(save) => of_run(arguments, save, words)?,
        None => of_history(arguments, words)?,
    };
    let written = match account {
        Account::Game { played, lead } => game(arguments, &played, &lead, words)?,
        Account::Campaign { campaign, save, lead } => episodes(arguments, &campaign, save.as_deref(), &lead, words)?,
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

fn game(arguments: &ReportArguments, played: &Played, lead: &str, words: Words) -> Result<String, Failure> {
    let named = supposed(&played.scenario, &arguments.suppose)?;
    let bar = output::progress(words, &message!("report-progress"), 0);
    let done = || bar.inc(1);
    let debriefing = Debriefing::new(played, words, Work { done: &done, ..Work::unwatched() });
    let debriefing = debriefing.naming(named).again_by(Some(again(arguments)));
    let told = debriefing.whole();
    bar.finish_and_clear();
    let told = told.ok_or_else(|| Failure::usage(message!("refused-ended")))?;
    Ok(match arguments.format {
        ReportFormat::Text => told.steps.iter().map(|step| text::step(step, words, output::page()) + "\n").collect(),
        ReportFormat::Html => debrief::page(&told, lead, arguments.reader.audience(), words),
    })
}

/// What else is to be supposed: each move with the last option that was named for it.
fn supposed(scenario: &Scenario, suppose: &[String]) -> Result<Vec<(MoveId, usize)>, Failure> {
    let asked = CourseArguments { choose: suppose.to_vec(), history: None };
    let named = course::forced(&Scenario { forced: Vec::new(), ..scenario.clone() }, &asked)?;
    Ok(named.iter().enumerate().filter_map(|(step, option)| option.map(|option| (MoveId(step), option))).collect())
}

fn episodes(
    arguments: &ReportArguments,
    campaign: &Campaign,
    save: Option<&Save>,
    lead: &str,
    words: Words,
) -> Result<String, Failure> {
    let episodes = match save {
        Some(save) => {
            let path = Path::new(&arguments.scenario.scenario);
            Episodes::of(campaign, save).map_err(|why| Failure::save(path, why))?
        }
        None => Episodes::along_history(campaign, arguments.seed).map_err(Failure::usage)?,
    };
    let mut named = Vec::new();
    for choice in &arguments.suppose {
        let (name, choice) = super::campaign::of_episode(campaign, choice, words)?;
        let known = episodes.names();
        let scenario = episodes.named(name).ok_or_else(|| course::unknown(message!("report-no-episode"), name, &known))?;
        named.extend(supposed(scenario, &[choice.to_owned()])?.into_iter().map(|act| (name.to_owned(), act)));
    }
    let bar = output::progress(words, &message!("report-progress"), 0);
    let done = || bar.inc(1);
    let told = episodes.talked_over(words, Work { done: &done, ..Work::unwatched() }, &named);
    bar.finish_and_clear();
    let told = told.ok_or_else(|| Failure::usage(message!("refused-ended")))?;
    Ok(match arguments.format {
        ReportFormat::Text => told.to_text(words, output::page()),
        ReportFormat::Html => chapters::page(&told, lead, arguments.reader.audience(), words),
    })
}

impl Reader {
    fn audience(self) -> Audience {
        match self {
            Self::Everyone => Audience::Everyone,
            Self::Student => Audience::Student,
            Self::Teacher => Audience::Teacher,
        }
    }
}

/// The saved game in a file, if it is one.
fn saved(name: &str) -> Option<Save> {
    let path = Path::new(name);
    if !path.is_file() {
        return None;
    }
    output::read(path).ok().and_then(|text| Save::read(&text).ok())
}

fn of_run(arguments: &ReportArguments, save: Save, words: Words) -> Result<Account, Failure> {
    let path = Path::new(&arguments.scenario.scenario);
    if !arguments.scenario.what_ifs.is_empty() {
        let failure = Failure::usage(message!("report-run-what-if"));
        return Err(failure.with_help(message!("report-run-what-if-help")));
    }
    let asked =
        ScenarioArguments { scenario: save.scenario.clone(), what_ifs: save.what_ifs.clone(), level: arguments.scenario.level };
    let historian = || words.say(&message!("page-historian"));
    let lead = |seat: String| {
        let lead = words.say(&message!("page-lead-run", seat = seat, seed = save.seed.to_string()));
        without(&save.without, words).map_or(lead.clone(), |off| format!("{lead} {off}"))
    };
    match course::open_any(&asked, words)? {
        Opened::Campaign(campaign) => {
            let name = campaign.episodes.iter().find_map(|episode| match chair(&episode.scenario, &save.seat) {
                Some(Chair::Seat(actor)) => Some(seat(&episode.scenario, actor).to_owned()),
                _ => None,
            });
            let lead = with_command(arguments, lead(name.unwrap_or_else(historian)), words);
            Ok(Account::Campaign { campaign, save: Some(Box::new(save)), lead })
        }
        Opened::Scenario(scenario) => {
            let scenario = scenario.without(&save.without);
            let playing = resumed(&scenario, &save).map_err(|why| Failure::save(path, why))?;
            let lead = lead(match chair(&scenario, &save.seat) {
                Some(Chair::Seat(actor)) => seat(&scenario, actor).to_owned(),
                _ => historian(),
            });
            let prediction = Prediction::of(&save, &scenario.game);
            let played = Played::of(&scenario, &playing, prediction)?;
            // No command knows a scenario without a mechanism, but the one that reads the save.
            let played = if save.without.is_empty() { played } else { played.as_episode() };
            Ok(Account::Game { played: Box::new(played), lead })
        }
    }
}

fn of_history(arguments: &ReportArguments, words: Words) -> Result<Account, Failure> {
    let along = |changed: Vec<&str>| {
        if changed.is_empty() { words.say(&message!("page-lead-history")) } else { changed.join("; ") }
    };
    match course::open_any(&arguments.scenario, words)? {
        Opened::Campaign(campaign) => {
            let what_ifs = campaign.episodes.iter().flat_map(|episode| &episode.scenario.what_ifs);
            let lead = along(what_ifs.map(|applied| &*applied.what_if.title).collect());
            let lead = with_command(arguments, lead, words);
            Ok(Account::Campaign { campaign, save: None, lead })
        }
        Opened::Scenario(scenario) => {
            let luck = Luck { seed: arguments.seed, run: 0 };
            let played = Played::along_history(&scenario, luck).map_err(|why| Failure::usage(refused(&why)))?;
            let lead = along(scenario.what_ifs.iter().map(|applied| &*applied.what_if.title).collect());
            Ok(Account::Game { played: Box::new(played), lead })
        }
    }
}

/// What stands under the title of a campaign: why no number has a command of its own, and the one for all of them. A student reads
/// no commands.
fn with_command(arguments: &ReportArguments, lead: String, words: Words) -> String {
    if arguments.reader == Reader::Student {
        return lead;
    }
    let again = words.say(&message!("page-lead-campaign", command = again(arguments)));
    format!("{}. {again}", lead.trim_end_matches('.'))
}

/// The command that writes the same report.
fn again(arguments: &ReportArguments) -> String {
    let ReportArguments { scenario, suppose, seed, .. } = arguments;
    let mut command = format!("perimeter report {}", quoted(&scenario.scenario));
    for what_if in &scenario.what_ifs {
        command += &format!(" --what-if {}", quoted(what_if));
    }
    for supposed in suppose {
        command += &format!(" --suppose {}", quoted(supposed));
    }
    if *seed != SEED {
        command += &format!(" --seed {seed}");
    }
    command
}
