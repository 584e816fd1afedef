//! Rule: a hundred possible histories are a hundred dots, each with the letter of how it ends.

use maud::{Markup, html};

use super::{Drawing, at, count, letter};
use crate::report::debrief::{Dots, Group};

/// How many dots stand in a row.
const ROW: usize = 20;
const STEP: f64 = 35.0;
const RADIUS: f64 = 13.0;

/// Draws the dots, group after group.
pub(super) fn draw(dots: &Dots) -> Drawing {
    let groups = dots.groups.iter().enumerate().flat_map(|(place, group)| std::iter::repeat_n(place, group.count));
    let shown: Vec<(usize, usize)> = groups.enumerate().collect();
    let rows = shown.len().div_ceil(ROW);
    let inner = html! {
        @for (place, group) in &shown {
            (dot(*group, STEP * (count(place % ROW) + 0.5) + 10.0, STEP * (count(place / ROW) + 0.5)))
        }
    };
    Drawing { shape: (STEP * count(ROW) + 20.0, STEP * count(rows)), inner, key: key(&dots.groups) }
}

fn dot(group: usize, x: f64, y: f64) -> Markup {
    let class = format!("f{}", group % 7);
    html! {
        @match group % 4 {
            0 => circle class=(class) cx=(at(x)) cy=(at(y)) r=(at(RADIUS)) {},
            1 => rect class=(class) x=(at(x - 12.0)) y=(at(y - 12.0)) width="24" height="24" {},
            2 => path class=(class) d=(format!("M{} {}l15 15l-15 15l-15 -15z", at(x), at(y - 15.0))) {},
            _ => rect class=(class) x=(at(x - 15.0)) y=(at(y - 9.0)) width="30" height="18" rx="9" {},
        }
        text class="on" x=(at(x)) y=(at(y + 4.0)) { (letter(group)) }
    }
}

fn key(groups: &[Group]) -> Markup {
    html! {
        ul.key {
            @for (place, group) in groups.iter().enumerate() {
                li {
                    svg viewBox="0 0 72 30" aria-hidden="true" { (dot(place, 36.0, 15.0)) }
                    b { (letter(place)) } " " (group.name) ": " (group.count)
                }
            }
        }
    }
}
