//! Rule: what is asked stands on the left; beside it lie the map and whose mind changed, and below these time runs.

use bevy_egui::egui::{Button, CentralPanel, CollapsingHeader, Id, Key, Panel, ScrollArea, Ui};

use super::super::ask::Ask;
use super::super::author;
use super::super::desk::Desk;
use super::super::map::{MapAnswer, ReducedMotion, Sight, map_panel};
use super::super::panels::{
    author_panel, cell_panel, chronicle_panel, comparison_panel, decision_panel, deterrence_panel, heading, line,
    markers_panel, matrix_panel, pressed, standing_panel, timeline_panel, why_panel,
};
use super::super::table::Table;
use super::super::theme;
use super::bar::keys;
use super::over::over;
use crate::report::text;
use crate::report::view::{
    CellView, ChronicleView, ComparisonView, DecisionView, DeterrenceView, MapView, MatrixView, Shown, StandingView,
    TimelineView, WhyView,
};
use crate::words::message;

/// The panels by the side of the map.
const PANELS: [&str; 3] = ["left", "right", "bottom"];

/// Where there are fewer lines of text from side to side, time and deterrence stand one below the other.
const NARROW: f32 = 40.0;

/// What has been drawn: what is asked, and the map that Bevy is to draw below it.
#[derive(Default)]
pub(in super::super) struct Drawn {
    pub(in super::super) asks: Vec<Ask>,
    pub(in super::super) map: Option<(MapAnswer, MapView)>,
}

/// The play screen, with the map as it is seen from `sight`.
pub(in super::super) fn play_screen(ui: &mut Ui, desk: &Desk, table: &Table, sight: Sight) -> Drawn {
    if desk.reset {
        for panel in PANELS {
            let id = Id::new(panel);
            ui.data_mut(|data| data.remove::<bevy_egui::egui::containers::panel::PanelState>(id));
        }
    }
    let drawn = table.shown(desk.words, |shown| draw(ui, desk, table, shown, sight));
    drawn.unwrap_or_default()
}

fn draw(ui: &mut Ui, desk: &Desk, table: &Table, shown: &Shown<'_>, sight: Sight) -> Drawn {
    let scale = f32::from(desk.settings.text) / 100.0;
    let room = ui.available_rect_before_wrap().size();
    let side = |share: f32, least: f32| (room.x * share).clamp(200.0, (least * scale).min(room.x * 0.4));
    let paper = theme::paper(ui);
    let mut ask = if table.over.is_none() { keys(ui) } else { None };
    let left =
        Panel::left("left").frame(paper).resizable(true).default_size(side(0.27, 380.0)).size_range(200.0..=room.x * 0.45);
    left.show(ui, |ui| ask = scrolled(ui, "left", |ui| decide_or_write(ui, table, shown)).or(ask.take()));
    let bottom =
        Panel::bottom("bottom").frame(paper).resizable(true).default_size(room.y * 0.34).size_range(90.0..=room.y * 0.7);
    bottom.show(ui, |ui| ask = scrolled(ui, "bottom", |ui| time(ui, shown)).or(ask.take()));
    let right =
        Panel::right("right").frame(paper).resizable(true).default_size(side(0.3, 430.0)).size_range(220.0..=room.x * 0.45);
    let view = MapView::of(shown);
    right.show(ui, |ui| ask = scrolled(ui, "right", |ui| minds(ui, table, shown, &view)).or(ask.take()));
    let mut map = CentralPanel::no_frame().show(ui, |ui| map_panel(ui, &view, sight, ReducedMotion(desk.settings.still))).inner;
    let asks = ask.into_iter().chain(map.ask.take()).chain(over(ui, table, shown));
    Drawn { asks: asks.collect(), map: Some((map, view)) }
}

fn scrolled(ui: &mut Ui, name: &str, contents: impl FnOnce(&mut Ui) -> Option<Ask>) -> Option<Ask> {
    ScrollArea::vertical().id_salt(name).auto_shrink(false).show(ui, contents).inner
}

/// The decisions, or in their place the author panel: mind, map and plot stay to be seen.
fn decide_or_write(ui: &mut Ui, table: &Table, shown: &Shown<'_>) -> Option<Ask> {
    if table.writing {
        return author_panel(ui, &author::view(table.author.as_ref(), table.broken.as_ref(), shown.scenario, shown.words));
    }
    decide(ui, shown)
}

/// What is asked, or how it ended, and what has happened.
fn decide(ui: &mut Ui, shown: &Shown<'_>) -> Option<Ask> {
    let ask = match DecisionView::of(shown) {
        Some(view) => decision_panel(ui, &view),
        None => ended(ui, shown),
    };
    ui.separator();
    chronicle_panel(ui, &ChronicleView::of(shown)).or(ask)
}

/// How it ended, and the way to the debrief.
fn ended(ui: &mut Ui, shown: &Shown<'_>) -> Option<Ask> {
    let says = |message| shown.words.say(&message);
    theme::title(ui, &says(message!("window-over")));
    let last = shown.run.situation(shown.run.entries().len());
    if let Some(ending) = last.and_then(|last| last.position.ending(&shown.scenario.game)) {
        ui.label(theme::strong(ui, text::ending(shown.scenario, ending)));
        if let Some(told) = shown.scenario.script.endings.items[ending].text.as_deref() {
            ui.label(told);
        }
    }
    ui.label(says(message!("window-over-how")));
    let button = Button::new(theme::strong(ui, says(message!("window-debrief")))).shortcut_text("Enter");
    let entered = ui.memory(|memory| memory.focused().is_none()) && pressed(ui, Key::Enter);
    (ui.add(button).clicked() || entered).then_some(Ask::Debrief)
}

/// Whose mind thinks what: all of them, one of them, or what a number is made of; and what is public.
fn minds(ui: &mut Ui, table: &Table, shown: &Shown<'_>, map: &MapView) -> Option<Ask> {
    if let Some(view) = table.why.last().and_then(|about| WhyView::of(shown, *about)) {
        return why_panel(ui, &view, table.why.len() - 1);
    }
    let cell = table.cell.and_then(|asked| CellView::of(shown, asked));
    let mut ask = match cell {
        Some(cell) => cell_panel(ui, &cell),
        None => matrix_panel(ui, &MatrixView::of(shown)),
    };
    ui.separator();
    ask = standing_panel(ui, &StandingView::of(shown)).or(ask);
    if let Some(view) = ComparisonView::of(shown) {
        ui.separator();
        ask = comparison_panel(ui, &view).or(ask);
    }
    ui.separator();
    let named = shown.words.say(&message!("map-list"));
    let list = CollapsingHeader::new(named).id_salt("markers").show(ui, |ui| markers_panel(ui, map));
    list.body_returned.flatten().or(ask)
}

/// Time: the moves in order and deterrence over them, side by side where there is room.
fn time(ui: &mut Ui, shown: &Shown<'_>) -> Option<Ask> {
    let columns = if ui.available_width() < NARROW * line(ui) { 1 } else { 2 };
    ui.columns(columns, |columns| {
        let ask = timeline_panel(&mut columns[0], &TimelineView::of(shown));
        let ui = &mut columns[columns.len() - 1];
        if let Some(view) = DeterrenceView::of(shown) {
            deterrence_panel(ui, &view).or(ask)
        } else {
            heading(ui, &shown.words.say(&message!("window-no-threat")));
            ask
        }
    })
}
