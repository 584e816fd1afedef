//! Rule: two courses side by side; where they parted is said in words, and each later difference is marked.

use bevy_egui::egui::{Grid, Key, Label, RichText, ScrollArea, Ui, vec2};

use super::super::ask::Ask;
use super::super::theme;
use super::parts::{heading, line, pressed, small};
use crate::report::view::{ComparisonView, Difference, Pair};
use crate::words::message;

/// The run beside history or a branch.
pub fn comparison_panel(ui: &mut Ui, view: &ComparisonView) -> Option<Ask> {
    let says = |message| view.words.say(&message);
    let mut ask = pressed(ui, Key::Escape).then_some(Ask::Close);
    theme::title(ui, &says(message!("panels-comparison", other = &view.other)));
    if let Some(divergence) = &view.divergence {
        ui.label(divergence);
    }
    let width = ((ui.available_width() - line(ui) * 6.0) / 3.0).max(line(ui) * 7.0);
    ScrollArea::horizontal().id_salt("comparison").show(ui, |ui| {
        Grid::new("comparison").spacing(vec2(theme::SPACE, theme::SPACE)).striped(true).show(ui, |ui| {
            for head in ["", "", &view.own, &view.other] {
                ui.label(theme::strong(ui, head));
            }
            ui.end_row();
            for pair in &view.rows {
                ask = self::pair(ui, pair, width).or(ask.take());
                ui.end_row();
            }
        });
    });
    if !view.measures.is_empty() {
        heading(ui, &says(message!("panels-differences")));
        ui.label(small(ui, says(message!("panels-differences-how"))));
        differences(ui, view);
    }
    ask
}

fn pair(ui: &mut Ui, pair: &Pair, width: f32) -> Option<Ask> {
    ui.label(small(ui, &pair.date));
    let mark = if pair.apart { "≠ " } else { "" };
    let cell = |ui: &mut Ui, words: RichText| {
        ui.vertical(|ui| {
            ui.set_width(width);
            ui.add(Label::new(words).wrap());
        });
    };
    let mut ask = None;
    ui.vertical(|ui| {
        ui.set_width(width);
        let title = RichText::new(format!("{mark}{}", pair.title));
        match pair.entry {
            Some(entry) => {
                if ui.link(title).clicked() {
                    ask = Some(Ask::Rewind(entry));
                }
            }
            None => drop(ui.label(title)),
        }
    });
    let said = |ui: &Ui, words: &str| if pair.apart { theme::strong(ui, words) } else { RichText::new(words) };
    let own = said(ui, &pair.own);
    cell(ui, own);
    let other = said(ui, &pair.other);
    cell(ui, other);
    ask
}

fn differences(ui: &mut Ui, view: &ComparisonView) {
    Grid::new("differences").spacing(vec2(theme::SPACE * 2.0, theme::SPACE / 2.0)).show(ui, |ui| {
        for Difference { name, own, other, points } in &view.measures {
            ui.label(name);
            ui.label(view.words.percent(*own));
            ui.label(view.words.percent(*other));
            ui.label(theme::strong(ui, view.words.say(&message!("panels-points", points = points))));
            ui.end_row();
        }
    });
}
