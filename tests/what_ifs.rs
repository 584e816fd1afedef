//! A what-if may change anything, add and remove; what it breaks is laid at its own door; two that collide are told so.

use std::fs;

use perimeter::scenario::{Code, Fault, Faults, Scenario, open};
use perimeter::theory::{MoveId, Reasoner};
use perimeter::words::Words;
use tempfile::TempDir;

/// A folder with a scenario, for what-ifs to stand in.
fn folder(base: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::copy(format!("{}/tests/{base}", env!("CARGO_MANIFEST_DIR")), folder.path().join("base.ron")).unwrap();
    folder
}

fn write(folder: &TempDir, name: &str, text: &str) -> String {
    let path = folder.path().join(name);
    fs::write(&path, text).unwrap();
    path.to_string_lossy().into_owned()
}

/// The small scenario with one what-if.
fn with(changes: &str) -> Result<Scenario, Faults> {
    let folder = folder("rejects/base/small.ron");
    let nothing: [&str; 0] = [];
    open(&write(&folder, "what-if.ron", &format!("WhatIf(of: \"base\", title: \"\",\n{changes})")), &nothing)
}

fn sound(changes: &str) -> Scenario {
    with(changes).unwrap_or_else(|faults| panic!("{faults}"))
}

/// What is wrong with it, every bit of which must stand in the what-if.
fn faults(changes: &str) -> Vec<Fault> {
    let faults = with(changes).unwrap_err();
    for fault in &faults.list {
        let place = fault.place.unwrap();
        assert!(faults.files.file(place.file).name.ends_with("what-if.ron"), "{fault:?}");
    }
    faults.list
}

fn codes(changes: &str) -> Vec<Code> {
    faults(changes).iter().map(|fault| fault.code).collect()
}

#[test]
fn everything_may_be_changed() {
    let scenario = sound(
        r#"change: (
            title: "Smaller",
            actors: {"us": (actual: "realist", self_image: {"realist": 0.5, "guardian": 0.5},
                images: {"realist": (interests: {"principle": 0.5, "treasure": 1})}, source: "a book")},
            standing: {"us_troops": (start: 500, source: "another", confidence: Contested)},
            perceptions: [(observer: "ussr", of: "us", note: "a guess")],
            moves: {
                "respond": (options: {"protest": (payoffs: {"us": {"principle": (base: 0, per: {"us_troops": 0.001})}})}),
                "leak": (outcomes: {"leaks": (probability: 0.5, likelihood: {"guardian": 0.3}), "stays secret": (probability: 0.5)}),
                "attack": (attention: {"us": 0.5}, seen_by: ["us", "ussr"]),
            },
            endings: {"war": (payoffs: {"ussr": {"position": -1}}, label: "War")},
            threat: (challengers: ["ussr"]),
        )"#,
    );
    let (game, script) = (&scenario.game, &scenario.script);
    assert_eq!(&*script.title, "Smaller");
    assert_eq!(game.interests, ["strategic", "principle", "treasure", "position"]);
    assert_eq!(game.actors[0].images[0].weights, [1.0, 0.5, 1.0, 0.0]);
    assert_eq!(game.actors[0].actual.0, [1.0, 0.0]);
    assert_eq!(game.actors[0].self_image.as_ref().unwrap().0, [0.5, 0.5]);
    assert_eq!(game.standings[0].start.to_bits(), 500.0_f64.to_bits());
    assert_eq!(script.perceptions.items[0].note.as_deref(), Some("a guess"));
    assert_eq!(script.actors.entries[0].1.source.as_deref(), Some("a book"));
    assert_eq!(game.moves[2].attention, [Some(0.5), None]);
    assert_eq!(game.endings[1].payoffs[1].len(), 1);
}

#[test]
fn everything_may_be_added() {
    let scenario = sound(
        r#"add: (
            actors: {"prc": (images: {"builder": (interests: {"survival": 1})}, actual: "builder")},
            images: {"us": {"hawk": (interests: {"strategic": 3})}},
            perceptions: [(observer: "prc", of: "us", belief: {"realist": 0.5, "guardian": 0.5, "hawk": 0})],
            imagined: [(actor: "us", other: "prc", belief: {"realist": 1})],
            standing: {"chinese_troops": (start: 0, range: (0, 300000))},
            moves: [
                Decision(id: "cross", date: "1950-06-01", by: "prc", options: {"go": (payoffs: {"prc": {"survival": -1}}), "stay": ()}),
                After("attack", Decision(id: "warn", by: "prc", options: {"speak": (), "be still": ()})),
            ],
            options: {"respond": {"abandon": (payoffs: {"us": {"strategic": -1}})}},
            endings: [(id: "long war", when: [Chose("cross", "go")])],
        ),
        change: (moves: {"leak": (outcomes: {"leaks": (likelihood: {"hawk": 0.5})})}),
        believe: [(observer: "ussr", of: "us", belief: {"realist": 0.5, "guardian": 0.3, "hawk": 0.2})],
        choose: {"cross": "go"}"#,
    );
    let moves: Vec<_> = scenario.game.moves.iter().map(|step| step.id.as_str()).collect();
    assert_eq!(moves, ["troops", "leak", "cross", "attack", "warn", "respond"]);
    assert_eq!(scenario.forced, [(MoveId(2), 0)]);
    assert_eq!(scenario.game.moves[5].options.len(), 3);
    assert_eq!(scenario.game.endings[0].id, "long war");
    let mut reasoner = Reasoner::new(&scenario.game);
    let found = perimeter::analysis::enumerate(&mut reasoner, &scenario.forced_options(), 10_000).unwrap();
    assert_eq!(found.endings, [1.0, 0.0, 0.0]);
}

