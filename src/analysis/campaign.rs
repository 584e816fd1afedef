//! Rule: a campaign goes from episode to episode; its histories are too many to count, so they are drawn, and each episode is solved
//! on its own, from where history's line has brought it.

use rayon::iter::{IntoParallelIterator as _, ParallelIterator as _};

use super::enumerate::{Enumeration, TooManyHistories, enumerate};
use super::line::{LineEntry, line};
use crate::theory::{Carried, Drawn, Game, Luck, MoveId, Prospect, Reasoner, Requirement, Timeline};

/// One episode of a campaign.
#[derive(Clone, Debug)]
pub struct Episode<'a> {
    /// Its name: what its luck is keyed by.
    pub name: &'a str,
    /// The game as its author wrote it.
    pub game: &'a Game,
    /// When it takes place.
    pub when: &'a Requirement,
    /// For each move, the option that is forced.
    pub forced: Vec<Option<usize>>,
    /// For each move, the option that history took.
    pub history: &'a [Option<usize>],
    /// The last move that is made, where the episode is broken off before its end.
    pub until: Option<MoveId>,
}

impl Episode<'_> {
    /// Whether a move is still made.
    fn reaches(&self, step: MoveId) -> bool {
        self.until.is_none_or(|last| step <= last)
    }
}

/// An episode as it was played in one history that was drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Played {
    /// What everybody was.
    pub drawn: Drawn,
    /// What was done, in order.
    pub acts: Vec<(MoveId, usize)>,
    /// How it ended; nothing where it was broken off.
    pub ending: Option<usize>,
    /// How things stood at the end.
    pub end: Timeline,
}

/// One history: each episode as it was played, or nothing where it was left out.
#[must_use]
pub fn draw(episodes: &[Episode<'_>], luck: Luck) -> Vec<Option<Played>> {
    let mut carried = Carried::default();
    let one = |episode: &Episode<'_>| {
        if !episode.when.holds(&carried) {
            carried.pass_over(episode.game);
            return None;
        }
        let game = carried.continued(episode.game);
        let luck = luck.within(episode.name);
        let played = play(&game, episode, carried.drawn(&game, luck), luck);
        carried.take(&game, &played.end, Some(&played.drawn));
        Some(played)
    };
    episodes.iter().map(one).collect()
}

/// Many histories, in the order of their numbers, the same for any number of threads.
#[must_use]
pub fn draw_many(episodes: &[Episode<'_>], seed: u64, runs: std::ops::Range<u64>) -> Vec<Vec<Option<Played>>> {
    runs.into_par_iter().map(|run| draw(episodes, Luck { seed, run })).collect()
}

/// Plays one game by luck.
fn play(game: &Game, episode: &Episode<'_>, drawn: Drawn, luck: Luck) -> Played {
    let mut reasoner = Reasoner::new(game);
    let (mut end, truth) = (Timeline::start(game), drawn.truth(game));
    let mut acts = Vec::new();
    while let Some(step) = end.position.step(game).filter(|&step| episode.reaches(step)) {
        let open = end.position.open(game, step);
        let wished = episode.forced.get(step.0).copied().flatten().filter(|&option| open.contains(option));
        let option = wished.or_else(|| {
            let prospect = Prospect::of(&mut reasoner, &end.position, &end.minds, &truth)?;
            let decision = game.step(step).decision();
            let image = decision.map_or(0, |decision| drawn.decides_by(decision.by, decision.moment_of_truth));
            Some(prospect.sample(game, &end.position, image, luck))
        });
        let act = (step, option.unwrap_or(0));
        end.act(&mut reasoner, act);
        acts.push(act);
    }
    Played { drawn, acts, ending: end.position.ending(game), end }
}

/// An episode solved exactly, from where history's line has brought it.
#[derive(Clone, Debug)]
pub struct Solved {
    /// The game as it begins there.
    pub game: Game,
    /// How it may end, played alone from there to its own end.
    pub enumeration: Enumeration,
    /// History's line through it, as far as it is played.
    pub line: Vec<LineEntry>,
}

/// Every episode solved on its own; nothing where history's line leaves it out.
///
/// # Errors
///
/// [`TooManyHistories`] of the first episode that cannot be enumerated within `limit`.
pub fn solve(episodes: &[Episode<'_>], limit: usize) -> Result<Vec<Option<Solved>>, TooManyHistories> {
    let mut carried = Carried::default();
    let mut solved = Vec::new();
    for episode in episodes {
        if !episode.when.holds(&carried) {
            carried.pass_over(episode.game);
            solved.push(None);
            continue;
        }
        let game = carried.continued(episode.game);
        let mut reasoner = Reasoner::new(&game);
        let enumeration = enumerate(&mut reasoner, &episode.forced, limit)?;
        let mut line = line(&mut reasoner, &episode.forced, episode.history);
        line.retain(|entry| entry.act.as_ref().is_none_or(|act| episode.reaches(act.step)));
        if let Some(last) = line.last() {
            carried.take(&game, &last.timeline, None);
        }
        solved.push(Some(Solved { game, enumeration, line }));
    }
    Ok(solved)
}
