//! Rule: trust is a band from who judges to who is judged: thick where it is strong, whole where it deters, broken where it does not.

use bevy_egui::egui::{
    Align2, Color32, Pos2, Rect, Sense, Shape, Stroke, StrokeKind, TextStyle, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2,
};

use super::super::ask::Ask;
use super::super::theme::{self, Palette};
use super::badges::{place, place_of};
use super::overlay::Chart;
use crate::report::view::{MapArc, Verdict};

/// How wide the band is at no credibility and at certainty, in points.
const WIDTH: (f32, f32) = (1.6, 11.0);
/// How long a band takes to its new width, and a pulse to its reader, in seconds.
const SHIFT: f32 = 0.9;
const PULSE: f64 = 1.5;
const PIECES: u8 = 36;

/// A bow from one place to another, to the left of the way there, short of the badges.
fn bow(from: Pos2, to: Pos2) -> impl Fn(f32) -> Pos2 {
    let way = to - from;
    let aside = vec2(way.y, -way.x) * 0.17;
    let middle = from + way * 0.5 + aside;
    let length = way.length().max(1.0);
    let (first, last) = ((19.0 / length).min(0.4), 1.0 - (24.0 / length).min(0.4));
    move |share| {
        let t = first + (last - first) * share;
        let (a, b) = (from.lerp(middle, t), middle.lerp(to, t));
        a.lerp(b, t)
    }
}

/// The colour of a verdict; the band is whole or broken beside it.
fn ink(palette: &Palette, arc: &MapArc) -> Color32 {
    match arc.verdict {
        Verdict::Holds => palette.response,
        Verdict::Failed => palette.failure,
        Verdict::None if arc.credibility => palette.accent,
        Verdict::None => palette.history,
    }
}

/// The bands; what a click on the number of one asks.
pub(super) fn arcs(ui: &Ui, chart: &mut Chart<'_>) -> Option<Ask> {
    let mut ask = None;
    for arc in &chart.view.arcs {
        let Some((from, to)) = ends(chart, arc) else { continue };
        band(ui, chart, arc, from, to);
        if !arc.credibility {
            continue;
        }
        let Some(rect) = room(ui, chart, arc, &bow(from, to)) else { continue };
        chart.taken.push(rect);
        chart.numbers.push((arc, rect));
        let response = ui.interact(rect, ui.id().with(("arc", arc.asked)), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &arc.said));
        if response.clicked() {
            ask = Some(Ask::Open(arc.asked));
        }
        if response.has_focus() || response.hovered() {
            ui.painter().rect_stroke(rect.expand(2.0), 6.0, Stroke::new(2.0, theme::palette(ui).accent), StrokeKind::Middle);
        }
    }
    ask
}

fn ends(chart: &Chart<'_>, arc: &MapArc) -> Option<(Pos2, Pos2)> {
    place_of(chart, arc.asked.observer).zip(place_of(chart, arc.asked.subject))
}

fn band(ui: &Ui, chart: &Chart<'_>, arc: &MapArc, from: Pos2, to: Pos2) {
    let palette = theme::palette(ui);
    #[expect(clippy::cast_possible_truncation, reason = "a share of one")]
    let share = arc.share.after as f32;
    let time = if chart.still { 0.0 } else { SHIFT };
    let share = ui.ctx().animate_value_with_time(ui.id().with(("band", arc.asked)), share, time);
    let most = if arc.credibility { WIDTH.0 + (WIDTH.1 - WIDTH.0) * share } else { 0.8 + 1.6 * share };
    let (path, ink) = (bow(from, to), ink(palette, arc));
    let ink = if arc.credibility { ink } else { ink.gamma_multiply(0.55) };
    let points: Vec<_> = (0..=PIECES).map(|piece| path(f32::from(piece) / f32::from(PIECES))).collect();
    let painter = ui.painter();
    if arc.credibility {
        painter.add(Shape::line(points.clone(), Stroke::new(most + 3.5, palette.halo())));
    }
    let stroke = Stroke::new(most, ink);
    if arc.verdict == Verdict::Failed {
        painter.extend(Shape::dashed_line(&points, stroke, most + 7.0, 7.0));
    } else {
        painter.add(Shape::line(points.clone(), stroke));
    }
    let [.., before, tip] = points.as_slice() else { return };
    let along = (*tip - *before).normalized();
    let (head, wing) = (*tip + along * (most * 0.6 + 7.0), vec2(-along.y, along.x) * (most * 0.6 + 4.0));
    painter.add(Shape::convex_polygon(vec![head, *tip + wing, *tip - wing], ink, Stroke::NONE));
}

