//! Rule: a row is who thinks, a column of whom; each image has a bar, a stroke where it stood before, and a star where it is true.

use maud::{Markup, html};

use super::{Drawing, Sheet, at, count, letter};
use crate::report::debrief::{Cell, Matrix};
use crate::words::message;

const NAMES: f64 = 96.0;
const HEAD: f64 = 22.0;
const LINE: f64 = 15.0;
const PAD: f64 = 9.0;

/// Draws who thinks what of whom.
pub(super) fn draw(matrix: &Matrix, sheet: Sheet) -> Drawing {
    let actors = matrix.actors.len();
    let wide = (sheet.wide - NAMES) / count(actors.max(1));
    let most = count(matrix.images.iter().map(Vec::len).max().unwrap_or(1));
    let high = LINE * most + 2.0 * PAD;
    let inner = html! {
        @for (place, name) in matrix.actors.iter().enumerate() {
            text class="strong middle" x=(at(NAMES + wide * (count(place) + 0.5))) y="15" { (name) }
            text class="strong" x="0" y=(at(HEAD + high * (count(place) + 0.5) + 4.0)) { (name) }
        }
        @for (row, cells) in matrix.cells.iter().enumerate() {
            line class="grid" x1="0" x2=(at(sheet.wide)) y1=(at(HEAD + high * count(row))) y2=(at(HEAD + high * count(row))) {}
            @for (column, cell) in cells.iter().enumerate() {
                @if let Some(cell) = cell {
                    (drawn(cell, NAMES + wide * count(column), HEAD + high * count(row) + PAD, wide))
                }
            }
        }
    };
    Drawing { shape: (sheet.wide, HEAD + high * count(actors)), inner, key: key(matrix, sheet) }
}

fn drawn(cell: &Cell, left: f64, top: f64, wide: f64) -> Markup {
    let (from, to) = (left + 26.0, left + wide - 10.0);
    let across = |share: f64| from + (to - from) * share.clamp(0.0, 1.0);
    html! {
        @for (image, after) in cell.after.iter().enumerate() {
            @let y = top + LINE * count(image);
            text class=(if image == cell.actual { "strong end" } else { "faint end" }) x=(at(left + 21.0)) y=(at(y + 10.0)) {
                @if image == cell.actual { "*" } (letter(image))
            }
            rect class="track" x=(at(from)) y=(at(y)) width=(at(to - from)) height="11" {}
            rect class=(format!("f{}", image % 7)) x=(at(from)) y=(at(y)) width=(at(across(*after) - from)) height="11" {}
            line class="before" x1=(at(across(cell.before[image]))) x2=(at(across(cell.before[image]))) y1=(at(y - 1.5)) y2=(at(y + 12.5)) {}
        }
    }
}

fn key(matrix: &Matrix, Sheet { words, .. }: Sheet) -> Markup {
    html! {
        ul.key {
            @for (name, images) in matrix.actors.iter().zip(&matrix.images).filter(|(_, images)| images.len() > 1) {
                li {
                    (name) ": "
                    @for (place, image) in images.iter().enumerate() {
                        @if place > 0 { ", " }
                        b { (letter(place)) } " " (image)
                    }
                }
            }
            li { (words.say(&message!("page-matrix"))) }
        }
    }
}
