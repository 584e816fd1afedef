//! The author panel: what each of its controls asks, by clicks and by keys, in both languages and with large text.

use std::path::PathBuf;

use bevy_egui::egui::{Key, Ui};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use perimeter::experiment::{Level, Lever, Temper};
use perimeter::lint::lint;
use perimeter::report::view::*;
use perimeter::scenario::{Authoring, Drafting, Level as Reading};
use perimeter::theory::*;
use perimeter::window::ask::{Ask, Write};
use perimeter::window::panels::author_panel;
use perimeter::words::{Language, Words};

use super::asks::{click, done, press};
use super::stage::screen;

const US: ActorId = ActorId(0);
const MOSCOW: ActorId = ActorId(1);
const DOUBT: Lever = Lever::Believe { observer: MOSCOW, of: US, image: 0 };
const TEXT: &str = "WhatIf(\n    of: \"1950-speech\",\n    title: \"Mine\",\n    choose: {\"speech\": \"include\"},\n    believe: [(observer: \"ussr\", of: \"us\", belief: {\"perimeter realist\": 0.7, \"continental strategist\": 0.2, \"guardian of principle\": 0.1})],\n    temper: {\"ussr\": (rationality: 3)},\n)\n";

/// A what-if that is being written.
struct Desk {
    authoring: Authoring,
    words: Words,
}

impl Desk {
    fn with(text: &str, language: Language) -> Self {
        let nothing: [&str; 0] = [];
        let drafting = Drafting::over("1950-speech", &nothing, "mine.ron").unwrap();
        Self { authoring: Authoring::new(drafting, text).unwrap(), words: Words::of(language) }
    }

    /// The panel, with the fault of this number looked at.
    fn view(&self, looked: Option<usize>) -> AuthorView {
        let opened = self.authoring.opened();
        let chances =
            |scenario: &perimeter::scenario::Scenario| Chances::of(&scenario.game, &scenario.forced_options()).unwrap();
        let odd = lint(opened);
        let (faults, files) =
            self.authoring.faults().map_or((odd.as_slice(), &opened.files), |found| (&found.list, &found.files));
        AuthorView::of(
            &Written {
                scenario: &opened.in_words(self.words.language(), Reading::Advanced),
                authoring: Some(&self.authoring),
                before: Some(&chances(self.authoring.below())),
                now: Some(&chances(opened)),
                working: false,
                checking: false,
                faults,
                files,
                looked,
                notice: None,
            },
            self.words,
        )
    }
}

fn english() -> AuthorView {
    Desk::with(TEXT, Language::English).view(None)
}

fn panel(view: &AuthorView) -> impl FnMut(&mut Ui) -> Option<Ask> + '_ {
    |ui| author_panel(ui, view)
}

/// What is asked when a key is pressed in a slider.
fn slide(view: &AuthorView, named: &str, key: Key) -> Vec<Ask> {
    let mut screen = screen(panel(view), 1.0);
    let slider = screen.get_all_by_label_contains(named).next().unwrap();
    slider.focus();
    screen.run();
    screen.key_press(key);
    done(&mut screen)
}

#[test]
fn the_endings_stand_beside_what_they_were() {
    let view = english();
    let war = view.endings.iter().find(|ending| ending.moved == Moved::Down).unwrap();
    assert!(war.percents.contains(" ➡ "), "{}", war.percents);
    let screen = screen(panel(&view), 1.0);
    assert!(screen.query_by_label_contains(&war.said).is_some(), "{}", war.said);
}

#[test]
fn a_belief_is_moved_by_the_arrow_keys_and_taken_back() {
    let view = english();
    for (key, wanted) in [(Key::ArrowRight, 0.71), (Key::ArrowLeft, 0.69)] {
        let asked = slide(&view, "Moscow about Washington: perimeter realist", key);
        let [Ask::Write(Write::Turn(lever, Level::Number(value)))] = &asked[..] else { panic!("{asked:?}") };
        assert!(*lever == DOUBT && (value - wanted).abs() < 1e-9, "{value}");
    }
    let asked = click(panel(&view), "Take back: Moscow about Washington");
    assert_eq!(asked, [Ask::Write(Write::Restore(DOUBT))]);
}

#[test]
fn a_temperament_is_moved_and_taken_back() {
    let view = english();
    let rationality = Lever::Temper { actor: MOSCOW, part: Temper::Rationality };
    let asked = slide(&view, "How Moscow reasons: Rationality", Key::ArrowRight);
    let [Ask::Write(Write::Turn(lever, Level::Number(value)))] = &asked[..] else { panic!("{asked:?}") };
    assert!(*lever == rationality && (value - 3.1).abs() < 1e-9, "{value}");
    let asked = click(panel(&view), "Take back: How Moscow reasons: Rationality");
    assert_eq!(asked, [Ask::Write(Write::Restore(rationality))]);
}

