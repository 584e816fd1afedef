//! Rule: a timeline goes from move to move: the owner deliberates, something is chosen, it takes effect, everybody reads it.
//!
//! The mechanics of `model.md` section 7. The ECS in [`world`](crate::world) takes the same steps by the same functions.

use std::sync::Arc;

use super::deliberation::{PerOption, Reasoner, Weighed};
use super::deterrence::Truth;
use super::game::{Game, Kind, MoveId};
use super::image::Mixture;
use super::ledger::LedgerEntry;
use super::luck::Luck;
use super::mind::Mind;
use super::position::Position;

/// What everybody is, and thinks it is, in one timeline: an image for each actor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawn {
    /// The actual image of each actor.
    pub actual: Vec<usize>,
    /// The self-image of each actor.
    pub self_image: Vec<usize>,
}

impl Drawn {
    /// Every combination of drawn images that can be, with its probability: the roots of an enumeration.
    #[must_use]
    pub fn all(game: &Game) -> Vec<(Self, f64)> {
        let mut roots = vec![(Self { actual: Vec::new(), self_image: Vec::new() }, 1.0)];
        for actor in &game.actors {
            let mut grown = Vec::new();
            for (drawn, weight) in &roots {
                for (actual, chance) in actor.actual.possible() {
                    let own = actor.self_image.clone().unwrap_or_else(|| Mixture::certain(actual, actor.images.len()));
                    for (self_image, own_chance) in own.possible() {
                        let mut drawn = drawn.clone();
                        drawn.actual.push(actual);
                        drawn.self_image.push(self_image);
                        grown.push((drawn, weight * chance * own_chance));
                    }
                }
            }
            roots = grown;
        }
        roots
    }

    /// The image by which the owner of a decision decides.
    #[must_use]
    pub fn decides_by(&self, actor: super::ActorId, moment_of_truth: bool) -> usize {
        if moment_of_truth { self.actual[actor.0] } else { self.self_image[actor.0] }
    }

    /// The same as certainties.
    #[must_use]
    pub fn truth(&self, game: &Game) -> Truth {
        let certain = |images: &[usize]| {
            images.iter().zip(&game.actors).map(|(&image, actor)| Mixture::certain(image, actor.images.len())).collect()
        };
        Truth { actual: certain(&self.actual), self_image: certain(&self.self_image) }
    }
}

/// What may happen at a move, and how likely each of it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Prospect {
    /// The move.
    pub step: MoveId,
    /// The probability of each option; zero for those that are closed.
    pub chances: PerOption,
    /// What the owner weighed, at a decision.
    pub weighed: Option<Arc<Weighed>>,
}

impl Prospect {
    /// What may happen at a position, if anything is still to come.
    #[must_use]
    pub fn of(reasoner: &mut Reasoner<'_>, position: &Position, minds: &[Mind], truth: &Truth) -> Option<Self> {
        let game = reasoner.game();
        let step = position.step(game)?;
        Some(match &game.step(step).kind {
            Kind::Chance(_) => Self { step, chances: position.chances(game, step), weighed: None },
            Kind::Decision(decision) => {
                let weighed = reasoner.deliberate(position, &minds[decision.by.0]);
                let images = truth.decides_by(decision.by, decision.moment_of_truth);
                let chances = weighed.mean_chances(images.possible());
                Self { step, chances, weighed: Some(weighed) }
            }
        })
    }

    /// The option that a run's luck lands on, for an owner that decides by `image`.
    ///
    /// `argmax λ Q(a) + g(a)` at a decision, `argmax ln π(o) + g(o)` at a move of chance.
    #[must_use]
    pub fn sample(&self, game: &Game, position: &Position, image: usize, luck: Luck) -> usize {
        let step = game.step(self.step);
        let score = |option: usize| match (&self.weighed, step.owner()) {
            (Some(weighed), Some(owner)) => game.actor(owner).temperament.rationality * weighed.worths(image)[option],
            _ => libm::log(self.chances[option]),
        };
        let open = position.open(game, self.step);
        let scores = open.iter().map(|option| (option, step.options[option].id.as_str(), score(option)));
        luck.draw(&step.id, scores).or_else(|| open.iter().next()).unwrap_or(0)
    }

    /// The likeliest option, the first of several.
    #[must_use]
    pub fn likeliest(&self) -> usize {
        let mut best = 0;
        for (option, chance) in self.chances.iter().enumerate() {
            if *chance > self.chances[best] {
                best = option;
            }
        }
        best
    }
}

/// One course of events so far: the public position and everybody's mind.
#[derive(Clone, Debug, PartialEq)]
pub struct Timeline {
    /// The public position.
    pub position: Position,
    /// The mind of each actor.
    pub minds: Vec<Mind>,
}

impl Timeline {
    /// The timeline before the first move.
    #[must_use]
    pub fn start(game: &Game) -> Self {
        Self { position: Position::start(game), minds: game.minds.clone() }
    }

    /// Makes a move: it takes effect, and everybody who sees it reads it. Returns what was read, for the ledger.
    pub fn act(&mut self, reasoner: &mut Reasoner<'_>, act: (MoveId, usize)) -> Vec<LedgerEntry> {
        let (step, option) = act;
        let cap = reasoner.no_cap();
        let mut ledger = Vec::new();
        for mind in &mut self.minds {
            let perceived = reasoner.perceive(mind, &self.position, act, cap);
            *mind = perceived.mind;
            ledger.extend(perceived.reading.map(|reading| LedgerEntry { step, option, reading }));
        }
        self.position = self.position.after(reasoner.game(), step, option);
        ledger
    }
}
