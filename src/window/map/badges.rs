//! Rule: an actor is a letter in a shape of its own; a force is a counter with its number; both open what they stand for.

use bevy_egui::egui::{
    Align2, Color32, FontId, Pos2, Rect, Sense, Shape, Stroke, StrokeKind, TextStyle, Ui, Vec2, WidgetInfo, WidgetType, pos2,
    vec2,
};

use super::super::ask::Ask;
use super::super::theme;
use super::overlay::Chart;
use crate::report::view::{About, Edge, Force, MapActor, Seat};
use crate::theory::ActorId;
use crate::words::message;

/// Half the width of a badge, in points, at 100 %.
const RADIUS: f32 = 15.0;

/// The actors; what a click on one asks.
pub(super) fn actors(ui: &Ui, chart: &mut Chart<'_>) -> Option<Ask> {
    let mut ask = None;
    for actor in &chart.view.actors {
        let (at, radius) = (place(chart, actor), RADIUS);
        let rect = Rect::from_center_size(at, Vec2::splat(radius * 2.0));
        if !chart.frame.contains_rect(rect) {
            continue;
        }
        let response = ui.interact(rect, ui.id().with(("actor", actor.actor.0)), Sense::click());
        let said = message!("map-actor", letter = actor.letter.to_string(), name = &actor.name, seat = &actor.seat);
        let said = chart.view.words.say(&said);
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &said));
        let grown = if response.hovered() || response.has_focus() { radius + 2.0 } else { radius };
        badge(ui, at, grown, actor, response.has_focus());
        chart.taken.push(rect.expand(3.0));
        let font = TextStyle::Body.resolve(ui.style());
        let ink = theme::palette(ui).ink;
        let words = match actor.at {
            Seat::Here(..) => actor.seat.clone(),
            Seat::Beyond(Edge::West, _) => format!("⬅ {}", actor.seat),
            Seat::Beyond(Edge::East, _) => format!("{} ➡", actor.seat),
        };
        let right = (at + vec2(radius + 5.0, 0.0), Align2::LEFT_CENTER);
        let left = (at - vec2(radius + 5.0, 0.0), Align2::RIGHT_CENTER);
        let below = (at + vec2(0.0, radius + 5.0), Align2::CENTER_TOP);
        let above = (at - vec2(0.0, radius + 5.0), Align2::CENTER_BOTTOM);
        let spots = match actor.at {
            Seat::Here(..) => [left, right, below, above],
            Seat::Beyond(Edge::West, _) => [(below.0 - vec2(radius, 0.0), Align2::LEFT_TOP), below, above, right],
            Seat::Beyond(Edge::East, _) => [(below.0 + vec2(radius, 0.0), Align2::RIGHT_TOP), below, above, left],
        };
        let _written = spots.iter().any(|&(at, anchor)| chart.write(ui, at, anchor, &words, font.clone(), ink));
        if response.clicked() {
            ask = actor.asked.map(Ask::Open).or(ask);
        }
    }
    ask
}

/// Where an actor stands on the screen.
pub(super) fn place(chart: &Chart<'_>, actor: &MapActor) -> Pos2 {
    match actor.at {
        Seat::Here(longitude, latitude) => {
            let at = chart.at(longitude, latitude);
            // Neighbours are kept apart: a badge that would cover one before it steps aside.
            let before = chart.view.actors.iter().take_while(|other| other.actor != actor.actor);
            let close = before.filter_map(|other| match other.at {
                Seat::Here(x, y) => Some(chart.at(x, y)).filter(|other| other.distance(at) < RADIUS * 2.1),
                Seat::Beyond(..) => None,
            });
            close.fold(at, |at, other| other + (at - other).normalized() * RADIUS * 2.1)
        }
        Seat::Beyond(edge, along) => {
            let margin = RADIUS + 10.0;
            #[expect(clippy::cast_possible_truncation, reason = "a share of one")]
            let y = chart.frame.top() + chart.frame.height() * along as f32;
            match edge {
                Edge::West => pos2(chart.frame.left() + margin, y),
                Edge::East => pos2(chart.frame.right() - margin, y),
            }
        }
    }
}

/// The place of an actor by its id.
pub(super) fn place_of(chart: &Chart<'_>, actor: ActorId) -> Option<Pos2> {
    chart.view.actors.iter().find(|known| known.actor == actor).map(|actor| place(chart, actor))
}

