//! Rule: a page says its language, its title and who made it; what stands on it is one main part in sections.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::style::{STYLE, policy};
use crate::words::{Words, message};

/// A page, before it is written.
#[derive(Debug)]
pub struct Page<'a> {
    /// What it is called.
    pub title: &'a str,
    /// What stands under the title.
    pub lead: &'a str,
    /// A class for the whole page: for whom it is laid out.
    pub class: &'a str,
    /// The language.
    pub words: Words,
}

impl Page<'_> {
    /// The whole page with its sections.
    #[must_use]
    pub fn with(&self, sections: &Markup) -> String {
        let Self { title, lead, class, words } = self;
        let made = words.say(&message!("page-made", version = env!("CARGO_PKG_VERSION")));
        let page = html! {
            (DOCTYPE)
            html lang=(words.language().code()) class=(class) {
                head {
                    meta charset="utf-8";
                    meta http-equiv="Content-Security-Policy" content=(policy());
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="referrer" content="no-referrer";
                    title { (title) }
                    style { (PreEscaped(STYLE)) }
                }
                body {
                    header {
                        h1 { (title) }
                        @if !lead.is_empty() { p.lead { (lead) } }
                    }
                    main { (sections) }
                    footer { p { (made) } }
                }
            }
        };
        page.into_string() + "\n"
    }
}
