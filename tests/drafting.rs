//! A what-if that is written by levers says in its file what was seen on the screen, and keeps what its author wrote by hand.

use std::fs;

use perimeter::experiment::*;
use perimeter::scenario::{Authoring, Code, Drafting, Place, Scenario, open};
use perimeter::theory::*;

const NOTHING: [&str; 0] = [];
const BLANK: &str = "// Begun in the window.\nWhatIf(\n    of: \"1950-speech\",\n    title: \"Mine\",\n    note: \"Tried out.\",\n    confidence: Assumed,\n)\n";
const US: ActorId = ActorId(0);
const USSR: ActorId = ActorId(1);

fn begun(text: &str) -> Authoring {
    Authoring::new(Drafting::over("1950-speech", &NOTHING, "mine.ron").unwrap(), text).unwrap()
}

fn levers() -> Vec<(Lever, Level)> {
    vec![
        (Lever::Choose(MoveId(1)), Level::Category(1)),
        (Lever::Believe { observer: USSR, of: US, image: 0 }, Level::Number(0.275)),
        (Lever::Imagine { actor: US, other: USSR, image: 1 }, Level::Number(0.75)),
        (Lever::Weigh { actor: US, image: 0, interest: 0 }, Level::Number(0.5)),
        (Lever::Temper { actor: USSR, part: Temper::Rationality }, Level::Number(2.5)),
        (Lever::Temper { actor: USSR, part: Temper::Foresight }, Level::Number(2.0)),
        (Lever::Attend { observer: USSR, step: MoveId(1) }, Level::Number(0.125)),
        (Lever::Set(StandingId(0)), Level::Number(700.0)),
    ]
}

/// The scenario of a file that says this.
fn saved(text: &str) -> Scenario {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("mine.ron");
    fs::write(&path, text).unwrap();
    open(&path.display().to_string(), &NOTHING).unwrap_or_else(|faults| panic!("{text}\n{faults}"))
}

#[test]
fn what_is_seen_is_what_the_file_says() {
    let mut authoring = begun(BLANK).tidied();
    for (lever, level) in levers() {
        assert!(!authoring.says(&lever));
        authoring.turn(&lever, level).unwrap();
        assert_eq!(authoring.faults(), None);
        assert_eq!(authoring.stands(&lever), Some(level), "{lever:?}");
        assert!(authoring.says(&lever), "{lever:?}");
    }
    let read = saved(authoring.text());
    assert_eq!(read.game, authoring.opened().game);
    assert_eq!(read.forced, authoring.opened().forced);
    assert!(authoring.text().lines().all(|line| line.chars().count() <= 128), "{}", authoring.text());
    // That a change makes no difference is a remark on the game, not on the file.
    let odd = perimeter::lint::lint(&read).into_iter().map(|fault| fault.code).find(|code| *code != Code::IdleChange);
    assert_eq!(odd, None, "{}", authoring.text());
}

#[test]
fn the_same_levers_moved_in_memory_give_the_same_game() {
    for (lever, level) in levers() {
        let mut authoring = begun(BLANK);
        let below = authoring.below();
        let given = |actor: ActorId, other: ActorId| {
            let id = |actor: ActorId| below.game.actor(actor).id.as_str();
            below.script.imagined.items.iter().any(|imagined| &*imagined.actor == id(actor) && &*imagined.other == id(other))
        };
        let moved = Base::of(&below.game, below.forced_options(), given).with([(&lever, Some(level))]);
        authoring.turn(&lever, level).unwrap();
        let (game, forced) = (&authoring.opened().game, authoring.opened().forced_options());
        assert_eq!((game.actors.as_slice(), &forced), (moved.0.actors.as_slice(), &moved.1), "{lever:?}");
        assert_eq!((&game.moves, &game.standings), (&moved.0.moves, &moved.0.standings), "{lever:?}");
        let near =
            |one: &Mind, other: &Mind| one.numbers().iter().zip(other.numbers()).all(|(one, other)| (one - other).abs() < 1e-3);
        assert!(game.minds.iter().zip(&moved.0.minds).all(|(one, other)| near(one, other)), "{lever:?}");
    }
}

#[test]
fn a_lever_goes_back_and_leaves_no_trace() {
    let mut authoring = begun(BLANK);
    for (lever, level) in levers() {
        authoring.turn(&lever, level).unwrap();
        authoring.restore(&lever).unwrap();
        assert_eq!(authoring.text(), BLANK, "{lever:?}");
        assert!(!authoring.is_changed());
    }
    for (lever, level) in levers() {
        authoring.turn(&lever, level).unwrap();
    }
    for (lever, _) in levers() {
        authoring.restore(&lever).unwrap();
    }
    assert_eq!(authoring.text(), BLANK);
    authoring.turn(&levers()[0].0, levers()[0].1).unwrap();
    authoring.restore_all().unwrap();
    assert_eq!((authoring.text(), &authoring.opened().game), (BLANK, &authoring.below().game));
}