#[test]
fn every_section_opens_and_its_levers_move() {
    let desk = Desk::with("WhatIf(of: \"1950-speech\", title: \"Mine\")", Language::English);
    let view = desk.view(None);
    assert_eq!(view.sections.len(), 7);
    for section in view.sections.iter().filter(|section| section.name != "Forced choices") {
        let mut screen = screen(panel(&view), 1.0);
        screen.get_by_label(&section.name).click();
        screen.run();
        let group = &section.groups[0];
        if let Some(name) = &group.name {
            screen.get_by_label(name).click();
            screen.run();
        }
        let knob = &group.knobs[0];
        let Turned::Gauge(gauge) = &knob.turned else { panic!("{knob:?}") };
        screen.get_all_by_label_contains(&knob.said).last().unwrap().focus();
        screen.run();
        screen.key_press(if gauge.value < gauge.greatest { Key::ArrowRight } else { Key::ArrowLeft });
        let asked = done(&mut screen);
        assert!(
            matches!(&asked[..], [Ask::Write(Write::Turn(lever, _))] if *lever == knob.lever),
            "{}: {asked:?}",
            section.name
        );
    }
}

#[test]
fn a_choice_is_forced_and_freed() {
    let view = english();
    let speech = Desk::with(TEXT, Language::English).authoring.opened().game.move_named("speech").unwrap();
    let choose = |named: &str| {
        let mut screen = screen(panel(&view), 1.0);
        screen.get_all_by_label_contains("Forced choice: The Secretary at the Press Club").next().unwrap().click();
        screen.run();
        screen.get_all_by_label_contains(named).last().unwrap().click();
        done(&mut screen)
    };
    let option = perimeter::scenario::open::<&str>("1950-speech", &[]).unwrap().game.step(speech).option("ambiguous").unwrap();
    let label = match &view.sections[0].groups[0].knobs[speech.0].turned {
        Turned::Picked(picked) => picked.options[option].clone(),
        Turned::Gauge(_) => unreachable!(),
    };
    assert_eq!(choose(&label), [Ask::Write(Write::Turn(Lever::Choose(speech), Level::Category(option)))]);
    assert_eq!(choose("free"), [Ask::Write(Write::Restore(Lever::Choose(speech)))]);
}

#[test]
fn the_file_is_named_saved_and_taken_back() {
    let mut desk = Desk::with(TEXT, Language::English);
    desk.authoring.turn(&DOUBT, Level::Number(0.5)).unwrap();
    let view = desk.view(None);
    assert!(view.changed);
    assert_eq!(click(panel(&view), "Save"), [Ask::Write(Write::Save(PathBuf::from("mine.ron")))]);
    assert_eq!(click(panel(&view), "Choose a place"), [Ask::Write(Write::Choose)]);
    assert_eq!(click(panel(&view), "Take everything back"), [Ask::Write(Write::RestoreAll)]);
    assert_eq!(click(panel(&view), "Back to the decisions"), [Ask::Write(Write::Panel)]);
    let mut screen = screen(panel(&view), 1.0);
    screen.get_all_by_label("Title of the what-if").last().unwrap().focus();
    screen.run();
    screen.get_all_by_label("Title of the what-if").last().unwrap().type_text("!");
    assert_eq!(done(&mut screen), [Ask::Write(Write::Call("Mine!".to_owned()))]);
    let mut screen = self::screen(panel(&view), 1.0);
    screen.get_by_label("What the file says").click();
    screen.run();
    assert!(screen.query_by_label_contains("choose: {\"speech\": \"include\"}").is_some());
}

#[test]
fn a_fault_leads_to_its_place_and_to_its_lever() {
    let mut desk = Desk::with(TEXT, Language::English);
    let attention = Lever::Temper { actor: MOSCOW, part: Temper::Attention };
    desk.authoring.turn(&attention, Level::Number(7.0)).unwrap();
    let view = desk.view(None);
    assert_eq!(view.faults.len(), 1);
    assert_eq!(click(panel(&view), "Show the place"), [Ask::Write(Write::Look(0))]);
    let view = desk.view(Some(0));
    let looked = view.looked.as_ref().unwrap();
    let marked = looked.lines.iter().find_map(|line| line.marked.clone().map(|range| &line.text[range]));
    assert_eq!((marked, &looked.levers[..]), (Some("7"), [attention].as_slice()));
    let screen = screen(panel(&view), 1.0);
    assert!(screen.query_by_label_contains("meant here: ").is_some());
}

#[test]
fn what_is_broken_beneath_is_told_and_nothing_can_be_moved() {
    let found = perimeter::scenario::read("broken.ron", "Scenario(").unwrap_err();
    let scenario = perimeter::scenario::open::<&str>("1950-speech", &[]).unwrap();
    let written = Written {
        scenario: &scenario,
        authoring: None,
        before: None,
        now: None,
        working: false,
        checking: false,
        faults: &found.list,
        files: &found.files,
        looked: None,
        notice: Some("broken"),
    };
    let view = AuthorView::of(&written, Words::of(Language::English));
    assert!(view.sections.is_empty() && view.counted.is_some());
    assert_eq!(click(panel(&view), "Show the place"), [Ask::Write(Write::Look(0))]);
    assert_eq!(press(panel(&view), Key::Escape), []);
}

#[test]
fn nothing_is_said_by_its_id() {
    for language in Language::ALL {
        let view = Desk::with(TEXT, language).view(None);
        let screen = screen(panel(&view), 1.0);
        for node in screen.root().children_recursive() {
            let said = node.accesskit_node().label().unwrap_or_default();
            assert!(!said.contains("author-") && !said.contains("fault-"), "{language}: {said}");
        }
    }
}
