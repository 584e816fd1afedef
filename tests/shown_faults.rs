//! What a person sees, or hears, who made ten mistakes.

use std::path::Path;

use perimeter::report::faults::{Style, faults, sentences};
use perimeter::scenario::{Faults, read};
use perimeter::words::{Language, Words};

fn ten_mistakes() -> Faults {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rejects/ten-mistakes.ron");
    let text = std::fs::read_to_string(path).unwrap();
    read("ten-mistakes.ron", &text).unwrap_err()
}

#[test]
fn ten_mistakes_are_shown_where_they_stand() {
    insta::assert_snapshot!(faults(&ten_mistakes(), Words::default(), Style::Plain));
}

#[test]
fn ten_mistakes_are_shown_in_polish() {
    insta::assert_snapshot!(faults(&ten_mistakes(), Words::of(Language::Polish), Style::Plain));
}

#[test]
fn ten_mistakes_are_told_in_sentences() {
    let Faults { list, files } = ten_mistakes();
    let told = Language::ALL.map(|language| sentences(&list, &files, Words::of(language)));
    insta::assert_snapshot!(told.join("\n"));
}
