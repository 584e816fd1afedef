//! What each panel asks for when it is clicked or a key is pressed.

use bevy_egui::egui::{Key, Ui};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use perimeter::report::told::Eyes;
use perimeter::report::view::*;
use perimeter::theory::{ActorId, Mechanism, MoveId, StandingId};
use perimeter::window::ask::Ask;
use perimeter::window::panels::*;
use perimeter::words::{Language, Words};

use super::stage::{Stage, screen};

const MOSCOW: ActorId = ActorId(1);
const OF_WASHINGTON: Asked = Asked { observer: MOSCOW, subject: ActorId(0), imagined: false };

/// What is asked when a control with this in its name is clicked.
pub fn click(draw: impl FnMut(&mut Ui) -> Option<Ask>, named: &str) -> Vec<Ask> {
    let mut screen = screen(draw, 1.0);
    screen.get_all_by_label_contains(named).next().unwrap().scroll_to_me();
    screen.run();
    screen.get_all_by_label_contains(named).next().unwrap().click();
    done(&mut screen)
}

/// What is asked when a key is pressed.
pub fn press(draw: impl FnMut(&mut Ui) -> Option<Ask>, key: Key) -> Vec<Ask> {
    let mut screen = screen(draw, 1.0);
    screen.key_press(key);
    done(&mut screen)
}

pub fn done(screen: &mut Harness<'_, Vec<Ask>>) -> Vec<Ask> {
    screen.run();
    let mut asked = std::mem::take(screen.state_mut());
    asked.dedup();
    asked
}

#[test]
fn an_option_is_taken_by_a_click_or_its_number() {
    let view = Stage::after(0, Language::English).historian(DecisionView::of).unwrap();
    assert_eq!(click(|ui| decision_panel(ui, &view), "Leave a regiment"), [Ask::Take(1)]);
    assert_eq!(press(|ui| decision_panel(ui, &view), Key::Num3), [Ask::Take(2)]);
    assert_eq!(press(|ui| decision_panel(ui, &view), Key::Num9), [], "there is no ninth option");
}

#[test]
fn a_decision_is_left_to_luck_and_a_name_explained() {
    let view = Stage::after(0, Language::English).historian(DecisionView::of).unwrap();
    assert_eq!(click(|ui| decision_panel(ui, &view), "Leave it to them"), [Ask::Luck]);
    assert_eq!(press(|ui| decision_panel(ui, &view), Key::L), [Ask::Luck]);
    assert_eq!(click(|ui| decision_panel(ui, &view), "General MacArthur"), [Ask::Explain("macarthur".to_owned())]);
}

#[test]
fn what_was_done_then_is_told_only_when_it_is_asked() {
    let view = Stage::after(0, Language::English).historian(DecisionView::of).unwrap();
    let mut screen = screen(|ui| decision_panel(ui, &view), 1.0);
    assert!(screen.query_by_label_contains("The last combat troops sailed").is_none());
    screen.get_by_label_contains("What was done then?").click();
    screen.run();
    assert!(screen.query_by_label_contains("The last combat troops sailed").is_some());
}

#[test]
fn a_decision_that_was_made_can_be_made_again() {
    let stage = Stage::after(3, Language::English);
    let view = stage.historian(|shown| DecisionView::of(&Shown { at: 1, ..shown.clone() })).unwrap();
    assert_eq!(click(|ui| decision_panel(ui, &view), "Go back and decide again"), [Ask::Rewind(1)]);
    assert_eq!(press(|ui| decision_panel(ui, &view), Key::Num1), [], "what is past is not taken by a slip of the hand");
}

