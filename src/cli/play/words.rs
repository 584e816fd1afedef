//! Rule: what is typed at a move is one of a few words, or the number, the name or the beginning of an option.

use crate::scenario::{Scenario, nearest};
use crate::theory::MoveId;
use crate::theory::position::OpenOptions;
use crate::words::{Message, message};

/// What was typed.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Typed {
    Nothing,
    Take(usize),
    Luck,
    Why(Vec<String>),
    Undo,
    History,
    Help,
    Quit,
    /// Something else, and what to say to it.
    Unknown(Message),
}

/// A word that does the same wherever it is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    Why,
    Undo,
    History,
    Luck,
    Help,
    Quit,
}

/// The words in every language, first in full, then as short as they may be typed. All are understood, whatever is spoken.
const WORDS: [(Word, &[&str]); 6] = [
    (Word::Why, &["why", "dlaczego", "w"]),
    (Word::Undo, &["undo", "cofnij", "u"]),
    (Word::History, &["history", "historia", "h"]),
    (Word::Luck, &["luck", "los", "l"]),
    (Word::Help, &["help", "pomoc", "?"]),
    (Word::Quit, &["quit", "koniec", "exit", "q"]),
];

/// The word that a line begins with.
pub(super) fn word(line: &str) -> Option<Word> {
    let first = line.split_whitespace().next()?.to_lowercase();
    WORDS.iter().find(|(_, written)| written.contains(&first.as_str())).map(|(word, _)| *word)
}

/// Makes out what was typed at a move.
pub(super) fn understand(scenario: &Scenario, step: MoveId, open: OpenOptions, line: &str) -> Typed {
    match word(line) {
        _ if line.trim().is_empty() => Typed::Nothing,
        Some(Word::Why) => Typed::Why(line.split_whitespace().skip(1).map(str::to_owned).collect()),
        Some(Word::Undo) => Typed::Undo,
        Some(Word::History) => Typed::History,
        Some(Word::Luck) => Typed::Luck,
        Some(Word::Help) => Typed::Help,
        Some(Word::Quit) => Typed::Quit,
        None => option(scenario, step, open, &line.to_lowercase()),
    }
}

fn option(scenario: &Scenario, step: MoveId, open: OpenOptions, line: &str) -> Typed {
    let options = &scenario.script.moves.items[step.0].options.entries;
    let many = options.len();
    if line.chars().all(|sign| sign.is_ascii_digit()) {
        let number = line.parse::<usize>().ok().and_then(|number| number.checked_sub(1)).filter(|&number| number < many);
        return match number {
            Some(option) if open.contains(option) => Typed::Take(option),
            Some(_) => Typed::Unknown(message!("play-not-open")),
            None => Typed::Unknown(message!("play-options", count = many)),
        };
    }
    let name = |option: usize| options[option].0.to_lowercase();
    let label = |option: usize| options[option].1.label.as_deref().unwrap_or("").to_lowercase();
    if let Some(option) = open.iter().find(|&option| name(option) == line) {
        return Typed::Take(option);
    }
    let fitting: Vec<usize> =
        open.iter().filter(|&option| name(option).starts_with(line) || label(option).starts_with(line)).collect();
    match fitting[..] {
        [option] => Typed::Take(option),
        [_, _, ..] => Typed::Unknown(message!("play-several")),
        [] => {
            let words = WORDS.iter().flat_map(|(_, written)| written.iter().copied().filter(|word| word.len() > 1));
            let known = words.chain(options.iter().map(|(name, _)| &**name));
            Typed::Unknown(match nearest(line, known) {
                Some(meant) => message!("play-unknown-meant", meant = meant, count = many),
                None => message!("play-unknown", count = many),
            })
        }
    }
}
