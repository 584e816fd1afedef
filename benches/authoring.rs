//! How long an author waits: for the check of the largest shipped scenario, for its play-test, and for a report after a save.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use perimeter::analysis::{DEFAULT_LIMIT, Outcome, playtest};
use perimeter::lint::{LIMIT, lint};
use perimeter::scenario::library::SCENARIOS;
use perimeter::scenario::{open, read, tidy};
use perimeter::theory::Reasoner;

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
}

criterion_group!(benches, authoring);
criterion_main!(benches);
