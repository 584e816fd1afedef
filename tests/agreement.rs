//! The world and a walk without one are the same theory: bit for bit, act by act.

mod support;

use std::sync::Arc;

use bevy::app::App;
use bevy::ecs::entity::Entity;
use bevy::ecs::system::Query;
use bevy::ecs::world::World;
use perimeter::analysis::enumerate;
use perimeter::theory::{self, *};
use perimeter::world::{self, Branching, Chair, Chronicle, Entry, Manner, Refused, Situation};
use proptest::prelude::*;
use proptest::sample::Index;
use support::generated::{Bounds, forced, games, parts, pick_open};
use support::{game_from_json, k3, k3_ladder};

const MINI: &str = include_str!("fixtures/mini-1950.json");

fn app() -> App {
    let mut app = App::new();
    app.add_plugins(world::plugin);
    app
}

fn mini() -> Arc<Game> {
    Arc::new(game_from_json(MINI))
}

fn luck(run: u64) -> Luck {
    Luck { seed: 1950, run }
}

/// A timeline without a world.
struct Walk<'game> {
    reasoner: Reasoner<'game>,
    timeline: theory::Timeline,
    drawn: Drawn,
    weight: f64,
}

impl<'game> Walk<'game> {
    fn new(game: &'game Game, drawn: Drawn) -> Self {
        let weight = Drawn::all(game).into_iter().find(|(other, _)| *other == drawn).unwrap().1;
        Self { reasoner: Reasoner::new(game), timeline: theory::Timeline::start(game), drawn, weight }
    }

    fn situation(&mut self) -> Situation {
        let theory::Timeline { position, minds } = self.timeline.clone();
        let truth = self.drawn.truth(self.reasoner.game());
        let measures = self.reasoner.measure(&position, &minds, &truth);
        Situation { position, minds, measures, weight: self.weight }
    }

    /// The next entry of the chronicle; `play` says what is played, where it is.
    fn go(&mut self, branching: &Branching, play: impl FnOnce(&Position, MoveId) -> usize) -> Option<Entry> {
        let game = self.reasoner.game();
        let theory::Timeline { position, minds } = self.timeline.clone();
        let prospect = Prospect::of(&mut self.reasoner, &position, &minds, &self.drawn.truth(game))?;
        let step = prospect.step;
        let wanted = branching.forced.get(step.0).copied().flatten();
        let image = match &game.step(step).kind {
            Kind::Decision(decision) => self.drawn.decides_by(decision.by, decision.moment_of_truth),
            Kind::Chance(_) => 0,
        };
        let (option, manner) = match wanted.filter(|&option| position.open(game, step).contains(option)) {
            Some(option) => (option, Manner::Forced),
            None if branching.chair.plays(game.step(step)) => (play(&position, step), Manner::Played),
            None => (prospect.sample(game, &position, image, branching.luck), Manner::Sampled),
        };
        if manner == Manner::Sampled {
            self.weight *= prospect.chances[option];
        }
        let ledger = self.timeline.act(&mut self.reasoner, (step, option));
        let forced_but_closed = wanted.filter(|_| manner != Manner::Forced);
        Some(Entry { step, option, manner, forced_but_closed, chances: prospect.chances, ledger, after: self.situation() })
    }
}

/// What a debugger would print: equal only if every number is, to the last bit and to the sign of zero.
fn bits(value: &impl std::fmt::Debug) -> String {
    format!("{value:?}")
}

fn read(world: &World, timeline: Entity) -> &Chronicle {
    world::chronicle(world, timeline).unwrap()
}

/// Goes through a timeline both ways, and compares every entry.
fn agree(game: &Arc<Game>, branching: &Branching, picks: &[Index]) {
    let mut app = app();
    let world = app.world_mut();
    let timeline = world::begin(world, Arc::clone(game), branching.clone()).unwrap();
    let drawn = branching.luck.draw_images(game);
    assert_eq!(world::drawn_images(world, timeline).unwrap(), drawn);
    let mut walk = Walk::new(game, drawn);
    assert_eq!(bits(read(world, timeline).situation(0).unwrap()), bits(&walk.situation()));
    let mut picks = picks.iter().cycle();
    loop {
        let waiting = world::waiting_at(world, timeline).unwrap();
        let prospect = world::prospect(world, timeline).unwrap();
        let mut played = None;
        let alone = walk.go(branching, |position, step| {
            let option = picks.next().map_or_else(
                || position.open(game, step).iter().next().unwrap(),
                |&pick| pick_open(game, position, step, pick),
            );
            played = Some((step, option));
            option
        });
        assert_eq!(waiting, played.map(|(step, _)| step));
        if let Some((_, option)) = played {
            assert_eq!(world::advance(world), 0, "it waits");
            world::play(world, timeline, option).unwrap();
        }
        let made = world::advance(world);
        assert_eq!(made, usize::from(alone.is_some()));
        let Some(alone) = alone else { break };
        assert_eq!(bits(read(world, timeline).entries().last().unwrap()), bits(&alone));
        assert_eq!(bits(&prospect.unwrap().chances), bits(&alone.chances));
        let public = world.get::<world::Timeline>(timeline).unwrap();
        assert_eq!((public.position(), public.weight()), (&alone.after.position, alone.after.weight));
        assert_eq!(public.ending(), alone.after.position.ending(game));
    }
    assert!(world.get::<world::Timeline>(timeline).unwrap().ending().is_some());
}

