//! Every shipped scenario along history's line, and one what-if of each, told as a person would read them.
//!
//! A changed transcript is a changed history: read the difference before accepting it.

use std::io::Write as _;
use std::process::{Command, Stdio};

use perimeter::analysis::{Manner, line};
use perimeter::scenario::library::{SCENARIOS, WHAT_IFS};
use perimeter::scenario::{Scenario, open};
use perimeter::theory::Reasoner;

const NO_WHAT_IFS: [&str; 0] = [];

/// The lines that a historian types who does what was done, as far as it is open, and no guess before.
fn typed(scenario: &Scenario) -> String {
    let forced = scenario.forced_options();
    let mut typed = String::new();
    let guesses = if scenario.game.threat.is_some() { 2 } else { 0 };
    typed += &"\n".repeat(guesses);
    for act in
        line(&mut Reasoner::new(&scenario.game), &forced, &scenario.history).iter().filter_map(|entry| entry.act.as_ref())
    {
        if act.manner != Manner::Forced {
            typed += &format!("{}\n", act.chosen + 1);
        }
    }
    typed
}

fn transcript(name: &str) -> String {
    let scenario = open(name, &NO_WHAT_IFS).unwrap_or_else(|faults| panic!("{faults}"));
    let mut child = Command::new(env!("CARGO_BIN_EXE_perimeter"))
        .args(["play", name, "--reveal", "--lang", "en"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(typed(&scenario).as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{name}");
    let told = String::from_utf8(output.stdout).unwrap();
    assert!(told.contains("It ended"), "{name} does not come to its end: {told}");
    told
}

#[test]
fn every_scenario_goes_along_historys_line() {
    for shipped in SCENARIOS {
        insta::assert_snapshot!(format!("history-of-{}", shipped.name), transcript(shipped.name));
    }
}

#[test]
fn one_what_if_of_every_scenario_goes_otherwise() {
    for shipped in SCENARIOS {
        let of = |what_if: &Scenario| what_if.what_ifs.first().is_some_and(|first| *first.what_if.of == *shipped.name);
        let counterfactual = |what_if: &Scenario| what_if.what_ifs.iter().all(|applied| applied.what_if.reading.is_none());
        let what_ifs = WHAT_IFS.iter().map(|what_if| open(what_if.name, &NO_WHAT_IFS).unwrap());
        let first =
            what_ifs.filter(|what_if| of(what_if) && counterfactual(what_if)).find(|what_if| !what_if.forced.is_empty());
        let Some(what_if) = first else { continue };
        insta::assert_snapshot!(format!("{}-with-{}", shipped.name, what_if.name), transcript(&what_if.name));
    }
}