fn badge(ui: &Ui, at: Pos2, radius: f32, actor: &MapActor, focus: bool) {
    let palette = theme::palette(ui);
    let fill = palette.actor(actor.actor.0);
    let ring = if focus { Stroke::new(3.0, palette.ink) } else { Stroke::new(2.0, palette.card) };
    let painter = ui.painter();
    let corners = |count: u16, turn: f32, size: f32| -> Vec<Pos2> {
        let angle = |corner: u16| std::f32::consts::TAU * (f32::from(corner) / f32::from(count) + turn);
        (0..count).map(|corner| at + vec2(angle(corner).cos(), angle(corner).sin()) * radius * size).collect()
    };
    painter.circle_filled(at + vec2(0.0, 1.5), radius + 2.5, Color32::from_black_alpha(40));
    match actor.actor.0 % 5 {
        0 => painter.circle(at, radius, fill, ring),
        1 => painter.rect(Rect::from_center_size(at, Vec2::splat(radius * 1.8)), 4.0, fill, ring, StrokeKind::Middle),
        2 => painter.add(Shape::convex_polygon(corners(4, 0.0, 1.22), fill, ring)),
        3 => painter.add(Shape::convex_polygon(corners(6, 0.0, 1.1), fill, ring)),
        _ => painter.add(Shape::convex_polygon(corners(5, 0.75, 1.15), fill, ring)),
    };
    let ink = if theme::is_light(fill) { Color32::BLACK } else { Color32::WHITE };
    painter.text(at, Align2::CENTER_CENTER, actor.letter, FontId::proportional(radius * 1.15), ink);
}

/// The forces; what a click on one asks.
pub(super) fn forces(ui: &Ui, chart: &mut Chart<'_>) -> Option<Ask> {
    let mut ask = None;
    for force in &chart.view.forces {
        ask = counter(ui, chart, force).or(ask);
    }
    ask
}

fn counter(ui: &Ui, chart: &mut Chart<'_>, force: &Force) -> Option<Ask> {
    let palette = theme::palette(ui);
    let (small, painter) = (TextStyle::Small.resolve(ui.style()), ui.painter());
    let change = if force.change.is_empty() { String::new() } else { format!(" ({})", force.change) };
    let value = painter.layout_no_wrap(format!("{}{change}", force.value), small.clone(), palette.ink);
    let name = painter.layout(force.name.clone(), small, palette.muted, 150.0);
    let box_size = vec2(20.0, 14.0);
    let size = vec2((value.size().x + box_size.x + 6.0).max(name.size().x), value.size().y + name.size().y) + vec2(12.0, 8.0);
    let at = chart.at(force.at.0, force.at.1);
    if !chart.frame.contains(at) {
        return None;
    }
    let wanted = Rect::from_min_size(at - vec2(0.0, size.y / 2.0), size);
    let room = chart.frame.shrink(6.0);
    let free = |rect: &Rect| room.contains_rect(*rect) && !chart.taken.iter().any(|taken| taken.intersects(*rect));
    let shifts = (0..9_i8).flat_map(|step| {
        [vec2(0.0, 14.0 * f32::from(step)), vec2(0.0, -14.0 * f32::from(step)), vec2(16.0 * f32::from(step), 8.0)]
    });
    let rect = shifts.map(|by| wanted.translate(by)).find(free)?;
    chart.taken.push(rect.expand(2.0));
    let response = ui.interact(rect, ui.id().with(("force", force.standing.0)), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &force.said));
    let strong = response.hovered() || response.has_focus();
    let line = if strong { Stroke::new(2.0, palette.accent) } else { Stroke::new(1.0, palette.ink.gamma_multiply(0.35)) };
    painter.rect(rect, 5.0, palette.card.gamma_multiply(0.94), line, StrokeKind::Middle);
    let sign = Rect::from_min_size(rect.min + vec2(6.0, 4.0 + (value.size().y - box_size.y) / 2.0), box_size);
    let ink = Stroke::new(1.2, palette.ink);
    painter.rect_stroke(sign, 1.0, ink, StrokeKind::Middle);
    painter.line_segment([sign.left_top(), sign.right_bottom()], ink);
    painter.line_segment([sign.left_bottom(), sign.right_top()], ink);
    painter.galley(pos2(sign.right() + 6.0, rect.top() + 4.0), value.clone(), palette.ink);
    painter.galley(pos2(rect.left() + 6.0, rect.top() + 4.0 + value.size().y), name, palette.muted);
    response.clicked().then_some(Ask::Why(About::Standing(force.standing, chart.view.stage)))
}
