//! How long the engine takes: one move of the world, the shipped scenario solved, K3 with ever more signals, and a sweep.

#[path = "../tests/support/mod.rs"]
mod support;

use std::hint::black_box;
use std::sync::Arc;

use bevy::app::App;
use criterion::{BatchSize, BenchmarkId, Criterion, criterion_group, criterion_main};
use perimeter::analysis::{DEFAULT_LIMIT, Question, Worlds, causation, counterfactual, enumerate, expectation, line, rows};
use perimeter::scenario::{self, Scenario};
use perimeter::theory::{Game, Luck, Reasoner, Timeline};
use perimeter::world::{self, Branching};

fn speech() -> Scenario {
    let none: [&str; 0] = [];
    scenario::open("1950-speech", &none).unwrap()
}

/// One move of one timeline, through the ECS and without it; the memo is warm in both.
fn one_move(criterion: &mut Criterion) {
    let game = Arc::new(speech().game);
    let mut group = criterion.benchmark_group("one move");
    let mut app = App::new();
    app.add_plugins(world::plugin);
    let first = world::begin(app.world_mut(), Arc::clone(&game), Branching::sampled(Luck { seed: 1, run: 0 })).unwrap();
    group.bench_function("world", |bencher| {
        bencher.iter(|| {
            let fork = world::fork(app.world_mut(), first, 0).unwrap();
            // The first timeline moves once, then stands at its end; only the fork is timed from the second round on.
            black_box(world::advance(app.world_mut()));
            app.world_mut().despawn(fork);
        });
    });
    let mut reasoner = Reasoner::new(&game);
    group.bench_function("walk", |bencher| {
        bencher.iter_batched(
            || Timeline::start(&game),
            |mut timeline| black_box(timeline.act(&mut reasoner, (perimeter::theory::MoveId(0), 0))),
            BatchSize::SmallInput,
        );
    });
    group.finish();
}

/// Everything that `perimeter solve` works out.
fn solve(criterion: &mut Criterion) {
    let scenario = speech();
    let free = vec![None; scenario.game.moves.len()];
    let mut group = criterion.benchmark_group("1950-speech");
    group.bench_function("solve", |bencher| {
        bencher.iter(|| {
            let mut reasoner = Reasoner::new(&scenario.game);
            let found = enumerate(&mut reasoner, &free, usize::MAX).unwrap();
            (found, line(&mut reasoner, &free, &scenario.history))
        });
    });
    group.bench_function("expected", |bencher| {
        bencher.iter(|| expectation(&mut Reasoner::new(&scenario.game), &free, usize::MAX).unwrap());
    });
    let change = scenario.game.moves.iter().map(|step| step.option("include").filter(|_| step.id == "speech")).collect();
    let question = Question { record: scenario.history.clone(), change, instead: scenario.history.clone() };
    let war: Vec<bool> = scenario.game.endings.iter().map(|ending| ending.id == "korean war").collect();
    group.bench_function("counterfactual", |bencher| {
        bencher.iter(|| {
            let mut worlds = Worlds::alike(&scenario.game);
            let answers = counterfactual(&mut worlds, &question, usize::MAX).unwrap();
            (answers, causation(&mut worlds, &question, &war, usize::MAX).unwrap())
        });
    });
    group.bench_function("line, remembering", |bencher| bencher.iter(|| play(&scenario.game, true)));
    group.bench_function("line, forgetting", |bencher| bencher.iter(|| play(&scenario.game, false)));
    group.finish();
}

/// The measures of five plays of one line, with one memory for all or none at all.
fn play(game: &Game, remembering: bool) {
    let mut shared = Reasoner::new(game);
    for _ in 0..5 {
        let mut timeline = Timeline::start(game);
        while let Some(step) = timeline.position.step(game) {
            let mut fresh = Reasoner::new(game);
            let reasoner = if remembering { &mut shared } else { &mut fresh };
            black_box(reasoner.measure(&timeline.position, &timeline.minds, &perimeter::theory::Truth::of(game)));
            let option = timeline.position.open(game, step).iter().next().unwrap();
            timeline.act(reasoner, (step, option));
        }
    }
}

/// K3 with `m` binary signals: 2^m histories for each image, times what follows them.
fn ladder(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("K3-m");
    group.sample_size(10);
    for (signals, attack) in [(8, 0.319062908500), (12, 0.350763269751), (16, 0.374085429956), (20, 0.392414124820)] {
        let game = support::k3_ladder(signals);
        let free = vec![None; game.moves.len()];
        let solve = || enumerate(&mut Reasoner::new(&game), &free, usize::MAX).unwrap().endings;
        let endings = solve();
        assert!((endings[0] + endings[1] - attack).abs() < 1e-10);
        group.bench_function(BenchmarkId::from_parameter(signals), |bencher| bencher.iter(solve));
    }
    group.finish();
}

/// A thousand points of the shipped experiment on one thread: the aim is under a second.
fn sweep(criterion: &mut Criterion) {
    let experiment = scenario::open_experiment("speech-and-troops").unwrap();
    let mut group = criterion.benchmark_group("sweep of 1950-speech");
    group.sample_size(10);
    for series in [false, true] {
        let plan = perimeter::experiment::Plan { series, ..experiment.plan.clone() };
        let stop = std::sync::atomic::AtomicBool::new(false);
        let name = if series { "1000 points and their series" } else { "1000 points" };
        group.bench_function(name, |bencher| bencher.iter(|| rows(&plan, 0..1000, DEFAULT_LIMIT, &stop).unwrap()));
    }
    group.finish();
}

criterion_group!(benches, one_move, solve, ladder, sweep);
criterion_main!(benches);
