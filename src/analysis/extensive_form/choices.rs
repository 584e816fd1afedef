//! Rule: at every information set the program chooses as it would at any history in it.

use super::returns::expected;
use super::{ExtensiveForm, InformationSet};
use crate::analysis::TooManyHistories;
use crate::theory::deliberation::PerOption;
use crate::theory::{Game, Reasoner, Timeline};

/// What this program chooses in a game: what a judge's equilibrium is held against.
#[derive(Clone, Debug, PartialEq)]
pub struct Choices {
    /// For each information set, the chance of each option; zero for those that are closed.
    pub chances: Vec<PerOption>,
    /// Where the game is a limit, the suspicion at which more of it no longer changes anything; none where it goes on to.
    pub suspicion: Option<u8>,
    /// For each player that looks to the end, what the whole game is worth to it, times its rationality, if the actors are what they
    /// are taken for; by enumeration of the scenario.
    pub expected: Vec<Option<f64>>,
}

/// A change that is none.
const STILL: f64 = 1e-12;

/// The highest suspicion that is tried.
const MOST_SUSPICION: u8 = 64;

/// The chance of each option at each information set, as this program works it out.
///
/// In a game in the eyes of an observer the others choose as that observer expects. Where the game is the limit of growing
/// suspicion, all who are suspicious are made more so until nothing changes any more.
///
/// # Errors
///
/// [`TooManyHistories`] where there is no end of them.
pub fn choices(game: &Game, form: &ExtensiveForm) -> Result<Choices, TooManyHistories> {
    let mut chances = of_all(game, form);
    if !form.limit {
        return Ok(Choices { chances, suspicion: None, expected: expected(game, form)? });
    }
    let mut suspicion = 0;
    let mut still = false;
    while !still && suspicion < MOST_SUSPICION {
        suspicion += 1;
        let more = of_all(&with_suspicion(game, suspicion), form);
        let change = more.iter().flatten().zip(chances.iter().flatten()).map(|(one, other)| (one - other).abs());
        still = suspicion > 1 && change.fold(0.0, f64::max) < STILL;
        chances = more;
    }
    let expected = expected(&with_suspicion(game, suspicion), form)?;
    Ok(Choices { chances, suspicion: still.then_some(suspicion), expected })
}

fn with_suspicion(game: &Game, suspicion: u8) -> Game {
    let mut game = game.clone();
    for actor in game.actors.iter_mut().filter(|actor| actor.temperament.suspicion > 0) {
        actor.temperament.suspicion = suspicion;
    }
    game
}

fn of_all(game: &Game, form: &ExtensiveForm) -> Vec<PerOption> {
    let mut reasoner = Reasoner::new(game);
    form.information_sets.iter().map(|set| chances(&mut reasoner, form, set)).collect()
}

fn chances(reasoner: &mut Reasoner<'_>, form: &ExtensiveForm, set: &InformationSet) -> PerOption {
    let game: &Game = reasoner.game();
    let mut timeline = Timeline::start(game);
    for &act in &set.history {
        timeline.act(reasoner, act);
    }
    let owner = form.players[set.player].actor;
    let weighed = match form.prior.observer.filter(|&observer| observer != owner) {
        Some(observer) => {
            let imagined = timeline.minds[observer.0].imagine(&game.layout, owner);
            reasoner.deliberate(&timeline.position, &imagined)
        }
        None => reasoner.deliberate(&timeline.position, &timeline.minds[owner.0]),
    };
    let only = form.prior.images[owner.0].first().map_or(0, |(image, _)| *image);
    weighed.chances(set.image.unwrap_or(only)).into()
}
