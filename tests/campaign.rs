//! A campaign on the command line: played, saved, gone on with, drawn, solved, and refused with a word of help.

#[path = "support/campaigns.rs"]
mod campaigns;

use std::fs;

use campaigns::{ALL, perimeter, told};
use serde_json::Value;
use tempfile::TempDir;

fn refused(arguments: &[&str], code: i32, words: &str) {
    let output = perimeter(arguments, "");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.code() == Some(code) && said.contains(words), "{arguments:?}: {said}");
    assert!(output.stdout.is_empty(), "{arguments:?} leaves half an answer");
}

/// Silence in a calm, then the attack and the fight.
const HISTORY: &str = "silence\ncalm\n\n\n\nattack\nfight\n";

#[test]
fn a_campaign_is_told_episode_after_episode() {
    insta::assert_snapshot!(told(&["play", ALL], HISTORY));
}

#[test]
fn a_storm_leads_through_the_second_episode() {
    let game = told(&["play", ALL], "silence\nstorm\n\nrepair\n\n\n\nhold\n");
    for words in ["Episode 2 of 3: After the storm", "The repair", "Episode 3 of 3", "The campaign is over."] {
        assert!(game.contains(words), "{words} in {game}");
    }
    assert!(!game.contains("There was no storm."));
}

#[test]
fn a_saved_campaign_goes_on_where_it_was_wherever_it_stopped() {
    let folder = TempDir::new().unwrap();
    let straight = told(&["play", ALL], HISTORY);
    let end = |game: &str| game[game.rfind("Debrief").unwrap()..].to_owned();
    let lines: Vec<&str> = HISTORY.lines().collect();
    for length in 0..lines.len() {
        // Predictions are two lines; a game that stops between them asks both again.
        if length == 4 {
            continue;
        }
        let path = folder.path().join(format!("{length}.ron"));
        let path = path.to_str().unwrap();
        let (first, rest) = lines.split_at(length);
        let joined = |lines: &[&str]| lines.iter().flat_map(|line| [line, "\n"]).collect::<String>();
        told(&["play", ALL, "--save", path], &joined(first));
        assert_eq!(end(&told(&["play", "--resume", path], &joined(rest))), end(&straight), "stopped after {length}");
    }
}

#[test]
fn whoever_has_no_seat_watches() {
    let game = told(&["play", ALL, "--seat", "ussr"], "\n\nhold\n");
    assert!(game.contains("The campaign is over."), "{game}");
    let seoul = told(&["play", ALL, "--seat", "rok"], "\n\n");
    assert!(seoul.contains("rok has no seat in this episode"), "{seoul}");
    refused(&["play", ALL, "--seat", "prc"], 2, "choose one of: historian, us, ussr, rok");
}

#[test]
fn it_speaks_polish() {
    let game = told(&["play", ALL, "--lang", "pl"], HISTORY);
    for words in ["Od obietnicy do próby", "Najpierw słowo.", "Epizod 2 z 3", "Burzy nie było.", "Kampania dobiegła końca."]
    {
        assert!(game.contains(words), "{words} in {game}");
    }
}

#[test]
fn a_bad_save_of_a_campaign_is_refused_in_words() {
    let folder = TempDir::new().unwrap();
    let save = |name: &str, earlier: &str| {
        let path = folder.path().join(name);
        let text = format!(
            "Save(version: \"0.1.0\", scenario: \"{ALL}\", seat: \"historian\", seed: 1, decisions: [], earlier: [{earlier}])"
        );
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let done = |episode: &str, decisions: &str| format!("(episode: \"{episode}\", decisions: [{decisions}])");
    let promise = "tests/campaign/promise.ron";
    let cases = [
        (save("other.ron", &done("speech", "")), "it has `speech` where the campaign has"),
        (save("unfinished.ron", &done(promise, "(\"word\", Some(\"silence\"))")), "has not come to its end"),
        (save("option.ron", &done(promise, "(\"word\", Some(\"shout\"))")), "`word` has no option `shout`"),
    ];
    for (path, words) in cases {
        let output = perimeter(&["play", "--resume", &path], "");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.code() == Some(3) && said.contains(words), "{path}: {said}");
    }
}