#[test]
fn the_world_and_a_walk_agree_on_the_known_games() {
    for game in [mini(), Arc::new(k3()), Arc::new(k3_ladder(5))] {
        for run in 0..8 {
            let first_forced = vec![Some(0)];
            agree(&game, &Branching::sampled(luck(run)), &[]);
            agree(&game, &Branching::sampled(luck(run)).forcing(first_forced), &[]);
            for seat in game.actor_ids() {
                agree(&game, &Branching::played(Chair::Seat(seat), luck(run)), &[]);
            }
        }
        for option in 0..2 {
            let forced = game.moves.iter().map(|step| Some(option.min(step.options.len() - 1))).collect();
            agree(&game, &Branching::played(Chair::Historian, luck(0)).forcing(forced), &[]);
        }
    }
}

fn chairs() -> impl Strategy<Value = Chair> {
    prop_oneof![Just(Chair::Nobody), Just(Chair::Historian), (0..2_usize).prop_map(|seat| Chair::Seat(ActorId(seat)))]
}

fn branchings() -> impl Strategy<Value = (Chair, u64, Vec<Option<Index>>)> {
    (chairs(), any::<u64>(), prop::collection::vec(prop::option::weighted(0.25, any::<Index>()), 6))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_world_and_a_walk_agree_on_generated_games(
        game in games(), (chair, run, wanted) in branchings(), picks in prop::collection::vec(any::<Index>(), 6),
    ) {
        let branching = Branching::played(chair, luck(run)).forcing(forced(&game, &wanted));
        agree(&Arc::new(game), &branching, &picks);
    }

    #[test]
    fn timelines_that_go_together_go_as_each_would_alone(games in prop::collection::vec(small(), 2), runs in any::<[u64; 3]>()) {
        let games: Vec<Arc<Game>> = games.into_iter().map(Arc::new).collect();
        let mut together = app();
        let mut begun = Vec::new();
        for game in &games {
            for run in runs {
                begun.push((game, run, world::begin(together.world_mut(), Arc::clone(game), Branching::sampled(luck(run))).unwrap()));
            }
        }
        world::advance_to_rest(together.world_mut());
        for (game, run, timeline) in begun {
            let mut alone = app();
            let other = world::begin(alone.world_mut(), Arc::clone(game), Branching::sampled(luck(run))).unwrap();
            world::advance_to_rest(alone.world_mut());
            prop_assert_eq!(bits(read(together.world(), timeline)), bits(read(alone.world(), other)));
        }
    }

    #[test]
    fn a_fork_goes_on_as_the_first_did(game in small(), run in any::<u64>()) {
        let mut app = app();
        let world = app.world_mut();
        let first = world::begin(world, Arc::new(game), Branching::sampled(luck(run))).unwrap();
        world::advance_to_rest(world);
        let whole = bits(read(world, first));
        for entries in 0..=read(world, first).entries().len() {
            let fork = world::fork(world, first, entries).unwrap();
            prop_assert_eq!(read(world, fork).entries().len(), entries);
            prop_assert_eq!(read(world, fork).situation(entries), read(world, first).situation(entries));
            world::advance_to_rest(world);
            prop_assert_eq!(&bits(read(world, fork)), &whole);
            prop_assert_eq!(world::drawn_images(world, fork), world::drawn_images(world, first));
        }
        prop_assert_eq!(bits(read(world, first)), whole);
    }

    #[test]
    fn what_an_actor_is_shows_in_nothing_but_its_own_choices(game in small(), picks in prop::collection::vec(any::<Index>(), 6)) {
        let game = Arc::new(game);
        let roots = Drawn::all(&game);
        let (one, other) = (&roots[0].0, &roots[roots.len() - 1].0);
        let mut app = app();
        let world = app.world_mut();
        let historian = Branching::played(Chair::Historian, luck(0));
        let [one_line, other_line] =
            [one, other].map(|drawn| world::begin_with(world, Arc::clone(&game), historian.clone(), drawn).unwrap());
        for pick in picks {
            let Some(step) = world::waiting_at(world, one_line).unwrap() else { break };
            let option = pick_open(&game, world.get::<world::Timeline>(one_line).unwrap().position(), step, pick);
            world::play(world, one_line, option).unwrap();
            world::play(world, other_line, option).unwrap();
            prop_assert_eq!(world::advance(world), 2);
        }
        for (entry, same) in read(world, one_line).entries().iter().zip(read(world, other_line).entries()) {
            prop_assert_eq!(bits(&entry.after.minds), bits(&same.after.minds));
            prop_assert_eq!(bits(&entry.ledger), bits(&same.ledger));
            let decides_by = |drawn: &Drawn| match &game.step(entry.step).kind {
                Kind::Decision(decision) => drawn.decides_by(decision.by, decision.moment_of_truth),
                Kind::Chance(_) => 0,
            };
            if decides_by(one) == decides_by(other) {
                prop_assert_eq!(bits(&entry.chances), bits(&same.chances));
            }
        }
    }
}

