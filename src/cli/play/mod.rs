//! `perimeter play`: a person plays in the terminal.
//!
//! The same with a keyboard, through a pipe, without colour, and for a screen reader. The end of the input ends the game; with
//! `--save` nothing that was decided is lost, whatever happens.

mod campaign;
mod card;
mod input;
mod predict;
mod session;
mod words;

use std::path::Path;
use std::process::ExitCode;

use super::args::{PlayArguments, ScenarioArguments};
use super::failure::Failure;
use super::{course, output};
use crate::scenario::Opened;
use crate::scenario::save::{HISTORIAN, Save};
use crate::words::{Words, message};
use session::Session;

/// What is played when nothing is said.
const FIRST: &str = "1950-speech";

/// Plays a game from the beginning, or from where it was saved.
pub(super) fn play(arguments: &PlayArguments, words: Words) -> Result<ExitCode, Failure> {
    let save = if let Some(path) = &arguments.resume {
        resumed(path, arguments)?
    } else {
        let seat = arguments.seat.as_deref().unwrap_or(HISTORIAN);
        let scenario = arguments.scenario.as_deref().unwrap_or(FIRST);
        let save = Save::new(scenario, &arguments.what_ifs, seat, arguments.seed.unwrap_or(1950));
        Save { without: arguments.without.clone(), ..save }
    };
    let path = arguments.save.clone().or_else(|| arguments.resume.clone());
    if let Some(path) = &path {
        may_be_written(path)?;
    }
    let asked = ScenarioArguments { scenario: save.scenario.clone(), what_ifs: save.what_ifs.clone(), level: arguments.level };
    match course::open_any(&asked, words)? {
        Opened::Scenario(scenario) => {
            let scenario = scenario.without(&save.without);
            drop(Session::new(&scenario, words, save, path, arguments.reveal)?.play()?);
        }
        Opened::Campaign(campaign) => {
            campaign::Campaigner { campaign: &campaign, path, reveal: arguments.reveal, words }.play(save)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The game that was saved in a file.
fn resumed(path: &Path, arguments: &PlayArguments) -> Result<Save, Failure> {
    let other = arguments.scenario.is_some() || !arguments.what_ifs.is_empty() || !arguments.without.is_empty();
    if other || arguments.seat.is_some() || arguments.seed.is_some() {
        let failure = Failure::usage(message!("play-resumed"));
        return Err(failure.with_help(message!("play-resumed-help")));
    }
    let text = output::read(path)?;
    Save::read(&text).map_err(|why| Failure::save(path, message!("play-not-a-save", why = why.why())))
}

/// Refuses to write over a file that is no saved game.
fn may_be_written(path: &Path) -> Result<(), Failure> {
    if !path.exists() {
        return Ok(());
    }
    let saved = output::read(path).ok().is_some_and(|text| Save::read(&text).is_ok());
    if saved {
        return Ok(());
    }
    let failure = Failure::usage(message!("play-no-save", file = path.display().to_string()));
    Err(failure.with_help(message!("play-no-save-help")))
}
