//! Rule: what everybody can see is shown with its unit, where it began, how far it can go, and where the number is from.

use super::{Grounded, Shown};
use crate::theory::{Effect, StandingId};
use crate::words::{Words, message};

/// A public quantity.
#[derive(Clone, Debug, PartialEq)]
pub struct StandingRow {
    /// Which.
    pub standing: StandingId,
    /// What it is called.
    pub name: String,
    /// Its value and unit, said.
    pub value: String,
    /// Where it began, said.
    pub start: String,
    /// The least and the greatest it can be, said.
    pub range: String,
    /// Where in its range it lies: 0 at the least, 1 at the greatest.
    pub share: f64,
    /// Where in its range it began.
    pub start_share: f64,
    /// What the last act did to it, with its sign; empty where that was nothing.
    pub change: String,
    /// What changed it so far: the entry, the act and how.
    pub changes: Vec<(usize, String)>,
    /// How the number at the start is known.
    pub grounds: Grounded,
    /// The whole row in a sentence.
    pub said: String,
}

/// Every public quantity at one moment.
#[derive(Clone, Debug, PartialEq)]
pub struct StandingView {
    /// The language of the panel.
    pub words: Words,
    /// How many entries of the run lie before that moment.
    pub stage: usize,
    /// A row for each.
    pub rows: Vec<StandingRow>,
}

impl StandingView {
    /// Every public quantity at the moment that is shown.
    #[must_use]
    pub fn of(shown: &Shown<'_>) -> Self {
        let places = 0..shown.scenario.game.standings.len();
        let rows = places.filter_map(|place| shown.standing(StandingId(place))).collect();
        Self { words: shown.words, stage: shown.at, rows }
    }
}

impl Shown<'_> {
    /// A public quantity at the moment that is shown.
    pub(super) fn standing(&self, standing: StandingId) -> Option<StandingRow> {
        let (id, written) = &self.scenario.script.standing.entries[standing.0];
        let known = &self.scenario.game.standings[standing.0];
        let at = |stage: usize| Some(self.run.situation(stage)?.position.standing[standing.0]);
        let now = at(self.at)?;
        let words = self.words;
        let unit = written.unit.as_deref();
        let said = |value: f64| quantity(words, value, unit);
        let (least, greatest) = known.range;
        let share = |value: f64| if greatest > least { (value - least) / (greatest - least) } else { 1.0 };
        let name = written.name.as_deref().unwrap_or(id).to_owned();
        let before = self.at.checked_sub(1).and_then(at).unwrap_or(now);
        let change = change(words, now - before);
        let (value, start) = (said(now), said(known.start));
        let range = words.say(&message!("panels-range", least = number(words, least), greatest = number(words, greatest)));
        let whole = message!("panels-standing", name = &name, value = &value, start = &start, range = &range);
        Some(StandingRow {
            standing,
            said: words.say(&whole),
            share: share(now),
            start_share: share(known.start),
            changes: self.changes(standing),
            grounds: Grounded::of(words, written.source.as_ref(), written.confidence, written.note.as_ref()),
            name,
            value,
            start,
            range,
            change,
        })
    }

    /// The acts that changed a public quantity, and how.
    fn changes(&self, standing: StandingId) -> Vec<(usize, String)> {
        let at = |stage: usize| Some(self.run.situation(stage)?.position.standing[standing.0]);
        let changed = |(place, entry): (usize, &crate::world::Entry)| {
            let by = at(place + 1)? - at(place)?;
            let option = &self.scenario.game.step(entry.step).options[entry.option];
            let effect = option.effects.iter().find(|effect| effect.standing() == standing)?;
            let seen = self.eyes.see_act(self.scenario, entry.step);
            let act = if seen { self.named_act(entry) } else { self.words.say(&message!("panels-unseen-act")) };
            let how = match effect {
                Effect::Set(_, value) => message!("panels-set", act = act, value = number(self.words, *value)),
                Effect::Add(..) => message!("panels-added", act = act, change = change(self.words, by)),
            };
            (by.abs() > 0.0).then(|| (place, self.words.say(&how)))
        };
        self.run.entries().iter().enumerate().take(self.at).filter_map(changed).collect()
    }
}

/// A number with as many decimals as it needs, and thousands apart.
pub(super) fn number(words: Words, value: f64) -> String {
    let said = words.number(value.abs(), 2);
    let said = said.trim_end_matches('0').trim_end_matches(['.', ',']);
    let (whole, rest) = said.split_at(said.find(['.', ',']).unwrap_or(said.len()));
    let mut out = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place) % 3 == 0 && whole.len() > 4 {
            out.push('\u{202f}');
        }
        out.push(digit);
    }
    let sign = if value < 0.0 && said != "0" { "−" } else { "" };
    format!("{sign}{out}{rest}")
}

fn quantity(words: Words, value: f64, unit: Option<&str>) -> String {
    let number = number(words, value);
    unit.map_or_else(|| number.clone(), |unit| format!("{number} {unit}"))
}

fn change(words: Words, by: f64) -> String {
    if by == 0.0 {
        return String::new();
    }
    let sign = if by > 0.0 { "+" } else { "" };
    format!("{sign}{}", number(words, by))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_has_no_more_digits_than_it_needs() {
        let words = Words::default();
        assert_eq!(number(words, 7500.0), "7500");
        assert_eq!(number(words, -12500.25), "−12\u{202f}500.25");
        assert_eq!(number(words, -0.001), "0");
        assert_eq!(change(words, 1.0), "+1");
    }
}
