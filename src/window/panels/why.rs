//! Rule: a number opens into its parts, a change into its causes; Enter goes one cause down, Backspace back up.

use bevy_egui::egui::{self, Key, RichText, Ui, vec2};

use super::super::ask::Ask;
use super::super::theme;
use super::parts::{bar, heading, line, named, pressed, small};
use crate::report::page::Share;
use crate::report::view::{Cause, End, Part, WhyView};
use crate::words::message;

/// What a number is made of, and what changed it. `depth` is how many numbers were asked about on the way here.
pub fn why_panel(ui: &mut Ui, view: &WhyView, depth: usize) -> Option<Ask> {
    let says = |message| view.words.say(&message);
    let mut ask = keys(ui, view, depth);
    ui.horizontal(|ui| {
        if depth > 0 && ui.add(egui::Button::new(says(message!("panels-why-back"))).shortcut_text("⌫")).clicked() {
            ask = Some(Ask::Back);
        }
        if ui.add(egui::Button::new(says(message!("panels-close"))).shortcut_text("Esc")).clicked() {
            ask = Some(Ask::Close);
        }
    });
    theme::title(ui, &view.title);
    if !view.value.is_empty() {
        let size = line(ui) * 1.6;
        ui.label(RichText::new(&view.value).size(size));
    }
    ui.label(&view.how);
    ui.add_space(theme::SPACE);
    for part in &view.parts {
        ask = self::part(ui, part).or(ask);
    }
    ask = causes(ui, view).or(ask);
    grounds(ui, view);
    ask
}

/// What the keys ask: Enter opens the first part or cause that opens, unless another one has the focus.
fn keys(ui: &Ui, view: &WhyView, depth: usize) -> Option<Ask> {
    if pressed(ui, Key::Escape) {
        return Some(Ask::Close);
    }
    if depth > 0 && pressed(ui, Key::Backspace) {
        return Some(Ask::Back);
    }
    let nothing_focused = ui.memory(|memory| memory.focused().is_none());
    (nothing_focused && pressed(ui, Key::Enter)).then(|| view.down().map(Ask::Why)).flatten()
}

fn part(ui: &mut Ui, part: &Part) -> Option<Ask> {
    let said = format!("{}: {}", part.name, part.value);
    let mut clicked = false;
    ui.horizontal_wrapped(|ui| {
        if part.next.is_some() {
            let name = RichText::new(format!("➡ {}", part.name)).color(theme::palette(ui).accent);
            let response = ui.add(egui::Button::new(name).frame(false).wrap());
            named(&response, &said);
            clicked = response.clicked();
        } else {
            ui.label(&part.name);
        }
        ui.label(RichText::new(&part.value).strong());
    });
    if let Some(share) = part.share {
        let width = ui.available_width().min(line(ui) * 16.0);
        bar(ui, Share { before: None, after: share }, theme::palette(ui).accent, width);
    }
    ui.add_space(theme::SPACE / 4.0);
    part.next.filter(|_| clicked).map(Ask::Why)
}

/// The strip: each act that changed the number, in order of date, with its change.
fn causes(ui: &mut Ui, view: &WhyView) -> Option<Ask> {
    if view.causes.is_empty() {
        return None;
    }
    let mut ask = None;
    heading(ui, &view.words.say(&message!("panels-causes")));
    for cause in &view.causes {
        let Cause { date, act, change, next, .. } = cause;
        ui.horizontal_wrapped(|ui| {
            ui.label(small(ui, date));
            ui.label(RichText::new(change).strong());
            match next {
                None => drop(ui.label(act)),
                Some(next) => {
                    let response =
                        ui.add(egui::Button::new(RichText::new(act).color(theme::palette(ui).accent)).frame(false).wrap());
                    named(&response, &format!("{date} {act}: {change}"));
                    if response.clicked() {
                        ask = Some(Ask::Why(*next));
                    }
                }
            }
        });
    }
    ask
}

/// Where the chain ends, and how that is known.
fn grounds(ui: &mut Ui, view: &WhyView) {
    let says = |message| view.words.say(&message);
    let Some(end) = view.end else { return };
    let (mark, kind) = match end {
        End::Decision => ("◼", message!("panels-end-decision")),
        End::Parameter => ("◻", message!("panels-end-parameter")),
        End::Chance => ("🎲", message!("panels-end-chance")),
    };
    ui.add_space(theme::SPACE);
    theme::card(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.label(RichText::new(format!("{mark} {}", says(kind))).strong());
        if let Some(note) = &view.grounds.note {
            ui.label(note);
        }
        if let Some(source) = &view.grounds.source {
            ui.label(small(ui, says(message!("panels-source", source = source))));
        }
        if let Some(confidence) = &view.grounds.confidence {
            ui.label(small(ui, says(message!("panels-confidence", confidence = confidence))));
        }
        if view.grounds.is_empty() && end == End::Parameter {
            ui.label(small(ui, says(message!("panels-no-source"))));
        }
        ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
    });
}
