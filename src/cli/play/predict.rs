//! Rule: predict first; whoever has said what they expect looks at what comes.

use super::super::failure::Failure;
use super::super::output;
use super::input::ask;
use super::words::{Word, word};
use crate::report::page::Page;
use crate::report::text;
use crate::report::told::Eyes;
use crate::report::view::decisions_before;
use crate::scenario::Scenario;
use crate::theory::MoveId;
use crate::words::{Message, Words, message};

/// What predictions are asked about, and of whom.
pub(super) struct Asking<'a> {
    pub(super) scenario: &'a Scenario,
    pub(super) words: Words,
    pub(super) page: Page,
    pub(super) eyes: Eyes,
}

impl Asking<'_> {
    /// Asks for the chance of the challenge in per cent and for the decision that matters most; nothing where the player leaves.
    ///
    /// # Errors
    ///
    /// Where nothing can be read or printed.
    #[expect(clippy::type_complexity, reason = "a chance and a decision, each of which may be left out")]
    pub(super) fn predict(&self) -> Result<Option<(Option<f64>, Option<MoveId>)>, Failure> {
        let Some(threat) = &self.scenario.game.threat else { return Ok(Some((None, None))) };
        let challenge = text::label(self.scenario, threat.challenge.0, threat.challenge.1);
        self.say(&message!("play-predict-chance", challenge = challenge))?;
        let (prompt, help) = (message!("play-ask-chance"), message!("play-predict-chance-help"));
        let Some(guess) = self.answer(&prompt, &help, chance)? else { return Ok(None) };
        let decisions = decisions_before(self.scenario, self.eyes, threat.challenge.0);
        self.say(&message!("play-predict-decision"))?;
        output::data(&self.listed(&decisions))?;
        let (prompt, help) = (message!("play-ask-decision"), message!("play-predict-decision-help"));
        let Some(pick) = self.answer(&prompt, &help, |line| self.pick(&decisions, line))? else { return Ok(None) };
        Ok(Some((guess, pick)))
    }

    fn say(&self, message: &Message) -> Result<(), Failure> {
        Ok(output::data(&self.page.paragraph(&self.words.say(message)))?)
    }

    fn listed(&self, decisions: &[MoveId]) -> String {
        let line = |(number, step): (usize, &MoveId)| {
            let heading = text::heading(self.scenario, self.words, *step);
            self.page.hanging(&format!("{:>2}  ", number + 1), "    ", &heading)
        };
        decisions.iter().enumerate().map(line).collect()
    }

    /// The decision that is meant by its number, its name, or how its name or title begins.
    fn pick(&self, decisions: &[MoveId], line: &str) -> Option<MoveId> {
        if let Ok(number) = line.parse::<usize>() {
            return decisions.get(number.checked_sub(1)?).copied();
        }
        let line = line.to_lowercase();
        let name = |step: MoveId| self.scenario.game.step(step).id.to_lowercase();
        let title = |step: MoveId| text::title(self.scenario, step).to_lowercase();
        let fits = |step: &&MoveId| name(**step).starts_with(&line) || title(**step).starts_with(&line);
        let exact = decisions.iter().find(|step| name(**step) == line || title(**step) == line);
        let mut fitting = decisions.iter().filter(fits);
        exact.or_else(|| fitting.next().filter(|_| fitting.next().is_none())).copied()
    }

    /// Asks until the answer makes sense; nothing where the player leaves, and no guess for an empty line.
    #[expect(clippy::option_option, reason = "the end of the game is one thing, no guess another")]
    fn answer<T>(
        &self,
        prompt: &Message,
        help: &Message,
        read: impl Fn(&str) -> Option<T>,
    ) -> Result<Option<Option<T>>, Failure> {
        loop {
            let Some(line) = ask(&self.words.say(prompt))? else { return Ok(None) };
            if line.is_empty() {
                return Ok(Some(None));
            }
            match (read(&line), word(&line)) {
                (Some(answer), _) => return Ok(Some(Some(answer))),
                (None, Some(Word::Quit)) => return Ok(None),
                (None, Some(Word::Help)) => self.say(&message!("play-predict-help", how = help.clone()))?,
                (None, _) => self.say(help)?,
            }
        }
    }
}

/// A number from 0 to 100, with or without a sign for per cent.
fn chance(line: &str) -> Option<f64> {
    let number = line.trim_end_matches('%').trim().replace(',', ".").parse::<f64>().ok();
    number.filter(|number| (0.0..=100.0).contains(number))
}