#[test]
fn everything_may_be_removed_with_what_hangs_on_it() {
    let scenario = sound(
        r#"remove: (images: {"us": ["realist"]}, moves: ["leak"], options: {"respond": ["protest"]}, standing: ["us_troops"]),
           believe: [(observer: "ussr", of: "us", belief: {"guardian": 1})]"#,
    );
    assert_eq!(scenario.game.actors[0].images.len(), 1);
    assert_eq!(scenario.game.moves.len(), 3);
    assert!(scenario.game.standings.is_empty());
}

#[test]
fn an_actor_takes_with_it_what_is_thought_of_it() {
    let changes = r#"remove: (actors: ["ussr"], moves: ["attack"], endings: ["no war"], threat: true),
        change: (moves: {"respond": (when: [])})"#;
    let scenario = sound(changes);
    assert_eq!(scenario.game.actors.len(), 1);
    assert!(scenario.script.perceptions.items.is_empty() && scenario.game.threat.is_none());
}

#[test]
fn what_a_change_breaks_elsewhere_is_laid_at_the_change() {
    let found = faults(r#"remove: (moves: ["attack"])"#);
    assert!(found.iter().all(|fault| fault.code == Code::UnknownMove && fault.fix.is_none()), "{found:?}");
    assert!(found.iter().all(|fault| fault.others.len() == 1), "where it hurts is shown too");
    assert_eq!(codes(r#"add: (images: {"ussr": {"client": (interests: {"position": 2})}})"#), [Code::MissingPerception]);
    assert_eq!(
        codes(r#"add: (images: {"us": {"hawk": (interests: {"strategic": 3})}})"#),
        [Code::MissingField, Code::MissingPerception]
    );
    assert_eq!(codes(r#"change: (moves: {"leak": (outcomes: {"leaks": (probability: 0.5)})})"#), [Code::SumNotOne]);
    assert_eq!(codes(r#"add: (endings: [(id: "always")])"#), [Code::EndingHidden]);
    assert_eq!(codes(r#"remove: (images: {"us": ["guardian"]})"#), [Code::UnknownImage, Code::UnknownImage]);
}

#[test]
fn what_is_not_there_cannot_be_changed_and_what_is_there_not_added() {
    let help = |changes: &str| Words::default().say(faults(changes)[0].help.as_ref().unwrap());
    assert_eq!(help(r#"change: (moves: {"atack": (question: "?")})"#), "did you mean `attack`?");
    assert_eq!(help(r#"change: (endings: {"wor": (label: "?")})"#), "did you mean `war`?");
    assert_eq!(help(r#"remove: (options: {"respond": ["protests"]})"#), "did you mean `protest`?");
    assert_eq!(help(r#"change: (actors: {"us": (actaul: "realist")})"#), "did you mean `actual`?");
    assert_eq!(codes(r#"change: (perceptions: [(observer: "us", of: "ussr", source: "x")])"#), [Code::UnknownThing]);
    assert_eq!(codes(r#"change: (actors: {"us": {"actual": "realist"}})"#), [Code::WrongType]);
    assert_eq!(codes(r#"add: (options: {"respond": {"protest": ()}})"#), [Code::AlreadyThere]);
    assert_eq!(codes(r#"add: (moves: [Decision(id: "x", by: "us", options: {"a": ()})])"#), [Code::MissingField]);
    assert_eq!(codes(r#"add: (endings: [After("piece", (id: "x", when: [Chose("attack", "hold")]))])"#), [Code::UnknownThing]);
    assert_eq!(codes(r#"change: (moves: {"attack": (title: "a"), "respond": (title: "b", title: "c")})"#), [Code::GivenTwice]);
    assert_eq!(codes(r#"set: {"us_troops": 3}, change: (standing: {"us_troops": (start: 4)})"#), [Code::GivenTwice]);
}

/// Two what-ifs on one run.
fn together(one: &str, two: &str) -> Result<Scenario, Faults> {
    let folder = folder("rejects/base/small.ron");
    let [one, two] = [("one.ron", one), ("two.ron", two)]
        .map(|(name, changes)| write(&folder, name, &format!("WhatIf(of: \"base\", title: \"\", {changes})")));
    open(&folder.path().join("base.ron").to_string_lossy(), &[one, two])
}

#[test]
fn what_ifs_that_collide_are_shown_at_both_places() {
    for (one, two) in [
        (r#"choose: {"attack": "attack"}"#, r#"choose: {"attack": "hold"}"#),
        (r#"set: {"us_troops": 1}"#, r#"set: {"us_troops": 2}"#),
        (r#"set: {"us_troops": 1}"#, r#"change: (standing: {"us_troops": (start: 2)})"#),
        (r#"choose: {"respond": "protest"}"#, r#"remove: (options: {"respond": ["protest"]})"#),
        (r#"remove: (options: {"respond": ["protest"]})"#, r#"choose: {"respond": "protest"}"#),
        (r#"change: (moves: {"leak": (title: "x")})"#, r#"remove: (moves: ["leak"])"#),
        (
            r#"add: (moves: [Decision(id: "x", date: "1950-02-01", by: "us", options: {"a": ()})])"#,
            r#"add: (moves: [Decision(id: "y", date: "1950-02-01", by: "us", options: {"a": ()})])"#,
        ),
    ] {
        let faults = together(one, two).unwrap_err();
        assert_eq!(faults.list.len(), 1, "{one} and {two}: {faults}");
        let fault = &faults.list[0];
        assert_eq!(fault.code, Code::Conflict);
        assert_ne!(fault.place.unwrap().file, fault.others[0].0.file);
    }
}

#[test]
fn what_ifs_that_agree_or_speak_of_different_things_go_together() {
    let both = together(r#"choose: {"attack": "hold"}, set: {"us_troops": 1}"#, r#"choose: {"attack": "hold"}"#);
    assert_eq!(both.unwrap_or_else(|faults| panic!("{faults}")).forced, [(MoveId(2), 1)]);
    let same = r#"add: (options: {"respond": {"abandon": ()}}), remove: (moves: ["leak"])"#;
    assert!(together(same, same).is_ok());
    assert!(together(r#"temper: {"us": (foresight: 2)}"#, r#"temper: {"us": (suspicion: 1)}"#).is_ok());
}

#[test]
fn a_what_if_of_a_what_if_has_the_last_word() {
    let folder = folder("rejects/base/small.ron");
    write(
        &folder,
        "one.ron",
        r#"WhatIf(of: "base", title: "", choose: {"attack": "hold"}, set: {"us_troops": 1},
        add: (options: {"respond": {"abandon": ()}}))"#,
    );
    let two = write(
        &folder,
        "two.ron",
        r#"WhatIf(of: "one", title: "", choose: {"attack": "attack", "respond": "abandon"}, set: {"us_troops": 2},
        change: (moves: {"respond": (options: {"abandon": (label: "Leave")})}))"#,
    );
    let nothing: [&str; 0] = [];
    let scenario = open(&two, &nothing).unwrap_or_else(|faults| panic!("{faults}"));
    assert_eq!(scenario.forced, [(MoveId(2), 0), (MoveId(3), 2)]);
    assert_eq!(scenario.game.standings[0].start.to_bits(), 2.0_f64.to_bits());
}

#[test]
fn expectations_are_of_what_is_there() {
    let expects = |what: &str| codes(&format!("expect: [({what})]"));
    assert_eq!(expects(r#"ending: "wars", between: (0, 1)"#), [Code::UnknownThing]);
    assert_eq!(expects(r#"option: ("attack", "holds"), between: (0, 1)"#), [Code::UnknownOption]);
    assert_eq!(expects(r#"credibility: "urss", between: (0, 1)"#), [Code::UnknownActor]);
    assert_eq!(expects("between: (0, 1)"), [Code::MissingField]);
    assert_eq!(expects(r#"ending: "war", credibility: "ussr", between: (0, 1)"#), [Code::GivenTwice]);
    assert_eq!(expects(r#"ending: "war", between: (0.5, 0.2)"#), [Code::RangeReversed]);
    assert_eq!(expects(r#"ending: "war", between: (0, 30)"#), [Code::Probability]);
    assert_eq!(expects(r#"ending: "war""#), [Code::MissingField]);
    let scenario = sound(r#"expect: [(ending: "war", choose: {"attack": "attack"}, between: (0.9, 1))]"#);
    assert_eq!(scenario.expectations().len(), 1);
}
