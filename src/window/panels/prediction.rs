//! Rule: predict first: a guess of the chance, a guess of the decision, or neither.

use bevy_egui::egui::{self, Key, RichText, Slider, Ui};

use super::super::ask::Ask;
use super::super::theme;
use super::parts::{heading, line, muted, pressed, small};
use crate::report::view::PredictionView;
use crate::theory::MoveId;
use crate::words::message;

/// What is being guessed, from frame to frame.
#[derive(Clone, Debug, PartialEq)]
struct Guess {
    /// The chance of the challenge, in per cent.
    challenge: f64,
    /// Whether it was touched: an untouched guess is none.
    guessed: bool,
    /// The decision that will matter most.
    decision: Option<MoveId>,
}

impl Default for Guess {
    fn default() -> Self {
        Self { challenge: 50.0, guessed: false, decision: None }
    }
}

/// What is to be predicted. The guess lives in egui's own memory until it is asked for.
pub fn prediction_panel(ui: &mut Ui, view: &PredictionView) -> Option<Ask> {
    let id = ui.id().with("guess");
    let mut guess: Guess = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let ask = asked(ui, view, &mut guess);
    ui.data_mut(|data| data.insert_temp(id, guess));
    ask
}

fn asked(ui: &mut Ui, view: &PredictionView, guess: &mut Guess) -> Option<Ask> {
    let says = |message| view.words.say(&message);
    ui.label(small(ui, &view.title));
    theme::title(ui, &says(message!("panels-predict")));
    if let Some(question) = &view.question {
        ui.label(muted(ui, question));
    }
    heading(ui, &says(message!("panels-predict-chance", challenge = &view.challenge)));
    chance(ui, view, guess);
    if !view.decisions.is_empty() {
        heading(ui, &says(message!("panels-predict-decision")));
        for (place, (step, title)) in view.decisions.iter().enumerate() {
            let chosen = guess.decision == Some(*step);
            let number = u32::try_from(place + 1).ok().and_then(|number| char::from_digit(number, 10));
            let title = number.map_or_else(|| title.clone(), |number| format!("{number}   {title}"));
            if ui.radio(chosen, title).clicked() || digit(ui, place) {
                guess.decision = if chosen { None } else { Some(*step) };
            }
        }
    }
    ui.add_space(theme::SPACE * 2.0);
    let mut ask = None;
    ui.horizontal_wrapped(|ui| {
        let begin = egui::Button::new(theme::strong(ui, says(message!("panels-predict-begin"))));
        if ui.add(begin.shortcut_text("Enter")).clicked() || entered(ui) {
            ask = Some(Ask::Predict(guess.guessed.then_some(guess.challenge), guess.decision));
        }
        if ui.button(says(message!("panels-predict-skip"))).clicked() {
            ask = Some(Ask::Predict(None, None));
        }
    });
    ui.label(small(ui, says(message!("panels-predict-kept"))));
    ask
}

fn chance(ui: &mut Ui, view: &PredictionView, guess: &mut Guess) {
    let step = if pressed(ui, Key::ArrowRight) {
        1.0
    } else if pressed(ui, Key::ArrowLeft) {
        -1.0
    } else {
        0.0
    };
    if step != 0.0 && ui.memory(|memory| memory.focused().is_none()) {
        guess.challenge = (guess.challenge + step).clamp(0.0, 100.0);
        guess.guessed = true;
    }
    ui.spacing_mut().slider_width = (ui.available_width() * 0.6).max(120.0);
    let mut value = guess.challenge;
    let said = view.words.say(&message!("panels-predict-chance", challenge = &view.challenge));
    let slider = ui.horizontal(|ui| {
        let slider = ui.add(Slider::new(&mut value, 0.0..=100.0).step_by(1.0).show_value(false));
        slider.widget_info(|| egui::WidgetInfo::slider(true, value, &said));
        let shown = if guess.guessed { view.words.percent(value / 100.0) } else { "–".to_owned() };
        ui.label(RichText::new(shown).size(line(ui) * 1.3));
        slider
    });
    let slider = slider.inner;
    if slider.changed() {
        guess.challenge = value;
        guess.guessed = true;
    }
    if !guess.guessed {
        ui.label(small(ui, view.words.say(&message!("panels-predict-none"))));
    }
}

/// Whether the number of a decision was pressed.
fn digit(ui: &Ui, place: usize) -> bool {
    let keys = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];
    keys.get(place).is_some_and(|key| pressed(ui, *key))
}

fn entered(ui: &Ui) -> bool {
    ui.memory(|memory| memory.focused().is_none()) && pressed(ui, Key::Enter)
}
