//! Every wrong call is met by a message that says what to write instead, and by the exit code for its kind.

use std::fs;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

fn perimeter(arguments: &[&str]) -> Output {
    // English, whatever the machine speaks.
    Command::new(env!("CARGO_BIN_EXE_perimeter")).env("LC_ALL", "C").args(arguments).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// Data of a call that succeeds without a word.
fn data(arguments: &[&str]) -> String {
    let output = perimeter(arguments);
    assert!(output.status.success(), "{arguments:?}: {}", text(&output.stderr));
    assert!(output.stderr.is_empty(), "{arguments:?} talks: {}", text(&output.stderr));
    text(&output.stdout)
}

fn fails(arguments: &[&str], code: i32, words: &str) {
    let output = perimeter(arguments);
    let said = text(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {said}");
    assert!(said.contains(words), "{arguments:?}: {said}");
    assert!(output.stdout.is_empty(), "{arguments:?} leaves half an answer");
}

#[test]
fn wrong_calls_say_what_to_write_instead() {
    fails(&["solve", "1950-spech"], 4, "did you mean `1950-speech`?");
    fails(&["solve", "1950-speech", "--choose", "speach=include"], 2, "did you mean `speech`?");
    fails(&["solve", "1950-speech", "--choose", "speech=includ"], 2, "did you mean `include`?");
    fails(&["solve", "1950-speech", "--choose", "speech"], 2, "MOVE=OPTION");
    fails(&["solve", "1950-speech", "--history", "nowhere"], 2, "the scenario has no move `nowhere`");
    fails(&["solve", "1950-speech", "--limit", "10"], 1, "perimeter run");
    fails(&["solve"], 2, "<SCENARIO>");
    fails(&["run", "1950-speech", "--runs", "0"], 2, "--runs");
    fails(&["run", "1950-speech", "--seed", "x"], 2, "--seed");
    fails(&["export", "1950-speech", "--format", "pdf"], 2, "possible values");
    fails(&["export", "1950-speech", "--out", "/nowhere/at/all.json"], 4, "cannot write");
    fails(&["explain", "P9999"], 2, "there is no code `P9999`");
    fails(&["solve", "1950-speech", "--what-if", "1950-speech"], 3, "P0512");
    fails(&["play", "1950-speech", "--seat", "france"], 2, "choose one of: historian");
}

#[test]
fn check_says_everything_about_every_file() {
    let folder = TempDir::new().unwrap();
    let empty = folder.path().join("empty.ron");
    fs::write(&empty, "").unwrap();
    let bad = format!("{}/tests/rejects/ten-mistakes.ron", env!("CARGO_MANIFEST_DIR"));
    let output = perimeter(&["check", "1950-speech", &bad, empty.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(3));
    let found = text(&output.stdout);
    assert_eq!(found.matches("error[").count(), 11, "{found}");
    assert!(found.contains("10 errors") && found.contains("the file says nothing"));
    let said = text(&output.stderr);
    assert!(said.contains("1950-speech: sound") && said.matches("not sound").count() == 2, "{said}");
    assert_eq!(perimeter(&["check", "none.ron"]).status.code(), Some(4));
    assert_eq!(perimeter(&["check", folder.path().to_str().unwrap()]).status.code(), Some(4));
    assert_eq!(perimeter(&["check", "1950-speech", "korea-inside-the-line"]).status.code(), Some(0));
}

#[test]
fn what_is_chosen_wins_over_what_ifs_and_those_over_history() {
    let forced = |arguments: &[&str]| -> Value {
        let document: Value = serde_json::from_str(&data(arguments)).unwrap();
        document["forced"].clone()
    };
    let what_if = ["solve", "1950-speech", "--what-if", "korea-inside-the-line", "--history", "speech", "--format", "json"];
    assert_eq!(forced(&what_if)["speech"], "include");
    assert_eq!(forced(&what_if)["clamour"], "threaten");
    assert_eq!(forced(&[&what_if[..], &["--choose", "speech=ambiguous"]].concat())["speech"], "ambiguous");
}

#[test]
fn a_forced_option_that_is_closed_is_left_free_and_said() {
    let told = data(&["run", "1950-speech", "--choose", "green light=refuse", "--choose", "attack=invade"]);
    assert!(told.contains("was to be forced, but is not open here"), "{told}");
}

#[test]
fn what_is_exported_has_the_what_ifs_applied() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("out.json");
    data(&["export", "stalin-had-better-sources", "--out", path.to_str().unwrap()]);
    let written: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
    let printed: Value = serde_json::from_str(&data(&["export", "stalin-had-better-sources"])).unwrap();
    assert_eq!(written, printed);
    let speech = written["moves"].as_array().unwrap().iter().find(|step| step["id"] == "speech").unwrap();
    assert_eq!(speech["attention"]["ussr"], 0.15);
}

#[test]
fn everything_shipped_is_listed_and_every_code_explained() {
    let listed = data(&["list"]);
    for name in ["1950-speech", "a-regiment-stays", "korea-inside-the-line", "stalin-had-better-sources"] {
        assert!(listed.contains(name), "{name}");
    }
    let scenarios: Value = serde_json::from_str(&data(&["list", "--format", "json"])).unwrap();
    let speech = scenarios.as_array().unwrap().iter().find(|one| one["name"] == "1950-speech").unwrap();
    assert!(speech["what_ifs"].as_array().unwrap().len() >= 3);
    assert_eq!(speech["experiments"][0]["name"], "speech-and-troops");
    assert!(listed.contains("experiment: speech-and-troops  The speech and the troops"), "{listed}");
    assert!(data(&["--lang", "pl", "list"]).contains("eksperyment: speech-and-troops"));
    assert!(data(&["explain"]).lines().count() > 50);
    assert!(data(&["explain", "p0201"]).contains("No actor of this scenario has this name."));
}

#[test]
fn it_runs_from_any_folder() {
    let folder = TempDir::new().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_perimeter"))
        .args(["solve", "1950-speech"])
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert!(output.status.success());
}

#[test]
fn faults_are_json_with_every_place_in_bytes() {
    let bad = format!("{}/tests/rejects/unknown-actor.ron", env!("CARGO_MANIFEST_DIR"));
    let output = perimeter(&["check", &bad, "1950-speech", "none.ron", "--format", "json", "--lang", "pl"]);
    let document: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((document["schema"].as_str(), document["language"].as_str()), (Some("perimeter.faults.1"), Some("pl")));
    let sound: Vec<_> = document["checked"].as_array().unwrap().iter().map(|file| file["sound"].as_bool().unwrap()).collect();
    assert_eq!(sound, [false, true, false]);
    let fault = &document["checked"][0]["faults"][0];
    assert_eq!((fault["code"].as_str(), fault["confidence"].as_str()), (Some("P0201"), Some("strong")));
    assert_eq!(fault["message"], "żaden aktor nie nazywa się `usssr`");
    let text = fs::read_to_string(&bad).unwrap();
    let byte = |place: &Value, end: &str| usize::try_from(place[end].as_u64().unwrap()).unwrap();
    let at = |place: &Value| text[byte(place, "start")..byte(place, "end")].to_owned();
    assert_eq!((at(&fault["place"]), at(&fault["fix"]["place"])), ("\"usssr\"".to_owned(), "\"usssr\"".to_owned()));
    assert_eq!((fault["place"]["line"].as_u64(), fault["place"]["column"].as_u64()), (Some(42), Some(51)));
    assert!(document["checked"][2]["faults"][0]["place"].is_null());
}

#[test]
fn the_language_is_that_of_the_call_else_that_of_the_environment() {
    let said = |arguments: &[&str], set: &[(&str, &str)]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_perimeter"));
        command.args(["check", "none.ron"]).args(arguments);
        for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            command.env_remove(name);
        }
        text(&command.envs(set.iter().copied()).output().unwrap().stdout)
    };
    assert!(said(&[], &[]).contains("error[P0504]: there is no"));
    assert!(said(&[], &[("LANG", "pl_PL.UTF-8")]).contains("błąd[P0504]: nie ma"));
    assert!(said(&["--lang", "en"], &[("LC_ALL", "pl_PL")]).contains("error"));
    assert!(said(&["--lang", "pl"], &[("LC_ALL", "C")]).contains("błąd"));
    fails(&["--lang", "fr", "list"], 2, "possible values: en, pl");
}

