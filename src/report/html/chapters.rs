//! Rule: the debrief of a campaign is one page with a part for each episode that was played, and says which were left out.

use maud::{Markup, html};

use super::debrief::{Audience, Sections};
use super::page::Page;
use crate::report::campaign::{Chapter, Chapters};
use crate::words::{Words, message};

/// The debriefs as a page.
#[must_use]
pub fn page(chapters: &Chapters, lead: &str, audience: Audience, words: Words) -> String {
    let mut number = 0;
    let parts = html! {
        (contents(chapters, words))
        @for (place, chapter) in chapters.episodes.iter().enumerate() {
            @if let Some(debrief) = &chapter.debrief {
                @let within = format!("episode-{place}-");
                section.part aria-labelledby=(format!("episode-{place}")) {
                    h2 id=(format!("episode-{place}")) { (chapter.title) }
                    @if !chapter.told.is_empty() && audience == Audience::Everyone { p.lead { (chapter.told) } }
                    (Sections { audience, words, level: 3, within: &within }.of(debrief, &mut number))
                }
            }
        }
    };
    Page { title: &chapters.title, lead, class: audience.class(), words }.with(&parts)
}

/// What the page has, with a way to each part, and what was left out.
fn contents(chapters: &Chapters, words: Words) -> Markup {
    html! {
        nav aria-label=(words.say(&message!("page-episodes"))) {
            ul.contents {
                @for (place, Chapter { title, told, debrief }) in chapters.episodes.iter().enumerate() {
                    li {
                        @if debrief.is_some() { a href=(format!("#episode-{place}")) { (title) } }
                        @else { (title) @if !told.is_empty() { " " (told) } }
                    }
                }
            }
        }
    }
}
