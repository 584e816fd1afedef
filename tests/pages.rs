//! Every page is well formed, complete in itself, and says in words whatever it draws.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use perimeter::report::class::Run;
use perimeter::report::debrief::{Chart, Debriefing, Part, Played, Work};
use perimeter::report::html::{Audience, debrief};
use perimeter::report::resumed::resumed;
use perimeter::scenario;
use perimeter::scenario::library::SCENARIOS;
use perimeter::scenario::save::{Cast, Save};
use perimeter::theory::{Luck, MoveId, Reasoner};
use perimeter::words::{Language, Words};
use tempfile::TempDir;

const NO_WHAT_IFS: [&str; 0] = [];

/// Elements that have no end.
const EMPTY: [&str; 2] = ["meta", "br"];

fn perimeter(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_perimeter")).env("LC_ALL", "C").args(arguments).output().unwrap()
}

/// Fails where an element is not closed, or not where it should be.
fn well_formed(page: &str) {
    let mut open: Vec<&str> = Vec::new();
    for tag in page.split('<').skip(1).map(|rest| rest.split('>').next().unwrap()) {
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap();
        match tag {
            _ if tag.starts_with('!') || EMPTY.contains(&name) || tag.ends_with('/') => {}
            _ if tag.starts_with('/') => assert_eq!(open.pop(), Some(name), "closed in the wrong place: <{tag}>"),
            _ => open.push(name),
        }
    }
    assert_eq!(open, [""; 0], "never closed");
}

/// Fails where a page asks for something, or draws without words.
fn complete(page: &str, language: &str) {
    well_formed(page);
    assert!(page.starts_with("<!DOCTYPE html>") && page.contains(&format!("<html lang=\"{language}\"")));
    assert!(!page.contains("http:") && !page.contains("https:") && !page.contains("<script") && !page.contains(" src="));
    assert!(page.contains("default-src 'none'"), "it has no policy");
    assert_eq!(page.matches("<h1").count(), 1);
    for drawing in
        page.split("<svg").skip(1).filter_map(|rest| rest.split_once('>').filter(|(tag, _)| tag.contains("role=\"img\"")))
    {
        let (tag, inside) = drawing;
        assert!(inside.starts_with("<title id=") && inside.contains("</title><desc id="), "<svg{tag}> has no words");
    }
    let (drawings, tables) = (page.matches("role=\"img\" aria-labelledby").count(), page.matches("<details>").count());
    assert_eq!(drawings, tables, "a drawing has its table behind it");
}

#[test]
fn every_scenario_is_talked_over_in_every_language_for_every_reader() {
    for shipped in SCENARIOS {
        for language in Language::ALL {
            let words = Words::of(language);
            let scenario = scenario::open(shipped.name, &NO_WHAT_IFS).unwrap().in_words(language, scenario::Level::default());
            let played = Played::along_history(&scenario, Luck { seed: 1950, run: 0 }).unwrap();
            let told = Debriefing::new(&played, words, Work::unwatched()).whole().unwrap();
            assert_eq!(told.steps.iter().map(|step| step.part).collect::<Vec<_>>(), Part::ALL);
            for figure in told.steps.iter().flat_map(|step| &step.figures) {
                let about = format!("{} in {language}: {}", shipped.name, figure.title);
                assert!(!figure.title.is_empty() && !figure.sentence.is_empty(), "{about}");
                assert!(figure.table.rows.iter().all(|row| row.len() == figure.table.heads.len()), "{about}");
                assert!(figure.chart.is_none() || !figure.table.rows.is_empty(), "{about}");
                if let Some(Chart::Dots(dots)) = &figure.chart {
                    assert_eq!(dots.groups.iter().map(|group| group.count).sum::<usize>(), 100, "{about}");
                }
            }
            for audience in [Audience::Everyone, Audience::Student, Audience::Teacher] {
                complete(&debrief::page(&told, "", audience, words), language.code());
            }
        }
    }
}

#[test]
fn a_debrief_can_be_stopped_and_can_say_that_it_is_too_much() {
    let scenario = scenario::open("1950-speech", &NO_WHAT_IFS).unwrap();
    let played = Played::along_history(&scenario, Luck { seed: 1950, run: 0 }).unwrap();
    let stop = std::sync::atomic::AtomicBool::new(true);
    let work = Work { stop: &stop, ..Work::unwatched() };
    assert_eq!(Debriefing::new(&played, Words::default(), work).whole(), None);
    let told = Debriefing::new(&played, Words::default(), Work { limit: 3, ..Work::unwatched() }).whole().unwrap();
    let said = |part: Part| told.steps[part.number()].paragraphs.join(" ");
    for part in [Part::Prediction, Part::Named, Part::Same, Part::Luck, Part::Worse, Part::Assumption] {
        assert!(said(part).contains("too many histories"), "{part:?}: {}", said(part));
    }
}

