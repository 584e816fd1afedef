//! Rule: a bar begins at zero and has its name before it and its number behind it; what it is held against is a line through all.

use bevy_egui::egui::{Color32, Grid, Label, Rect, Response, Sense, Stroke, TextStyle, Ui, vec2};

use super::super::super::panels::small;
use super::super::super::theme;
use crate::report::debrief::Bars;

/// Draws one number for each of several things.
pub(super) fn draw(ui: &mut Ui, bars: &Bars) -> Response {
    let (least, greatest) = bars.scale();
    let line = ui.text_style_height(&TextStyle::Body);
    let palette = theme::palette(ui);
    let width = (ui.available_width() * 0.4).max(80.0);
    #[expect(clippy::cast_possible_truncation, reason = "a share of the width")]
    let x = move |value: f64| (((value.clamp(least, greatest) - least) / (greatest - least)) as f32) * width;
    let grid = Grid::new(ui.next_auto_id()).num_columns(3).spacing(vec2(theme::SPACE, theme::SPACE / 2.0));
    let shown = grid.show(ui, |ui| {
        for bar in &bars.bars {
            ui.scope(|ui| {
                ui.set_max_width(width);
                ui.add(Label::new(&bar.name).wrap());
            });
            let (rect, _) = ui.allocate_exact_size(vec2(width, line * 0.7), Sense::hover());
            let (from, to) = bar.span.unwrap_or((0.0_f64.clamp(least, greatest), bar.value));
            let (low, high) = (x(from.min(to)), x(from.max(to)));
            let filled = Rect::from_x_y_ranges(rect.left() + low..=rect.left() + high.max(low + 2.0), rect.y_range());
            ui.painter().rect_filled(rect, 3.0, palette.muted.gamma_multiply(0.15));
            ui.painter().rect_filled(filled, 3.0, palette.accent);
            let mark = |value: f64, colour: Color32| {
                ui.painter().vline(rect.left() + x(value), rect.y_range().expand(2.0), Stroke::new(2.0, colour));
            };
            bar.mark.into_iter().for_each(|value| mark(value, palette.ink));
            bars.baseline.into_iter().for_each(|value| mark(value, palette.challenge));
            ui.label(&bar.shown);
            ui.end_row();
        }
    });
    if !bars.against.is_empty() {
        ui.label(small(ui, format!("| {}", bars.against)));
    }
    shown.response
}
