//! Rule: what has passed can be gone back to by a click; where somebody went otherwise, a branch leaves below.

use bevy_egui::egui::{self, Color32, Grid, Key, Pos2, Rect, Response, RichText, ScrollArea, Sense, Shape, Stroke, Ui, vec2};

use super::super::ask::Ask;
use super::super::theme;
use super::parts::{line, named, pressed, small};
use crate::report::view::{Course, State, Stop, TimelineView};
use crate::words::message;

/// A move is at least so many lines of text wide.
const NARROWEST: f32 = 5.6;

/// The moves in order, the run, and its branches.
pub fn timeline_panel(ui: &mut Ui, view: &TimelineView) -> Option<Ask> {
    let mut ask = head(ui, view);
    let turned = turned(ui, view);
    #[expect(clippy::cast_precision_loss, reason = "a few dozen moves")]
    let moves = view.moves.len().max(1) as f32;
    let names = line(ui) * 9.0;
    let width = ((ui.available_width() - names) / moves - 2.0).max(NARROWEST * line(ui));
    ScrollArea::horizontal().id_salt("timeline").show(ui, |ui| {
        Grid::new("timeline").spacing(vec2(0.0, theme::SPACE / 2.0)).show(ui, |ui| {
            for course in &view.courses {
                ask = name(ui, course).or(ask.take());
                for stop in &view.moves {
                    ask = ui.vertical(|ui| self::stop(ui, view, course, stop, width, turned)).inner.or(ask.take());
                }
                ui.end_row();
            }
        });
    });
    ask
}

/// For how many frames a moment is brought into sight: in the first its place is not yet known.
const TURNING: u8 = 4;

/// Whether another moment is looked at than a few frames before: then it is brought into sight.
fn turned(ui: &Ui, view: &TimelineView) -> bool {
    let id = ui.id().with("looked at");
    let before: Option<(usize, u8)> = ui.data(|data| data.get_temp(id));
    let frames = before.filter(|(at, _)| *at == view.at).map_or(0, |(_, frames)| frames.saturating_add(1));
    ui.data_mut(|data| data.insert_temp(id, (view.at, frames)));
    frames < TURNING
}

fn head(ui: &mut Ui, view: &TimelineView) -> Option<Ask> {
    let says = |message| view.words.say(&message);
    let passed = view.moves.iter().filter(|stop| matches!(stop.state, State::Passed(..))).count();
    let mut ask = None;
    ui.horizontal_wrapped(|ui| {
        theme::title(ui, &says(message!("panels-timeline")));
        let earlier = ui.add_enabled(view.at > 0, egui::Button::new("⏴"));
        named(&earlier, &says(message!("panels-earlier")));
        if view.at > 0 && (earlier.clicked() || pressed(ui, Key::OpenBracket)) {
            ask = Some(Ask::Look(view.at - 1));
        }
        let later = ui.add_enabled(view.at < passed, egui::Button::new("⏵"));
        named(&later, &says(message!("panels-later")));
        if view.at < passed && (later.clicked() || pressed(ui, Key::CloseBracket)) {
            ask = Some(Ask::Look(view.at + 1));
        }
        if let Some(divergence) = &view.divergence {
            ui.label(small(ui, divergence));
        }
    });
    ask
}

/// The name of a course; of a branch, also what can be done with it.
fn name(ui: &mut Ui, course: &Course) -> Option<Ask> {
    let mut ask = None;
    ui.horizontal(|ui| match course.branch {
        None => {
            ui.label(theme::strong(ui, &course.name));
            ui.add_space(theme::SPACE * 2.0);
        }
        Some(branch) => {
            let switch = ui.add(egui::Button::new(RichText::new(&course.name).small()));
            named(&switch, &course.switch_said);
            if switch.clicked() {
                ask = Some(Ask::Switch(branch));
            }
            let pin = ui.add(egui::Button::new(RichText::new("📌").small()).selected(course.pinned));
            pin.widget_info(|| egui::WidgetInfo::selected(egui::WidgetType::Checkbox, true, course.pinned, &course.pin_said));
            if pin.clicked() {
                ask = Some(Ask::Pin(branch));
            }
        }
    });
    ask
}

