//! Rule: a bar begins at zero and has its name over it and its number behind it; what it is held against is a line through all.

use maud::{Markup, html};

use super::{Drawing, Field, Sheet, at, count};
use crate::report::debrief::{Bar, Bars};

/// What is left free on the left, for the stroke of what lies below zero.
const EDGE: f64 = 8.0;
/// What is left free on the right, for numbers.
const NUMBERS: f64 = 112.0;
const LINE: f64 = 16.0;
const THICK: f64 = 12.0;
const GAP: f64 = 7.0;
/// How wide a character of a name is, at the most.
const CHARACTER: f64 = 7.2;

/// Draws bars under each other.
pub(super) fn draw(bars: &Bars, sheet: Sheet) -> Drawing {
    let (least, greatest) = bars.scale();
    let field = Field::of(sheet, EDGE, NUMBERS);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a sheet is some hundred units wide")]
    let characters = ((sheet.wide - field.left) / CHARACTER) as usize;
    let across = |value: f64| field.across(((value - least) / (greatest - least)).clamp(0.0, 1.0));
    let mut top = 2.0;
    let mut rows = Vec::new();
    for bar in &bars.bars {
        let names: Vec<String> = textwrap::wrap(&bar.name, characters).into_iter().map(std::borrow::Cow::into_owned).collect();
        let height = LINE * count(names.len()) + THICK + GAP;
        rows.push((bar, names, top));
        top += height;
    }
    let inner = html! {
        @for (bar, names, top) in &rows {
            @for (line, name) in names.iter().enumerate() {
                text x=(at(field.left)) y=(at(top + LINE * (count(line) + 1.0) - 5.0)) { (name) }
            }
            @let under = top + LINE * count(names.len());
            (drawn(bar, under, field, &across))
            (stroke("axis", across(0.0), under))
            @if let Some(baseline) = bars.baseline { (stroke("held", across(baseline), under)) }
        }
    };
    Drawing { shape: (sheet.wide, top), inner, key: key(bars) }
}

fn drawn(bar: &Bar, top: f64, field: Field, across: &impl Fn(f64) -> f64) -> Markup {
    let (from, to) = bar.span.unwrap_or((0.0, bar.value));
    let (left, right) = (across(from.min(to)), across(from.max(to)));
    html! {
        @if bar.span.is_none() {
            rect class="track" x=(at(field.left)) y=(at(top)) width=(at(field.right - field.left)) height=(at(THICK)) {}
        }
        rect class="f0" x=(at(left)) y=(at(top)) width=(at((right - left).max(1.5))) height=(at(THICK)) {}
        @if let Some(mark) = bar.mark { (stroke("mark", across(mark), top)) }
        text x=(at(field.right + 8.0)) y=(at(top + 11.0)) { (bar.shown) }
    }
}

/// A stroke across a bar, a little longer than that is thick.
fn stroke(class: &str, x: f64, top: f64) -> Markup {
    html! { line class=(class) x1=(at(x)) x2=(at(x)) y1=(at(top - 3.0)) y2=(at(top + THICK + 3.0)) {} }
}

/// What the marks, or the stroke through all bars, are.
fn key(bars: &Bars) -> Markup {
    let class = if bars.baseline.is_some() { "held" } else { "mark" };
    html! {
        @if !bars.against.is_empty() {
            ul.key {
                li {
                    svg viewBox="0 0 48 20" aria-hidden="true" { line class=(class) x1="24" x2="24" y1="1" y2="19" {} }
                    (bars.against)
                }
            }
        }
    }
}
