//! Rule: deterrence over time: what each challenger expects, what it would risk, and where the one falls below the other.
//!
//! Everything stands on one axis, the scenario's moves in order, so that a run and what it is compared with lie one over the
//! other whatever was skipped. Between two acts nothing changes: a course is drawn in steps.

use super::act::verdict;
use super::{Beside, Shown};
use crate::report::text;
use crate::theory::{ActorId, Measures, MoveId};
use crate::words::{Message, Words, message};
use crate::world::Chronicle;

/// How deterrence has stood, move after move.
#[derive(Clone, Debug, PartialEq)]
pub struct DeterrenceView {
    /// The language of the panel.
    pub words: Words,
    /// The moves on the axis, the start first.
    pub ticks: Vec<Tick>,
    /// The courses that are drawn.
    pub curves: Vec<Curve>,
    /// Where deterrence has failed in somebody's eyes.
    pub failures: Vec<Failure>,
    /// The place on the axis of the moment that is shown.
    pub now: f64,
    /// For each challenger, whether it is deterred at that moment.
    pub verdicts: Vec<String>,
    /// The whole plot in a few sentences.
    pub sentence: String,
    /// What the courses are compared with, if anything.
    pub beside: Option<String>,
}

/// A place on the axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    /// The place: 0 is the start.
    pub at: f64,
    /// The day, in short; empty where the author gives none.
    pub date: String,
    /// What the move is called.
    pub title: String,
    /// The entry of the run, where the move has been made.
    pub entry: Option<usize>,
}

/// What a course is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measured {
    /// How likely an observer thinks the response.
    Credibility,
    /// What the defender imagines that an observer thinks.
    Imagined,
    /// How likely the response would have to be to deter a challenger.
    CriticalRisk,
    /// How likely the response is.
    Actual,
}

/// A number over time.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// What it is of.
    pub measured: Measured,
    /// In whose eyes; nobody's for what is actual.
    pub observer: Option<ActorId>,
    /// Its name in words.
    pub name: String,
    /// The letter at its end.
    pub letter: char,
    /// Whether it belongs to what the run is compared with.
    pub beside: bool,
    /// Place on the axis and share of one, wherever it was measured.
    pub points: Vec<(f64, f64)>,
}

/// A stretch of time in which credibility lay below critical risk.
#[derive(Clone, Debug, PartialEq)]
pub struct Failure {
    /// In whose eyes.
    pub observer: ActorId,
    /// From here.
    pub from: f64,
    /// To here.
    pub to: f64,
    /// Between this credibility
    pub credibility: f64,
    /// and this critical risk.
    pub risk: f64,
}

impl DeterrenceView {
    /// How deterrence stands; nothing where the scenario names no threat.
    #[must_use]
    pub fn of(shown: &Shown<'_>) -> Option<Self> {
        let challengers = shown.scenario.game.threat.as_ref()?.challengers.clone();
        let run = course(shown.run, shown.at);
        let mut curves = shown.curves(&run, false);
        if let Some(beside) = &shown.beside {
            curves.extend(shown.curves(&beside.course(), true));
        }
        letters(&mut curves);
        let seen = challengers.iter().copied().filter(|&challenger| shown.eyes.see_mind(challenger));
        let verdicts: Vec<String> = seen.clone().filter_map(|challenger| shown.verdict(challenger)).collect();
        let now = run.last().map_or(0.0, |(at, _)| *at);
        Some(Self {
            words: shown.words,
            ticks: ticks(shown),
            failures: seen.flat_map(|challenger| failures(&run, now + 1.0, challenger)).collect(),
            now,
            sentence: shown.sentence(&curves, &verdicts),
            curves,
            verdicts,
            beside: shown.beside.as_ref().map(|beside| beside.name.clone()),
        })
    }

    /// The table behind the plot: a row for each move that was made, a column for each course; the head first.
    #[must_use]
    pub fn rows(&self) -> Vec<(&Tick, Vec<Option<f64>>)> {
        let value = |curve: &Curve, at: f64| curve.points.iter().find(|point| same(point.0, at)).map(|point| point.1);
        let values = |tick: &Tick| self.curves.iter().map(|curve| value(curve, tick.at)).collect::<Vec<_>>();
        let rows = self.ticks.iter().map(|tick| (tick, values(tick)));
        rows.filter(|(_, values)| values.iter().any(Option::is_some)).collect()
    }
}

fn same(one: f64, other: f64) -> bool {
    (one - other).abs() < 0.5
}

/// The measures at the start and after each of the first so many acts, by their place on the axis.
fn course(run: &Chronicle, entries: usize) -> Vec<(f64, &Measures)> {
    let after = |stage: usize| {
        let at = stage.checked_sub(1).and_then(|last| run.entries().get(last)).map_or(0.0, |entry| place(entry.step));
        Some((at, run.situation(stage)?.measures.as_ref()?))
    };
    (0..=entries.min(run.entries().len())).filter_map(after).collect()
}

impl Beside<'_> {
    fn course(&self) -> Vec<(f64, &Measures)> {
        course(self.run, self.known)
    }
}

