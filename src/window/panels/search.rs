//! Rule: whatever has a name is found while it is typed.

use bevy_egui::egui::{self, Key, RichText, TextEdit, Ui, vec2};

use super::super::ask::Ask;
use super::super::theme;
use super::parts::{named, small};
use crate::report::view::{Found, Leads};
use crate::words::{Words, message};

/// The search: what is typed, kept by whoever shows the panel, and what was found for it. Enter takes the first.
pub fn search_panel(ui: &mut Ui, words: Words, typed: &mut String, found: &[Found]) -> Option<Ask> {
    let says = |message| words.say(&message);
    let mut ask = ui.input(|input| input.key_pressed(Key::Escape)).then_some(Ask::Close);
    let field = TextEdit::singleline(typed).hint_text(says(message!("panels-search-hint"))).desired_width(f32::INFINITY);
    let field = ui.add(field);
    let name = says(message!("panels-search"));
    field.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::TextEdit, true, &name));
    if ui.memory(|memory| memory.focused().is_none()) {
        field.request_focus();
    }
    let entered = ui.input(|input| input.key_pressed(Key::Enter));
    for (place, one) in found.iter().enumerate() {
        let kind = RichText::new(&one.kind).small().color(theme::palette(ui).muted);
        let width = ui.available_width();
        let response = ui.add(egui::Button::new(RichText::new(&one.name)).right_text(kind).wrap().min_size(vec2(width, 0.0)));
        named(&response, &format!("{}, {}", one.name, one.kind));
        if response.clicked() || (entered && place == 0) {
            ask = Some(to(&one.leads));
        }
    }
    if found.is_empty() && !typed.trim().is_empty() {
        ui.label(small(ui, says(message!("panels-search-none"))));
    }
    ask
}

fn to(leads: &Leads) -> Ask {
    match leads {
        Leads::Moment(entry) => Ask::Look(entry + 1),
        Leads::Move(step) => Ask::Ahead(*step),
        Leads::Cell(asked) => Ask::Open(*asked),
        Leads::Entry(id) => Ask::Explain(id.clone()),
    }
}