fn small() -> impl Strategy<Value = Game> {
    parts(&Bounds { moves: 2..=4, foresight: 0..=2, ..Bounds::default() }).prop_map(Game::new)
}

#[test]
fn forks_are_independent() {
    let (game, mut app) = (mini(), app());
    let world = app.world_mut();
    let first = world::begin(world, Arc::clone(&game), Branching::played(Chair::Historian, luck(0))).unwrap();
    let open = |world: &World, timeline| {
        let public = world.get::<world::Timeline>(timeline).unwrap();
        public.position().step(public.game()).map(|step| public.position().open(public.game(), step).iter().collect::<Vec<_>>())
    };
    for _ in 0..2 {
        let option = open(world, first).unwrap()[0];
        world::play(world, first, option).unwrap();
        world::advance(world);
    }
    let fork = world::fork(world, first, 1).unwrap();
    let before = bits(read(world, first));
    while let Some(options) = open(world, fork) {
        world::play(world, fork, *options.last().unwrap()).unwrap();
        assert_eq!(world::advance(world), 1, "the first one waits all the while");
    }
    assert_eq!(bits(read(world, first)), before);
    let past = bits(read(world, fork));
    while let Some(options) = open(world, first) {
        world::play(world, first, options[0]).unwrap();
        assert_eq!(world::advance(world), 1);
    }
    assert_eq!(bits(read(world, fork)), past);
    assert_ne!(bits(read(world, first)), past);
    assert!(world.despawn(first));
    assert_eq!(bits(read(world, fork)), past, "a fork outlives what it was forked from");
    assert_eq!(world::chronicle(world, first), Err(Refused::NoTimeline));
}

#[test]
fn sampled_timelines_end_as_often_as_enumeration_says() {
    let runs = 4000_u32;
    let (game, mut app) = (mini(), app());
    let world = app.world_mut();
    let timelines: Vec<Entity> = (0..runs)
        .map(|run| world::begin(world, Arc::clone(&game), Branching::sampled(luck(u64::from(run)))).unwrap())
        .collect();
    world::advance_to_rest(world);
    let mut counts = vec![0.0; game.endings.len()];
    for timeline in timelines {
        counts[world.get::<world::Timeline>(timeline).unwrap().ending().unwrap()] += 1.0;
    }
    let exact = enumerate(&mut Reasoner::new(&game), &vec![None; game.moves.len()], usize::MAX).unwrap().endings;
    let distances = counts.iter().zip(&exact).filter(|(_, chance)| **chance > 0.0);
    let chi_squared: f64 = distances
        .map(|(count, chance)| {
            let mean = chance * f64::from(runs);
            (count - mean) * (count - mean) / mean
        })
        .sum();
    // The 0.999 quantiles of chi-squared for one to five degrees of freedom.
    let quantile = [0.0, 10.828, 13.816, 16.266, 18.467, 20.515][exact.iter().filter(|chance| **chance > 0.0).count() - 1];
    assert!(chi_squared < quantile, "{chi_squared} for {counts:?} of {exact:?}");
}

