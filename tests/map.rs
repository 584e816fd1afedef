//! The map shows what follows from the choices, and every marker of it can be read and opened from the list.
#![cfg(feature = "window")]

use std::sync::Arc;

use bevy_egui::egui::Ui;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use perimeter::report::told::Eyes;
use perimeter::report::view::{Control, MapView, Shown, Verdict};
use perimeter::scenario::{self, Scenario};
use perimeter::theory::ActorId;
use perimeter::theory::luck::Luck;
use perimeter::window::ask::Ask;
use perimeter::window::map::{ReducedMotion, Sight, atlas, map_panel};
use perimeter::window::panels::markers_panel;
use perimeter::words::{Language, Words};
use perimeter::world::{Branching, Chair, Playthrough};

/// The map after so many acts of history, or of a what-if.
fn view(name: &str, at: usize, seat: Option<ActorId>, language: Language) -> MapView {
    let none: [&str; 0] = [];
    let scenario: Scenario = scenario::open(name, &none).unwrap();
    let branching = Branching::played(Chair::Nobody, Luck { seed: 1, run: 0 });
    let forced: Vec<_> =
        scenario.forced_options().iter().zip(&scenario.history).map(|(forced, history)| forced.or(*history)).collect();
    let played = Playthrough::begin(&Arc::new(scenario.game.clone()), branching, forced).unwrap();
    let (run, _) = played.history().unwrap();
    let (eyes, words) = (Eyes { seat, reveal: false }, Words::of(language));
    MapView::of(&Shown { scenario: &scenario, words, eyes, run, waiting: None, at, beside: None, branches: &[] })
}

fn control(view: &MapView, area: &str) -> Control {
    view.zones.iter().find(|zone| zone.area == area).unwrap().control
}

#[test]
fn the_speech_draws_the_line_and_its_readers_think_less_of_washington() {
    let view = view("1950-speech", 4, None, Language::English);
    assert_eq!(view.date, "1950-01-12");
    assert!(!view.perimeter.as_ref().unwrap().korea_inside);
    assert_eq!((control(&view, "korea north"), control(&view, "korea south")), (Control::North, Control::South));
    assert_eq!(control(&view, "south china"), Control::Communist);
    let arcs: Vec<_> = view.arcs.iter().filter(|arc| arc.credibility).collect();
    assert_eq!(arcs.len(), 3);
    assert!(arcs.iter().all(|arc| arc.share.before.unwrap() > arc.share.after));
    assert!(arcs.iter().any(|arc| arc.verdict == Verdict::Failed));
    assert!(view.forces.iter().any(|force| force.value.contains("472")));
    assert_eq!(view.pulse.as_ref().unwrap().1.len(), 3);
}

#[test]
fn the_what_if_puts_korea_inside() {
    let view = view("korea-inside-the-line", 4, None, Language::English);
    assert!(view.perimeter.unwrap().korea_inside);
}

#[test]
fn in_1945_there_are_zones_and_no_states() {
    let start = view("1945-line", 0, None, Language::English);
    assert_eq!((start.parallel, start.perimeter), (None, None));
    assert_eq!(control(&view("1945-line", 99, None, Language::English), "korea north"), Control::Soviet);
    assert_eq!(control(&view("1945-commission", 1, None, Language::English), "korea south"), Control::American);
}

#[test]
fn a_seat_sees_its_own_arcs_only() {
    let moscow = view("1950-speech", 4, Some(ActorId(1)), Language::English);
    assert!(!moscow.arcs.is_empty());
    assert!(moscow.arcs.iter().all(|arc| arc.asked.observer == ActorId(1)));
}

#[test]
fn every_marker_that_opens_something_is_a_button() {
    for language in Language::ALL {
        let view = view("1950-speech", 4, None, language);
        for marker in view.markers.iter().filter(|marker| marker.mind.is_some() || marker.number.is_some()) {
            let show = |ui: &mut Ui, asked: &mut Option<Ask>| {
                *asked = markers_panel(ui, &view).or(asked.take());
            };
            let mut harness = Harness::builder().with_size([420.0, 2400.0]).build_ui_state(show, None);
            harness.get_by_label(&marker.said).click();
            harness.run();
            let wanted = marker.mind.map(Ask::Open).or_else(|| marker.number.map(Ask::Why));
            assert_eq!(*harness.state(), wanted);
        }
    }
}

#[test]
fn a_badge_opens_a_mind_and_the_buttons_come_nearer() {
    let view = view("1950-speech", 4, None, Language::English);
    let first = Sight::first(atlas().unwrap());
    let show = |ui: &mut Ui, (sight, asked): &mut (Sight, Option<Ask>)| {
        let answer = map_panel(ui, &view, *sight, ReducedMotion(true));
        *sight = answer.sight;
        *asked = answer.ask.or(asked.take());
    };
    let mut harness = Harness::builder().with_size([900.0, 700.0]).build_ui_state(show, (first, None));
    let moscow = &view.actors[1];
    harness.get_by_label("M: Soviet Union, Moscow.").click();
    harness.run();
    assert_eq!(harness.state().1, moscow.asked.map(Ask::Open));
    harness.get_by_label("Nearer").click();
    harness.run();
    assert!(harness.state().0.across < first.across);
    harness.get_by_label("Back to Korea").click();
    harness.run();
    assert!((harness.state().0.across - first.across).abs() < 1.0);
}
