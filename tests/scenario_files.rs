//! The fixtures read clean, say what their neutral form says, and what-ifs change them.

use std::fs;
use std::path::Path;

use perimeter::scenario::{Code, Scenario, library, open, read};
use perimeter::theory::{MoveId, Temperament};
use serde_json::Value;

fn fixture(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name).to_string_lossy().into_owned()
}

fn clean(name: &str) -> Scenario {
    let nothing: [&str; 0] = [];
    let scenario = open(&fixture(name), &nothing).unwrap_or_else(|faults| panic!("{faults}"));
    assert_eq!(scenario.warnings, [], "{name}");
    scenario
}

#[test]
fn the_large_fixture_is_its_neutral_form() {
    let mut exported = clean("mini-1950.ron").to_json();
    let mut neutral: Value = serde_json::from_str(&fs::read_to_string(fixture("mini-1950.json")).unwrap()).unwrap();
    exported.as_object_mut().unwrap().shift_remove("title");
    neutral.as_object_mut().unwrap().shift_remove("note");
    // Whole numbers are written `0` there and `0.0` here.
    assert_eq!(floats(exported), floats(neutral));
}

fn floats(value: Value) -> Value {
    match value {
        Value::Number(number) => Value::from(number.as_f64()),
        Value::Array(values) => values.into_iter().map(floats).collect(),
        Value::Object(pairs) => Value::Object(pairs.into_iter().map(|(name, value)| (name, floats(value))).collect()),
        other => other,
    }
}

#[test]
fn the_small_fixture_knows_its_history() {
    let scenario = clean("k3.ron");
    assert_eq!(scenario.history, [Some(0), Some(0), Some(0), None]);
    assert_eq!(scenario.game.interests, ["stake", "sym", "cost", "dom", "gain"]);
    assert_eq!(scenario.game.actors[0].images[1].weights, [0.2, 2.0, 1.0, 0.4, 0.0]);
    let threat = scenario.game.threat.unwrap();
    assert_eq!((threat.challenge, threat.response), ((MoveId(2), 0), (MoveId(3), 0)));
}

const SPEECH: &str = r#"WhatIf(
    of: "k3.ron",
    title: "Korea is included",
    choose: {"speech": "include"},
    believe: [(observer: "ussr", of: "us", belief: {"PRI": 1})],
    attend: [(move: "speech", observer: "ussr", attention: 0.5)],
    temper: {"us": (rationality: 2)},
)"#;

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::copy(fixture("k3.ron"), folder.path().join("k3.ron")).unwrap();
    folder
}

