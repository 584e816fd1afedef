//! Rule: what is written down is to be seen at any time, and goes to its file only when it is asked.

use std::path::PathBuf;

use bevy_egui::egui::{Button, CollapsingHeader, Id, Label, RichText, TextEdit, Ui, WidgetInfo, WidgetType};

use super::super::super::ask::{Ask, Write};
use super::super::super::theme;
use super::super::parts::{heading, small};
use crate::report::view::AuthorView;
use crate::words::message;

/// The title, the place, the text, and what can be done with them.
pub(super) fn file(ui: &mut Ui, view: &AuthorView) -> Option<Ask> {
    let says = |message| view.words.say(&message);
    heading(ui, &says(message!("author-file")));
    let mut title = view.title.clone();
    let named = says(message!("author-title"));
    let mut ask = field(ui, &named, &mut title).then_some(Ask::Write(Write::Call(title)));
    let path = place(ui, view);
    if view.changed {
        ui.label(small(ui, says(message!("author-unsaved"))));
    }
    ui.horizontal_wrapped(|ui| {
        let can = !path.trim().is_empty();
        if ui.add_enabled(can, Button::new(theme::strong(ui, says(message!("author-save"))))).clicked() {
            ask = Some(Ask::Write(Write::Save(PathBuf::from(path.trim()))));
        }
        if ui.button(says(message!("author-choose"))).clicked() {
            ask = Some(Ask::Write(Write::Choose));
        }
        if ui.add_enabled(view.changed, Button::new(says(message!("author-restore-all")))).clicked() {
            ask = Some(Ask::Write(Write::RestoreAll));
        }
    });
    ui.label(small(ui, says(message!("author-choose-how"))));
    CollapsingHeader::new(says(message!("author-as-text"))).id_salt("author text").show(ui, |ui| {
        ui.add(Label::new(RichText::new(&view.text).monospace()).wrap());
    });
    ask
}

/// A field with its name above it. Returns whether something was typed.
fn field(ui: &mut Ui, name: &str, text: &mut String) -> bool {
    ui.label(small(ui, name));
    let field = ui.add(TextEdit::singleline(text).desired_width(f32::INFINITY));
    field.widget_info(|| WidgetInfo::labeled(WidgetType::TextEdit, true, name));
    field.changed()
}

/// Where the file is to lie, as it is typed; what is typed is kept until the file lies somewhere else.
fn place(ui: &mut Ui, view: &AuthorView) -> String {
    let id = Id::new("author place");
    let typed: Option<(String, String)> = ui.data(|data| data.get_temp(id));
    let typed = typed.filter(|(place, _)| *place == view.path).map(|(_, typed)| typed);
    let mut path = typed.unwrap_or_else(|| view.path.clone());
    field(ui, &view.words.say(&message!("author-path")), &mut path);
    ui.data_mut(|data| data.insert_temp(id, (view.path.clone(), path.clone())));
    path
}
