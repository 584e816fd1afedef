//! Rule: every mind at a glance; a cell opens the mind.

use bevy_egui::egui::text::LayoutJob;
use bevy_egui::egui::{self, Align, Button, FontSelection, Grid, RichText, ScrollArea, Ui, vec2};

use super::super::ask::Ask;
use super::super::theme;
use super::parts::{change, disc, line, named, small};
use crate::report::view::{MatrixCell, MatrixView, Moved, Name};
use crate::words::message;

/// A cell is at least so many lines of text wide.
const NARROWEST: f32 = 3.6;

/// The room for the letter of an actor, in lines of text.
const BADGE: f32 = 1.2;

/// What everybody thinks of everybody.
pub fn matrix_panel(ui: &mut Ui, view: &MatrixView) -> Option<Ask> {
    let says = |message| view.words.say(&message);
    theme::title(ui, &says(message!("panels-matrix")));
    ui.label(small(ui, says(message!("panels-matrix-how"))));
    if let Some(since) = &view.since {
        ui.label(small(ui, says(message!("panels-matrix-since", act = since))));
    }
    ui.add_space(theme::SPACE / 2.0);
    let mut ask = None;
    let (gap, columns) = (theme::SPACE / 2.0, view.actors.len());
    #[expect(clippy::cast_precision_loss, reason = "a handful of actors")]
    let width = ((ui.available_width() - line(ui) * BADGE - gap) / columns.max(1) as f32 - gap).max(NARROWEST * line(ui));
    ScrollArea::horizontal().id_salt("matrix").show(ui, |ui| {
        Grid::new("minds").spacing(vec2(gap, gap)).min_col_width(line(ui) * BADGE).show(ui, |ui| {
            ui.label("");
            for actor in &view.actors {
                self::actor(ui, actor);
            }
            ui.end_row();
            for (actor, row) in view.actors.iter().zip(&view.rows) {
                disc(ui, actor.badge, theme::palette(ui).actor(actor.actor.0));
                for (subject, cell) in row.iter().enumerate() {
                    match cell {
                        Some(cell) => ask = self::cell(ui, cell, subject, width).or(ask.take()),
                        None if subject == actor.actor.0 => blank(ui, "·", width),
                        None => blank(ui, &says(message!("panels-hidden")), width),
                    }
                }
                ui.end_row();
            }
        });
    });
    ask
}

fn actor(ui: &mut Ui, actor: &Name) {
    ui.vertical(|ui| {
        disc(ui, actor.badge, theme::palette(ui).actor(actor.actor.0));
        let seat = egui::Label::new(theme::strong(ui, &actor.seat).small());
        ui.add(seat.wrap_mode(egui::TextWrapMode::Extend)).on_hover_text(&actor.name);
    });
}

fn blank(ui: &mut Ui, words: &str, width: f32) {
    let words = small(ui, words);
    ui.allocate_ui(vec2(width, line(ui)), |ui| ui.centered_and_justified(|ui| ui.label(words)));
}

fn cell(ui: &mut Ui, cell: &MatrixCell, subject: usize, width: f32) -> Option<Ask> {
    let palette = theme::palette(ui);
    let mut job = LayoutJob::default();
    let mut write = |ui: &Ui, text: RichText| {
        text.append_to(&mut job, ui.style(), FontSelection::Default, Align::Center);
    };
    let moved = match cell.moved {
        Moved::Up => palette.response,
        Moved::Down => palette.challenge,
        Moved::Not => palette.muted,
    };
    write(ui, theme::strong(ui, format!("{} ", cell.letter)).color(palette.actor(subject)));
    write(ui, theme::strong(ui, &cell.percent).color(palette.ink));
    if cell.moved != Moved::Not {
        write(ui, RichText::new(format!(" {}", change(cell.moved, &cell.points))).small().color(moved));
    }
    write(ui, RichText::new(format!("\n{}", cell.image)).small().color(palette.muted));
    if let Some(credibility) = &cell.credibility {
        write(ui, RichText::new(format!("\n⚑ {credibility}")).small().color(palette.ink));
    }
    let size = vec2(width, line(ui) * 3.4);
    let response = ui.allocate_ui(size, |ui| {
        ui.spacing_mut().button_padding = vec2(theme::SPACE / 2.0, theme::SPACE / 2.0);
        ui.add(Button::new(job).wrap().min_size(size))
    });
    let response = response.inner;
    named(&response, &cell.said);
    response.on_hover_text(&cell.said).clicked().then_some(Ask::Open(cell.asked))
}