#[test]
fn whoever_names_other_decisions_has_them_worked_out() {
    let scenario = scenario::open("1950-speech", &NO_WHAT_IFS).unwrap();
    let played = Played::along_history(&scenario, Luck { seed: 1950, run: 0 }).unwrap();
    let debriefing = Debriefing::new(&played, Words::default(), Work::unwatched());
    let speech = scenario.game.move_named("speech").unwrap();
    let include = scenario.game.step(speech).option("include").unwrap();
    assert!(debriefing.alternatives().iter().any(|other| other.step == speech && other.options.len() == 2));
    assert_eq!(debriefing.proposals().unwrap().len(), 2);
    let figure = debriefing.suppose(&[(speech, include)]).unwrap();
    let command = figure.command.unwrap();
    assert!(
        command.starts_with("perimeter counterfactual 1950-speech --ending") && command.ends_with("--change speech=include")
    );
    // The command works the same numbers out.
    let line = command.replace("'north unifies'", "north-unifies").replace("'war lost'", "war-lost");
    let line = line.replace("'korean war'", "korean-war");
    let arguments: Vec<String> = line.split(' ').skip(1).map(|part| part.replace("north-unifies", "north unifies")).collect();
    let arguments: Vec<String> =
        arguments.into_iter().map(|part| part.replace("war-lost", "war lost").replace("korean-war", "korean war")).collect();
    let output = perimeter(&arguments.iter().map(String::as_str).collect::<Vec<_>>());
    let said = String::from_utf8(output.stdout).unwrap();
    let shown = &figure.table.rows[0][1];
    assert!(said.contains(shown.as_str()), "{shown} in {said}");
}

/// A run of `1950-speech` from one seat.
fn save(seat: &str, seed: u64, predicted: Option<f64>, decisions: &[(&str, Option<&str>)]) -> Save {
    let decision = |(step, option): &(&str, Option<&str>)| ((*step).to_owned(), option.map(str::to_owned));
    Save {
        asked: true,
        predicted_challenge: predicted,
        predicted_decision: Some("speech".to_owned()),
        decisions: decisions.iter().map(decision).collect(),
        ..Save::new("1950-speech", &[], seat, seed)
    }
}

/// Three hundred files as a class might hand them in: ten are damaged or foreign, one is there twice.
fn handed_in(folder: &Path) -> Vec<PathBuf> {
    let (withdrawals, speeches) = (["withdraw", "regiment", "stay"], ["exclude", "ambiguous", "include"]);
    for place in 0..289_usize {
        let decisions = [("withdrawal", Some(withdrawals[place % 3])), ("speech", Some(speeches[place / 3 % 3]))];
        let predicted = [Some(10.0), Some(45.0), Some(80.0), None][place % 4];
        let save = save("us", 1000 + place as u64, predicted, &decisions);
        fs::write(folder.join(format!("run-{place:03}.ron")), save.write()).unwrap();
    }
    fs::copy(folder.join("run-000.ron"), folder.join("run-copy.ron")).unwrap();
    let sound = fs::read_to_string(folder.join("run-001.ron")).unwrap();
    let damaged = [
        String::new(),
        "Save(".to_owned(),
        sound[..90].to_owned(),
        sound.replace("withdrawal", "nowhere"),
        sound.replace("1950-speech", "1951-speech"),
        sound.replace("\"us\"", "\"uk\""),
        sound.replace("\"regiment\"", "\"brigade\""),
        sound.replace("seed:", "sed:"),
        "{\"schema\": 1}".to_owned(),
        "\u{0}\u{1}".to_owned(),
    ];
    for (place, text) in damaged.iter().enumerate() {
        fs::write(folder.join(format!("zz-{place}.ron")), text).unwrap();
    }
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

#[test]
fn a_class_of_three_hundred_is_told_and_nothing_goes_missing() {
    let folder = TempDir::new().unwrap();
    assert_eq!(handed_in(folder.path()).len(), 300);
    let path = folder.path().to_str().unwrap();
    let output = perimeter(&["class", path, "--format", "json"]);
    let told: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&told["schema"], &told["files"], &told["runs"]), (&"perimeter.class.1".into(), &300.into(), &289.into()));
    assert_eq!(told["copies"].as_array().unwrap().len(), 1);
    let skipped: Vec<_> = told["skipped"].as_array().unwrap().iter().map(|file| file["why"].as_str().unwrap()).collect();
    assert_eq!(skipped.len(), 10);
    for why in ["no saved game", "decides `nowhere`", "`1951-speech` cannot be opened", "no seat `uk`", "no option `brigade`"] {
        assert!(skipped.iter().any(|said| said.contains(why)), "{why} in {skipped:?}");
    }
    let episode = &told["episodes"][0];
    let count =
        |list: &serde_json::Value| -> u64 { list.as_array().unwrap().iter().map(|row| row["runs"].as_u64().unwrap()).sum() };
    assert_eq!(count(&episode["decisions"][0]["options"]), 289);
    assert_eq!(count(&episode["endings"]), episode["over"].as_u64().unwrap());
    let every = perimeter(&["class", path, "--format", "json", "--every"]);
    let every: serde_json::Value = serde_json::from_slice(&every.stdout).unwrap();
    assert_eq!(every["runs"], 290);
    for language in ["en", "pl"] {
        let page = folder.path().join("page.html");
        assert!(perimeter(&["--lang", language, "class", path, "--out", page.to_str().unwrap()]).status.success());
        complete(&fs::read_to_string(&page).unwrap(), language);
        fs::remove_file(page).unwrap();
    }
}

