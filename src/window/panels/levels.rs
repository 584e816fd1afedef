//! Rule: mechanisms are met one at a time; each switch says what it adds.

use bevy_egui::egui::Ui;

use super::super::ask::Ask;
use super::super::theme;
use super::parts::small;
use crate::report::mechanism::{adds, name};
use crate::theory::Mechanism;
use crate::words::{Words, message};

/// The mechanisms beyond face value, but for those that are switched off.
pub fn levels_panel(ui: &mut Ui, words: Words, off: &[Mechanism]) -> Option<Ask> {
    theme::title(ui, &words.say(&message!("panels-levels")));
    ui.label(small(ui, words.say(&message!("panels-levels-how"))));
    let mut wanted: Vec<Mechanism> = off.to_vec();
    for mechanism in Mechanism::ALL {
        let mut on = !off.contains(&mechanism);
        ui.add_space(theme::SPACE);
        if ui.checkbox(&mut on, words.say(&name(mechanism))).changed() {
            wanted.retain(|other| *other != mechanism);
            wanted.extend((!on).then_some(mechanism));
        }
        ui.label(small(ui, words.say(&adds(mechanism))));
    }
    (wanted != off).then_some(Ask::Without(wanted))
}
