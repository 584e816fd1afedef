//! Rule: a card is read in a minute; a sentence that must be read twice is too long for it.
//!
//! How long that is depends on the reader. The *Oxford Guide to Plain English* (M. Cutts) advises 15 to 20 words on average, and holds
//! that whoever often exceeds 40 wearies the reader; the style guide of the British government breaks up what has more than 25. The
//! basic level, for whom short sentences are a promise, is held to the first number, [`LONGEST_BASIC_SENTENCE`]; the advanced level,
//! prose for those who read sources, to the last that any reader bears, [`LONGEST_SENTENCE`].

use crate::scenario::file::Script;
use crate::scenario::value::Text;
use crate::scenario::{Campaign, Certainty, Code, Fault, Level, Scenario, Translation};
use crate::words::message;

/// The most words of a sentence at the basic level.
const LONGEST_BASIC_SENTENCE: usize = 20;

/// The most words of a sentence at the advanced level, which is also the author's own.
const LONGEST_SENTENCE: usize = 40;

/// Sentences of a scenario or a what-if that are too long, one fault for each text, in its file and in those of its texts in other
/// words.
pub(super) fn lint(scenario: &Scenario) -> Vec<Fault> {
    faults(texts(&scenario.script), scenario.own_translations())
}

/// The same for a campaign; its episodes have lints of their own.
pub(super) fn lint_campaign(campaign: &Campaign) -> Vec<Fault> {
    let of_episodes = campaign.script.episodes.items.iter().flat_map(|episode| episode.text.iter().chain(&episode.otherwise));
    faults(campaign.script.briefing.iter().chain(of_episodes), &campaign.translations)
}

fn faults<'a>(written: impl Iterator<Item = &'a Text>, translations: &[Translation]) -> Vec<Fault> {
    let written = written
        .filter_map(|text| too_long(text, Level::Advanced).map(|fault| Fault { place: Some(text.place.head()), ..fault }));
    let translated = translations.iter().flat_map(|translation| {
        let level = translation.version.level;
        translation.iter().filter_map(move |text| too_long(text, level))
    });
    written.chain(translated).collect()
}

/// What a player reads: the briefing, the questions, the options, the endings.
fn texts(script: &Script) -> impl Iterator<Item = &Text> {
    let of_moves = script.moves.items.iter().flat_map(|step| {
        step.question.iter().chain(step.options.entries.iter().filter_map(|(_, option)| option.text.as_ref()))
    });
    script.briefing.iter().chain(of_moves).chain(script.endings.items.iter().filter_map(|ending| ending.text.as_ref()))
}

fn too_long(text: &Text, level: Level) -> Option<Fault> {
    let most = match level {
        Level::Basic => LONGEST_BASIC_SENTENCE,
        Level::Advanced => LONGEST_SENTENCE,
    };
    let longest = longest(text);
    if longest <= most {
        return None;
    }
    let message = message!("lint-long-sentence", words = longest, most = most, level = level.as_str());
    let fault = Fault::tip(Code::LongSentence, text.place, message).confidence(Certainty::Reasonable);
    Some(fault.help(message!("lint-long-sentence-help")))
}

/// How many words the longest sentence has. A colon and a semicolon end one too: whoever reads aloud draws breath there. A full stop
/// inside a word, as in 7.5, ends nothing, and a dash on its own is no word.
fn longest(text: &str) -> usize {
    let (mut longest, mut words) = (0, 0);
    for word in text.split_whitespace() {
        words += usize::from(word.contains(char::is_alphanumeric));
        longest = longest.max(words);
        let bare = word.trim_end_matches(['"', '”', '’', ')', ']', '»']);
        if bare.ends_with(['.', '?', '!', ':', ';', '…']) {
            words = 0;
        }
    }
    longest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_ends_where_a_reader_draws_breath() {
        let cases =
            [("", 0), ("One two. Three", 2), ("He said: \"No.\" (Twice.) And left – at 7.5 miles", 5), ("a; b: c d? e", 2)];
        for (text, words) in cases {
            assert_eq!(longest(text), words, "{text}");
        }
    }
}
