//! The laws of `model.md` section 8 that concern minds, on generated games.

mod support;

use perimeter::theory::ledger::{LedgerEntry, about, log_odds, shift};
use perimeter::theory::*;
use proptest::prelude::*;
use support::generated::{Bounds, games, parts};

/// A line of play in which each actor does the likeliest, and what was read on the way.
fn play(game: &Game) -> (Timeline, Vec<LedgerEntry>) {
    let mut reasoner = Reasoner::new(game);
    let mut timeline = Timeline::start(game);
    let mut ledger = Vec::new();
    while let Some(prospect) = Prospect::of(&mut reasoner, &timeline.position, &timeline.minds, &Truth::of(game)) {
        ledger.extend(timeline.act(&mut reasoner, (prospect.step, prospect.likeliest())));
    }
    (timeline, ledger)
}

fn bits(minds: &[Mind]) -> Vec<u64> {
    minds.iter().flat_map(|mind| mind.numbers().iter().map(|number| number.to_bits())).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn beliefs_stay_probabilities(game in games()) {
        let (timeline, _) = play(&game);
        for mind in &timeline.minds {
            for other in game.others(mind.owner()) {
                for belief in [mind.believes(&game.layout, other), mind.imagines(&game.layout, other)] {
                    prop_assert!((belief.iter().sum::<f64>() - 1.0).abs() < 1e-12, "{belief:?}");
                }
            }
        }
    }

    #[test]
    fn law_5_who_does_not_attend_learns_nothing(mut parts in parts(&Bounds::default())) {
        parts.actors.iter_mut().for_each(|actor| actor.temperament.attention = 0.0);
        parts.moves.iter_mut().for_each(|step| step.attention.fill(None));
        let game = Game::new(parts);
        let (timeline, ledger) = play(&game);
        prop_assert_eq!(bits(&timeline.minds), bits(&game.minds));
        prop_assert!(ledger.is_empty());
    }

    #[test]
    fn law_5_what_is_worth_the_same_under_all_images_tells_nothing_at_face_value(
        mut parts in parts(&Bounds { suspicion: 0..=0, ..Bounds::default() }),
    ) {
        for actor in &mut parts.actors {
            let same = actor.images[0].weights.clone();
            actor.images.iter_mut().for_each(|image| image.weights.clone_from(&same));
        }
        for step in &mut parts.moves {
            match &mut step.kind {
                Kind::Decision(decision) => decision.readings.fill(None),
                Kind::Chance(chance) => chance.evidence = None,
            }
        }
        let game = Game::new(parts);
        prop_assert_eq!(bits(&play(&game).0.minds), bits(&game.minds));
    }

    #[test]
    fn law_5_images_that_differ_only_in_what_is_not_at_stake_keep_their_odds(
        mut parts in parts(&Bounds { images: 2..=3, suspicion: 0..=0, ..Bounds::default() }), difference in 0.5..3.0,
    ) {
        for actor in &mut parts.actors {
            let mut twin = actor.images[0].clone();
            twin.weights.push(difference);
            twin.id.clone_from(&actor.images[1].id);
            actor.images.iter_mut().for_each(|image| image.weights.push(0.0));
            actor.images[1] = twin;
        }
        parts.interests.push("not at stake".to_owned());
        for step in &mut parts.moves {
            match &mut step.kind {
                Kind::Decision(decision) => decision.readings.fill(None),
                Kind::Chance(chance) => chance.evidence = None,
            }
        }
        let game = Game::new(parts);
        let (timeline, ledger) = play(&game);
        // The ledger says zero to the last bit; odds of normalised beliefs are off by no more than their rounding.
        for entry in &ledger {
            prop_assert_eq!(shift(&entry.reading.factors, 1, 0).to_bits(), 0.0_f64.to_bits());
        }
        for (mind, prior) in timeline.minds.iter().zip(&game.minds) {
            for other in game.others(mind.owner()) {
                let odds = |mind: &Mind| mind.believes(&game.layout, other)[1] / mind.believes(&game.layout, other)[0];
                if odds(prior).is_finite() && odds(prior) > 0.0 {
                    prop_assert!((odds(mind) / odds(prior) - 1.0).abs() < 1e-14);
                }
            }
        }
    }

    #[test]
    fn the_ledger_sums_from_prior_to_posterior(game in games()) {
        let (timeline, ledger) = play(&game);
        for mind in &timeline.minds {
            for subject in game.others(mind.owner()) {
                let (prior, posterior) =
                    (game.minds[mind.owner().0].believes(&game.layout, subject), mind.believes(&game.layout, subject));
                for image in 1..prior.len() {
                    let (before, after) = (log_odds(prior, image, 0), log_odds(posterior, image, 0));
                    if before.is_finite() && after.is_finite() {
                        let sum: f64 =
                            about(&ledger, mind.owner(), subject).map(|entry| shift(&entry.reading.factors, image, 0)).sum();
                        prop_assert!((before + sum - after).abs() < 1e-9, "{before} and {sum} make {after}");
                    }
                }
            }
        }
    }
}

#[test]
fn an_act_that_nobody_would_do_teaches_nothing_and_leaves_no_entry() {
    let mut parts = support::k3_parts();
    for step in &mut parts.moves {
        if let Kind::Decision(decision) = &mut step.kind
            && decision.by == ActorId(0)
        {
            decision.readings.fill(Some([1.0, 0.0, 0.0][..step.options.len()].to_vec()));
        }
    }
    let game = Game::new(parts);
    let mut timeline = Timeline::start(&game);
    let ledger = timeline.act(&mut Reasoner::new(&game), (MoveId(0), 1));
    assert!(ledger.is_empty());
    assert_eq!(bits(&timeline.minds), bits(&game.minds));
}

#[test]
fn with_growing_suspicion_reading_approaches_the_equilibrium_of_the_signalling_game() {
    let mut parts = support::k3_parts();
    parts.actors[0].temperament.foresight = 3;
    parts.actors[1].temperament.suspicion = 60;
    parts.actors[1].temperament.foresight = 1;
    let game = Game::new(parts);
    let mut reasoner = Reasoner::new(&game);
    let mut timeline = Timeline::start(&game);
    timeline.act(&mut reasoner, (MoveId(0), 0));
    timeline.act(&mut reasoner, (MoveId(1), 0));
    let belief = timeline.minds[1].believes(&game.layout, ActorId(0));
    for (got, expected) in belief.iter().zip([0.918157670, 0.049259407, 0.032582923]) {
        assert!((got - expected).abs() < 1e-6, "{belief:?}");
    }
}
