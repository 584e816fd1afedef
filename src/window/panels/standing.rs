//! Rule: what everybody can see: the number, its range, where it began, what the last act did; the number opens its history.

use bevy_egui::egui::{RichText, Ui};

use super::super::ask::Ask;
use super::super::theme;
use super::parts::{bar, number, small};
use crate::report::page::Share;
use crate::report::view::{About, StandingRow, StandingView};
use crate::words::message;

/// The public quantities.
pub fn standing_panel(ui: &mut Ui, view: &StandingView) -> Option<Ask> {
    theme::title(ui, &view.words.say(&message!("panels-standing-title")));
    let mut ask = None;
    for row in &view.rows {
        ask = self::row(ui, view, row).or(ask);
        ui.add_space(theme::SPACE);
    }
    ask
}

fn row(ui: &mut Ui, view: &StandingView, row: &StandingRow) -> Option<Ask> {
    let mut ask = None;
    ui.horizontal_wrapped(|ui| {
        ui.label(theme::strong(ui, &row.name));
        if number(ui, &row.value, &row.said).clicked() {
            ask = Some(Ask::Why(About::Standing(row.standing, view.stage)));
        }
        if !row.change.is_empty() {
            let arrow = if row.change.starts_with('+') { "⬆" } else { "⬇" };
            ui.label(RichText::new(format!("{arrow}{}", row.change)).small());
        }
    });
    let width = ui.available_width();
    bar(ui, Share { before: Some(row.start_share), after: row.share }, theme::palette(ui).accent, width);
    let began = message!("panels-standing-began", start = &row.start, range = &row.range);
    let mut under = view.words.say(&began);
    for said in [&row.grounds.source, &row.grounds.confidence].into_iter().flatten() {
        under = format!("{under}  ·  {said}");
    }
    ui.label(small(ui, under));
    ask
}
