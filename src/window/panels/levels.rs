//! Rule: mechanisms are met one at a time; each switch says what it adds.

use bevy_egui::egui::Ui;

use super::super::ask::Ask;
use super::super::theme;
use super::parts::small;
use crate::theory::Mechanisms;
use crate::words::{Words, message};

/// The mechanisms that are at work, beyond face value.
pub fn levels_panel(ui: &mut Ui, words: Words, on: Mechanisms) -> Option<Ask> {
    let says = |message| words.say(&message);
    theme::title(ui, &says(message!("panels-levels")));
    ui.label(small(ui, says(message!("panels-levels-how"))));
    let mut wanted = on;
    let switches = [
        (&mut wanted.suspicion, message!("panels-level-suspicion"), message!("panels-level-suspicion-how")),
        (&mut wanted.self_image, message!("panels-level-self-image"), message!("panels-level-self-image-how")),
    ];
    for (switch, name, how) in switches {
        ui.add_space(theme::SPACE);
        ui.checkbox(switch, says(name));
        ui.label(small(ui, says(how)));
    }
    (wanted != on).then_some(Ask::Levels(wanted))
}
