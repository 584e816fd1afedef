//! Rule: the debrief is told step after step as it is worked out; nobody waits before a still picture.

use bevy_egui::egui::{Button, ComboBox, ScrollArea, Spinner, Ui, WidgetInfo, WidgetType};

use super::super::ask::Ask;
use super::super::desk::Desk;
use super::super::panels::{heading, muted, small};
use super::super::talk::Talk;
use super::super::theme;
use super::figure::figure;
use crate::report::debrief::{Part, Step};
use crate::theory::MoveId;
use crate::words::{Words, message};

/// The steps that have been told, and what else can be asked.
pub(in super::super) fn debrief_screen(ui: &mut Ui, desk: &Desk, talk: &Talk) -> Option<Ask> {
    let mut ask = None;
    let words = desk.words;
    let scale = f32::from(desk.settings.text) / 100.0;
    let width = (900.0 * scale).min(ui.available_width() - theme::SPACE * 2.0);
    let margin = ((ui.available_width() - width) / 2.0).max(0.0);
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        ui.horizontal_top(|ui| {
            ui.add_space(margin);
            ui.vertical(|ui| {
                ui.set_width(width);
                ui.add_space(theme::SPACE);
                theme::title(ui, &talk.title);
                if ui.add(Button::new(format!("⬅ {}", words.say(&message!("window-back-to-game"))))).clicked() {
                    ask = Some(Ask::Play);
                }
                for step in &talk.steps {
                    ui.add_space(theme::SPACE * 2.0);
                    theme::card(ui, |ui| {
                        ui.set_width(ui.available_width());
                        ask = self::step(ui, words, talk, step).or(ask.take());
                    });
                }
                if !talk.is_whole() {
                    ui.add_space(theme::SPACE * 2.0);
                    ui.horizontal(|ui| {
                        if !desk.settings.still {
                            ui.add(Spinner::new());
                        }
                        ui.label(words.say(&message!("window-working", step = talk.steps.len(), count = talk.done())));
                        if ui.button(words.say(&message!("window-stop"))).clicked() {
                            ask = Some(Ask::Play);
                        }
                    });
                }
                ui.add_space(theme::SPACE * 4.0);
            });
        });
    });
    ask
}

fn step(ui: &mut Ui, words: Words, talk: &Talk, step: &Step) -> Option<Ask> {
    ui.label(small(ui, step.part.number().to_string()));
    theme::title(ui, &step.title);
    for paragraph in &step.paragraphs {
        ui.label(paragraph);
    }
    for one in &step.figures {
        figure(ui, words, one);
    }
    for (place, asked) in step.questions.iter().enumerate() {
        ui.label(format!("{}.  {asked}", place + 1));
    }
    if let Some(command) = &step.command {
        ui.label(small(ui, words.say(&message!("debrief-again", command = command))));
    }
    if step.part == Part::Named { suppose(ui, words, talk) } else { None }
}

/// Names another decision, and sees at once what it would have changed.
fn suppose(ui: &mut Ui, words: Words, talk: &Talk) -> Option<Ask> {
    if talk.alternatives.is_empty() {
        return None;
    }
    heading(ui, &words.say(&message!("window-suppose")));
    let id = ui.id().with("suppose");
    let mut chosen: Option<(MoveId, usize)> = ui.data(|data| data.get_temp(id)).flatten();
    let all = || talk.alternatives.iter().flat_map(|one| one.options.iter().map(move |option| (one, option)));
    let name = |step: MoveId, option: usize| {
        let found = all().find(|(one, (place, _))| one.step == step && *place == option);
        found.map_or_else(String::new, |(one, (_, label))| format!("{}: {label}", one.title))
    };
    let shown = chosen.map_or_else(|| words.say(&message!("window-suppose-choose")), |(step, option)| name(step, option));
    let mut ask = None;
    ui.horizontal_wrapped(|ui| {
        let width = ui.available_width() * 0.7;
        let combo = ComboBox::from_id_salt("suppose").selected_text(&shown).width(width).truncate().show_ui(ui, |ui| {
            for (one, (option, label)) in all() {
                let value = Some((one.step, *option));
                ui.selectable_value(&mut chosen, value, format!("{}: {label}", one.title));
            }
        });
        combo.response.widget_info(|| WidgetInfo::labeled(WidgetType::ComboBox, true, &shown));
        if ui.add_enabled(chosen.is_some(), Button::new(words.say(&message!("window-suppose-run")))).clicked() {
            ask = chosen.map(|(step, option)| Ask::Suppose(step, option));
        }
    });
    ui.data_mut(|data| data.insert_temp(id, chosen));
    if !talk.is_whole() {
        ui.label(muted(ui, words.say(&message!("window-suppose-later"))));
    }
    for one in &talk.supposed {
        figure(ui, words, one);
    }
    ask
}
