//! Whatever a file says, reading it ends soon and never panics.

#[path = "support/fuzzed.rs"]
mod fuzzed;

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use perimeter::report::faults::{Style, faults};
use perimeter::scenario::read;
use perimeter::words::Words;
use proptest::prelude::*;

/// Far more than any of these takes, far less than what is quadratic or worse would.
const SOON: Duration = Duration::from_secs(20);

fn read_soon(what: &str, text: &str) {
    let start = Instant::now();
    if let Err(found) = read("hostile.ron", text) {
        assert!(!found.list.is_empty(), "{what}: refused without a word");
        assert!(!faults(&found, Words::default(), Style::Plain).is_empty());
    }
    assert!(start.elapsed() < SOON, "{what} took {:?}", start.elapsed());
}

fn fixture(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)).unwrap()
}

#[test]
fn every_beginning_of_a_file_is_refused_in_peace() {
    for name in ["k3.ron", "mini-1950.ron"] {
        let text = fixture(name);
        for end in (0..text.trim_end().len()).step_by(7) {
            let found = read(name, text.get(..end).unwrap_or_default());
            assert!(found.is_err(), "{name} cut off at {end}");
        }
    }
}

#[test]
fn a_megabyte_of_anything_is_refused_soon() {
    let most = 1 << 20;
    let pieces = [
        "[", "(", "{", "]", ")", "}", "\"", "'", "“", "#", "#\n", ",", ":", "=", ";", "a", "a ", "a(", "a(a:", "(a:(", "[(",
        "{\"a\":", "0,", "0", "-", "1e9 ", "\\", "r#", "r#\"", "xr#\"", "/*", "//", "/", "\u{a0}", "\u{feff}", "\0", "Not(",
        "All([", "Some(", "\"a\":1,", "(),", "[],", "{},", "a:1,", "\n", "“a", "'\"'", "1-1", "/* */ a ",
    ];
    for piece in pieces {
        for prefix in ["", "Scenario(title: \"\", moves: [Decision("] {
            let text = format!("{prefix}{}", piece.repeat((most - prefix.len()) / piece.len()));
            read_soon(&format!("{prefix}{piece}.."), &text);
        }
    }
}

#[test]
fn what_is_deep_but_sound_is_judged_soon() {
    for (open, close) in [("(", ")"), ("[", "]"), ("Some(", ")"), ("a(", ")"), ("(a:", ")"), ("{1:", "}"), ("a(b(c:", "))")] {
        for depth in [30, 60] {
            for inside in ["1", "(a: 1)", &"1,".repeat(200_000), &"(1, (a: 2)),".repeat(50_000)] {
                read_soon(&format!("{open}{close}"), &format!("{}{inside}{}", open.repeat(depth), close.repeat(depth)));
            }
        }
    }
}

#[test]
fn a_megabyte_of_moves_is_refused_soon() {
    let decision = "Decision(id: \"a\", by: \"us\", options: {\"b\": ()}, when: [Chose(\"a\", \"b\")]),";
    let text = |inside: &str, count: usize| {
        let actors = "{\"us\": (images: {\"k\": (interests: {\"d\": 1})}, actual: \"k\")}";
        format!("Scenario(title: \"\", actors: {actors}, moves: [{}], endings: [(id: \"e\")])", inside.repeat(count))
    };
    read_soon("moves", &text(decision, 12_000));
    let conditions =
        format!("Decision(id: \"a\", by: \"us\", options: {{\"b\": ()}}, when: [{}]),", "Chose(\"a\", \"b\"),".repeat(60_000));
    read_soon("conditions", &text(&conditions, 1));
    let nested = format!("Decision(id: \"a\", by: \"us\", options: {{\"b\": ()}}, when: [{}]),", "Not(".repeat(60));
    read_soon("nested", &text(&nested, 1));
    let interests: String = (0..50_000).map(|interest| format!("\"{interest}\": 1")).collect::<Vec<_>>().join(",");
    read_soon(
        "interests",
        &format!(
            "Scenario(title: \"\", actors: {{\"us\": (images: {{\"k\": (interests: {{{interests}}})}}, actual: \"k\")}}, moves: [], endings: [])"
        ),
    );
    let long = "a".repeat(500_000);
    read_soon("a long name", &text(&format!("Decision(id: \"{long}\", by: \"{long}\", options: {{\"b\": ()}}),"), 1));
}

#[test]
fn extreme_numbers_are_read_or_refused() {
    let text = fixture("mini-1950.ron");
    for number in [
        "1e308",
        "-1e308",
        "1e999",
        "-1e999",
        "inf",
        "-inf",
        "NaN",
        "-NaN",
        "0x10",
        "1e-999",
        "99999999999999999999999",
        "-0",
        "1__0",
        "1e",
        ".",
    ] {
        read_soon(number, &text.replace("0.05", number));
        read_soon(number, &text.replace("7500", number));
    }
}

#[test]
fn a_place_in_the_middle_of_a_character_is_shown() {
    for text in ["»«", "ౙ»$𑌁K𐕂", "“", "Scenario(title: »x«)", "é"] {
        read_soon("a character of several bytes", text);
    }
}

/// Every text that the fuzz targets kept, because it led somewhere new, or somewhere wrong.
#[test]
fn what_fuzzing_found_stays_found() {
    for (target, holds) in
        [("read", fuzzed::reads as fn(&str)), ("check", fuzzed::checks), ("fix", fuzzed::mends), ("fmt", fuzzed::lays_out)]
    {
        let Ok(folder) = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target)) else { continue };
        for path in folder.map(|entry| entry.unwrap().path()) {
            let text = String::from_utf8_lossy(&fs::read(&path).unwrap()).into_owned();
            let start = Instant::now();
            holds(&text);
            assert!(start.elapsed() < SOON, "{} took {:?}", path.display(), start.elapsed());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_text_never_panics(text in "\\PC{0,400}") {
        read_soon("random text", &text);
    }

    #[test]
    fn random_signs_never_panic(text in r#"[(){}\[\]":,a0.\-#='/ \n*r]{0,300}"#) {
        read_soon("random signs", &text);
    }

    #[test]
    fn random_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        read_soon("random bytes", &String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn a_fixture_with_a_hole_in_it_never_panics(start in 0..8000_usize, length in 0..60_usize, put in r#"[(){}\[\]":,a0.\-#=' ]{0,4}"#) {
        let mut text: Vec<char> = fixture("mini-1950.ron").chars().collect();
        let start = start.min(text.len());
        let end = (start + length).min(text.len());
        text.splice(start..end, put.chars());
        read_soon("a hole", &text.into_iter().collect::<String>());
    }
}
