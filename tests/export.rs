//! What is handed to outside judges, to the letter, and what is said of scenarios that no judge could judge.

use std::fs;
use std::process::{Command, Output};

use tempfile::TempDir;

fn perimeter(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_perimeter"));
    command.args(arguments).current_dir(env!("CARGO_MANIFEST_DIR")).env("LC_ALL", "C").output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// Everything that an export prints: the notes, then the data.
fn export(scenario: &str, arguments: &[&str]) -> String {
    let output = perimeter(&[&["export", scenario], arguments].concat());
    assert!(output.status.success(), "{scenario} {arguments:?}: {}", text(&output.stderr));
    text(&output.stderr) + &text(&output.stdout)
}

#[test]
fn games_are_written_as_gambit_reads_them() {
    insta::assert_snapshot!("ladder_efg", export("tests/judges/ladder.ron", &["--format", "efg"]));
    insta::assert_snapshot!("hidden_efg", export("tests/judges/hidden.ron", &["--format", "efg"]));
    insta::assert_snapshot!(
        "illusion_efg",
        export("tests/judges/k3-illusion.ron", &["--format", "efg", "--observer", "us"])
            .lines()
            .take(8)
            .collect::<Vec<_>>()
            .join("\n")
    );
}

#[test]
fn networks_are_written_as_pyagrum_reads_them() {
    insta::assert_snapshot!("authored_bif", export("tests/judges/authored.ron", &["--format", "bif"]));
    insta::assert_snapshot!("k3_bif", export("tests/fixtures/k3.ron", &["--format", "bif"]));
}

#[test]
fn choices_are_told_by_the_same_labels() {
    insta::assert_snapshot!("hidden_choices", export("tests/judges/hidden.ron", &["--format", "choices"]));
}

/// A scenario with something in it changed.
fn changed(scenario: &str, changes: &[(&str, &str)]) -> (TempDir, String) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("changed.ron");
    let mut text = fs::read_to_string(format!("{}/{scenario}", env!("CARGO_MANIFEST_DIR"))).unwrap();
    for (from, to) in changes {
        assert!(text.contains(from), "{scenario} has no {from}");
        text = text.replacen(from, to, 1);
    }
    fs::write(&path, text).unwrap();
    let path = path.to_str().unwrap().to_owned();
    (folder, path)
}

/// A scenario, what is replaced in it, and what is then said.
type Case<'a> = (&'a str, &'a [(&'a str, &'a str)], &'a str);

#[test]
fn what_no_judge_could_judge_is_refused_with_the_reason() {
    let k3 = "tests/fixtures/k3.ron";
    let hidden = "tests/judges/hidden.ron";
    let sender = "temperament: (rationality: 3, foresight: 0, suspicion: 0, attention: 1, tremble: 0)";
    let reader = "temperament: (rationality: 4, foresight: 1, suspicion: 0, attention: 1, tremble: 0)";
    let cases: [Case<'_>; 9] = [
        (k3, &[(reader, "temperament: (rationality: 4, foresight: 1, attention: 0.5)")], "with full attention"),
        (k3, &[(reader, "temperament: (rationality: 4, foresight: 1, tremble: 0.1)")], "for an accident"),
        (k3, &[(sender, "temperament: (rationality: 3, foresight: 3)")], "at face value although its owner thinks ahead"),
        (
            k3,
            &[(
                "id: \"speech\",",
                "id: \"speech\", readings: {\"STR\": {\"exclude\": 1.0, \"silent\": 0.0, \"include\": 0.0}},",
            )],
            "the author says how `speech` is read",
        ),
        (
            "tests/judges/ladder.ron",
            &[("rationality: 2.5, foresight: 8", "rationality: 2.5, foresight: 1")],
            "whoever decides at `consent` looks ahead to `attack`, but not as far as is looked from there",
        ),
        (
            hidden,
            &[
                ("\"write off\": (", "\"write off\": (effects: {\"files\": Add(1)},"),
                ("moves: [", "standing: {\"files\": (start: 0, range: (0, 1))},\n moves: ["),
                ("(id: \"peace\")", "(id: \"calm\", when: [AtLeast(\"files\", 1)]), (id: \"peace\")"),
            ],
            "what it did shows later",
        ),
        (hidden, &[("seen_by: []", "seen_by: [\"ussr\"]")], ""),
        ("tests/fixtures/mini-1950.ron", &[], "there is no one game that all of them play"),
        (
            "tests/judges/authored.ron",
            &[
                ("rationality: 2, foresight: 1, attention: 0.8, tremble: 0.05", "rationality: 2, foresight: 1"),
                ("bundle: \"retreat\",", ""),
                ("bundle: \"retreat\",", ""),
                ("readings: {", "attention: {\"ussr\": 1}, readings: {"),
            ],
            "the author says how `withdrawal` is read",
        ),
    ];
    for (scenario, changes, words) in cases {
        let (_folder, path) = changed(scenario, changes);
        let output = perimeter(&["export", &path, "--format", "efg"]);
        let said = text(&output.stderr);
        let refused = !words.is_empty();
        assert_eq!(output.status.success(), !refused, "{scenario}: {said}");
        assert!(
            !refused || (output.stdout.is_empty() && said.contains(words) && said.contains("help: ")),
            "{scenario}: {said}"
        );
    }
}

#[test]
fn whoever_asks_wrongly_is_told_what_to_ask() {
    let cases: [(&[&str], &str, &str); 5] = [
        (&["1950-speech", "--format", "efg"], "do not agree", "--observer"),
        (&["1950-speech", "--format", "bif"], "more than one actor can learn", "--observer"),
        (&["1950-speech", "--format", "bif", "--observer", "usr"], "no actor `usr`", "`us"),
        (&["1950-speech", "--observer", "us"], "in nobody's eyes", ""),
        (&["tests/judges/ladder.ron", "--format", "bif"], "nobody can learn anything", ""),
    ];
    for (arguments, words, help) in cases {
        let output = perimeter(&[&["export"], arguments].concat());
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {said}");
        assert!(said.contains(words) && said.contains(help), "{arguments:?}: {said}");
    }
    let output = perimeter(&["export", "1950-speech", "--format", "efg", "--observer", "us"]);
    assert_eq!(output.status.code(), Some(1), "{}", text(&output.stderr));
}

#[test]
fn a_refusal_leaves_what_was_there() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("game.efg");
    fs::write(&path, "what was there").unwrap();
    let refused = perimeter(&["export", "1950-speech", "--format", "efg", "--out", path.to_str().unwrap()]);
    assert!(!refused.status.success());
    assert_eq!(fs::read_to_string(&path).unwrap(), "what was there");
    let done = perimeter(&["export", "tests/fixtures/k3.ron", "--format", "efg", "--out", path.to_str().unwrap()]);
    assert!(done.status.success() && done.stdout.is_empty());
    assert_eq!(fs::read_to_string(&path).unwrap(), export("tests/fixtures/k3.ron", &["--format", "efg"]));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn refusals_are_said_in_polish_too() {
    let output = perimeter(&["--lang", "pl", "export", "1950-speech", "--format", "efg"]);
    assert!(text(&output.stderr).contains("strony nie są zgodne"), "{}", text(&output.stderr));
}
