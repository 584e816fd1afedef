//! Rule: any belief can be asked where it came from, and the answer adds up, to the last digit that is shown.

use super::page::Page;
use super::text;
use super::told::Eyes;
use crate::scenario::Scenario;
use crate::theory::ledger::log_odds;
use crate::theory::{ActorId, Mind};
use crate::words::{Words, message};
use crate::world::Chronicle;

/// A belief: what an observer thinks a subject is, or what it thinks the subject takes it for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Who thinks.
    pub observer: ActorId,
    /// Of whom.
    pub subject: ActorId,
    /// Whether it is about what the subject thinks of the observer, and not about the subject.
    pub imagined: bool,
}

impl Asked {
    /// The numbers, among what everybody thinks.
    fn of(self, scenario: &Scenario, minds: &[Mind]) -> Vec<f64> {
        let (mind, layout) = (&minds[self.observer.0], &scenario.game.layout);
        if self.imagined { mind.imagines(layout, self.subject).to_vec() } else { mind.believes(layout, self.subject).to_vec() }
    }

    /// Whose images they are about.
    fn about(self) -> ActorId {
        if self.imagined { self.observer } else { self.subject }
    }

    fn said(self, scenario: &Scenario, words: Words) -> String {
        if self.imagined {
            text::imagines(scenario, words, self.observer, self.subject)
        } else {
            text::thinks(scenario, words, self.observer, self.subject)
        }
    }

    /// What to type to see its ledger.
    fn ask(self, scenario: &Scenario) -> String {
        let id = |actor: ActorId| &scenario.game.actor(actor).id;
        let back = if self.imagined { format!(" {}", id(self.observer)) } else { String::new() };
        format!("why {} {}{back}", id(self.observer), id(self.subject))
    }
}

/// The entries of a chronicle that moved a belief.
fn moving(scenario: &Scenario, chronicle: &Chronicle, asked: Asked) -> Vec<usize> {
    let after = |entries: usize| chronicle.situation(entries).map(|situation| asked.of(scenario, &situation.minds));
    (0..chronicle.entries().len()).filter(|&entry| after(entry) != after(entry + 1)).collect()
}

/// The beliefs that have moved so far, and how to ask for one.
#[must_use]
pub fn moved(scenario: &Scenario, words: Words, page: Page, eyes: Eyes, chronicle: &Chronicle) -> String {
    let game = &scenario.game;
    let mut out = String::new();
    for observer in game.actor_ids().filter(|&observer| eyes.see_mind(observer)) {
        for (subject, imagined) in game.others(observer).flat_map(|subject| [(subject, false), (subject, true)]) {
            let asked = Asked { observer, subject, imagined };
            let acts = moving(scenario, chronicle, asked).len();
            if acts > 0 {
                let said = asked.said(scenario, words);
                let moved = message!("why-moved", thinks = said.trim_end_matches(':'), count = acts);
                out += &page.item(&format!("{}   {}", asked.ask(scenario), words.say(&moved)));
            }
        }
    }
    let heading = if out.is_empty() { message!("why-none") } else { message!("why-ask") };
    page.paragraph(&words.say(&heading)) + &out
}

/// The ledger of one belief: each act's shift of the odds, in decibels, from prior to posterior.
#[must_use]
pub fn ledger(scenario: &Scenario, words: Words, page: Page, chronicle: &Chronicle, asked: Asked) -> String {
    let images = &scenario.game.actor(asked.about()).images;
    let entries = moving(scenario, chronicle, asked);
    let stages = std::iter::once(0).chain(entries.iter().map(|entry| entry + 1));
    let beliefs: Vec<Vec<f64>> =
        stages.filter_map(|stage| Some(asked.of(scenario, &chronicle.situation(stage)?.minds))).collect();
    if beliefs.is_empty() {
        return String::new();
    }
    let mut out = page.paragraph(&asked.said(scenario, words));
    out += &page.paragraph(&words.say(&message!("why-decibels")));
    let called = |image: usize| text::image(scenario, asked.about(), image);
    for image in 1..images.len() {
        let against = message!("why-against", image = called(image), other = called(0));
        out += &page.hanging("  ", "  ", &words.say(&against));
        let odds: Vec<f64> = beliefs.iter().map(|belief| log_odds(belief, image, 0)).collect();
        let shifts = shifts(&odds);
        out += &row(words, page, &words.say(&message!("why-start")), shifts[0]);
        for (entry, shift) in entries.iter().zip(&shifts[1..]) {
            let entry = &chronicle.entries()[*entry];
            let (title, label) = (text::title(scenario, entry.step), text::label(scenario, entry.step, entry.option));
            out += &row(words, page, &words.say(&message!("why-act", move = title, option = label)), *shift);
        }
        out += &row(words, page, &words.say(&message!("why-now")), tenths(odds[odds.len() - 1]));
    }
    if images.len() < 2 {
        out += &page.paragraph(&words.say(&message!("why-one-image")));
    }
    out
}

/// The first of some numbers, then from each to the next, all in whole tenths: so rounded that they add up to the last.
fn shifts(odds: &[f64]) -> Vec<f64> {
    let shown: Vec<f64> = odds.iter().map(|&odds| tenths(odds)).collect();
    // A tenth cannot be held exactly: the difference of two tenths is rounded to a tenth again.
    let steps = shown.windows(2).map(|pair| tenths(pair[1] - pair[0]));
    shown.first().copied().into_iter().chain(steps).collect()
}

fn tenths(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}

fn row(words: Words, page: Page, what: &str, decibels: f64) -> String {
    let number = if decibels.is_finite() {
        // Not the sign of a zero that was rounded from below.
        let sign = if decibels < 0.0 { '-' } else { '+' };
        format!("{:>6} dB", format!("{sign}{}", words.number(decibels.abs(), 1)))
    } else {
        format!("{:>7}", words.say(&message!("why-never")))
    };
    page.hanging(&format!("    {number}  "), "               ", what)
}

#[cfg(test)]
mod tests {
    use super::{shifts, tenths};

    #[test]
    fn shifts_add_up_in_tenths() {
        let odds = [0.04, 1.07, 2.11, -0.26, -0.24, 3.349];
        let sum: f64 = shifts(&odds).iter().sum();
        assert!((sum - tenths(odds[odds.len() - 1])).abs() < 1e-9);
    }
}
