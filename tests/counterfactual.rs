//! The counterfactual proper against known numbers, against drawn luck, and against its laws (`model.md` sections 7 to 9).

mod support;

use perimeter::analysis::{
    Answers, Causation, DEFAULT_LIMIT, Impossible, Question, Unanswerable, Why, Worlds, causation, counterfactual, enumerate,
    given_history, sample,
};
use perimeter::theory::*;
use proptest::prelude::*;
use proptest::sample::Index;
use support::generated::{Bounds, forced, parts};
use support::{chi_squared, game_from_json, k3};

/// A choice for every move from pairs of names.
fn choices(game: &Game, named: &[(&str, &str)]) -> Vec<Option<usize>> {
    let mut choices = vec![None; game.moves.len()];
    for (step, option) in named {
        let step = game.move_named(step).unwrap();
        choices[step.0] = game.step(step).option(option);
    }
    choices
}

fn close(one: f64, other: f64, within: f64) {
    assert!((one - other).abs() < within, "{one} is not {other}");
}

fn k3_question(game: &Game) -> Question {
    let record = choices(game, &[("troops", "withdraw"), ("speech", "exclude"), ("attack", "attack")]);
    let change = choices(game, &[("speech", "include")]);
    Question { instead: record.clone(), record, change }
}

#[test]
fn had_the_speech_included_korea() {
    let game = k3();
    let question = k3_question(&game);
    let mut worlds = Worlds::alike(&game);
    let Answers { from_scratch, given_history, pinned } = counterfactual(&mut worlds, &question, DEFAULT_LIMIT).unwrap();
    let attack = |endings: &[f64]| endings[0] + endings[1];
    close(attack(&from_scratch.endings), 0.246829531, 1e-9);
    close(attack(&given_history.endings), 0.315720234768, 1e-11);
    close(attack(&pinned.endings), 1.0, 1e-12);
    let found = causation(&mut worlds, &question, &[true, true, false], DEFAULT_LIMIT).unwrap();
    assert_eq!(found.necessity, found.necessity_then, "the record says no more than what is known in any case");
    let [necessity, sufficiency, both] = [found.necessity, found.sufficiency, found.both].map(Option::unwrap);
    close(necessity.probability, 0.684279765232, 1e-11);
    // Two options keep as much as they can, so that here the least that any noise allows is what comes out.
    let (excluded, included) = (0.781798263, 0.246829531);
    for (found, least, most) in [
        (necessity, 1.0 - included / excluded, (1.0 - included) / excluded),
        (sufficiency, (excluded - included) / (1.0 - included), 1.0),
        (both, excluded - included, 1.0 - included),
    ] {
        close(found.probability, least, 1e-8);
        close(found.least, least, 1e-8);
        close(found.most, most, 1e-8);
    }
}

#[test]
fn what_everybody_was_is_learnt_from_the_record() {
    let game = k3();
    let question = k3_question(&game);
    let found = given_history(&mut Worlds::alike(&game), &question.record, &question.change, DEFAULT_LIMIT).unwrap();
    for (root, belief) in found.roots.iter().zip([0.897642074, 0.081603825, 0.020754101]) {
        close(*root, belief, 1e-8);
    }
}

#[test]
fn an_impossible_record_is_blamed_on_its_first_impossible_move() {
    let game = k3();
    let mut worlds = Worlds::alike(&game);
    let mut ask = |record: &[(&str, &str)], change: &[(&str, &str)]| {
        let (record, change) = (choices(&game, record), choices(&game, change));
        counterfactual(&mut worlds, &Question { instead: record.clone(), record, change }, DEFAULT_LIMIT).unwrap_err()
    };
    let skipped = Impossible { step: MoveId(3), option: 0, why: Why::Skipped };
    let record = [("attack", "hold"), ("crisis", "intervene")];
    assert_eq!(ask(&record, &[("speech", "include")]), Unanswerable::Impossible(skipped));
    assert_eq!(ask(&record[..1], &[("attack", "hold"), ("crisis", "intervene")]), Unanswerable::Unchangeable(skipped));
}

