//! The numbers of `model.md` section 9, worked out elsewhere.

mod support;

use std::process::Command;

use perimeter::analysis::enumerate;
use perimeter::scenario;
use perimeter::theory::ledger::shift;
use perimeter::theory::*;
use serde_json::Value;
use support::{game_from_json, k3, k3_ladder};

const MINI: &str = include_str!("fixtures/mini-1950.json");
const EXPECTED: &str = include_str!("fixtures/mini-1950.expected.json");

fn assert_close(what: &str, got: f64, expected: f64, tolerance: f64) {
    assert!((got - expected).abs() < tolerance, "{what}: {got} is not {expected}");
}

/// P(attack) of K3 with so many signals, after the choices given.
fn attack(game: &Game, forced: &[Option<usize>]) -> f64 {
    let mut reasoner = Reasoner::new(game);
    let endings = enumerate(&mut reasoner, forced, usize::MAX).unwrap().endings;
    assert_close("all endings together", endings.iter().sum(), 1.0, 1e-12);
    endings[0] + endings[1]
}

#[test]
fn k3_shifts_beliefs_credibility_and_attack_as_the_table_says() {
    let table = [
        (None, None, [0.55, 0.05, 0.40], 0.546932012, 0.187045974),
        (Some(0), Some(0), [0.897642074, 0.081603825, 0.020754101], 0.272382330, 0.781798263),
        (Some(0), Some(1), [0.827992774, 0.075272070, 0.096735156], 0.327387736, 0.673953837),
        (Some(0), Some(2), [0.594789782, 0.054071798, 0.351138419], 0.511559365, 0.246829531),
        (Some(1), Some(0), [0.696893878, 0.063353989, 0.239752133], 0.430922845, 0.423303077),
        (Some(1), Some(1), [0.353441590, 0.032131054, 0.614427356], 0.702163651, 0.046457924),
        (Some(1), Some(2), [0.101263100, 0.009205736, 0.889531164], 0.901321145, 0.006605590),
    ];
    for (troops, speech, belief, credibility, p_attack) in table {
        let game = if troops.is_some() { k3() } else { k3_ladder(0) };
        let mut reasoner = Reasoner::new(&game);
        let mut timeline = Timeline::start(&game);
        for (step, option) in [troops, speech].into_iter().enumerate() {
            if let Some(option) = option {
                timeline.act(&mut reasoner, (MoveId(step), option));
            }
        }
        for (image, expected) in belief.into_iter().enumerate() {
            assert_close("belief", timeline.minds[1].believes(&game.layout, ActorId(0))[image], expected, 1e-8);
        }
        let measures = reasoner.measure(&timeline.position, &timeline.minds, &Truth::of(&game)).unwrap();
        assert_close("credibility", measures.credibility_to(ActorId(1)).unwrap(), credibility, 1e-8);
        assert_close("critical risk", measures.critical_risk_of(ActorId(1)).unwrap(), 0.4, 1e-12);
        let mut forced = vec![troops, speech];
        forced.retain(Option::is_some);
        forced.resize(game.moves.len(), None);
        assert_close("P(attack)", attack(&game, &forced), p_attack, 1e-8);
    }
}

#[test]
fn k3_ledger_is_in_decibels_and_silent_about_principle() {
    let game = k3();
    let readings = [((0, 0), -7.1477), ((1, 0), -7.8293), ((1, 1), -0.7937), ((1, 2), 6.2418)];
    for ((step, option), hawk) in readings {
        let mut reasoner = Reasoner::new(&game);
        let mut timeline = Timeline::start(&game);
        if step == 1 {
            timeline.act(&mut reasoner, (MoveId(0), 1));
        }
        let ledger = timeline.act(&mut reasoner, (MoveId(step), option));
        assert_close("HAWK:STR", shift(&ledger[0].reading.factors, 2, 0), hawk, 1e-4);
        assert_eq!(shift(&ledger[0].reading.factors, 1, 0).to_bits(), 0.0_f64.to_bits(), "PRI:STR");
    }
}

#[test]
fn the_ladder_comes_out_as_computed_elsewhere() {
    let rungs = [(8, 0.319062908500), (12, 0.350763269751)];
    for (signals, expected) in rungs {
        let game = k3_ladder(signals);
        assert_close("P(attack)", attack(&game, &vec![None; game.moves.len()]), expected, 1e-10);
    }
}

