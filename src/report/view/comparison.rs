//! Rule: two courses side by side: where they parted first, what each did, and by how much they differ now.

use super::Shown;
use crate::report::text;
use crate::theory::{Measures, MoveId};
use crate::words::{Words, message};
use crate::world::{Chronicle, Entry};

/// The run beside history, or beside a branch that was pinned.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparisonView {
    /// The language of the panel.
    pub words: Words,
    /// What the run is called.
    pub own: String,
    /// What the other course is called.
    pub other: String,
    /// The moves that either has made so far.
    pub rows: Vec<Pair>,
    /// The first move at which they parted.
    pub parted: Option<MoveId>,
    /// That, in a sentence; that they have not parted, where they have not.
    pub divergence: Option<String>,
    /// Each measure in both, and the difference.
    pub measures: Vec<Difference>,
}

/// One move in both.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// The move.
    pub step: MoveId,
    /// The day, in short.
    pub date: String,
    /// What it is called.
    pub title: String,
    /// What the run did; that it did not come to that.
    pub own: String,
    /// What the other did.
    pub other: String,
    /// Whether they are known to differ.
    pub apart: bool,
    /// The entry of the run.
    pub entry: Option<usize>,
}

/// One measure in both.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// What it is.
    pub name: String,
    /// In the run, as a share of one.
    pub own: f64,
    /// In the other.
    pub other: f64,
    /// The difference in percentage points, said with its sign.
    pub points: String,
}

impl ComparisonView {
    /// The comparison at the moment that is shown; nothing where there is nothing to compare with.
    #[must_use]
    pub fn of(shown: &Shown<'_>) -> Option<Self> {
        let beside = shown.beside.as_ref()?;
        let steps = (0..shown.passed()).map(MoveId).filter(|step| shown.eyes.see_act(shown.scenario, *step));
        let rows: Vec<Pair> = steps.filter_map(|step| shown.row(step)).collect();
        let parted = rows.iter().find(|row| row.apart);
        let divergence = match parted {
            Some(row) => message!("panels-parted", other = &*beside.name, date = &row.date, title = &row.title),
            None => message!("panels-not-parted", other = &*beside.name),
        };
        Some(Self {
            words: shown.words,
            own: shown.words.say(&message!("panels-your-run")),
            other: beside.name.clone(),
            parted: parted.map(|row| row.step),
            divergence: Some(shown.words.say(&divergence)),
            measures: shown.differences(),
            rows,
        })
    }
}

impl Shown<'_> {
    /// How many moves of the scenario lie behind the moment that is shown.
    fn passed(&self) -> usize {
        self.situation().map_or(0, |situation| situation.position.next)
    }

    fn row(&self, step: MoveId) -> Option<Pair> {
        let beside = self.beside.as_ref()?;
        let own = made(self.run, step, self.at);
        let (other, known) = (made(beside.run, step, usize::MAX), made(beside.run, step, beside.known));
        if own.is_none() && other.is_none() {
            return None;
        }
        let nothing = || self.words.say(&message!("debrief-nothing"));
        let called = |entry: &Entry| text::label(self.scenario, step, entry.option).to_owned();
        let unknown = other.is_some() && known.is_none();
        let date = self.scenario.script.moves.items[step.0].date.as_deref();
        Some(Pair {
            step,
            date: date.map(|date| self.words.short_date(date)).unwrap_or_default(),
            title: text::title(self.scenario, step).to_owned(),
            own: own.map_or_else(nothing, |(_, entry)| called(entry)),
            other: if unknown {
                self.words.say(&message!("debrief-no-history"))
            } else {
                known.map_or_else(nothing, |(_, entry)| called(entry))
            },
            apart: !unknown && own.map(|(_, entry)| entry.option) != other.map(|(_, entry)| entry.option),
            entry: own.map(|(place, _)| place),
        })
    }

    fn differences(&self) -> Vec<Difference> {
        let there = self.beside.as_ref().and_then(|beside| {
            let passed = beside.run.entries().iter().take_while(|entry| entry.step.0 < self.passed()).count();
            beside.run.situation(passed.min(beside.known))?.measures.as_ref()
        });
        let Some((own, other)) = self.measures().zip(there) else { return Vec::new() };
        let mut found = Vec::new();
        let mut add = |name, of: &dyn Fn(&Measures) -> Option<f64>| {
            if let Some((own, other)) = of(own).zip(of(other)) {
                let points = signed(100.0 * (own - other));
                found.push(Difference { name: self.words.say(&name), own, other, points });
            }
        };
        let challengers = self.scenario.game.threat.as_ref().map_or(&[][..], |threat| &threat.challengers);
        for &observer in challengers {
            let name = text::seat(self.scenario, observer);
            if self.eyes.see_mind(observer) {
                add(message!("told-credibility", observer = name), &|is| is.credibility_to(observer));
                add(message!("told-critical-risk", observer = name), &|is| is.critical_risk_of(observer));
            }
            if self.defender().is_some_and(|defender| self.eyes.see_mind(defender)) {
                add(message!("told-imagined", observer = name), &|is| is.imagined_of(observer));
            }
        }
        if self.eyes.reveal {
            add(message!("told-truth"), &|is| Some(is.actual));
        }
        found
    }
}

/// A whole number with its sign, and none for nothing.
pub(super) fn signed(points: f64) -> String {
    let rounded = points.round();
    match rounded {
        rounded if rounded > 0.0 => format!("+{rounded:.0}"),
        rounded if rounded < 0.0 => format!("−{:.0}", rounded.abs()),
        _ => "0".to_owned(),
    }
}

/// The entry, among the first so many, that made a move.
fn made(run: &Chronicle, step: MoveId, entries: usize) -> Option<(usize, &Entry)> {
    run.entries().iter().enumerate().take(entries).find(|(_, entry)| entry.step == step)
}
