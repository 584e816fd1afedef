//! The command line: one file for each command, and the only place that prints.
//!
//! Data goes to standard output, talk to standard error. Exit codes: 0 fine, 1 findings or a failed expectation, 2 usage, 3 the
//! scenario is not sound, 4 input or output failed, 130 interrupted.

pub mod args;
mod attribute;
mod campaign;
mod check;
mod class;
mod compare;
mod completions;
mod counterfactual;
mod course;
mod endings;
mod explain;
mod export;
mod failure;
mod fix;
mod flip;
mod fmt;
mod folder;
mod glossary;
mod help;
mod jobs;
mod list;
mod man;
mod misuse;
mod new;
mod output;
mod play;
mod player;
mod replay;
mod report;
mod rival;
mod run;
mod sensitivity;
mod solve;
mod sources;
mod sweep;
mod test;
mod watch;
mod window;
mod work;

use std::env;
use std::process::ExitCode;

use clap::{CommandFactory as _, FromArgMatches as _};

use args::{Arguments, Command};
use failure::Failure;

use crate::play::{Ended, Wanted};
use crate::words::{Language, Words};

/// Opens the window with what is wanted in it, and comes back when it is closed. Returns whether all went well.
pub type Opener = fn(&Wanted) -> Ended;

/// Parses the arguments, does what they ask, and says how it went. `window` opens the window, where the program has one.
#[must_use]
pub fn run(window: Option<Opener>) -> ExitCode {
    let words = Words::of(asked_language());
    let matches = help::in_words(Arguments::command(), words).try_get_matches();
    let arguments = match matches.and_then(|matches| Arguments::from_arg_matches(&matches)) {
        Ok(arguments) => arguments,
        Err(error) => return misuse::report(&error, words),
    };
    let Some(command) = arguments.command else { return window::window_or_terminal(window, words) };
    let done = match command {
        Command::Window(arguments) => window::window(&arguments, window, words),
        Command::Play(arguments) => play::play(&arguments, words),
        Command::Solve(arguments) => solve::solve(&arguments, words),
        Command::Run(arguments) => run::run(&arguments, words),
        Command::Check(arguments) => check::check(&arguments, words),
        Command::Fmt(arguments) => fmt::fmt(&arguments, words),
        Command::New(arguments) => new::new(&arguments, words),
        Command::Test(arguments) => test::test(&arguments, words),
        Command::Explain(arguments) => explain::explain(&arguments, words),
        Command::List(arguments) => list::list(&arguments, words),
        Command::Compare(arguments) => compare::compare(&arguments, words),
        Command::Counterfactual(arguments) => counterfactual::counterfactual(&arguments, words),
        Command::Attribute(arguments) => attribute::attribute(&arguments, words),
        Command::Flip(arguments) => flip::flip(&arguments, words),
        Command::Export(arguments) => export::export(&arguments, words),
        Command::Sweep(arguments) => sweep::sweep(&arguments, words),
        Command::Replay(arguments) => replay::replay(&arguments, words),
        Command::Sensitivity(arguments) => sensitivity::sensitivity(&arguments, words),
        Command::Sources(arguments) => sources::sources(&arguments, words),
        Command::Rival(arguments) => rival::rival(&arguments, words),
        Command::Class(arguments) => class::class(&arguments, words),
        Command::Completions(arguments) => completions::completions(arguments, words),
        Command::Man(arguments) => man::man(&arguments, words),
        Command::Report(arguments) => report::report(&arguments, words),
        Command::Glossary(arguments) => glossary::glossary(&arguments, words),
    };
    done.unwrap_or_else(|failure: Failure| failure.report(words))
}

/// The language to speak. It is looked for before the arguments are understood, for their help is in it.
fn asked_language() -> Language {
    let given: Vec<String> = env::args_os().map(|argument| argument.to_string_lossy().into_owned()).collect();
    let of_option = |(place, argument): (usize, &String)| match argument.strip_prefix("--lang") {
        Some("") => given.get(place + 1).cloned(),
        Some(joined) => joined.strip_prefix('=').map(str::to_owned),
        None => None,
    };
    let option = given.iter().enumerate().find_map(of_option);
    let named = option.and_then(|name| Language::ALL.into_iter().find(|language| language.code() == name));
    named.unwrap_or_else(|| Language::of_environment(|name| env::var(name).ok()))
}
