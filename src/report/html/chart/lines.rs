//! Rule: credibility is a line over time, what would deter another, and where the first lies under the second it is hatched.

use maud::{Markup, html};

use super::{Drawing, Field, Sheet, at, count, letter};
use crate::report::debrief::{Dash, Kind, Lines, Mark, Series, Weight};
use crate::words::message;

/// What is left free on the left, for numbers.
const NUMBERS: f64 = 52.0;
/// What is left free on the right, for letters.
const LETTERS: f64 = 36.0;
const TOP: f64 = 14.0;
const BOTTOM: f64 = 244.0;
const HIGH: f64 = 272.0;

/// Draws lines over time; places are numbered, and named in the key.
pub(super) fn draw(lines: &Lines, sheet: Sheet) -> Drawing {
    let Sheet { wide, number, words, .. } = sheet;
    let (places, field) = (lines.places.len(), Field::of(sheet, NUMBERS, LETTERS));
    let across = |place: usize| field.across(count(place) / count(places.max(2) - 1));
    let inner = html! {
        defs {
            pattern id=(format!("h{number}")) width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" {
                line class="hatch" x1="0" y1="0" x2="0" y2="8" {}
            }
        }
        @for stretch in &lines.failures {
            @let (from, to) = band((*stretch.start(), *stretch.end()), places - 1, &across);
            rect class="failed" x=(at(from)) y=(at(TOP)) width=(at(to - from)) height=(at(BOTTOM - TOP)) {}
            rect fill=(format!("url(#h{number})")) x=(at(from)) y=(at(TOP)) width=(at(to - from)) height=(at(BOTTOM - TOP)) {}
        }
        @for share in [0.0, 0.25, 0.5, 0.75, 1.0] {
            line class="grid" x1=(at(field.left)) x2=(at(field.right)) y1=(at(up(share))) y2=(at(up(share))) {}
            text class="faint end" x=(at(field.left - 8.0)) y=(at(up(share) + 4.0)) { (words.percent(share)) }
        }
        @for place in 0..places {
            line class="axis" x1=(at(across(place))) x2=(at(across(place))) y1=(at(BOTTOM)) y2=(at(BOTTOM + 5.0)) {}
            text class="faint middle" x=(at(across(place))) y=(at(BOTTOM + 20.0)) { (place) }
        }
        @for series in lines.series.iter().rev() { (line(series, &across)) }
        (letters(lines, &across))
    };
    Drawing { shape: (wide, HIGH), inner, key: key(lines, sheet) }
}

/// From half a step before a stretch of places to half a step after it.
fn band((first, last): (usize, usize), end: usize, across: &impl Fn(usize) -> f64) -> (f64, f64) {
    let half = (across(1) - across(0)) / 2.0;
    ((across(first) - half).max(across(0)), (across(last) + half).min(across(end)))
}

fn up(share: f64) -> f64 {
    BOTTOM - (BOTTOM - TOP) * share
}

/// The classes of a line: the style sheet gives it its colour, and draws its dashes.
fn style(series: &Series) -> String {
    let look = series.look();
    let dash = match look.dash {
        Dash::Solid => "",
        Dash::Dashed => " dashed",
        Dash::Dotted => " dotted",
        Dash::DashDotted => " dash-dotted",
    };
    let weight = if look.weight == Weight::Thin { " thin" } else { "" };
    let then = if series.historical { " then" } else { "" };
    format!("line {}{dash}{weight}{then}", name(series.kind))
}

/// What the style sheet calls a kind of line.
fn name(kind: Kind) -> &'static str {
    match kind {
        Kind::Credibility => "credibility",
        Kind::CriticalRisk => "risk",
        Kind::Imagined => "imagined",
        Kind::Actual => "actual",
    }
}

/// One line with a mark at each place; it breaks off where it is not measured.
fn line(series: &Series, across: &impl Fn(usize) -> f64) -> Markup {
    let points: Vec<(f64, f64)> =
        series.values.iter().enumerate().filter_map(|(place, value)| Some((across(place), up((*value)?)))).collect();
    let drawn = points.iter().map(|(x, y)| format!("{},{}", at(*x), at(*y))).collect::<Vec<_>>().join(" ");
    html! {
        polyline class=(style(series)) points=(drawn) {}
        @for (x, y) in &points { (mark(series, *x, *y)) }
    }
}

/// The mark of a line, if it has one.
fn mark(series: &Series, x: f64, y: f64) -> Markup {
    let class = format!("place {}", name(series.kind));
    html! {
        @match series.look().mark {
            None => {},
            Some(Mark::Circle) => circle class=(class) cx=(at(x)) cy=(at(y)) r="4.5" {},
            Some(Mark::Square) => rect class=(class) x=(at(x - 4.0)) y=(at(y - 4.0)) width="8" height="8" {},
            Some(Mark::Triangle) => path class=(class) d=(format!("M{} {}l5 9h-10z", at(x), at(y - 5.0))) {},
            Some(Mark::Diamond) => path class=(class) d=(format!("M{} {}l5 5l-5 5l-5 -5z", at(x), at(y - 5.0))) {},
        }
    }
}

/// The letter of each line behind its end, moved apart where they would cover each other.
fn letters(lines: &Lines, across: &impl Fn(usize) -> f64) -> Markup {
    let end = |series: &Series| {
        let last = series.values.iter().rposition(Option::is_some)?;
        Some((across(last), up(series.values[last]?)))
    };
    let mut ends: Vec<(usize, f64, f64)> =
        lines.series.iter().enumerate().filter_map(|(place, series)| end(series).map(|(x, y)| (place, x, y))).collect();
    ends.sort_by(|one, other| one.2.total_cmp(&other.2));
    for place in 1..ends.len() {
        let (_, x, y) = ends[place];
        let lowest =
            ends[..place].iter().filter(|(_, other, _)| (other - x).abs() < 1.0).map(|(.., other)| *other).fold(0.0, f64::max);
        ends[place].2 = y.max(lowest + 13.0);
    }
    html! {
        @for (place, x, y) in ends {
            text class="strong" x=(at(x + 9.0)) y=(at(y + 4.0)) { (letter(place)) }
        }
    }
}

fn key(lines: &Lines, Sheet { places, number, words, .. }: Sheet) -> Markup {
    html! {
        ul.key {
            @for (place, series) in lines.series.iter().enumerate() {
                li {
                    svg viewBox="0 0 48 20" aria-hidden="true" {
                        line class=(style(series)) x1="0" x2="48" y1="10" y2="10" {}
                        (mark(series, 24.0, 10.0))
                    }
                    b { (letter(place)) } " " (series.name)
                }
            }
            @if !lines.failures.is_empty() {
                li {
                    svg viewBox="0 0 48 20" aria-hidden="true" {
                        rect class="failed" width="48" height="20" {}
                        rect fill=(format!("url(#h{number})")) width="48" height="20" {}
                    }
                    (words.say(&message!("page-failed")))
                }
            }
        }
        @if places {
            ol.places start="0" {
                @for place in &lines.places {
                    li { @if !place.date.is_empty() { span.soft { (place.date) } " " } (place.name) }
                }
            }
        }
    }
}
