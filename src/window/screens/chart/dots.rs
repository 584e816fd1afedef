//! Rule: a hundred dots in rows of twenty, each group in its colour, with its letter beside its name.

use bevy_egui::egui::{Align2, FontId, Response, Sense, TextStyle, Ui, vec2};

use super::super::super::panels::{disc, on};
use super::super::super::theme;
use crate::report::debrief::Dots;

const ROW: usize = 20;

/// Draws a hundred possible histories.
pub(super) fn draw(ui: &mut Ui, dots: &Dots) -> Response {
    let palette = theme::palette(ui);
    let size = ui.text_style_height(&TextStyle::Body) * 1.1;
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
        let font = FontId::proportional(size * 0.55);
        ui.painter().text(centre, Align2::CENTER_CENTER, letter(kind), font, on(colour));
    }
    for (kind, group) in dots.groups.iter().enumerate() {
        ui.horizontal_wrapped(|ui| {
            disc(ui, letter(kind), palette.actor(kind));
            ui.label(format!("{}  {}", group.count, group.name));
        });
    }
    response
}

/// The letter of a group.
pub(super) fn letter(kind: usize) -> char {
    u8::try_from(kind).ok().filter(|kind| *kind < 26).map_or('?', |kind| char::from(b'A' + kind))
}
