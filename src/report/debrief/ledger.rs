//! Rule: what moved a mind is added up act by act, in decibels, for each challenger's picture of the defender.

use super::debriefing::Debriefing;
use super::figure::{Bar, Bars, Chart, Figure, Table, Unit};
use super::played::Played;
use crate::report::text;
use crate::theory::ledger::{about, log_odds, shift};
use crate::theory::{ActorId, MoveId};
use crate::words::{Words, message};

/// One ledger for each challenger: how far each act spoke for what the defender really was.
pub(super) fn figures(debriefing: &Debriefing<'_>) -> Vec<Figure> {
    let played = debriefing.played;
    let Some(threat) = &played.game().threat else { return Vec::new() };
    let Some(defender) = played.defender().filter(|defender| played.game().actor(*defender).images.len() > 1) else {
        return Vec::new();
    };
    let observers = threat.challengers.iter().filter(|observer| **observer != defender);
    observers.filter_map(|observer| figure(debriefing, *observer, defender)).collect()
}

fn figure(debriefing: &Debriefing<'_>, observer: ActorId, defender: ActorId) -> Option<Figure> {
    let (played, words) = (debriefing.played, debriefing.words);
    let game = played.game();
    let start = played.run.situation(0)?.minds[observer.0].believes(&game.layout, defender).to_vec();
    let end = played.run.situation(played.run.entries().len())?.minds[observer.0].believes(&game.layout, defender).to_vec();
    let (actual, other) = pair(played, defender, &start);
    let acts: Vec<(MoveId, usize, f64)> = played
        .run
        .entries()
        .iter()
        .filter_map(|entry| {
            let read = about(&entry.ledger, observer, defender).next()?;
            Some((entry.step, entry.option, shift(&read.reading.factors, actual, other)))
        })
        .collect();
    let (image, against) = (text::image(&played.scenario, defender, actual), text::image(&played.scenario, defender, other));
    let name = |step: MoveId, option: usize| {
        let (title, label) = (text::title(&played.scenario, step), text::label(&played.scenario, step, option));
        words.say(&message!("why-act", move = title, option = label))
    };
    let bars: Vec<Bar> = acts
        .iter()
        .map(|(step, option, shift)| Bar {
            name: name(*step, *option),
            value: if shift.is_finite() { *shift } else { 0.0 },
            mark: None,
            span: None,
            shown: decibels(words, *shift),
        })
        .collect();
    let (first, last) = (log_odds(&start, actual, other), log_odds(&end, actual, other));
    let mut rows = vec![vec![words.say(&message!("why-start")), decibels(words, first)]];
    rows.extend(bars.iter().map(|bar| vec![bar.name.clone(), bar.shown.clone()]));
    rows.push(vec![words.say(&message!("why-now")), decibels(words, last)]);
    let seat = text::seat(&played.scenario, observer);
    let most = acts.iter().max_by(|(_, _, one), (_, _, other)| one.abs().total_cmp(&other.abs()));
    let sentence = match most {
        Some((step, option, most)) if most.abs() >= 0.05 => {
            let (act, shift) = (name(*step, *option), decibels(words, *most));
            message!("debrief-ledger-most", observer = seat, act = act, shift = shift)
        }
        _ => message!("debrief-ledger-nothing", observer = seat, image = image, other = against),
    };
    let heads = [message!("debrief-head-act"), message!("debrief-head-decibels")];
    Some(Figure {
        title: words.say(&message!("debrief-figure-ledger", observer = seat, image = image, other = against)),
        sentence: words.say(&sentence),
        chart: (!bars.is_empty()).then_some(Chart::Bars(Bars {
            bars,
            unit: Unit::Decibels,
            baseline: None,
            against: String::new(),
        })),
        table: Table { heads: heads.iter().map(|head| words.say(head)).collect(), rows },
        command: debriefing.commands().minds(),
    })
}

/// What the defender was, against what it was most taken for besides.
fn pair(played: &Played, defender: ActorId, belief: &[f64]) -> (usize, usize) {
    let actual = played.drawn.actual[defender.0];
    let others = (0..belief.len()).filter(|image| *image != actual);
    let other = others.max_by(|one, other| belief[*one].total_cmp(&belief[*other]).then(other.cmp(one)));
    (actual, other.unwrap_or(actual))
}

/// Decibels with their sign; `never` where an image is ruled out.
fn decibels(words: Words, number: f64) -> String {
    if !number.is_finite() {
        return words.say(&message!("why-never"));
    }
    let tenths = (number * 10.0).round() / 10.0;
    let sign = if tenths < 0.0 { '-' } else { '+' };
    format!("{sign}{} dB", words.number(tenths.abs(), 1))
}
