//! Rule: a heading is one level below what it stands in.

use maud::{Markup, html};

/// A heading of a level, from the second to the fourth.
pub(super) fn heading(level: usize, class: &str, id: Option<&str>, said: &Markup) -> Markup {
    html! {
        @match level {
            2 => h2 class=(class) id=[id] { (said) },
            3 => h3 class=(class) id=[id] { (said) },
            _ => h4 class=(class) id=[id] { (said) },
        }
    }
}
