//! Rule: a decision is shown as it stood then, and everything on the table can be taken by a click or by its number.

use bevy_egui::egui::{self, Align, Button, Key, Layout, RichText, Ui, vec2};

use super::super::ask::Ask;
use super::super::theme;
use super::parts::{disc, heading, muted, named, passage, pressed, small};
use crate::report::view::{DecisionView, OptionView};
use crate::words::message;

/// The keys of the first nine options.
const KEYS: [Key; 9] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];

/// The move that waits, or one that is looked back at.
pub fn decision_panel(ui: &mut Ui, view: &DecisionView) -> Option<Ask> {
    let mut ask = keys(ui, view);
    ui.horizontal_wrapped(|ui| {
        if let Some((actor, badge)) = view.actor {
            disc(ui, badge, theme::palette(ui).actor(actor));
        }
        let parts = [Some(view.owner.as_str()), view.date.as_deref()];
        ui.label(muted(ui, parts.into_iter().flatten().collect::<Vec<_>>().join("  ·  ")));
    });
    theme::title(ui, &view.title);
    if let Some(question) = &view.question {
        ask = passage(ui, question, |words| words).or(ask);
    }
    ui.add_space(theme::SPACE);
    for option in &view.options {
        ask = self::option(ui, view, option).or(ask);
    }
    ask = ends(ui, view).or(ask);
    ask = advisers(ui, view).or(ask);
    then(ui, view).or(ask)
}

/// What the keys ask: the numbers take options, `L` leaves the move to luck.
fn keys(ui: &Ui, view: &DecisionView) -> Option<Ask> {
    if view.taken.is_some() {
        return None;
    }
    let taken = view.options.iter().find(|option| {
        let key = KEYS.get(option.option);
        option.open && key.is_some_and(|key| pressed(ui, *key))
    });
    let luck = pressed(ui, Key::L).then_some(Ask::Luck);
    taken.map(|option| Ask::Take(option.option)).or(luck)
}

fn option(ui: &mut Ui, view: &DecisionView, option: &OptionView) -> Option<Ask> {
    let mut ask = None;
    let taken = view.taken.is_some_and(|(taken, _)| taken == option.option);
    let label = if taken { format!("✔ {}", option.label) } else { option.label.clone() };
    let number = (option.option + 1).to_string();
    let width = ui.available_width();
    let button = Button::new((RichText::new(&number).small().color(theme::palette(ui).muted), theme::strong(ui, label)));
    let button = button.wrap().selected(taken).min_size(vec2(width, 0.0));
    ui.with_layout(Layout::top_down_justified(Align::Min), |ui| {
        let response = ui.add_enabled(option.open && view.taken.is_none(), button);
        named(&response, &format!("{number}. {}", option.label));
        if response.clicked() {
            ask = Some(Ask::Take(option.option));
        }
    });
    if let Some(reason) = &option.reason {
        let colour = theme::palette(ui).muted;
        ui.indent(("reason", option.option), |ui| {
            ask = passage(ui, reason, |words| words.color(colour)).or(ask.take());
        });
    }
    ui.add_space(theme::SPACE / 2.0);
    ask
}

/// What else can be done: leave it to luck, or, looking back, decide again.
fn ends(ui: &mut Ui, view: &DecisionView) -> Option<Ask> {
    let says = |message| view.words.say(&message);
    if let Some((_, entry)) = view.taken {
        return ui.button(says(message!("panels-decide-again"))).clicked().then_some(Ask::Rewind(entry));
    }
    if view.is_chance() {
        ui.label(muted(ui, says(message!("panels-nobody-decides"))));
    }
    let luck = if view.is_chance() { message!("panels-let-it-come") } else { message!("panels-leave-to-luck") };
    let button = Button::new(says(luck)).shortcut_text("L");
    let response = ui.add(button);
    response.clicked().then_some(Ask::Luck)
}

fn advisers(ui: &mut Ui, view: &DecisionView) -> Option<Ask> {
    let mut ask = None;
    if !view.advisers.is_empty() {
        heading(ui, &view.words.say(&message!("panels-advisers")));
        for adviser in &view.advisers {
            ui.horizontal_top(|ui| {
                ui.label(muted(ui, "–"));
                ui.vertical(|ui| ask = passage(ui, adviser, |words| words).or(ask.take()));
            });
        }
    }
    ask
}

/// What was done then: only for those who ask.
fn then(ui: &mut Ui, view: &DecisionView) -> Option<Ask> {
    let mut ask = None;
    ui.add_space(theme::SPACE);
    let title = small(ui, view.words.say(&message!("panels-then")));
    egui::CollapsingHeader::new(title).id_salt(("then", view.step.0)).show(ui, |ui| {
        for passage in &view.then {
            ask = self::passage(ui, passage, |words| words).or(ask.take());
        }
    });
    ask
}
