//! Rule: a run is what luck makes of a game; run by run it is the same whoever draws it, and on whatever thread.
//!
//! A walk without a world: it calls what the systems of [`world`](crate::world) call, in the same order, and comes to the same
//! course to the last bit (`tests/agreement.rs`).

use std::ops::Range;

use rayon::iter::{IntoParallelIterator as _, ParallelIterator as _};

use crate::theory::{Drawn, Game, Luck, MoveId, Prospect, Reasoner, Timeline};

/// One move of a run.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Taken {
    /// The move.
    pub step: MoveId,
    /// The option.
    pub option: usize,
    /// How likely it was there; forced options included.
    pub chance: f64,
    /// Whether it was forced.
    pub forced: bool,
}

/// One history that was drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Sample {
    /// What everybody was.
    pub drawn: Drawn,
    /// What was chosen, move by move.
    pub course: Vec<Taken>,
    /// How it ended; every sound game has an ending.
    pub ending: Option<usize>,
    /// The probability of what was drawn and freely chosen.
    pub weight: f64,
}

/// Draws one history, with the option of some moves forced.
#[must_use]
pub fn sample(reasoner: &mut Reasoner<'_>, luck: Luck, forced: &[Option<usize>]) -> Sample {
    let game = reasoner.game();
    let drawn = luck.draw_images(game);
    let truth = drawn.truth(game);
    let mut weight = Drawn::all(game).into_iter().find(|(other, _)| *other == drawn).map_or(0.0, |(_, weight)| weight);
    let mut timeline = Timeline::start(game);
    let mut course = Vec::new();
    while let Some(prospect) = Prospect::of(reasoner, &timeline.position, &timeline.minds, &truth) {
        let step = prospect.step;
        let image = game.step(step).decision().map_or(0, |decision| drawn.decides_by(decision.by, decision.moment_of_truth));
        let wanted = forced[step.0].filter(|&option| timeline.position.open(game, step).contains(option));
        let option = wanted.unwrap_or_else(|| prospect.sample(game, &timeline.position, image, luck));
        let chance = prospect.chances[option];
        if wanted.is_none() {
            weight *= chance;
        }
        course.push(Taken { step, option, chance, forced: wanted.is_some() });
        timeline.act(reasoner, (step, option));
    }
    Sample { drawn, course, ending: timeline.position.ending(game), weight }
}

/// How many runs one thread draws at a stretch.
const TOGETHER: u64 = 256;

/// Draws many runs of one seed in two games on all threads, and gives what `note` makes of each stretch of them, in order.
///
/// `drawn` is told how many more are done; it may be called from any thread.
pub fn sample_all<T: Send>(
    games: [&Game; 2],
    runs: Range<u64>,
    note: impl Fn(&mut [Reasoner<'_>; 2], Range<u64>) -> T + Sync,
    drawn: impl Fn(u64) + Sync,
) -> Vec<T> {
    let starts: Vec<u64> = (runs.start..runs.end).step_by(usize::try_from(TOGETHER).unwrap_or(1)).collect();
    let stretch = |reasoners: &mut [Reasoner<'_>; 2], start: u64| {
        let end = runs.end.min(start + TOGETHER);
        let noted = note(reasoners, start..end);
        drawn(end - start);
        noted
    };
    starts.into_par_iter().map_init(|| games.map(Reasoner::new), stretch).collect()
}
