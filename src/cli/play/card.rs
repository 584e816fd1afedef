//! Rule: a decision is printed from what is shown of it.

use crate::report::page::Page;
use crate::report::view::DecisionView;

/// The card of a move.
pub(super) fn card(decision: &DecisionView, page: Page) -> String {
    let mut out = page.heading(&decision.heading);
    if let Some(question) = &decision.question {
        out += &page.paragraph(&question.plain());
    }
    if !decision.advisers.is_empty() {
        out += "\n";
        for adviser in &decision.advisers {
            out += &page.item(&adviser.plain());
        }
    }
    out += "\n";
    out + &options(decision, page, true)
}

/// The options of a move, numbered; with their reasons, or in short.
pub(super) fn options(decision: &DecisionView, page: Page, reasons: bool) -> String {
    let mut out = String::new();
    for option in &decision.options {
        out += &page.hanging(&format!("{:>2}  ", option.option + 1), "    ", &option.label);
        if let Some(reason) = option.reason.as_ref().filter(|_| reasons) {
            out += &page.hanging("      ", "      ", &reason.plain());
        }
    }
    out
}

/// What was done then at a move.
pub(super) fn then(decision: &DecisionView, page: Page) -> String {
    decision.then.iter().map(|passage| page.paragraph(&passage.plain())).collect()
}
