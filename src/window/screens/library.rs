//! Rule: one looks for a game as for a book: by its time, its question, and how long it takes.

use bevy_egui::egui::{Button, ComboBox, Grid, ScrollArea, Ui, WidgetInfo, WidgetType, vec2};

use super::super::ask::Ask;
use super::super::desk::Desk;
use super::super::panels::{muted, named, small};
use super::super::theme;
use crate::play::shelf::Kept;
use crate::report::view::Card;
use crate::scenario::save::HISTORIAN;
use crate::words::{Words, message};

/// The narrowest that a card may be, in lines of text.
const NARROWEST: f32 = 24.0;

/// The scenarios, and the games that can be gone on with.
pub(in super::super) fn library_screen(ui: &mut Ui, desk: &Desk) -> Option<Ask> {
    let words = desk.words;
    let mut ask = None;
    ScrollArea::vertical().show(ui, |ui| {
        ui.add_space(theme::SPACE);
        theme::title(ui, &words.say(&message!("window-title")));
        ui.label(muted(ui, words.say(&message!("window-idea"))));
        ui.add_space(theme::SPACE);
        ask = kept(ui, desk);
        let line = ui.text_style_height(&bevy_egui::egui::TextStyle::Body);
        let room = ui.available_width();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few columns")]
        let columns = ((room / (NARROWEST * line)).floor() as usize).clamp(1, 3);
        #[expect(clippy::cast_precision_loss, reason = "a few columns")]
        let width = room / columns as f32 - theme::SPACE * 2.0;
        Grid::new("cards").spacing(vec2(theme::SPACE * 2.0, theme::SPACE * 2.0)).show(ui, |ui| {
            for (place, card) in desk.library().cards.iter().enumerate() {
                ui.vertical(|ui| {
                    ui.set_width(width);
                    ask = self::card(ui, words, card).or(ask.take());
                });
                if (place + 1) % columns == 0 {
                    ui.end_row();
                }
            }
        });
        ui.add_space(theme::SPACE * 2.0);
        #[cfg(not(target_arch = "wasm32"))]
        let own = file(ui, words);
        #[cfg(target_arch = "wasm32")]
        let own = super::super::web::files(ui, words);
        ask = own.or(ask.take());
    });
    ask
}

/// The games that have been begun, the latest first.
fn kept(ui: &mut Ui, desk: &Desk) -> Option<Ask> {
    let mut ask = None;
    if desk.kept.is_empty() {
        return None;
    }
    theme::card(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.label(theme::strong(ui, desk.words.say(&message!("window-go-on"))));
        ui.horizontal_wrapped(|ui| {
            for kept in desk.kept.iter().take(6) {
                let title = title(desk, kept);
                let played = kept.save.decisions.len();
                let said = desk.words.say(&message!("window-kept", title = title, count = played));
                if ui.add(Button::new(said).wrap()).clicked() {
                    ask = Some(Ask::Resume(kept.path.clone()));
                }
            }
        });
    });
    ui.add_space(theme::SPACE * 2.0);
    ask
}

/// What the scenario of a saved game is called.
fn title(desk: &Desk, kept: &Kept) -> String {
    let known = desk.library().cards.iter().find(|card| card.name == kept.save.scenario);
    known.map_or_else(|| kept.save.scenario.clone(), |card| card.title.clone())
}

fn card(ui: &mut Ui, words: Words, card: &Card) -> Option<Ask> {
    let id = ui.id().with(&card.name);
    let (mut what_if, mut seat): (String, String) = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let mut ask = None;
    theme::card(ui, |ui| {
        ui.set_width(ui.available_width());
        if let Some(dates) = &card.dates {
            ui.label(small(ui, dates));
        }
        theme::title(ui, &card.title);
        if let Some(question) = &card.question {
            ui.label(question);
        }
        let who = card.seats.iter().map(|(_, seat)| seat.as_str()).collect::<Vec<_>>().join(", ");
        ui.label(small(ui, words.say(&message!("window-length", count = card.decisions, who = who))));
        ui.add_space(theme::SPACE);
        choose(ui, words, card, &mut what_if, &mut seat);
        let begin = ui.add(Button::new(theme::strong(ui, words.say(&message!("window-begin")))));
        named(&begin, &words.say(&message!("window-begin-named", title = &card.title)));
        if begin.clicked() {
            let what_ifs = Some(what_if.clone()).filter(|name| !name.is_empty()).into_iter().collect();
            let seat = if seat.is_empty() { HISTORIAN.to_owned() } else { seat.clone() };
            ask = Some(Ask::Begin { scenario: card.name.clone(), what_ifs, seat });
        }
    });
    ui.data_mut(|data| data.insert_temp(id, (what_if, seat)));
    ask
}

/// With which what-if, and from which seat.
fn choose(ui: &mut Ui, words: Words, card: &Card, what_if: &mut String, seat: &mut String) {
    let plain = words.say(&message!("window-as-it-was"));
    let chosen = card.what_ifs.iter().find(|one| one.name == *what_if).map_or(&plain, |one| &one.title);
    let width = ui.available_width();
    let combo = ComboBox::from_id_salt((&card.name, "what-if")).selected_text(chosen).width(width).truncate();
    let combo = combo.show_ui(ui, |ui| {
        ui.selectable_value(what_if, String::new(), &plain);
        for one in &card.what_ifs {
            let reading = one.reading.as_ref().map(|reading| format!(" ({reading})")).unwrap_or_default();
            ui.selectable_value(what_if, one.name.clone(), format!("{}{reading}", one.title));
        }
    });
    let said = words.say(&message!("window-what-if", title = &card.title, chosen = chosen));
    combo.response.widget_info(|| WidgetInfo::labeled(WidgetType::ComboBox, true, &said));
    let historian = words.say(&message!("window-historian"));
    let chosen = card.seats.iter().find(|(id, _)| id == seat).map_or(&historian, |(_, name)| name);
    let combo = ComboBox::from_id_salt((&card.name, "seat")).selected_text(chosen).width(width).truncate();
    let combo = combo.show_ui(ui, |ui| {
        ui.selectable_value(seat, String::new(), &historian);
        for (id, name) in &card.seats {
            ui.selectable_value(seat, id.clone(), name);
        }
    });
    let said = words.say(&message!("window-seat", title = &card.title, chosen = chosen));
    combo.response.widget_info(|| WidgetInfo::labeled(WidgetType::ComboBox, true, &said));
}

/// A file of one's own.
#[cfg(not(target_arch = "wasm32"))]
fn file(ui: &mut Ui, words: Words) -> Option<Ask> {
    let id = ui.id().with("file");
    let mut path: String = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let mut ask = None;
    theme::card(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.label(theme::strong(ui, words.say(&message!("window-file"))));
        ui.label(small(ui, words.say(&message!("window-file-how"))));
        ui.horizontal(|ui| {
            if ui.button(words.say(&message!("window-choose-file"))).clicked() {
                ask = Some(Ask::Choose);
            }
            let field = ui.add(bevy_egui::egui::TextEdit::singleline(&mut path).desired_width(ui.available_width() * 0.6));
            let said = words.say(&message!("window-file-path"));
            field.widget_info(|| WidgetInfo::labeled(WidgetType::TextEdit, true, &said));
            let open = ui.add_enabled(!path.trim().is_empty(), Button::new(words.say(&message!("window-open"))));
            if open.clicked() {
                ask = Some(Ask::File(std::path::PathBuf::from(path.trim())));
            }
        });
    });
    ui.data_mut(|data| data.insert_temp(id, path));
    ask
}
