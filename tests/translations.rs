//! Texts in other words: what is read where, and what is said of a file that does not fit.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use perimeter::scenario::{Code, Level, Scenario, Severity, Version, open};
use perimeter::words::Language;
use tempfile::TempDir;

const SCENARIO: &str = r#"Scenario(
    title: "One choice", briefing: "Washington has to choose, says [[acheson]].",
    actors: {"us": (seat: "Washington", images: {"plain man": (interests: {"treasure": 1})}, actual: "plain man")},
    standing: {"us_troops": (start: 1, range: (0, 2), unit: "men")},
    moves: [Decision(id: "aid vote", by: "us", title: "The vote", question: "Aid or none?", advisers: ["Give it."], options: {
        "give": (label: "Give", text: "It costs."), "keep": (label: "Keep"),
    })],
    endings: [(id: "the end", text: "It is over.")],
)"#;

const POLISH: &str = "scenario =
    .title = Jeden wybór
    .briefing = Waszyngton musi wybrać, mówi [[acheson|Acheson]].
actor-us =
    .name = Stany Zjednoczone
    .seat = Waszyngton
image-us-plain-man =
    .name = prosty człowiek
interest-treasure =
    .name = skarb
standing-us-troops =
    .name = wojska
    .unit = ludzi
move-aid-vote =
    .title = Głosowanie
    .question = Dać pomoc?
    .adviser-1 = Dajcie.
option-aid-vote-give =
    .label = Dać
    .text = To kosztuje.
option-aid-vote-keep =
    .label = Zatrzymać
ending-the-end =
    .label = koniec
    .text = To już koniec.
";

/// A folder with a scenario and files of texts beside it.
fn beside(texts: &[(&str, &str)]) -> (TempDir, String) {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("one.ron"), SCENARIO).unwrap();
    for (version, text) in texts {
        fs::write(folder.path().join(format!("one.{version}.ftl")), text).unwrap();
    }
    let path = folder.path().join("one.ron").to_str().unwrap().to_owned();
    (folder, path)
}

fn opened(texts: &[(&str, &str)]) -> Scenario {
    let (_folder, path) = beside(texts);
    let nothing: [&str; 0] = [];
    open(&path, &nothing).unwrap_or_else(|faults| panic!("{faults}"))
}

/// Each warning as its code, the text it stands at, and what it says.
fn warnings(scenario: &Scenario) -> Vec<(Code, String)> {
    let at = |fault: &perimeter::scenario::Fault| scenario.files.text_at(fault.place.unwrap()).to_owned();
    scenario.warnings.iter().filter(|fault| fault.severity == Severity::Warning).map(|fault| (fault.code, at(fault))).collect()
}

#[test]
fn a_full_translation_is_read_and_changes_no_number() {
    let scenario = opened(&[("pl", POLISH)]);
    assert_eq!(warnings(&scenario), []);
    let polish = scenario.in_words(Language::Polish, Level::Advanced);
    assert_eq!(&*polish.script.title, "Jeden wybór");
    let actor = &polish.script.actors.entries[0].1;
    assert_eq!(actor.images.entries[0].1.name.as_deref(), Some("prosty człowiek"));
    assert_eq!(polish.script.interests.find("treasure").unwrap().name.as_deref(), Some("skarb"));
    assert_eq!(polish.script.moves.items[0].advisers.items[0].to_string(), "Dajcie.");
    assert_eq!(polish.game, scenario.game);
    assert_eq!(polish.script.moves.items[0].id, scenario.script.moves.items[0].id);
}

