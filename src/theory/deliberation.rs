//! Rule: an actor weighs each option by what it brings and by what the others, as the actor sees them, will make of it.
//!
//! The recursion of `model.md` section 4, worked out for all images of the actor at once: the positions, the minds and the
//! others' choices are the same under each; only what things are worth differs.

use std::sync::Arc;

use smallvec::{SmallVec, smallvec};

use super::amount::Amount;
use super::game::{ActorId, Decision, Game, Kind, MoveId};
use super::memo::{self, Frame, Memo, Tally};
use super::mind::Mind;
use super::position::{OpenOptions, Position};
use super::quantal::logit;

/// A number for each image of one actor.
pub type PerImage = SmallVec<[f64; 4]>;

/// A number for each option of one move.
pub type PerOption = SmallVec<[f64; 4]>;

/// What an actor makes of the options of its decision, under each of its images.
#[derive(Clone, Debug, PartialEq)]
pub struct Weighed {
    options: usize,
    worths: SmallVec<[f64; 9]>,
    chances: SmallVec<[f64; 9]>,
}

impl Weighed {
    /// `Q(· | image)`: what each option is worth under an image; zero for those that are closed.
    #[must_use]
    pub fn worths(&self, image: usize) -> &[f64] {
        &self.worths[image * self.options..][..self.options]
    }

    /// `logit_λ(Q(· | image))`: the chance of each option under an image; zero for those that are closed.
    #[must_use]
    pub fn chances(&self, image: usize) -> &[f64] {
        &self.chances[image * self.options..][..self.options]
    }

    /// The chance of each option under a mixture of images.
    #[must_use]
    pub fn mean_chances(&self, images: impl IntoIterator<Item = (usize, f64)>) -> PerOption {
        let mut mean: PerOption = smallvec![0.0; self.options];
        for (image, weight) in images {
            for (sum, chance) in mean.iter_mut().zip(self.chances(image)) {
                *sum += weight * chance;
            }
        }
        mean
    }
}

/// Works out what actors would choose and how acts are read, and remembers what it has worked out.
///
/// It never changes an answer: two reasoners of one game agree to the last bit, whatever they were asked before.
#[derive(Debug)]
pub struct Reasoner<'game> {
    pub(super) game: &'game Game,
    memo: Memo,
    /// The highest suspicion of any actor: a cap above it caps nothing.
    no_cap: u8,
}

impl<'game> Reasoner<'game> {
    /// A reasoner that has worked out nothing yet.
    #[must_use]
    pub fn new(game: &'game Game) -> Self {
        Self::resume(game, Memo::default())
    }

    /// A reasoner that goes on with what another one has worked out in the same game.
    #[must_use]
    pub fn resume(game: &'game Game, memo: Memo) -> Self {
        let no_cap = game.actors.iter().map(|actor| actor.temperament.suspicion).max().unwrap_or(0);
        Self { game, memo, no_cap }
    }

    /// What has been worked out, for another reasoner of the same game.
    #[must_use]
    pub fn into_memo(self) -> Memo {
        self.memo
    }

