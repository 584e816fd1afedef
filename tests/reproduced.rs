//! Under the numbers of a debrief stands a command, and whoever types it gets the same numbers.

use std::collections::BTreeMap;
use std::process::Command;

use perimeter::report::debrief::{Debriefing, Figure, Part, Played, Step, Work};
use perimeter::scenario;
use perimeter::theory::Luck;
use perimeter::words::Words;

/// The words of a line, as a shell takes them.
fn words(line: &str) -> Vec<String> {
    let (mut words, mut word, mut quoted) = (Vec::new(), String::new(), false);
    let mut signs = line.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '\'' => quoted = !quoted,
            '\\' if !quoted => word.extend(signs.next()),
            ' ' if !quoted => words.push(std::mem::take(&mut word)),
            sign => word.push(sign),
        }
    }
    words.push(word);
    words.into_iter().filter(|word| !word.is_empty()).collect()
}

/// What a command, or several, say.
fn said(command: &str, known: &mut BTreeMap<String, String>) -> String {
    let one = |line: &str| {
        let mut arguments = words(line);
        // For people it says every ending by itself, and for programs all of them together too.
        if arguments[1] == "counterfactual" {
            arguments.push("--format=json".to_owned());
        }
        assert_eq!(arguments[0], "perimeter", "{line}");
        let mut call = Command::new(env!("CARGO_BIN_EXE_perimeter"));
        let output = call.args(&arguments[1..]).env("LC_ALL", "C").output().unwrap();
        assert!(output.status.success(), "{line}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    command.split("; ").map(|line| known.entry(line.to_owned()).or_insert_with(|| one(line)).clone()).collect()
}

/// Every number of a text, shares as per cents and as they stand.
fn numbers(text: &str) -> Vec<f64> {
    let parts = text.split(|sign: char| !(sign.is_ascii_digit() || sign == '.' || sign == '-' || sign == '+'));
    let numbers: Vec<f64> = parts.filter_map(|part| part.parse().ok()).collect();
    numbers.iter().copied().chain(numbers.iter().map(|share| 100.0 * share)).collect()
}

/// Whether a number that is shown is among others, rounded as it is.
fn is_among(shown: &str, text: &str, numbers: &[f64]) -> bool {
    let bare = shown.trim_end_matches(" %");
    let decimals = bare.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    text.contains(shown)
        || match bare.split_at(1) {
            ("<", most) => numbers.iter().any(|number| *number > 0.0 && *number < most.parse().unwrap()),
            (">", least) => numbers.iter().any(|number| *number < 100.0 && *number > least.parse().unwrap()),
            _ => numbers.iter().any(|number| format!("{number:.decimals$}") == bare),
        }
}

/// The shares that a figure shows in its table.
fn shares(figure: &Figure) -> Vec<String> {
    let cells = figure.table.rows.iter().flat_map(|row| &row[1..]);
    cells.flat_map(|cell| cell.split(" / ")).filter(|cell| cell.ends_with(" %")).map(str::to_owned).collect()
}

fn check(step: &Step, known: &mut BTreeMap<String, String>) {
    for figure in &step.figures {
        let Some(command) = figure.command.as_ref().or(step.command.as_ref()) else {
            assert!(shares(figure).is_empty(), "no command under `{}`", figure.title);
            continue;
        };
        let text = said(command, known);
        let numbers = numbers(&text);
        for shown in shares(figure) {
            // What came is certain, and what did not is impossible: no command is needed to know.
            let known = step.part == Part::Prediction && ["0 %", "100 %"].contains(&shown.as_str());
            assert!(known || is_among(&shown, &text, &numbers), "`{}`: {shown} is not in\n{command}\n{text}", figure.title);
        }
    }
}

#[test]
fn every_command_under_a_debrief_works_its_numbers_out_again() {
    let mut known = BTreeMap::new();
    // Along history; beside a what-if stand history's numbers too, which are those of the scenario without it.
    let none: [&str; 0] = [];
    for (name, what_ifs) in [("1950-speech", none), ("1950-war", none), ("1949-china", none)] {
        let scenario = scenario::open(name, &what_ifs).unwrap();
        let played = Played::along_history(&scenario, Luck { seed: 7, run: 0 }).unwrap();
        let again = format!("perimeter report {name} --seed 7 --format text");
        let debriefing = Debriefing::new(&played, Words::default(), Work::unwatched()).again_by(Some(again));
        for step in debriefing.steps() {
            check(&step, &mut known);
        }
    }
}
