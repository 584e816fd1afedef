//! Every control has a name, no two lie over each other, and every text stands in both languages, also when it is large.

use bevy_egui::egui::accesskit::Role;
use bevy_egui::egui::{Rect, Ui};
use egui_kittest::kittest::NodeT as _;
use perimeter::experiment::{Level, Lever, Temper};
use perimeter::report::told::Eyes;
use perimeter::report::view::*;
use perimeter::scenario::{Authoring, Drafting, Level as Reading, Scenario};
use perimeter::theory::{ActorId, StandingId};
use perimeter::window::ask::Ask;
use perimeter::window::panels::*;
use perimeter::words::{Language, Words};

use super::stage::{Stage, screen};

/// What can be acted on, or is looked at as a picture.
const CONTROLS: [Role; 9] = [
    Role::Button,
    Role::CheckBox,
    Role::RadioButton,
    Role::Slider,
    Role::TextInput,
    Role::Link,
    Role::SpinButton,
    Role::Image,
    Role::ComboBox,
];

type Panel<'a> = (&'static str, Box<dyn FnMut(&mut Ui) -> Option<Ask> + 'a>);

/// Every panel of the play and prediction screens, as it stands after some moves.
fn panels<'a>(shown: &Shown<'_>) -> Vec<Panel<'a>> {
    let words = shown.words;
    let asked = Asked { observer: ActorId(1), subject: ActorId(0), imagined: false };
    let (decision, matrix) = (DecisionView::of(shown).unwrap(), MatrixView::of(shown));
    let (cell, deterrence) = (CellView::of(shown, asked).unwrap(), DeterrenceView::of(shown).unwrap());
    let (timeline, standing) = (TimelineView::of(shown), StandingView::of(shown));
    let (chronicle, comparison) = (ChronicleView::of(shown), ComparisonView::of(shown).unwrap());
    let prediction = PredictionView::of(shown.scenario, words, shown.eyes).unwrap();
    let (found, entry) = (find(shown, "a"), EntryView::of(words, "kim-il-sung").unwrap());
    let mut typed = "a".to_owned();
    let mut panels: Vec<Panel<'a>> = vec![
        ("decision", Box::new(move |ui| decision_panel(ui, &decision))),
        ("matrix", Box::new(move |ui| matrix_panel(ui, &matrix))),
        ("cell", Box::new(move |ui| cell_panel(ui, &cell))),
        ("deterrence", Box::new(move |ui| deterrence_panel(ui, &deterrence))),
        ("timeline", Box::new(move |ui| timeline_panel(ui, &timeline))),
        ("standing", Box::new(move |ui| standing_panel(ui, &standing))),
        ("chronicle", Box::new(move |ui| chronicle_panel(ui, &chronicle))),
        ("comparison", Box::new(move |ui| comparison_panel(ui, &comparison))),
        ("prediction", Box::new(move |ui| prediction_panel(ui, &prediction))),
        ("search", Box::new(move |ui| search_panel(ui, words, &mut typed, &found))),
        ("glossary", Box::new(move |ui| glossary_panel(ui, words, &entry))),
        ("keys", Box::new(move |ui| keys_panel(ui, words))),
        ("levels", Box::new(move |ui| levels_panel(ui, words, &[]))),
    ];
    let author = author(words);
    panels.push(("author", Box::new(move |ui| author_panel(ui, &author))));
    let stage = shown.at;
    let abouts = [
        About::Credibility(ActorId(1), stage),
        About::CriticalRisk(ActorId(1), stage),
        About::Imagined(ActorId(1), stage),
        About::Response(ActorId(1), 0, stage),
        About::Belief(asked, 1, stage),
        About::Worth(ActorId(2), 0, Outcome::Unresisted, stage),
        About::Prior(asked),
        About::Reading(asked, 0),
        About::Standing(StandingId(0), stage),
        About::Start(StandingId(0)),
        About::Act(0),
    ];
    for about in abouts {
        let view = WhyView::of(shown, about).unwrap();
        panels.push(("why", Box::new(move |ui| why_panel(ui, &view, 1))));
    }
    panels
}

