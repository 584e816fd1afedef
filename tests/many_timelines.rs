//! What is worked out over many timelines, as it is told to people and to programs, and as it fails.

use std::process::{Command, Output};

use serde_json::Value;

const K3: &str = "tests/fixtures/k3.ron";
const SPEECH: &str = "1950-speech";

fn perimeter(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_perimeter"));
    command.args(arguments).current_dir(env!("CARGO_MANIFEST_DIR")).env("LC_ALL", "C").output().unwrap()
}

/// Data of a call that succeeds without a word.
fn data(arguments: &[&str]) -> String {
    let output = perimeter(arguments);
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success() && said.is_empty(), "{arguments:?}: {said}");
    String::from_utf8(output.stdout).unwrap()
}

/// Every command with a name for its snapshot.
const COMMANDS: [(&str, &[&str]); 10] = [
    ("compare_k3", &["compare", K3, "--choose", "speech=include", "--choose-a", "speech=exclude", "--runs", "400"]),
    ("compare_speech", &["compare", "korea-inside-the-line", "--runs", "400", "--run", "2"]),
    ("counterfactual_k3", &["counterfactual", K3, "--change", "speech=include"]),
    ("counterfactual_speech", &["counterfactual", SPEECH, "--change", "speech=include"]),
    ("counterfactual_partly_known", &["counterfactual", SPEECH, "--history", "speech", "--change", "clamour=restrain"]),
    ("counterfactual_supposed", &["counterfactual", SPEECH, "--suppose", "tests/fixtures/heedless-moscow.ron"]),
    ("attribute_k3", &["attribute", K3, "--change", "troops=keep", "--change", "speech=include", "--ending", "peace"]),
    ("attribute_speech", &["attribute", "korea-inside-the-line", "--change", "clamour=restrain"]),
    ("flip_k3", &["flip", K3, "--ending", "peace", "--above", "0.9"]),
    ("flip_speech", &["flip", SPEECH, "--below", "0.5"]),
];

#[test]
fn people_are_told() {
    for (name, arguments) in COMMANDS {
        insta::assert_snapshot!(format!("{name}_text"), data(arguments));
    }
}

#[test]
fn programs_are_told() {
    for (name, arguments) in COMMANDS {
        insta::assert_snapshot!(format!("{name}_json"), data(&[arguments, &["--format", "json"]].concat()));
    }
}

#[test]
fn polish_readers_are_told() {
    for (name, arguments) in [COMMANDS[1], COMMANDS[3], COMMANDS[7], COMMANDS[9]] {
        insta::assert_snapshot!(format!("{name}_polish"), data(&[arguments, &["--lang", "pl"]].concat()));
    }
}

/// JSON has no word for what is not a number: it would stand there as null.
#[test]
fn no_number_is_missing() {
    fn nulls(path: &str, value: &Value, found: &mut Vec<String>) {
        match value {
            Value::Null => found.push(path.to_owned()),
            Value::Array(items) => items.iter().for_each(|item| nulls(path, item, found)),
            Value::Object(fields) => fields.iter().for_each(|(name, field)| nulls(&format!("{path}/{name}"), field, found)),
            _ => {}
        }
    }
    let of = |arguments: &[&str]| {
        let mut found = Vec::new();
        nulls("", &serde_json::from_str(&data(&[arguments, &["--format", "json"]].concat())).unwrap(), &mut found);
        found
    };
    for (_, arguments) in COMMANDS {
        assert!(of(arguments).is_empty(), "{arguments:?}: {:?}", of(arguments));
    }
    // What has no condition that could come about is null, and nothing else is.
    let certain = ["counterfactual", SPEECH, "--change", "speech=include", "--ending", "uneasy peace"];
    assert_eq!(of(&certain), ["/necessity"]);
    let free = ["counterfactual", K3, "--record", "attack=attack", "--change", "crisis=intervene", "--ending", "war"];
    assert_eq!(of(&free), ["/necessity_then", "/sufficiency", "/both"]);
}

