//! Rule: the debrief sets the run beside history: what was expected, where they parted, what followed, and what was true.

use textwrap::core::display_width;

use super::page::{Page, Share};
use super::text;
use crate::scenario::Scenario;
use crate::theory::{ActorId, Drawn, Measures, MoveId};
use crate::words::{Words, message};
use crate::world::{Chronicle, Situation};

/// Everything that a debrief tells of.
#[derive(Clone, Copy, Debug)]
pub struct Debrief<'a> {
    /// The scenario.
    pub scenario: &'a Scenario,
    /// What happened in the run, and how it ended.
    pub run: (&'a Chronicle, Option<usize>),
    /// What happened in history, and how it ended.
    pub history: (&'a Chronicle, Option<usize>),
    /// What everybody was.
    pub drawn: &'a Drawn,
    /// What was predicted, if anything.
    pub prediction: Option<Prediction>,
    /// What the model says, if it could be worked out.
    pub model: Option<Model>,
}

/// What a player expected before the first move.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Prediction {
    /// How likely the challenge is, from 0 to 1.
    pub challenge: Option<f64>,
    /// The decision that will matter most.
    pub decision: Option<MoveId>,
}

/// What the model says of the same.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Model {
    /// How likely the challenge was before the first move.
    pub challenge: f64,
    /// How likely it is if everything before it goes as in history; nothing where nobody says how that went.
    pub after_history: Option<f64>,
    /// The decision that can move it furthest, and how far.
    pub decision: Option<(MoveId, f64)>,
}

