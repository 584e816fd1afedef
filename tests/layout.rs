//! Laying out keeps every comment, changes no meaning, and has nothing to do the second time.

use std::fs;
use std::path::{Path, PathBuf};

use perimeter::scenario::{read, tidy};
use proptest::prelude::*;

fn corpus() -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for folder in ["scenarios", "scenarios/what-if", "tests/fixtures", "tests/rejects", "tests/rejects/base"] {
        for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "ron") {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path, text));
            }
        }
    }
    found.sort();
    found
}

/// The words of all comments, in order.
fn comments(text: &str) -> Vec<String> {
    let tokens = ronin_core::lexer::tokenize(text);
    let comments = tokens.iter().filter(|token| token.kind.is_trivia() && token.text.starts_with('/'));
    comments.map(|token| token.text.trim_end().to_owned()).collect()
}

/// Lays it out and sees that all is well; `None` where it cannot be read.
fn laid_out(text: &str) -> Option<String> {
    let once = tidy("a", text).ok()?;
    let mut before = comments(text);
    let mut after = comments(&once);
    // A comment in the middle of an entry moves above it.
    before.sort();
    after.sort();
    assert_eq!(before, after, "comments of\n{text}");
    assert_eq!(tidy("a", &once).ok().as_ref(), Some(&once), "the second time\n{text}");
    Some(once)
}

#[test]
fn files_mean_the_same_when_laid_out() {
    for (path, text) in corpus() {
        let Some(once) = laid_out(&text) else { continue };
        let (before, after) = (read("a", &text), read("a", &once));
        match (before, after) {
            (Ok(before), Ok(after)) => assert_eq!(before.game, after.game, "{}", path.display()),
            (Err(before), Err(after)) => assert_eq!(before.list.len(), after.list.len(), "{}", path.display()),
            _ => panic!("{} is no longer what it was", path.display()),
        }
    }
}

#[test]
fn shipped_files_are_laid_out() {
    for (path, text) in corpus() {
        if path.components().any(|part| part.as_os_str() == "scenarios") {
            let laid_out = tidy("a", &text).unwrap_or_else(|faults| panic!("{}: {faults}", path.display()));
            assert!(laid_out == text, "run `perimeter fmt {}`", path.display());
        }
    }
}

#[test]
fn comments_and_blank_lines_stay_where_they_belong() {
    let text = "// head\n\n#![enable(implicit_some)]\n/* b */ A ( // opener\n x : 1 // one\n ,\n\n\n // two\n y:[ 1,2 /* in */ ,3,],z: // mid\n  (a:\"s\"),\n // below\n)\n// foot";
    let expected = "// head\n#![enable(implicit_some)]\n/* b */\nA(\n    // opener\n    x: 1, // one\n\n    // two\n    y: [1, 2 /* in */, 3],\n    // mid\n    z: (a: \"s\"),\n    // below\n)\n// foot\n";
    assert_eq!(laid_out(text).as_deref(), Some(expected));
}

#[test]
fn a_line_is_broken_where_it_is_too_long() {
    let items = "\"a rather long text\", ".repeat(10);
    let laid_out = laid_out(&format!("A(list: [{items}], short: (a: 1))")).unwrap();
    assert!(laid_out.starts_with("A(\n    list: [\n        \"a rather long text\",\n"), "{laid_out}");
    assert!(laid_out.ends_with("    ],\n    short: (a: 1),\n)\n"), "{laid_out}");
}

/// A value with blanks and comments wherever they may stand.
fn values() -> impl Strategy<Value = String> {
    let blank = prop::sample::select(vec!["", " ", "\n", "\n\n", "\r\n", " // c\n", "/* b */", " /* b\n b */ ", "\t"]);
    let leaf = prop::sample::select(vec![
        "1",
        "-0.50",
        "\"text\"",
        "\"a\\n\\\"b\"",
        "r#\"raw \"x\" \"#",
        "true",
        "Word",
        "()",
        "\"two\nlines\"",
    ]);
    leaf.prop_map(str::to_owned).prop_recursive(5, 40, 5, move |inner| {
        let entry = (inner, prop::collection::vec(blank.clone(), 5));
        (prop::collection::vec(entry, 0..5), 0..5_usize, any::<bool>()).prop_map(|(entries, kind, comma)| {
            let (open, close) = [("(", ")"), ("[", "]"), ("{", "}"), ("Name(", ")"), ("(", ")")][kind];
            let entries: Vec<String> = entries
                .iter()
                .enumerate()
                .map(|(count, (value, blanks))| {
                    let [before, named, parted, after, last] = blanks[..] else { unreachable!() };
                    match kind {
                        2 => format!("{before}\"k{count}\"{named}:{parted}{value}{after}{last}"),
                        3 | 4 => format!("{before}f{count}{named}:{parted}{value}{after}{last}"),
                        _ => format!("{before}{value}{named}{parted}{after}"),
                    }
                })
                .collect();
            let comma = if comma && !entries.is_empty() { "," } else { "" };
            format!("{open}{}{comma}{close}", entries.join(","))
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn anything_that_is_ron_is_laid_out_alike(value in values(), foot in prop::sample::select(vec!["", "\n", " // foot", "\n/* foot */\n"])) {
        let text = format!("{value}{foot}");
        prop_assert!(laid_out(&text).is_some(), "{}", text);
    }
}
