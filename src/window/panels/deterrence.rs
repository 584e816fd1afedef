//! Rule: what each challenger expects and what it would risk, over time; the gap between them is shaded where deterrence has failed.
//!
//! A course is told by its letter, by how its line is drawn, and by its colour, in that order.

use bevy_egui::egui::{self, Align2, Color32, Grid, Key, RichText, ScrollArea, Sense, Ui, WidgetInfo, WidgetType, vec2};
use egui_plot::{GridMark, Line, LineStyle, Plot, PlotPoint, PlotPoints, Polygon, Text, VLine};

use super::super::ask::Ask;
use super::super::theme;
use super::parts::{heading, line, number, pressed, small};
use crate::report::view::{About, Curve, DeterrenceView, Measured, Tick};
use crate::words::message;

/// The room that the name of a day takes, in lines of text.
const DAY: f32 = 5.0;
/// The room that a course takes in the legend, in lines of text.
const COURSE: f32 = 17.0;
/// The shares of one that the plot is high.
const HIGH: f32 = 1.1;

/// Deterrence over time.
pub fn deterrence_panel(ui: &mut Ui, view: &DeterrenceView) -> Option<Ask> {
    let says = |message| view.words.say(&message);
    theme::title(ui, &says(message!("panels-deterrence")));
    let mut ask = plot(ui, view).or_else(|| pressed(ui, Key::W).then(|| first(view)).flatten());
    ask = legend(ui, view).or(ask);
    for verdict in &view.verdicts {
        ui.label(verdict);
    }
    egui::CollapsingHeader::new(says(message!("panels-as-table"))).id_salt("deterrence").show(ui, |ui| table(ui, view));
    ask
}

fn plot(ui: &mut Ui, view: &DeterrenceView) -> Option<Ask> {
    let (width, height) = (ui.available_width(), (line(ui) * 11.0).min(ui.available_height().max(line(ui) * 8.0)));
    let last = view.ticks.last().map_or(1.0, |tick| tick.at);
    let every = every(ui, view, width);
    let ticks: Vec<Tick> = view.ticks.clone();
    let palette = theme::palette(ui);
    let (words, size) = (view.words, line(ui) * 0.8);
    let shown = Plot::new("deterrence")
        .height(height)
        .show_crosshair(false)
        .allow_drag(false)
        .allow_zoom(false)
        .allow_scroll(false)
        .allow_boxed_zoom(false)
        .allow_double_click_reset(false)
        .set_margin_fraction(vec2(0.0, 0.0))
        .default_x_bounds(-0.3, last + 1.3)
        .default_y_bounds(-0.04, 1.06)
        .x_grid_spacer(move |_| marks(last, every))
        .y_grid_spacer(|_| [0.0, 0.25, 0.5, 0.75, 1.0].map(|value| GridMark { value, step_size: 0.25 }).to_vec())
        .x_axis_formatter(move |mark, _| day(&ticks, mark.value))
        .y_axis_formatter(move |mark, _| words.percent(mark.value))
        .label_formatter(|_| None)
        .grid_color(palette.muted.gamma_multiply(0.25))
        .show_background(false)
        .show(ui, |plot| {
            for failure in &view.failures {
                let corners = [[failure.from, failure.credibility], [failure.to, failure.credibility]];
                let corners = [corners, [[failure.to, failure.risk], [failure.from, failure.risk]]].concat();
                let edge = egui::Stroke::new(1.0, palette.paper.lerp_to_gamma(palette.failure, 0.5));
                let shade = palette.paper.lerp_to_gamma(palette.failure, 0.22);
                plot.polygon(Polygon::new("", PlotPoints::from(corners)).fill_color(shade).stroke(edge));
            }
            plot.vline(VLine::new("", view.now).color(palette.muted).width(1.0).style(LineStyle::dotted_dense()));
            for curve in view.curves.iter().rev() {
                plot.line(drawn(curve, palette, view.now + 1.0));
            }
            for (curve, at) in ends(view, f64::from(size * HIGH / height)) {
                let letter = RichText::new(curve.letter).size(size).color(colour(curve, palette));
                plot.text(Text::new("", PlotPoint::new(at.0, at.1), letter).anchor(Align2::LEFT_CENTER));
            }
            plot.pointer_coordinate()
        });
    shown.response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &view.sentence));
    let clicked = shown.response.clicked().then_some(shown.inner).flatten()?;
    view.ticks.iter().find(|tick| (tick.at - clicked.x).abs() < 0.5)?.entry.map(Ask::Look)
}

/// Only every so many days are named, that their names do not overlap.
fn every(ui: &Ui, view: &DeterrenceView, width: f32) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "a scenario has a few dozen moves")]
    let wanted = view.ticks.len() as f32 * DAY * line(ui);
    f64::from((wanted / width.max(1.0)).ceil().max(1.0))
}

fn marks(last: f64, every: f64) -> Vec<GridMark> {
    let places = std::iter::successors(Some(0.0), |at| Some(at + every));
    places.take_while(|at| *at <= last).map(|value| GridMark { value, step_size: every }).collect()
}

fn day(ticks: &[Tick], at: f64) -> String {
    let tick = ticks.iter().find(|tick| (tick.at - at).abs() < 0.5);
    tick.map_or_else(String::new, |tick| if tick.date.is_empty() { tick.title.clone() } else { tick.date.clone() })
}

fn colour(curve: &Curve, palette: &theme::Palette) -> Color32 {
    let colour = curve.observer.map_or(palette.ink, |observer| palette.actor(observer.0));
    if curve.beside { palette.history } else { colour }
}

