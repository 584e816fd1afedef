//! Rule: a card is read in a minute; a sentence that must be read twice is too long for it.

use crate::scenario::file::Script;
use crate::scenario::value::Text;
use crate::scenario::{Certainty, Code, Fault};
use crate::words::message;

/// The most words of a sentence on a card.
const LONGEST_SENTENCE: usize = 40;

/// Sentences that are too long, one fault for each text.
pub(super) fn lint(script: &Script) -> Vec<Fault> {
    texts(script).filter_map(too_long).collect()
}

/// What a player reads: the briefing, the questions, the options, the endings.
fn texts(script: &Script) -> impl Iterator<Item = &Text> {
    let of_moves = script.moves.items.iter().flat_map(|step| {
        step.question.iter().chain(step.options.entries.iter().filter_map(|(_, option)| option.text.as_ref()))
    });
    script.briefing.iter().chain(of_moves).chain(script.endings.items.iter().filter_map(|ending| ending.text.as_ref()))
}

fn too_long(text: &Text) -> Option<Fault> {
    let longest = text.split(['.', '?', '!', ':', ';']).map(|sentence| sentence.split_whitespace().count()).max().unwrap_or(0);
    if longest <= LONGEST_SENTENCE {
        return None;
    }
    let message = message!("lint-long-sentence", words = longest, most = LONGEST_SENTENCE);
    let fault = Fault::tip(Code::LongSentence, text.place.head(), message).confidence(Certainty::Reasonable);
    Some(fault.help(message!("lint-long-sentence-help")))
}
