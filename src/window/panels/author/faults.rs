//! Rule: whatever `check` would say stands here while it is written, and leads to its place.

use bevy_egui::egui::text::LayoutJob;
use bevy_egui::egui::{
    Align, Button, FontSelection, Label, RichText, Stroke, TextFormat, TextStyle, Ui, WidgetInfo, WidgetType, vec2,
};

use super::super::super::ask::{Ask, Write};
use super::super::super::theme;
use super::super::parts::{heading, named, small};
use crate::report::view::{AuthorView, ExcerptLine, FaultRow};
use crate::scenario::Severity;
use crate::words::{Words, message};

/// What is wrong or odd, each with its place.
pub(super) fn faults(ui: &mut Ui, view: &AuthorView) -> Option<Ask> {
    let says = |message| view.words.say(&message);
    heading(ui, &says(message!("author-faults")));
    let mut ask = None;
    match &view.counted {
        Some(counted) => ui.label(small(ui, counted)),
        None if view.checking => ui.label(small(ui, says(message!("author-checking")))),
        None => ui.label(small(ui, says(message!("author-sound")))),
    };
    for (number, row) in view.faults.iter().enumerate() {
        ask = fault(ui, view.words, number, row).or(ask);
        if let Some(looked) = view.looked.as_ref().filter(|looked| looked.fault == number) {
            theme::card(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.label(small(ui, &looked.file));
                for line in &looked.lines {
                    self::line(ui, view.words, line);
                }
            });
        }
    }
    ask
}

fn fault(ui: &mut Ui, words: Words, number: usize, row: &FaultRow) -> Option<Ask> {
    let palette = theme::palette(ui);
    let (sign, colour) = match row.severity {
        Severity::Error => ("✖", palette.failure),
        Severity::Warning => ("⚠", palette.challenge),
        Severity::Tip => ("ℹ", palette.accent),
    };
    let mut job = LayoutJob::default();
    let mut write = |text: RichText| text.append_to(&mut job, ui.style(), FontSelection::Default, Align::Min);
    write(theme::strong(ui, format!("{sign} {} {}  ", row.word, row.code)).color(colour));
    if let Some(place) = &row.place {
        write(RichText::new(format!("{place}  ")).small().color(palette.muted));
    }
    write(RichText::new(format!("\n{}", row.message)).color(palette.ink));
    if let Some(help) = &row.help {
        write(RichText::new(format!("\n{help}")).small().color(palette.muted));
    }
    let response = ui.add_enabled(row.place.is_some(), Button::new(job).wrap().min_size(vec2(ui.available_width(), 0.0)));
    let said = format!("{} {}: {}", row.word, row.code, row.message);
    named(&response, &words.say(&message!("author-look", fault = said)));
    response.clicked().then_some(Ask::Write(Write::Look(number)))
}

/// A line of the file; what is meant is underlined, and an arrow stands before it.
fn line(ui: &mut Ui, words: Words, line: &ExcerptLine) {
    let palette = theme::palette(ui);
    let font = TextStyle::Monospace.resolve(ui.style());
    let plain = |colour| TextFormat { font_id: font.clone(), color: colour, ..TextFormat::default() };
    let meant = TextFormat {
        underline: Stroke::new(1.5, palette.failure),
        background: palette.failure.gamma_multiply(0.14),
        ..plain(palette.ink)
    };
    let mut job = LayoutJob::default();
    let arrow = if line.marked.is_some() { "▶" } else { " " };
    job.append(&format!("{arrow}{:>4}  ", line.number), 0.0, plain(palette.muted));
    let said = match line.marked.clone() {
        None => {
            job.append(&line.text, 0.0, plain(palette.ink));
            message!("author-line", line = line.number, text = &line.text)
        }
        Some(range) => {
            job.append(&line.text[..range.start], 0.0, plain(palette.ink));
            job.append(&line.text[range.clone()], 0.0, meant);
            job.append(&line.text[range.end..], 0.0, plain(palette.ink));
            message!("author-line-marked", line = line.number, text = &line.text)
        }
    };
    let response = ui.add(Label::new(job).wrap());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, words.say(&said)));
}
