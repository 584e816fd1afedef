//! Rule: what `ron` accepts is accepted here, and the other way round. These are its tests, over shipped and generated files.

use std::fs;
use std::path::Path;

use proptest::prelude::*;

use super::super::fault::Complaints;
use super::super::source::FileId;
use super::judge::objection;
use super::parse;

fn ours(text: &str) -> Result<(), String> {
    let mut complaints = Complaints::default();
    parse(FileId(0), text, &mut complaints);
    complaints.0.first().map_or(Ok(()), |fault| Err(format!("{:?}", fault.message)))
}

fn theirs(text: &str) -> Result<(), String> {
    objection(FileId(0), text).map_or(Ok(()), |fault| Err(format!("{:?}", fault.message)))
}

fn agreed(text: &str) -> bool {
    ours(text).is_ok() == theirs(text).is_ok()
}

/// What is refused here by design although `ron` would take it: single characters, bytes, names with an `r#` before them, numbers
/// that are not plain decimals. None of them can mean anything in a scenario.
fn refused_by_design(text: &str) -> bool {
    let bare: String = text.lines().map(|line| line.split("//").next().unwrap_or_default().to_owned() + "\n").collect();
    let bare: String = bare.split('"').step_by(2).collect();
    let words = |text: &str| text.split(|sign: char| !sign.is_alphanumeric() && !"+-._".contains(sign)).any(is_no_number);
    ours(text).is_err_and(|why| why.contains("fault-bad-number"))
        || words(&bare)
        || bare.contains('\'')
        || ["b\"", "br", "r#"].iter().any(|sign| text.contains(sign))
}

/// Whether it looks like a number to `ron` and is none, such as `1..5`; told what it is for, `ron` would refuse it too.
fn is_no_number(word: &str) -> bool {
    let begins = word.trim_start_matches(['+', '-', '.']).starts_with(|sign: char| sign.is_ascii_digit());
    begins && word.replace('_', "").parse::<f64>().is_err()
}

/// Every file of scenarios, what-ifs, fixtures and rejects.
fn corpus() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    for folder in ["scenarios", "scenarios/what-if", "tests/fixtures", "tests/rejects", "tests/rejects/base", "tests/codes"] {
        for entry in fs::read_dir(root.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|ending| ending == "ron") {
                found.push(fs::read_to_string(path).unwrap());
            }
        }
    }
    found.sort();
    found
}

#[test]
fn the_whole_corpus_is_judged_alike() {
    let corpus = corpus();
    assert!(corpus.len() > 60);
    for text in corpus.iter().map(|text| text.trim_start_matches('\u{feff}')) {
        let alike = agreed(text) || refused_by_design(text);
        assert!(alike, "ours {:?}, theirs {:?}:\n{text}", ours(text), theirs(text));
    }
}

/// A blank, or a comment.
fn gap() -> prop::sample::Select<&'static str> {
    prop::sample::select(vec!["", "", "", " ", "\n", "  ", "\t", "\r\n", " // so\n", "/* so */", "/* a /* b */ c */"])
}

fn leaf() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec![
            "0",
            "1",
            "-1",
            "7_500",
            "0.25",
            "-0.5",
            ".5",
            "5.",
            "1e3",
            "1.5e-3",
            "+2",
            "inf",
            "-inf",
            "NaN",
            "true",
            "false",
            "()",
            "Assumed",
            "None",
            "\"\"",
            "\"us\"",
            "\"a \\\"b\\\" \\n \\u{142}\"",
            "\"1950-06-25\"",
            "\"Żółć\"",
            "r\"raw \\\"",
        ])
        .prop_map(str::to_owned),
        "[a-z]{1,8}".prop_map(|text| format!("\"{text}\"")),
        any::<i32>().prop_map(|number| number.to_string()),
        (-1e6..1e6).prop_map(|number: f64| number.to_string()),
    ]
}

/// A text that is RON.
fn value() -> impl Strategy<Value = String> {
    leaf().prop_recursive(5, 64, 5, |inner| {
        let entries = prop::collection::vec((gap(), inner.clone(), gap()), 0..5);
        let ends = (prop::sample::select(vec!["", ","]), gap());
        let name = prop::sample::select(vec!["", "Scenario", "Chose", "Decision "]);
        prop_oneof![
            (entries.clone(), ends.clone())
                .prop_map(|(entries, ends)| format!("[{}]", listed(&entries, ends, |_| String::new()))),
            (entries.clone(), ends.clone())
                .prop_map(|(entries, ends)| format!("{{{}}}", listed(&entries, ends, |at| format!("\"k{at}\" : ")))),
            (name.clone(), entries.clone(), ends.clone())
                .prop_map(|(name, entries, ends)| format!("{name}({})", listed(&entries, ends, |at| format!("f{at}: ")))),
            (name, entries, ends)
                .prop_map(|(name, entries, ends)| format!("{name}({})", listed(&entries, ends, |_| String::new()))),
        ]
    })
}

type Entry = (&'static str, String, &'static str);

fn listed(entries: &[Entry], (comma, gap): (&str, &str), name: impl Fn(usize) -> String) -> String {
    let entries: Vec<String> =
        entries.iter().enumerate().map(|(at, (before, value, after))| format!("{before}{}{value}{after}", name(at))).collect();
    let comma = if entries.is_empty() { "" } else { comma };
    entries.join(",") + comma + gap
}

/// The same text with a slip of the keyboard in it.
fn slipped(text: &str, at: prop::sample::Index, slip: &str) -> String {
    let mut signs: Vec<char> = text.chars().collect();
    let at = at.index(signs.len());
    match slip {
        "delete" => drop(signs.remove(at)),
        "twice" => signs.insert(at, signs[at]),
        inserted => drop(signs.splice(at..at, inserted.chars())),
    }
    signs.into_iter().collect()
}

fn slip() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "delete", "delete", "delete", "twice", ",", ":", ";", "=", "#", "(", ")", "[", "]", "{", "}", "\"", "\\", " ", "\n",
        "1", "a", "-", ".", "/", "*", "_", "\u{a0}", "„",
    ])
}

proptest! {


    #[test]
    fn what_is_ron_is_accepted(text in value()) {
        prop_assert_eq!(theirs(&text), Ok(()), "the generator is wrong: {}", text);
        prop_assert_eq!(ours(&text), Ok(()), "{}", text);
    }

    #[test]
    fn a_slip_in_what_is_ron_is_judged_alike(text in value(), at: prop::sample::Index, slip in slip()) {
        let text = slipped(&text, at, slip);
        prop_assert!(agreed(&text) || refused_by_design(&text), "ours {:?}, theirs {:?}: {}", ours(&text), theirs(&text), text);
    }

    #[test]
    fn a_slip_in_the_corpus_is_judged_alike(file: prop::sample::Index, at: prop::sample::Index, slip in slip()) {
        let corpus = corpus();
        let text = slipped(file.get(&corpus).trim_start_matches('\u{feff}'), at, slip);
        prop_assert!(agreed(&text) || refused_by_design(&text), "ours {:?}, theirs {:?}: {}", ours(&text), theirs(&text), text);
    }
}
