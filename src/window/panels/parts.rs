//! Rule: what several panels draw, they draw alike: a passage with its links, a share with its bar, a number that can be asked.

use bevy_egui::egui::{self, Color32, Key, Response, RichText, Sense, Ui, WidgetInfo, WidgetType, vec2};

use super::super::ask::Ask;
use super::super::theme;
use crate::report::page::Share;
use crate::report::view::{Moved, Passage};

/// A share that moved by less stays where it was, for the eye.
const LEAST_MOVE: f32 = 0.005;

/// A passage; returns what a click on one of its links asks.
pub(in crate::window) fn passage(ui: &mut Ui, passage: &Passage, style: impl Fn(RichText) -> RichText) -> Option<Ask> {
    ui.scope(|ui| {
        // Else the first line would be as high as a button.
        ui.spacing_mut().interact_size.y = 0.0;
        ui.horizontal_wrapped(|ui| stretches(ui, passage, style)).inner
    })
    .inner
}

fn stretches(ui: &mut Ui, passage: &Passage, style: impl Fn(RichText) -> RichText) -> Option<Ask> {
    let mut ask = None;
    ui.spacing_mut().item_spacing.x = 0.0;
    for stretch in &passage.0 {
        let words = style(RichText::new(&stretch.words));
        match &stretch.entry {
            None => {
                ui.label(words);
            }
            Some(entry) => {
                if ui.link(words).clicked() {
                    ask = Some(Ask::Explain(entry.clone()));
                }
            }
        }
    }
    ask
}

/// Words in the colour of what is said in passing.
pub(in crate::window) fn muted(ui: &Ui, words: impl Into<String>) -> RichText {
    RichText::new(words).color(theme::palette(ui).muted)
}

/// The same, small.
pub(in crate::window) fn small(ui: &Ui, words: impl Into<String>) -> RichText {
    muted(ui, words).small()
}

/// A small heading within a panel.
pub(in crate::window) fn heading(ui: &mut Ui, words: &str) {
    ui.add_space(theme::SPACE);
    ui.label(theme::strong(ui, words));
}

/// The height of a line of text.
pub(in crate::window) fn line(ui: &Ui) -> f32 {
    ui.text_style_height(&egui::TextStyle::Body)
}

/// A share of one as a bar, with a notch where it was before.
pub(in crate::window) fn bar(ui: &mut Ui, share: Share, colour: Color32, width: f32) {
    let height = (line(ui) * 0.5).round();
    let (rect, _) = ui.allocate_exact_size(vec2(width.max(8.0), height), Sense::empty());
    let palette = theme::palette(ui);
    let painter = ui.painter();
    let radius = height / 4.0;
    #[expect(clippy::cast_possible_truncation, reason = "a share of one")]
    let [before, after] = [share.before.unwrap_or(share.after), share.after].map(|share| share.clamp(0.0, 1.0) as f32);
    painter.rect_filled(rect, radius, palette.muted.gamma_multiply(0.18));
    let mut full = rect;
    full.set_width(rect.width() * after);
    painter.rect_filled(full, radius, colour);
    if (before - after).abs() >= LEAST_MOVE {
        let at = rect.left() + rect.width() * before;
        let mark = egui::Stroke::new(2.0, palette.ink);
        painter.vline(at, rect.y_range().expand(2.0), mark);
    }
}

/// A number that opens what it is made of.
pub(in crate::window) fn number(ui: &mut Ui, shown: &str, said: &str) -> Response {
    let response = ui.add(egui::Button::new(RichText::new(shown).color(theme::palette(ui).accent)).frame(false));
    let line = response.rect.expand2(vec2(-1.0, -1.0));
    let stroke = egui::Stroke::new(1.0, theme::palette(ui).accent.gamma_multiply(0.5));
    ui.painter().hline(line.x_range(), line.bottom(), stroke);
    named(&response, said);
    response
}

/// Gives a control a name of its own, for those who do not see it.
pub(in crate::window) fn named(response: &Response, said: &str) {
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, response.enabled(), said));
}

/// A letter on a coloured disc, to tell images and actors apart without their colour.
pub(in crate::window) fn disc(ui: &mut Ui, letter: char, colour: Color32) {
    let size = line(ui) * 1.15;
    let (rect, _) = ui.allocate_exact_size(vec2(size, size), Sense::empty());
    ui.painter().circle_filled(rect.center(), size / 2.0, colour);
    let font = egui::FontId::proportional(size * 0.66);
    ui.painter().text(rect.center(), egui::Align2::CENTER_CENTER, letter, font, on(colour));
}

/// Black or white, whichever reads better on a colour.
pub(in crate::window) fn on(colour: Color32) -> Color32 {
    if theme::is_light(colour) { Color32::BLACK } else { Color32::WHITE }
}

/// How a change is written: an arrow and the points.
pub(in crate::window) fn change(moved: Moved, points: &str) -> String {
    if moved == Moved::Not { String::new() } else { format!("{}{points}", moved.arrow()) }
}

/// Whether a key was pressed that nobody is typing.
pub(in crate::window) fn pressed(ui: &Ui, key: Key) -> bool {
    !ui.ctx().egui_wants_keyboard_input() && ui.input(|input| input.key_pressed(key) && input.modifiers.is_none())
}
