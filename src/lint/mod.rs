//! What is odd about a sound scenario: found by playing it, by looking at its numbers, and by the calendar.
//!
//! Nothing here makes a scenario unsound. A lint is a warning where an author has most likely slipped, a tip where something could be
//! better; how sure it is stands beside. An author who means it says so in a comment, see [`allow`].
//!
//! Each lint is a function from what it looks at to the faults it finds. They are called in one place, [`lint`].

pub mod allow;
mod calendar;
mod changes;
mod dates;
mod images;
mod options;
mod policies;
mod reach;
mod sentences;
mod sources;

use crate::analysis::{TooManyHistories, playtest};
use crate::scenario::{Code, Fault, Scenario};
use crate::theory::Reasoner;
use crate::words::message;

/// How many positions are walked through at the most when a scenario is played to find what is odd.
pub const LIMIT: usize = 20_000;

/// Everything that is odd about a sound scenario, or about the last of its what-ifs: in the file that was asked for, in order.
#[must_use]
pub fn lint(scenario: &Scenario) -> Vec<Fault> {
    let mut found = scenario.warnings.clone();
    let known: Vec<_> = found.iter().filter_map(|fault| fault.place).collect();
    let played = playtest(&mut Reasoner::new(&scenario.game), LIMIT);
    match &played {
        Ok(played) => {
            found.extend(
                reach::lint(scenario, played)
                    .into_iter()
                    .filter(|fault| !fault.place.is_some_and(|place| known.contains(&place))),
            );
            found.extend(options::lint(scenario, played));
        }
        Err(TooManyHistories { limit }) => {
            found.push(
                Fault::tip(Code::NotPlayed, None, message!("lint-not-played", limit = *limit))
                    .help(message!("lint-not-played-help")),
            );
        }
    }
    found.extend(images::lint(&scenario.script));
    found.extend(dates::lint(&scenario.script));
    found.extend(policies::lint(scenario));
    found.extend(sentences::lint(&scenario.script));
    found.extend(sources::lint(scenario));
    if played.is_ok() {
        found.extend(changes::lint(scenario));
    }
    let asked_for = scenario.asked_for();
    found.retain(|fault| fault.place.is_none_or(|place| place.file == asked_for));
    found.sort_by_key(|fault| (fault.place.map(|place| place.start), fault.code));
    allow::sift(found, asked_for, &scenario.files)
}
