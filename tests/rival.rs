//! Rival readings side by side, the sources, and the glossary, on the command line.

use std::process::{Command, Output};

use serde_json::Value;

const ONE: &str = "tests/campaign/test.ron";
const READINGS: [&str; 4] = ["--reading", "tests/campaign/louder.ron", "--reading", "tests/campaign/bolder.ron"];

fn perimeter(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_perimeter"));
    command.args(arguments).env("LC_ALL", "C").current_dir(env!("CARGO_MANIFEST_DIR")).output().unwrap()
}

fn data(arguments: &[&str]) -> String {
    let output = perimeter(arguments);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn json(arguments: &[&str]) -> Value {
    serde_json::from_str(&data(arguments)).unwrap()
}

fn refused(arguments: &[&str], code: i32, words: &str) {
    let output = perimeter(arguments);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.code() == Some(code) && said.contains(words), "{arguments:?}: {said}");
}

#[test]
fn readings_stand_side_by_side_in_two_languages() {
    insta::assert_snapshot!("english", data(&[&["rival", ONE][..], &READINGS].concat()));
    insta::assert_snapshot!("polish", data(&[&["rival", ONE, "--lang", "pl"][..], &READINGS].concat()));
}

#[test]
fn a_conclusion_survives_where_all_readings_agree() {
    let found = json(&[&["rival", ONE, "--format", "json"][..], &READINGS].concat());
    assert_eq!(found["schema"], "perimeter.rival.1");
    let codes: Vec<_> = found["readings"].as_array().unwrap().iter().map(|reading| reading["reading"].clone()).collect();
    assert_eq!(codes, ["-", "H1", "H2"]);
    for conclusion in found["conclusions"].as_array().unwrap() {
        let holds: Vec<_> = conclusion["holds"].as_object().unwrap().values().filter(|holds| !holds.is_null()).collect();
        let agreed = !holds.is_empty() && holds.iter().all(|own| *own == holds[0]);
        assert_eq!(conclusion["survives"], agreed, "{conclusion}");
    }
    // Who is expected to be a hawk deters.
    assert_eq!(found["readings"][2]["deters"]["ussr"], true);
}

#[test]
fn what_one_reading_says_is_what_solving_it_says() {
    let found = json(&[&["rival", ONE, "--format", "json"][..], &READINGS].concat());
    let solved = json(&["solve", "tests/campaign/bolder.ron", "--format", "json"]);
    assert_eq!(found["readings"][2]["endings"]["free"], solved["endings"]);
}

#[test]
fn wrong_calls_say_what_to_write_instead() {
    refused(&["rival", "tests/campaign/storm.ron"], 2, "--reading FILE");
    refused(&["rival", ONE, "--reading", "tests/campaign/lauder.ron"], 4, "there is no scenario and no file");
    refused(&["rival", ONE, "--reading", "tests/campaign/louder.ron", "--limit", "1"], 1, "too many");
    refused(&["rival", "tests/campaign/all.ron"], 3, "this is a campaign");
    refused(&["glossary", "achesson"], 2, "did you mean `acheson`?");
    refused(&["sources", "1950-spech"], 4, "did you mean `1950-speech`?");
}

#[test]
fn sources_stand_with_their_lines() {
    let text = data(&["sources", ONE]);
    assert!(text.contains("tests/campaign/test.ron:10  actors.us.images.hawk"), "{text}");
    let table = data(&["sources", "1950-speech", "--format", "csv"]);
    assert!(table.starts_with("what,value,confidence,source,note,file,line\n"));
    let found = json(&["sources", "1950-speech", "--format", "json"]);
    let claims = found["claims"].as_array().unwrap();
    assert!(claims.len() > 50 && table.matches("Assumed").count() > 30);
    let lines: Vec<_> = claims.iter().map(|claim| claim["line"].as_u64().unwrap()).collect();
    assert!(lines.is_sorted());
    assert!(data(&["sources", "1950-speech", "--lang", "pl"]).contains("ze źródłem"));
}

#[test]
fn the_glossary_finds_a_word_by_any_of_its_names() {
    for word in ["kim-il-sung", "Kim Il Sung", "kim il", "金日成", "Ilsŏng"] {
        assert!(data(&["glossary", word]).contains("partisan in Manchuria"), "{word}");
    }
    assert!(data(&["glossary", "Kim Ir Sen", "--lang", "pl"]).contains("Mandżurii"));
    let all = json(&["glossary", "--format", "json"]);
    assert!(all["entries"].as_array().unwrap().len() >= 12);
    assert!(data(&["glossary"]).contains("Persons"));
}
