//! An author at a desk: what is moved is played, kept, saved and read again; what is saved elsewhere is seen.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::keep::draft_of;
use crate::experiment::{Level, Lever};
use crate::scenario::open;
use crate::scenario::save::Save;
use crate::theory::ActorId;
use crate::window::ask::Write;
use crate::window::desk::Desk;
use crate::window::settings::Settings;
use crate::window::table::Table;
use crate::words::Words;
use crate::world::Choice;

const NOTHING: [&str; 0] = [];
const DOUBT: Lever = Lever::Believe { observer: ActorId(1), of: ActorId(0), image: 0 };

fn desk() -> Desk {
    let mut desk = Desk::bare(Words::default(), Settings::default());
    desk.context = Some(bevy_egui::egui::Context::default());
    desk
}

/// A game of a scenario that is kept at a place.
fn playing(scenario: &str, what_ifs: &[String], game: &Path) -> Desk {
    let mut desk = desk();
    let read = open(scenario, what_ifs).unwrap();
    let save = Save::new(scenario, what_ifs, "historian", 1950);
    desk.table = Some(Table::lay(read, save, game.to_owned(), desk.words, desk.settings.level()).unwrap());
    desk.write(Write::Panel);
    desk
}

fn resumed(game: &Path) -> Desk {
    let mut desk = desk();
    desk.resume(game);
    desk.write(Write::Panel);
    desk
}

fn table(desk: &mut Desk) -> &mut Table {
    desk.table.as_mut().unwrap()
}

fn text(desk: &mut Desk) -> String {
    table(desk).author.as_ref().unwrap().authoring.text().to_owned()
}

/// Lets frames pass until something is so.
fn until(desk: &mut Desk, mut so: impl FnMut(&mut Desk) -> bool) {
    let begun = Instant::now();
    while !so(desk) {
        assert!(begun.elapsed() < Duration::from_secs(30), "it never comes: {:?}", desk.notice);
        sleep(Duration::from_millis(5));
        desk.hear();
    }
}

#[test]
fn what_is_moved_is_played_kept_and_gone_on_with() {
    let folder = tempfile::tempdir().unwrap();
    let game = folder.path().join("1950-speech-1.ron");
    let mut desk = playing("1950-speech", &[], &game);
    for _ in 0..3 {
        table(&mut desk).sitting.decide(Choice::Took(0)).unwrap();
    }
    desk.write(Write::Turn(DOUBT, Level::Number(0.9)));
    assert!(desk.notice.is_none());
    let moved = table(&mut desk).read().clone();
    assert_eq!(table(&mut desk).sitting.save().decisions.len(), 3, "what was decided is decided again");
    assert_eq!(table(&mut desk).scenario.game, moved.game);
    until(&mut desk, |desk| draft_of(&game).exists() && table(desk).author.as_ref().unwrap().now.is_some());
    let author = table(&mut desk).author.as_ref().unwrap();
    assert_ne!(author.now, author.before);

    let mut again = resumed(&game);
    assert_eq!(table(&mut again).read().game, moved.game, "a crash loses nothing");
    assert_eq!(table(&mut again).sitting.save().decisions.len(), 3);
    assert!(table(&mut again).author.as_ref().unwrap().authoring.is_changed());

    let file = folder.path().join("mine.ron");
    again.write(Write::Save(file.clone()));
    assert!(again.notice.is_none());
    assert_eq!(open(&file.display().to_string(), &NOTHING).unwrap().game, moved.game);
    assert!(!draft_of(&game).exists(), "the game names the file");
    let kept = Save::read(&fs::read_to_string(&game).unwrap()).unwrap();
    assert_eq!((kept.what_ifs, kept.draft), (vec![file.display().to_string()], None));
    again.write(Write::Turn(DOUBT, Level::Number(0.1)));
    again.write(Write::Save(folder.path().join("mine.ron")));
    assert!(again.notice.is_none(), "one's own file is written over");
}

#[test]
fn what_is_taken_back_is_as_if_nothing_had_been_written() {
    let folder = tempfile::tempdir().unwrap();
    let game = folder.path().join("1950-speech-1.ron");
    let mut desk = playing("1950-speech", &[], &game);
    let (plain, blank) = (table(&mut desk).read().game.clone(), text(&mut desk));
    desk.write(Write::Turn(DOUBT, Level::Number(0.9)));
    desk.write(Write::Restore(DOUBT));
    assert_eq!(table(&mut desk).read().game, plain);
    assert_eq!(text(&mut desk), blank);
    desk.write(Write::Turn(DOUBT, Level::Number(0.9)));
    desk.write(Write::RestoreAll);
    assert_eq!(table(&mut desk).read().game, plain);
    assert_eq!(text(&mut desk), blank);
    assert_eq!(table(&mut desk).sitting.save().draft, None);
    fs::write(folder.path().join("theirs.ron"), "WhatIf()").unwrap();
    desk.write(Write::Save(folder.path().join("theirs.ron")));
    assert!(desk.notice.is_some(), "nobody else's file is written over");
    assert_eq!(fs::read_to_string(folder.path().join("theirs.ron")).unwrap(), "WhatIf()");
}

#[test]
fn a_file_that_is_saved_elsewhere_is_read_again_and_a_broken_one_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let (game, file): (PathBuf, PathBuf) = (folder.path().join("games/1.ron"), folder.path().join("mine.ron"));
    let say =
        |troops: u32| format!("// By hand.\nWhatIf(of: \"1950-speech\", title: \"Mine\", set: {{\"us_troops\": {troops}}})\n");
    fs::write(&file, say(700)).unwrap();
    let mut desk = playing(&file.display().to_string(), &[], &game);
    desk.hear();
    let troops = |desk: &mut Desk| {
        table(desk).read().game.standings.iter().any(|standing| standing.start.to_bits() == 900.0_f64.to_bits())
    };
    assert!(!troops(&mut desk));
    crate::scenario::disk::rewrite(&file, &say(900)).unwrap();
    until(&mut desk, troops);
    assert!(text(&mut desk).starts_with("// By hand."));

    fs::write(&file, "WhatIf(of: \"1950-speech\", title: \"Mine\", set: {\"us_troops\": 900").unwrap();
    until(&mut desk, |desk| table(desk).broken.is_some());
    assert!(troops(&mut desk), "the last sound version stays");
    fs::write(&file, say(900)).unwrap();
    until(&mut desk, |desk| table(desk).broken.is_none());

    desk.write(Write::Turn(DOUBT, Level::Number(0.9)));
    crate::scenario::disk::rewrite(&file, &say(800)).unwrap();
    until(&mut desk, |desk| text(desk).contains("800"));
    assert!(text(&mut desk).contains("0.9"), "what was moved stays moved: {}", text(&mut desk));
    desk.write(Write::Save(file.clone()));
    assert!(desk.notice.is_none());
    let saved = fs::read_to_string(&file).unwrap();
    assert!(
        saved.starts_with("// By hand.\nWhatIf(of: \"1950-speech\", title: \"Mine\", set: {\"us_troops\": 800}, believe: ["),
        "{saved}"
    );
}
