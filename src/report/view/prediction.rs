//! Rule: predict first; whoever has said what they expect looks at what comes.

use crate::report::text;
use crate::report::told::Eyes;
use crate::scenario::Scenario;
use crate::theory::MoveId;
use crate::words::Words;

/// What is to be predicted before the first move.
#[derive(Clone, Debug, PartialEq)]
pub struct PredictionView {
    /// The language of the panel.
    pub words: Words,
    /// What the scenario is called.
    pub title: String,
    /// What it asks.
    pub question: Option<String>,
    /// The challenge whose chance is guessed.
    pub challenge: String,
    /// The decisions before it, any of which may matter most: the move, and its date, title and owner.
    pub decisions: Vec<(MoveId, String)>,
}

impl PredictionView {
    /// What there is to predict; nothing where the scenario names no threat.
    #[must_use]
    pub fn of(scenario: &Scenario, words: Words, eyes: Eyes) -> Option<Self> {
        let (challenge, option) = scenario.game.threat.as_ref()?.challenge;
        let heading = |step| (step, text::heading(scenario, words, step));
        Some(Self {
            words,
            title: scenario.script.title.to_string(),
            question: scenario.script.question.as_deref().map(str::to_owned),
            challenge: text::label(scenario, challenge, option).to_owned(),
            decisions: decisions_before(scenario, eyes, challenge).into_iter().map(heading).collect(),
        })
    }
}

/// The decisions before a move, as far as they can be seen.
#[must_use]
pub fn decisions_before(scenario: &Scenario, eyes: Eyes, challenge: MoveId) -> Vec<MoveId> {
    let seen = |step: &MoveId| eyes.see_act(scenario, *step);
    let decided = |step: &MoveId| scenario.game.step(*step).decision().is_some();
    (0..challenge.0).map(MoveId).filter(decided).filter(seen).collect()
}
