//! Every code of a fault has its pages in `docs/codes`, and what they show is so.
//!
//! An example is a part of a file in `tests/codes`: the right one stands there as it is, and the wrong one takes its place.
//! `UPDATE_CODES=1 cargo test --test codes` writes down what is said now; read the difference before accepting it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use perimeter::lint::lint;
use perimeter::report::codes::{explained, meaning};
use perimeter::report::page::Page;
use perimeter::scenario::{Code, Faults, open, open_experiment};
use perimeter::words::{Language, Words};
use tempfile::TempDir;

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// A page: its file, its text, and its three examples, each with the word after its fence.
struct CodePage {
    path: PathBuf,
    text: String,
    fences: Vec<(String, String)>,
}

fn page(code: Code, language: Language) -> CodePage {
    let ending = if language == Language::Polish { ".pl.md" } else { ".md" };
    let path = folder("docs/codes").join(format!("{code}{ending}"));
    let text = fs::read_to_string(&path).unwrap_or_else(|_| panic!("{} is missing", path.display()));
    let mut fences: Vec<(String, String)> = Vec::new();
    let mut inside = false;
    for line in text.lines() {
        match line.strip_prefix("```") {
            Some(kind) if !inside => fences.push((kind.to_owned(), String::new())),
            None if inside => fences.last_mut().unwrap().1 += &format!("{line}\n"),
            _ => {}
        }
        inside ^= line.starts_with("```");
    }
    assert_eq!(fences.len(), 3, "{}: wrong, what is said, right", path.display());
    CodePage { path, text, fences }
}

/// A folder with everything that the examples speak of.
fn place() -> TempDir {
    let place = TempDir::new().unwrap();
    let write = |name: &str, text: &[u8]| fs::write(place.path().join(name), text).unwrap();
    write("base.ron", &fs::read(folder("tests/codes/base.ron")).unwrap());
    let refused = fs::read_to_string(folder("tests/codes/base.ron")).unwrap();
    let refused = refused.replace("\"hold\": ()", "\"hold\": (when: [AtLeast(\"us_troops\", 20000)])");
    write("refused.ron", refused.as_bytes());
    write("small.ron", &fs::read(folder("tests/lints/base/small.ron")).unwrap());
    write("latin.ron", b"Scenario(title: \"\xB3\xF3d\xBC\")");
    write("large.ron", " ".repeat((1 << 20) + 1).as_bytes());
    for option in ["keep", "withdraw"] {
        let text = format!("WhatIf(of: \"base\", title: \"\", choose: {{\"troops\": {option:?}}})");
        write(&format!("{option}.ron"), text.as_bytes());
    }
    fs::create_dir(place.path().join("notes")).unwrap();
    for link in 1..=9 {
        let of = if link == 1 { "small".to_owned() } else { format!("chain-{}", link - 1) };
        write(&format!("chain-{link}.ron"), format!("WhatIf(of: {of:?}, title: \"Link {link}\")").as_bytes());
    }
    place
}

/// The lines of a part of a file, found wherever they are set in, replaced by others.
fn replaced(base: &str, right: &str, wrong: &str) -> Option<String> {
    let (right, wrong) = (right.trim_end(), wrong.trim_end());
    if base.contains(right) {
        return Some(base.replacen(right, wrong, 1));
    }
    let wanted: Vec<&str> = right.lines().map(str::trim).collect();
    let lines: Vec<&str> = base.lines().collect();
    let at =
        lines.windows(wanted.len()).position(|some| some.iter().zip(&wanted).all(|(line, wanted)| line.trim() == *wanted))?;
    Some([&lines[..at], &wrong.lines().collect::<Vec<_>>(), &lines[at + wanted.len()..]].concat().join("\n"))
}

/// What a page of the codes cannot show to a test: whoever may read everything has no file that may not be read, what is too
/// large to be played is too large for a page; texts in other languages and sweeps have tests of their own.
const NOT_SHOWN: [Code; 7] = [
    Code::Unreadable,
    Code::NotPlayed,
    Code::BadTranslation,
    Code::UnknownText,
    Code::MissingText,
    Code::DeadLink,
    Code::NeverOpen,
];

/// The files that right examples are parts of, those that are sound before those in which nothing is odd.
const BASES: [&str; 5] = [
    "tests/lints/base/small.ron",
    "tests/codes/base.ron",
    "tests/codes/what-if.ron",
    "tests/codes/experiment.ron",
    "tests/codes/deep.ron",
];

/// What is wrong with a file that holds an example, and what is odd.
fn found(place: &TempDir, text: &str) -> Faults {
    let path = place.path().join("example.ron");
    fs::write(&path, text).unwrap();
    let nothing: [&str; 0] = [];
    if text.contains("Experiment(") {
        return open_experiment(&path.to_string_lossy()).err().unwrap_or_default();
    }
    match open(&path.to_string_lossy(), &nothing) {
        Ok(scenario) => Faults { list: lint(&scenario), files: scenario.files },
        Err(faults) => faults,
    }
}

