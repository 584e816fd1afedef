//! Rule: what is typed at a move is one of a few words, or the number, the name or the beginning of an option.

use crate::scenario::{Scenario, nearest};
use crate::theory::MoveId;
use crate::theory::position::OpenOptions;

/// What was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    Unknown(String),
}

/// The words, with what they do.
pub(super) const HELP: &str = "\
  1, 2, ..        take an option: by its number, its name, or how its words begin
  luck            let it come as it would if nobody interfered (at a move of chance: just press Enter)
  why             which beliefs have moved; `why ussr us`: the ledger of one of them
  undo            go back to before your last decision
  history         what was done then at this point
  help            this
  quit            stop; with --save, `perimeter play --resume FILE` goes on from here
";

const WORDS: [&str; 7] = ["why", "undo", "history", "luck", "help", "quit", "exit"];

/// Makes out what was typed at a move.
pub(super) fn understand(scenario: &Scenario, step: MoveId, open: OpenOptions, line: &str) -> Typed {
    let mut words = line.split_whitespace();
    let lower = line.to_lowercase();
    match words.next().map(str::to_lowercase).as_deref() {
        None => Typed::Nothing,
        Some("why" | "w") => Typed::Why(words.map(str::to_owned).collect()),
        Some("undo" | "u") => Typed::Undo,
        Some("history" | "h") => Typed::History,
        Some("luck" | "l") => Typed::Luck,
        Some("help" | "?") => Typed::Help,
        Some("quit" | "exit" | "q") => Typed::Quit,
        Some(_) => option(scenario, step, open, &lower),
    }
}

fn option(scenario: &Scenario, step: MoveId, open: OpenOptions, line: &str) -> Typed {
    let options = &scenario.script.moves.items[step.0].options.entries;
    let many = options.len();
    if line.chars().all(|sign| sign.is_ascii_digit()) {
        let number = line.parse::<usize>().ok().and_then(|number| number.checked_sub(1)).filter(|&number| number < many);
        return match number {
            Some(option) if open.contains(option) => Typed::Take(option),
            Some(_) => Typed::Unknown("That option is not open here.".to_owned()),
            None => Typed::Unknown(format!("There are options 1 to {many}.")),
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
        [_, _, ..] => Typed::Unknown("That could be several options: type a little more, or the number.".to_owned()),
        [] => {
            let known = WORDS.into_iter().chain(options.iter().map(|(name, _)| &**name));
            let meant = nearest(line, known).map_or_else(String::new, |meant| format!(" Did you mean `{meant}`?"));
            Typed::Unknown(format!("I do not know that word.{meant} Type a number from 1 to {many}, or `help`."))
        }
    }
}
