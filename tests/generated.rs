//! The generated games are sound, and between them they have every mechanism of the theory.

mod support;

use std::collections::BTreeMap;

use perimeter::theory::*;
use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::test_runner::TestRunner;
use support::generated::games;

const GAMES: usize = 400;

fn sample() -> Vec<Game> {
    let mut runner = TestRunner::deterministic();
    (0..GAMES).map(|_| games().new_tree(&mut runner).unwrap().current()).collect()
}

fn assert_mixture(chances: &[f64], images: usize) {
    assert_eq!(chances.len(), images);
    assert!((chances.iter().sum::<f64>() - 1.0).abs() < 1e-12, "{chances:?}");
    assert!(chances.iter().all(|chance| (0.0..=1.0).contains(chance)), "{chances:?}");
}

fn assert_asks_about_the_past(game: &Game, condition: &Condition, before: usize) {
    let standings = game.standings.len();
    condition.asks(&mut |StandingId(id)| assert!(id < standings), &mut |MoveId(id)| assert!(id < before));
}

#[test]
fn generated_games_are_sound() {
    for game in sample() {
        for actor in &game.actors {
            assert_mixture(&actor.actual.0, actor.images.len());
            actor.self_image.iter().for_each(|mixture| assert_mixture(&mixture.0, actor.images.len()));
        }
        for mind in &game.minds {
            for other in game.others(mind.owner()) {
                assert_mixture(mind.believes(&game.layout, other), game.actor(other).images.len());
                assert_mixture(mind.imagines(&game.layout, other), game.actor(mind.owner()).images.len());
            }
        }
        for (place, step) in game.moves.iter().enumerate() {
            assert_asks_about_the_past(&game, &step.when, place);
            step.options.iter().for_each(|option| assert_asks_about_the_past(&game, &option.when, place));
            if let Kind::Decision(decision) = &step.kind {
                assert_eq!(decision.readings.len(), game.actor(decision.by).images.len());
                assert!(decision.readings.iter().flatten().all(|table| table.len() == step.options.len()));
            }
        }
        for standing in &game.standings {
            assert!(standing.range.0 <= standing.start && standing.start <= standing.range.1);
        }
        assert!(game.endings.last().is_some_and(|ending| ending.when.is_always()));
        if let Some(Threat { challenge, response, challengers }) = &game.threat {
            let (challenger, defender) = (game.step(challenge.0).owner().unwrap(), game.step(response.0).owner().unwrap());
            assert!(challenge.0 < response.0 && challengers.contains(&challenger) && !challengers.contains(&defender));
        }
    }
}

/// Which mechanisms a game has.
fn mechanisms(game: &Game) -> Vec<&'static str> {
    let decisions = || game.moves.iter().filter_map(Move::decision);
    let evidence = |step: &Move| matches!(&step.kind, Kind::Chance(chance) if chance.evidence.is_some());
    let options = || game.moves.iter().flat_map(|step| &step.options);
    let bends = |option: &MoveOption| option.payoffs.iter().flatten().any(|(_, amount)| !amount.per.is_empty());
    let temperament = |has: fn(&Temperament) -> bool| game.actors.iter().any(|actor| has(&actor.temperament));
    let asks_record = |condition: &Condition| {
        let mut asked = false;
        condition.asks(&mut |_| (), &mut |_| asked = true);
        asked
    };
    [
        ("four actors", game.actors.len() == 4),
        ("three images", game.actors.iter().any(|actor| actor.images.len() == 3)),
        ("one image", game.actors.iter().any(|actor| actor.images.len() == 1)),
        ("mixed actual image", game.actors.iter().any(|actor| actor.actual.possible().count() > 1)),
        (
            "mixed self-image",
            game.actors.iter().filter_map(|actor| actor.self_image.as_ref()).any(|own| own.possible().count() > 1),
        ),
        ("no standing", game.standings.is_empty()),
        ("six moves", game.moves.len() == 6),
        ("chance", game.moves.iter().any(|step| step.owner().is_none())),
        ("evidence", game.moves.iter().any(evidence)),
        ("moment of truth", decisions().any(|decision| decision.moment_of_truth)),
        ("authored reading", decisions().any(|decision| decision.readings.iter().any(Option::is_some))),
        ("condition on a move", game.moves.iter().any(|step| !step.when.is_always())),
        ("condition on an option", options().any(|option| !option.when.is_always())),
        ("condition on the record", game.moves.iter().any(|step| asks_record(&step.when))),
        ("hidden act", game.moves.iter().any(|step| step.seen_by.contains(&false))),
        ("own attention of a move", game.moves.iter().any(|step| step.attention.iter().any(Option::is_some))),
        ("bundle", game.moves.iter().any(|step| step.bundle > 1)),
        ("effect", options().any(|option| !option.effects.is_empty())),
        ("amount on the standing", options().any(bends)),
        ("threat", game.threat.is_some()),
        ("two challengers", game.threat.as_ref().is_some_and(|threat| threat.challengers.len() > 1)),
        ("blind choice", temperament(|temperament| temperament.rationality == 0.0)),
        ("suspicion of two", temperament(|temperament| temperament.suspicion == 2)),
        ("foresight of four", temperament(|temperament| temperament.foresight == 4)),
        ("tremble", temperament(|temperament| temperament.tremble > 0.0)),
        ("no attention", temperament(|temperament| temperament.attention == 0.0)),
        ("attention", temperament(|temperament| temperament.attention > 0.0 && temperament.attention < 1.0)),
        ("something skipped at the start", Position::start(game).next > 0),
        ("somebody learns", somebody_learns(game)),
    ]
    .into_iter()
    .filter_map(|(name, has)| has.then_some(name))
    .collect()
}

/// Whether a mind changes along the likeliest line of play.
fn somebody_learns(game: &Game) -> bool {
    let (mut reasoner, mut timeline) = (Reasoner::new(game), Timeline::start(game));
    while let Some(prospect) = Prospect::of(&mut reasoner, &timeline.position, &timeline.minds, &Truth::of(game)) {
        timeline.act(&mut reasoner, (prospect.step, prospect.likeliest()));
    }
    timeline.minds != game.minds
}

#[test]
fn every_mechanism_is_in_some_generated_games() {
    let mut counts = BTreeMap::new();
    for game in sample() {
        for name in mechanisms(&game) {
            *counts.entry(name).or_insert(0) += 1;
        }
    }
    assert!(counts.len() == 29 && counts.values().all(|&count| count >= GAMES / 20), "{counts:#?}");
}