#[test]
fn what_is_forced_but_closed_is_left_free_and_noted() {
    let mut game = k3_ladder(2);
    game.moves[0].options[1].when = Condition::Any(Vec::new());
    let game = Arc::new(game);
    let mut app = app();
    let world = app.world_mut();
    let forcing = vec![Some(1), Some(1)];
    let sampled = world::begin(world, Arc::clone(&game), Branching::sampled(luck(3)).forcing(forcing.clone())).unwrap();
    let played = world::begin(world, Arc::clone(&game), Branching::played(Chair::Historian, luck(3)).forcing(forcing)).unwrap();
    assert_eq!(world::waiting_at(world, played), Ok(Some(MoveId(0))), "what cannot be forced is played");
    world::play(world, played, 0).unwrap();
    world::advance(world);
    world::advance(world);
    for (timeline, manner) in [(sampled, Manner::Sampled), (played, Manner::Played)] {
        let [first, second, ..] = read(world, timeline).entries() else { panic!("two entries") };
        assert_eq!((first.option, first.manner, first.forced_but_closed), (0, manner, Some(1)));
        assert_eq!((second.option, second.manner, second.forced_but_closed), (1, Manner::Forced, None));
        assert_eq!(second.after.weight.to_bits(), first.after.weight.to_bits(), "an intervention has factor one");
    }
}

#[test]
fn a_played_timeline_waits_until_somebody_says_what_to_do() {
    let (game, mut app) = (Arc::new(k3()), app());
    let world = app.world_mut();
    let (us, ussr) = (ActorId(0), ActorId(1));
    let timeline = world::begin(world, Arc::clone(&game), Branching::played(Chair::Seat(us), luck(0))).unwrap();
    let beside = world::begin(world, Arc::clone(&game), Branching::sampled(luck(0))).unwrap();
    let moves = world::advance_to_rest(world);
    assert_eq!(moves, read(world, beside).entries().len(), "only the one beside it moves");
    assert!(read(world, timeline).entries().is_empty());
    world::play(world, timeline, 1).unwrap();
    world::play(world, timeline, 0).unwrap();
    assert_eq!(world::advance_to_rest(world), 1, "the last word counts, and only once");
    assert_eq!(read(world, timeline).entries()[0].option, 0);
    world::leave_to_luck(world, timeline).unwrap();
    assert!(world::advance_to_rest(world) >= 2, "the others go on by themselves");
    let [_, speech, attack, ..] = read(world, timeline).entries() else { panic!("three entries") };
    assert_eq!((speech.manner, attack.manner), (Manner::Sampled, Manner::Sampled));
    assert_eq!(game.step(attack.step).owner(), Some(ussr));
}

#[test]
#[should_panic(expected = "conflicting data access")]
fn a_mechanism_that_does_not_say_when_it_takes_place_is_an_error() {
    let mut app = app();
    app.add_systems(world::Move, |_: Query<&mut world::Mind>| ());
    world::advance(app.world_mut());
}

#[test]
fn what_cannot_be_done_is_refused_and_changes_nothing() {
    let (game, mut app) = (Arc::new(k3()), app());
    let world = app.world_mut();
    let stranger = world.spawn_empty().id();
    assert_eq!(world::play(world, stranger, 0), Err(Refused::NoTimeline));
    assert_eq!(world::fork(world, stranger, 0), Err(Refused::NoTimeline));
    assert_eq!(world::prospect(world, stranger), Err(Refused::NoTimeline));
    let historian = Branching::played(Chair::Historian, luck(0));
    let timeline = world::begin(world, Arc::clone(&game), historian.clone()).unwrap();
    assert_eq!(world::play(world, timeline, 2), Err(Refused::NotOpen { step: "troops".to_owned(), option: 2 }));
    assert_eq!(world::play(world, timeline, 64), Err(Refused::NotOpen { step: "troops".to_owned(), option: 64 }));
    assert_eq!(world::fork(world, timeline, 1), Err(Refused::NoEntry { entries: 1, written: 0 }));
    assert_eq!(world::advance(world), 0, "nothing was said");
    let sampled = world::begin(world, Arc::clone(&game), Branching::sampled(luck(0))).unwrap();
    assert_eq!(world::play(world, sampled, 0), Err(Refused::NotPlayed { step: "troops".to_owned() }));
    world::advance_to_rest(world);
    assert_eq!(world::play(world, sampled, 0), Err(Refused::Ended));
    let forcing = |forced| world::Branching::sampled(luck(0)).forcing(forced);
    assert_eq!(world::begin(world, Arc::clone(&game), forcing(vec![Some(2)])), Err(Refused::NoOption { step: 0, option: 2 }));
    assert_eq!(
        world::fork_with(world, sampled, 1, forcing(vec![None; 9])).map(|_| ()),
        Ok(()),
        "nothing is forced beyond the end"
    );
    let nobody = Branching::played(Chair::Seat(ActorId(2)), luck(0));
    assert_eq!(world::begin(world, Arc::clone(&game), nobody), Err(Refused::NoSeat { seat: 2 }));
    let torn = Drawn { actual: vec![0, 0], self_image: vec![1, 0] };
    assert_eq!(world::begin_with(world, game, historian, &torn), Err(Refused::ImpossibleImages));
}
