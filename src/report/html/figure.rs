//! Rule: a figure is its title, its sentence, its drawing, the numbers behind it, and the command that works them out again.

use maud::{Markup, html};

use super::chart::{self, Drawing, Sheet};
use super::heading::heading;
use crate::report::debrief::{Chart, Figure, Table};
use crate::words::{Words, message};

/// A figure on a sheet, with a heading of a level, and with the command where that is wanted.
pub(super) fn figure(figure: &Figure, sheet: Sheet, level: usize, again: bool) -> Markup {
    let Sheet { number, words, .. } = sheet;
    let drawing = figure.chart.as_ref().map(|chart| chart::draw(chart, sheet));
    html! {
        figure {
            figcaption {
                (heading(level, "title", None, &html! { (figure.title) }))
                @if !figure.sentence.is_empty() { p { (figure.sentence) } }
            }
            @if let Some(Drawing { shape: (wide, high), inner, key }) = &drawing {
                div.drawing.narrow[matches!(figure.chart, Some(Chart::Bars(_)))] tabindex="0" role="group" aria-label=(figure.title) {
                    svg viewBox=(format!("0 0 {wide} {high}")) role="img" aria-labelledby=(format!("t{number} d{number}")) {
                        title id=(format!("t{number}")) { (figure.title) }
                        desc id=(format!("d{number}")) { (figure.sentence) }
                        (inner)
                    }
                }
                (key)
            }
            @if figure.table.rows.is_empty() {} @else if drawing.is_some() {
                details {
                    summary { (words.say(&message!("page-numbers"))) span.unseen { ": " (figure.title) } }
                    (table(&figure.table, &figure.title))
                }
            } @else {
                (table(&figure.table, &figure.title))
            }
            (command(figure.command.as_deref().filter(|_| again), words))
        }
    }
}

/// A figure as wide as the page; `number` is its number there.
#[must_use]
pub fn whole_figure(shown: &Figure, number: usize, words: Words) -> Markup {
    figure(shown, Sheet { wide: 720.0, places: true, number, words }, 3, true)
}

/// A table that is no figure.
#[must_use]
pub fn whole_table(shown: &Table, caption: &str) -> Markup {
    table(shown, caption)
}

/// A table; its first column names the rows.
pub(super) fn table(table: &Table, caption: &str) -> Markup {
    html! {
        div.scroll tabindex="0" role="group" aria-label=(caption) {
            table {
                caption.unseen { (caption) }
                thead { tr { @for head in &table.heads { th scope="col" { (head) } } } }
                tbody {
                    @for row in &table.rows {
                        tr {
                            @for (place, cell) in row.iter().enumerate() {
                                @if place == 0 { th scope="row" { (cell) } } @else { td { (cell) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The command that works numbers out again.
pub(super) fn command(line: Option<&str>, words: Words) -> Markup {
    html! {
        @if let Some(line) = line {
            p.again { (words.say(&message!("page-again"))) " " code { (line) } }
        }
    }
}