/// Draws both worlds of many runs, and keeps those in which the factual one is as recorded.
fn by_drawing(game: &Game, record: &[Option<usize>], change: &[Option<usize>], runs: u64) -> Vec<f64> {
    let (mut reasoner, free) = (Reasoner::new(game), vec![None; game.moves.len()]);
    let mut counts = vec![0.0; game.endings.len()];
    for run in 0..runs {
        let luck = Luck { seed: 38, run };
        let factual = sample(&mut reasoner, luck, &free);
        let mut chosen = vec![None; game.moves.len()];
        factual.course.iter().for_each(|taken| chosen[taken.step.0] = Some(taken.option));
        if record.iter().zip(&chosen).all(|(known, chosen)| known.is_none() || known == chosen) {
            counts[sample(&mut reasoner, luck, change).ending.unwrap()] += 1.0;
        }
    }
    counts
}

#[test]
fn drawn_worlds_agree_with_the_exact_answer() {
    let mini = game_from_json(include_str!("fixtures/mini-1950.json"));
    let [first, second] = [0, 1].map(|option| {
        let mut record = vec![None; mini.moves.len()];
        let mut change = record.clone();
        (record[0], record[2], change[1]) = (Some(0), Some(0), Some(option));
        (record, change)
    });
    for (record, change) in [first, second] {
        let exact = given_history(&mut Worlds::alike(&mini), &record, &change, DEFAULT_LIMIT).unwrap();
        let counts = by_drawing(&mini, &record, &change, 20_000);
        let kept: f64 = counts.iter().sum();
        close(kept / 20_000.0, exact.record, 0.015);
        let expected: Vec<f64> = exact.endings.iter().map(|chance| chance * kept).collect();
        let (distance, quantile) = chi_squared(&counts, &expected);
        assert!(distance < quantile, "{counts:?} for {expected:?}");
    }
}

fn small() -> impl Strategy<Value = Game> {
    parts(&Bounds { moves: 2..=5, foresight: 0..=2, ..Bounds::default() }).prop_map(Game::new)
}

/// The course of one run, as far as `kept` lets it be known.
fn record_of(game: &Game, seed: u64, kept: &[bool]) -> Vec<Option<usize>> {
    let mut record = vec![None; game.moves.len()];
    for taken in sample(&mut Reasoner::new(game), Luck { seed, run: 0 }, &record.clone()).course {
        record[taken.step.0] = Some(taken.option).filter(|_| kept[taken.step.0]);
    }
    record
}

