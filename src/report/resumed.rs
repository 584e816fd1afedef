//! Rule: a saved game is played again to where it was left, decision by decision, or it is said why that cannot be.

use std::sync::Arc;

use crate::scenario::Scenario;
use crate::scenario::save::{Cast, HISTORIAN, Save};
use crate::theory::{ActorId, Game, Luck};
use crate::words::{Message, message};
use crate::world::{Branching, Chair, Choice, Playthrough, Refused};

/// Plays a saved game again, in its scenario [without](Scenario::without) what it has switched off.
///
/// # Errors
///
/// Why it does not fit the scenario: a seat, a move or an option that there is not.
pub fn resumed(scenario: &Scenario, save: &Save) -> Result<Playthrough, Message> {
    let chair = chair(scenario, &save.seat).ok_or_else(|| message!("play-no-seat", seat = &save.seat))?;
    let game: Arc<Game> = Arc::new(scenario.game.clone());
    let luck = Luck { seed: save.seed, run: 0 };
    let branching = Branching::played(chair, luck).forcing(scenario.forced_options());
    let mut played = Playthrough::begin(&game, branching, scenario.history.clone()).map_err(|why| refused(&why))?;
    decide_again(&mut played, luck, &save.decisions, &save.casts)?;
    Ok(played)
}

/// Decides again what was decided, in order, by the luck that the game began with or that was cast on the way.
///
/// # Errors
///
/// The first decision that does not fit.
pub fn decide_again(
    played: &mut Playthrough,
    luck: Luck,
    decisions: &[(String, Option<String>)],
    casts: &[Cast],
) -> Result<(), Message> {
    let game = played.game().map_err(|why| refused(&why))?;
    let cast = |played: &mut Playthrough, after: usize| {
        if let Some(cast) = casts.iter().rfind(|cast| cast.after == after) {
            played.cast(Luck { run: cast.run, ..luck });
        }
    };
    played.cast(luck);
    for (place, (id, option)) in decisions.iter().enumerate() {
        cast(played, place);
        let waiting = played.waiting().map_err(|why| refused(&why))?;
        let step = game.step(waiting.ok_or_else(|| message!("play-after-end", move = id))?);
        if step.id != *id {
            return Err(message!("play-other-move", move = id, waiting = &step.id));
        }
        let choice = match option {
            None => Choice::Luck,
            Some(name) => {
                let unknown = || message!("play-no-option", move = id, option = name);
                Choice::Took(step.option(name).ok_or_else(unknown)?)
            }
        };
        played.decide(choice).map_err(|why| message!("play-refused", move = id, why = refused(&why)))?;
    }
    cast(played, decisions.len());
    Ok(())
}

/// From where a seat plays; nothing where the scenario has no such seat.
#[must_use]
pub fn chair(scenario: &Scenario, seat: &str) -> Option<Chair> {
    if seat.eq_ignore_ascii_case(HISTORIAN) {
        return Some(Chair::Historian);
    }
    let found = scenario.game.actors.iter().position(|actor| actor.id.eq_ignore_ascii_case(seat));
    found.map(|actor| Chair::Seat(ActorId(actor)))
}

/// The seats of a scenario, as they are written.
pub fn seats(scenario: &Scenario) -> impl Iterator<Item = &str> {
    std::iter::once(HISTORIAN).chain(scenario.game.actors.iter().map(|actor| actor.id.as_str()))
}

/// Why something cannot be done.
#[must_use]
pub fn refused(refused: &Refused) -> Message {
    match refused {
        Refused::NoTimeline => message!("refused-no-timeline"),
        Refused::Ended => message!("refused-ended"),
        Refused::NotPlayed { step } => message!("refused-not-played", move = step),
        Refused::NotOpen { step, option } => message!("refused-not-open", move = step, option = *option),
        Refused::NoEntry { entries, written } => message!("refused-no-entry", entries = *entries, written = *written),
        Refused::NoOption { step, option } => message!("refused-no-option", move = *step, option = *option),
        Refused::NoSeat { seat } => message!("refused-no-seat", seat = *seat),
        Refused::ImpossibleImages => message!("refused-images"),
    }
}
