//! Rule: a decision is shown as it stood then: the question, what advisers expected, and what was on the table.

use crate::report::page::Page;
use crate::report::text;
use crate::scenario::Scenario;
use crate::theory::MoveId;
use crate::theory::position::OpenOptions;
use crate::words::{Words, message};

/// The card of a move.
pub(super) fn card(scenario: &Scenario, words: Words, page: Page, step: MoveId, open: OpenOptions) -> String {
    let written = &scenario.script.moves.items[step.0];
    let mut out = page.heading(&text::heading(scenario, words, step));
    if let Some(question) = &written.question {
        out += &page.paragraph(question);
    }
    if !written.advisers.items.is_empty() {
        out += "\n";
        for adviser in &written.advisers.items {
            out += &page.item(adviser);
        }
    }
    out += "\n";
    out + &options(scenario, words, page, step, open, true)
}

/// The options of a move, numbered; with their reasons, or in short.
pub(super) fn options(scenario: &Scenario, words: Words, page: Page, step: MoveId, open: OpenOptions, reasons: bool) -> String {
    let mut out = String::new();
    for (place, (_, option)) in scenario.script.moves.items[step.0].options.entries.iter().enumerate() {
        let label = text::label(scenario, step, place);
        let closed = || words.say(&message!("play-closed", option = label));
        let label = if open.contains(place) { label.to_owned() } else { closed() };
        out += &page.hanging(&format!("{:>2}  ", place + 1), "    ", &label);
        if let Some(reason) = option.text.as_deref().filter(|_| reasons) {
            out += &page.hanging("      ", "      ", reason);
        }
    }
    out
}

/// What was done then at a move.
pub(super) fn then(scenario: &Scenario, words: Words, page: Page, step: MoveId) -> String {
    let then = match scenario.history[step.0] {
        Some(option) => message!("play-then", option = text::label(scenario, step, option)),
        None => message!("play-then-unknown"),
    };
    let mut out = page.paragraph(&words.say(&then));
    if let Some(afterwards) = &scenario.script.moves.items[step.0].afterwards {
        out += &page.paragraph(afterwards);
    }
    out
}
