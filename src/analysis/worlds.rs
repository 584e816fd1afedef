//! Rule: the counterfactual world may differ from the factual one in what people think from the start, but not in what there is to choose.

use super::cast::Cast;
use crate::theory::{Drawn, Game, Reasoner};

/// Two worlds of the same actors, images, moves and endings, each with its own reasoner.
#[derive(Debug)]
pub struct Worlds<'game> {
    /// The factual one, and the counterfactual one.
    reasoners: [Reasoner<'game>; 2],
    alike: bool,
}

/// Which of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum World {
    /// The one that the record is of.
    Factual,
    /// The changed one.
    Counterfactual,
}

impl<'game> Worlds<'game> {
    /// Two worlds that are the same until something is forced.
    #[must_use]
    pub fn alike(game: &'game Game) -> Self {
        Self { reasoners: [Reasoner::new(game), Reasoner::new(game)], alike: true }
    }

    /// Two worlds that differ from the start: in minds, temperaments, attention, payoffs or standing.
    ///
    /// Nothing where they do not have the same actors, images, moves, options and endings, by name and in order, or where it is not
    /// equally likely that everybody is what it is: then no luck can be the same in both.
    #[must_use]
    pub fn apart(factual: &'game Game, counterfactual: &'game Game) -> Option<Self> {
        let same = names(factual) == names(counterfactual) && Drawn::all(factual) == Drawn::all(counterfactual);
        let alike = factual == counterfactual;
        same.then(|| Self { reasoners: [Reasoner::new(factual), Reasoner::new(counterfactual)], alike })
    }

    /// The reasoner of one of them.
    pub fn reasoner(&mut self, world: World) -> &mut Reasoner<'game> {
        &mut self.reasoners[world as usize]
    }

    /// The game of one of them.
    #[must_use]
    pub fn game(&self, world: World) -> &'game Game {
        self.reasoners[world as usize].game()
    }

    /// The first move before which they may differ, if the moves of a list are forced in one of them.
    #[must_use]
    pub fn first(&self, change: &[Option<usize>]) -> usize {
        if self.alike { change.iter().position(Option::is_some).unwrap_or(change.len()) } else { 0 }
    }

    /// Whether they are the same until something is forced.
    #[must_use]
    pub fn are_alike(&self) -> bool {
        self.alike
    }

    /// How many acts have been looked ahead to, in both together.
    pub(super) fn thought(&self) -> u64 {
        self.reasoners.iter().map(|reasoner| reasoner.tally().looked_ahead).sum()
    }

    /// Who plays whom, in each of them.
    pub(super) fn casts(&self) -> [Cast; 2] {
        self.reasoners.each_ref().map(|reasoner| Cast::new(reasoner.game()))
    }

    /// Lets each be the other.
    pub(super) fn swap(&mut self) {
        self.reasoners.swap(0, 1);
    }
}

/// All names by which luck is known.
fn names(game: &Game) -> Vec<(&str, Vec<&str>)> {
    let actors =
        game.actors.iter().map(|actor| (actor.id.as_str(), actor.images.iter().map(|image| image.id.as_str()).collect()));
    let moves =
        game.moves.iter().map(|step| (step.id.as_str(), step.options.iter().map(|option| option.id.as_str()).collect()));
    let endings = game.endings.iter().map(|ending| (ending.id.as_str(), Vec::new()));
    actors.chain(moves).chain(endings).collect()
}
