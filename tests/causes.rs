//! Comparing, sharing out and turning outcomes, against the plainest way to work the same out.

mod support;

use perimeter::analysis::attribution::Change;
use perimeter::analysis::compare::{Course, pair, together};
use perimeter::analysis::flip::{ChangeSet, Line, Search};
use perimeter::analysis::{Worlds, attribute, enumerate, flip, given_history, sample};
use perimeter::theory::*;
use proptest::prelude::*;
use proptest::sample::Index;
use support::generated::{Bounds, forced, parts};

fn small() -> impl Strategy<Value = Game> {
    parts(&Bounds { moves: 2..=5, foresight: 0..=2, ..Bounds::default() }).prop_map(Game::new)
}

/// The whole course of one run.
fn record(game: &Game, seed: u64) -> Vec<Option<usize>> {
    let mut record = vec![None; game.moves.len()];
    for taken in sample(&mut Reasoner::new(game), Luck { seed, run: 0 }, &record.clone()).course {
        record[taken.step.0] = Some(taken.option);
    }
    record
}

/// The probability that a game ends in its first ending, given a record and a set of changes.
fn first_ending(game: &Game, record: &[Option<usize>], changes: &[(MoveId, usize)]) -> f64 {
    let mut change = vec![None; game.moves.len()];
    changes.iter().for_each(|(step, option)| change[step.0] = Some(*option));
    given_history(&mut Worlds::alike(game), record, &change, usize::MAX).unwrap().endings[0]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_turns_an_outcome_does_and_no_part_of_it_does(game in small(), seed in any::<u64>(), line in 0.05..0.95_f64) {
        let (record, mut ending) = (record(&game, seed), vec![false; game.endings.len()]);
        ending[0] = true;
        let certain = first_ending(&game, &record, &[]) > 0.5;
        let line = if certain { Line::Below(line) } else { Line::Above(line) };
        let search = Search { record: &record, ending: &ending, line, most: 2, tolerance: 1e-6, limit: usize::MAX };
        let found = flip(&game, search, || ()).unwrap();
        for ChangeSet { changes, probability } in &found.flips {
            prop_assert!(line.crossed(*probability));
            prop_assert!((first_ending(&game, &record, changes) - probability).abs() < 1e-12);
            for left_out in 0..changes.len() {
                let mut part = changes.clone();
                part.remove(left_out);
                prop_assert!(!line.crossed(first_ending(&game, &record, &part)), "{changes:?}");
            }
        }
        for set in &found.semifactuals {
            prop_assert!((first_ending(&game, &record, &set.changes) - found.baseline).abs() < 1e-5);
        }
    }

    #[test]
    fn shares_add_up_to_the_difference_that_all_changes_make(
        game in small(), picks in prop::collection::vec(any::<Option<Index>>(), 6), others in prop::collection::vec(any::<Index>(), 6),
    ) {
        let changed = forced(&game, &picks);
        let change = |(place, to): (usize, &Option<usize>)| {
            let from = others[place].index(game.moves[place].options.len());
            to.map(|to| Change { step: MoveId(place), from, to })
        };
        let changes: Vec<Change> = changed.iter().enumerate().filter_map(change).collect();
        let mut ending = vec![false; game.endings.len()];
        ending[0] = true;
        let found = attribute(&game, &changes, &vec![None; game.moves.len()], &ending, usize::MAX, || ()).unwrap();
        prop_assert!(found.residue().abs() < 1e-12);
        let all = enumerate(&mut Reasoner::new(&game), &changed, usize::MAX).unwrap().endings[0];
        prop_assert!((found.changed - all).abs() < 1e-12);
        for (change, share) in changes.iter().zip(&found.shares) {
            prop_assert!(change.from != change.to || share.share.abs() < 1e-12, "what changes nothing has no share");
        }
    }

    #[test]
    fn a_paired_error_is_that_of_the_mean_of_the_differences(game in small(), picks in prop::collection::vec(any::<Option<Index>>(), 6)) {
        let (free, changed) = (vec![None; game.moves.len()], forced(&game, &picks));
        let courses = [Course { game: &game, forced: &free }, Course { game: &game, forced: &changed }];
        let found = together(courses, 7, 300, |_| ());
        let mut reasoners = [Reasoner::new(&game), Reasoner::new(&game)];
        let ends = |run| pair(&mut reasoners, courses, Luck { seed: 7, run }).map(|sample| f64::from(u8::from(sample.ending == Some(0))));
        let differences: Vec<f64> = (0..300).map(ends).map(|[one, other]| other - one).collect();
        let mean = differences.iter().sum::<f64>() / 300.0;
        let variance = differences.iter().map(|difference| (difference - mean) * (difference - mean)).sum::<f64>() / 300.0;
        let estimate = found.difference(0, 0);
        prop_assert!((estimate.mean - mean).abs() < 1e-12);
        prop_assert!((estimate.standard_error - libm::sqrt(variance / 300.0)).abs() < 1e-9);
    }
}
