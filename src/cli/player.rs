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
/// More places than fit into so many bytes, whatever is seen there.
const MOST_PLACES: usize = 100_000;

/// The page that plays a scenario, as deep as was asked, or as fits.
pub(super) fn page(arguments: &ScenarioArguments, depth: Option<usize>, words: Words) -> Result<String, Failure> {
    let scenario = course::shown(arguments, words)?;
    let moves = scenario.game.moves.len();
    let mut reasoner = Reasoner::new(&scenario.game);
    let whole = atlas(&mut reasoner, &scenario.forced_options(), &scenario.history, MOST_PLACES);
    let asked = player::Asked { scenario: &arguments.scenario, what_ifs: &arguments.what_ifs };
    let mut write = |atlas: &Atlas| {
        let pack = player::pack(&mut reasoner, &scenario, asked, atlas, words);
        player::page(&scenario, &pack, words)
    };
    let mut part = whole.cut(depth.unwrap_or(moves));
    let mut page = write(&part);
    while page.len() > MOST_BYTES && part.depth > 1 {
        part = part.clone().cut(part.depth - 1);
        page = write(&part);
    }
    if part.depth == moves {
        output::talk(&words.say(&message!("player-written", bytes = page.len().div_ceil(1000), places = part.sites.len())));
    } else {
        let next = text::title(&scenario, MoveId(part.depth));
        output::talk(&words.say(&message!("player-cut-off", depth = part.depth, move = next)));
        if part.depth < depth.unwrap_or(moves) {
            output::talk(&words.say(&message!("cli-help", what = message!("player-cut-off-help"))));
        }
    }
    Ok(page)
}
