//! `perimeter export`: a scenario for other programs.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::args::ScenarioArguments;
use super::failure::Failure;
use super::{output, player};
use crate::analysis::network::observers;
use crate::analysis::{ExtensiveForm, Refusal, extensive_form, network};
use crate::report::judges;
use crate::scenario::{self, Opened, Scenario, nearest};
use crate::theory::{ActorId, Game, Reasoner};
use crate::words::{Message, Words, message};

/// The arguments of `export`.
#[derive(Debug, Args)]
pub struct ExportArguments {
    /// Which scenario.
    #[command(flatten)]
    pub scenario: ScenarioArguments,
    /// In which format
    #[arg(long, value_enum, default_value_t = ExportFormat::Json)]
    pub format: ExportFormat,
    /// In whose eyes, where the actors see different things; for efg, choices and bif
    #[arg(long, value_name = "ACTOR")]
    pub observer: Option<String>,
    /// How many of the first moves are in it, for html; all of them, or as many as fit into two megabytes, if left out
    #[arg(long, value_name = "MOVES", value_parser = clap::value_parser!(u16).range(1..))]
    pub depth: Option<u16>,
    /// Where to; standard output, if left out
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// The formats that a scenario can be exported to; see docs/judges.md for those between the first and the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ExportFormat {
    /// The scenario as resolved, with its texts; see docs/json.md
    Json,
    /// A game in extensive form, for Gambit and `OpenSpiel`
    Efg,
    /// What this program chooses at each information set of the efg, as JSON
    Choices,
    /// A Bayesian network of what an observer makes of the others, for pyAgrum and its like
    Bif,
    /// A page that any browser plays, in one file and without a network
    Html,
}

/// Writes a scenario with its what-ifs applied.
pub(super) fn export(arguments: &ExportArguments, words: Words) -> Result<ExitCode, Failure> {
    if arguments.depth.is_some() && arguments.format != ExportFormat::Html {
        return Err(usage(&message!("player-depth-only-there"), words));
    }
    let scenario = scenario(&arguments.scenario)?;
    let observer = arguments.observer.as_deref().map(|name| observer(&scenario.game, name, words)).transpose()?;
    let document = match (arguments.format, observer) {
        (ExportFormat::Json, None) => pretty(&scenario.to_json())?,
        (ExportFormat::Json, Some(_)) => return Err(usage(&message!("judges-no-need-of-observer"), words)),
        (ExportFormat::Efg, _) => {
            let form = form(&scenario, observer, words)?;
            judges::efg(&scenario.game, &form, &scenario.script.title, &remark(&scenario.game, &form))
        }
        (ExportFormat::Choices, _) => {
            let form = form(&scenario, observer, words)?;
            pretty(&judges::choices(&scenario.game, &form, &scenario.name)?)?
        }
        (ExportFormat::Bif, _) => {
            let observer = observer.map_or_else(|| only_observer(&scenario.game, words), Ok)?;
            let network = network(&mut Reasoner::new(&scenario.game), observer);
            let network = network.map_err(|why| refused(&scenario.game, why))?;
            judges::bif(&scenario.game, &network, &scenario.script.title)
        }
        (ExportFormat::Html, _) => return page(arguments, words),
    };
    written(arguments, &document)
}

/// The scenario that was asked for. A campaign is refused: no other program knows one game that goes on in the next.
fn scenario(arguments: &ScenarioArguments) -> Result<Scenario, Failure> {
    match scenario::open_any(&arguments.scenario, &arguments.what_ifs)? {
        Opened::Scenario(scenario) => Ok(*scenario),
        Opened::Campaign(campaign) => {
            let names: Vec<&str> = campaign.episodes.iter().map(|episode| episode.scenario.name.as_str()).collect();
            let first = names.first().copied().unwrap_or_default();
            let help = message!("export-campaign-help", name = &campaign.name, first = first, names = list(names.into_iter()));
            Err(Failure::usage(message!("export-campaign", name = &campaign.name)).with_help(help))
        }
    }
}

/// Writes a document where it was asked for.
fn written(arguments: &ExportArguments, document: &str) -> Result<ExitCode, Failure> {
    match &arguments.out {
        None => output::data(document)?,
        Some(path) => output::file(path, &(document.trim_end().to_owned() + "\n"))?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Writes the player of one file.
fn page(arguments: &ExportArguments, words: Words) -> Result<ExitCode, Failure> {
    if arguments.observer.is_some() {
        return Err(usage(&message!("player-needs-no-observer"), words));
    }
    let page = player::page(&arguments.scenario, arguments.depth.map(usize::from), words)?;
    written(arguments, &page)
}

fn pretty(value: &serde_json::Value) -> Result<String, std::io::Error> {
    serde_json::to_string_pretty(value).map_err(std::io::Error::from)
}

/// The game for a judge, with a word on what it leaves out.
fn form(scenario: &Scenario, observer: Option<ActorId>, words: Words) -> Result<ExtensiveForm, Failure> {
    let form = extensive_form(&scenario.game, observer).map_err(|why| refused(&scenario.game, why))?;
    if form.limit {
        output::talk(&words.say(&message!("judges-limit")));
    }
    if !scenario.forced.is_empty() {
        output::talk(&words.say(&message!("judges-forced")));
    }
    Ok(form)
}

/// What a game cannot say of itself, in the words of the options of this command: the same in every language.
fn remark(game: &Game, form: &ExtensiveForm) -> String {
    let observer = form.prior.observer.map(|observer| format!("observer={}", game.actor(observer).id));
    let limit = form.limit.then(|| "limit_of_suspicion".to_owned());
    observer.into_iter().chain(limit).collect::<Vec<_>>().join(" ")
}

fn observer(game: &Game, name: &str, words: Words) -> Result<ActorId, Failure> {
    game.actor_named(name).ok_or_else(|| {
        let known = || game.actors.iter().map(|actor| actor.id.as_str());
        let actors = match nearest(name, known()) {
            Some(meant) => format!("`{meant}`"),
            None => list(known()),
        };
        let help = words.say(&message!("judges-help-known-actors", actors = actors));
        usage(&message!("judges-unknown-observer", observer = name), words).with_help(help)
    })
}

/// The one actor that can learn something.
fn only_observer(game: &Game, words: Words) -> Result<ActorId, Failure> {
    match observers(game).as_slice() {
        [] => Err(usage(&message!("judges-no-observer"), words)),
        [only] => Ok(*only),
        several => {
            let actors = list(several.iter().map(|&actor| game.actor(actor).id.as_str()));
            let help = words.say(&message!("judges-help-several-observers"));
            Err(usage(&message!("judges-several-observers", actors = actors), words).with_help(help))
        }
    }
}

fn list<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names.map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

fn refused(game: &Game, why: Refusal) -> Failure {
    let (message, help) = (judges::refusal(game, why), judges::help(why));
    match why {
        Refusal::PriorsDiffer { .. } => Failure::usage(message).with_help(help),
        _ => Failure::Refused { message, help },
    }
}

fn usage(message: &Message, words: Words) -> Failure {
    Failure::usage(words.say(message))
}
