//! Rule: whoever plays in a browser brings files by paste, drop and choice, and takes games along as files and links.

use bevy_egui::egui::containers::menu::MenuButton;
use bevy_egui::egui::{Button, RichText, TextEdit, Ui, WidgetInfo, WidgetType};

use super::super::ask::Ask;
use super::super::panels::small;
use super::super::theme;
use super::asked::AskPage;
use crate::words::{Words, message};

/// A file of one's own.
pub(in super::super) fn files(ui: &mut Ui, words: Words) -> Option<Ask> {
    let id = ui.id().with("pasted");
    let mut text: String = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let mut ask = None;
    theme::card(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.label(theme::strong(ui, words.say(&message!("window-file"))));
        ui.label(small(ui, words.say(&message!("browser-file-how"))));
        if ui.button(words.say(&message!("browser-choose"))).clicked() {
            ask = Some(Ask::Choose);
        }
        let said = words.say(&message!("browser-paste"));
        let field = TextEdit::multiline(&mut text).code_editor().desired_rows(3).hint_text(&said).desired_width(f32::INFINITY);
        let field = bevy_egui::egui::ScrollArea::vertical().max_height(160.0).show(ui, |ui| ui.add(field)).inner;
        field.widget_info(|| WidgetInfo::labeled(WidgetType::TextEdit, true, &said));
        let open = ui.add_enabled(!text.trim().is_empty(), Button::new(words.say(&message!("browser-open-pasted"))));
        if open.clicked() {
            ask = Some(Ask::Page(AskPage::Texts(vec![(String::new(), std::mem::take(&mut text))])));
        }
    });
    ui.data_mut(|data| data.insert_temp(id, text));
    ask
}

/// The menu of how a game is taken along.
pub(in super::super) fn take_along(ui: &mut Ui, words: Words) -> Option<Ask> {
    let named = RichText::new(words.say(&message!("browser-take-along"))).small();
    let shown = MenuButton::new(named).ui(ui, |ui| {
        let link = ui.button(words.say(&message!("browser-link"))).clicked().then_some(AskPage::Link);
        link.or(ui.button(words.say(&message!("browser-download"))).clicked().then_some(AskPage::Download))
    });
    shown.1.and_then(|shown| shown.inner).map(Ask::Page)
}
