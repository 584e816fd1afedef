//! Every screen is walked through as a player would: no control is without a name, no text is said by its id, in either language.

use std::time::Duration;

use bevy_egui::egui::accesskit::Role;
use bevy_egui::egui::vec2;
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT as _;

use super::ask::{Ask, Write};
use super::desk::{Desk, Screen};
use super::map::{Sight, atlas};
use super::screens::over::notice;
use super::settings::Settings;
use super::shell::screens;
use super::{fonts, theme};
use crate::experiment::{Level, Lever};
use crate::report::view::{About, Asked};
use crate::scenario::save::{HISTORIAN, Save};
use crate::theory::{ActorId, MoveId};
use crate::words::{Language, Words, message};

const CONTROLS: [Role; 8] = [
    Role::Button,
    Role::CheckBox,
    Role::RadioButton,
    Role::Slider,
    Role::TextInput,
    Role::ComboBox,
    Role::SpinButton,
    Role::Link,
];

/// Draws the window without one, and gives back what its controls are called; fails on one without a name.
fn look(desk: &Desk) -> Vec<String> {
    let (dark, text) = (desk.settings.dark, desk.settings.text);
    let mut dressed = 0;
    let draw = |ui: &mut bevy_egui::egui::Ui| {
        let context = ui.ctx().clone();
        dressed += 1;
        if dressed == 1 {
            fonts::install(&context);
            theme::put_on(&context, dark, text);
        }
        screens(ui, desk, Sight::first(atlas().unwrap()));
        notice(&context, desk);
    };
    let mut screen = Harness::builder().with_size(vec2(1280.0, 800.0)).build_ui(draw);
    screen.run_steps(4);
    let (language, place) = (desk.words.language(), desk.screen);
    let mut names = Vec::new();
    for node in screen.root().children_recursive() {
        let seen = node.accesskit_node();
        let called = seen.label().or_else(|| seen.value()).unwrap_or_default();
        for area in ["window", "panels", "map", "debrief", "told", "why", "page", "play", "author"] {
            assert!(!called.starts_with(&format!("{area}-")), "{place:?}, {language}: `{called}` is said by its id");
        }
        if CONTROLS.contains(&seen.role()) {
            assert!(!called.trim().is_empty(), "{place:?}, {language}: a {:?} at {:?} has no name", seen.role(), node.rect());
            names.push(called);
        }
    }
    names
}

/// Goes from the library to the debrief, and looks at everything that can be opened on the way.
fn walk(settings: Settings) -> Vec<(String, Vec<String>)> {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = Desk::bare(Words::of(settings.language(Language::English)), settings);
    let mut seen = vec![("library".to_owned(), look(&desk))];
    let mut see = |desk: &Desk, name: &str| seen.push((name.to_owned(), look(desk)));
    desk.lay(Save::new("1950-speech", &[], HISTORIAN, 1950), &folder.path().join("game.ron"));
    assert_eq!(desk.screen, Screen::Predict);
    see(&desk, "predict");
    desk.apply(Ask::Predict(Some(40.0), Some(MoveId(0))));
    see(&desk, "play");
    for ask in [Ask::Keys, Ask::Search, Ask::Explain("acheson".to_owned()), Ask::Ahead(MoveId(4))] {
        let name = format!("{ask:?}");
        desk.apply(ask);
        see(&desk, &name);
        desk.apply(Ask::Close);
    }
    desk.apply(Ask::Take(0));
    desk.apply(Ask::Take(1));
    let asked = Asked { observer: ActorId(1), subject: ActorId(0), imagined: false };
    for ask in
        [Ask::Open(asked), Ask::Why(About::Credibility(ActorId(1), 2)), Ask::Why(About::Belief(asked, 0, 2)), Ask::Look(1)]
    {
        let name = format!("{ask:?}");
        desk.apply(ask);
        see(&desk, &name);
    }
    desk.apply(Ask::Rewind(1));
    see(&desk, "a branch");
    desk.apply(Ask::Write(Write::Panel));
    see(&desk, "author");
    let doubt = Lever::Believe { observer: ActorId(1), of: ActorId(0), image: 0 };
    desk.apply(Ask::Write(Write::Turn(doubt, Level::Number(0.9))));
    see(&desk, "author, a lever moved");
    desk.apply(Ask::Write(Write::RestoreAll));
    desk.apply(Ask::Write(Write::Panel));
    while desk.table.as_ref().is_some_and(|table| table.sitting.played().waiting().is_ok_and(|step| step.is_some())) {
        desk.apply(Ask::Take(0));
    }
    see(&desk, "over");
    desk.apply(Ask::Debrief);
    see(&desk, "debrief begins");
    while !desk.table.as_mut().unwrap().talk.as_mut().unwrap().is_whole() {
        std::thread::sleep(Duration::from_millis(20));
        desk.table.as_mut().unwrap().talk.as_mut().unwrap().listen();
    }
    see(&desk, "debrief");
    desk.complain(message!("window-no-threat"));
    see(&desk, "notice");
    seen
}

#[test]
fn every_screen_names_its_controls_in_both_languages() {
    let settings = |polish, text, dark| Settings { polish: Some(polish), text, dark, ..Settings::default() };
    let english = walk(settings(false, 100, false));
    let polish = walk(settings(true, 200, true));
    for ((name, english), (_, polish)) in english.iter().zip(&polish) {
        // Names of people and places may be the same; sentences may not.
        let same = english.iter().find(|said| said.split(' ').count() > 3 && polish.contains(said));
        assert_eq!(same, None, "{name}: said in English in a Polish window");
    }
}
