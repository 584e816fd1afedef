//! Rule: the runs of one scenario are held against one model, which is asked once.

use super::run::Run;
use crate::analysis::{chance_of, enumerate, leverage};
use crate::scenario::Scenario;
use crate::theory::{Mechanism, MoveId, Reasoner};

/// The runs of one scenario.
#[derive(Clone, Debug)]
pub struct Episode {
    /// The scenario.
    pub scenario: Scenario,
    /// The mechanisms that it was played without.
    pub without: Vec<Mechanism>,
    /// The campaign that it was played in; nothing where it was played alone.
    pub within: Option<Within>,
    /// The runs, in the order in which they were handed in.
    pub runs: Vec<Run>,
    /// What the model says; nothing where there are too many histories.
    pub model: Option<Model>,
}

/// Where an episode stands in a campaign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Within {
    /// The campaign, as the saves name it.
    pub campaign: String,
    /// The what-ifs of the campaign.
    pub what_ifs: Vec<String>,
    /// What the campaign is called.
    pub title: String,
    /// Which of its episodes it is, from 0.
    pub place: usize,
}

/// What the model says before the first move: of an episode of a campaign, with the minds that history's line brings to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// How likely the challenge is; nothing where the scenario names none.
    pub challenge: Option<f64>,
    /// How likely each ending is.
    pub endings: Vec<f64>,
    /// How far each decision before the challenge can move it.
    pub reaches: Vec<(MoveId, f64)>,
}

/// A forecast beside what came: the mean of the squared differences.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Brier {
    /// That of the class.
    pub class: f64,
    /// That of the model, for the same runs; nothing where it says nothing.
    pub model: Option<f64>,
    /// How many runs were predicted and settled.
    pub runs: usize,
}

impl Episode {
    /// The runs, and the model beside them.
    #[must_use]
    pub fn of(scenario: Scenario, runs: Vec<Run>, limit: usize) -> Self {
        let model = if runs.is_empty() { None } else { Model::of(&scenario, limit) };
        Self { scenario, without: Vec::new(), within: None, runs, model }
    }

    pub(super) fn challenge(&self) -> Option<(MoveId, usize)> {
        self.scenario.game.threat.as_ref().map(|threat| threat.challenge)
    }

    /// The runs that were played as far as they go.
    pub fn over(&self) -> impl Iterator<Item = &Run> {
        self.runs.iter().filter(|run| run.over)
    }

    /// The runs that came to an ending: all that are over, but where a campaign breaks the episode off.
    pub fn ended(&self) -> impl Iterator<Item = &Run> {
        self.runs.iter().filter(|run| run.ending.is_some())
    }

    /// The runs in which it is settled whether it comes to the challenge, over or not; all that are over where there is none.
    pub fn settled(&self) -> impl Iterator<Item = &Run> {
        let challenge = self.challenge();
        let settled = move |run: &&Run| run.ending.is_some() || challenge.is_some_and(|(step, _)| run.record[step.0].is_some());
        self.runs.iter().filter(settled)
    }

    /// Of the runs in which it is settled and that were predicted: the prediction, and whether the challenge came.
    #[must_use]
    pub fn predicted(&self) -> Vec<(f64, bool)> {
        let Some(challenge) = self.challenge() else { return Vec::new() };
        self.settled().filter_map(|run| Some((run.prediction.challenge?, run.took(challenge)))).collect()
    }

    /// Among the runs in which it is settled, the share in which the challenge came; nothing where there are none.
    #[must_use]
    pub fn came(&self) -> Option<f64> {
        let challenge = self.challenge()?;
        share(self.settled().filter(|run| run.took(challenge)).count(), self.settled().count())
    }

    /// The score of the class, beside the model's; nothing where nobody has predicted anything.
    #[must_use]
    pub fn brier(&self) -> Option<Brier> {
        let predicted = self.predicted();
        let score = |forecast: &dyn Fn(f64) -> f64| {
            let squares = predicted.iter().map(|(said, came)| {
                let missed = forecast(*said) - f64::from(u8::from(*came));
                missed * missed
            });
            mean(squares)
        };
        let class = score(&|said| said)?;
        let model = self.model.as_ref().and_then(|model| model.challenge).and_then(|model| score(&|_| model));
        Some(Brier { class, model, runs: predicted.len() })
    }
}

impl Model {
    pub(super) fn of(scenario: &Scenario, limit: usize) -> Option<Self> {
        let game = &scenario.game;
        let mut reasoner = Reasoner::new(game);
        let forced = scenario.forced_options();
        let endings = enumerate(&mut reasoner, &forced, limit).ok()?.endings;
        let Some(act) = game.threat.as_ref().map(|threat| threat.challenge) else {
            return Some(Self { challenge: None, endings, reaches: Vec::new() });
        };
        let challenge = Some(chance_of(&mut reasoner, act, &forced, limit).ok()?);
        Some(Self { challenge, endings, reaches: leverage(&mut reasoner, act, &forced, limit).ok()? })
    }
}

/// A share of a whole; nothing of nothing.
pub(super) fn share(part: usize, whole: usize) -> Option<f64> {
    #[expect(clippy::cast_precision_loss, reason = "a class is small")]
    (whole > 0).then(|| part as f64 / whole as f64)
}

/// The mean; nothing of nothing.
pub(super) fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, count) = values.fold((0.0, 0_usize), |(sum, count), value| (sum + value, count + 1));
    #[expect(clippy::cast_precision_loss, reason = "a class is small")]
    (count > 0).then(|| sum / count as f64)
}
