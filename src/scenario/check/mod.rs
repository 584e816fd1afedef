//! From records to a sound [`Game`], or everything that is wrong with them.

mod actors;
mod conditions;
mod dates;
mod endings;
mod expectations;
mod limits;
mod minds;
mod moves;
mod names;
mod numbers;
mod threat;

use super::fault::Complaints;
use super::file::Script;
use crate::theory::Game;
use crate::theory::game::Parts;

pub(super) use expectations::check_expectations;
use limits::can_be_thought_through;
pub(super) use limits::within_limits;
pub(super) use names::{Names, Table};
use numbers::attention;

/// What checking needs: the records, their names, and where to complain.
struct Check<'a> {
    script: &'a Script,
    names: &'a Names,
    complaints: &'a mut Complaints,
    /// For each move that was checked, which options can be chosen at all.
    open: Vec<Vec<bool>>,
}

/// A game, and for each move the option that history took.
pub(super) type Checked = (Game, Vec<Option<usize>>);

/// The game that the records describe; `None` where anything is wrong, which is then among the complaints, or where not all of what
/// was written could be `read`.
pub(super) fn check(script: &Script, read: bool, complaints: &mut Complaints) -> Option<Checked> {
    if !within_limits(script, complaints) {
        return None;
    }
    let names = &Names::of(script);
    let mut check = Check { script, names, complaints, open: Vec::new() };
    let actors = check.actors();
    let standings = check.standings();
    let (believes, imagines) = check.minds();
    check.dates();
    let (moves, history) = check.moves();
    let endings = check.endings();
    let threat = check.threat();
    if !read || complaints.any_error() {
        return None;
    }
    let interests = names.interests.clone();
    let parts = Parts { actors, interests, standings, moves, endings, threat, believes, imagines };
    let game = Game::new(parts);
    can_be_thought_through(script, &game, complaints).then_some((game, history))
}