impl Debrief<'_> {
    /// The whole of it.
    #[must_use]
    pub fn tell(&self, words: Words, page: Page) -> String {
        let mut out = page.heading(&words.say(&message!("debrief-title")));
        out += &self.predicted(words, page);
        out += "\n";
        out += &self.parted(words, page);
        out += "\n";
        out += &self.last_moment(words, page);
        out += "\n";
        out += &self.revealed(words, page);
        out
    }

    fn challenge(&self) -> Option<(MoveId, usize)> {
        self.scenario.game.threat.as_ref().map(|threat| threat.challenge)
    }

    fn predicted(&self, words: Words, page: Page) -> String {
        let mut out = String::new();
        let Some((step, option)) = self.challenge() else { return out };
        let label = text::label(self.scenario, step, option);
        let happened = self.run.0.entries().iter().any(|entry| entry.step == step && entry.option == option);
        let came = if happened { message!("debrief-came") } else { message!("debrief-did-not-come") };
        out += &page.paragraph(&words.say(&came.with("challenge", label)));
        if let Some(predicted) = self.prediction.and_then(|prediction| prediction.challenge) {
            let outcome = f64::from(u8::from(happened));
            let score = words.number((predicted - outcome) * (predicted - outcome), 2);
            let told = message!("debrief-score", chance = words.percent(predicted), score = score);
            out += &page.paragraph(&words.say(&told));
        }
        if let Some(model) = &self.model {
            out += &self.modelled(words, page, model);
        }
        out
    }

    fn modelled(&self, words: Words, page: Page, model: &Model) -> String {
        let before = words.percent(model.challenge);
        let gave = match model.after_history {
            Some(after) => message!("debrief-model", before = before, after = words.percent(after)),
            None => message!("debrief-model-alone", before = before),
        };
        let mut out = page.paragraph(&words.say(&gave));
        if let Some((step, reach)) = model.decision {
            let title = text::title(self.scenario, step);
            let furthest = message!("debrief-decision", move = title, points = words.number(100.0 * reach, 0));
            let own = match self.prediction.and_then(|prediction| prediction.decision) {
                Some(decision) if decision == step => Some(message!("debrief-named-too")),
                Some(decision) => Some(message!("debrief-named", move = text::title(self.scenario, decision))),
                None => None,
            };
            let own = own.map(|own| " ".to_owned() + &words.say(&own)).unwrap_or_default();
            out += &page.paragraph(&(words.say(&furthest) + &own));
        }
        out
    }

    /// Whether history is known, and not a lucky run, up to so many of its moves.
    fn is_known(&self, entries: usize) -> bool {
        let known = |step: MoveId| self.scenario.history[step.0].is_some();
        self.history.0.entries().iter().take(entries).all(|entry| known(entry.step))
    }

    fn parted(&self, words: Words, page: Page) -> String {
        if self.scenario.history.iter().all(Option::is_none) {
            return self.alone(words, page);
        }
        let mut out = page.heading(&words.say(&message!("debrief-beside")));
        let mut parted = false;
        for step in (0..self.scenario.game.moves.len()).map(MoveId) {
            let (own, then) = (taken(self.run.0, step), taken(self.history.0, step));
            if own.is_none() && then.is_none() {
                continue;
            }
            let known = self.scenario.history[step.0].is_some() || then.is_none();
            let apart = known && own != then;
            if apart && !parted {
                out += &page.paragraph(&words.say(&message!("debrief-part")));
            }
            parted |= apart;
            out += &page.hanging(if apart { "* " } else { "  " }, "  ", &text::heading(self.scenario, words, step));
            out += &self.side_by_side(words, page, step, known.then_some(then));
        }
        if !parted && self.is_known(usize::MAX) {
            out += &page.paragraph(&words.say(&message!("debrief-same")));
        }
        out + &self.endings(words, page)
    }

    /// The run, where nobody says what happened in history.
    fn alone(&self, words: Words, page: Page) -> String {
        let mut out = page.heading(&words.say(&message!("debrief-run")));
        out += &page.paragraph(&words.say(&message!("debrief-no-history")));
        for entry in self.run.0.entries() {
            out += &page.hanging("  ", "  ", &text::heading(self.scenario, words, entry.step));
            out += &page.hanging("    ", "    ", text::label(self.scenario, entry.step, entry.option));
        }
        out + &self.endings(words, page)
    }

    /// What was done at a move, and then; `None` where nobody says what was done then.
    #[expect(clippy::option_option, reason = "that nothing was done then is one thing, that nobody says another")]
    fn side_by_side(&self, words: Words, page: Page, step: MoveId, then: Option<Option<usize>>) -> String {
        let own = taken(self.run.0, step);
        let called = |option: Option<usize>| match option {
            Some(option) => text::label(self.scenario, step, option).to_owned(),
            None => words.say(&message!("debrief-nothing")),
        };
        let columns =
            [message!("debrief-both"), message!("debrief-you"), message!("debrief-then")].map(|said| words.say(&said));
        let width = columns.iter().map(|said| display_width(said)).max().unwrap_or(0);
        let line = |column: &str, said: &str| {
            let gap = " ".repeat(width - display_width(column) + 1);
            page.hanging(&format!("    {column}{gap}"), &" ".repeat(width + 5), said)
        };
        let [both, you, beside] = &columns;
        match then {
            Some(then) if own == then => line(both, &called(own)),
            Some(then) => line(you, &called(own)) + &line(beside, &called(then)),
            None => line(you, &called(own)) + &line(beside, &words.say(&message!("debrief-no-history"))),
        }
    }

    fn endings(&self, words: Words, page: Page) -> String {
        let ending = |ending: Option<usize>| match ending {
            Some(ending) => text::ending(self.scenario, ending).to_owned(),
            None => words.say(&message!("debrief-ended-never")),
        };
        let (you, then) = (words.say(&message!("debrief-ended-you")), words.say(&message!("debrief-ended-then")));
        let width = display_width(&you).max(display_width(&then));
        let line = |column: &str, said: &str| {
            page.hanging(&format!("  {column}{}", " ".repeat(width - display_width(column) + 1)), "    ", said)
        };
        let mut out = line(&you, &ending(self.run.1));
        if self.is_known(usize::MAX) {
            out += &line(&then, &ending(self.history.1));
        }
        if let Some(told) = self.run.1.and_then(|ending| self.scenario.script.endings.items[ending].text.as_deref()) {
            out += &page.hanging("  ", "  ", told);
        }
        out
    }

    /// Credibility, imagined and actual, and critical risk at the last moment before the challenge decision; beside them
    /// history's, where that is known.
    fn last_moment(&self, words: Words, page: Page) -> String {
        let Some((run, _)) = self.before_challenge(self.run.0) else { return String::new() };
        let then = self.before_challenge(self.history.0).filter(|(_, entries)| self.is_known(*entries)).map(|(then, _)| then);
        let known = then.is_some() && self.scenario.history.iter().any(Option::is_some);
        let heading = if known { message!("debrief-moment-beside") } else { message!("debrief-moment") };
        let mut out = page.heading(&words.say(&heading));
        let share = |own: f64, then: Option<f64>| match then.filter(|_| known) {
            Some(then) => Share { before: Some(own), after: then },
            None => Share { before: None, after: own },
        };
        let mut rows = Vec::new();
        for &(observer, own) in &run.credibility {
            let name = text::seat(self.scenario, observer);
            let there = then.and_then(|then| then.credibility_to(observer));
            rows.push((words.say(&message!("told-credibility", observer = name)), share(own, there)));
            if let Some(own) = run.imagined_of(observer) {
                let there = then.and_then(|then| then.imagined_of(observer));
                rows.push((words.say(&message!("told-imagined", observer = name)), share(own, there)));
            }
            if let Some(own) = run.critical_risk_of(observer) {
                let there = then.and_then(|then| then.critical_risk_of(observer));
                rows.push((words.say(&message!("told-critical-risk", observer = name)), share(own, there)));
            }
        }
        rows.push((words.say(&message!("told-truth")), share(run.actual, then.map(|then| then.actual))));
        out += &page.shares(words, "  ", &rows);
        for &(observer, _) in &run.credibility {
            if let (Some(misperception), Some(illusion)) = (run.misperception_of(observer), run.illusion_about(observer)) {
                out += &page.hanging("  ", "  ", &self.gap(words, observer, misperception, illusion));
            }
        }
        out
    }

    fn gap(&self, words: Words, observer: ActorId, misperception: f64, illusion: f64) -> String {
        let points = |gap: f64| format!("{:+.0}", 100.0 * gap);
        let (misperception, illusion) = (points(misperception), points(illusion));
        let observer = text::seat(self.scenario, observer);
        words.say(&message!("debrief-gap", observer = observer, misperception = misperception, illusion = illusion))
    }

    /// The measures at the last moment before the challenge, and how many moves came before it.
    fn before_challenge<'a>(&self, chronicle: &'a Chronicle) -> Option<(&'a Measures, usize)> {
        let (challenge, _) = self.challenge()?;
        let before = chronicle.entries().iter().take_while(|entry| entry.step < challenge).count();
        let measures = chronicle.situation(before).and_then(|situation: &Situation| situation.measures.as_ref())?;
        Some((measures, before))
    }

    fn revealed(&self, words: Words, page: Page) -> String {
        let mut out = page.heading(&words.say(&message!("debrief-were")));
        for id in self.scenario.game.actor_ids() {
            let image = |drawn: &[usize]| text::image(self.scenario, id, drawn[id.0]);
            let (actual, own) = (image(&self.drawn.actual), image(&self.drawn.self_image));
            let name = text::actor(self.scenario, id);
            let was = if actual == own {
                message!("debrief-was", actor = name, image = actual)
            } else {
                message!("debrief-was-other", actor = name, image = actual, own = own)
            };
            out += &page.item(&words.say(&was));
        }
        out
    }
}

fn taken(chronicle: &Chronicle, step: MoveId) -> Option<usize> {
    chronicle.entries().iter().find(|entry| entry.step == step).map(|entry| entry.option)
}
