//! A bad file carries its own complaint: each of `tests/rejects` begins with the faults that it must be told, and each of
//! `tests/lints`, which can be played all the same, with what is odd about it.
//!
//! `UPDATE_REJECTS=1 cargo test --test rejects` writes down what is told now; read the difference before accepting it.

use std::fs;
use std::path::{Path, PathBuf};

use perimeter::lint::lint;
use perimeter::scenario::{Faults, open};
use perimeter::words::{Language, Words};

fn found(path: &Path) -> Faults {
    let nothing: [&str; 0] = [];
    match open(&path.to_string_lossy(), &nothing) {
        Ok(scenario) if path.parent().is_some_and(|folder| folder.ends_with("lints")) => {
            Faults { list: lint(&scenario), files: scenario.files }
        }
        Ok(scenario) => Faults { list: scenario.warnings, files: scenario.files },
        Err(faults) => faults,
    }
}

fn told(path: &Path) -> Vec<String> {
    let faults = found(path);
    let english = Words::default();
    let mut lines = Vec::new();
    for fault in &faults.list {
        let place = fault.place.map_or(String::new(), |place| {
            let (line, column) = faults.files.line_and_column(place);
            format!(" {line}:{column}")
        });
        // The path is the machine's, the name of the file is ours.
        let folder = format!("{}/", path.parent().unwrap_or(path).display());
        lines.push(format!("// Fault: {}{place} {}", fault.code, english.say(&fault.message).replace(&folder, "")));
        lines.extend(fault.help.as_ref().map(|help| format!("// Help: {}", english.say(help))));
    }
    lines
}

fn is_expectation(line: &str) -> bool {
    line.trim_start_matches('\u{feff}').starts_with("// Fault: ") || line.starts_with("// Help: ")
}

/// What the file says it must be told, and how many lines that takes.
fn expected(text: &str) -> Vec<String> {
    text.trim_start_matches('\u{feff}').lines().take_while(|line| is_expectation(line)).map(str::to_owned).collect()
}

/// Writes the faults at the head of the file, their lines counted from there.
fn update(path: &Path, text: &str, told: &[String]) {
    let old = expected(text).len();
    let shifted = told.iter().map(|line| shift(line, told.len(), old) + "\n").collect::<String>();
    // A byte-order mark stays the first of all.
    let (mark, text) = if text.starts_with('\u{feff}') { text.split_at(3) } else { ("", text) };
    let body: String = text.split_inclusive('\n').skip(old).collect();
    fs::write(path, mark.to_owned() + &shifted + &body).unwrap();
}

fn shift(line: &str, new: usize, old: usize) -> String {
    let words: Vec<&str> = line.splitn(5, ' ').collect();
    let [slashes, fault, code, place, rest] = words[..] else { return line.to_owned() };
    match place.split_once(':').and_then(|(line, column)| Some((line.parse::<usize>().ok()?, column))) {
        Some((line, column)) if fault == "Fault:" => format!("{slashes} {fault} {code} {}:{column} {rest}", line + new - old),
        _ => line.to_owned(),
    }
}

fn files() -> Vec<PathBuf> {
    let folders = ["tests/rejects", "tests/lints"].map(|folder| Path::new(env!("CARGO_MANIFEST_DIR")).join(folder));
    let mut files: Vec<_> =
        folders.iter().flat_map(|folder| fs::read_dir(folder).unwrap()).map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "ron"));
    files.sort();
    files
}

#[test]
fn every_bad_file_is_told_all_that_is_wrong_with_it() {
    let files = files();
    assert!(files.len() >= 25, "only {} files were found", files.len());
    let mut wrong = Vec::new();
    for path in files {
        let text = fs::read_to_string(&path).unwrap();
        let told = told(&path);
        if std::env::var_os("UPDATE_REJECTS").is_some() {
            update(&path, &text, &told);
        } else if told != expected(&text) || told.is_empty() {
            wrong.push(format!(
                "{}\n  expected\n    {}\n  told\n    {}\n",
                path.display(),
                expected(&text).join("\n    "),
                told.join("\n    ")
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn ten_mistakes_are_ten_faults() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rejects/ten-mistakes.ron");
    let faults = told(&path).into_iter().filter(|line| line.starts_with("// Fault")).count();
    assert_eq!(faults, 10);
}

#[test]
fn every_bad_file_is_told_what_is_wrong_in_polish_too() {
    let (english, polish) = (Words::of(Language::English), Words::of(Language::Polish));
    for path in files() {
        for fault in found(&path).list {
            let labels = fault.others.iter().map(|(_, label)| label).chain(&fault.label);
            for message in labels.chain(&fault.help).chain([&fault.message]) {
                let (id, said) = (message.id(), polish.say(message));
                assert!(said != id && said != english.say(message), "`{id}` is not said in Polish: {said}");
                assert!(!said.contains("{$"), "`{id}` lacks an argument: {said}");
            }
        }
    }
}
