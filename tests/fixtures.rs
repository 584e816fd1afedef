//! The numbers of `model.md` section 9, worked out elsewhere.

mod support;

use perimeter::analysis::enumerate;
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