/// The place of a move on the axis.
#[expect(clippy::cast_precision_loss, reason = "a scenario has a few dozen moves")]
fn place(MoveId(step): MoveId) -> f64 {
    step as f64 + 1.0
}

fn ticks(shown: &Shown<'_>) -> Vec<Tick> {
    let scenario = shown.scenario;
    let day = |date: Option<&str>| date.map(|date| shown.words.short_date(date)).unwrap_or_default();
    let first = scenario.script.dates.as_ref().map(|dates| &*dates.0);
    let start = Tick { at: 0.0, date: day(first), title: shown.words.say(&message!("panels-start")), entry: Some(0) };
    let tick = |(step, written): (usize, &crate::scenario::file::Move)| {
        let step = MoveId(step);
        let entry = shown.run.entries().iter().position(|entry| entry.step == step).map(|entry| entry + 1);
        let title = text::title(scenario, step).to_owned();
        Tick { at: place(step), date: day(written.date.as_deref()), title, entry }
    };
    let seen = |tick: &Tick| {
        let entry = tick.entry.and_then(|entry| shown.run.entries().get(entry.checked_sub(1)?));
        entry.is_none_or(|entry| shown.eyes.see_act(scenario, entry.step))
    };
    let moves = scenario.script.moves.items.iter().enumerate().map(tick).filter(seen);
    std::iter::once(start).chain(moves).collect()
}

impl Shown<'_> {
    fn curves(&self, course: &[(f64, &Measures)], beside: bool) -> Vec<Curve> {
        let Some((_, first)) = course.first() else { return Vec::new() };
        let curve = |measured, observer, name: Message, of: &dyn Fn(&Measures) -> Option<f64>| Curve {
            measured,
            observer,
            name: self.words.say(&name),
            letter: ' ',
            beside,
            points: course.iter().filter_map(|(at, measures)| Some((*at, of(measures)?))).collect(),
        };
        let challengers = self.scenario.game.threat.as_ref().map_or(&[][..], |threat| &threat.challengers);
        let mut curves = Vec::new();
        for &observer in challengers {
            let name = text::seat(self.scenario, observer);
            if self.eyes.see_mind(observer) {
                let said = message!("told-credibility", observer = name);
                curves.push(curve(Measured::Credibility, Some(observer), said, &|is| is.credibility_to(observer)));
                let said = message!("told-critical-risk", observer = name);
                curves.push(curve(Measured::CriticalRisk, Some(observer), said, &|is| is.critical_risk_of(observer)));
            }
            if self.defender().is_some_and(|defender| self.eyes.see_mind(defender)) && first.imagined_of(observer).is_some() {
                let said = message!("told-imagined", observer = name);
                curves.push(curve(Measured::Imagined, Some(observer), said, &|is| is.imagined_of(observer)));
            }
        }
        if self.eyes.reveal {
            curves.push(curve(Measured::Actual, None, message!("told-truth"), &|is| Some(is.actual)));
        }
        curves.retain(|curve| !curve.points.is_empty());
        curves
    }

    fn verdict(&self, challenger: ActorId) -> Option<String> {
        let measures = self.measures()?;
        let (credibility, risk) = measures.credibility_to(challenger).zip(measures.critical_risk_of(challenger))?;
        Some(self.words.say(&verdict(text::seat(self.scenario, challenger), credibility, risk)))
    }

    fn sentence(&self, curves: &[Curve], verdicts: &[String]) -> String {
        let said = |curve: &Curve| {
            let (first, last) = (curve.points.first()?.1, curve.points.last()?.1);
            let [from, to] = [first, last].map(|share| self.words.percent(share));
            Some(self.words.say(&message!("panels-curve", name = &curve.name, from = from, to = to)))
        };
        let parts: Vec<String> = curves.iter().filter(|curve| !curve.beside).filter_map(said).collect();
        let plot = message!("panels-deterrence-said", courses = parts.join("; "));
        [self.words.say(&plot)].into_iter().chain(verdicts.iter().cloned()).collect::<Vec<_>>().join(" ")
    }
}

/// Gives each course a letter; one that is compared has the letter of the run's.
fn letters(curves: &mut [Curve]) {
    let mut given: Vec<(Measured, Option<ActorId>)> = Vec::new();
    for curve in curves {
        let key = (curve.measured, curve.observer);
        let at = given.iter().position(|known| *known == key).unwrap_or_else(|| {
            given.push(key);
            given.len() - 1
        });
        curve.letter = super::letter(at).to_ascii_lowercase();
    }
}

/// Where credibility lay below critical risk in the eyes of a challenger; the last stretch goes on to `end`.
fn failures(run: &[(f64, &Measures)], end: f64, observer: ActorId) -> Vec<Failure> {
    let nexts = run.iter().skip(1).map(|(at, _)| *at).chain([end]);
    let failed = |((from, measures), to): (&(f64, &Measures), f64)| {
        let (credibility, risk) = (measures.credibility_to(observer)?, measures.critical_risk_of(observer)?);
        (credibility <= risk).then_some(Failure { observer, from: *from, to, credibility, risk })
    };
    run.iter().zip(nexts).filter_map(failed).collect()
}
