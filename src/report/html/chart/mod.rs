//! Drawings: shapes with classes, whose colours are the style sheet's; no drawing means anything by colour alone.

mod bars;
mod dots;
mod lines;
mod matrix;

use maud::Markup;

use crate::report::debrief::Chart;
use crate::words::Words;

/// What is drawn, on a sheet of so many units, and what explains it beside it.
pub(super) struct Drawing {
    /// Width and height.
    pub(super) shape: (f64, f64),
    /// The shapes.
    pub(super) inner: Markup,
    /// What the letters and dashes mean.
    pub(super) key: Markup,
}

/// The sheet that charts are drawn on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sheet {
    /// How many units it is wide: what is fewer is drawn larger.
    pub(super) wide: f64,
    /// Whether the places on the axis of time are named under it.
    pub(super) places: bool,
    /// Makes what must be named once unlike that of any other on the page.
    pub(super) number: usize,
    /// The language.
    pub(super) words: Words,
}

/// The part of a sheet that a scale runs along, between what is left free for names and numbers.
#[derive(Clone, Copy, Debug)]
struct Field {
    left: f64,
    right: f64,
}

impl Field {
    /// What remains of a sheet.
    fn of(sheet: Sheet, left: f64, right: f64) -> Self {
        Self { left, right: sheet.wide - right }
    }

    /// Where a share of the way from its left to its right lies.
    fn across(self, share: f64) -> f64 {
        self.left + (self.right - self.left) * share
    }
}

/// How wide bars are at the most: their numbers stay in sight on a phone.
const NARROW: f64 = 430.0;

/// Draws a chart.
pub(super) fn draw(chart: &Chart, sheet: Sheet) -> Drawing {
    match chart {
        Chart::Lines(lines) => lines::draw(lines, sheet),
        Chart::Matrix(matrix) => matrix::draw(matrix, sheet),
        Chart::Dots(dots) => dots::draw(dots),
        Chart::Bars(bars) => bars::draw(bars, Sheet { wide: sheet.wide.min(NARROW), ..sheet }),
    }
}

/// The letter of the first thing, the second, and so on.
fn letter(place: usize) -> char {
    let letters = ('A'..='Z').chain('a'..='z');
    letters.into_iter().nth(place).unwrap_or('?')
}

/// A coordinate: short, and the same on every machine.
fn at(value: f64) -> String {
    let written = format!("{value:.1}");
    written.strip_suffix(".0").map_or(written.clone(), str::to_owned)
}

#[expect(clippy::cast_precision_loss, reason = "a handful of things on one page")]
fn count(number: usize) -> f64 {
    number as f64
}
