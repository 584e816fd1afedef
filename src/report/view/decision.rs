//! Rule: a decision is shown as it stood then: the question, what advisers expected, and what was on the table.

use super::{Passage, Shown};
use crate::report::text;
use crate::scenario::Scenario;
use crate::theory::MoveId;
use crate::theory::position::OpenOptions;
use crate::words::{Words, message};

/// A move that is to be decided, or that was.
#[derive(Clone, Debug, PartialEq)]
pub struct DecisionView {
    /// The language of the panel.
    pub words: Words,
    /// The move.
    pub step: MoveId,
    /// Its date, its title and who decides, in one line.
    pub heading: String,
    /// The day, said.
    pub date: Option<String>,
    /// What it is called.
    pub title: String,
    /// Where it is decided; for chance, that nobody does.
    pub owner: String,
    /// The place of who decides among the actors, and its letter.
    pub actor: Option<(usize, char)>,
    /// What is to be decided.
    pub question: Option<Passage>,
    /// What advisers expected.
    pub advisers: Vec<Passage>,
    /// Everything that was on the table, closed or not.
    pub options: Vec<OptionView>,
    /// What was done then, and what came of it: for those who ask.
    pub then: Vec<Passage>,
    /// The option that was taken, where the move lies in the past, and the number of its entry.
    pub taken: Option<(usize, usize)>,
}

/// Something that may be chosen, or may come.
#[derive(Clone, Debug, PartialEq)]
pub struct OptionView {
    /// Its place among the options, and in the keys 1 to 9.
    pub option: usize,
    /// What it is called; where it is closed, that it is.
    pub label: String,
    /// What speaks for it, or what it means.
    pub reason: Option<Passage>,
    /// Whether it can be taken here.
    pub open: bool,
}

impl DecisionView {
    /// The move that waits; where an earlier moment is looked at, the move that was made next.
    #[must_use]
    pub fn of(shown: &Shown<'_>) -> Option<Self> {
        let game = &shown.scenario.game;
        let next = shown.run.entries().get(shown.at).filter(|entry| shown.eyes.see_act(shown.scenario, entry.step));
        let step = next.map(|entry| entry.step).or(shown.waiting)?;
        let position = &shown.run.situation(if next.is_some() { shown.at } else { shown.run.entries().len() })?.position;
        let taken = next.map(|entry| (entry.option, shown.at));
        Some(Self { taken, ..Self::at(shown.scenario, shown.words, step, position.open(game, step)) })
    }

    /// A move that has not been made, with what would be open if it were to be decided now.
    #[must_use]
    pub fn ahead(shown: &Shown<'_>, step: MoveId) -> Option<Self> {
        let now = shown.run.situation(shown.run.entries().len())?;
        let open = now.position.open(&shown.scenario.game, step);
        shown.eyes.see_act(shown.scenario, step).then(|| Self::at(shown.scenario, shown.words, step, open))
    }

    /// A move of a scenario with these options open.
    #[must_use]
    pub fn at(scenario: &Scenario, words: Words, step: MoveId, open: OpenOptions) -> Self {
        let (written, owner) = (&scenario.script.moves.items[step.0], scenario.game.step(step).owner());
        let passage = |text: &crate::scenario::value::Text| Passage::of(words, text);
        let nobody = || words.say(&message!("line-nobody"));
        Self {
            words,
            step,
            heading: text::heading(scenario, words, step),
            date: written.date.as_deref().map(|date| words.date(date)),
            title: text::title(scenario, step).to_owned(),
            owner: owner.map_or_else(nobody, |owner| text::seat(scenario, owner).to_owned()),
            actor: owner.map(|owner| (owner.0, text::badge(scenario, owner))),
            question: written.question.as_ref().map(passage),
            advisers: written.advisers.items.iter().map(passage).collect(),
            options: (0..written.options.entries.len()).map(|place| option(scenario, words, step, place, open)).collect(),
            then: then(scenario, words, step),
            taken: None,
        }
    }

    /// Whether nobody decides it.
    #[must_use]
    pub fn is_chance(&self) -> bool {
        self.actor.is_none()
    }
}

fn option(scenario: &Scenario, words: Words, step: MoveId, option: usize, open: OpenOptions) -> OptionView {
    let (label, open) = (text::label(scenario, step, option), open.contains(option));
    let written = &scenario.script.moves.items[step.0].options.entries[option].1;
    OptionView {
        option,
        label: if open { label.to_owned() } else { words.say(&message!("play-closed", option = label)) },
        reason: written.text.as_deref().map(|reason| Passage::of(words, reason)),
        open,
    }
}

fn then(scenario: &Scenario, words: Words, step: MoveId) -> Vec<Passage> {
    let done = match scenario.history[step.0] {
        Some(option) => message!("play-then", option = text::label(scenario, step, option)),
        None => message!("play-then-unknown"),
    };
    let afterwards = scenario.script.moves.items[step.0].afterwards.as_deref();
    let done = words.say(&done);
    [Some(done.as_str()), afterwards].into_iter().flatten().map(|text| Passage::of(words, text)).collect()
}