/// Where on its band the number of an arc covers neither a badge nor another number.
fn room(ui: &Ui, chart: &Chart<'_>, arc: &MapArc, path: &impl Fn(f32) -> Pos2) -> Option<Rect> {
    let badges: Vec<_> =
        chart.view.actors.iter().map(|actor| Rect::from_center_size(place(chart, actor), Vec2::splat(36.0))).collect();
    let free = |rect: &Rect| {
        let covers = |other: &Rect| other.expand(2.0).intersects(*rect);
        chart.frame.contains_rect(*rect) && !chart.taken.iter().any(covers) && !badges.iter().any(covers)
    };
    [0.45, 0.36, 0.54, 0.27, 0.63, 0.18, 0.72, 0.82].into_iter().map(|share| label_rect(ui, arc, path(share))).find(free)
}

fn label_rect(ui: &Ui, arc: &MapArc, at: Pos2) -> Rect {
    let font = TextStyle::Body.resolve(ui.style());
    let galley = ui.painter().layout_no_wrap(arc.label.clone(), font, Color32::PLACEHOLDER);
    Rect::from_center_size(at, galley.size() + vec2(14.0, 4.0))
}

/// Keeps words that come after off the bands.
pub(super) fn keep_clear(chart: &mut Chart<'_>) {
    let credible = chart.view.arcs.iter().filter(|arc| arc.credibility);
    let found: Vec<_> = credible.filter_map(|arc| ends(chart, arc)).collect();
    for path in found.into_iter().map(|(from, to)| bow(from, to)) {
        let points = (0..=PIECES).map(|piece| path(f32::from(piece) / f32::from(PIECES)));
        chart.taken.extend(points.map(|at| Rect::from_center_size(at, Vec2::splat(WIDTH.1))));
    }
}

/// The numbers on the bands.
pub(super) fn labels(ui: &Ui, chart: &Chart<'_>) {
    let palette = theme::palette(ui);
    for (arc, rect) in &chart.numbers {
        ui.painter().rect(*rect, 6.0, palette.card, Stroke::new(1.5, ink(palette, arc)), StrokeKind::Middle);
        let font = TextStyle::Body.resolve(ui.style());
        ui.painter().text(rect.center(), Align2::CENTER_CENTER, &arc.label, font, palette.ink);
    }
}

/// The news of the last act on its way from the actor to each reader, once for each act.
pub(super) fn pulse(ui: &Ui, chart: &Chart<'_>, skip: bool) {
    let Some((by, readers)) = &chart.view.pulse else { return };
    let (id, now) = (ui.id().with("pulse"), ui.input(|input| input.time));
    let known: Option<(usize, String, f64)> = ui.data(|data| data.get_temp(id));
    let fresh = (chart.view.stage, chart.view.date.clone());
    let began = match known {
        Some((stage, date, began)) if (stage, &date) == (fresh.0, &fresh.1) => began,
        _ => now,
    };
    let began = if skip || chart.still { f64::NEG_INFINITY } else { began };
    ui.data_mut(|data| data.insert_temp(id, (fresh.0, fresh.1, began)));
    let gone = (now - began) / PULSE;
    let Some(from) = place_of(chart, *by).filter(|_| gone < 1.0) else { return };
    ui.ctx().request_repaint();
    #[expect(clippy::cast_possible_truncation, reason = "a share of one")]
    let share = gone as f32;
    let (colour, painter) = (theme::palette(ui).actor(by.0), ui.painter());
    for to in readers.iter().filter_map(|&reader| place_of(chart, reader)) {
        let path = bow(from, to);
        let eased = share * share * (3.0 - 2.0 * share);
        painter.circle(path(eased), 6.0, colour, Stroke::new(2.0, theme::palette(ui).card));
        let ring: Vec2 = vec2(22.0, 0.0) * ((share - 0.75).max(0.0) * 4.0);
        painter.circle_stroke(pos2(to.x, to.y), 16.0 + ring.x, Stroke::new(2.0, colour.gamma_multiply(1.0 - share)));
    }
}