/// What `solve` of the program writes about a fixture.
fn solve(fixture: &str, choices: &[(&str, &str)]) -> Value {
    let mut command = Command::new(env!("CARGO_BIN_EXE_perimeter"));
    let path = format!("{}/tests/fixtures/{fixture}", env!("CARGO_MANIFEST_DIR"));
    command.args(["solve", &path, "--format", "json"]);
    for (step, option) in choices {
        command.args(["--choose", &format!("{step}={option}")]);
    }
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn close(what: &str, got: &Value, expected: f64, tolerance: f64) {
    assert_close(what, got.as_f64().unwrap_or(f64::NAN), expected, tolerance);
}

#[test]
fn solve_gives_every_number_of_k3_and_its_ledger() {
    let table = [
        ("withdraw", "exclude", [0.897642074, 0.081603825, 0.020754101], 0.272382330, 0.781798263, -7.1477, -7.8293),
        ("withdraw", "silent", [0.827992774, 0.075272070, 0.096735156], 0.327387736, 0.673953837, -7.1477, -0.7937),
        ("withdraw", "include", [0.594789782, 0.054071798, 0.351138419], 0.511559365, 0.246829531, -7.1477, 6.2418),
        ("keep", "exclude", [0.696893878, 0.063353989, 0.239752133], 0.430922845, 0.423303077, f64::NAN, -7.8293),
        ("keep", "silent", [0.353441590, 0.032131054, 0.614427356], 0.702163651, 0.046457924, f64::NAN, -0.7937),
        ("keep", "include", [0.101263100, 0.009205736, 0.889531164], 0.901321145, 0.006605590, f64::NAN, 6.2418),
    ];
    for (troops, speech, belief, credibility, attack, first, second) in table {
        let solution = solve("k3.ron", &[("troops", troops), ("speech", speech)]);
        let after = &solution["line"][2];
        for (image, expected) in ["STR", "PRI", "HAWK"].into_iter().zip(belief) {
            close(image, &after["minds"]["ussr"]["believes"]["us"][image], expected, 1e-8);
        }
        close("credibility", &after["measures"]["credibility"]["ussr"], credibility, 1e-8);
        close("critical risk", &after["measures"]["critical_risk"]["ussr"], 0.4, 1e-12);
        close("P(attack)", &solution["line"][3]["options"]["attack"], attack, 1e-8);
        for (entry, shift) in [(1, first), (2, second)] {
            let decibels = &solution["line"][entry]["readings"][0]["decibels"];
            close("PRI:STR", &decibels["PRI"], 0.0, 1e-300);
            if !shift.is_nan() {
                close("HAWK:STR", &decibels["HAWK"], shift, 1e-4);
            }
        }
        // The ledger sums from the prior odds to the posterior.
        let sum: f64 = (1..3).map(|entry| solution["line"][entry]["readings"][0]["decibels"]["HAWK"].as_f64().unwrap()).sum();
        assert_close("HAWK:STR", 10.0 * libm::log10(0.40 / 0.55) + sum, 10.0 * libm::log10(belief[2] / belief[0]), 1e-6);
    }
    let start = &solve("k3.ron", &[])["line"][0];
    close("prior credibility", &start["measures"]["credibility"]["ussr"], 0.546932012, 1e-8);
}

#[test]
fn solve_gives_every_number_of_mini_1950() {
    let expected: Value = serde_json::from_str(EXPECTED).unwrap();
    for line in expected["lines"].as_array().unwrap() {
        let choices: Vec<(&str, &str)> = line["choices"]
            .as_object()
            .unwrap()
            .iter()
            .map(|(step, option)| (step.as_str(), option.as_str().unwrap()))
            .collect();
        let solution = solve("mini-1950.ron", &choices);
        for (place, entry) in line["line"].as_array().unwrap().iter().enumerate() {
            agree(&format!("entry {place}"), &solution["line"][place], entry);
        }
    }
    for case in expected["endings"].as_array().unwrap() {
        let choices: Vec<(&str, &str)> = case["forced"]
            .as_object()
            .unwrap()
            .iter()
            .map(|(step, option)| (step.as_str(), option.as_str().unwrap()))
            .collect();
        agree("endings", &solve("mini-1950.ron", &choices)["endings"], &case["endings"]);
    }
}

/// Whatever was expected is there, numbers to 1e-9.
fn agree(what: &str, got: &Value, expected: &Value) {
    match expected {
        Value::Object(fields) => {
            fields.iter().for_each(|(name, expected)| agree(&format!("{what}, {name}"), &got[name], expected));
            assert!(what.starts_with("entry") || got.as_object().unwrap().len() == fields.len(), "{what}");
        }
        Value::Number(number) => close(what, got, number.as_f64().unwrap(), 1e-9),
        other => assert_eq!(got, other, "{what}"),
    }
}

#[test]
fn the_fixture_in_ron_is_the_fixture_in_json() {
    let none: [&str; 0] = [];
    let path = format!("{}/tests/fixtures/mini-1950.ron", env!("CARGO_MANIFEST_DIR"));
    let (read, built) = (scenario::open(&path, &none).unwrap().game, game_from_json(MINI));
    let endings = |game: &Game| enumerate(&mut Reasoner::new(game), &vec![None; game.moves.len()], usize::MAX).unwrap();
    assert_eq!(endings(&read), endings(&built));
}

fn row(game: &Game, value: &Value, got: impl Iterator<Item = (ActorId, f64)>) {
    let mut seen = 0;
    for (actor, number) in got {
        let id = &game.actor(actor).id;
        assert_close(id, number, value[id].as_f64().unwrap(), 1e-9);
        seen += 1;
    }
    assert_eq!(seen, value.as_object().unwrap().len());
}

fn mixture(images: &[Image], got: &[f64], expected: &Value) {
    for (image, chance) in images.iter().zip(got) {
        assert_close(&image.id, *chance, expected[&image.id].as_f64().unwrap(), 1e-9);
    }
}

fn check_entry(game: &Game, reasoner: &mut Reasoner<'_>, timeline: &Timeline, entry: &Value) {
    for (standing, value) in game.standings.iter().zip(&timeline.position.standing) {
        assert_close(&standing.id, *value, entry["standing"][&standing.id].as_f64().unwrap(), 1e-9);
    }
    for mind in &timeline.minds {
        let owner = game.actor(mind.owner());
        for other in game.others(mind.owner()) {
            let (expected, other_id) = (&entry["minds"][&owner.id], &game.actor(other).id);
            mixture(&game.actor(other).images, mind.believes(&game.layout, other), &expected["believes"][other_id]);
            mixture(&owner.images, mind.imagines(&game.layout, other), &expected["imagines"][other_id]);
        }
    }
    let measures = reasoner.measure(&timeline.position, &timeline.minds, &Truth::of(game)).unwrap();
    let expected = &entry["measures"];
    assert_close("actual", measures.actual, expected["actual"].as_f64().unwrap(), 1e-9);
    row(game, &expected["credibility"], measures.credibility.into_iter());
    row(game, &expected["imagined"], measures.imagined.into_iter());
    row(game, &expected["critical_risk"], measures.critical_risk.into_iter());
}

#[test]
fn mini_1950_plays_both_lines_as_computed_elsewhere() {
    let (game, expected): (_, Value) = (game_from_json(MINI), serde_json::from_str(EXPECTED).unwrap());
    for line in expected["lines"].as_array().unwrap() {
        let mut reasoner = Reasoner::new(&game);
        let mut timeline = Timeline::start(&game);
        for entry in line["line"].as_array().unwrap() {
            if let Some(id) = entry["move"].as_str() {
                let prospect = Prospect::of(&mut reasoner, &timeline.position, &timeline.minds, &Truth::of(&game)).unwrap();
                let step = game.step(prospect.step);
                assert_eq!(step.id, id);
                for (option, chance) in entry["options"].as_object().unwrap() {
                    assert_close(option, prospect.chances[step.option(option).unwrap()], chance.as_f64().unwrap(), 1e-9);
                }
                timeline.act(&mut reasoner, (prospect.step, step.option(entry["chosen"].as_str().unwrap()).unwrap()));
            }
            check_entry(&game, &mut reasoner, &timeline, entry);
        }
        let ending = timeline.position.ending(&game).unwrap();
        assert_eq!(game.endings[ending].id, line["ending"].as_str().unwrap());
    }
}

#[test]
fn mini_1950_ends_as_computed_elsewhere() {
    let (game, expected): (_, Value) = (game_from_json(MINI), serde_json::from_str(EXPECTED).unwrap());
    for case in expected["endings"].as_array().unwrap() {
        let mut forced = vec![None; game.moves.len()];
        for (step, option) in case["forced"].as_object().unwrap() {
            let step = game.move_named(step).unwrap();
            forced[step.0] = game.step(step).option(option.as_str().unwrap());
        }
        let endings = enumerate(&mut Reasoner::new(&game), &forced, usize::MAX).unwrap().endings;
        for (ending, probability) in game.endings.iter().zip(endings) {
            assert_close(&ending.id, probability, case["endings"][&ending.id].as_f64().unwrap(), 1e-9);
        }
    }
}
