//! Rule: every marker of the map is in this list, in a sentence; what opens something is a button.

use bevy_egui::egui::{Button, RichText, Ui};

use super::super::ask::Ask;
use super::super::theme;
use super::parts::small;
use crate::report::view::{MapView, Marker};
use crate::words::message;

/// The markers of the map as a list.
pub fn markers_panel(ui: &mut Ui, view: &MapView) -> Option<Ask> {
    theme::title(ui, &view.words.say(&message!("map-list")));
    ui.label(small(ui, view.words.say(&message!("map-list-note"))));
    ui.label(small(ui, view.words.say(&message!("map-controls"))));
    ui.add_space(theme::SPACE);
    let mut ask = None;
    for marker in &view.markers {
        ask = self::marker(ui, marker).or(ask);
    }
    ask
}

fn marker(ui: &mut Ui, marker: &Marker) -> Option<Ask> {
    let wanted = marker.mind.map(Ask::Open).or_else(|| marker.number.map(Ask::Why));
    let Some(wanted) = wanted else {
        ui.label(&marker.said);
        return None;
    };
    let words = RichText::new(&marker.said).color(theme::palette(ui).accent);
    ui.add(Button::new(words).frame(false).wrap()).clicked().then_some(wanted)
}
