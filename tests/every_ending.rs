//! The terminal program, driven through a pipe to every ending of every shipped scenario and what-if, in both languages.
//!
//! The solver says which endings can come. For each of them a history is looked for that leads to it, outcomes of chance included;
//! what was chosen in it is typed from the historian's chair, and the debrief must name that ending. One scenario is played so in
//! every test run; all of them take a few minutes, each game with its whole debrief:
//!
//! `cargo test --no-default-features --test every_ending -- --ignored --nocapture`
#![expect(clippy::print_stdout, reason = "a test that is skipped, or that takes long, says so")]

use std::fmt::Write as _;
use std::io::Write as _;
use std::process::{Command, Stdio};

use perimeter::analysis::{DEFAULT_LIMIT, enumerate};
use perimeter::scenario::library::{SCENARIOS, WHAT_IFS};
use perimeter::scenario::{Glossary, Level, Scenario, open};
use perimeter::theory::{Position, Reasoner};
use perimeter::words::Language;

const NO_WHAT_IFS: [&str; 0] = [];

/// How a debrief begins the sentence that names the ending of the game that was played.
fn beginnings(language: Language) -> [&'static str; 3] {
    match language {
        Language::English => ["It ended: ", "It ended as in history: ", "It ended, for you: "],
        Language::Polish => ["Koniec: ", "Skończyło się jak w historii: ", "Koniec u ciebie: "],
    }
}

/// For each ending, what is typed on the way of the first history that leads to it.
struct Search<'a> {
    scenario: &'a Scenario,
    forced: Vec<Option<usize>>,
    found: Vec<Option<String>>,
}

impl Search<'_> {
    fn of(scenario: &Scenario) -> Vec<Option<String>> {
        let found = vec![None; scenario.game.endings.len()];
        let mut search = Search { scenario, forced: scenario.forced_options(), found };
        let guesses = if scenario.game.threat.is_some() { "\n\n" } else { "" };
        search.follow(&Position::start(&scenario.game), guesses);
        search.found
    }

    fn follow(&mut self, position: &Position, typed: &str) {
        let game = &self.scenario.game;
        if let Some(ending) = position.ending(game) {
            self.found[ending].get_or_insert_with(|| typed.to_owned());
        }
        let Some(step) = position.step(game) else { return };
        let open = position.open(game, step);
        // What a what-if forces is not asked.
        if let Some(option) = self.forced[step.0].filter(|&option| open.contains(option)) {
            return self.follow(&position.after(game, step, option), typed);
        }
        let chances = position.chances(game, step);
        for option in open.iter().filter(|&option| chances.get(option).is_none_or(|chance| *chance > 0.0)) {
            if self.found.iter().all(Option::is_some) {
                return;
            }
            self.follow(&position.after(game, step, option), &format!("{typed}{}\n", option + 1));
        }
    }
}

/// What the program tells of a game, without breaks of lines.
fn told(name: &str, language: Language, typed: &str) -> String {
    let mut child = Command::new(env!("CARGO_BIN_EXE_perimeter"))
        .args(["play", name, "--lang", language.code()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Plays a scenario to each of its endings in both languages; returns how many games that were, and what went wrong.
fn played(name: &str) -> (usize, String) {
    let scenario = open(name, &NO_WHAT_IFS).unwrap_or_else(|faults| panic!("{faults}"));
    let reachable = enumerate(&mut Reasoner::new(&scenario.game), &scenario.forced_options(), DEFAULT_LIMIT).unwrap().endings;
    let (mut games, mut wrong) = (0, String::new());
    for (ending, typed) in Search::of(&scenario).into_iter().enumerate() {
        let id = &scenario.game.endings[ending].id;
        assert_eq!(typed.is_some(), reachable[ending] > 0.0, "{name}: the solver and the search part on `{id}`");
        let Some(typed) = typed else { continue };
        for language in Language::ALL {
            let glossary = Glossary::shipped().unwrap().in_words(language);
            let shown = scenario.in_words(language, Level::Advanced).without_links(&glossary);
            let written = &shown.script.endings.items[ending];
            let label = written.label.as_deref().unwrap_or(&written.id);
            let game = told(name, language, &typed);
            let named = beginnings(language).iter().any(|beginning| game.contains(&format!("{beginning}{label}.")));
            if !named {
                let end = game.chars().rev().take(3000).collect::<Vec<_>>().into_iter().rev().collect::<String>();
                writeln!(wrong, "{name}, {language}: `{label}` is not named after {typed:?}: {end}").unwrap();
            }
            games += 1;
        }
    }
    println!("{name}: {games} games, {} of {} endings", games / Language::ALL.len(), reachable.len());
    (games, wrong)
}

#[test]
fn the_speech_is_played_to_each_of_its_endings() {
    let (games, wrong) = played("1950-speech");
    assert!(games >= 4 && wrong.is_empty(), "{wrong}");
}

#[test]
#[ignore = "some minutes: every ending of every scenario and what-if, with its whole debrief, twice"]
fn every_story_is_played_to_each_of_its_endings() {
    let (mut games, mut wrong) = (0, String::new());
    for shipped in SCENARIOS.iter().chain(WHAT_IFS) {
        let (more, faults) = played(shipped.name);
        games += more;
        wrong += &faults;
    }
    println!("{} scenarios, {} what-ifs, {games} games", SCENARIOS.len(), WHAT_IFS.len());
    assert!(wrong.is_empty(), "{wrong}");
}
