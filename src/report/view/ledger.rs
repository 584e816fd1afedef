//! Rule: any belief can be asked where it came from, and the answer adds up, to the last digit that is shown.

use crate::report::text;
use crate::scenario::Scenario;
use crate::theory::ledger::log_odds;
use crate::theory::{ActorId, Mind};
use crate::words::{Words, message};
use crate::world::Chronicle;

/// A belief: what an observer thinks a subject is, or what it thinks the subject takes it for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
    #[must_use]
    pub fn of(self, scenario: &Scenario, minds: &[Mind]) -> Vec<f64> {
        let (mind, layout) = (&minds[self.observer.0], &scenario.game.layout);
        if self.imagined { mind.imagines(layout, self.subject).to_vec() } else { mind.believes(layout, self.subject).to_vec() }
    }

    /// Whose images they are about.
    #[must_use]
    pub fn about(self) -> ActorId {
        if self.imagined { self.observer } else { self.subject }
    }

    /// The words before the numbers.
    #[must_use]
    pub fn said(self, scenario: &Scenario, words: Words) -> String {
        if self.imagined {
            text::imagines(scenario, words, self.observer, self.subject)
        } else {
            text::thinks(scenario, words, self.observer, self.subject)
        }
    }
}

/// The entries of a chronicle that moved a belief, of the first so many.
#[must_use]
pub fn moving(scenario: &Scenario, chronicle: &Chronicle, asked: Asked, entries: usize) -> Vec<usize> {
    let after = |entries: usize| chronicle.situation(entries).map(|situation| asked.of(scenario, &situation.minds));
    (0..entries.min(chronicle.entries().len())).filter(|&entry| after(entry) != after(entry + 1)).collect()
}

/// Each act's shift of the odds of one belief, in decibels, from prior to posterior.
#[derive(Clone, Debug, PartialEq)]
pub struct LedgerView {
    /// The words before it.
    pub said: String,
    /// Each image but the first against the first; empty where there is only one.
    pub images: Vec<Against>,
}

/// The ledger of one image against another.
#[derive(Clone, Debug, PartialEq)]
pub struct Against {
    /// Which is weighed against which.
    pub said: String,
    /// The odds at the start and now, and between them what each act did.
    pub shifts: Vec<Shift>,
}

/// One line of a ledger.
#[derive(Clone, Debug, PartialEq)]
pub struct Shift {
    /// The act; the start and the end are none.
    pub entry: Option<usize>,
    /// What it is.
    pub said: String,
    /// By so many decibels, in whole tenths; infinite where the image is ruled out.
    pub decibels: f64,
    /// The same in words: `+1.0 dB`, `never`.
    pub number: String,
}

impl LedgerView {
    /// The ledger of a belief over the first so many entries of a chronicle; nothing before there was a start.
    #[must_use]
    pub fn of(scenario: &Scenario, words: Words, chronicle: &Chronicle, entries: usize, asked: Asked) -> Option<Self> {
        let moving = moving(scenario, chronicle, asked, entries);
        let stages = std::iter::once(0).chain(moving.iter().map(|entry| entry + 1));
        let beliefs: Option<Vec<Vec<f64>>> =
            stages.map(|stage| Some(asked.of(scenario, &chronicle.situation(stage)?.minds))).collect();
        let beliefs = beliefs?;
        let called = |image: usize| text::image(scenario, asked.about(), image);
        let against = |image: usize| {
            let odds: Vec<f64> = beliefs.iter().map(|belief| log_odds(belief, image, 0)).collect();
            let said = words.say(&message!("why-against", image = called(image), other = called(0)));
            Against { said, shifts: lines(scenario, words, chronicle, &moving, &odds) }
        };
        let images = 1..scenario.game.actor(asked.about()).images.len();
        Some(Self { said: asked.said(scenario, words), images: images.map(against).collect() })
    }
}

fn lines(scenario: &Scenario, words: Words, chronicle: &Chronicle, moving: &[usize], odds: &[f64]) -> Vec<Shift> {
    let line = |entry, said, decibels| Shift { entry, said, decibels, number: number(words, decibels) };
    let shifts = shifts(odds);
    let mut lines = vec![line(None, words.say(&message!("why-start")), shifts[0])];
    for (&place, shift) in moving.iter().zip(&shifts[1..]) {
        let entry = &chronicle.entries()[place];
        let (title, label) = (text::title(scenario, entry.step), text::label(scenario, entry.step, entry.option));
        lines.push(line(Some(place), words.say(&message!("why-act", move = title, option = label)), *shift));
    }
    lines.push(line(None, words.say(&message!("why-now")), tenths(odds[odds.len() - 1])));
    lines
}

fn number(words: Words, decibels: f64) -> String {
    if decibels.is_finite() {
        // Not the sign of a zero that was rounded from below.
        let sign = if decibels < 0.0 { '-' } else { '+' };
        format!("{sign}{} dB", words.number(decibels.abs(), 1))
    } else {
        words.say(&message!("why-never"))
    }
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