#[test]
fn its_histories_are_drawn_and_its_episodes_solved() {
    insta::assert_snapshot!("solved", told(&["solve", ALL], ""));
    insta::assert_snapshot!("drawn", told(&["run", ALL, "--runs", "100"], ""));
    insta::assert_snapshot!("story", told(&["run", ALL, "--seed", "2", "--lang", "pl"], ""));
    let runs: Value = serde_json::from_str(&told(&["run", ALL, "--runs", "50", "--format", "json"], "")).unwrap();
    assert_eq!(runs["schema"], "perimeter.campaign-runs.1");
    assert_eq!(runs["timelines"].as_array().unwrap().len(), 50);
    let played = runs["episodes"][1]["played"].as_u64().unwrap();
    assert!((10..40).contains(&played), "{played}");
    let solution: Value = serde_json::from_str(&told(&["solve", ALL, "--format", "json"], "")).unwrap();
    assert_eq!(solution["schema"], "perimeter.campaign-solution.1");
    assert!(solution["episodes"][1]["solution"].is_null());
    assert_eq!(solution["episodes"][2]["solution"]["schema"], "perimeter.solution.1");
}

#[test]
fn a_move_of_a_campaign_is_named_with_its_episode() {
    let episode = "tests/campaign/promise.ron";
    let choice = format!("{episode}:word=promise");
    refused(&["run", ALL, "--choose", "word=promise"], 2, "EPISODE:MOVE=OPTION");
    refused(&["run", ALL, "--choose", "promised:word=promise"], 2, "there are");
    refused(&["run", ALL, "--choose", &format!("{episode}:wort=promise")], 2, "did you mean `word`?");
    refused(&["solve", ALL, "--expected"], 2, "solve the episode by its own name");
    let forced: Value = serde_json::from_str(&told(&["run", ALL, "--choose", &choice, "--format", "json"], "")).unwrap();
    assert_eq!(forced["forced"][episode]["word"], "promise");
    let until: Value = serde_json::from_str(&told(&["run", ALL, "--history", episode, "--format", "json"], "")).unwrap();
    assert_eq!(until["forced"].as_object().unwrap().len(), 1);
    assert_eq!(until["forced"][episode]["weather"], "calm");
}

#[test]
fn a_what_if_goes_to_the_episode_that_it_is_of() {
    let solution = told(&["solve", ALL, "--what-if", "tests/campaign/louder.ron", "--format", "json"], "");
    let solution: Value = serde_json::from_str(&solution).unwrap();
    assert_eq!(solution["episodes"][2]["solution"]["what_ifs"][0], "tests/campaign/louder.ron");
    refused(&["solve", ALL, "--what-if", "korea-inside-the-line"], 3, "is not a what-if of any episode");
}