#[test]
fn the_three_answers_are_those_of_the_model() {
    let document: Value =
        serde_json::from_str(&data(&["counterfactual", K3, "--change", "speech=include", "--format", "json"])).unwrap();
    let number = |path: &str| document.pointer(path).and_then(Value::as_f64).unwrap();
    for (path, expected) in [
        ("/probability/factual", 1.0),
        ("/probability/from_scratch", 0.246829531),
        ("/probability/given_history", 0.315720234768),
        ("/probability/pinned", 1.0),
        ("/necessity/probability", 0.684279765232),
        ("/images/us/actual/given_history/STR", 0.897642074),
    ] {
        assert!((number(path) - expected).abs() < 1e-8, "{path}: {}", number(path));
    }
}

fn fails(arguments: &[&str], code: i32, words: &[&str]) {
    let output = perimeter(arguments);
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {said}");
    assert!(words.iter().all(|words| said.contains(words)), "{arguments:?}: {said}");
    assert!(output.stdout.is_empty(), "{arguments:?} leaves half an answer");
}

#[test]
fn wrong_questions_are_met_with_their_remedy() {
    fails(&["compare", SPEECH], 2, &["nothing to compare", "--choose"]);
    fails(&["compare", SPEECH, K3], 2, &["no ending in common"]);
    fails(&["compare", SPEECH, "--choose", "speach=include"], 2, &["did you mean `speech`?"]);
    fails(&["compare", SPEECH, "--choose", "speech=include", "--limit", "3"], 1, &["too many"]);
    fails(&["counterfactual", SPEECH], 2, &["nothing is changed", "--change"]);
    fails(&["counterfactual", SPEECH, "--suppose", K3], 3, &["is not a what-if of"]);
    fails(&["counterfactual", SPEECH, "--change", "speech=includ"], 2, &["did you mean `include`?"]);
    fails(&["counterfactual", SPEECH, "--change", "speech"], 2, &["MOVE=OPTION"]);
    fails(
        &["counterfactual", SPEECH, "--change", "speech=include", "--record", "speach=exclude"],
        2,
        &["did you mean `speech`?"],
    );
    fails(&["counterfactual", SPEECH, "--change", "speech=include", "--ending", "war"], 2, &["no ending `war`", "war lost"]);
    let refused =
        ["counterfactual", SPEECH, "--record", "green light=refuse", "--record", "attack=invade", "--change", "speech=include"];
    fails(&refused, 2, &["the option `invade` is not open", "`approved` is 1 or more"]);
    let unfought =
        ["counterfactual", SPEECH, "--record", "attack=hold", "--record", "respond=protest", "--change", "speech=include"];
    fails(&unfought, 2, &["`respond` does not take place", "when `attack` is `invade`"]);
    fails(
        &["counterfactual", SPEECH, "--change", "attack=hold", "--change", "respond=protest"],
        2,
        &["nothing to change", "`respond`"],
    );
    let forbidden = ["counterfactual", SPEECH, "--change", "green light=refuse", "--change", "attack=invade"];
    fails(&forbidden, 2, &["`invade` is not open", "`approved` is 1 or more"]);
    fails(&["counterfactual", K3, "--record", "troops=keep", "--change", "speech=include"], 2, &["--ending", "`takeover`"]);
    fails(&["counterfactual", SPEECH, "--change", "speech=include", "--limit", "5"], 1, &["too many"]);
    fails(&["attribute", SPEECH], 2, &["nothing is changed"]);
    fails(&["attribute", K3, "--change", "crisis=intervene", "--ending", "war"], 2, &["--baseline \"crisis=OPTION\""]);
    fails(&["attribute", K3, "--change", "speech=include"], 2, &["--ending"]);
    fails(&["flip", SPEECH], 2, &["--below"]);
    fails(&["flip", SPEECH, "--below", "0.5", "--above", "0.5"], 2, &["cannot be used with"]);
    fails(&["flip", SPEECH, "--below", "50"], 2, &["0.5"]);
    fails(&["flip", K3, "--below", "0.5"], 2, &["--ending"]);
    fails(&["flip", SPEECH, "--below", "0.5", "--jobs", "0"], 2, &["--jobs"]);
}

#[test]
fn threads_change_nothing() {
    for (_, arguments) in COMMANDS.iter().filter(|(name, _)| !name.starts_with("counterfactual")) {
        let alone = data(&[arguments, &["--jobs", "1", "--format", "json"][..]].concat());
        assert_eq!(data(&[arguments, &["--jobs", "5", "--format", "json"][..]].concat()), alone, "{arguments:?}");
    }
}
