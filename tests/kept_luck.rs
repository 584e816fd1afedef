//! Law 7 of `model.md` section 8: changing nothing changes nothing, and a change leaves everything before it as it was.

mod support;

use std::sync::Arc;

use bevy::app::App;
use perimeter::analysis::sample;
use perimeter::theory::*;
use perimeter::world::{self, Branching, Chronicle};
use proptest::prelude::*;
use support::generated::{forced, games};

fn story(game: &Arc<Game>, luck: Luck, forced: Vec<Option<usize>>) -> Chronicle {
    let mut app = App::new();
    app.add_plugins(world::plugin);
    let timeline = world::begin(app.world_mut(), Arc::clone(game), Branching::sampled(luck).forcing(forced)).unwrap();
    world::advance_to_rest(app.world_mut());
    world::chronicle(app.world(), timeline).unwrap().clone()
}

/// Which move, which option, how likely.
type Course = Vec<(MoveId, usize, u64)>;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn changing_nothing_changes_nothing(game in games(), seed in any::<u64>(), run in any::<u64>()) {
        let (game, luck) = (Arc::new(game), Luck { seed, run });
        prop_assert_eq!(format!("{:?}", story(&game, luck, Vec::new())), format!("{:?}", story(&game, luck, Vec::new())));
    }

    #[test]
    fn a_run_without_a_world_goes_as_the_world_does(
        game in games(), seed in any::<u64>(), picks in prop::collection::vec(any::<Option<prop::sample::Index>>(), 6),
    ) {
        let forced = forced(&game, &picks);
        let (game, luck) = (Arc::new(game), Luck { seed, run: 1 });
        let alone = sample(&mut Reasoner::new(&game), luck, &forced);
        let story = story(&game, luck, forced);
        let told: Course = story.entries().iter().map(|entry| (entry.step, entry.option, entry.chances[entry.option].to_bits())).collect();
        let drawn: Course = alone.course.iter().map(|taken| (taken.step, taken.option, taken.chance.to_bits())).collect();
        prop_assert_eq!(told, drawn);
        let end = story.situation(story.entries().len()).unwrap();
        prop_assert_eq!(end.weight.to_bits(), alone.weight.to_bits());
        prop_assert_eq!(end.position.ending(&game), alone.ending);
    }

    #[test]
    fn forcing_what_came_anyway_changes_nothing_that_follows(game in games(), seed in any::<u64>()) {
        let (game, luck) = (Arc::new(game), Luck { seed, run: 0 });
        let free = story(&game, luck, Vec::new());
        let mut same = vec![None; game.moves.len()];
        free.entries().iter().for_each(|entry| same[entry.step.0] = Some(entry.option));
        let course = |chronicle: &Chronicle| -> Vec<_> { chronicle.entries().iter().map(|entry| (entry.step, entry.option)).collect() };
        let again = story(&game, luck, same);
        prop_assert_eq!(course(&again), course(&free));
        for (one, other) in again.entries().iter().zip(free.entries()) {
            prop_assert_eq!(format!("{:?}", &one.after.minds), format!("{:?}", &other.after.minds));
        }
    }

    #[test]
    fn a_change_leaves_all_that_came_before_it(
        game in games(), seed in any::<u64>(), picks in prop::collection::vec(any::<Option<prop::sample::Index>>(), 6),
    ) {
        let (game, luck) = (Arc::new(game), Luck { seed, run: 3 });
        let changed = forced(&game, &picks);
        let first = changed.iter().position(Option::is_some).unwrap_or(game.moves.len());
        let (before, after) = (story(&game, luck, Vec::new()), story(&game, luck, changed));
        let earlier = |chronicle: &Chronicle| -> Vec<String> {
            chronicle.entries().iter().take_while(|entry| entry.step.0 < first).map(|entry| format!("{entry:?}")).collect()
        };
        prop_assert_eq!(earlier(&before), earlier(&after));
    }
}