#[test]
fn what_stands_in_the_file_stays_to_the_byte() {
    let by_hand = "// Mine, and nobody lays it out for me.\nWhatIf( of: \"1950-speech\",   title: \"By hand\",\n  believe: [ // why\n    (observer: \"ussr\", of: \"us\", belief: { \"perimeter realist\": 0.50, /* all the rest */ \"continental strategist\": 0.5 }),\n  ],\n  change: (actors: {\"us\": (temperament: (rationality: 2.0))}), // his own way\n  attend: [(move: \"speech\", observer: \"ussr\", attention: 0.25)],\n)\n";
    let mut authoring = begun(by_hand);
    let speech = authoring.below().game.move_named("speech").unwrap();
    let rationality = Lever::Temper { actor: US, part: Temper::Rationality };
    assert!(authoring.says(&rationality), "wherever it is said");
    authoring.turn(&Lever::Attend { observer: USSR, step: speech }, Level::Number(0.5)).unwrap();
    authoring.turn(&rationality, Level::Number(3.0)).unwrap();
    authoring.turn(&Lever::Believe { observer: USSR, of: US, image: 0 }, Level::Number(0.25)).unwrap();
    let wanted = by_hand.replace("0.50,", "0.25,").replace("strategist\": 0.5 ", "strategist\": 0.75 ");
    let wanted = wanted.replace("attention: 0.25", "attention: 0.50").replace("rationality: 2.0", "rationality: 3.0");
    assert_eq!(authoring.text(), wanted);
    assert_eq!(saved(authoring.text()).game, authoring.opened().game);
    assert!(authoring.is_changed());
    authoring.restore_all().unwrap();
    assert_eq!(authoring.text(), by_hand);
}

#[test]
fn what_cannot_be_leaves_the_last_sound_version() {
    let mut authoring = begun(BLANK);
    let attention = Lever::Temper { actor: USSR, part: Temper::Attention };
    authoring.turn(&attention, Level::Number(0.5)).unwrap();
    let sound = authoring.opened().game.clone();
    authoring.turn(&attention, Level::Number(7.0)).unwrap();
    let faults = authoring.faults().unwrap();
    assert_eq!(faults.list[0].code, Code::Temperament);
    assert_eq!(faults.list[0].place.map(Place::span), authoring.place(&attention));
    assert_eq!(authoring.opened().game, sound);
    authoring.turn(&attention, Level::Number(0.5)).unwrap();
    assert_eq!(authoring.faults(), None);
}

#[test]
fn a_draft_lies_over_all_that_is_applied_wherever_it_lies() {
    let folder = tempfile::tempdir().unwrap();
    let base = folder.path().join("my base.ron");
    fs::write(&base, "WhatIf(of: \"1950-speech\", title: \"Base\", set: {\"us_troops\": 700})").unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let path = elsewhere.path().join("draft.ron");
    let drafting = Drafting::over(&base.display().to_string(), &["korea-inside-the-line"], &path).unwrap();
    assert_eq!(drafting.of(), "korea-inside-the-line");
    let drafting = Drafting::over("1950-speech", &["korea-inside-the-line", &base.display().to_string()], &path).unwrap();
    assert_eq!(drafting.of(), "my base");
    let text = format!("WhatIf(of: \"{}\", title: \"Over it\", set: {{\"us_troops\": 900}})", drafting.of());
    let scenario = drafting.with(&text).unwrap();
    assert_eq!(scenario.what_ifs.len(), 3);
    fs::write(&path, &text).unwrap();
    let names = ["korea-inside-the-line".to_owned(), base.display().to_string(), path.display().to_string()];
    assert_eq!(open("1950-speech", &names).unwrap().game, scenario.game);
    assert!(drafting.with(&text.replace("my base", "1949-china")).is_err(), "a what-if of another scenario");
}

#[test]
fn what_was_moved_stays_moved_when_the_file_changes_beneath() {
    let mut authoring = begun(BLANK);
    let belief = Lever::Believe { observer: USSR, of: US, image: 0 };
    authoring.turn(&belief, Level::Number(0.125)).unwrap();
    let drafting = || Drafting::over("1950-speech", &NOTHING, "mine.ron").unwrap();
    let other = BLANK.replace("Tried out.", "Somebody else was here.");
    authoring.reread(drafting(), Some(&other)).unwrap();
    assert!(authoring.text().contains("Somebody else was here.") && authoring.text().contains("0.125"));
    let before = authoring.text().to_owned();
    authoring.reread(drafting(), None).unwrap();
    assert_eq!((authoring.text(), authoring.is_changed()), (before.as_str(), true));
    assert!(authoring.reread(drafting(), Some("WhatIf(of: \"1950-speech\"")).is_err());
    assert_eq!(authoring.text(), before);
}
