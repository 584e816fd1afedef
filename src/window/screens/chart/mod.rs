//! What figures draw: each kind of chart as a picture; the sentence and the table behind it are the figure's.

mod bars;
mod dots;
mod lines;
mod matrix;

use bevy_egui::egui::{Response, Ui};

use crate::report::debrief::Chart;
use crate::words::Words;

/// Draws a chart.
pub(super) fn chart(ui: &mut Ui, words: Words, chart: &Chart) -> Response {
    match chart {
        Chart::Lines(lines) => lines::draw(ui, words, lines),
        Chart::Dots(dots) => dots::draw(ui, dots),
        Chart::Bars(bars) => bars::draw(ui, bars),
        Chart::Matrix(matrix) => matrix::draw(ui, words, matrix),
    }
}
