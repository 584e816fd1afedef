//! A game that stands somewhere, and a screen to put a panel on.

use std::sync::Arc;

use bevy_egui::egui::{self, Ui, vec2};
use egui_kittest::Harness;
use perimeter::report::told::Eyes;
use perimeter::report::view::*;
use perimeter::scenario::{self, Level, Scenario};
use perimeter::theory::*;
use perimeter::window::ask::Ask;
use perimeter::words::{Language, Words};
use perimeter::world::{Branching, Chair, Choice, Playthrough};

const NO_WHAT_IFS: [&str; 0] = [];

/// The Press Club speech after some moves of history, but for one that went otherwise.
pub struct Stage {
    pub scenario: Scenario,
    pub words: Words,
    run: Playthrough,
    other: Playthrough,
}

impl Stage {
    /// After so many moves; the second went otherwise than in history.
    pub fn after(moves: usize, language: Language) -> Self {
        let scenario = scenario::open("1950-speech", &NO_WHAT_IFS).unwrap().in_words(language, Level::Advanced);
        let game = Arc::new(scenario.game.clone());
        let sit = || {
            let branching = Branching::played(Chair::Historian, Luck { seed: 1950, run: 0 });
            Playthrough::begin(&game, branching, scenario.history.clone()).unwrap()
        };
        let (mut run, mut other) = (sit(), sit());
        for place in 0..moves {
            let step = run.waiting().unwrap().unwrap();
            let then = scenario.history[step.0].unwrap();
            let otherwise = usize::from(then == 0);
            run.decide(Choice::Took(if place == 1 { otherwise } else { then })).unwrap();
            if place < 3 {
                let step = other.waiting().unwrap().unwrap();
                other.decide(Choice::Took(scenario.history[step.0].unwrap())).unwrap();
            }
        }
        Self { words: Words::of(language), scenario, run, other }
    }

    /// What is shown of it to these eyes.
    pub fn shown<T>(&self, eyes: Eyes, see: impl FnOnce(&Shown<'_>) -> T) -> T {
        let (run, history) = (self.run.chronicle().unwrap(), self.run.history().unwrap().0);
        let branches = [Branch { name: "Branch 1".into(), run: self.other.chronicle().unwrap(), pinned: false }];
        see(&Shown {
            scenario: &self.scenario,
            words: self.words,
            eyes,
            run,
            waiting: self.run.waiting().unwrap(),
            at: run.entries().len(),
            beside: Some(Beside { name: "history".into(), run: history, known: history.entries().len() }),
            branches: &branches,
        })
    }

    /// What the historian is shown.
    pub fn historian<T>(&self, see: impl FnOnce(&Shown<'_>) -> T) -> T {
        self.shown(Eyes { seat: None, reveal: false }, see)
    }
}

/// A screen with a panel on it that notes what is asked.
pub fn screen<'a>(mut draw: impl FnMut(&mut Ui) -> Option<Ask> + 'a, zoom: f32) -> Harness<'a, Vec<Ask>> {
    let show = move |ui: &mut Ui, asked: &mut Vec<Ask>| {
        ui.ctx().set_zoom_factor(zoom);
        egui::ScrollArea::vertical().show(ui, |ui| asked.extend(draw(ui)));
    };
    let mut harness = Harness::builder().with_size(vec2(460.0, 2400.0)).build_ui_state(show, Vec::new());
    harness.run();
    harness
}
