//! The laws of `model.md` section 8 that concern choices and probabilities, on generated games.

mod support;

use perimeter::analysis::{enumerate, expectation};
use perimeter::theory::game::Parts;
use perimeter::theory::*;
use proptest::prelude::*;
use support::generated::{Bounds, forced, games, parts};
use support::one_shot;
use support::reversed::{reversed, turned};

/// The endings, worked out one root and one branch at a time, with nothing remembered and nothing merged.
fn brute_force(game: &Game, forced: &[Option<usize>]) -> Vec<f64> {
    let mut endings = vec![0.0; game.endings.len()];
    for (drawn, weight) in Drawn::all(game) {
        branch(game, &drawn.truth(game), forced, &Timeline::start(game), weight, &mut endings);
    }
    endings
}

fn branch(game: &Game, truth: &Truth, forced: &[Option<usize>], at: &Timeline, weight: f64, endings: &mut [f64]) {
    let mut reasoner = Reasoner::new(game);
    let Some(prospect) = Prospect::of(&mut reasoner, &at.position, &at.minds, truth) else {
        endings[at.position.ending(game).unwrap()] += weight;
        return;
    };
    let open = at.position.open(game, prospect.step);
    let forced_here = forced[prospect.step.0].filter(|&option| open.contains(option));
    for option in open.iter() {
        let chance = match forced_here {
            Some(only) => f64::from(u8::from(only == option)),
            None => prospect.chances[option],
        };
        if chance > 0.0 {
            let mut next = at.clone();
            next.act(&mut Reasoner::new(game), (prospect.step, option));
            branch(game, truth, forced, &next, weight * chance, endings);
        }
    }
}

fn free(game: &Game) -> Vec<Option<usize>> {
    vec![None; game.moves.len()]
}

fn small() -> Bounds {
    Bounds { actors: 2..=3, images: 1..=2, moves: 2..=4, foresight: 0..=2, ..Bounds::default() }
}

