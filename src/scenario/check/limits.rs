//! Rule: a scenario is as large as a laboratory can think through, and no larger.

use super::super::code::Code;
use super::super::fault::{Complaints, Fault};
use super::super::file::Script;
use super::super::source::Place;
use crate::theory::effort::{MOST_POSITIONS, effort};
use crate::theory::{Actor, Game};
use crate::words::{Message, message};

const MOST_ACTORS: usize = 8;
const MOST_IMAGES: usize = 16;
const MOST_INTERESTS: usize = 32;
const MOST_STANDINGS: usize = 32;
const MOST_MOVES: usize = 200;
const MOST_OPTIONS: usize = 24;
const MOST_ENDINGS: usize = 64;
const MOST_ROOTS: f64 = 4096.0;

/// Complains of what there is too much of, and of what a scenario cannot do without.
pub(in super::super) fn within_limits(script: &Script, complaints: &mut Complaints) -> bool {
    let before = complaints.0.len();
    let mut most = |count: usize, most: usize, message: Message, place: Option<Place>| {
        if count > most {
            let message = message.with("count", count).with("most", most);
            complaints.add(Fault::new(Code::TooMany, place.map(Place::head), message));
        }
    };
    let Script { actors, standing, moves, endings, .. } = script;
    most(actors.entries.len(), MOST_ACTORS, message!("fault-too-many-actors"), actors.place);
    most(standing.entries.len(), MOST_STANDINGS, message!("fault-too-many-standings"), standing.place);
    most(moves.items.len(), MOST_MOVES, message!("fault-too-many-moves"), moves.place);
    most(endings.items.len(), MOST_ENDINGS, message!("fault-too-many-endings"), endings.place);
    let mut interests = rustc_hash::FxHashSet::default();
    for (name, actor) in &actors.entries {
        let message = message!("fault-too-many-images", actor = &**name);
        most(actor.images.entries.len(), MOST_IMAGES, message, actor.images.place);
        let weighed = actor.images.entries.iter().flat_map(|(_, image)| &image.interests.entries);
        interests.extend(weighed.map(|(interest, _)| interest.to_string()));
    }
    most(interests.len(), MOST_INTERESTS, message!("fault-too-many-interests"), actors.place);
    for step in &moves.items {
        let message = message!("fault-too-many-options", move = &*step.id);
        most(step.options.entries.len(), MOST_OPTIONS, message, step.options.place);
    }
    complaints.0.len() == before
}

/// Complains of what would never come to an end: drawn images in too many combinations, foresight and suspicion too deep.
pub(super) fn can_be_thought_through(script: &Script, game: &Game, complaints: &mut Complaints) -> bool {
    let before = complaints.0.len();
    #[expect(clippy::cast_precision_loss, reason = "an actor has at most 16 images")]
    let drawn = |actor: &Actor| {
        let own = actor.self_image.as_ref().map_or(1, |mixture| mixture.possible().count());
        (actor.actual.possible().count() * own) as f64
    };
    let roots: f64 = game.actors.iter().map(drawn).product();
    if roots > MOST_ROOTS {
        let message = message!("fault-too-many-roots", roots = roots.to_string(), most = MOST_ROOTS.to_string());
        let fault = Fault::new(Code::TooMany, script.actors.place.map(Place::head), message);
        complaints.add(fault.help(message!("fault-too-many-roots-help")));
    }
    let deepest = effort(game).into_iter().zip(&script.moves.items).max_by(|(one, _), (other, _)| one.total_cmp(other));
    if let Some((positions, step)) = deepest.filter(|(positions, _)| *positions > MOST_POSITIONS) {
        let message = message!("fault-too-deep-to-think", move = &*step.id, positions = format!("{positions:.0e}"));
        let fault = Fault::new(Code::TooDeepToThink, step.id.place, message);
        complaints.add(fault.help(message!("fault-too-deep-to-think-help")));
    }
    complaints.0.len() == before
}