#[test]
fn whoever_speaks_polish_is_told_in_polish_how_a_call_is_wrong() {
    fails(&["--lang", "pl", "slove"], 2, "błąd: nie ma polecenia `slove`\nwskazówka: czy chodziło o `solve`?");
    fails(&["--lang", "pl", "solve"], 2, "błąd: brakuje: `<SCENARIUSZ>`\n\nSposób użycia: perimeter solve");
    fails(&["--lang", "pl", "solve", "--limt", "3"], 2, "błąd: nie ma opcji `--limt`\nwskazówka: czy chodziło o `--limit`?");
    fails(&["--lang", "pl", "check", "a", "--format", "yaml"], 2, "wskazówka: do wyboru: `text`, `json`, `sentences`");
    fails(
        &["--lang", "pl", "run", "1950-speech", "--runs", "x"],
        2,
        "`x` nie może być wartością `--runs <PRZEBIEGI>`\nwskazówka: napisz liczbę całkowitą",
    );
    fails(&["--lang", "pl", "play", "--seat"], 2, "wymaga wartości");
}

#[test]
fn the_glossary_is_checked_and_a_comparison_has_a_reading_level() {
    let output = perimeter(&["check", "glossary"]);
    assert!(output.status.success() && text(&output.stderr) == "glossary: sound\n", "{}", text(&output.stderr));
    let advanced = data(&["compare", "korea-inside-the-line"]);
    assert_eq!(data(&["compare", "korea-inside-the-line", "--level", "advanced"]), advanced);
    assert!(data(&["compare", "korea-inside-the-line", "--level", "basic"]).contains("Korea inside the line"));
    fails(&["compare", "korea-inside-the-line", "--level", "easy"], 2, "possible values: advanced, basic");
}
