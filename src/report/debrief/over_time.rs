//! Rule: deterrence is seen to fail where credibility, in the eyes of a challenger, falls below what would hold it back.

use std::ops::RangeInclusive;

use super::debriefing::Debriefing;
use super::figure::{Chart, Figure, Kind, Lines, Place, Series, Table};
use super::played::{Played, taken};
use crate::report::text;
use crate::theory::{ActorId, Measures, MoveId};
use crate::words::{Words, message};
use crate::world::Chronicle;

/// One figure for each challenger.
pub(super) fn figures(debriefing: &Debriefing<'_>) -> Vec<Figure> {
    let challengers = debriefing.played.game().threat.as_ref().map(|threat| threat.challengers.clone()).unwrap_or_default();
    challengers.into_iter().map(|observer| figure(debriefing, observer)).collect()
}

fn figure(debriefing: &Debriefing<'_>, observer: ActorId) -> Figure {
    let (played, words) = (debriefing.played, debriefing.words);
    let lines = lines(played, words, observer);
    let seat = text::seat(&played.scenario, observer);
    Figure {
        title: words.say(&message!("debrief-figure-time", observer = seat)),
        sentence: sentence(words, seat, &lines),
        table: table(words, &lines),
        chart: Some(Chart::Lines(lines)),
        command: debriefing.commands().course(),
    }
}

/// The lines of one observer: history's first, where it is known and went otherwise.
pub(super) fn lines(played: &Played, words: Words, observer: ActorId) -> Lines {
    let steps: Vec<MoveId> = (0..played.game().moves.len())
        .map(MoveId)
        .filter(|step| played.has_reached(*step))
        .filter(|step| {
            taken(&played.run, *step).is_some() || (played.is_all_known() && taken(&played.history, *step).is_some())
        })
        .collect();
    let start = Place { date: String::new(), name: words.say(&message!("line-start")) };
    let place = |step: &MoveId| Place {
        date: played.scenario.script.moves.items[step.0].date.as_deref().map(|date| words.date(date)).unwrap_or_default(),
        name: text::title(&played.scenario, *step).to_owned(),
    };
    let places = std::iter::once(start).chain(steps.iter().map(place)).collect();
    let of = |chronicle: &Chronicle, kind: Kind, historical: bool| Series {
        name: words.say(&called(kind, historical)),
        kind,
        historical,
        values: values(chronicle, &steps, |measures| value(measures, kind, observer)),
    };
    let mut series: Vec<Series> =
        [Kind::Credibility, Kind::CriticalRisk, Kind::Imagined, Kind::Actual].map(|kind| of(&played.run, kind, false)).into();
    if played.is_all_known() && super::course::parted(played).is_some() {
        series.extend([Kind::Credibility, Kind::CriticalRisk].map(|kind| of(&played.history, kind, true)));
    }
    series.retain(|series| series.values.iter().any(Option::is_some));
    let fails = values(&played.run, &steps, |measures| measures.deters(observer).map(|holds| f64::from(u8::from(!holds))));
    Lines { observer, places, series, failures: stretches(&fails) }
}

/// What a line is called; whose it is stands over the figure.
fn called(kind: Kind, historical: bool) -> crate::words::Message {
    match kind {
        Kind::Credibility if historical => message!("debrief-line-credibility-then"),
        Kind::Credibility => message!("debrief-line-credibility"),
        Kind::Imagined => message!("debrief-line-imagined"),
        Kind::CriticalRisk if historical => message!("debrief-line-risk-then"),
        Kind::CriticalRisk => message!("debrief-line-risk"),
        Kind::Actual => message!("debrief-line-actual"),
    }
}

fn value(measures: &Measures, kind: Kind, observer: ActorId) -> Option<f64> {
    match kind {
        Kind::Credibility => measures.credibility_to(observer),
        Kind::Imagined => measures.imagined_of(observer),
        Kind::CriticalRisk => measures.critical_risk_of(observer),
        Kind::Actual => Some(measures.actual),
    }
}

/// A measure at the start and after each of some moves: where one of them did not take place, what it was before.
fn values(chronicle: &Chronicle, steps: &[MoveId], of: impl Fn(&Measures) -> Option<f64>) -> Vec<Option<f64>> {
    let at = |entries: usize| chronicle.situation(entries).and_then(|there| there.measures.as_ref()).and_then(&of);
    let passed = |step: &MoveId| chronicle.entries().iter().take_while(|entry| entry.step <= *step).count();
    std::iter::once(0).chain(steps.iter().map(passed)).map(at).collect()
}

/// The stretches of places at which deterrence has failed.
fn stretches(fails: &[Option<f64>]) -> Vec<RangeInclusive<usize>> {
    let mut found: Vec<RangeInclusive<usize>> = Vec::new();
    for (place, _) in fails.iter().enumerate().filter(|(_, fails)| fails.is_some_and(|fails| fails > 0.0)) {
        match found.last_mut() {
            Some(last) if last.end() + 1 == place => *last = *last.start()..=place,
            _ => found.push(place..=place),
        }
    }
    found
}

fn sentence(words: Words, seat: &str, lines: &Lines) -> String {
    let run = |kind: Kind| lines.series.iter().find(|series| series.kind == kind && !series.historical);
    let ends = |kind: Kind, places: usize| -> Option<(f64, f64)> {
        let values: Vec<f64> = run(kind)?.values.iter().take(places).flatten().copied().collect();
        Some((*values.first()?, *values.last()?))
    };
    // What counts is how it stood while the challenge was still to be decided.
    let open = run(Kind::CriticalRisk).map_or(0, |series| series.values.iter().filter(|value| value.is_some()).count());
    let mut said = Vec::new();
    if let Some((first, last)) = ends(Kind::Credibility, open.max(1)) {
        let (first, last) = (words.percent(first), words.percent(last));
        said.push(words.say(&message!("debrief-time-credibility", observer = seat, first = first, last = last)));
    }
    if let Some((_, last)) = ends(Kind::CriticalRisk, open) {
        said.push(words.say(&match last {
            needless if needless <= 0.0 => message!("debrief-time-needless"),
            risk if risk < 1.0 => message!("debrief-time-risk", risk = words.percent(risk)),
            _ => message!("debrief-time-undeterred"),
        }));
    }
    let place = |place: usize| &lines.places[place].name;
    said.push(words.say(&match (lines.failures.first(), lines.failures.last()) {
        (Some(first), _) if *first.start() == 0 && first.end() + 1 == open => message!("debrief-time-never-held"),
        (_, Some(last)) if last.end() + 1 == open => message!("debrief-time-failed", place = place(*last.start())),
        (Some(first), _) => message!("debrief-time-recovered", place = place(*first.start())),
        (None, _) => message!("debrief-time-held"),
    }));
    said.join(" ")
}

fn table(words: Words, lines: &Lines) -> Table {
    let head = words.say(&message!("debrief-head-after"));
    let heads = std::iter::once(head).chain(lines.series.iter().map(|series| series.name.clone())).collect();
    let row = |(place, at): (usize, &Place)| {
        let name = if at.date.is_empty() { at.name.clone() } else { format!("{}, {}", at.date, at.name) };
        let value = |series: &Series| series.values[place].map_or_else(|| "–".to_owned(), |share| words.percent(share));
        std::iter::once(name).chain(lines.series.iter().map(value)).collect()
    };
    Table { heads, rows: lines.places.iter().enumerate().map(row).collect() }
}
