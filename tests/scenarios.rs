//! What the shipped scenarios must show, sentence by sentence, and what their files do not contain.

mod support;

use perimeter::analysis::{DEFAULT_LIMIT, LineEntry, enumerate, line};
use perimeter::scenario::library::{SCENARIOS, WHAT_IFS};
use perimeter::scenario::{self, Scenario, library};
use perimeter::theory::*;
use support::chi_squared;

const NO_WHAT_IFS: [&str; 0] = [];

fn open(name: &str) -> Scenario {
    scenario::open(name, &NO_WHAT_IFS).unwrap()
}

/// History's course up to and including a move.
fn history_until(scenario: &Scenario, until: &str) -> Vec<Option<usize>> {
    let MoveId(until) = scenario.game.move_named(until).unwrap();
    scenario.history.iter().enumerate().map(|(place, option)| option.filter(|_| place <= until)).collect()
}

/// History's line of play.
fn history(scenario: &Scenario) -> Vec<LineEntry> {
    line(&mut Reasoner::new(&scenario.game), &scenario.history, &scenario.history)
}

/// Credibility in somebody's eyes before and after a move of a line.
fn fall(scenario: &Scenario, line: &[LineEntry], step: &str, observer: &str) -> (f64, f64) {
    let observer = scenario.game.actor_named(observer).unwrap();
    let step = scenario.game.move_named(step).unwrap();
    let place = line.iter().position(|entry| entry.act.as_ref().is_some_and(|act| act.step == step)).unwrap();
    let credibility = |entry: &LineEntry| entry.measures.as_ref().unwrap().credibility_to(observer).unwrap();
    (credibility(&line[place - 1]), credibility(&line[place]))
}

/// How a line stands after a move.
fn after<'a>(scenario: &Scenario, line: &'a [LineEntry], step: &str) -> &'a LineEntry {
    let step = scenario.game.move_named(step).unwrap();
    line.iter().find(|entry| entry.act.as_ref().is_some_and(|act| act.step == step)).unwrap()
}

/// The chance of an option where a line comes to its move.
fn chance(scenario: &Scenario, line: &[LineEntry], step: &str, option: &str) -> f64 {
    let act = after(scenario, line, step).act.as_ref().unwrap();
    act.options[scenario.game.step(act.step).option(option).unwrap()]
}

fn endings(scenario: &Scenario, forced: &[Option<usize>]) -> Vec<f64> {
    enumerate(&mut Reasoner::new(&scenario.game), forced, DEFAULT_LIMIT).unwrap().endings
}

/// The probability that the North invades: of every ending that is a war between states.
fn invasion(scenario: &Scenario, forced: &[Option<usize>]) -> f64 {
    let peace = ["uneasy peace", "guerrilla war"];
    let wars = scenario.game.endings.iter().zip(endings(scenario, forced)).filter(|(ending, _)| !peace.contains(&&*ending.id));
    wars.map(|(_, probability)| probability).sum()
}

#[test]
fn credibility_falls_clearly_at_the_withdrawal_and_again_at_the_speech() {
    let scenario = open("1950-speech");
    let line = history(&scenario);
    for step in ["withdrawal", "speech"] {
        for observer in ["ussr", "dprk"] {
            let (before, after) = fall(&scenario, &line, step, observer);
            assert!(after < before - 0.05, "{step} in the eyes of {observer}: {before} to {after}");
        }
    }
}

#[test]
fn credibility_ends_below_the_critical_risk_of_pyongyang() {
    let scenario = open("1950-speech");
    let line = history(&scenario);
    let measures = after(&scenario, &line, "green light").measures.as_ref().unwrap();
    assert_eq!(measures.deters(scenario.game.actor_named("dprk").unwrap()), Some(false));
}

#[test]
fn with_history_forced_up_to_the_green_light_invasion_is_likelier_than_not_and_never_certain() {
    let scenario = open("1950-speech");
    let probability = invasion(&scenario, &history_until(&scenario, "green light"));
    assert!((0.5..0.99).contains(&probability), "{probability}");
}

#[test]
fn intervention_is_likelier_than_not_while_moscow_put_it_below_one_half() {
    let scenario = open("1950-speech");
    let line = history(&scenario);
    assert!(chance(&scenario, &line, "respond", "intervene") > 0.5);
    let measures = after(&scenario, &line, "attack").measures.as_ref().unwrap();
    assert!(measures.credibility_to(scenario.game.actor_named("ussr").unwrap()).unwrap() < 0.5);
}