#[test]
fn what_a_beginner_is_not_told_is_told_as_to_everybody() {
    let basic = "option-aid-vote-give =\n    .text = Pieniądze.\n";
    let scenario = opened(&[("pl", POLISH), ("pl-basic", basic), ("en-basic", "scenario =\n    .briefing = Choose.\n")]);
    assert_eq!(warnings(&scenario), []);
    let said = |language, level| {
        let scenario = scenario.in_words(language, level);
        let text = scenario.script.moves.items[0].options.entries[0].1.text.as_deref().map(str::to_owned);
        (scenario.script.briefing.as_deref().unwrap().to_owned(), text.unwrap())
    };
    assert_eq!(said(Language::Polish, Level::Basic).1, "Pieniądze.");
    assert!(said(Language::Polish, Level::Basic).0.starts_with("Waszyngton"));
    assert_eq!(said(Language::English, Level::Basic), ("Choose.".to_owned(), "It costs.".to_owned()));
    assert_eq!(said(Language::Polish, Level::Advanced).1, "To kosztuje.");
    let lacks = scenario.lacks(Version { language: Language::English, level: Level::Basic });
    assert_eq!(lacks, ["move-aid-vote.question", "option-aid-vote-give.text", "ending-the-end.text"]);
}

#[test]
fn without_a_translation_the_author_is_read() {
    let scenario = opened(&[]);
    assert_eq!(warnings(&scenario), []);
    assert_eq!(&*scenario.in_words(Language::Polish, Level::Basic).script.title, "One choice");
}

#[test]
fn links_are_read_as_words() {
    let scenario = opened(&[("pl", POLISH)]);
    let glossary = perimeter::scenario::Glossary::shipped().unwrap();
    let plain = |language| {
        let scenario = scenario.in_words(language, Level::Advanced).without_links(&glossary.in_words(language));
        scenario.script.briefing.unwrap().to_string()
    };
    assert_eq!(plain(Language::English), "Washington has to choose, says Dean Acheson.");
    assert_eq!(plain(Language::Polish), "Waszyngton musi wybrać, mówi Acheson.");
}

#[test]
fn what_is_missing_or_unknown_is_a_warning_where_it_stands() {
    let changed = POLISH
        .replace("    .question = Dać pomoc?\n", "")
        .replace("    .label = Zatrzymać\n", "    .lable = Zatrzymać\n")
        .replace("ending-the-end", "ending-an-end")
        .replace("[[acheson|", "[[achesson|");
    let found = warnings(&opened(&[("pl", &changed)]));
    let expected = [
        (Code::MissingText, "\"Aid or none?\""),
        (Code::MissingText, "\"Keep\""),
        (Code::MissingText, "\"the end\""),
        (Code::DeadLink, "briefing"),
        (Code::UnknownText, "lable"),
        (Code::UnknownText, "label"),
        (Code::UnknownText, "text"),
    ];
    assert_eq!(found, expected.map(|(code, at)| (code, at.to_owned())));
}

#[test]
fn bad_fluent_is_an_error_and_check_says_so_in_two_languages() {
    let (_folder, path) = beside(&[("pl", "scenario = \n    .title = { $name }\n    .briefing = tekst\nto nie jest nic\n")]);
    let nothing: [&str; 0] = [];
    let codes: Vec<_> = open(&path, &nothing).unwrap_err().list.iter().map(|fault| fault.code).collect();
    assert!(codes.iter().filter(|code| **code == Code::BadTranslation).count() == 2, "{codes:?}");
    let check = |language: &str| perimeter(&["check", &path, "--lang", language]);
    assert_eq!(check("en").status.code(), Some(3));
    assert!(text(&check("en").stdout).contains("this is no Fluent"), "{}", text(&check("en").stdout));
    assert!(text(&check("pl").stdout).contains("to nie jest Fluent"));
}

