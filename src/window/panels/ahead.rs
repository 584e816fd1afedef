//! Rule: of a move that has not been made one may read what will be asked, and what is on the table as things stand now.

use bevy_egui::egui::{Key, RichText, Ui};

use super::super::ask::Ask;
use super::super::theme;
use super::parts::{muted, passage, pressed, small};
use crate::report::view::DecisionView;
use crate::words::message;

/// A move that has not been made.
pub fn ahead_panel(ui: &mut Ui, view: &DecisionView) -> Option<Ask> {
    let says = |message| view.words.say(&message);
    let mut ask = pressed(ui, Key::Escape).then_some(Ask::Close);
    ui.label(small(ui, &view.heading));
    theme::title(ui, &view.title);
    ui.label(muted(ui, says(message!("panels-ahead"))));
    ui.add_space(theme::SPACE);
    if let Some(question) = &view.question {
        ask = passage(ui, question, |words| words).or(ask);
    }
    for option in &view.options {
        ui.add_space(theme::SPACE / 2.0);
        ui.label(theme::strong(ui, &option.label));
        if let Some(reason) = &option.reason {
            ask = passage(ui, reason, RichText::small).or(ask);
        }
    }
    ui.add_space(theme::SPACE);
    if ui.button(says(message!("panels-close"))).clicked() { Some(Ask::Close) } else { ask }
}