#[test]
fn a_what_if_changes_what_it_names_and_nothing_else() {
    let folder = folder();
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    fs::write(path("speech.ron"), SPEECH).unwrap();
    fs::write(path("more.ron"), r#"WhatIf(of: "speech", title: "and troops", choose: {"troops": "keep", "speech": "silent"})"#)
        .unwrap();

    let plain = clean("k3.ron");
    let changed = open(&path("more.ron"), &[path("speech.ron")]).unwrap_or_else(|faults| panic!("{faults}"));
    assert_eq!(changed.forced, [(MoveId(0), 1), (MoveId(1), 1)]);
    assert_eq!(changed.what_ifs.len(), 2);
    let usual = plain.game.actors[0].temperament;
    assert_eq!(changed.game.actors[0].temperament, Temperament { rationality: 2.0, ..usual });
    assert_eq!(changed.game.moves[1].attention, [None, Some(0.5)]);
    assert_ne!(changed.game.minds, plain.game.minds);
    assert_eq!(changed.game.endings, plain.game.endings);

    let other_way = open(&path("k3.ron"), &[path("speech.ron")]).unwrap_or_else(|faults| panic!("{faults}"));
    assert_eq!(other_way.forced, [(MoveId(1), 2)]);
}

fn code_of(path: &Path) -> Code {
    let nothing: [&str; 0] = [];
    open(&path.to_string_lossy(), &nothing).unwrap_err().list[0].code
}

#[test]
fn what_cannot_be_read_is_told_apart() {
    let folder = folder();
    let path = |name: &str| folder.path().join(name);
    assert_eq!(code_of(&path("none.ron")), Code::NotFound);
    assert_eq!(code_of(folder.path()), Code::NotAFile);
    fs::write(path("empty.ron"), "").unwrap();
    assert_eq!(code_of(&path("empty.ron")), Code::EmptyFile);
    fs::write(path("blank.ron"), "// nothing\n").unwrap();
    assert_eq!(code_of(&path("blank.ron")), Code::EmptyFile);
    fs::write(path("latin.ron"), b"Scenario(title: \"\xff\")").unwrap();
    assert_eq!(code_of(&path("latin.ron")), Code::NotText);
    fs::write(path("large.ron"), " ".repeat((1 << 20) + 1)).unwrap();
    assert_eq!(code_of(&path("large.ron")), Code::TooLarge);
    if Path::new("/dev/zero").exists() {
        assert_eq!(code_of(Path::new("/dev/zero")), Code::NotAFile);
    }
}

#[test]
fn what_ifs_that_lead_nowhere_are_told_so() {
    let folder = folder();
    let path = |name: &str| folder.path().join(name);
    let write = |name: &str, of: &str| fs::write(path(name), format!("WhatIf(of: {of:?}, title: \"\")")).unwrap();
    write("one.ron", "two");
    write("two.ron", "one.ron");
    assert_eq!(code_of(&path("one.ron")), Code::Circle);
    for outside in ["../k3.ron", "/etc/passwd", "sub/../../k3.ron", "..\\k3.ron", "C:k3.ron"] {
        write("outside.ron", outside);
        assert_eq!(code_of(&path("outside.ron")), Code::ClimbsOut, "{outside}");
    }
    write("none.ron", "nothing");
    assert_eq!(code_of(&path("none.ron")), Code::NotFound);
    for link in 0..9 {
        write(&format!("{link}.ron"), &(link + 1).to_string());
    }
    write("9.ron", "k3");
    assert_eq!(code_of(&path("0.ron")), Code::ChainTooLong);
    let nothing: [&str; 0] = [];
    assert!(open(&path("2.ron").to_string_lossy(), &nothing).is_ok(), "eight may build on each other");
    let scenario = path("k3.ron").to_string_lossy().into_owned();
    assert_eq!(open(&scenario, &[&scenario]).unwrap_err().list[0].code, Code::WrongKind);
}

#[test]
fn byte_order_mark_and_carriage_returns_are_no_fault() {
    let text = fs::read_to_string(fixture("k3.ron")).unwrap();
    let odd = format!("\u{feff}{}", text.replace('\n', "\r\n"));
    let (plain, odd) = (read("a", &text), read("b", &odd));
    assert_eq!(plain.unwrap().game, odd.unwrap_or_else(|faults| panic!("{faults}")).game);
}

#[test]
fn every_shipped_file_is_on_the_shelf_and_reads_clean() {
    let nothing: [&str; 0] = [];
    let top = [library::SCENARIOS, library::CAMPAIGNS, library::GLOSSARY].concat();
    for (folder, shelf) in [("scenarios", &top[..]), ("scenarios/what-if", library::WHAT_IFS)] {
        for shipped in library::SCENARIOS.iter().chain(library::WHAT_IFS) {
            open(shipped.name, &nothing).unwrap_or_else(|faults| panic!("{faults}"));
        }
        let Ok(entries) = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)) else { continue };
        for path in entries.map(|entry| entry.unwrap().path()) {
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            let is_file = path.extension().is_some_and(|extension| extension == "ron");
            assert!(!is_file || shelf.iter().any(|shipped| shipped.name == name), "{name} is not embedded in library.rs");
        }
    }
}
