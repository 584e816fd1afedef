//! Rule: each kind of line has its colour and its stroke; history's course is faint.

use bevy_egui::egui::{Response, TextStyle, Ui};
use egui_plot::{Line, LineStyle, Plot, PlotPoints};

use super::super::super::theme;
use crate::report::debrief::{Kind, Lines, Series};
use crate::words::Words;

/// Draws shares of one over time.
pub(super) fn draw(ui: &mut Ui, words: Words, lines: &Lines) -> Response {
    let height = ui.text_style_height(&TextStyle::Body) * 11.0;
    #[expect(clippy::cast_precision_loss, reason = "a few dozen moves")]
    let last = lines.places.len().saturating_sub(1).max(1) as f64;
    let palette = theme::palette(ui);
    let names: Vec<String> = lines.places.iter().map(|place| place.date.clone()).collect();
    let plot = Plot::new((&lines.observer, "lines"))
        .height(height)
        .allow_drag(false)
        .allow_zoom(false)
        .allow_scroll(false)
        .allow_boxed_zoom(false)
        .allow_double_click_reset(false)
        .default_x_bounds(-0.2, last + 0.2)
        .default_y_bounds(-0.04, 1.06)
        .legend(egui_plot::Legend::default())
        .show_background(false)
        .x_axis_formatter(move |mark, _| {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the place of a move")]
            let place = mark.value.round() as usize;
            let whole = (mark.value - mark.value.round()).abs() < 1e-6 && mark.value >= 0.0;
            names.get(place).filter(|_| whole).cloned().unwrap_or_default()
        })
        .y_axis_formatter(move |mark, _| words.percent(mark.value));
    let shown = plot.show(ui, |plot| {
        for series in &lines.series {
            plot.line(line(series, palette));
        }
    });
    shown.response
}

/// Each kind of line in its colour and its style; history's faint.
fn line<'a>(series: &Series, palette: &theme::Palette) -> Line<'a> {
    #[expect(clippy::cast_precision_loss, reason = "a few dozen moves")]
    let points = series.values.iter().enumerate().filter_map(|(place, value)| Some([place as f64, (*value)?]));
    let (colour, style) = match series.kind {
        Kind::Credibility => (palette.response, LineStyle::Solid),
        Kind::Imagined => (palette.accent, LineStyle::dashed_loose()),
        Kind::Actual => (palette.ink, LineStyle::dotted_dense()),
        Kind::CriticalRisk => (palette.challenge, LineStyle::dashed_dense()),
    };
    let colour = if series.historical { palette.history.gamma_multiply(0.7) } else { colour };
    Line::new(series.name.clone(), points.collect::<PlotPoints<'_>>()).color(colour).style(style).width(2.0)
}
