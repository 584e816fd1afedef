//! Rule: an act says that its owner is one to whom such an act comes naturally; a reader believes that as far as it attends.
//!
//! `model.md` section 5. Face value asks what the act alone is worth under each image; suspicion asks what a sender would do
//! that foresaw a less suspicious reader. The mean likelihood of evidence is the mean over the subject's images: a misreport
//! then says nothing, as the tremble of an act (`ε/n` under every image) says nothing.

use smallvec::SmallVec;

use super::deliberation::{PerImage, Reasoner};
use super::game::{ActorId, Decision, Evidence, Kind, MoveId};
use super::mind::Mind;
use super::position::Position;

/// A mind after an act, and how the act was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Perceived {
    /// The owner's mind after the act.
    pub mind: Mind,
    /// What the owner made of the act about another, if it saw it and there was anything to make of it.
    pub reading: Option<Reading>,
}

/// What one observer made of one act: for each image of the subject, the factor that its probability was multiplied with
/// before normalisation. Only the ratios mean something.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// Who read it.
    pub observer: ActorId,
    /// Whom it was about.
    pub subject: ActorId,
    /// `[(1−ε)·R(a|k) + ε/n]^α` for each image `k` of the subject.
    pub factors: PerImage,
}

impl Reasoner<'_> {
    /// `M·a`: a mind after its owner has seen an act at `position`, readers' suspicion capped at `cap`.
    ///
    /// An owner that acts learns nothing of itself, but what it thinks the readers now think of it.
    #[must_use]
    pub fn perceive(&mut self, mind: &Mind, position: &Position, act: (MoveId, usize), cap: u8) -> Perceived {
        let (game, owner) = (self.game, mind.owner());
        let step = game.step(act.0);
        let mut perceived = Perceived { mind: mind.clone(), reading: None };
        let Some(subject) = step.subject().filter(|_| step.seen_by[owner.0] || step.owner() == Some(owner)) else {
            return perceived;
        };
        if subject == owner {
            for reader in game.others(owner).filter(|reader| step.seen_by[reader.0]) {
                let reader_mind = || mind.imagine(&game.layout, reader).imagine(&game.layout, subject);
                if let Some(factors) = self.factors(reader, position, act, cap, reader_mind).filter(|factors| tells(factors)) {
                    update(perceived.mind.imagines_mut(&game.layout, reader), &factors);
                }
            }
        } else if let Some(factors) = self.read(mind, position, act, cap).filter(|factors| tells(factors)) {
            let taught = update(perceived.mind.believes_mut(&game.layout, subject), &factors);
            perceived.reading = taught.then_some(Reading { observer: owner, subject, factors });
        }
        perceived
    }

    /// How likely an act is under each image of its subject, as the owner of a mind reads it, after tremble and attention.
    ///
    /// `None` where no act of this move could tell it anything: it does not see the act, it is itself the subject, there is nothing
    /// to tell apart, or it does not attend.
    #[must_use]
    pub fn read(&mut self, mind: &Mind, position: &Position, act: (MoveId, usize), cap: u8) -> Option<PerImage> {
        let (game, owner) = (self.game, mind.owner());
        let step = game.step(act.0);
        let subject = step.subject().filter(|&subject| subject != owner && step.seen_by[owner.0])?;
        self.factors(owner, position, act, cap, || mind.imagine(&game.layout, subject))
    }

    /// The same with the mind that the reader imagines the subject to have, made by `sender`.
    fn factors(
        &mut self,
        observer: ActorId,
        position: &Position,
        (step, option): (MoveId, usize),
        cap: u8,
        sender: impl FnOnce() -> Mind,
    ) -> Option<PerImage> {
        let game = self.game;
        let attention = game.attention(step, observer);
        let subject = game.step(step).subject()?;
        if attention == 0.0 || game.actor(subject).images.len() < 2 {
            return None;
        }
        let tremble = game.actor(observer).temperament.tremble;
        let mut factors = match &game.step(step).kind {
            Kind::Chance(chance) => chance.evidence.as_ref().and_then(|evidence| of_evidence(evidence, option, tremble))?,
            Kind::Decision(decision) => {
                let mut likelihoods = self.likelihoods(observer, decision, position, (step, option), cap, sender);
                let misread = tremble / position.open(game, step).len();
                likelihoods.iter_mut().for_each(|likelihood| *likelihood = (1.0 - tremble) * *likelihood + misread);
                likelihoods
            }
        };
        if attention.to_bits() != 1.0_f64.to_bits() {
            factors.iter_mut().for_each(|factor| *factor = libm::pow(*factor, attention));
        }
        Some(factors)
    }

    /// `R(a | k)` for each image `k` of the owner.
    fn likelihoods(
        &mut self,
        observer: ActorId,
        decision: &Decision,
        position: &Position,
        (step, option): (MoveId, usize),
        cap: u8,
        sender: impl FnOnce() -> Mind,
    ) -> PerImage {
        let game = self.game;
        let suspicion = game.actor(observer).temperament.suspicion.min(cap);
        let (foresight, cap) = match suspicion {
            0 => (0, 0),
            foreseen => (game.actor(decision.by).temperament.foresight, foreseen - 1),
        };
        let all_authored = decision.readings.iter().all(Option::is_some);
        let weighed = (!all_authored).then(|| self.weigh(position, foresight, cap, sender));
        let likelihood = |(image, authored): (usize, &Option<Vec<f64>>)| match (authored, &weighed) {
            (Some(table), _) => authored_likelihood(table, position.open(game, step).iter(), option),
            (None, Some(weighed)) => weighed.chances(image)[option],
            (None, None) => 0.0,
        };
        decision.readings.iter().enumerate().map(likelihood).collect()
    }
}

/// Whether an act is likelier under one image than under another.
fn tells(factors: &[f64]) -> bool {
    factors.iter().any(|factor| factor.to_bits() != factors[0].to_bits())
}

/// The author's likelihood of an option, normalised over the open options; even where the author gives all of them zero.
fn authored_likelihood(table: &[f64], open: impl Iterator<Item = usize>, option: usize) -> f64 {
    let open: SmallVec<[usize; 8]> = open.collect();
    let total: f64 = open.iter().map(|&open| table[open]).sum();
    #[expect(clippy::cast_precision_loss, reason = "there are at most 64 options")]
    let even = 1.0 / open.len() as f64;
    if total > 0.0 { table[option] / total } else { even }
}

/// The likelihood of an outcome under each image, after the observer's tremble.
fn of_evidence(evidence: &Evidence, outcome: usize, tremble: f64) -> Option<PerImage> {
    let likelihoods = evidence.likelihoods[outcome].as_ref()?;
    #[expect(clippy::cast_precision_loss, reason = "an actor has a handful of images")]
    let mean = likelihoods.iter().sum::<f64>() / likelihoods.len() as f64;
    Some(likelihoods.iter().map(|likelihood| (1.0 - tremble) * likelihood + tremble * mean).collect())
}

/// Bayes' rule. An act that was impossible under every image still thought possible teaches nothing; returns whether it did.
fn update(belief: &mut [f64], factors: &[f64]) -> bool {
    let total: f64 = belief.iter().zip(factors).map(|(chance, factor)| chance * factor).sum();
    let possible = total > 0.0;
    if possible {
        for (chance, factor) in belief.iter_mut().zip(factors) {
            *chance = *chance * factor / total;
        }
    }
    possible
}