fn first_decision(game: &Game) -> Option<(Timeline, MoveId)> {
    let start = Timeline::start(game);
    let step = start.position.step(game).filter(|&step| game.step(step).decision().is_some())?;
    Some((start, step))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn law_1_all_histories_together_are_certain(game in games()) {
        let enumeration = enumerate(&mut Reasoner::new(&game), &free(&game), usize::MAX).unwrap();
        let total: f64 = enumeration.endings.iter().sum();
        prop_assert!((total - 1.0).abs() < 1e-12, "{total}");
        prop_assert!(enumeration.histories > 0);
    }

    #[test]
    fn enumeration_is_what_brute_force_finds(
        parts in parts(&small()), picks in prop::collection::vec(any::<Option<prop::sample::Index>>(), 4),
    ) {
        let game = Game::new(parts);
        let forced = forced(&game, &picks);
        let mut padded = free(&game);
        padded[..forced.len()].copy_from_slice(&forced);
        let found = enumerate(&mut Reasoner::new(&game), &padded, usize::MAX).unwrap().endings;
        for (one, other) in found.iter().zip(brute_force(&game, &padded)) {
            prop_assert!((one - other).abs() < 1e-12, "{one} is not {other}");
        }
    }

    #[test]
    fn what_is_remembered_is_what_would_be_worked_out_anew(game in games()) {
        let mut shared = Reasoner::new(&game);
        let truth = Truth::of(&game);
        let mut timeline = Timeline::start(&game);
        while let Some(prospect) = Prospect::of(&mut shared, &timeline.position, &timeline.minds, &truth) {
            let anew = Prospect::of(&mut Reasoner::new(&game), &timeline.position, &timeline.minds, &truth).unwrap();
            prop_assert_eq!(format!("{:?}", &prospect), format!("{anew:?}"));
            let measured = shared.measure(&timeline.position, &timeline.minds, &truth);
            prop_assert_eq!(measured, Reasoner::new(&game).measure(&timeline.position, &timeline.minds, &truth));
            timeline.act(&mut shared, (prospect.step, prospect.likeliest()));
        }
    }

    #[test]
    fn what_is_expected_of_the_moves_agrees_with_how_things_end(game in games()) {
        let mut reasoner = Reasoner::new(&game);
        let expected = expectation(&mut reasoner, &free(&game), usize::MAX).unwrap();
        for entry in &expected {
            prop_assert!(entry.probability <= 1.0 + 1e-12);
            let total: f64 = entry.options.iter().sum();
            prop_assert!(entry.probability == 0.0 || (total - 1.0).abs() < 1e-12);
        }
        let start = Timeline::start(&game);
        if let Some(prospect) = Prospect::of(&mut reasoner, &start.position, &start.minds, &Truth::of(&game)) {
            let entry = &expected[prospect.step.0];
            prop_assert!((entry.probability - 1.0).abs() < 1e-12);
            for (one, other) in entry.options.iter().zip(prospect.chances) {
                prop_assert!((one - other).abs() < 1e-12, "{one} is not {other}");
            }
        }
    }

    #[test]
    fn law_4_without_rationality_every_open_option_is_as_likely(mut parts in parts(&Bounds::default())) {
        parts.actors.iter_mut().for_each(|actor| actor.temperament.rationality = 0.0);
        let game = Game::new(parts);
        if let Some((start, step)) = first_decision(&game) {
            let chances = Prospect::of(&mut Reasoner::new(&game), &start.position, &start.minds, &Truth::of(&game)).unwrap().chances;
            let open = start.position.open(&game, step);
            for option in open.iter() {
                prop_assert!((chances[option] - 1.0 / open.len()).abs() < 1e-15);
            }
        }
    }

    #[test]
    fn law_4_with_boundless_rationality_it_is_backward_induction(
        mut parts in parts(&Bounds { images: 1..=1, moves: 2..=5, suspicion: 0..=0, ..Bounds::default() }),
    ) {
        for actor in &mut parts.actors {
            actor.temperament.rationality = 1e9;
            actor.temperament.foresight = 16;
        }
        let game = Game::new(parts);
        let start = Position::start(&game);
        if let (Some((_, margin)), Some((timeline, _))) = (induction(&game, &start), first_decision(&game)) && margin > 1e-6 {
            let prospect = Prospect::of(&mut Reasoner::new(&game), &start, &timeline.minds, &Truth::of(&game)).unwrap();
            let best = best_option(&game, &start).unwrap();
            prop_assert!(prospect.chances[best] > 1.0 - 1e-9);
        }
    }

    #[test]
    fn law_4_an_attack_is_likelier_than_not_exactly_below_the_critical_risk(
        belief in 0.01..0.99, resisted in -3.0..-0.1, unresisted in 0.1..3.0, dove in -2.0..2.0, hawk in -2.0..2.0, rationality in 0.5..4.0,
    ) {
        let game = one_shot(belief, [dove, hawk], resisted, unresisted, rationality);
        let mut reasoner = Reasoner::new(&game);
        let start = Timeline::start(&game);
        let challenger = ActorId(1);
        let measures = reasoner.measure(&start.position, &start.minds, &Truth::of(&game)).unwrap();
        let (credibility, risk) =
            (measures.credibility_to(challenger).unwrap(), measures.critical_risk_of(challenger).unwrap());
        let attack = Prospect::of(&mut reasoner, &start.position, &start.minds, &Truth::of(&game)).unwrap().chances[0];
        prop_assume!((credibility - risk).abs() > 1e-9);
        prop_assert_eq!(attack > 0.5, credibility < risk, "attack {}, credibility {}, critical risk {}", attack, credibility, risk);
        prop_assert_eq!(measures.deters(challenger), Some(attack < 0.5));
    }

    #[test]
    fn law_6_names_and_orders_change_no_number(parts in parts(&Bounds::default())) {
        let (game, other) = (Game::new(parts.clone()), Game::new(reversed(&parts)));
        let (mut reasoner, mut other_reasoner) = (Reasoner::new(&game), Reasoner::new(&other));
        let endings = enumerate(&mut reasoner, &free(&game), usize::MAX).unwrap();
        let other_endings = enumerate(&mut other_reasoner, &free(&other), usize::MAX).unwrap();
        prop_assert_eq!(endings.histories, other_endings.histories);
        for (one, another) in endings.endings.iter().zip(&other_endings.endings) {
            prop_assert!((one - another).abs() < 1e-12);
        }
        let (mut timeline, mut other_timeline) = (Timeline::start(&game), Timeline::start(&other));
        let (truth, other_truth) = (Truth::of(&game), Truth::of(&other));
        let actors = game.actors.len();
        while let Some(prospect) = Prospect::of(&mut reasoner, &timeline.position, &timeline.minds, &truth) {
            let likeliest = prospect.likeliest();
            timeline.act(&mut reasoner, (prospect.step, likeliest));
            other_timeline.act(&mut other_reasoner, (prospect.step, turned(likeliest, prospect.chances.len())));
            let measures = reasoner.measure(&timeline.position, &timeline.minds, &truth);
            let other_measures = other_reasoner.measure(&other_timeline.position, &other_timeline.minds, &other_truth);
            let Some((one, another)) = measures.zip(other_measures) else { continue };
            prop_assert!((one.actual - another.actual).abs() < 1e-12);
            for (row, other_row) in
                [(one.credibility, another.credibility), (one.imagined, another.imagined), (one.critical_risk, another.critical_risk)]
            {
                prop_assert_eq!(row.len(), other_row.len());
                for (actor, value) in row {
                    let (_, other) = other_row.iter().find(|(other, _)| other.0 == turned(actor.0, actors)).unwrap();
                    // A critical risk is a quotient: where its parts all but cancel, so do its digits.
                    prop_assert!((value - other).abs() < 1e-9, "{value} is not {other}");
                }
            }
        }
    }

    #[test]
    fn law_6_a_gift_whatever_one_chooses_changes_no_choice(parts in parts(&Bounds::default()), gift in -3.0..3.0) {
        let game = Game::new(parts.clone());
        let Some((start, MoveId(step))) = first_decision(&game) else { return Ok(()) };
        let mut richer: Parts = parts;
        let owner = game.moves[step].owner().unwrap();
        // One of the owner's interests, worth the same under each image; else the gift would tell something.
        richer.interests.push("gift".to_owned());
        let interest = richer.interests.len() - 1;
        for (place, actor) in richer.actors.iter_mut().enumerate() {
            actor.images.iter_mut().for_each(|image| image.weights.push(f64::from(u8::from(place == owner.0))));
        }
        for option in &mut richer.moves[step].options {
            option.payoffs[owner.0].push((interest, Amount::constant(gift)));
        }
        let richer = Game::new(richer);
        let chances = |game: &Game| Prospect::of(&mut Reasoner::new(game), &start.position, &start.minds, &Truth::of(game)).unwrap().chances;
        for (before, after) in chances(&game).into_iter().zip(chances(&richer)) {
            prop_assert!((before - after).abs() < 1e-12, "{before} is not {after}");
        }
    }
}

