//! Rule: a figure has a title, a sentence that says it, the drawing, and the table behind it.

use bevy_egui::egui::{self, Color32, Grid, RichText, Sense, Stroke, Ui, WidgetInfo, WidgetType, vec2};
use egui_plot::{Line, LineStyle, Plot, PlotPoints};

use super::super::panels::{heading, small};
use super::super::theme;
use crate::report::debrief::{Bars, Chart, Dots, Figure, Kind, Lines, Series, Table};
use crate::words::{Words, message};

/// Draws a figure.
pub(super) fn figure(ui: &mut Ui, words: Words, figure: &Figure) {
    heading(ui, &figure.title);
    if !figure.sentence.is_empty() {
        ui.label(small(ui, &figure.sentence));
    }
    let drawn = match &figure.chart {
        Some(Chart::Lines(lines)) => Some(self::lines(ui, words, lines)),
        Some(Chart::Dots(dots)) => Some(self::dots(ui, dots)),
        Some(Chart::Bars(bars)) => Some(self::bars(ui, bars)),
        Some(Chart::Matrix(_)) | None => None,
    };
    match drawn {
        None => table(ui, &figure.title, &figure.table),
        Some(response) => {
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &figure.sentence));
            let named = words.say(&message!("panels-as-table"));
            egui::CollapsingHeader::new(named).id_salt(&figure.title).show(ui, |ui| table(ui, &figure.title, &figure.table));
        }
    }
    if let Some(command) = &figure.command {
        ui.label(small(ui, words.say(&message!("debrief-again", command = command))));
    }
}

/// A table; wide ones can be scrolled.
fn table(ui: &mut Ui, name: &str, table: &Table) {
    if table.rows.is_empty() {
        return;
    }
    egui::ScrollArea::horizontal().id_salt(("table", name)).show(ui, |ui| {
        Grid::new(("table", name)).striped(true).spacing(vec2(theme::SPACE * 2.0, theme::SPACE / 2.0)).show(ui, |ui| {
            for head in &table.heads {
                ui.label(RichText::new(head).strong());
            }
            ui.end_row();
            for row in &table.rows {
                for cell in row {
                    ui.label(cell);
                }
                ui.end_row();
            }
        });
    });
}

fn lines(ui: &mut Ui, words: Words, lines: &Lines) -> egui::Response {
    let height = ui.text_style_height(&egui::TextStyle::Body) * 11.0;
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

/// A hundred dots in rows of twenty, each group in its colour, with its letter beside its name.
fn dots(ui: &mut Ui, dots: &Dots) -> egui::Response {
    const ROW: usize = 20;
    let palette = theme::palette(ui);
    let size = ui.text_style_height(&egui::TextStyle::Body) * 1.1;
    let kinds: Vec<usize> =
        dots.groups.iter().enumerate().flat_map(|(kind, group)| std::iter::repeat_n(kind, group.count)).collect();
    let rows = kinds.len().div_ceil(ROW).max(1);
    #[expect(clippy::cast_precision_loss, reason = "a hundred dots")]
    let at = |place: usize| vec2((place % ROW) as f32 + 0.5, (place / ROW) as f32 + 0.5) * size;
    #[expect(clippy::cast_precision_loss, reason = "a hundred dots")]
    let (rect, response) = ui.allocate_exact_size(vec2(ROW as f32, rows as f32) * size, Sense::hover());
    for (place, kind) in kinds.into_iter().enumerate() {
        let (centre, colour) = (rect.min + at(place), palette.actor(kind));
        ui.painter().circle_filled(centre, size * 0.42, colour);
        let font = egui::FontId::proportional(size * 0.55);
        ui.painter().text(centre, egui::Align2::CENTER_CENTER, letter(kind), font, super::super::panels::on(colour));
    }
    for (kind, group) in dots.groups.iter().enumerate() {
        ui.horizontal_wrapped(|ui| {
            super::super::panels::disc(ui, letter(kind), palette.actor(kind));
            ui.label(format!("{}  {}", group.count, group.name));
        });
    }
    response
}

fn letter(kind: usize) -> char {
    u8::try_from(kind).ok().filter(|kind| *kind < 26).map_or('?', |kind| char::from(b'A' + kind))
}

fn bars(ui: &mut Ui, bars: &Bars) -> egui::Response {
    let (least, greatest) = bars.scale();
    let line = ui.text_style_height(&egui::TextStyle::Body);
    let palette = theme::palette(ui);
    let width = (ui.available_width() * 0.4).max(80.0);
    #[expect(clippy::cast_possible_truncation, reason = "a share of the width")]
    let x = move |value: f64| (((value.clamp(least, greatest) - least) / (greatest - least)) as f32) * width;
    let grid = Grid::new(ui.next_auto_id()).num_columns(3).spacing(vec2(theme::SPACE, theme::SPACE / 2.0));
    let shown = grid.show(ui, |ui| {
        for bar in &bars.bars {
            ui.scope(|ui| {
                ui.set_max_width(width);
                ui.add(egui::Label::new(&bar.name).wrap());
            });
            let (rect, _) = ui.allocate_exact_size(vec2(width, line * 0.7), Sense::hover());
            let (from, to) = bar.span.unwrap_or((0.0_f64.clamp(least, greatest), bar.value));
            let (low, high) = (x(from.min(to)), x(from.max(to)));
            let filled = egui::Rect::from_x_y_ranges(rect.left() + low..=rect.left() + high.max(low + 2.0), rect.y_range());
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
    shown.response
}