#[test]
fn a_cell_opens_a_mind_and_a_mind_closes() {
    let stage = Stage::after(3, Language::English);
    let matrix = stage.historian(MatrixView::of);
    assert_eq!(click(|ui| matrix_panel(ui, &matrix), "Moscow thinks that Washington"), [Ask::Open(OF_WASHINGTON)]);
    let cell = stage.historian(|shown| CellView::of(shown, OF_WASHINGTON)).unwrap();
    assert_eq!(click(|ui| cell_panel(ui, &cell), "All minds"), [Ask::Close]);
    assert_eq!(press(|ui| cell_panel(ui, &cell), Key::Escape), [Ask::Close]);
    assert_eq!(click(|ui| cell_panel(ui, &cell), "guardian of principle: "), [Ask::Why(About::Belief(OF_WASHINGTON, 2, 3))]);
    assert_eq!(click(|ui| cell_panel(ui, &cell), "The last regiment: "), [Ask::Why(About::Reading(OF_WASHINGTON, 0))]);
}

#[test]
fn a_course_of_deterrence_opens_what_it_is_made_of() {
    let view = Stage::after(3, Language::English).historian(DeterrenceView::of).unwrap();
    let ask = |named| click(|ui| deterrence_panel(ui, &view), named);
    assert_eq!(ask("credibility, to Moscow: "), [Ask::Why(About::Credibility(MOSCOW, 3))]);
    assert_eq!(ask("imagined of Moscow: "), [Ask::Why(About::Imagined(MOSCOW, 3))]);
    assert_eq!(ask("critical risk of Moscow: "), [Ask::Why(About::CriticalRisk(MOSCOW, 3))]);
    assert_eq!(press(|ui| deterrence_panel(ui, &view), Key::W), [Ask::Why(About::Credibility(MOSCOW, 3))]);
}

#[test]
fn the_truth_of_a_response_opens_once_it_is_out() {
    let stage = Stage::after(3, Language::English);
    let view = stage.shown(Eyes { seat: None, reveal: true }, DeterrenceView::of).unwrap();
    assert_eq!(click(|ui| deterrence_panel(ui, &view), "in truth: "), [Ask::Why(About::Actual(3))]);
    let plot = screen(|ui| deterrence_panel(ui, &view), 1.0);
    assert!(plot.query_by_label_contains("Deterrence over time: credibility, to Moscow from").is_some());
}

#[test]
fn the_timeline_goes_back_looks_and_switches() {
    let view = Stage::after(4, Language::English).historian(TimelineView::of);
    let ask = |named| click(|ui| timeline_panel(ui, &view), named);
    assert_eq!(ask("29 June 1949, The last regiment: done"), [Ask::Rewind(0)]);
    assert_eq!(ask("Look at the act before"), [Ask::Look(3)]);
    assert_eq!(ask("Go on with Branch 1"), [Ask::Switch(0)]);
    assert_eq!(ask("Keep Branch 1"), [Ask::Pin(0)]);
    assert_eq!(press(|ui| timeline_panel(ui, &view), Key::OpenBracket), [Ask::Look(3)]);
    assert_eq!(press(|ui| timeline_panel(ui, &view), Key::CloseBracket), [], "nothing has happened after it");
}

#[test]
fn the_chronicle_and_the_comparison_go_back() {
    let stage = Stage::after(3, Language::English);
    let chronicle = stage.historian(ChronicleView::of);
    assert_eq!(click(|ui| chronicle_panel(ui, &chronicle), "Ask for arms without threats"), [Ask::Rewind(1)]);
    let beside = stage.historian(ComparisonView::of).unwrap();
    assert_eq!(beside.parted, Some(MoveId(1)));
    assert_eq!(click(|ui| comparison_panel(ui, &beside), "≠ Seoul's loud voice"), [Ask::Rewind(1)]);
    assert_eq!(press(|ui| comparison_panel(ui, &beside), Key::Escape), [Ask::Close]);
}

#[test]
fn a_public_quantity_opens_its_history() {
    let view = Stage::after(3, Language::English).historian(StandingView::of);
    let asked = click(|ui| standing_panel(ui, &view), "American troops in Korea: 472 men");
    assert_eq!(asked, [Ask::Why(About::Standing(StandingId(0), 3))]);
}