fn stop(ui: &mut Ui, view: &TimelineView, course: &Course, stop: &Stop, width: f32, turned: bool) -> Option<Ask> {
    if course.branch.is_some() {
        left(ui, view, course, stop, width);
        return None;
    }
    let size = line(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(width, size * 1.4), Sense::click());
    let text = if let State::Passed(_, done) = &stop.state { format!("{}: {done}", stop.said) } else { stop.said.clone() };
    named(&response, &stop.said);
    paint(ui, view, stop, rect, &response);
    let last = matches!(stop.state, State::Passed(entry, _) if entry + 1 == view.at);
    if turned && last {
        response.scroll_to_me(Some(egui::Align::Center));
    }
    ui.set_max_width(width);
    ui.label(small(ui, &stop.date));
    let title = RichText::new(&stop.title).small();
    ui.add(egui::Label::new(title).truncate());
    let entry = if let State::Passed(entry, _) = stop.state { Some(entry) } else { None };
    response.on_hover_text(text).clicked().then_some(entry).flatten().map(Ask::Rewind)
}

/// A move of the run: full where it has passed, a ring where it is open, a diamond where it waits.
fn paint(ui: &Ui, view: &TimelineView, stop: &Stop, rect: Rect, response: &Response) {
    let palette = theme::palette(ui);
    let (centre, radius) = (egui::pos2(rect.left() + rect.height() * 0.5, rect.center().y), rect.height() * 0.28);
    let track = Stroke::new(2.0, palette.muted.gamma_multiply(0.4));
    ui.painter().hline(rect.x_range(), centre.y, track);
    let parted = view.parted == Some(stop.step);
    let colour = if parted { palette.challenge } else { palette.accent };
    match stop.state {
        State::Passed(entry, _) if entry < view.at => drop(ui.painter().circle_filled(centre, radius, colour)),
        State::Passed(..) => drop(ui.painter().circle_filled(centre, radius, colour.gamma_multiply(0.45))),
        State::Waiting => diamond(ui, centre, radius * 1.5, palette.challenge),
        State::Open => drop(ui.painter().circle(centre, radius, palette.paper, Stroke::new(1.5, palette.muted))),
        State::Skipped => drop(ui.painter().circle(centre, radius * 0.5, palette.paper, Stroke::new(1.0, palette.muted))),
    }
    if parted {
        // Where the run left what it is compared with, the road forks.
        let end = centre + vec2(radius * 2.4, radius * 2.2);
        ui.painter().line_segment([centre, end], Stroke::new(2.0, palette.history));
    }
    if response.hovered() || response.has_focus() {
        ui.painter().circle_stroke(centre, radius * 1.7, Stroke::new(2.0, palette.accent));
    }
}

fn diamond(ui: &Ui, at: Pos2, size: f32, colour: Color32) {
    let corners = [vec2(0.0, -size), vec2(size, 0.0), vec2(0.0, size), vec2(-size, 0.0)].map(|corner| at + corner);
    ui.painter().add(Shape::convex_polygon(corners.to_vec(), colour, Stroke::NONE));
}

/// What a branch did at a move, from where it left the run.
fn left(ui: &mut Ui, view: &TimelineView, course: &Course, stop: &Stop, width: f32) {
    let size = line(ui);
    let palette = theme::palette(ui);
    if course.leaves.is_none_or(|leaves| stop.step < leaves) {
        ui.allocate_space(vec2(width, size));
        return;
    }
    let (rect, _) = ui.allocate_exact_size(vec2(width, size), Sense::empty());
    let centre = egui::pos2(rect.left() + size * 0.7, rect.center().y);
    let stroke = Stroke::new(2.0, palette.history.gamma_multiply(0.6));
    if course.leaves == Some(stop.step) {
        ui.painter().line_segment([centre, centre - vec2(size * 0.7, size)], stroke);
    }
    let Some(done) = course.done.get(stop.step.0).and_then(Option::as_ref) else { return };
    ui.painter().circle_filled(centre, size * 0.24, palette.history);
    ui.set_max_width(width);
    let alike = view.courses[0].done.get(stop.step.0).and_then(Option::as_ref) == Some(done);
    let words = if alike { small(ui, done) } else { RichText::new(done).small() };
    ui.add(egui::Label::new(words).truncate());
}