/// The faults of one kind, told as a page tells them; nothing where there is none.
fn told(faults: &Faults, code: Code, words: Words) -> String {
    let mut lines = String::new();
    for fault in faults.list.iter().filter(|fault| fault.code == code) {
        let (severity, message) = (words.say(&fault.severity.word()), words.say(&fault.message));
        lines += &format!("{severity}[{code}]: {message}\n");
        if let Some(help) = &fault.help {
            lines += &format!("  {}: {}\n", words.say(&perimeter::words::message!("fault-help")), words.say(help));
        }
    }
    lines
}

/// What a command says, on both outputs, run where the examples lie.
fn run(place: &TempDir, line: &str, language: Language) -> (bool, String) {
    let words = line.trim().strip_prefix("$ perimeter ").unwrap_or_else(|| panic!("`{line}` is no call")).split(' ');
    let output = Command::new(env!("CARGO_BIN_EXE_perimeter"))
        .args(words)
        .env("LC_ALL", if language == Language::Polish { "pl_PL.UTF-8" } else { "C" })
        .current_dir(place.path())
        .output()
        .unwrap();
    let said = [output.stdout, output.stderr].map(|said| String::from_utf8(said).unwrap()).concat();
    (output.status.success(), said.trim_end().to_owned() + "\n")
}

/// What the wrong example of a page is told, once the right one was found to be right; else what is wrong with the page.
fn said(code: Code, page: &CodePage, language: Language, place: &TempDir) -> Result<String, String> {
    let [(kind, wrong), _, (_, right)] = &page.fences[..] else { unreachable!() };
    let telling = |text: &str, language: Language| told(&found(place, text), code, Words::of(language));
    let right_is_right = |text: &str| match telling(text, Language::English) {
        nothing if nothing.is_empty() => Ok(()),
        told => Err(format!("the right example is told {told}")),
    };
    match kind.as_str() {
        "console" => match run(place, right, language) {
            (true, _) => Ok(run(place, wrong, language).1),
            (false, told) => Err(format!("the right call fails: {told}")),
        },
        "ron file" => right_is_right(right).map(|()| telling(wrong, language)),
        "ron" => {
            let bases = BASES.map(|name| fs::read_to_string(folder(name)).unwrap());
            let spoilt = bases.iter().find_map(|base| replaced(base, right, wrong).map(|wrong| (base, wrong)));
            let (base, spoilt) = spoilt.ok_or("the right example is part of no file that it could be part of")?;
            right_is_right(base).map(|()| telling(&spoilt, language))
        }
        other => Err(format!("what is `{other}`?")),
    }
}

#[test]
fn every_wrong_example_is_told_what_its_page_says() {
    let place = place();
    let mut stale = Vec::new();
    for &code in Code::ALL {
        if NOT_SHOWN.contains(&code) {
            continue;
        }
        for language in Language::ALL {
            let page = page(code, language);
            let said = match said(code, &page, language, &place) {
                Ok(said) if said.contains(&format!("[{code}]")) => said,
                Ok(said) => {
                    stale.push(format!("{}: the wrong example is told `{said}`", page.path.display()));
                    continue;
                }
                Err(why) => {
                    stale.push(format!("{}: {why}", page.path.display()));
                    continue;
                }
            };
            let old = &page.fences[1].1;
            if *old == said {
                continue;
            }
            if std::env::var_os("UPDATE_CODES").is_some() {
                let fresh = page.text.replacen(&format!("```text\n{old}```"), &format!("```text\n{said}```"), 1);
                fs::write(&page.path, fresh).unwrap();
            } else {
                stale.push(format!("{}\n  says\n{old}\n  but it is\n{said}", page.path.display()));
            }
        }
    }
    assert!(stale.is_empty(), "{}", stale.join("\n"));
}

#[test]
fn a_page_begins_with_the_meaning_of_its_code_and_is_shown_whole() {
    let (english, polish) = (Words::of(Language::English), Words::of(Language::Polish));
    for &code in Code::ALL {
        assert!(page(code, Language::English).text.starts_with(&format!("# {code}: {}\n", code.meaning())), "{code}");
        assert_ne!(meaning(code, polish), meaning(code, english), "{code} is not said in Polish");
        for words in [english, polish] {
            let shown = explained(code, words, Page::default());
            assert!(shown.lines().count() > 10 && !shown.contains("```"), "{code} in {}:\n{shown}", words.language());
        }
    }
}

#[test]
fn no_page_is_left_of_a_code_that_is_no_more() {
    for entry in fs::read_dir(folder("docs/codes")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let code = name.split('.').next().unwrap_or_default();
        assert!(Code::named(code).is_some(), "{name} explains no code");
    }
}
