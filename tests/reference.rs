//! The reference of the format in `docs/authoring.md` is made from the documentation of the types, so it cannot fall behind them;
//! every scenario and what-if that a guide prints is read.
//!
//! `UPDATE_REFERENCE=1 cargo test --test reference` writes the reference anew.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use perimeter::scenario::open;

const GUIDES: [&str; 2] = ["docs/authoring.md", "docs/authoring.pl.md"];
const BEGIN: &str = "<!-- From here on made from the sources: UPDATE_REFERENCE=1 cargo test --test reference -->\n";

/// The sources of the format: records, then what they are made of.
const RECORDS: [&str; 3] = ["src/scenario/file.rs", "src/scenario/changes.rs", "src/scenario/expectation.rs"];
const PARTS: [(&str, &[&str]); 2] =
    [("src/scenario/grain.rs", &["Mixed", "Amount", "Effect", "Confidence"]), ("src/scenario/condition.rs", &["Clause"])];

/// Something that is documented: a record or a field, an enumeration or a variant.
struct Item {
    name: String,
    says: String,
    /// The type of a field, with what follows it.
    of: String,
}

/// Adds a line of documentation.
fn append(says: &mut String, line: &str) {
    if !says.is_empty() {
        says.push(' ');
    }
    says.push_str(line.trim());
}

/// Reads documented lines: `/// ..` and then what is documented, until a closing bracket of the outermost level.
fn documented(lines: &mut dyn Iterator<Item = &str>) -> Vec<Item> {
    let (mut found, mut says) = (Vec::new(), String::new());
    for line in lines {
        let line = line.trim();
        if line == "}" {
            break;
        }
        if let Some(doc) = line.strip_prefix("///") {
            append(&mut says, doc);
        } else if !line.starts_with('#') && !line.is_empty() {
            let field = line.trim_start_matches("pub ").trim_end_matches(',');
            let (name, of) = field.split_once([':', '(']).unwrap_or((field, ""));
            found.push(Item {
                name: name.trim_start_matches("r#").to_owned(),
                says: std::mem::take(&mut says),
                of: of.trim().to_owned(),
            });
        }
    }
    found
}

/// The records that `records!` declares in a source: the name in files, what it says, its fields.
fn records(source: &str) -> Vec<(String, String, Vec<Item>)> {
    let text = fs::read_to_string(source).unwrap();
    let block = text.split("records! {\n").nth(1).expect("records are declared");
    let mut lines = block.lines();
    let (mut found, mut says) = (Vec::new(), String::new());
    while let Some(line) = lines.next() {
        if line == "}" {
            break;
        }
        let line = line.trim();
        if let Some(doc) = line.strip_prefix("///") {
            append(&mut says, doc);
        } else if let Some(shown) = line.split('"').nth(1) {
            found.push((shown.to_owned(), std::mem::take(&mut says), documented(&mut lines)));
        }
    }
    found
}

/// A struct or an enumeration in a source.
fn part(source: &str, name: &str) -> (String, Vec<Item>) {
    let text = fs::read_to_string(source).unwrap();
    let (before, after) = ["struct", "enum"]
        .iter()
        .find_map(|kind| text.split_once(&format!("pub {kind} {name} {{\n")))
        .unwrap_or_else(|| panic!("{source} has no {name}"));
    let docs: Vec<&str> =
        before.lines().rev().skip_while(|line| line.starts_with("#[")).take_while(|line| line.starts_with("///")).collect();
    let says = docs.iter().rev().map(|line| line.trim_start_matches("///").trim()).collect::<Vec<_>>().join(" ");
    (says, documented(&mut after.lines()))
}

/// Whether a field may be left out.
fn optional(of: &str) -> bool {
    !of.ends_with("= required") && ["Option<", "List<", "Pairs<", "bool"].iter().any(|start| of.starts_with(start))
}

/// A type in words.
fn described(of: &str) -> String {
    let of = of.split(" = ").next().unwrap_or(of).trim();
    let inner = |of: &str, name: &str| {
        of.strip_prefix(name).and_then(|rest| rest.strip_prefix('<')).and_then(|rest| rest.strip_suffix('>')).map(str::to_owned)
    };
    if let Some(inner) = inner(of, "Option").or_else(|| inner(of, "Placed")) {
        return described(&inner);
    }
    if let Some(inner) = inner(of, "Pairs") {
        return format!("`{{name: {}}}`", described(&inner).replace('`', ""));
    }
    if let Some(inner) = inner(of, "List") {
        return format!("`[{}]`", described(&inner).replace('`', ""));
    }
    if let Some(two) = of.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        return format!("`({})`", two.split(", ").map(described).collect::<Vec<_>>().join(", ").replace('`', ""));
    }
    let plain = match of {
        "Text" => "text",
        "Number" => "number",
        "bool" => "`true` or `false`",
        "Written" => "condition",
        "MoveOption" => "Option",
        "Mixed" => "mixture",
        "Part" => "fields of it",
        "Move" => "Decision or Chance",
        other => other,
    };
    plain.to_owned()
}

