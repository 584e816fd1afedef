//! Rule: a class is told as one page: what was handed in, then each scenario, then the files that could not be used.

use maud::html;
use serde_json::{Value, json};

use super::SCHEMA;
use super::calibration::bins;
use super::decisions::{decisions, named};
use super::episode::{Episode, Within};
use super::figures::figures;
use super::gather::Class;
use crate::report::debrief::{Figure, Table};
use crate::report::html;
use crate::report::page::Page;
use crate::report::{debrief, mechanism, text};
use crate::words::{Words, message};

/// A part of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// What stands over it.
    pub title: String,
    /// Single numbers, each with what it is.
    pub cards: Vec<(String, String)>,
    /// What is said.
    pub paragraphs: Vec<String>,
    /// What is shown.
    pub figures: Vec<Figure>,
}

/// All parts, in order.
#[must_use]
pub fn sections(class: &Class, words: Words) -> Vec<Section> {
    let mut sections: Vec<Section> = class.episodes.iter().map(|episode| section(episode, words)).collect();
    sections.push(files(class, words));
    sections
}

fn section(episode: &Episode, words: Words) -> Section {
    let over = episode.over().count();
    let mut cards = vec![(words.say(&message!("class-card-runs")), episode.runs.len().to_string())];
    if over < episode.runs.len() {
        cards.push((words.say(&message!("class-card-over")), over.to_string()));
    }
    cards.extend(episode.came().map(|came| (words.say(&message!("class-card-came")), words.percent(came))));
    let model = episode.model.as_ref().and_then(|model| model.challenge);
    cards.extend(model.map(|model| (words.say(&message!("class-card-model")), words.percent(model))));
    if let Some(brier) = episode.brier() {
        cards.push((words.say(&message!("class-card-brier")), words.number(brier.class, 2)));
        let model = brier.model.map(|model| (words.say(&message!("class-card-brier-model")), words.number(model, 2)));
        cards.extend(model);
    }
    let mut title = episode.scenario.script.title.to_string();
    for applied in &episode.scenario.what_ifs {
        title += &format!(" – {}", &*applied.what_if.title);
    }
    let mut paragraphs = Vec::new();
    if let Some(Within { title, place, .. }) = &episode.within {
        paragraphs.push(words.say(&message!("class-within", campaign = title, number = place + 1)));
    }
    paragraphs.extend(mechanism::without(&episode.without, words));
    if let Some((step, option)) = episode.challenge() {
        let label = text::label(&episode.scenario, step, option);
        paragraphs.push(words.say(&message!("class-challenge", challenge = label)));
    }
    Section { title, cards, paragraphs, figures: figures(episode, words) }
}

/// What was handed in, and what could not be used.
fn files(class: &Class, words: Words) -> Section {
    let handed_in = message!("class-handed-in", files = class.files, runs = class.runs());
    let mut paragraphs = vec![words.say(&handed_in)];
    if !class.copies.is_empty() {
        paragraphs.push(words.say(&message!("class-copies", count = class.copies.len(), names = class.copies.join(", "))));
    }
    let rows = class.skipped.iter().map(|skipped| vec![skipped.name.clone(), words.say(&skipped.why)]).collect();
    let heads = [message!("debrief-head-file"), message!("class-head-why")].map(|head| words.say(&head)).to_vec();
    let figure = || Figure {
        title: words.say(&message!("class-figure-skipped")),
        sentence: words.say(&message!("class-skipped", count = class.skipped.len())),
        chart: None,
        table: Table { heads: heads.clone(), rows },
        command: None,
    };
    let figures = if class.skipped.is_empty() { Vec::new() } else { vec![figure()] };
    Section { title: words.say(&message!("class-files")), cards: Vec::new(), paragraphs, figures }
}

/// The command that solves an episode, or the campaign that it belongs to; there is none without a mechanism.
pub(super) fn solve(episode: &Episode) -> Option<String> {
    if !episode.without.is_empty() {
        return None;
    }
    let applied = || episode.scenario.what_ifs.iter().map(|applied| &applied.name).collect();
    let (name, what_ifs): (&String, Vec<&String>) = match &episode.within {
        Some(within) => (&within.campaign, within.what_ifs.iter().collect()),
        None => (&episode.scenario.name, applied()),
    };
    let mut line = format!("perimeter solve {}", debrief::quoted(name));
    for what_if in what_ifs {
        line += &format!(" --what-if {}", debrief::quoted(what_if));
    }
    Some(line)
}

