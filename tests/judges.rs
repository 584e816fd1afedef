//! Laws 2 and 3 of `model.md` section 8: against what outside judges found (`tests/judges/judge.py` writes it and holds against it
//! again), and on generated games, whose exports are judged here by the definitions alone.

mod support;

use std::collections::HashMap;

use perimeter::analysis::extensive_form::{ExtensiveForm, Node};
use perimeter::analysis::network::{self, ActNode, Network, State};
use perimeter::analysis::{Refusal, extensive_form};
use perimeter::report::judges::{efg, label};
use perimeter::scenario::{self, Scenario};
use perimeter::theory::game::Parts;
use perimeter::theory::*;
use proptest::prelude::*;
use serde_json::Value;
use support::generated::{Bounds, games, parts};

const REFERENCE: &str = include_str!("judges/reference.json");

fn reference(of: &str) -> Vec<Value> {
    let reference: Value = serde_json::from_str(REFERENCE).unwrap();
    reference[of].as_array().unwrap().clone()
}

fn open(case: &Value) -> (Scenario, Option<ActorId>) {
    let none: [&str; 0] = [];
    let scenario = scenario::open(case["scenario"].as_str().unwrap(), &none).unwrap();
    let observer = case["observer"].as_str().map(|observer| scenario.game.actor_named(observer).unwrap());
    (scenario, observer)
}

fn assert_close(what: &str, got: f64, expected: f64) {
    assert!((got - expected).abs() < 1e-8, "{what}: {got} is not {expected}");
}

#[test]
fn law_2_choices_are_the_equilibria_that_gambit_finds() {
    for case in reference("games") {
        let (scenario, observer) = open(&case);
        let form = extensive_form(&scenario.game, observer).unwrap();
        let chosen = extensive_form::choices(&scenario.game, &form).unwrap();
        assert_eq!(form.information_sets.len(), case["information_sets"].as_object().unwrap().len());
        for (set, chances) in form.information_sets.iter().zip(&chosen.chances) {
            let (label, step) = (label(&scenario.game, &form, set), scenario.game.step(set.step));
            for option in set.open.iter() {
                let expected = case["information_sets"][&label][&step.options[option].id].as_f64().unwrap();
                assert_close(&label, chances[option], expected);
            }
        }
    }
}

#[test]
fn law_2_growing_suspicion_approaches_the_signalling_game() {
    let mut distance = f64::INFINITY;
    for suspicion in [1, 3, 6, 9, 12] {
        let mut parts = support::k3_parts();
        parts.actors[0].temperament.foresight = 3;
        parts.actors[1].temperament.suspicion = suspicion;
        let game = Game::new(parts);
        let (mut reasoner, mut timeline) = (Reasoner::new(&game), Timeline::start(&game));
        timeline.act(&mut reasoner, (MoveId(0), 0));
        timeline.act(&mut reasoner, (MoveId(1), 0));
        let belief = timeline.minds[1].believes(&game.layout, ActorId(0));
        let apart = belief.iter().zip([0.918157670, 0.049259407, 0.032582923]).map(|(one, other)| (one - other).abs());
        let apart = apart.fold(0.0, f64::max);
        assert!(apart < distance, "suspicion {suspicion}: {apart}");
        distance = apart;
    }
    assert!(distance < 1e-8, "{distance}");
}

#[test]
fn law_3_beliefs_are_the_posteriors_that_pyagrum_finds() {
    for case in reference("networks") {
        let (scenario, observer) = open(&case);
        let (game, observer) = (&scenario.game, observer.unwrap());
        let (mut reasoner, mut timeline) = (Reasoner::new(game), Timeline::start(game));
        for entry in case["line"].as_array().unwrap() {
            let step = game.move_named(entry["move"].as_str().unwrap()).unwrap();
            let option = game.step(step).option(entry["chosen"].as_str().unwrap()).unwrap();
            timeline.act(&mut reasoner, (step, option));
            for (subject, images) in entry["believes"].as_object().unwrap() {
                let subject = game.actor_named(subject).unwrap();
                let belief = timeline.minds[observer.0].believes(&game.layout, subject);
                for (image, chance) in game.actor(subject).images.iter().zip(belief) {
                    assert_close(&image.id, *chance, images[&image.id].as_f64().unwrap());
                }
            }
        }
    }
}