fn agree(one: &[f64], other: &[f64]) -> Result<(), TestCaseError> {
    for (one, other) in one.iter().zip(other) {
        prop_assert!((one - other).abs() < 1e-10, "{one} {other}");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn replayed_without_a_change_the_record_comes_again(game in small(), seed in any::<u64>(), kept in any::<[bool; 6]>()) {
        let free = vec![None; game.moves.len()];
        for kept in [kept, [true; 6]] {
            let record = record_of(&game, seed, &kept);
            let again = |change: &[Option<usize>]| given_history(&mut Worlds::alike(&game), &record, change, usize::MAX).unwrap();
            let found = again(&free);
            agree(&found.endings, &found.factual)?;
            // Forcing what is known already is no change either.
            agree(&again(&record).endings, &found.factual)?;
            let whole = kept == [true; 6];
            prop_assert!(!whole || found.endings.iter().any(|chance| (chance - 1.0).abs() < 1e-12));
        }
    }

    #[test]
    fn who_knows_nothing_learns_nothing(game in small(), picks in prop::collection::vec(any::<Option<Index>>(), 6)) {
        let (free, change) = (vec![None; game.moves.len()], forced(&game, &picks));
        let mut reasoner = Reasoner::new(&game);
        let found = given_history(&mut Worlds::alike(&game), &free, &change, usize::MAX).unwrap();
        prop_assert!((found.record - 1.0).abs() < 1e-10);
        agree(&found.endings, &enumerate(&mut reasoner, &change, usize::MAX).unwrap().endings)?;
        agree(&found.factual, &enumerate(&mut reasoner, &free, usize::MAX).unwrap().endings)?;
    }

    #[test]
    fn over_all_records_the_mean_is_the_answer_without_one(
        game in small(), picks in prop::collection::vec(any::<Option<Index>>(), 6), known in any::<Index>(),
    ) {
        let (known, change) = (known.index(game.moves.len()), forced(&game, &picks));
        let mut reasoner = Reasoner::new(&game);
        let mut mean = vec![0.0; game.endings.len()];
        let mut whole = 0.0;
        for option in 0..game.moves[known].options.len() {
            let mut record = vec![None; game.moves.len()];
            record[known] = Some(option);
            if let Ok(found) = given_history(&mut Worlds::alike(&game), &record, &change, usize::MAX) {
                whole += found.record;
                mean.iter_mut().zip(&found.endings).for_each(|(sum, chance)| *sum += found.record * chance);
            }
        }
        // Where the move does not always take place, the rest is not known of.
        if (whole - 1.0_f64).abs() < 1e-9 {
            agree(&mean, &enumerate(&mut reasoner, &change, usize::MAX).unwrap().endings)?;
        }
    }

    #[test]
    fn causes_lie_within_the_bounds_of_any_noise(
        game in small(), seed in any::<u64>(), kept in any::<[bool; 6]>(), picks in prop::collection::vec(any::<Option<Index>>(), 6),
        endings in any::<[bool; 3]>(),
    ) {
        let record = record_of(&game, seed, &kept);
        let (instead, change) = (record_of(&game, seed ^ 1, &[true; 6]), forced(&game, &picks));
        let question = Question { record, change, instead };
        let ending = &endings[..game.endings.len()];
        let Causation { necessity, necessity_then, sufficiency, both } =
            causation(&mut Worlds::alike(&game), &question, ending, usize::MAX).unwrap();
        for found in [necessity, necessity_then, sufficiency, both].into_iter().flatten() {
            prop_assert!((0.0..=1.0).contains(&found.probability) && (0.0..=1.0).contains(&found.most), "{:?}", found);
            prop_assert!(found.least <= found.probability + 1e-10 && found.probability <= found.most + 1e-10, "{:?}", found);
        }
    }
}

/// K3 with a Moscow that pays no heed to anything.
fn heedless(game: &Game) -> Game {
    let mut parts = support::k3_parts();
    parts.actors[1].temperament.attention = 0.0;
    let heedless = Game::new(parts);
    assert_eq!(heedless.moves.len(), game.moves.len());
    heedless
}

#[test]
fn other_minds_can_be_supposed_in_the_changed_world_alone() {
    let game = k3();
    let heedless = heedless(&game);
    let (record, free) = (k3_question(&game).record, vec![None; game.moves.len()]);
    let mut worlds = Worlds::apart(&game, &heedless).unwrap();
    let found = given_history(&mut worlds, &record, &free, DEFAULT_LIMIT).unwrap();
    // Washington does not look ahead: it does the same. Moscow keeps its prior, .187045974 instead of .781798263.
    close(found.endings[0] + found.endings[1], 0.187045974 / 0.781798263, 1e-8);
    let question = Question { record, change: free.clone(), instead: free };
    let found = causation(&mut worlds, &question, &[true, true, false], DEFAULT_LIMIT).unwrap();
    close(found.necessity.unwrap().probability, 1.0 - 0.187045974 / 0.781798263, 1e-8);
    let mut reasoner = Reasoner::new(&heedless);
    let answers = counterfactual(&mut worlds, &question, DEFAULT_LIMIT).unwrap();
    let plain = enumerate(&mut reasoner, &question.change, DEFAULT_LIMIT).unwrap().endings;
    for (one, other) in answers.from_scratch.endings.iter().zip(&plain) {
        close(*one, *other, 1e-12);
    }
}

#[test]
fn worlds_of_different_stories_have_no_luck_in_common() {
    let mini = game_from_json(include_str!("fixtures/mini-1950.json"));
    assert!(Worlds::apart(&k3(), &mini).is_none());
    assert!(Worlds::apart(&k3(), &k3()).unwrap().are_alike());
    let mut parts = support::k3_parts();
    parts.actors[0].actual = Mixture(vec![0.5, 0.1, 0.4]);
    assert!(Worlds::apart(&k3(), &Game::new(parts)).is_none(), "the images are drawn otherwise");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn who_knows_nothing_learns_nothing_of_a_world_with_other_minds(game in small(), attention in 0.0..1.0_f64) {
        let mut other = game.clone();
        other.actors.iter_mut().for_each(|actor| actor.temperament.attention = attention);
        let free = vec![None; game.moves.len()];
        let found = given_history(&mut Worlds::apart(&game, &other).unwrap(), &free, &free, usize::MAX).unwrap();
        agree(&found.endings, &enumerate(&mut Reasoner::new(&other), &free, usize::MAX).unwrap().endings)?;
        agree(&found.factual, &enumerate(&mut Reasoner::new(&game), &free, usize::MAX).unwrap().endings)?;
    }
}
