//! Rule: a scenario is as large as a laboratory can think through, and no larger.

use super::super::code::Code;
use super::super::fault::{Complaints, Fault};
use super::super::file::Script;
use super::super::source::Place;

const MOST_ACTORS: usize = 8;
const MOST_IMAGES: usize = 16;
const MOST_INTERESTS: usize = 32;
const MOST_STANDINGS: usize = 32;
const MOST_MOVES: usize = 200;
const MOST_OPTIONS: usize = 24;
const MOST_ENDINGS: usize = 64;

/// Complains of what there is too much of, and of what a scenario cannot do without.
pub(in super::super) fn within_limits(script: &Script, complaints: &mut Complaints) -> bool {
    let before = complaints.0.len();
    let mut most = |count: usize, most: usize, what: &str, place: Option<Place>| {
        if count > most {
            let message = format!("there are {count} {what}; at most {most} can be thought through");
            complaints.add(Fault::new(Code::TooMany, place.map(Place::head), message));
        }
    };
    let Script { actors, standing, moves, endings, .. } = script;
    most(actors.entries.len(), MOST_ACTORS, "actors", actors.place);
    most(standing.entries.len(), MOST_STANDINGS, "standings", standing.place);
    most(moves.items.len(), MOST_MOVES, "moves", moves.place);
    most(endings.items.len(), MOST_ENDINGS, "endings", endings.place);
    let mut interests = rustc_hash::FxHashSet::default();
    for (name, actor) in &actors.entries {
        most(actor.images.entries.len(), MOST_IMAGES, &format!("images of `{}`", &**name), actor.images.place);
        let weighed = actor.images.entries.iter().flat_map(|(_, image)| &image.interests.entries);
        interests.extend(weighed.map(|(interest, _)| interest.to_string()));
    }
    most(interests.len(), MOST_INTERESTS, "interests", actors.place);
    for step in &moves.items {
        most(step.options.entries.len(), MOST_OPTIONS, &format!("options of `{}`", &*step.id), step.options.place);
    }
    complaints.0.len() == before
}
