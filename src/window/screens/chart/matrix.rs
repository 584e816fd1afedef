//! Rule: a row is who thinks, a column of whom; each image has a bar, a notch where it stood before, and a star where it is true.

use bevy_egui::egui::{Grid, Label, Response, ScrollArea, Ui, vec2};

use super::super::super::panels::{bar, line, small};
use super::super::super::theme;
use super::dots::letter;
use crate::report::debrief::{Cell, Matrix};
use crate::report::page::Share;
use crate::words::{Words, message};

/// The room for the letter of an image, in lines of text.
const LETTER: f32 = 1.2;

/// A bar is at least so many lines of text wide.
const NARROWEST: f32 = 4.0;

/// Draws who thinks what of whom, before the first move and after the last.
pub(super) fn draw(ui: &mut Ui, words: Words, matrix: &Matrix) -> Response {
    let gap = theme::SPACE * 1.5;
    #[expect(clippy::cast_precision_loss, reason = "a handful of actors")]
    let column = ui.available_width() / (matrix.actors.len() + 1) as f32 - gap;
    let width = (column - line(ui) * LETTER).clamp(NARROWEST * line(ui), NARROWEST * 3.0 * line(ui));
    let shown = ScrollArea::horizontal().id_salt("minds before and after").show(ui, |ui| {
        let grid = Grid::new("minds before and after").spacing(vec2(gap, theme::SPACE)).show(ui, |ui| {
            ui.label("");
            for name in &matrix.actors {
                ui.label(theme::strong(ui, name));
            }
            ui.end_row();
            for (name, cells) in matrix.actors.iter().zip(&matrix.cells) {
                ui.label(theme::strong(ui, name));
                for cell in cells {
                    ui.vertical(|ui| cell.iter().for_each(|cell| images(ui, cell, width)));
                }
                ui.end_row();
            }
        });
        grid.response
    });
    key(ui, words, matrix);
    shown.inner
}

fn images(ui: &mut Ui, cell: &Cell, width: f32) {
    for (image, (before, after)) in cell.before.iter().zip(&cell.after).enumerate() {
        ui.horizontal(|ui| {
            let star = if image == cell.actual { "*" } else { "" };
            let (room, colour) = (vec2(line(ui) * LETTER, line(ui)), theme::palette(ui).actor(image));
            let named = small(ui, format!("{star}{}", letter(image)));
            ui.add_sized(room, Label::new(named));
            bar(ui, Share { before: Some(*before), after: *after }, colour, width);
        });
    }
}

/// What the letters mean.
fn key(ui: &mut Ui, words: Words, matrix: &Matrix) {
    for (name, images) in matrix.actors.iter().zip(&matrix.images).filter(|(_, images)| images.len() > 1) {
        let named = images.iter().enumerate().map(|(place, image)| format!("{} {image}", letter(place)));
        ui.label(small(ui, format!("{name}: {}", named.collect::<Vec<_>>().join(", "))));
    }
    ui.label(small(ui, words.say(&message!("page-matrix"))));
}