    /// The game that it reasons about.
    #[must_use]
    pub fn game(&self) -> &'game Game {
        self.game
    }

    /// How often something was found again instead of being worked out.
    #[must_use]
    pub fn tally(&self) -> Tally {
        self.memo.tally
    }

    /// The cap on the suspicion of readers that caps nothing: `∞` in `model.md`.
    #[must_use]
    pub fn no_cap(&self) -> u8 {
        self.no_cap
    }

    /// How the owner of the decision at `position` weighs it when it is really made: with its own mind and all its foresight.
    ///
    /// Empty where a move of chance, or nothing, comes next.
    #[must_use]
    pub fn deliberate(&mut self, position: &Position, mind: &Mind) -> Arc<Weighed> {
        let foresight = self.game.actor(mind.owner()).temperament.foresight;
        self.weigh(position, foresight, self.no_cap, || mind.clone())
    }

    /// `Q_i` and its logit at the decision at `position`, for each image of its owner `i`, with the mind that `mind` makes.
    ///
    /// The mind is only made where the answer depends on it.
    pub(super) fn weigh(&mut self, position: &Position, foresight: u8, cap: u8, mind: impl FnOnce() -> Mind) -> Arc<Weighed> {
        let step = MoveId(position.next);
        let foresight = self.game.relevance.usable(step, foresight);
        let mind = (foresight > 0).then(mind);
        let frame = Frame { step, foresight, cap: if mind.is_some() { cap.min(self.no_cap) } else { 0 } };
        let key = memo::key(self.game, frame, position, mind.as_ref());
        if let Some(weighed) = self.memo.find(frame, &key) {
            return weighed;
        }
        let weighed = Arc::new(self.work_out(frame, position, mind.as_ref()));
        self.memo.keep(frame, key, &weighed);
        weighed
    }

    fn work_out(&mut self, Frame { step, foresight, cap }: Frame, position: &Position, mind: Option<&Mind>) -> Weighed {
        let game = self.game;
        let options = &game.step(step).options;
        let Some(&Decision { by, .. }) = game.step(step).decision() else {
            return Weighed { options: 0, worths: SmallVec::new(), chances: SmallVec::new() };
        };
        let (images, open) = (game.actor(by).images.len(), position.open(game, step));
        let mut weighed = Weighed {
            options: options.len(),
            worths: smallvec![0.0; images * options.len()],
            chances: smallvec![0.0; images * options.len()],
        };
        for option in open.iter() {
            let payoffs = self.value_of_act(by, position, (step, option), mind, foresight, cap);
            for (image, worth) in payoffs.iter().enumerate() {
                weighed.worths[image * options.len() + option] = *worth;
            }
        }
        let rationality = game.actor(by).temperament.rationality;
        for (worths, chances) in weighed.worths.chunks(options.len()).zip(weighed.chances.chunks_mut(options.len())) {
            logit(rationality, worths, open, chances);
        }
        weighed
    }

    /// `u_i(k; payoffs) + W_i(p·a | k, M·a, r, c)` for each image `k` of `actor`: what an act is worth to it, whoever does it.
    pub(super) fn value_of_act(
        &mut self,
        actor: ActorId,
        position: &Position,
        act: (MoveId, usize),
        mind: Option<&Mind>,
        horizon: u8,
        cap: u8,
    ) -> PerImage {
        self.memo.tally.looked_ahead += 1;
        let Some(mind) = mind.filter(|_| self.game.relevance.usable(act.0, horizon) > 0) else {
            return self.value_without_mind(actor, position, act);
        };
        let after = position.after(self.game, act.0, act.1);
        let subject = self.game.step(act.0).subject();
        let outlook = if subject.is_some_and(|subject| self.game.relevance.reading_matters(act.0, mind.owner(), subject)) {
            let mind = self.perceive(mind, position, act, cap).mind;
            self.outlook(actor, &after, Some(&mind), horizon, cap)
        } else {
            self.outlook(actor, &after, Some(mind), horizon, cap)
        };
        self.with_payoffs(actor, position, act, outlook)
    }

    /// The same where no decision that `actor` thinks of comes after it: then nobody's mind matters.
    fn value_without_mind(&mut self, actor: ActorId, position: &Position, act: (MoveId, usize)) -> PerImage {
        let key = memo::key_of_act(self.game, actor, act, position);
        if let Some(value) = self.memo.find_value(&key) {
            return value;
        }
        let after = position.after(self.game, act.0, act.1);
        let outlook = self.outlook(actor, &after, None, 0, 0);
        let value = self.with_payoffs(actor, position, act, outlook);
        self.memo.keep_value(key, &value);
        value
    }

    fn with_payoffs(
        &self,
        actor: ActorId,
        position: &Position,
        (step, option): (MoveId, usize),
        mut outlook: PerImage,
    ) -> PerImage {
        for (value, worth) in outlook.iter_mut().zip(&self.game.step(step).options[option].worth[actor.0]) {
            *value += worth.at(&position.standing);
        }
        outlook
    }

    /// `W_i(p | k, M, r, c)` for each image `k` of `actor`: what it expects from a position on, `horizon` decisions deep.
    ///
    /// `mind` is `actor`'s; it may be left out where `horizon` is zero.
    pub(super) fn outlook(
        &mut self,
        actor: ActorId,
        position: &Position,
        mind: Option<&Mind>,
        horizon: u8,
        cap: u8,
    ) -> PerImage {
        let game = self.game;
        let Some(step) = position.step(game) else {
            let ending = position.ending(game).map(|ending| &game.endings[ending].worth[actor.0]);
            return self.worth_of_ending(actor, ending.map_or(&[], Vec::as_slice), position);
        };
        match (&game.step(step).kind, mind) {
            (Kind::Chance(_), _) => self.outlook_on_chance(actor, position, step, mind, horizon, cap),
            (Kind::Decision(decision), Some(mind)) if horizon > 0 => {
                if decision.by == actor {
                    self.outlook_on_own_decision(position, mind, horizon, cap)
                } else {
                    self.outlook_on_others_decision(actor, position, (step, decision.by), mind, horizon, cap)
                }
            }
            (Kind::Decision(_), _) => smallvec![0.0; game.actor(actor).images.len()],
        }
    }

    fn worth_of_ending(&self, actor: ActorId, worth: &[Amount], position: &Position) -> PerImage {
        let images = self.game.actor(actor).images.len();
        (0..images).map(|image| worth.get(image).map_or(0.0, |worth| worth.at(&position.standing))).collect()
    }

    fn outlook_on_chance(
        &mut self,
        actor: ActorId,
        position: &Position,
        step: MoveId,
        mind: Option<&Mind>,
        horizon: u8,
        cap: u8,
    ) -> PerImage {
        let chances = position.chances(self.game, step);
        self.expectation(actor, position, step, &chances, |this, act| {
            this.value_of_act(actor, position, act, mind, horizon, cap)
        })
    }

    fn outlook_on_own_decision(&mut self, position: &Position, mind: &Mind, horizon: u8, cap: u8) -> PerImage {
        let weighed = self.weigh(position, horizon - 1, cap, || mind.clone());
        let images = self.game.actor(mind.owner()).images.len();
        let mean = |image| weighed.chances(image).iter().zip(weighed.worths(image)).map(|(chance, worth)| chance * worth).sum();
        (0..images).map(mean).collect()
    }

    fn outlook_on_others_decision(
        &mut self,
        actor: ActorId,
        position: &Position,
        (step, owner): (MoveId, ActorId),
        mind: &Mind,
        horizon: u8,
        cap: u8,
    ) -> PerImage {
        let game = self.game;
        let foresight = game.actor(owner).temperament.foresight.min(horizon - 1);
        let weighed = self.weigh(position, foresight, cap, || mind.imagine(&game.layout, owner));
        let believed = mind.believes(&game.layout, owner).iter().copied().enumerate();
        let chances = weighed.mean_chances(believed);
        self.expectation(actor, position, step, &chances, |this, act| {
            this.value_of_act(actor, position, act, Some(mind), horizon - 1, cap)
        })
    }

    /// The mean over the open options of a move, by their chances, of what each is worth.
    fn expectation(
        &mut self,
        actor: ActorId,
        position: &Position,
        step: MoveId,
        chances: &[f64],
        mut value: impl FnMut(&mut Self, (MoveId, usize)) -> PerImage,
    ) -> PerImage {
        let open: OpenOptions = position.open(self.game, step);
        let mut mean: PerImage = smallvec![0.0; self.game.actor(actor).images.len()];
        for option in open.iter().filter(|&option| chances[option] > 0.0) {
            for (sum, worth) in mean.iter_mut().zip(value(self, (step, option))) {
                *sum += chances[option] * worth;
            }
        }
        mean
    }
}
