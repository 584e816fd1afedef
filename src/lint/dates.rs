//! Rule: nobody speaks of an office before it was held, nor of a treaty before it was signed.

use super::calendar::{ENTRIES, Entry};
use crate::scenario::file::{Move, Script};
use crate::scenario::value::Text;
use crate::scenario::{Certainty, Code, Fault};
use crate::words::message;

/// Anachronisms in what is said at a move, at most one for each entry of the calendar and text.
///
/// What is told of later, in `afterwards`, in notes and in sources, may know the future.
pub(super) fn lint(script: &Script) -> Vec<Fault> {
    let mut found = Vec::new();
    for step in &script.moves.items {
        let Some(date) = step.date.as_deref() else { continue };
        for text in said(step) {
            found.extend(ENTRIES.iter().filter_map(|entry| anachronism(entry, date, text)));
        }
    }
    found
}

/// What is said on the day of a move.
fn said(step: &Move) -> impl Iterator<Item = &Text> {
    let options = step.options.entries.iter().flat_map(|(_, option)| option.label.iter().chain(&option.text));
    step.title.iter().chain(&step.question).chain(&step.advisers.items).chain(options)
}

fn anachronism(entry: &Entry, date: &str, text: &Text) -> Option<Fault> {
    let words = entry.words.iter().find(|words| mentions(text, words))?;
    let early = date < entry.from;
    if !early && entry.until.is_none_or(|until| date <= until) {
        return None;
    }
    let day = crate::words::Argument::Date(if early { entry.from } else { entry.until? }.to_owned());
    let on = crate::words::Argument::Date(date.to_owned());
    let message = if early {
        message!("lint-too-early", words = *words, date = on, day = day, source = entry.source)
    } else {
        message!("lint-too-late", words = *words, date = on, day = day, source = entry.source)
    };
    let fault = Fault::warning(Code::Anachronism, text.place.head(), message).confidence(Certainty::Reasonable);
    Some(fault.help(message!("lint-anachronism-help")))
}

/// Whether a text has these words, not as part of longer ones.
fn mentions(text: &str, words: &str) -> bool {
    let whole = |at: usize| {
        let before = text[..at].chars().next_back();
        let after = text[at + words.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(|next| next.is_alphanumeric() || next == '/')
    };
    text.match_indices(words).any(|(at, _)| whole(at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_whole() {
        assert!(mentions("The paper NSC 8 says so.", "NSC 8"));
        assert!(!mentions("The paper NSC 8/2 says so.", "NSC 8"));
        assert!(!mentions("President Trumanson", "President Truman"));
    }

    #[test]
    fn the_calendar_is_in_order_and_says_where_it_has_its_days_from() {
        for entry in ENTRIES {
            assert!(entry.until.is_none_or(|until| entry.from < until), "{:?}", entry.words);
            assert!(!entry.source.is_empty() && entry.from.len() == 10, "{:?}", entry.words);
        }
    }
}