#[test]
fn a_why_is_walked_down_and_back_up() {
    let stage = Stage::after(4, Language::English);
    let view = stage.historian(|shown| WhyView::of(shown, About::Credibility(MOSCOW, 4))).unwrap();
    let ask = |named| click(|ui| why_panel(ui, &view, 1), named);
    assert_eq!(ask("Thought to be: perimeter realist"), [Ask::Why(About::Belief(OF_WASHINGTON, 0, 4))]);
    assert_eq!(ask("29 Jun 1949 The last regiment"), [Ask::Why(About::Act(0))]);
    assert_eq!(ask("Back"), [Ask::Back]);
    assert_eq!(ask("Close"), [Ask::Close]);
    assert_eq!(press(|ui| why_panel(ui, &view, 1), Key::Enter), [Ask::Why(view.down().unwrap())]);
    assert_eq!(press(|ui| why_panel(ui, &view, 1), Key::Backspace), [Ask::Back]);
    assert_eq!(press(|ui| why_panel(ui, &view, 0), Key::Backspace), [], "there is nothing above the first");
    assert_eq!(press(|ui| why_panel(ui, &view, 1), Key::Escape), [Ask::Close]);
}

#[test]
fn a_prediction_is_made_by_keys_or_left_out() {
    let stage = Stage::after(0, Language::English);
    let view = stage.historian(|shown| PredictionView::of(shown.scenario, shown.words, shown.eyes)).unwrap();
    let first = view.decisions[0].0;
    let mut screen = screen(|ui| prediction_panel(ui, &view), 1.0);
    for key in [Key::ArrowRight, Key::ArrowRight, Key::Num1, Key::Enter] {
        screen.key_press(key);
        screen.run();
    }
    assert_eq!(done(&mut screen), [Ask::Predict(Some(52.0), Some(first))]);
    assert_eq!(click(|ui| prediction_panel(ui, &view), "Begin without"), [Ask::Predict(None, None)]);
    assert_eq!(
        press(|ui| prediction_panel(ui, &view), Key::Enter),
        [Ask::Predict(None, None)],
        "what is untouched is no guess"
    );
}

#[test]
fn what_is_found_is_gone_to() {
    let stage = Stage::after(3, Language::English);
    let found = |typed: &str| stage.historian(|shown| find(shown, typed));
    let words = Words::of(Language::English);
    let search = |typed: &str, named: &str| {
        let (found, mut typed) = (found(typed), typed.to_owned());
        click(move |ui| search_panel(ui, words, &mut typed, &found), named)
    };
    assert_eq!(search("regiment", "The last regiment, move"), [Ask::Look(1)]);
    assert_eq!(search("acheson", "Dean Acheson, glossary"), [Ask::Explain("acheson".to_owned())]);
    assert!(matches!(search("guardian", "guardian of principle")[..], [Ask::Open(_)]));
    let (mut typed, nothing) = (String::new(), found(""));
    assert_eq!(press(|ui| search_panel(ui, words, &mut typed, &nothing), Key::Escape), [Ask::Close]);
}

#[test]
fn an_entry_of_the_glossary_leads_on_and_closes() {
    let words = Words::of(Language::English);
    let view = EntryView::of(words, "kim-il-sung").unwrap();
    assert_eq!(click(|ui| glossary_panel(ui, words, &view), "Close"), [Ask::Close]);
    assert_eq!(press(|ui| glossary_panel(ui, words, &view), Key::Escape), [Ask::Close]);
    assert_eq!(click(|ui| keys_panel(ui, words), "Close"), [Ask::Close]);
}

#[test]
fn a_level_is_switched() {
    let words = Words::of(Language::English);
    let panel = |ui: &mut Ui| levels_panel(ui, words, &[Mechanism::SelfImage]);
    assert_eq!(click(panel, "Suspicion"), [Ask::Without(vec![Mechanism::SelfImage, Mechanism::Suspicion])]);
    assert_eq!(click(panel, "Self-image"), [Ask::Without(Vec::new())]);
}
