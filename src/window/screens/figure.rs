//! Rule: a figure has a title, a sentence that says it, the drawing, and the table behind it.

use bevy_egui::egui::{self, Grid, Ui, WidgetInfo, WidgetType, vec2};

use super::super::panels::{heading, small};
use super::super::theme;
use super::chart::chart;
use crate::report::debrief::{Figure, Table};
use crate::words::{Words, message};

/// Draws a figure.
pub(super) fn figure(ui: &mut Ui, words: Words, figure: &Figure) {
    heading(ui, &figure.title);
    if !figure.sentence.is_empty() {
        ui.label(small(ui, &figure.sentence));
    }
    let drawn = figure.chart.as_ref().map(|drawn| chart(ui, words, drawn));
    match drawn {
        None => table(ui, &figure.title, &figure.table),
        Some(response) => {
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &figure.sentence));
            let named = words.say(&message!("panels-as-table"));
            egui::CollapsingHeader::new(named).id_salt(&figure.title).show(ui, |ui| table(ui, &figure.title, &figure.table));
        }
    }
    if let Some(command) = &figure.command {
        ui.label(small(ui, words.say(&message!("debrief-again", command = command))));
    }
}

/// A table; wide ones can be scrolled.
fn table(ui: &mut Ui, name: &str, table: &Table) {
    if table.rows.is_empty() {
        return;
    }
    egui::ScrollArea::horizontal().id_salt(("table", name)).show(ui, |ui| {
        Grid::new(("table", name)).striped(true).spacing(vec2(theme::SPACE * 2.0, theme::SPACE / 2.0)).show(ui, |ui| {
            for head in &table.heads {
                ui.label(theme::strong(ui, head));
            }
            ui.end_row();
            for row in &table.rows {
                for cell in row {
                    ui.label(cell);
                }
                ui.end_row();
            }
        });
    });
}
