//! Rule: what a player could ever meet is found by playing every history: which moves come about, what is open there, whom it moves.

use std::rc::Rc;

use super::enumerate::{Front, Minds, TooManyHistories, Walk};
use crate::theory::{Game, Mind, MoveId, Reasoner};

/// What is met when every history is played that can be.
#[derive(Clone, Debug, PartialEq)]
pub struct Playtest {
    /// For each move.
    pub moves: Vec<Met>,
    /// For each ending, whether any history ends like that.
    pub endings: Vec<bool>,
}

/// What is met at one move.
#[derive(Clone, Debug, PartialEq)]
pub struct Met {
    /// Whether it ever takes place.
    pub reached: bool,
    /// For each option, whether it is ever open when the move takes place.
    pub open: Vec<bool>,
    /// The furthest that any option of it moves any probability in any mind, 0 to 1.
    pub moved: f64,
    /// For each two options, how the first compares with the second in the eyes of the owner.
    pub compared: Vec<Vec<Compared>>,
}

/// How one option of a decision compares with another, over all places where the decision is made and all images of its owner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Compared {
    /// Whether the first was ever open without the second.
    pub alone: bool,
    /// The least and the greatest by which the first is worth more to the owner than the second; reversed where they never met.
    pub more: (f64, f64),
}

impl Compared {
    const NOTHING_YET: Self = Self { alone: false, more: (f64::INFINITY, f64::NEG_INFINITY) };

    /// Whether the first is worse than the second wherever it is open, whatever its owner is.
    #[must_use]
    pub fn dominated(&self) -> bool {
        !self.alone && self.more.0 <= self.more.1 && self.more.1 < 0.0
    }

    /// Whether the two, wherever they meet, differ by no more than so much.
    #[must_use]
    pub fn alike(&self, within: f64) -> bool {
        self.more.0 <= self.more.1 && self.more.0 >= -within && self.more.1 <= within
    }
}

/// Plays every history, nothing forced, everybody's mind kept.
///
/// # Errors
///
/// [`TooManyHistories`] once more than `limit` different positions have been walked through.
pub fn playtest(reasoner: &mut Reasoner<'_>, limit: usize) -> Result<Playtest, TooManyHistories> {
    let game = reasoner.game();
    let mut found = Playtest {
        moves: game.moves.iter().map(|step| nothing_met(step.options.len())).collect(),
        endings: vec![false; game.endings.len()],
    };
    let free = vec![None; game.moves.len()];
    Walk::new(reasoner, &free, limit, Minds::All).run(|reasoner, front| match front.position.step(game) {
        Some(step) => meet(&mut found.moves[step.0], reasoner, front, step),
        None => {
            if let Some(ending) = front.position.ending(game) {
                found.endings[ending] = true;
            }
        }
    })?;
    Ok(found)
}

fn nothing_met(options: usize) -> Met {
    Met {
        reached: false,
        open: vec![false; options],
        moved: 0.0,
        compared: vec![vec![Compared::NOTHING_YET; options]; options],
    }
}

fn meet(met: &mut Met, reasoner: &mut Reasoner<'_>, front: &Front, step: MoveId) {
    let game = reasoner.game();
    met.reached = true;
    for option in front.position.open(game, step).iter() {
        met.open[option] = true;
        met.moved = met.moved.max(moved(reasoner, front, (step, option)));
    }
    compare(&mut met.compared, reasoner, front, step);
}

/// How far an act moves the minds of those who see it.
fn moved(reasoner: &mut Reasoner<'_>, front: &Front, act: (MoveId, usize)) -> f64 {
    let cap = reasoner.no_cap();
    let of_mind = |furthest: f64, mind: &Rc<Mind>| {
        let after = reasoner.perceive(mind, &front.position, act, cap).mind;
        let changes = mind.numbers().iter().zip(after.numbers()).map(|(before, after)| (after - before).abs());
        changes.fold(furthest, f64::max)
    };
    front.minds.iter().fold(0.0, of_mind)
}

fn compare(compared: &mut [Vec<Compared>], reasoner: &mut Reasoner<'_>, front: &Front, step: MoveId) {
    let game: &Game = reasoner.game();
    let Some(owner) = game.step(step).owner() else { return };
    let open = front.position.open(game, step);
    let weighed = reasoner.deliberate(&front.position, &front.minds[owner.0]);
    for first in open.iter() {
        for second in (0..compared.len()).filter(|&second| second != first) {
            let entry = &mut compared[first][second];
            if !open.contains(second) {
                entry.alone = true;
                continue;
            }
            for image in 0..game.actor(owner).images.len() {
                let more = weighed.worths(image)[first] - weighed.worths(image)[second];
                entry.more = (entry.more.0.min(more), entry.more.1.max(more));
            }
        }
    }
}