#[test]
fn what_is_wrong_with_a_campaign_is_said_at_its_place() {
    let folder = TempDir::new().unwrap();
    for name in ["promise.ron", "test.ron"] {
        fs::copy(format!("{}/tests/campaign/{name}", env!("CARGO_MANIFEST_DIR")), folder.path().join(name)).unwrap();
    }
    let path = folder.path().join("bad.ron");
    let check = |text: &str| {
        fs::write(&path, text).unwrap();
        let output = perimeter(&["check", path.to_str().unwrap()], "");
        (output.status.code().unwrap(), String::from_utf8(output.stdout).unwrap())
    };
    let cases = [
        (r#"Campaign(title: "x", episodes: [])"#, "P0412"),
        (r#"Campaign(title: "x", episodes: [(scenario: "promise"), (scenario: "promise")])"#, "P0104"),
        (r#"Campaign(title: "x", episodes: [(scenario: "promised")])"#, "P0504"),
        (r#"Campaign(title: "x", episodes: [(scenario: "../promise")])"#, "P0511"),
        (
            r#"Campaign(title: "x", episodes: [(scenario: "promise"), (scenario: "test", when: [AtLeast("heath", 1)])])"#,
            "`heat`",
        ),
        (r#"Campaign(title: "x", episodes: [(scenario: "promise", when: [AtLeast("heat", 1)])])"#, "P0204"),
        (
            r#"Campaign(title: "x", episodes: [(scenario: "promise"), (scenario: "test", when: [Chose("word", "promise")])])"#,
            "P0403",
        ),
        (r#"Campaign(title: "x", epsodes: [(scenario: "promise")])"#, "P0101"),
    ];
    for (text, words) in cases {
        let (code, said) = check(text);
        assert!(code >= 3 && said.contains(words), "{text}: {said}");
    }
    assert_eq!(check(r#"Campaign(title: "x", episodes: [(scenario: "promise"), (scenario: "test")])"#).0, 0);
    for format in ["json", "efg", "html"] {
        refused(&["export", ALL, "--format", format], 2, "`perimeter export tests/campaign/promise.ron` and so on");
    }
}

#[test]
fn an_episode_can_begin_late_and_be_broken_off() {
    let folder = TempDir::new().unwrap();
    for name in ["promise.ron", "test.ron"] {
        fs::copy(format!("{}/tests/campaign/{name}", env!("CARGO_MANIFEST_DIR")), folder.path().join(name)).unwrap();
    }
    let path = folder.path().join("part.ron").display().to_string();
    let written = |from: &str, until: &str| {
        let episodes = format!("(scenario: \"promise\", from: \"{from}\"), (scenario: \"test\", {until})");
        fs::write(&path, format!("Campaign(title: \"In part\", episodes: [{episodes}])")).unwrap();
    };
    written("weather", "until: \"attack\"");
    told(&["check", &path], "");

    // What lies before the first move is never asked, and what comes after the last is left open.
    let game = told(&["play", &path], "calm\n\n\n\nattack\n\n");
    assert!(!game.contains("What is said?") && game.contains("The weather (chance)"), "{game}");
    assert!(game.contains("The attack") && !game.contains("The answer (Washington)\n---"), "{game}");
    assert!(game.contains("The campaign is over."), "{game}");

    let solution: Value = serde_json::from_str(&told(&["solve", &path, "--format", "json"], "")).unwrap();
    let line = |episode: usize| {
        let line = solution["episodes"][episode]["solution"]["line"].as_array().unwrap();
        line.iter().filter_map(|entry| entry["move"].as_str().map(str::to_owned)).collect::<Vec<_>>()
    };
    assert_eq!((line(0), line(1)), (vec!["weather".to_owned()], vec!["attack".to_owned()]));

    let runs: Value = serde_json::from_str(&told(&["run", &path, "--runs", "20", "--format", "json"], "")).unwrap();
    assert_eq!(runs["episodes"][1]["until"], "attack");
    for timeline in runs["timelines"].as_array().unwrap() {
        let chosen = |episode: &str| {
            let (_, of) = timeline["episodes"].as_object().unwrap().iter().find(|(name, _)| name.ends_with(episode)).unwrap();
            of["chosen"].as_object().unwrap().keys().cloned().collect::<Vec<_>>()
        };
        assert_eq!((chosen("promise.ron"), chosen("test.ron")), (vec!["weather".to_owned()], vec!["attack".to_owned()]));
    }

    written("wether", "until: \"attack\"");
    let output = perimeter(&["check", &path], "");
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.code() == Some(3) && said.contains("P0205") && said.contains("`weather`"), "{said}");
    written("weather", "from: \"answer\", until: \"attack\"");
    let output = perimeter(&["check", &path], "");
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.code() == Some(3) && said.contains("P0403"), "{said}");
}