/// A game that could be handed to a judge: one prior, acts read as they are done, nothing but acts to read.
fn fair(mut parts: Parts, foresight: &[u8]) -> Parts {
    for (actor, foresight) in parts.actors.iter_mut().zip(foresight.iter().cycle()) {
        actor.temperament = Temperament { foresight: *foresight, suspicion: 0, ..actor.temperament };
        (actor.temperament.attention, actor.temperament.tremble, actor.self_image) = (1.0, 0.0, None);
    }
    for step in &mut parts.moves {
        (step.bundle, step.attention) = (1, vec![None; parts.actors.len()]);
        match &mut step.kind {
            Kind::Decision(decision) => decision.readings.iter_mut().for_each(|reading| *reading = None),
            Kind::Chance(chance) => chance.evidence = None,
        }
    }
    let truth = |actor: &Actor| actor.actual.clone();
    parts.believes = vec![parts.actors.iter().map(truth).collect(); parts.actors.len()];
    parts.imagines = vec![vec![None; parts.actors.len()]; parts.actors.len()];
    parts
}

/// How likely each information set is, and what each option there is worth to the player whose it is, weighed by that.
#[derive(Default)]
struct Weighed {
    reached: HashMap<usize, f64>,
    worth: HashMap<(usize, usize), f64>,
}

/// What the players expect of a node that is reached with a probability, everybody choosing as given.
fn expect(form: &ExtensiveForm, chances: &[Vec<f64>], node: &Node, reach: f64, weighed: &mut Weighed) -> Vec<f64> {
    let players = form.players.len();
    let mut mean = vec![0.0; players];
    let mut add = |chance: f64, worth: &[f64]| (0..players).for_each(|player| mean[player] += chance * worth[player]);
    match node {
        Node::End(_, payoffs) => return payoffs.clone(),
        Node::Image(_, branches) | Node::Chance(_, branches) => {
            for (_, chance, below) in branches {
                add(*chance, &expect(form, chances, below, reach * chance, weighed));
            }
        }
        Node::Decision(set, branches) => {
            *weighed.reached.entry(*set).or_default() += reach;
            for (option, below) in branches {
                let chance = chances[*set][*option];
                let worth = expect(form, chances, below, reach * chance, weighed);
                *weighed.worth.entry((*set, *option)).or_default() += reach * worth[form.information_sets[*set].player];
                add(chance, &worth);
            }
        }
    }
    mean
}

/// How far choices are from answering themselves: the greatest difference to the logit of what the options are then worth.
fn distance_from_equilibrium(form: &ExtensiveForm, chances: &[Vec<f64>]) -> f64 {
    let mut weighed = Weighed::default();
    expect(form, chances, &form.root, 1.0, &mut weighed);
    let mut distance: f64 = 0.0;
    for (place, set) in form.information_sets.iter().enumerate() {
        let reached = weighed.reached[&place];
        if reached > 1e-9 {
            let worths: Vec<f64> = set.open.iter().map(|option| weighed.worth[&(place, option)] / reached).collect();
            let best = worths.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            let odds: Vec<f64> = worths.iter().map(|worth| libm::exp(worth - best)).collect();
            for (option, odd) in set.open.iter().zip(&odds) {
                distance = distance.max((odd / odds.iter().sum::<f64>() - chances[place][option]).abs());
            }
        }
    }
    distance
}

fn chances(game: &Game, form: &ExtensiveForm) -> Vec<Vec<f64>> {
    extensive_form::choices(game, form).unwrap().chances.iter().map(|chances| chances.to_vec()).collect()
}

/// The odds of the images of a subject once a record is entered, by the tables of the network alone.
fn posterior(network: &Network, subject: usize, record: &[State]) -> Vec<f64> {
    let (actor, prior) = &network.images[subject];
    let weigh = |image: usize| {
        let read = |act: &ActNode| if act.about == Some(*actor) { chance(network, act, image, record) } else { 1.0 };
        network.acts[..record.len()].iter().fold(prior[image], |weight, act| weight * read(act))
    };
    let weights: Vec<f64> = (0..prior.len()).map(weigh).collect();
    weights.iter().map(|weight| weight / weights.iter().sum::<f64>()).collect()
}

