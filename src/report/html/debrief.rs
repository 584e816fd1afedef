//! Rule: the debrief on paper holds what its reader can use: a page for who played, two for who teaches, all of it for who asks.

use maud::{Markup, html};

use super::chart::Sheet;
use super::figure::{command, figure};
use super::heading::heading;
use super::page::Page;
use crate::report::debrief::{Chart, Debrief, Figure, Part, Step};
use crate::words::{Words, message};

/// For whom a debrief is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Audience {
    /// All of it.
    #[default]
    Everyone,
    /// One sheet of paper on one side: what happened, what else could have, and the exit ticket.
    Student,
    /// One sheet on both sides: what a lesson can be held with.
    Teacher,
}

impl Audience {
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Everyone => "everyone",
            Self::Student => "student",
            Self::Teacher => "teacher",
        }
    }

    /// Whether a step is shown.
    fn reads(self, part: Part) -> bool {
        match self {
            Self::Everyone | Self::Teacher => true,
            Self::Student => !matches!(part, Part::Same | Part::Worse | Part::Assumption),
        }
    }

    /// The figures of a step that are shown.
    fn looks_at(self, step: &Step) -> Vec<&Figure> {
        let lines = |figure: &&Figure| matches!(figure.chart, Some(Chart::Lines(_)));
        let drawn = |figure: &&Figure| figure.chart.is_some();
        let figures = step.figures.iter();
        match (self, step.part) {
            (Self::Everyone, _) => figures.collect(),
            (Self::Student, Part::Course) => figures.filter(lines).take(1).collect(),
            (Self::Teacher, Part::Course) => figures.filter(drawn).take(4).collect(),
            (Self::Teacher, Part::Luck) => figures.filter(drawn).take(2).collect(),
            (Self::Teacher, Part::Assumption) => figures.filter(drawn).collect(),
            (Self::Student | Self::Teacher, _) => Vec::new(),
        }
    }

    /// What is not drawn for a reader, but said.
    fn listens_to(self, step: &Step) -> Vec<&Figure> {
        let figures = step.figures.iter().filter(|figure| !figure.sentence.is_empty());
        match (self, step.part) {
            (Self::Student, Part::Named) => figures.take(2).collect(),
            (Self::Teacher, Part::Named | Part::Same) => figures.collect(),
            _ => Vec::new(),
        }
    }

    /// The sheet that its figures are drawn on.
    fn sheet(self, number: usize, words: Words) -> Sheet {
        let wide = if self == Self::Teacher { 430.0 } else { 720.0 };
        Sheet { wide, places: self != Self::Teacher || number == 1, number, words }
    }
}

/// A debrief as a page.
#[must_use]
pub fn page(debrief: &Debrief, lead: &str, audience: Audience, words: Words) -> String {
    let sections = Sections { audience, words, level: 2, within: "" }.of(debrief, &mut 0);
    Page { title: &debrief.title, lead, class: audience.class(), words }.with(&sections)
}

/// How the steps of a debrief stand on a page.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sections<'a> {
    pub(super) audience: Audience,
    pub(super) words: Words,
    /// The level of their headings.
    pub(super) level: usize,
    /// What their names on the page begin with, where it has several debriefs.
    pub(super) within: &'a str,
}

impl Sections<'_> {
    /// The steps as sections; `number` counts the figures of the page.
    pub(super) fn of(self, debrief: &Debrief, number: &mut usize) -> Markup {
        html! {
            @for step in debrief.steps.iter().filter(|step| self.audience.reads(step.part)) { (section(step, self, number)) }
            @if self.audience != Audience::Student { (all_of_it(debrief.command.as_deref(), self.words)) }
        }
    }
}

/// The command that works the whole page out again.
fn all_of_it(line: Option<&str>, words: Words) -> Markup {
    html! {
        @if let Some(line) = line { p.again { (words.say(&message!("page-all-again"))) " " code { (line) } } }
    }
}

fn section(step: &Step, sections: Sections<'_>, number: &mut usize) -> Markup {
    let Sections { audience, words, level, within } = sections;
    let id = format!("{within}step-{}", step.part.number());
    let commands = audience != Audience::Student;
    let mut last = step.command.as_ref();
    let mut figures = Vec::new();
    for shown in audience.looks_at(step) {
        *number += 1;
        // Figures with one command stand together; it is said once.
        let again = commands && shown.command.as_ref() != last;
        figures.push(figure(shown, audience.sheet(*number, words), level + 1, again));
        last = shown.command.as_ref().or(last);
    }
    // Of a campaign the same step comes in every episode: a part is called by both.
    let episode = within.trim_end_matches('-');
    let called = if episode.is_empty() { id.clone() } else { format!("{episode} {id}") };
    html! {
        section aria-labelledby=(called) {
            (heading(level, "step", Some(&id), &html! { span.number { (step.part.number()) " " } (step.title) }))
            @if audience == Audience::Everyone {
                @for paragraph in &step.paragraphs { p { (paragraph) } }
            } @else if !step.paragraphs.is_empty() {
                p { (step.paragraphs.join(" ")) }
            }
            @for figure in audience.listens_to(step) { p { b { (figure.title) @if !figure.title.ends_with('?') { "." } } " " (figure.sentence) } }
            (command(step.command.as_deref().filter(|_| commands), words))
            @if !figures.is_empty() { div.figures { @for figure in figures { (figure) } } }
            @if !step.questions.is_empty() { (questions(step, audience, words)) }
        }
    }
}

/// Questions with room for answers; a teacher needs no room.
fn questions(step: &Step, audience: Audience, words: Words) -> Markup {
    html! {
        ol.ticket {
            @for asked in &step.questions {
                li { (asked) @if audience != Audience::Teacher { div.answer role="img" aria-label=(words.say(&message!("page-room"))) {} } }
            }
        }
    }
}
