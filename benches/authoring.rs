//! How long an author waits: for the check of the largest shipped scenario, for its play-test, and for a report after a save.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use perimeter::analysis::{DEFAULT_LIMIT, Outcome, playtest};
use perimeter::experiment::{Level, Lever};
use perimeter::lint::{LIMIT, lint};
use perimeter::play::Sitting;
use perimeter::report::view::Chances;
use perimeter::scenario::library::SCENARIOS;
use perimeter::scenario::save::Save;
use perimeter::scenario::{Authoring, Drafting, open, read, tidy};
use perimeter::theory::{ActorId, Reasoner};
use perimeter::world::Choice;

fn authoring(criterion: &mut Criterion) {
    let largest = SCENARIOS.iter().max_by_key(|shipped| shipped.text.len()).unwrap();
    let nothing: [&str; 0] = [];
    let mut group = criterion.benchmark_group(largest.name);
    let scenario = open(largest.name, &nothing).unwrap();
    group.bench_function("check", |bencher| bencher.iter(|| read(largest.name, black_box(largest.text)).unwrap()));
    group.bench_function("lay out", |bencher| bencher.iter(|| tidy(largest.name, black_box(largest.text)).unwrap()));
    group.bench_function("check with lints", |bencher| bencher.iter(|| lint(&scenario)));
    group.finish();
    // Which has the most to play is another question than which has the most to read.
    let mut group = criterion.benchmark_group("play-test");
    group.sample_size(10);
    for shipped in SCENARIOS {
        let scenario = open(shipped.name, &nothing).unwrap();
        group.bench_function(shipped.name, |bencher| {
            bencher.iter(|| playtest(&mut Reasoner::new(&scenario.game), LIMIT).unwrap());
        });
    }
    group.finish();
    let mut group = criterion.benchmark_group("report after a save");
    group.sample_size(10);
    for shipped in SCENARIOS {
        group.bench_function(shipped.name, |bencher| {
            bencher.iter(|| {
                let opened = open(shipped.name, &nothing).unwrap();
                Outcome::of(&opened.game, &opened.forced_options(), DEFAULT_LIMIT).unwrap()
            });
        });
    }
    group.finish();
    // A frame of a sixtieth of a second is 16.7 ms.
    let mut group = criterion.benchmark_group("a lever of the author panel");
    group.sample_size(20);
    for shipped in SCENARIOS {
        let drafting = Drafting::over(shipped.name, &nothing, "mine.ron").unwrap();
        let (blank, save) = (format!("WhatIf(of: {:?}, title: \"\")", shipped.name), played(&drafting));
        let mut authoring = Authoring::new(drafting, &blank).unwrap();
        let doubt = Lever::Believe { observer: ActorId(1), of: ActorId(0), image: 0 };
        let mut chance = 0.0;
        group.bench_function(format!("{}: written and read", shipped.name), |bencher| {
            bencher.iter(|| {
                chance = (chance + 0.01) % 1.0;
                authoring.turn(&doubt, Level::Number(chance)).unwrap();
            });
        });
        let changed = authoring.opened();
        group.bench_function(format!("{}: played again", shipped.name), |bencher| {
            bencher.iter(|| Sitting::refit(changed, black_box(&save)).unwrap());
        });
        group.bench_function(format!("{}: worked out", shipped.name), |bencher| {
            bencher.iter(|| Chances::of(black_box(&changed.game), &changed.forced_options()).unwrap());
        });
    }
    group.finish();
}

/// A game that was played to its end as history went.
fn played(drafting: &Drafting) -> Save {
    let scenario = drafting.below();
    let mut sitting = Sitting::new(scenario, Save::new(&scenario.name, &[], "historian", 1950)).unwrap();
    while let Some(step) = sitting.played().waiting().unwrap() {
        sitting.decide(scenario.history[step.0].map_or(Choice::Luck, Choice::Took)).unwrap();
    }
    sitting.save().clone()
}

criterion_group!(benches, authoring);
criterion_main!(benches);