fn table(fields: &[Item], out: &mut String) {
    *out += "\n| field | what | must be given | meaning |\n|---|---|---|---|\n";
    for Item { name, says, of } in fields {
        let needed = if optional(of) { "" } else { "yes" };
        writeln!(out, "| `{name}` | {} | {needed} | {says} |", described(of)).unwrap();
    }
}

fn reference() -> String {
    let mut out =
        String::from("\n# Reference\n\nEvery record may carry `note`, `source` and `confidence` besides its fields.\n");
    for source in RECORDS {
        for (shown, says, fields) in records(source) {
            write!(out, "\n## {shown}\n\n{says}\n").unwrap();
            table(&fields, &mut out);
        }
        if source == RECORDS[0] {
            moves(&mut out);
        }
    }
    for (source, names) in PARTS {
        for name in names {
            let (says, items) = part(source, name);
            let shown = if *name == "Clause" { "Condition" } else { name };
            write!(out, "\n## {shown}\n\n{says}\n\n").unwrap();
            for Item { name, says, .. } in items.iter().filter(|item| !["place", "Hole"].contains(&item.name.as_str())) {
                writeln!(out, "- `{name}`: {says}").unwrap();
            }
        }
    }
    out
}

/// Decisions and moves of chance: one record in the sources, two in files.
fn moves(out: &mut String) {
    let text = fs::read_to_string(RECORDS[0]).unwrap();
    let listed = |name: &str| {
        let line = text.split(&format!("const {name}: ")).nth(1).unwrap().split(';').nth(1).unwrap().to_owned();
        line.split('"').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>()
    };
    let (says, items) = part(RECORDS[0], "Move");
    for (shown, own) in [("Decision", listed("DECISION")), ("Chance", listed("CHANCE"))] {
        let known = [listed("COMMON"), own].concat();
        write!(out, "\n## {shown}\n\n{says}\n").unwrap();
        let fields = items.iter().filter_map(|item| {
            let name = if item.name == "options" && shown == "Chance" { "outcomes" } else { &item.name };
            let shared = ["note", "source", "confidence"].contains(&name);
            let of = if name == "by" {
                "Text"
            } else if ["options", "outcomes"].contains(&name) {
                "Pairs<MoveOption> = required"
            } else {
                &item.of
            };
            (known.iter().any(|field| field == name) && !shared).then(|| Item {
                name: name.to_owned(),
                says: item.says.clone(),
                of: of.to_owned(),
            })
        });
        table(&fields.collect::<Vec<_>>(), out);
    }
}

#[test]
fn the_reference_says_what_the_types_say() {
    let text = fs::read_to_string(GUIDES[0]).unwrap();
    let (guide, printed) = text.split_once(BEGIN).expect("the guide says where the reference begins");
    let reference = reference();
    if std::env::var_os("UPDATE_REFERENCE").is_some() {
        fs::write(GUIDES[0], format!("{guide}{BEGIN}{reference}")).unwrap();
        return;
    }
    assert!(printed == reference, "the reference has fallen behind: UPDATE_REFERENCE=1 cargo test --test reference");
    assert!(reference.matches("\n## ").count() > 20 && !reference.contains("|  |\n"), "everything is documented");
}

#[test]
fn every_file_that_a_guide_prints_is_sound() {
    for guide in GUIDES {
        let text = fs::read_to_string(guide).unwrap();
        let blocks: Vec<&str> = text.split("```ron\n").skip(1).map(|rest| rest.split("```").next().unwrap()).collect();
        assert!(blocks.len() >= 4, "{guide} prints only {} files", blocks.len());
        let folder = tempfile::tempdir().unwrap();
        for (place, block) in blocks.iter().enumerate() {
            let path = folder.path().join(format!("{place}.ron"));
            fs::write(&path, block).unwrap();
            let opened = open(&path.to_string_lossy(), &[] as &[&str]);
            let scenario = opened.unwrap_or_else(|faults| panic!("{guide}, file {place}: {faults}"));
            let odd = perimeter::lint::lint(&scenario);
            assert!(odd.is_empty(), "{guide}, file {place}: {odd:?}");
        }
    }
}

#[test]
fn both_guides_have_ten_steps_and_the_same_files() {
    let steps = |guide: &str| fs::read_to_string(Path::new(guide)).unwrap().matches("\n## ").count();
    let english = fs::read_to_string(GUIDES[0]).unwrap();
    let english = english.split_once(BEGIN).unwrap().0.matches("\n## ").count();
    assert_eq!((english, steps(GUIDES[1])), (10, 10));
}