#[test]
fn what_washington_imagined_they_believed_stays_well_above_what_they_did() {
    let scenario = open("1950-speech");
    for entry in history(&scenario) {
        let measures = entry.measures.as_ref().unwrap();
        for observer in ["ussr", "dprk"] {
            let illusion = measures.illusion_about(scenario.game.actor_named(observer).unwrap()).unwrap();
            assert!(illusion > 0.1, "{observer}: {illusion}");
        }
    }
}

#[test]
fn with_korea_inside_the_line_and_the_troops_kept_invasion_becomes_unlikely() {
    let scenario = open("korea-inside-the-line");
    let mut forced = history_until(&scenario, "aid vote");
    scenario.forced.iter().for_each(|(step, option)| forced[step.0] = Some(*option));
    assert!(invasion(&scenario, &forced) < 0.1);
}

#[test]
fn no_signal_before_the_attack_speaks_of_principle() {
    let scenario = open("1950-speech");
    let line = history(&scenario);
    let (us, ussr) = (scenario.game.actor_named("us").unwrap(), scenario.game.actor_named("ussr").unwrap());
    let images = &scenario.game.actor(us).images;
    let of = |id: &str| images.iter().position(|image| image.id == id).unwrap();
    let (realist, guardian) = (of("perimeter realist"), of("guardian of principle"));
    for step in ["withdrawal", "speech"] {
        let entry = after(&scenario, &line, step);
        let reading = entry.readings.iter().map(|entry| &entry.reading).find(|reading| reading.observer == ussr).unwrap();
        let shift = perimeter::theory::ledger::shift(&reading.factors, guardian, realist);
        assert_eq!(shift.to_bits(), 0.0_f64.to_bits(), "{step}");
    }
}

#[test]
fn nothing_of_this_is_written_into_the_file() {
    for shipped in SCENARIOS {
        let scenario = open(shipped.name);
        let without = shipped.text.replace("historical: true,", "");
        let unmarked = scenario::read(shipped.name, &without).unwrap();
        assert!(unmarked.history.iter().all(Option::is_none));
        assert_eq!(unmarked.game, scenario.game, "{}: history is marked, not favoured", shipped.name);
        assert!(
            scenario.game.moves.iter().filter_map(Move::decision).all(|decision| decision.readings.iter().all(Option::is_none))
        );
    }
}

#[test]
fn every_option_has_its_source_or_is_marked_as_assumed() {
    for shipped in SCENARIOS {
        for step in &open(shipped.name).script.moves.items {
            for (id, option) in &step.options.entries {
                let name = format!("{}: {} = {}", shipped.name, &*step.id, &**id);
                assert!(
                    option.source.is_some() || option.confidence.is_some() || step.source.is_some(),
                    "{name} has no source"
                );
                assert!(option.label.is_some() && option.text.is_some(), "{name} has no words");
            }
        }
    }
}

#[test]
fn every_shipped_file_is_sound_and_has_nothing_odd() {
    for shipped in library::SCENARIOS.iter().chain(WHAT_IFS) {
        assert!(open(shipped.name).warnings.is_empty(), "{}", shipped.name);
    }
}

#[test]
fn law_1_drawn_histories_end_as_often_as_enumeration_says() {
    const RUNS: u32 = 3000;
    for shipped in SCENARIOS.iter().chain(WHAT_IFS) {
        let scenario = open(shipped.name);
        let game = &scenario.game;
        let forced = scenario.forced_options();
        let mut counts = vec![0.0; game.endings.len()];
        let mut reasoner = Reasoner::new(game);
        for run in 0..RUNS {
            counts[draw(&mut reasoner, &forced, Luck { seed: 1950, run: run.into() })] += 1.0;
        }
        let expected: Vec<f64> = endings(&scenario, &forced).iter().map(|probability| probability * f64::from(RUNS)).collect();
        let (statistic, bound) = chi_squared(&counts, &expected);
        assert!(statistic < bound, "{}: {statistic} is not below {bound}", shipped.name);
    }
}

fn draw(reasoner: &mut Reasoner<'_>, forced: &[Option<usize>], luck: Luck) -> usize {
    let game = reasoner.game();
    let drawn = luck.draw_images(game);
    let mut timeline = Timeline::start(game);
    while let Some(prospect) = Prospect::of(reasoner, &timeline.position, &timeline.minds, &drawn.truth(game)) {
        let decision = game.step(prospect.step).decision();
        let image = decision.map_or(0, |decision| drawn.decides_by(decision.by, decision.moment_of_truth));
        let option = forced[prospect.step.0].unwrap_or_else(|| prospect.sample(game, &timeline.position, image, luck));
        timeline.act(reasoner, (prospect.step, option));
    }
    timeline.position.ending(game).unwrap()
}
