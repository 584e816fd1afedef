//! `perimeter export --format html`: the player of one file.

use super::args::ScenarioArguments;
use super::failure::Failure;
use super::{course, output};
use crate::analysis::{Atlas, atlas};
use crate::report::{player, text};
use crate::theory::{MoveId, Reasoner};
use crate::words::{Words, message};

/// What a memory stick, a mail and a school's browser bear: two megabytes.
const MOST_BYTES: usize = 2_000_000;
/// So many places hardly fit into so many bytes, however little is seen there.
const MOST_PLACES: usize = 60_000;

/// The page that plays a scenario, as deep as was asked, or as fits.
pub(super) fn page(arguments: &ScenarioArguments, depth: Option<usize>, words: Words) -> Result<String, Failure> {
    let scenario = course::shown(arguments, words)?;
    let moves = scenario.game.moves.len();
    let mut reasoner = Reasoner::new(&scenario.game);
    let whole = atlas(&mut reasoner, &scenario.forced_options(), &scenario.history, MOST_PLACES);
    // Where there is no end of the places, there is none of what the model would have to add up.
    let known = !whole.sites[0].endings.is_empty();
    let model = if known { player::model(&mut reasoner, &scenario, words) } else { None };
    let asked = player::Asked { scenario: &arguments.scenario, what_ifs: &arguments.what_ifs };
    let write = |atlas: &Atlas| player::page(&scenario, &player::pack(&scenario, asked, atlas, model.as_ref(), words), words);
    let mut part = whole.cut(depth.unwrap_or(moves));
    let mut page = write(&part);
    if page.len() > MOST_BYTES {
        (part, page) = deepest(&part, write);
    }
    if part.depth == moves {
        output::talk(&words.say(&message!("player-written", bytes = page.len().div_ceil(1000), places = part.sites.len())));
    } else {
        let next = text::title(&scenario, MoveId(part.depth));
        output::talk(&words.say(&message!("player-cut-off", depth = part.depth, move = next)));
        if part.depth < depth.unwrap_or(moves) {
            output::talk(&words.say(&message!("player-too-many")));
            output::talk(&words.say(&message!("cli-help", what = message!("player-too-many-help"))));
        }
    }
    Ok(page)
}

/// As much of an atlas as fits, and its page: from the first move on, for each move more is several times as much.
fn deepest(atlas: &Atlas, write: impl Fn(&Atlas) -> String) -> (Atlas, String) {
    let first = atlas.clone().cut(1);
    let mut fits = (write(&first), first);
    for depth in 2..atlas.depth {
        let deeper = atlas.clone().cut(depth);
        let page = write(&deeper);
        if page.len() > MOST_BYTES {
            break;
        }
        fits = (page, deeper);
    }
    (fits.1, fits.0)
}
