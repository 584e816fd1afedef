//! Rule: one mind about one other: what it takes it for, what it thinks it cares for, and every act that moved that.

use bevy_egui::egui::{self, Grid, Key, RichText, Sense, Ui, WidgetInfo, WidgetType, vec2};

use super::super::ask::Ask;
use super::super::theme;
use super::parts::{bar, disc, heading, line, named, number, pressed, small};
use crate::report::view::{About, Asked, CellView, ImageBar, InterestRow, LedgerView};
use crate::words::message;

/// What one observer thinks of one subject.
pub fn cell_panel(ui: &mut Ui, view: &CellView) -> Option<Ask> {
    let says = |message| view.words.say(&message);
    let mut ask = pressed(ui, Key::Escape).then_some(Ask::Close);
    if ui.button(says(message!("panels-all-minds"))).clicked() {
        ask = Some(Ask::Close);
    }
    theme::title(ui, view.said.trim_end_matches(':'));
    let colour = theme::palette(ui).actor(view.asked.subject.0);
    ask = images(ui, view, view.asked, &view.images, colour).or(ask);
    heading(ui, &says(message!("panels-interests")));
    ui.label(small(ui, says(message!("panels-interests-how"))));
    interests(ui, view);
    ask = ledger(ui, view, view.asked, &view.ledger).or(ask);
    ui.add_space(theme::SPACE);
    ui.separator();
    theme::title(ui, view.imagined_said.trim_end_matches(':'));
    let own = Asked { imagined: true, ..view.asked };
    let colour = theme::palette(ui).actor(view.asked.observer.0);
    ask = images(ui, view, own, &view.imagined, colour).or(ask);
    ledger(ui, view, own, &view.imagined_ledger).or(ask)
}

fn images(ui: &mut Ui, view: &CellView, asked: Asked, images: &[ImageBar], colour: egui::Color32) -> Option<Ask> {
    let mut ask = None;
    for (place, image) in images.iter().enumerate() {
        ui.add_space(theme::SPACE / 2.0);
        ui.horizontal_wrapped(|ui| {
            disc(ui, image.letter, colour);
            ui.label(theme::strong(ui, &image.name));
            let shown = format!("{} {}", image.percents, image.moved.arrow());
            let said = format!("{}: {}", image.name, image.percents);
            if number(ui, shown.trim_end(), &said).clicked() {
                ask = Some(Ask::Why(About::Belief(asked, place, view.stage)));
            }
        });
        let width = ui.available_width();
        bar(ui, image.share, colour, width);
        if let Some(note) = &image.note {
            ui.label(small(ui, note));
        }
    }
    ask
}

/// Each interest: a dot for the mean, a line for the spread, a diamond for the truth once it is out, and the numbers.
fn interests(ui: &mut Ui, view: &CellView) {
    let most = view.interests.iter().map(|row| (row.mean + row.spread).max(row.actual.unwrap_or(0.0)));
    let most = most.fold(1.0_f64, f64::max);
    for row in &view.interests {
        ui.horizontal_wrapped(|ui| {
            ui.label(&row.name);
            let number = |value: f64| view.words.number(value, 2);
            let mut shown = format!("{} ± {}", number(row.mean), number(row.spread));
            if let Some(actual) = row.actual {
                let actual = message!("panels-in-truth", weight = number(actual));
                shown = format!("{shown}   {}", view.words.say(&actual));
            }
            ui.label(small(ui, shown));
        });
        scale(ui, row, most);
        if let Some(note) = &row.note {
            ui.label(small(ui, note));
        }
        ui.add_space(theme::SPACE / 2.0);
    }
}

#[expect(clippy::cast_possible_truncation, reason = "places on the screen")]
fn scale(ui: &mut Ui, row: &InterestRow, most: f64) {
    let height = line(ui) * 0.8;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &row.said));
    let palette = theme::palette(ui);
    let x = |weight: f64| rect.left() + rect.width() * (weight / most).clamp(0.0, 1.0) as f32;
    let painter = ui.painter();
    let middle = rect.center().y;
    painter.hline(rect.x_range(), middle, egui::Stroke::new(1.0, palette.muted.gamma_multiply(0.4)));
    let spread = x(row.mean - row.spread)..=x(row.mean + row.spread);
    painter.hline(spread, middle, egui::Stroke::new(3.0, palette.accent.gamma_multiply(0.6)));
    painter.circle_filled(egui::pos2(x(row.mean), middle), height * 0.28, palette.accent);
    if let Some(actual) = row.actual {
        let (at, size) = (egui::pos2(x(actual), middle), height * 0.4);
        let corners = [vec2(0.0, -size), vec2(size, 0.0), vec2(0.0, size), vec2(-size, 0.0)].map(|corner| at + corner);
        painter.add(egui::Shape::convex_polygon(corners.to_vec(), palette.challenge, egui::Stroke::NONE));
    }
}

/// What moved a belief: an act a line, in decibels, adding up.
fn ledger(ui: &mut Ui, view: &CellView, asked: Asked, ledger: &LedgerView) -> Option<Ask> {
    let says = |message| view.words.say(&message);
    let mut ask = None;
    heading(ui, &says(message!("panels-ledger")));
    ui.label(small(ui, says(if ledger.images.is_empty() { message!("why-one-image") } else { message!("why-decibels") })));
    for against in &ledger.images {
        ui.add_space(theme::SPACE / 2.0);
        ui.label(RichText::new(&against.said).italics());
        let salt = (asked.observer.0, asked.subject.0, asked.imagined, &against.said);
        Grid::new(salt).num_columns(2).spacing(vec2(theme::SPACE, 2.0)).show(ui, |ui| {
            for shift in &against.shifts {
                ui.with_layout(egui::Layout::right_to_left(egui::Align::Min), |ui| {
                    ui.label(RichText::new(&shift.number).monospace())
                });
                match shift.entry {
                    Some(entry) => {
                        let response = ui.add(egui::Button::new(&shift.said).frame(false).wrap());
                        named(&response, &format!("{}: {}", shift.said, shift.number));
                        if response.clicked() {
                            ask = Some(Ask::Why(About::Reading(asked, entry)));
                        }
                    }
                    None => {
                        ui.label(theme::strong(ui, &shift.said));
                    }
                }
                ui.end_row();
            }
        });
    }
    ask
}
