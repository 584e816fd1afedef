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
use crate::scenario::{Campaign, Code, Fault, FileId, Files, Scenario, Translation};
use crate::theory::Reasoner;
use crate::words::message;

/// How many positions are walked through at the most when a scenario is played to find what is odd.
pub const LIMIT: usize = 20_000;

/// Everything that is odd about a sound scenario, or about the last of its what-ifs: in the file that was asked for and in those of
/// its texts in other words, in order.
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
    found.extend(sentences::lint(scenario));
    found.extend(sources::lint(scenario));
    if played.is_ok() {
        found.extend(changes::lint(scenario));
    }
    let mut left = in_own_files(found, scenario.asked_for(), scenario.own_translations(), &scenario.files);
    // What was not played has not shown what the comments allow.
    left.retain(|fault| played.is_ok() || fault.code != Code::UnusedAllow);
    left
}

/// Everything that is odd about the file of a sound campaign and those of its texts in other words, in order.
#[must_use]
pub fn lint_campaign(campaign: &Campaign) -> Vec<Fault> {
    let mut found = campaign.warnings.clone();
    found.extend(sentences::lint_campaign(campaign));
    in_own_files(found, campaign.script.title.place.file, &campaign.translations, &campaign.files)
}

/// The faults that stand in a file or in those of its texts, in order, without those that their comments allow.
fn in_own_files(mut found: Vec<Fault>, file: FileId, translations: &[Translation], files: &Files) -> Vec<Fault> {
    let of_texts = translations.iter().filter_map(|translation| translation.iter().next());
    let mut own: Vec<FileId> = of_texts.map(|text| text.place.file).collect();
    own.insert(0, file);
    found.retain(|fault| fault.place.is_none_or(|place| own.contains(&place.file)));
    found.sort_by_key(|fault| (fault.place.map(|place| (place.file, place.start)), fault.code));
    allow::sift(found, &own, files)
}