#[test]
fn a_what_if_brings_the_words_of_what_it_adds() {
    let (folder, _) = beside(&[("pl", POLISH)]);
    let plain = r#"WhatIf(of: "one", title: "Only a title", choose: {"aid vote": "keep"})"#;
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    write("b.ron", plain);
    write("b.pl.ftl", "what-if =\n    .title = Tylko tytuł\n");
    let nothing: [&str; 0] = [];
    let open_it = |name: &str| open(folder.path().join(name).to_str().unwrap(), &nothing);
    let scenario = open_it("b.ron").unwrap_or_else(|faults| panic!("{faults}"));
    assert_eq!(warnings(&scenario), []);
    let polish = scenario.in_words(Language::Polish, Level::Advanced);
    assert_eq!(&*polish.what_ifs[0].what_if.title, "Tylko tytuł");
    assert_eq!(&*polish.script.title, "Jeden wybór");
    write("b.pl.ftl", "option-aid-vote-give =\n    .label = Dać wszystko\n");
    let scenario = open_it("b.ron").unwrap();
    assert_eq!(warnings(&scenario), [(Code::MissingText, "\"Only a title\"".to_owned())]);
    let polish = scenario.in_words(Language::Polish, Level::Advanced);
    assert_eq!(polish.script.moves.items[0].options.entries[0].1.label.as_deref(), Some("Dać wszystko"));
}

fn perimeter(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_perimeter")).args(arguments).env("LC_ALL", "C").output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn data(arguments: &[&str]) -> String {
    let output = perimeter(arguments);
    assert!(output.status.success(), "{arguments:?}: {}", text(&output.stderr));
    text(&output.stdout)
}

#[test]
fn every_command_that_shows_texts_shows_them_in_the_words_asked_for() {
    let (folder, path) = beside(&[("pl", POLISH), ("pl-basic", "option-aid-vote-give =\n    .text = Pieniądze.\n")]);
    for arguments in [&["solve", &path][..], &["run", &path], &["sources", &path], &["play", &path]] {
        assert!(data(&[arguments, &["--lang", "pl"]].concat()).contains("Jeden wybór"), "{arguments:?}");
        assert!(data(&[arguments, &["--lang", "en"]].concat()).contains("One choice"), "{arguments:?}");
    }
    assert!(data(&["play", &path, "--lang", "pl", "--level", "basic"]).contains("Pieniądze."));
    assert!(!data(&["play", &path, "--lang", "pl"]).contains("Pieniądze."));
    // Other programs read ids and the author's own texts.
    assert_eq!(data(&["export", &path, "--lang", "pl"]), data(&["export", &path, "--lang", "en"]));
    assert!(Path::new(&path).exists());
    drop(folder);
}

#[test]
fn a_long_sentence_is_found_in_its_own_file_by_the_measure_of_its_reader() {
    let sentence = |words: usize| format!("{}end.", "and ".repeat(words - 1));
    let basic = |words: usize| format!("scenario =\n    .briefing = {}\n", sentence(words));
    let found = |files: &[(&str, &str)]| {
        let scenario = opened(files);
        let long = perimeter::lint::lint(&scenario).into_iter().filter(|fault| fault.code == Code::LongSentence);
        let at = |fault: perimeter::scenario::Fault| {
            let place = fault.place.unwrap();
            (scenario.files.file(place.file).name.rsplit('/').next().unwrap().to_owned(), scenario.files.line_and_column(place))
        };
        long.map(at).collect::<Vec<_>>()
    };
    let advanced = |words: usize| POLISH.replace("Waszyngton musi wybrać, mówi [[acheson|Acheson]].", &sentence(words));
    assert_eq!(found(&[("pl", &advanced(40)), ("pl-basic", &basic(20)), ("en-basic", &basic(20))]), []);
    let all = found(&[("pl", &advanced(41)), ("pl-basic", &basic(21)), ("en-basic", &basic(21))]);
    let mut expected = ["one.pl.ftl", "one.pl-basic.ftl", "one.en-basic.ftl"]
        .map(|file| (file.to_owned(), if file == "one.pl.ftl" { (3, 6) } else { (2, 6) }));
    let mut all = all;
    all.sort();
    expected.sort();
    assert_eq!(all, expected);
    assert_eq!(found(&[("pl", POLISH), ("en-basic", &format!("# allow(P0806): a quotation\n{}", basic(21)))]), []);
}
