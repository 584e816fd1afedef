//! Rule: an episode begins where the last one ended, in everything that both of them know; the rest is as its author wrote it.
//!
//! A campaign is a row of games. Between two of them goes what is [`Carried`], by name: the odds that an observer gives the images
//! of a subject, as far as both games have these images; the value of a standing, kept within the later range; and what everybody
//! was drawn to be. Nothing of a [`Game`] changes but where it starts.

use std::collections::BTreeMap;

use super::game::{ActorId, Game};
use super::image::Mixture;
use super::luck::Luck;
use super::timeline::{Drawn, Timeline};

/// A chance for each image of somebody, by name.
type Odds = Vec<(String, f64)>;

/// What earlier episodes leave to later ones.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Carried {
    /// The last value of each standing.
    standing: BTreeMap<String, f64>,
    /// Where the standings of episodes that were left out would have started.
    passed_over: BTreeMap<String, f64>,
    /// `B`, by observer and subject.
    believed: BTreeMap<(String, String), Odds>,
    /// `C`, by owner and other.
    imagined: BTreeMap<(String, String), Odds>,
    /// What each actor was drawn to be, the first time first.
    actual: BTreeMap<String, Vec<String>>,
    /// What it was drawn to think it is, where that was drawn apart.
    self_image: BTreeMap<String, Vec<String>>,
}

impl Carried {
    /// The game as it begins after all this.
    #[must_use]
    pub fn continued(&self, game: &Game) -> Game {
        let mut game = game.clone();
        for standing in &mut game.standings {
            if let Some(value) = self.standing.get(&standing.id) {
                standing.start = value.clamp(standing.range.0, standing.range.1);
            }
        }
        let (layout, mut minds) = (game.layout.clone(), game.minds.clone());
        for mind in &mut minds {
            let owner = mind.owner();
            for other in game.others(owner) {
                let pair = (game.actor(owner).id.clone(), game.actor(other).id.clone());
                continue_odds(mind.believes_mut(&layout, other), &game, other, self.believed.get(&pair));
                continue_odds(mind.imagines_mut(&layout, other), &game, owner, self.imagined.get(&pair));
            }
        }
        game.minds = minds;
        game
    }

    /// What everybody is in an episode: what it was drawn to be before, where the episode knows that image and does not rule it
    /// out; else as luck has it.
    #[must_use]
    pub fn drawn(&self, game: &Game, luck: Luck) -> Drawn {
        let mut drawn = luck.draw_images(game);
        for (place, actor) in game.actors.iter().enumerate() {
            let known = |before: &BTreeMap<String, Vec<String>>, mixture: &Mixture| {
                let names = before.get(&actor.id).into_iter().flatten();
                let mut images = names.filter_map(|name| actor.images.iter().position(|image| image.id == *name));
                images.find(|&image| mixture.possible().any(|(possible, _)| possible == image))
            };
            if let Some(image) = known(&self.actual, &actor.actual) {
                drawn.actual[place] = image;
            }
            drawn.self_image[place] = match &actor.self_image {
                None => drawn.actual[place],
                Some(mixture) => known(&self.self_image, mixture).unwrap_or(drawn.self_image[place]),
            };
        }
        drawn
    }

    /// Takes what an episode leaves behind, and what everybody was in it, where that was drawn.
    pub fn take(&mut self, game: &Game, end: &Timeline, drawn: Option<&Drawn>) {
        for (standing, value) in game.standings.iter().zip(&end.position.standing) {
            self.standing.insert(standing.id.clone(), *value);
        }
        for mind in &end.minds {
            let owner = mind.owner();
            for other in game.others(owner) {
                let pair = (game.actor(owner).id.clone(), game.actor(other).id.clone());
                self.believed.insert(pair.clone(), odds(mind.believes(&game.layout, other), game, other));
                self.imagined.insert(pair, odds(mind.imagines(&game.layout, other), game, owner));
            }
        }
        for (place, actor) in game.actors.iter().enumerate() {
            let Some(drawn) = drawn else { continue };
            remember(&mut self.actual, &actor.id, &actor.images[drawn.actual[place]].id);
            if actor.self_image.is_some() {
                remember(&mut self.self_image, &actor.id, &actor.images[drawn.self_image[place]].id);
            }
        }
    }

    /// Notes an episode that is left out: later conditions may ask about its standings.
    pub fn pass_over(&mut self, game: &Game) {
        for standing in &game.standings {
            self.passed_over.entry(standing.id.clone()).or_insert(standing.start);
        }
    }

    /// The value of a standing: the last it had, or where it would have started in an episode that was left out.
    #[must_use]
    pub fn standing(&self, name: &str) -> Option<f64> {
        self.standing.get(name).or_else(|| self.passed_over.get(name)).copied()
    }
}

/// Moves the beliefs about the images that both know to the carried odds; their share together stays.
fn continue_odds(belief: &mut [f64], game: &Game, of: ActorId, carried: Option<&Odds>) {
    let Some(carried) = carried else { return };
    let images = &game.actor(of).images;
    let odds: Vec<Option<f64>> =
        images.iter().map(|image| carried.iter().find(|(name, _)| *name == image.id).map(|(_, chance)| *chance)).collect();
    let total: f64 = odds.iter().flatten().sum();
    let share: f64 = belief.iter().zip(&odds).filter(|(_, odds)| odds.is_some()).map(|(chance, _)| chance).sum();
    if total > 0.0 {
        for (chance, odds) in belief.iter_mut().zip(odds) {
            *chance = odds.map_or(*chance, |odds| share * odds / total);
        }
    }
}

fn odds(belief: &[f64], game: &Game, of: ActorId) -> Odds {
    game.actor(of).images.iter().zip(belief).map(|(image, chance)| (image.id.clone(), *chance)).collect()
}

fn remember(drawn: &mut BTreeMap<String, Vec<String>>, actor: &str, image: &str) {
    let names = drawn.entry(actor.to_owned()).or_default();
    if names.iter().all(|known| known != image) {
        names.push(image.to_owned());
    }
}

/// Whether an episode takes place: asked of the standings that earlier ones left.
#[derive(Clone, Debug, PartialEq)]
pub enum Requirement {
    /// The standing is this much or more.
    AtLeast(String, f64),
    /// The standing is less than this.
    Below(String, f64),
    /// This does not hold.
    Not(Box<Requirement>),
    /// At least one of these holds; an empty list never holds.
    Any(Vec<Requirement>),
    /// Every one of these holds; an empty list always holds.
    All(Vec<Requirement>),
}

impl Requirement {
    /// Whether it holds after what was carried; of a standing that nobody knows nothing holds.
    #[must_use]
    pub fn holds(&self, carried: &Carried) -> bool {
        match self {
            Self::AtLeast(name, least) => carried.standing(name).is_some_and(|value| value >= *least),
            Self::Below(name, bound) => carried.standing(name).is_some_and(|value| value < *bound),
            Self::Not(part) => !part.holds(carried),
            Self::Any(parts) => parts.iter().any(|part| part.holds(carried)),
            Self::All(parts) => parts.iter().all(|part| part.holds(carried)),
        }
    }
}
