//! Rule: any belief can be asked where it came from, and the answer adds up.

use super::page::Page;
use super::text;
use super::told::Eyes;
use crate::scenario::Scenario;
use crate::theory::ActorId;
use crate::theory::ledger::{LedgerEntry, about, log_odds, shift};
use crate::world::Chronicle;

/// The beliefs that have moved so far, and how to ask for one.
#[must_use]
pub fn moved(scenario: &Scenario, page: Page, eyes: Eyes, chronicle: &Chronicle) -> String {
    let game = &scenario.game;
    let ledger = whole(chronicle);
    let mut out = String::new();
    for observer in game.actor_ids().filter(|&observer| eyes.see_mind(observer)) {
        for subject in game.others(observer) {
            let acts = about(&ledger, observer, subject).count();
            if acts > 0 {
                let ask = format!("why {} {}", game.actor(observer).id, game.actor(subject).id);
                let times = if acts == 1 { "once".to_owned() } else { format!("{acts} times") };
                let thinks = text::thinks(scenario, observer, subject);
                out += &page.item(&format!("{ask}   {} (moved {times})", thinks.trim_end_matches(':')));
            }
        }
    }
    if out.is_empty() {
        page.paragraph("No belief has moved yet.")
    } else {
        page.paragraph("Ask for the ledger of a belief:") + &out
    }
}

/// The ledger of one belief: each act's shift of the odds, in decibels, from prior to posterior.
#[must_use]
pub fn ledger(scenario: &Scenario, page: Page, chronicle: &Chronicle, observer: ActorId, subject: ActorId) -> String {
    let game = &scenario.game;
    let images = &game.actor(subject).images;
    let (Some(start), Some(now)) = (chronicle.situation(0), chronicle.situation(chronicle.entries().len())) else {
        return String::new();
    };
    let belief = |minds: &[crate::theory::Mind]| minds[observer.0].believes(&game.layout, subject).to_vec();
    let (prior, posterior) = (belief(&start.minds), belief(&now.minds));
    let ledger = whole(chronicle);
    let entries: Vec<_> = about(&ledger, observer, subject).collect();
    let mut out = page.paragraph(&text::thinks(scenario, observer, subject));
    out += &page.paragraph(
        "Each act multiplies the odds between two images; in decibels the shifts add up. 10 dB: ten times the odds.",
    );
    let called = |image: usize| text::image(scenario, subject, image);
    for image in 1..images.len() {
        out += &page.hanging("  ", "  ", &format!("{} against {}", called(image), called(0)));
        out += &row(page, "at the start", log_odds(&prior, image, 0));
        for entry in &entries {
            let (title, label) = (text::title(scenario, entry.step), text::label(scenario, entry.step, entry.option));
            out += &row(page, &format!("{title}: {label}"), shift(&entry.reading.factors, image, 0));
        }
        out += &row(page, "now", log_odds(&posterior, image, 0));
    }
    if images.len() < 2 {
        out += &page.paragraph("There is only one image: nothing can be learnt.");
    }
    out
}

fn row(page: Page, what: &str, decibels: f64) -> String {
    let number = if decibels.is_finite() { format!("{decibels:+6.1} dB") } else { "  never".to_owned() };
    page.hanging(&format!("    {number}  "), "               ", what)
}

fn whole(chronicle: &Chronicle) -> Vec<LedgerEntry> {
    chronicle.entries().iter().flat_map(|entry| entry.ledger.clone()).collect()
}
