//! What a person sees who made ten mistakes.

use std::path::Path;

use perimeter::report::faults::{Style, faults};
use perimeter::scenario::read;

#[test]
fn ten_mistakes_are_shown_where_they_stand() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rejects/ten-mistakes.ron");
    let text = std::fs::read_to_string(path).unwrap();
    insta::assert_snapshot!(faults(&read("ten-mistakes.ron", &text).unwrap_err(), Style::Plain));
}
