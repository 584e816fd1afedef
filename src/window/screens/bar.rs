//! Rule: how somebody likes to read can be changed on every screen, at the same place.

use bevy_egui::egui::containers::menu::{MenuButton, MenuConfig};
use bevy_egui::egui::{Align, Button, Key, Layout, MenuBar, PopupCloseBehavior, RichText, Ui};

use super::super::ask::{Ask, Write};
use super::super::desk::{Desk, Screen};
use super::super::panels::{levels_panel, pressed};
use super::super::theme;
use crate::words::{Language, message};

/// The bar on top: where one is, and how it is read.
pub(in super::super) fn top_bar(ui: &mut Ui, desk: &Desk) -> Option<Ask> {
    let mut ask = None;
    MenuBar::new().ui(ui, |ui| {
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ask = place(ui, desk);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ask = settings(ui, desk).or(ask.take());
                if desk.screen == Screen::Play {
                    ask = tools(ui, desk).or(ask.take());
                }
            });
        });
    });
    ask
}

/// Where one is, and the way out.
fn place(ui: &mut Ui, desk: &Desk) -> Option<Ask> {
    let says = |message| desk.words.say(&message);
    let Some(table) = &desk.table else {
        ui.label(theme::strong(ui, says(message!("window-name"))));
        return None;
    };
    let leave = ui.add(Button::new(format!("⬅ {}", says(message!("window-leave")))));
    let title = theme::strong(ui, &*table.scenario.script.title);
    ui.add(bevy_egui::egui::Label::new(title).truncate());
    leave.clicked().then_some(Ask::Leave)
}

/// What can be done at the table besides deciding.
fn tools(ui: &mut Ui, desk: &Desk) -> Option<Ask> {
    let says = |message| desk.words.say(&message);
    let broken = desk.table.as_ref().is_some_and(|table| table.broken.is_some());
    let author = says(message!("author-panel"));
    // A file on disk that is broken is to be seen from wherever one plays.
    let author = if broken { format!("⚠ {author}") } else { author };
    let tools = [
        ("?", says(message!("panels-keys")), Ask::Keys),
        ("/", says(message!("panels-search")), Ask::Search),
        ("D", says(message!("window-compare")), Ask::Compare),
        ("U", says(message!("window-undo")), Ask::Undo),
        ("A", author, Ask::Write(Write::Panel)),
    ];
    let mut ask = desk.table.as_ref().and_then(|table| {
        let named = RichText::new(says(message!("panels-levels"))).small();
        let shown = MenuButton::new(named).config(stays()).ui(ui, |ui| {
            ui.set_max_width(320.0);
            levels_panel(ui, desk.words, &table.sitting.save().without)
        });
        shown.1.and_then(|shown| shown.inner)
    });
    for (key, name, asks) in tools {
        let button = Button::new(RichText::new(&name).small()).shortcut_text(RichText::new(key).small());
        if ui.add(button).clicked() {
            ask = Some(asks);
        }
    }
    #[cfg(target_arch = "wasm32")]
    let ask = super::super::web::take_along(ui, desk.words).or(ask);
    ask
}

/// A menu of switches stays open until one clicks elsewhere.
fn stays() -> MenuConfig {
    MenuConfig::new().close_behavior(PopupCloseBehavior::CloseOnClickOutside)
}

/// The menu of how it is read.
fn settings(ui: &mut Ui, desk: &Desk) -> Option<Ask> {
    let says = |message| desk.words.say(&message);
    let mut ask = None;
    let named = format!("☰ {}", says(message!("window-settings")));
    MenuButton::new(named).ui(ui, |ui| {
        ui.label(theme::strong(ui, says(message!("window-language"))));
        for (language, name) in [(Language::English, "English"), (Language::Polish, "polski")] {
            if ui.radio(desk.words.language() == language, name).clicked() {
                ask = Some(Ask::Language(language));
            }
        }
        ui.separator();
        ui.label(theme::strong(ui, says(message!("window-text"))));
        for size in theme::TEXT_SIZES {
            if ui.radio(desk.settings.text == size, format!("{size} %")).clicked() {
                ask = Some(Ask::Text(size));
            }
        }
        ui.separator();
        let mut switch = |ui: &mut Ui, on: bool, name: String, asks: fn(bool) -> Ask| {
            let mut now = on;
            if ui.checkbox(&mut now, name).clicked() {
                ask = Some(asks(now));
            }
        };
        switch(ui, desk.settings.basic, says(message!("window-basic")), Ask::Basic);
        switch(ui, desk.settings.dark, says(message!("window-dark")), Ask::Dark);
        switch(ui, desk.settings.still, says(message!("window-still")), Ask::Still);
        if desk.screen == Screen::Play && ui.button(says(message!("window-reset"))).clicked() {
            ask = Some(Ask::Reset);
        }
    });
    ask
}

/// What the keys ask on the play screen, whatever has been drawn.
pub(in super::super) fn keys(ui: &Ui) -> Option<Ask> {
    let keys = [(Key::U, Ask::Undo), (Key::D, Ask::Compare), (Key::Slash, Ask::Search), (Key::A, Ask::Write(Write::Panel))];
    let found = keys.into_iter().find(|(key, _)| pressed(ui, *key)).map(|(_, ask)| ask);
    let asked =
        ui.input(|input| input.events.iter().any(|event| matches!(event, bevy_egui::egui::Event::Text(text) if text == "?")));
    let asked = asked && !ui.ctx().egui_wants_keyboard_input();
    found.or_else(|| asked.then_some(Ask::Keys))
}
