//! Rule: the chronicle is read like a book, and every act in it is a place to go back to.

use bevy_egui::egui::{self, RichText, Ui};

use super::super::ask::Ask;
use super::super::theme;
use super::parts::{heading, muted, named, small};
use crate::report::page::Share;
use crate::report::view::{ActView, ChronicleAct, ChronicleView};
use crate::words::{Words, message};

/// What has happened, the latest last.
pub fn chronicle_panel(ui: &mut Ui, view: &ChronicleView) -> Option<Ask> {
    let says = |message| view.words.say(&message);
    theme::title(ui, &says(message!("panels-chronicle")));
    if view.acts.is_empty() {
        ui.label(muted(ui, says(message!("panels-chronicle-empty"))));
    }
    let mut ask = None;
    for act in &view.acts {
        ui.push_id(act.entry, |ui| {
            ui.scope(|ui| {
                if act.later {
                    ui.set_opacity(0.5);
                }
                ask = self::act(ui, view.words, act).or(ask.take());
            });
        });
        ui.add_space(theme::SPACE);
    }
    ask
}

fn act(ui: &mut Ui, words: Words, ChronicleAct { entry, act, .. }: &ChronicleAct) -> Option<Ask> {
    heading(ui, &act.heading);
    let taken = ui.add(egui::Button::new(RichText::new(format!("➡ {}", act.taken))).frame(false).wrap());
    let back = words.say(&message!("panels-back-to", act = &act.heading));
    named(&taken, &format!("{}. {back}", act.taken));
    if let Some(closed) = &act.closed {
        ui.label(small(ui, closed));
    }
    came_of_it(ui, words, act);
    taken.on_hover_text(back).clicked().then_some(Ask::Rewind(*entry))
}

/// Whose mind moved, and how deterrence stands, as sentences.
fn came_of_it(ui: &mut Ui, words: Words, act: &ActView) {
    let share = |(name, share): &(String, Share)| match share.before.filter(|_| share.moved(words)) {
        Some(before) => format!("{name} {} ➡ {}", words.percent(before), words.percent(share.after)),
        None => format!("{name} {}", words.percent(share.after)),
    };
    let listed = |shares: &[(String, Share)]| shares.iter().map(share).collect::<Vec<_>>().join("; ");
    for moved in &act.minds {
        ui.label(small(ui, format!("{} {}.", moved.said, listed(&moved.images))));
    }
    if act.minds.is_empty() {
        ui.label(small(ui, words.say(&message!("told-unmoved"))));
    }
    if let Some(stands) = &act.deterrence {
        let moved: Vec<_> = stands.measures.iter().filter(|(_, share)| share.moved(words)).cloned().collect();
        if !moved.is_empty() {
            ui.label(small(ui, format!("{}.", listed(&moved))));
        }
    }
}
