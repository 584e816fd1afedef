//! An edit changes what it says and not a byte besides; editing back gives the old file.

use perimeter::scenario::syntax::{Kind, Node};
use perimeter::scenario::{CannotEdit, Draft, NewValue, Path, read, tree};
use proptest::prelude::*;

fn file(name: &str) -> String {
    std::fs::read_to_string(format!("{}/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn edited(text: &str, path: &Path, value: &NewValue) -> String {
    let mut draft = Draft::new(text);
    draft.put(path, value).unwrap_or_else(|why| panic!("{why}"));
    draft.text().to_owned()
}

fn removed(text: &str, path: &Path) -> String {
    let mut draft = Draft::new(text);
    draft.remove(path).unwrap_or_else(|why| panic!("{why}"));
    draft.text().to_owned()
}

#[test]
fn a_belief_of_the_shipped_scenario_is_changed_in_its_place() {
    let text = file("scenarios/1950-speech.ron");
    let belief = Path::root().field("perceptions").pair("ussr", "us").field("belief");
    let new = edited(&text, &belief.key("perimeter realist"), &NewValue::Number(0.3));
    assert_eq!(new, text.replacen("\"perimeter realist\": 0.40", "\"perimeter realist\": 0.30", 1));
    let new = edited(&new, &belief.key("guardian of principle"), &NewValue::Number(0.2));
    assert!(read("edited", &new).is_ok());
    let back = edited(&new, &belief.key("perimeter realist"), &NewValue::Number(0.4));
    assert_eq!(edited(&back, &belief.key("guardian of principle"), &NewValue::Number(0.1)), text);
}

#[test]
fn what_is_missing_is_made_with_all_that_it_stands_in() {
    let root = Path::root();
    let number = NewValue::Number(0.25);
    let text = "WhatIf(of: \"a\", title: \"b\")";
    let believe = root.field("believe").pair("ussr", "us").field("belief").key("hawk");
    let with = edited(text, &believe, &number);
    assert_eq!(with, "WhatIf(of: \"a\", title: \"b\", believe: [(observer: \"ussr\", of: \"us\", belief: {\"hawk\": 0.25})])");
    let more = edited(&with, &root.field("believe").pair("dprk", "us").field("belief").key("dove"), &NewValue::Number(1.0));
    assert!(more.ends_with("0.25}), (observer: \"dprk\", of: \"us\", belief: {\"dove\": 1})])"), "{more}");
    let attend = edited(text, &root.field("attend").pair("speech", "ussr").field("attention"), &number);
    assert!(attend.contains("attend: [(move: \"speech\", observer: \"ussr\", attention: 0.25)]"), "{attend}");
    let temper =
        edited("A(\n  x: 1 // c\n  // d\n)", &root.field("temper").key("us").field("foresight"), &NewValue::Number(2.0));
    assert_eq!(temper, "A(\n  x: 1, // c\n  temper: {\"us\": (foresight: 2)},\n  // d\n)");
    assert_eq!(edited("A()", &root.field("x"), &NewValue::Text("a \"b\"\n".into())), "A(x: \"a \\\"b\\\"\\n\")");
    assert_eq!(edited("A(x: {},)", &root.field("x").key("k"), &number), "A(x: {\"k\": 0.25},)");
}

#[test]
fn an_entry_goes_with_its_comma_and_its_line() {
    let x = Path::root().field("x");
    for (text, left) in [
        ("A(x: 1)", "A()"),
        ("A(x: 1, y: 2)", "A(y: 2)"),
        ("A(y: 2, x: 1)", "A(y: 2)"),
        ("A(y: 2, x: 1,)", "A(y: 2,)"),
        ("A(\n    // why\n    x: 1,\n    y: 2,\n)", "A(\n    // why\n    y: 2,\n)"),
        ("A(\n    x: 1, // why\n    y: 2,\n)", "A(\n    // why\n    y: 2,\n)"),
        ("A(\r\n    y: 2,\r\n    x: [\r\n        1,\r\n    ]\r\n)", "A(\r\n    y: 2\r\n)"),
    ] {
        assert_eq!(removed(text, &x), left, "{text}");
    }
}

#[test]
fn what_cannot_be_edited_stays_as_it_was() {
    let mut draft = Draft::new("A(x: 1)");
    let path = Path::root().field("x").key("k");
    assert!(matches!(draft.put(&path, &NewValue::Number(1.0)), Err(CannotEdit::NoWay(_))));
    assert!(matches!(draft.remove(&path), Err(CannotEdit::Nothing(_))));
    assert!(matches!(draft.put(&Path::root().field("y"), &NewValue::Ron("(".into())), Err(CannotEdit::Garbled(_))));
    assert!(matches!(Draft::new("A(").put(&path, &NewValue::Number(1.0)), Err(CannotEdit::Unread(_))));
    assert_eq!(draft.text(), "A(x: 1)");
}

/// Every path of a file, with what it leads to.
fn paths(node: &Node, path: &Path, found: &mut Vec<(Path, Node)>) {
    found.push((path.clone(), node.clone()));
    let text = |node: &Node, field: &str| node.field(field).and_then(Node::text).map(str::to_owned);
    match &node.inner().kind {
        Kind::Record { fields, .. } => {
            fields.iter().for_each(|field| paths(&field.value, &path.field(&field.name.text), found));
        }
        Kind::Map(pairs) => pairs.iter().for_each(|(key, value)| paths(value, &path.key(key.text().unwrap()), found)),
        Kind::List(items) => {
            for item in items {
                if let Some(id) = text(item, "id") {
                    paths(item, &path.item(id), found);
                } else if let (Some(one), Some(two)) = (text(item, "observer"), text(item, "of")) {
                    paths(item, &path.pair(one, two), found);
                }
            }
        }
        _ => {}
    }
}

fn all_paths(text: &str) -> Vec<(Path, Node)> {
    let mut found = Vec::new();
    paths(&tree("a", text).unwrap(), &Path::root(), &mut found);
    found
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_number_or_a_text_is_changed_and_nothing_else(at in any::<prop::sample::Index>(), value in -1e6..1e6_f64, words in "\\PC{0,12}") {
        let text = file("scenarios/1950-speech.ron");
        let all = all_paths(&text);
        // What an entry is known by leads to it.
        let known_by = ["id", "observer", "of"].map(|name| format!("/{name}"));
        let fixed = |path: &Path| known_by.iter().any(|name| path.to_string().ends_with(name));
        let plain = |(path, node): &&(Path, Node)| matches!(node.kind, Kind::Number(_) | Kind::Text(_)) && !fixed(path);
        let plain: Vec<_> = all.iter().filter(plain).collect();
        let (path, node) = at.get(&plain);
        let value = if let Kind::Number(_) = node.kind { NewValue::Number(value) } else { NewValue::Text(words) };
        let new = edited(&text, path, &value);
        let span = node.place.span();
        prop_assert_eq!(&new[..span.start], &text[..span.start]);
        prop_assert_eq!(&new[new.len() - (text.len() - span.end)..], &text[span.end..]);
        let again = tree("a", &new).unwrap();
        let found = path.find(&again).unwrap();
        match (&value, &found.kind) {
            (NewValue::Number(value), Kind::Number(found)) => prop_assert_eq!(value.to_bits(), found.to_bits()),
            (NewValue::Text(value), Kind::Text(found)) => prop_assert_eq!(value, found),
            _ => prop_assert!(false, "{:?}", found),
        }
        let old = NewValue::Ron(text[span].to_owned());
        prop_assert_eq!(edited(&new, path, &old), text);
    }

    #[test]
    fn an_entry_that_is_added_and_removed_again_leaves_the_file_as_it_was(at in any::<prop::sample::Index>(), value in 0.0..1.0_f64) {
        let text = file("scenarios/1950-speech.ron");
        let all = all_paths(&text);
        let (path, node) = at.get(&all);
        let new = match &node.kind {
            Kind::Record { .. } => path.field("brand_new"),
            Kind::Map(_) => path.key("brand new"),
            _ => return Ok(()),
        };
        let with = edited(&text, &new, &NewValue::Number(value));
        prop_assert!(tree("a", &with).unwrap() != tree("a", &text).unwrap());
        let without = removed(&with, &new);
        // The comma after what was the last entry stays.
        let last = |text: &str| text.replace(",)", ")").replace(",}", "}");
        prop_assert_eq!(last(&without), last(&text));
    }
}
