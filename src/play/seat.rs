//! Rule: a game is played from the historian's chair, who decides for all, or from the seat of one actor.

use crate::scenario::Scenario;
use crate::theory::ActorId;

pub use crate::report::resumed::HISTORIAN;

/// A seat that the scenario does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoSeat {
    /// What was asked for.
    pub seat: String,
    /// The seats that there are.
    pub known: Vec<String>,
}

/// Whose seat a name means, in whatever case it is written; nobody's for the historian.
///
/// # Errors
///
/// [`NoSeat`] with those that there are.
pub fn seat(scenario: &Scenario, name: &str) -> Result<Option<ActorId>, NoSeat> {
    if name.eq_ignore_ascii_case(HISTORIAN) {
        return Ok(None);
    }
    let actors = &scenario.game.actors;
    let found = actors.iter().position(|actor| actor.id.eq_ignore_ascii_case(name));
    let known = || std::iter::once(HISTORIAN).chain(actors.iter().map(|actor| actor.id.as_str())).map(str::to_owned).collect();
    found.map(|actor| Some(ActorId(actor))).ok_or_else(|| NoSeat { seat: name.to_owned(), known: known() })
}
