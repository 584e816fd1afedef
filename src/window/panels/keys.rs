//! Rule: every key that does something is on one list.

use bevy_egui::egui::{Key, Label, Ui, vec2};

use super::super::ask::Ask;
use super::super::theme;
use super::parts::{line, pressed};
use crate::words::{Words, message};

/// The keys, and what they do.
pub fn keys_panel(ui: &mut Ui, words: Words) -> Option<Ask> {
    let says = |message| words.say(&message);
    let keys = [
        ("1 … 9", message!("panels-key-option")),
        ("L", message!("panels-key-luck")),
        ("U", message!("panels-key-undo")),
        ("W", message!("panels-key-why")),
        ("D", message!("panels-key-difference")),
        ("A", message!("author-key")),
        ("[   ]", message!("panels-key-look")),
        ("/", message!("panels-key-search")),
        ("?", message!("panels-key-keys")),
        ("Tab", message!("panels-key-tab")),
        ("Enter, Backspace", message!("panels-key-enter")),
        ("Esc", message!("panels-key-escape")),
    ];
    theme::title(ui, &says(message!("panels-keys")));
    for (key, does) in keys {
        ui.horizontal_top(|ui| {
            ui.allocate_ui(vec2(line(ui) * 6.0, 0.0), |ui| {
                ui.set_min_width(line(ui) * 6.0);
                ui.label(theme::strong(ui, key));
            });
            ui.add(Label::new(says(does)).wrap());
        });
    }
    ui.add_space(theme::SPACE);
    let close = ui.button(says(message!("panels-close"))).clicked() || pressed(ui, Key::Escape);
    close.then_some(Ask::Close)
}