/// Backward induction with one image each: what a position is worth to every actor, and the smallest margin by which anything
/// was chosen on the way; `None` where somebody is indifferent.
fn induction(game: &Game, position: &Position) -> Option<(Vec<f64>, f64)> {
    let actors = || 0..game.actors.len();
    let Some(step) = position.step(game) else {
        let ending = &game.endings[position.ending(game)?];
        return Some((actors().map(|actor| ending.worth[actor][0].at(&position.standing)).collect(), f64::INFINITY));
    };
    let mut branches = Vec::new();
    let mut margin = f64::INFINITY;
    for option in position.open(game, step).iter() {
        let (mut values, below) = induction(game, &position.after(game, step, option))?;
        for (actor, value) in values.iter_mut().enumerate() {
            *value += game.step(step).options[option].worth[actor][0].at(&position.standing);
        }
        margin = margin.min(below);
        branches.push((option, values));
    }
    let Some(ActorId(owner)) = game.step(step).owner() else {
        let chances = position.chances(game, step);
        let mean = |actor: usize| branches.iter().map(|(option, values)| chances[*option] * values[actor]).sum();
        return Some((actors().map(mean).collect(), margin));
    };
    branches.sort_by(|(_, one), (_, other)| other[owner].total_cmp(&one[owner]));
    if let [(_, best), (_, second), ..] = &branches[..] {
        margin = margin.min(best[owner] - second[owner]);
    }
    (margin > 1e-6).then(|| (branches[0].1.clone(), margin))
}

fn best_option(game: &Game, position: &Position) -> Option<usize> {
    let step = position.step(game)?;
    let owner = game.step(step).owner()?;
    let worth = |option: usize| {
        let after = induction(game, &position.after(game, step, option)).map(|(values, _)| values[owner.0]);
        after.map(|after| after + game.step(step).options[option].worth[owner.0][0].at(&position.standing))
    };
    position.open(game, step).iter().max_by(|&one, &other| worth(one).unwrap().total_cmp(&worth(other).unwrap()))
}
