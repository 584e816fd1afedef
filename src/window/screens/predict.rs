//! Rule: whoever has said what they expect looks at what comes; so the first screen of a game asks.

use bevy_egui::egui::{ScrollArea, Ui};

use super::super::ask::Ask;
use super::super::desk::Desk;
use super::super::panels::{muted, prediction_panel};
use super::super::table::Table;
use super::super::theme;
use crate::report::view::{Passage, PredictionView};

/// The widest that a column of text may be, in points at 100 %.
const WIDEST: f32 = 720.0;

/// The briefing, and what is to be predicted.
pub(in super::super) fn predict_screen(ui: &mut Ui, desk: &Desk, table: &Table) -> Option<Ask> {
    let mut ask = None;
    let scale = f32::from(desk.settings.text) / 100.0;
    let width = (WIDEST * scale).min(ui.available_width() - theme::SPACE * 2.0);
    let margin = ((ui.available_width() - width) / 2.0).max(0.0);
    ScrollArea::vertical().show(ui, |ui| {
        ui.horizontal_top(|ui| {
            ui.add_space(margin);
            ui.vertical(|ui| {
                ui.set_width(width);
                ui.add_space(theme::SPACE * 2.0);
                if let Some(briefing) = &table.scenario.script.briefing {
                    let briefing = Passage::of(desk.words, briefing).plain();
                    ui.label(muted(ui, briefing));
                    ui.add_space(theme::SPACE * 2.0);
                }
                if let Some(view) = PredictionView::of(&table.scenario, desk.words, table.sitting.eyes()) {
                    theme::card(ui, |ui| {
                        ui.set_width(ui.available_width());
                        ask = prediction_panel(ui, &view);
                    });
                }
            });
        });
    });
    ask
}
