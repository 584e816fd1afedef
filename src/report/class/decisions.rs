//! Rule: a class learns most where it parted: a decision is worth talking over the more evenly it was split, and the more came of it.

use super::episode::{Episode, share};
use crate::theory::MoveId;

/// How one option of a decision was chosen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Chosen {
    /// The option.
    pub(super) option: usize,
    /// How often it was chosen by whoever played.
    pub(super) runs: usize,
    /// Among those runs in which it is settled, the share in which the challenge came.
    pub(super) came: Option<f64>,
}

/// How one decision was taken.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Taken {
    /// The move.
    pub(super) step: MoveId,
    /// What history took.
    pub(super) history: Option<usize>,
    /// The options that anybody chose, most often first.
    pub(super) chosen: Vec<Chosen>,
    /// How often it was chosen at all.
    pub(super) runs: usize,
}

impl Taken {
    /// The share that chose otherwise than history; nothing where nobody says what history took.
    pub(super) fn changed(&self) -> Option<f64> {
        let history = self.history?;
        let alike = self.chosen.iter().find(|chosen| chosen.option == history).map_or(0, |chosen| chosen.runs);
        share(self.runs - alike, self.runs)
    }

    /// How evenly it was split: the share of those who did not choose what most did.
    pub(super) fn split(&self) -> f64 {
        let most = self.chosen.first().map_or(0, |chosen| chosen.runs);
        share(self.runs - most, self.runs).unwrap_or(0.0)
    }
}

/// Every decision that anybody took.
pub(super) fn decisions(episode: &Episode) -> Vec<Taken> {
    let game = &episode.scenario.game;
    let decisions = game.moves.iter().enumerate().filter(|(_, step)| step.decision().is_some());
    let taken = decisions.map(|(place, step)| {
        let mut chosen: Vec<Chosen> =
            (0..step.options.len()).filter_map(|option| chosen(episode, MoveId(place), option)).collect();
        chosen.sort_by_key(|chosen| (std::cmp::Reverse(chosen.runs), chosen.option));
        let runs = chosen.iter().map(|chosen| chosen.runs).sum();
        Taken { step: MoveId(place), history: episode.scenario.history[place], chosen, runs }
    });
    taken.filter(|taken| taken.runs > 0).collect()
}

fn chosen(episode: &Episode, step: MoveId, option: usize) -> Option<Chosen> {
    let runs: Vec<_> = episode.runs.iter().filter(|run| run.own[step.0] && run.took((step, option))).collect();
    let came = episode.challenge().filter(|(challenge, _)| step < *challenge).and_then(|challenge| {
        let settled: Vec<_> = episode.settled().filter(|run| run.own[step.0] && run.took((step, option))).collect();
        share(settled.iter().filter(|run| run.took(challenge)).count(), settled.len())
    });
    (!runs.is_empty()).then_some(Chosen { option, runs: runs.len(), came })
}

/// For each decision that somebody named in advance, how many did.
pub(super) fn named(episode: &Episode) -> Vec<(MoveId, usize)> {
    let count = |step: MoveId| episode.runs.iter().filter(|run| run.prediction.decision == Some(step)).count();
    let steps = (0..episode.scenario.game.moves.len()).map(MoveId);
    steps.map(|step| (step, count(step))).filter(|(_, count)| *count > 0).collect()
}
