//! Rule: what is looked up lies over the game and goes away with Escape.

use bevy_egui::egui::{Align2, Context, Id, Label, RichText, ScrollArea, Ui, Window, vec2};

use super::super::ask::Ask;
use super::super::desk::Desk;
use super::super::notice::Notice;
use super::super::panels::{ahead_panel, glossary_panel, keys_panel, search_panel};
use super::super::table::{Over, Table};
use crate::report::view::{DecisionView, EntryView, Shown, find};
use crate::words::{Words, message};

/// What lies over the game, if anything does.
pub(super) fn over(ui: &mut Ui, table: &Table, shown: &Shown<'_>) -> Option<Ask> {
    let words = shown.words;
    let context = ui.ctx().clone();
    match table.over.as_ref()? {
        Over::Keys => on_top(&context, words, |ui| keys_panel(ui, words)),
        Over::Entry(id) => match EntryView::of(words, id) {
            Some(entry) => on_top(&context, words, |ui| glossary_panel(ui, words, &entry)),
            None => Some(Ask::Close),
        },
        Over::Move(step) => match DecisionView::ahead(shown, *step) {
            Some(view) => on_top(&context, words, |ui| ahead_panel(ui, &view)),
            None => Some(Ask::Close),
        },
        Over::Search => on_top(&context, words, |ui| {
            let id = Id::new("searched");
            let mut typed: String = ui.data(|data| data.get_temp(id)).unwrap_or_default();
            let found = find(shown, &typed);
            let ask = search_panel(ui, words, &mut typed, &found);
            if ask.is_some() {
                typed.clear();
            }
            ui.data_mut(|data| data.insert_temp(id, typed));
            ask
        }),
    }
}

/// What went wrong, over whatever is shown.
pub(in super::super) fn notice(context: &Context, desk: &Desk) -> Option<Ask> {
    let notice = desk.notice.as_ref()?;
    on_top(context, desk.words, |ui| {
        let said = Label::new(RichText::new(notice.say(desk.words)).monospace());
        match notice {
            Notice::One(_) => ui.add(said.wrap()),
            // Marks stand below what they mean, and no line may be broken.
            Notice::Faults(_) => ScrollArea::horizontal().show(ui, |ui| ui.add(said.extend())).inner,
        };
        let close = ui.button(desk.words.say(&message!("panels-close"))).clicked();
        (close || super::super::panels::pressed(ui, bevy_egui::egui::Key::Escape)).then_some(Ask::Close)
    })
}

fn on_top(context: &Context, words: Words, contents: impl FnOnce(&mut Ui) -> Option<Ask>) -> Option<Ask> {
    let room = context.content_rect().size();
    let window = Window::new(words.say(&message!("window-over-the-game"))).id(Id::new("over")).title_bar(false);
    let window = window.anchor(Align2::CENTER_CENTER, vec2(0.0, 0.0)).collapsible(false).resizable(false);
    let window = window.default_width((room.x * 0.45).max(320.0)).max_height(room.y * 0.85);
    window.show(context, |ui| ScrollArea::vertical().show(ui, contents).inner).and_then(|shown| shown.inner).flatten()
}