fn chance(network: &Network, act: &ActNode, image: usize, record: &[State]) -> f64 {
    let images = act.about.map_or(1, |about| network.images.iter().find(|(actor, _)| *actor == about).unwrap().1.len());
    let state = |step: usize| network.acts[step].states.iter().position(|state| *state == record[step]).unwrap();
    let row = act.parents.iter().fold(0, |row, parent| row * network.acts[parent.0].states.len() + state(parent.0));
    act.table[row * images + image][state(act.step.0)]
}

/// Whether the text of a game is one that its readers read: every node has its branches, every label its quotation marks.
fn assert_well_formed(text: &str, players: usize) {
    let mut open = 1;
    for line in text.lines().skip(2) {
        assert!(open > 0, "a node too many: {line}");
        let quotes = line.matches('"').count();
        assert_eq!(quotes % 2, 0, "{line}");
        let labels = quotes / 2 - 2;
        match line.chars().next() {
            Some('c' | 'p') => open += labels - 1,
            Some('t') => {
                open -= 1;
                let (_, payoffs) = line.split_once('{').unwrap();
                assert_eq!(payoffs.split_whitespace().filter(|part| part.parse::<f64>().is_ok()).count(), players);
            }
            other => panic!("a line that begins with {other:?}"),
        }
    }
    assert_eq!(open, 0, "a node too few");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn law_2_with_one_image_and_foresight_to_the_end_choices_are_an_equilibrium(
        parts in parts(&Bounds { images: 1..=1, moves: 2..=5, ..Bounds::default() }),
    ) {
        let game = Game::new(fair(parts, &[16]));
        let form = extensive_form(&game, None).unwrap();
        let distance = distance_from_equilibrium(&form, &chances(&game, &form));
        prop_assert!(distance < 1e-9, "{}", distance);
    }

    #[test]
    fn law_2_whatever_is_exported_has_its_equilibrium_where_the_program_chooses(
        parts in parts(&Bounds { actors: 2..=3, moves: 2..=5, ..Bounds::default() }), foresight in prop::collection::vec(0..=2_u8, 3),
    ) {
        let game = Game::new(fair(parts, &foresight));
        let form = extensive_form(&game, None);
        prop_assume!(form.is_ok());
        let form = form.unwrap();
        let distance = distance_from_equilibrium(&form, &chances(&game, &form));
        prop_assert!(distance < 1e-9, "{}", distance);
    }

    #[test]
    fn every_exported_game_is_one_that_its_readers_read(parts in parts(&Bounds { moves: 2..=4, ..Bounds::default() })) {
        let game = Game::new(fair(parts, &[0]));
        if let Ok(form) = extensive_form(&game, None) {
            assert_well_formed(&efg(&game, &form, "a \"title\"", ""), form.players.len());
        }
    }

    #[test]
    fn law_3_beliefs_are_the_posteriors_of_the_exported_network(game in games(), picks in prop::collection::vec(any::<prop::sample::Index>(), 6)) {
        for observer in game.actor_ids() {
            let (mut reasoner, mut timeline) = (Reasoner::new(&game), Timeline::start(&game));
            let network = network::network(&mut reasoner, observer);
            prop_assume!(network != Err(Refusal::TooLarge { limit: network::MOST_ENTRIES }));
            let network = network.unwrap();
            let mut record = Vec::new();
            for pick in &picks {
                record.resize(timeline.position.next, State::Skipped);
                let Some(step) = timeline.position.step(&game) else { break };
                let option = support::generated::pick_open(&game, &timeline.position, step, *pick);
                timeline.act(&mut reasoner, (step, option));
                record.push(State::Option(option));
                for (place, (subject, _)) in network.images.iter().enumerate() {
                    let belief = timeline.minds[observer.0].believes(&game.layout, *subject);
                    let found = posterior(&network, place, &record);
                    // What is impossible under every image teaches nothing here, and has no posterior there.
                    if found.iter().all(|chance| chance.is_finite()) {
                        for (one, other) in belief.iter().zip(found) {
                            prop_assert!((one - other).abs() < 1e-9, "{} is not {}", one, other);
                        }
                    }
                }
            }
        }
    }
}
