//! Rule: at every information set the program chooses as it would at any history in it.

use super::{ExtensiveForm, InformationSet};
use crate::theory::deliberation::PerOption;
use crate::theory::{Game, Reasoner, Timeline};

/// The chance of each option at each information set, worked out by this program: what a judge's equilibrium is held against.
///
/// In a game in the eyes of an observer the others choose as that observer expects.
#[must_use]
pub fn choices(reasoner: &mut Reasoner<'_>, form: &ExtensiveForm) -> Vec<PerOption> {
    form.information_sets.iter().map(|set| chances(reasoner, form, set)).collect()
}

fn chances(reasoner: &mut Reasoner<'_>, form: &ExtensiveForm, set: &InformationSet) -> PerOption {
    let game: &Game = reasoner.game();
    let mut timeline = Timeline::start(game);
    for &act in &set.history {
        timeline.act(reasoner, act);
    }
    let owner = form.players[set.player].actor;
    let weighed = match form.prior.observer.filter(|&observer| observer != owner) {
        Some(observer) => {
            let imagined = timeline.minds[observer.0].imagine(&game.layout, owner);
            reasoner.deliberate(&timeline.position, &imagined)
        }
        None => reasoner.deliberate(&timeline.position, &timeline.minds[owner.0]),
    };
    let only = form.prior.images[owner.0].first().map_or(0, |(image, _)| *image);
    weighed.chances(set.image.unwrap_or(only)).into()
}
