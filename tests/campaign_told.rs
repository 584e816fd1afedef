//! A campaign that was played is talked over as one document, and counts as so many games in a class.

#[path = "support/campaigns.rs"]
mod campaigns;

use std::fs;
use std::path::Path;

use campaigns::{ALL, told};
use serde_json::Value;
use tempfile::TempDir;

/// What a game of a campaign tells on the way, and the file in which it was saved.
fn played(folder: &Path, name: &str, seed: &str, input: &str) -> (String, String) {
    let path = folder.join(name).display().to_string();
    let said = told(&["play", ALL, "--seed", seed, "--save", &path], input);
    (said, path)
}

/// Silence in a calm, then the attack and the fight; the second episode is left out.
const CALM: &str = "silence\ncalm\n\n70\n\nattack\nfight\n\n";
/// Silence in a storm, a repair, and nobody attacks.
const STORM: &str = "silence\nstorm\n\nrepair\n\n20\n\nhold\n\n";

#[test]
fn a_report_of_a_campaign_says_what_was_said_while_it_was_played() {
    let folder = TempDir::new().unwrap();
    let (said, path) = played(folder.path(), "calm.ron", "7", CALM);
    let report = told(&["report", &path, "--format", "text"], "");
    for heading in ["Episode 1 of 3", "Episode 3 of 3"] {
        assert!(report.contains(heading), "{heading} in {report}");
    }
    assert!(report.contains("is left out") && report.contains("There was no storm."), "{report}");
    // Each debrief is the one that was read at the end of its episode, to the last digit.
    let debriefs: Vec<&str> = said.split("\nDebrief: ").skip(1).collect();
    assert_eq!(debriefs.len(), 2);
    for debrief in debriefs {
        let steps = debrief.split("\n0. ").nth(1).unwrap();
        let steps = steps.split("\nEpisode ").next().unwrap();
        let last = steps.find("\n7. ").unwrap();
        assert!(report.contains(&steps[..last]), "{} in {report}", &steps[..last]);
    }
}

#[test]
fn an_episode_that_was_begun_is_told_as_far_as_it_goes_and_one_that_was_not_is_not_told() {
    let folder = TempDir::new().unwrap();
    let (_, begun) = played(folder.path(), "begun.ron", "7", "silence\ncalm\n\n70\n\nattack\n");
    let report = told(&["report", &begun, "--format", "text"], "");
    assert!(report.contains("Episode 3 of 3") && report.contains("The game is not over"), "{report}");
    let (_, waiting) = played(folder.path(), "waiting.ron", "7", "silence\ncalm\n\n");
    let report = told(&["report", &waiting, "--format", "text"], "");
    assert!(report.contains("Episode 1 of 3") && !report.contains("Episode 3 of 3"), "{report}");
}

#[test]
fn along_history_a_campaign_is_told_whole_and_episode_by_episode_in_every_language() {
    for (language, said) in [("en", "Episode 3 of 3"), ("pl", "Epizod 3 z 3")] {
        let page = told(&["--lang", language, "report", ALL], "");
        assert!(page.contains(said) && page.matches("<h1").count() == 1, "{language}");
        let mut names: Vec<&str> = page.split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        let all = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all, "every part has a name of its own");
        for part in page.split("href=\"#").skip(1).map(|rest| rest.split('"').next().unwrap()) {
            assert!(names.contains(&part), "{part}");
        }
    }
    let named = told(&["report", ALL, "--suppose", "tests/campaign/test.ron:attack=hold", "--format", "text"], "");
    assert!(named.contains("The attack"), "{named}");
}

#[test]
fn in_a_class_each_episode_is_a_game_of_its_own() {
    let folder = TempDir::new().unwrap();
    let calm = |seed: usize| played(folder.path(), &format!("calm-{seed}.ron"), &seed.to_string(), CALM);
    (0..3).for_each(|seed| drop(calm(seed)));
    played(folder.path(), "storm.ron", "9", STORM);
    played(folder.path(), "left.ron", "10", "silence\ncalm\n\n70\n\nattack\n");
    let sound = fs::read_to_string(folder.path().join("storm.ron")).unwrap();
    fs::write(folder.path().join("torn.ron"), sound.replace("storm.ron", "calm.ron")).unwrap();
    fs::write(folder.path().join("again.ron"), &sound).unwrap();
    let path = folder.path().to_str().unwrap();
    let class: Value = serde_json::from_str(&told(&["class", path, "--format", "json"], "")).unwrap();
    assert_eq!((&class["files"], &class["runs"]), (&7.into(), &11.into()));
    assert_eq!((class["copies"].as_array().unwrap().len(), class["skipped"].as_array().unwrap().len()), (1, 1));
    let episodes = class["episodes"].as_array().unwrap();
    let counted = |place: usize| (episodes[place]["runs"].as_u64().unwrap(), episodes[place]["over"].as_u64().unwrap());
    assert_eq!([counted(0), counted(1), counted(2)], [(5, 5), (1, 1), (5, 4)]);
    assert!(episodes.iter().all(|episode| episode["campaign"] == ALL));
    // Four in five of the last episode attacked, and two of them were predicted at 70 per cent.
    assert_eq!(episodes[2]["challenge"]["came"], 0.8);
    assert_eq!(episodes[2]["brier"]["runs"], 5);
    // The model's endings are those that `perimeter solve` gives of the campaign.
    let solved: Value = serde_json::from_str(&told(&["solve", ALL, "--format", "json"], "")).unwrap();
    let endings = &solved["episodes"][2]["solution"]["endings"];
    for ending in episodes[2]["endings"].as_array().unwrap() {
        assert_eq!(ending["model"], endings[ending["id"].as_str().unwrap()]);
    }
    let text = told(&["class", path, "--format", "text"], "");
    assert!(text.contains("perimeter solve tests/campaign/all.ron"), "{text}");
}
