//! Rule: a lever is moved by the mouse or by the arrow keys, says where it stands, and can be taken back.

use bevy_egui::egui::{Button, ComboBox, RichText, Slider, SliderClamping, Ui, WidgetInfo, WidgetType};

use super::super::super::ask::{Ask, Write};
use super::super::super::theme;
use super::super::parts::{line, named, small};
use crate::experiment::Level;
use crate::report::view::{AuthorView, Gauge, Knob, Picked, Turned};
use crate::words::message;

/// The room for a number, in lines of text.
const NUMBER: f32 = 3.4;

/// The least that a slider is long, in points.
const SHORTEST: f32 = 48.0;

/// One lever; `alone` where it can be taken back by itself.
pub(super) fn knob(ui: &mut Ui, view: &AuthorView, knob: &Knob, alone: bool) -> Option<Ask> {
    match &knob.turned {
        Turned::Gauge(gauge) => self::gauge(ui, view, knob, gauge, alone),
        Turned::Picked(picked) => self::picked(ui, view, knob, picked),
    }
}

fn gauge(ui: &mut Ui, view: &AuthorView, knob: &Knob, gauge: &Gauge, alone: bool) -> Option<Ask> {
    let mut ask = None;
    ui.add_space(theme::SPACE / 2.0);
    ui.label(&knob.name);
    ui.horizontal(|ui| {
        let back = alone && knob.own;
        let room = line(ui) * if back { NUMBER + 2.6 } else { NUMBER };
        ui.spacing_mut().slider_width = (ui.available_width() - room).max(SHORTEST);
        let mut value = gauge.value;
        let range = gauge.least..=gauge.greatest;
        let slider = Slider::new(&mut value, range).step_by(gauge.step).show_value(false).trailing_fill(true);
        // What lies between two steps stays there until somebody moves it.
        let slider = ui.add(slider.clamping(SliderClamping::Edits));
        let said = format!("{}, {}", knob.said, gauge.shown);
        slider.widget_info(|| WidgetInfo::slider(true, value, &said));
        if slider.changed() && value.total_cmp(&gauge.value).is_ne() {
            ask = Some(Ask::Write(Write::Turn(knob.lever.clone(), Level::Number(value))));
        }
        ui.label(theme::strong(ui, &gauge.shown));
        if back && restore(ui, view, knob) {
            ask = Some(Ask::Write(Write::Restore(knob.lever.clone())));
        }
    });
    if let Some(was) = &gauge.was {
        ui.label(small(ui, view.words.say(&message!("author-was", value = was))));
    }
    ask
}

fn restore(ui: &mut Ui, view: &AuthorView, knob: &Knob) -> bool {
    let response = ui.add(Button::new("⟲").small());
    let said = view.words.say(&message!("author-restore", lever = &knob.said));
    named(&response, &said);
    response.on_hover_text(&said).clicked()
}

fn picked(ui: &mut Ui, view: &AuthorView, knob: &Knob, picked: &Picked) -> Option<Ask> {
    let mut ask = None;
    let free = view.words.say(&message!("author-free"));
    let chosen = picked.option.and_then(|option| picked.options.get(option)).unwrap_or(&free);
    ui.add_space(theme::SPACE / 2.0);
    ui.label(&knob.name);
    let width = ui.available_width() - theme::SPACE;
    let strong = if knob.own { theme::strong(ui, chosen) } else { RichText::new(chosen) };
    let combo = ComboBox::from_id_salt(("author choice", &knob.said)).selected_text(strong).width(width).truncate();
    let combo = combo.show_ui(ui, |ui| {
        if picked.can_be_free && ui.selectable_label(picked.option.is_none(), &free).clicked() {
            ask = Some(Ask::Write(Write::Restore(knob.lever.clone())));
        }
        for (option, label) in picked.options.iter().enumerate() {
            if ui.selectable_label(picked.option == Some(option), label).clicked() {
                ask = Some(Ask::Write(Write::Turn(knob.lever.clone(), Level::Category(option))));
            }
        }
    });
    let said = format!("{}: {chosen}", knob.said);
    combo.response.widget_info(|| WidgetInfo::labeled(WidgetType::ComboBox, true, &said));
    ask
}