/// The class as plain text.
#[must_use]
pub fn text(class: &Class, words: Words, page: Page) -> String {
    let mut out = page.heading(&words.say(&message!("class-title")));
    for section in sections(class, words) {
        out += &format!("\n{}", page.heading(&section.title));
        for (what, number) in &section.cards {
            out += &page.item(&format!("{what}: {number}"));
        }
        for said in &section.paragraphs {
            out += &page.paragraph(said);
        }
        for figure in &section.figures {
            out += &format!("\n{}", debrief::text::figure(figure, words, page));
        }
    }
    out
}

/// The class as a page.
#[must_use]
pub fn html(class: &Class, words: Words) -> String {
    let title = words.say(&message!("class-title"));
    let lead = words.say(&message!("class-handed-in", files = class.files, runs = class.runs()));
    let mut numbers = 1_usize..;
    let sections = html! {
        @for (place, section) in sections(class, words).iter().enumerate() {
            @let id = format!("part-{place}");
            section aria-labelledby=(id) {
                h2 id=(id) { (section.title) }
                @if !section.cards.is_empty() {
                    dl.cards { @for (what, value) in &section.cards { div { dt { (what) } dd { (value) } } } }
                }
                @for said in &section.paragraphs { p { (said) } }
                @for figure in &section.figures {
                    (html::whole_figure(figure, numbers.next().unwrap_or_default(), words))
                }
            }
        }
    };
    html::Page { title: &title, lead: &lead, class: "everyone", words }.with(&sections)
}

/// The class for programs.
#[must_use]
pub fn json(class: &Class, words: Words) -> Value {
    let episode = |episode: &Episode| {
        let game = &episode.scenario.game;
        let decisions = decisions(episode).into_iter().map(|taken| {
            let step = game.step(taken.step);
            let options = taken.chosen.iter().map(
                |chosen| json!({ "option": step.options[chosen.option].id, "runs": chosen.runs, "challenge": chosen.came }),
            );
            json!({
                "move": step.id,
                "history": taken.history.map(|option| step.options[option].id.as_str()),
                "changed": taken.changed(),
                "options": options.collect::<Vec<_>>(),
            })
        });
        let bins = bins(episode).into_iter().map(
            |bin| json!({ "from": bin.range.0, "to": bin.range.1, "runs": bin.runs, "predicted": bin.said, "came": bin.came }),
        );
        let endings = game.endings.iter().enumerate().map(|(place, ending)| {
            let came = episode.ended().filter(|run| run.ending == Some(place)).count();
            json!({ "id": ending.id, "runs": came, "model": episode.model.as_ref().map(|model| model.endings[place]) })
        });
        let named = named(episode).into_iter().map(|(step, runs)| json!({ "move": game.step(step).id, "runs": runs }));
        json!({
            "scenario": episode.scenario.name,
            "without": episode.without.iter().map(|off| off.id()).collect::<Vec<_>>(),
            "campaign": episode.within.as_ref().map(|within| &within.campaign),
            "what_ifs": episode.scenario.what_ifs.iter().map(|applied| applied.name.as_str()).collect::<Vec<_>>(),
            "runs": episode.runs.len(),
            "over": episode.over().count(),
            "challenge": { "came": episode.came(), "model": episode.model.as_ref().and_then(|model| model.challenge) },
            "brier": episode.brier().map(|brier| json!({ "class": brier.class, "model": brier.model, "runs": brier.runs })),
            "calibration": bins.collect::<Vec<_>>(),
            "endings": endings.collect::<Vec<_>>(),
            "decisions": decisions.collect::<Vec<_>>(),
            "named": named.collect::<Vec<_>>(),
        })
    };
    json!({
        "schema": SCHEMA,
        "version": env!("CARGO_PKG_VERSION"),
        "files": class.files,
        "runs": class.runs(),
        "copies": class.copies,
        "skipped": class.skipped.iter().map(|skipped| json!({ "file": skipped.name, "why": words.say(&skipped.why) })).collect::<Vec<_>>(),
        "episodes": class.episodes.iter().map(episode).collect::<Vec<_>>(),
    })
}