#[test]
fn a_run_of_a_class_is_the_one_that_was_played() {
    let scenario = scenario::open("1950-speech", &NO_WHAT_IFS).unwrap();
    let mut reasoner = Reasoner::new(&scenario.game);
    for seed in 0..40 {
        let (withdrawal, speech) = (["withdraw", "stay"][seed % 2], ["exclude", "include"][seed / 2 % 2]);
        let decisions = [("withdrawal", Some(withdrawal)), ("speech", if seed % 5 == 0 { None } else { Some(speech) })];
        // Somebody went back in two of three of them, and cast luck anew.
        let casts = [vec![], vec![Cast { after: 0, run: 3 }], vec![Cast { after: 1, run: 4 }]];
        let save = Save { casts: casts[seed % 3].clone(), ..save("us", seed as u64, None, &decisions) };
        let (run, played) = (Run::of(&mut reasoner, &scenario, &save).unwrap(), resumed(&scenario, &save).unwrap());
        let record = |step: usize| {
            played.chronicle().unwrap().entries().iter().find(|entry| entry.step == MoveId(step)).map(|entry| entry.option)
        };
        assert_eq!(run.record, (0..scenario.game.moves.len()).map(record).collect::<Vec<_>>(), "seed {seed}");
        assert_eq!(run.ending, played.ending().unwrap(), "seed {seed}");
    }
}

#[test]
fn what_is_in_a_file_is_shown_and_what_cannot_be_used_is_refused() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("run.ron");
    fs::write(&path, save("ussr", 7, Some(30.0), &[("green light", None)]).write()).unwrap();
    let shown = String::from_utf8(perimeter(&["class", "--show", path.to_str().unwrap()]).stdout).unwrap();
    for said in ["nothing of the machine", "green light = left to luck", "ussr"] {
        assert!(shown.split_whitespace().collect::<Vec<_>>().join(" ").contains(said), "{said} in {shown}");
    }
    let page = folder.path().join("shown.html");
    assert!(perimeter(&["class", "--show", path.to_str().unwrap(), "--out", page.to_str().unwrap()]).status.success());
    complete(&fs::read_to_string(&page).unwrap(), "en");
    let code = |arguments: &[&str]| perimeter(arguments).status.code();
    let page = page.to_str().unwrap();
    assert_eq!(code(&["class", page]), Some(2));
    assert_eq!(code(&["class", "--show", page]), Some(3));
    assert_eq!(code(&["class"]), Some(2));
    assert_eq!(code(&["report", "1951-speech"]), Some(4));
    assert_eq!(code(&["report", "1950-speech", "--suppose", "speech=shout"]), Some(2));
    assert_eq!(code(&["report", "1945-1950-campaign", "--suppose", "speech=include"]), Some(2));
    assert_eq!(code(&["report", "1945-1950-campaign", "--suppose", "1950-peace:speech=include"]), Some(2));
    assert_eq!(code(&["report", path.to_str().unwrap(), "--what-if", "korea-inside-the-line"]), Some(2));
}

#[test]
fn shells_are_completed_and_manual_pages_written() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let said = String::from_utf8(perimeter(&["completions", shell]).stdout).unwrap();
        assert!(said.contains("counterfactual"), "{shell}");
    }
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("man");
    assert!(perimeter(&["man", "--out", path.to_str().unwrap()]).status.success());
    for page in ["perimeter.1", "perimeter-class.1", "perimeter-new-what-if.1"] {
        assert!(fs::read_to_string(path.join(page)).unwrap().contains(".TH"), "{page}");
    }
}
