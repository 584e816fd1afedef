//! Rule: two versions of a scenario are compared by how likely each ending is, and by histories that meet the same luck.

use super::enumerate::{TooManyHistories, enumerate};
use crate::theory::deliberation::Reasoner;
use crate::theory::{Game, Luck, Prospect, Timeline};

/// How many histories are drawn.
pub const DRAWN: u64 = 64;
const SEED: u64 = 1950;

/// What comes of one version of a scenario, by names, so that another version may have other moves and endings.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The probability of each ending.
    pub endings: Vec<(String, f64)>,
    /// For each history drawn, the moves and their options, and the ending.
    pub histories: Vec<History>,
}

/// One history: what was done at each move, and how it ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct History {
    /// Moves and options, in order.
    pub acts: Vec<(String, String)>,
    /// The ending.
    pub ending: String,
}

/// What changed between two versions.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// Each ending of either, with its probability before and after; none where it is not there.
    pub endings: Vec<(String, Option<f64>, Option<f64>)>,
    /// How many of the histories drawn went another way.
    pub differ: usize,
    /// How many were drawn.
    pub drawn: usize,
}

impl Outcome {
    /// Works it out, with the option of some moves forced.
    ///
    /// # Errors
    ///
    /// [`TooManyHistories`] once more than `limit` different positions have been walked through.
    pub fn of(game: &Game, forced: &[Option<usize>], limit: usize) -> Result<Self, TooManyHistories> {
        let mut reasoner = Reasoner::new(game);
        let chances = enumerate(&mut reasoner, forced, limit)?.endings;
        let endings = game.endings.iter().map(|ending| ending.id.clone()).zip(chances).collect();
        let histories = (0..DRAWN).map(|run| draw(&mut reasoner, forced, Luck { seed: SEED, run })).collect();
        Ok(Self { endings, histories })
    }

    /// What changes from this version to another.
    #[must_use]
    pub fn to(&self, after: &Self) -> Difference {
        let find = |outcome: &Self, id: &str| outcome.endings.iter().find(|(known, _)| known == id).map(|(_, chance)| *chance);
        let gone = self.endings.iter().filter(|(id, _)| find(after, id).is_none());
        let ids = after.endings.iter().chain(gone).map(|(id, _)| id.clone());
        let endings =
            ids.map(|id| (find(self, &id), find(after, &id), id)).map(|(before, now, id)| (id, before, now)).collect();
        let differ = self.histories.iter().zip(&after.histories).filter(|(one, two)| one != two).count();
        Difference { endings, differ, drawn: after.histories.len() }
    }
}

/// The history of one run.
fn draw(reasoner: &mut Reasoner<'_>, forced: &[Option<usize>], luck: Luck) -> History {
    let game = reasoner.game();
    let drawn = luck.draw_images(game);
    let truth = drawn.truth(game);
    let mut timeline = Timeline::start(game);
    let mut acts = Vec::new();
    while let Some(prospect) = Prospect::of(reasoner, &timeline.position, &timeline.minds, &truth) {
        let step = game.step(prospect.step);
        let image = step.decision().map_or(0, |decision| drawn.decides_by(decision.by, decision.moment_of_truth));
        let wished = forced[prospect.step.0].filter(|&option| timeline.position.open(game, prospect.step).contains(option));
        let option = wished.unwrap_or_else(|| prospect.sample(game, &timeline.position, image, luck));
        acts.push((step.id.clone(), step.options[option].id.clone()));
        timeline.act(reasoner, (prospect.step, option));
    }
    let ending = timeline.position.ending(game).map(|ending| game.endings[ending].id.clone()).unwrap_or_default();
    History { acts, ending }
}