/// The author panel over a what-if that says something of everything, and of one thing what cannot be.
fn author(words: Words) -> AuthorView {
    let text = r#"WhatIf(of: "1950-speech", title: "", choose: {"speech": "include"}, temper: {"ussr": (rationality: 3)},
        believe: [(observer: "ussr", of: "us", belief: {"perimeter realist": 1})], set: {"us_troops": 700},
        imagine: [(actor: "us", other: "ussr", belief: {"perimeter realist": 1})],
        attend: [(move: "speech", observer: "ussr", attention: 0.5)])"#;
    let nothing: [&str; 0] = [];
    let mut authoring = Authoring::new(Drafting::over("1950-speech", &nothing, "mine.ron").unwrap(), text).unwrap();
    let weight = Lever::Weigh { actor: ActorId(0), image: 0, interest: 0 };
    authoring.turn(&weight, Level::Number(2.0)).unwrap();
    authoring.turn(&Lever::Temper { actor: ActorId(1), part: Temper::Attention }, Level::Number(7.0)).unwrap();
    let opened = authoring.opened();
    let chances = |scenario: &Scenario| Chances::of(&scenario.game, &scenario.forced_options()).unwrap();
    let found = authoring.faults().unwrap();
    let written = Written {
        scenario: &opened.in_words(words.language(), Reading::Advanced),
        authoring: Some(&authoring),
        before: Some(&chances(authoring.below())),
        now: Some(&chances(opened)),
        working: true,
        checking: true,
        faults: &found.list,
        files: &found.files,
        looked: Some(0),
        notice: None,
    };
    AuthorView::of(&written, words)
}

fn overlap(one: Rect, other: Rect) -> bool {
    let both = one.intersect(other);
    both.width() > 2.0 && both.height() > 2.0
}

#[test]
fn every_control_has_a_name_and_its_own_place() {
    for language in Language::ALL {
        let stage = Stage::after(4, language);
        for (zoom, reveal) in [(1.0, false), (2.0, true)] {
            for (name, panel) in stage.shown(Eyes { seat: None, reveal }, panels) {
                let screen = screen(panel, zoom);
                let mut places: Vec<(String, Rect)> = Vec::new();
                for node in screen.root().children_recursive() {
                    let seen = node.accesskit_node();
                    if !CONTROLS.contains(&seen.role()) {
                        continue;
                    }
                    let called = seen.label().or_else(|| seen.value()).unwrap_or_default();
                    assert!(
                        !called.trim().is_empty(),
                        "{name}, {language}: a {:?} at {:?} has no name",
                        seen.role(),
                        node.rect()
                    );
                    for (other, place) in &places {
                        assert!(!overlap(*place, node.rect()), "{name}, {language}, {zoom}: `{called}` lies over `{other}`");
                    }
                    places.push((called, node.rect()));
                }
            }
        }
    }
}

#[test]
fn no_text_is_said_by_its_id() {
    for language in Language::ALL {
        for (name, panel) in Stage::after(4, language).historian(panels) {
            for node in screen(panel, 1.0).root().children_recursive() {
                let said = node.accesskit_node().label().unwrap_or_default();
                assert!(
                    !said.contains("panels-") && !said.contains("told-") && !said.contains("why-") && !said.contains("author-"),
                    "{name}: {said}"
                );
            }
        }
    }
}

#[test]
fn what_a_seat_cannot_know_is_on_no_panel() {
    let stage = Stage::after(3, Language::English);
    let pyongyang = Eyes { seat: Some(ActorId(2)), reveal: false };
    stage.shown(pyongyang, |shown| {
        let asked = Asked { observer: ActorId(1), subject: ActorId(0), imagined: false };
        assert_eq!(CellView::of(shown, asked), None);
        for about in
            [About::Credibility(ActorId(1), 2), About::Imagined(ActorId(1), 2), About::Actual(2), About::Belief(asked, 0, 2)]
        {
            assert_eq!(WhyView::of(shown, about), None, "{about:?}");
        }
        let own = |observer: &ActorId| *observer == ActorId(2);
        let curves = DeterrenceView::of(shown).unwrap().curves;
        assert!(curves.iter().all(|curve| curve.observer.as_ref().is_some_and(own)), "{curves:?}");
        let hidden = MatrixView::of(shown).rows;
        assert!(hidden.iter().enumerate().all(|(row, cells)| row == 2 || cells.iter().all(Option::is_none)));
    });
}
