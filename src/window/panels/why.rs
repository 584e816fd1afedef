//! Rule: a number opens into its parts, a change into its causes; Enter goes one cause down, Backspace back up.

use bevy_egui::egui::{self, Key, RichText, Ui, vec2};

use super::super::ask::Ask;
use super::super::theme;
use super::parts::{bar, heading, line, named, pressed, small};
use crate::report::page::Share;
use crate::report::view::{Cause, End, Part, WhyView};
use crate::words::message;

/// The room for a number, in lines of text.
const VALUE: f32 = 4.6;

/// What a number is made of, and what changed it. `depth` is how many numbers were asked about on the way here.
pub fn why_panel(ui: &mut Ui, view: &WhyView, depth: usize) -> Option<Ask> {
    let says = |message| view.words.say(&message);
    let mut ask = keys(ui, view, depth);
    ui.horizontal(|ui| {
        if depth > 0 && ui.add(egui::Button::new(says(message!("panels-why-back"))).shortcut_text("Backspace")).clicked() {
            ask = Some(Ask::Back);
        }
        if ui.add(egui::Button::new(says(message!("panels-close"))).shortcut_text("Esc")).clicked() {
            ask = Some(Ask::Close);
        }
    });
    theme::title(ui, &view.title);
    if !view.value.is_empty() {
        let size = line(ui) * 1.6;
        ui.label(RichText::new(&view.value).size(size));
    }
    ui.label(&view.how);
    ui.add_space(theme::SPACE);
    for part in &view.parts {
        ask = self::part(ui, part).or(ask);
    }
    ask = causes(ui, view).or(ask);
    grounds(ui, view);
    ask
}

/// What the keys ask: Enter opens the first part or cause that opens, unless another one has the focus.
fn keys(ui: &Ui, view: &WhyView, depth: usize) -> Option<Ask> {
    if pressed(ui, Key::Escape) {
        return Some(Ask::Close);
    }
    if depth > 0 && pressed(ui, Key::Backspace) {
        return Some(Ask::Back);
    }
    let nothing_focused = ui.memory(|memory| memory.focused().is_none());
    (nothing_focused && pressed(ui, Key::Enter)).then(|| view.down().map(Ask::Why)).flatten()
}

fn part(ui: &mut Ui, part: &Part) -> Option<Ask> {
    let mut clicked = false;
    ui.horizontal_top(|ui| {
        value(ui, &part.value);
        ui.vertical(|ui| {
            if part.next.is_some() {
                let name = RichText::new(format!("{} ➡", part.name)).color(theme::palette(ui).accent);
                let response = ui.add(egui::Button::new(name).frame(false).wrap());
                named(&response, &format!("{}: {}", part.name, part.value));
                clicked = response.clicked();
            } else {
                ui.add(egui::Label::new(&part.name).wrap());
            }
            if let Some(share) = part.share {
                let width = ui.available_width();
                bar(ui, Share { before: None, after: share }, theme::palette(ui).accent, width);
            }
            if let Some(note) = &part.note {
                ui.label(small(ui, note));
            }
        });
    });
    ui.add_space(theme::SPACE / 4.0);
    part.next.filter(|_| clicked).map(Ask::Why)
}

/// A number in a column of its own, flush right.
fn value(ui: &mut Ui, value: &str) {
    let size = vec2(line(ui) * VALUE, line(ui));
    ui.allocate_ui_with_layout(size, egui::Layout::right_to_left(egui::Align::Min), |ui| {
        ui.set_min_width(size.x);
        ui.add(egui::Label::new(theme::strong(ui, value)).wrap_mode(egui::TextWrapMode::Extend));
    });
}

/// The number over time, in steps, above the acts that changed it: one axis for both.
#[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "places on the screen")]
fn strip(ui: &mut Ui, view: &WhyView) {
    let size = vec2(ui.available_width(), line(ui) * 2.6);
    let (rect, response) = ui.allocate_exact_size(size, egui::Sense::hover());
    let course = message!("panels-causes-said", title = &view.title, count = view.causes.len());
    let said = view.words.say(&course);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Image, true, &said));
    let (palette, painter) = (theme::palette(ui), ui.painter());
    let stages = view.course.len().saturating_sub(1).max(1) as f32;
    let place = |stage: usize, share: f64| {
        let (x, y) = (stage as f32 / stages, share.clamp(0.0, 1.0) as f32);
        egui::pos2(rect.left() + rect.width() * x, rect.bottom() - rect.height() * y)
    };
    painter.hline(rect.x_range(), rect.bottom(), egui::Stroke::new(1.0, palette.muted.gamma_multiply(0.4)));
    for cause in &view.causes {
        let at = place(cause.entry + 1, 0.0).x;
        painter.vline(at, rect.y_range(), egui::Stroke::new(1.0, palette.challenge.gamma_multiply(0.6)));
    }
    for (stage, pair) in view.course.windows(2).enumerate() {
        let stroke = egui::Stroke::new(2.0, palette.accent);
        painter.line_segment([place(stage, pair[0]), place(stage + 1, pair[0])], stroke);
        painter.line_segment([place(stage + 1, pair[0]), place(stage + 1, pair[1])], stroke);
    }
}

/// The strip: each act that changed the number, in order of date, with its change.
fn causes(ui: &mut Ui, view: &WhyView) -> Option<Ask> {
    if view.causes.is_empty() {
        return None;
    }
    let mut ask = None;
    heading(ui, &view.words.say(&message!("panels-causes")));
    strip(ui, view);
    for cause in &view.causes {
        ask = self::cause(ui, cause).or(ask);
    }
    ask
}

fn cause(ui: &mut Ui, Cause { date, act, change, next, .. }: &Cause) -> Option<Ask> {
    let mut clicked = false;
    ui.horizontal_top(|ui| {
        value(ui, change);
        ui.vertical(|ui| {
            if next.is_some() {
                let name = RichText::new(format!("{act} ➡")).color(theme::palette(ui).accent);
                let response = ui.add(egui::Button::new(name).frame(false).wrap());
                named(&response, &format!("{date} {act}: {change}"));
                clicked = response.clicked();
            } else {
                ui.label(act);
            }
            ui.label(small(ui, date));
        });
    });
    next.filter(|_| clicked).map(Ask::Why)
}

/// Where the chain ends, and how that is known.
fn grounds(ui: &mut Ui, view: &WhyView) {
    let says = |message| view.words.say(&message);
    let Some(end) = view.end else { return };
    let (mark, kind) = match end {
        End::Decision => ("👤", message!("panels-end-decision")),
        End::Parameter => ("📖", message!("panels-end-parameter")),
        End::Chance => ("🎲", message!("panels-end-chance")),
    };
    ui.add_space(theme::SPACE);
    theme::card(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.label(theme::strong(ui, format!("{mark} {}", says(kind))));
        if let Some(note) = &view.grounds.note {
            ui.label(note);
        }
        if let Some(source) = &view.grounds.source {
            ui.label(small(ui, says(message!("panels-source", source = source))));
        }
        if let Some(confidence) = &view.grounds.confidence {
            ui.label(small(ui, says(message!("panels-confidence", confidence = confidence))));
        }
        if view.grounds.is_empty() && end == End::Parameter {
            ui.label(small(ui, says(message!("panels-no-source"))));
        }
        ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
    });
}
