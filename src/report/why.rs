//! Rule: any belief can be asked where it came from, and the answer adds up, to the last digit that is shown.

use super::page::Page;
use super::told::Eyes;
pub use super::view::Asked;
use super::view::{LedgerView, Shift, moving};
use crate::scenario::Scenario;
use crate::theory::ActorId;
use crate::words::{Words, message};
use crate::world::Chronicle;

/// What to type to see the ledger of a belief.
fn ask(scenario: &Scenario, words: Words, asked: Asked) -> String {
    let id = |actor: ActorId| &scenario.game.actor(actor).id;
    let back = if asked.imagined { format!(" {}", id(asked.observer)) } else { String::new() };
    format!("{} {} {}{back}", words.say(&message!("why-word")), id(asked.observer), id(asked.subject))
}

/// The beliefs that have moved so far, and how to ask for one.
#[must_use]
pub fn moved(scenario: &Scenario, words: Words, page: Page, eyes: Eyes, chronicle: &Chronicle) -> String {
    let game = &scenario.game;
    let mut out = String::new();
    for observer in game.actor_ids().filter(|&observer| eyes.see_mind(observer)) {
        for (subject, imagined) in game.others(observer).flat_map(|subject| [(subject, false), (subject, true)]) {
            let asked = Asked { observer, subject, imagined };
            let acts = moving(scenario, chronicle, asked, usize::MAX).len();
            if acts > 0 {
                let said = asked.said(scenario, words);
                let moved = message!("why-moved", thinks = said.trim_end_matches(':'), count = acts);
                out += &page.item(&format!("{}   {}", ask(scenario, words, asked), words.say(&moved)));
            }
        }
    }
    let heading = if out.is_empty() { message!("why-none") } else { message!("why-ask") };
    page.paragraph(&words.say(&heading)) + &out
}

/// The ledger of one belief: each act's shift of the odds, in decibels, from prior to posterior.
#[must_use]
pub fn ledger(scenario: &Scenario, words: Words, page: Page, chronicle: &Chronicle, asked: Asked) -> String {
    let Some(ledger) = LedgerView::of(scenario, words, chronicle, usize::MAX, asked) else { return String::new() };
    let mut out = page.paragraph(&ledger.said);
    out += &page.paragraph(&words.say(&message!("why-decibels")));
    for against in &ledger.images {
        out += &page.hanging("  ", "  ", &against.said);
        out += &against.shifts.iter().map(|shift| row(page, shift)).collect::<String>();
    }
    if ledger.images.is_empty() {
        out += &page.paragraph(&words.say(&message!("why-one-image")));
    }
    out
}

fn row(page: Page, shift: &Shift) -> String {
    let number = if shift.decibels.is_finite() { format!("{:>9}", shift.number) } else { format!("{:>7}", shift.number) };
    page.hanging(&format!("    {number}  "), "               ", &shift.said)
}