fn style(measured: Measured) -> LineStyle {
    match measured {
        Measured::Credibility | Measured::Actual => LineStyle::Solid,
        Measured::Imagined => LineStyle::Dashed { length: 8.0 },
        Measured::CriticalRisk => LineStyle::Dotted { spacing: 5.0 },
    }
}

/// A course in steps: between two acts nothing changes.
fn drawn<'a>(curve: &Curve, palette: &theme::Palette, end: f64) -> Line<'a> {
    let mut points: Vec<[f64; 2]> = Vec::new();
    for &(at, share) in &curve.points {
        points.extend(points.last().map(|last| [at, last[1]]));
        points.push([at, share]);
    }
    let last = points.last().copied();
    points.extend(last.map(|[at, share]| [(at + 1.0).min(end.max(at)), share]));
    let width = if curve.beside { 1.2 } else { 2.4 };
    let colour = if curve.beside { colour(curve, palette).gamma_multiply(0.7) } else { colour(curve, palette) };
    Line::new("", PlotPoints::from(points)).color(colour).width(width).style(style(curve.measured))
}

/// The places of the letters, at the ends of the run's lines and kept apart.
fn ends(view: &DeterrenceView, apart: f64) -> Vec<(&Curve, (f64, f64))> {
    let end = |curve| {
        let curve: &Curve = curve;
        Some((curve, *curve.points.last()?))
    };
    let mut ends: Vec<_> = view.curves.iter().filter(|curve| !curve.beside).filter_map(end).collect();
    ends.sort_by(|one, other| one.1.1.total_cmp(&other.1.1));
    let mut lowest = f64::NEG_INFINITY;
    for (_, at) in &mut ends {
        at.1 = at.1.max(lowest);
        lowest = at.1 + apart;
        at.0 = (at.0 + 1.0).min(view.now + 1.0) + 0.08;
    }
    ends
}

fn legend(ui: &mut Ui, view: &DeterrenceView) -> Option<Ask> {
    let mut ask = None;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a handful of columns")]
    let columns = (ui.available_width() / (COURSE * line(ui))).max(1.0) as usize;
    Grid::new("deterrence-legend").spacing(vec2(theme::SPACE * 2.0, 2.0)).show(ui, |ui| {
        for (place, curve) in view.curves.iter().filter(|curve| !curve.beside).enumerate() {
            ask = entry(ui, view, curve).or(ask.take());
            if place % columns == columns - 1 {
                ui.end_row();
            }
        }
    });
    if let Some(beside) = &view.beside {
        ui.label(small(ui, view.words.say(&message!("panels-faint", other = beside))));
    }
    ask
}

fn entry(ui: &mut Ui, view: &DeterrenceView, curve: &Curve) -> Option<Ask> {
    let &(at, share) = curve.points.last()?;
    let percent = view.words.percent(share);
    let shown = ui.horizontal(|ui| {
        sample(ui, curve);
        ui.label(RichText::new(format!("{}  {}", curve.letter, curve.name)).small());
        number(ui, &percent, &format!("{}: {percent}", curve.name))
    });
    shown.inner.clicked().then(|| about(view, curve, at)).flatten().map(Ask::Why)
}

/// What the key asks: why the first number is what it is.
fn first(view: &DeterrenceView) -> Option<Ask> {
    let curve = view.curves.first()?;
    about(view, curve, curve.points.last()?.0).map(Ask::Why)
}

/// What opens when the last number of a course is asked about.
fn about(view: &DeterrenceView, curve: &Curve, at: f64) -> Option<About> {
    let stage = view.ticks.iter().find(|tick| (tick.at - at).abs() < 0.5)?.entry?;
    match (curve.measured, curve.observer) {
        (Measured::Actual, _) => Some(About::Actual(stage)),
        (Measured::Credibility, Some(observer)) => Some(About::Credibility(observer, stage)),
        (Measured::Imagined, Some(observer)) => Some(About::Imagined(observer, stage)),
        (Measured::CriticalRisk, Some(observer)) => Some(About::CriticalRisk(observer, stage)),
        _ => None,
    }
}

/// A short stretch of a line, as it is drawn.
fn sample(ui: &mut Ui, curve: &Curve) {
    let (rect, _) = ui.allocate_exact_size(vec2(line(ui) * 1.6, line(ui)), Sense::empty());
    let stroke = egui::Stroke::new(2.4, colour(curve, theme::palette(ui)));
    let ends = [rect.left_center(), rect.right_center()];
    match style(curve.measured) {
        LineStyle::Solid => ui.painter().add(egui::Shape::line_segment(ends, stroke)),
        LineStyle::Dashed { length } => ui.painter().add(egui::Shape::dashed_line(&ends, stroke, length, length * 0.6)),
        LineStyle::Dotted { spacing } => ui.painter().add(egui::Shape::dotted_line(&ends, stroke.color, spacing, 1.4)),
    };
}

fn table(ui: &mut Ui, view: &DeterrenceView) {
    heading(ui, &view.sentence);
    ScrollArea::horizontal().id_salt("deterrence-table").show(ui, |ui| {
        Grid::new("deterrence-table").striped(true).show(ui, |ui| {
            ui.label("");
            for curve in &view.curves {
                let name = match view.beside.as_ref().filter(|_| curve.beside) {
                    Some(beside) => format!("{} ({beside})", curve.name),
                    None => curve.name.clone(),
                };
                ui.label(theme::strong(ui, name).small());
            }
            ui.end_row();
            for (tick, values) in view.rows() {
                ui.label(format!("{}  {}", tick.date, tick.title));
                for value in values {
                    ui.label(value.map_or_else(|| "–".to_owned(), |value| view.words.percent(value)));
                }
                ui.end_row();
            }
        });
    });
}
