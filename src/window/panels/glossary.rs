//! Rule: a name is explained where it is met, with its original script.

use bevy_egui::egui::{Key, RichText, Ui};

use super::super::ask::Ask;
use super::super::theme;
use super::parts::{passage, pressed, small};
use crate::report::view::EntryView;
use crate::words::{Words, message};

/// An entry of the glossary.
pub fn glossary_panel(ui: &mut Ui, words: Words, view: &EntryView) -> Option<Ask> {
    let says = |message| words.say(&message);
    let mut ask = pressed(ui, Key::Escape).then_some(Ask::Close);
    theme::title(ui, &view.name);
    if let Some(original) = &view.original {
        ui.label(RichText::new(original).size(super::parts::line(ui) * 1.2));
    }
    if let Some(also) = &view.also {
        ui.label(small(ui, says(message!("panels-also", names = also))));
    }
    ui.add_space(theme::SPACE);
    ask = passage(ui, &view.text, |words| words).or(ask);
    if let Some(source) = &view.source {
        ui.label(small(ui, says(message!("panels-source", source = source))));
    }
    ui.add_space(theme::SPACE);
    if ui.button(says(message!("panels-close"))).clicked() { Some(Ask::Close) } else { ask }
}
