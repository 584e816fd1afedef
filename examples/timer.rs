//! Times the engine from inside, for `benches/peers.py`: what it takes once the scenario is read, in seconds, one round a line.
//!
//! `timer solve SCENARIO ROUNDS` works a scenario out, all histories, each round with a memory of its own;
//! `timer posterior SCENARIO ROUNDS` plays a line of first options and reads every act of it, in everybody's mind; `timer reread` the
//! same by one who has worked out before how likely each act is;
//! `timer throughput SCENARIO ROUNDS THREADS` works it out as often as there are threads, at once, and gives the time for one.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "it talks to a script")]

use std::hint::black_box;
use std::process::ExitCode;
use std::time::Instant;

use perimeter::analysis::enumerate;
use perimeter::scenario;
use perimeter::theory::{Game, Reasoner, Timeline};
use rayon::prelude::*;

fn solve(game: &Game) {
    let free = vec![None; game.moves.len()];
    let _ = black_box(enumerate(&mut Reasoner::new(game), &free, usize::MAX));
}

/// The line ends where no image of anybody can be learned any more: before the first decision of an actor that has but one.
fn posterior(game: &Game, reasoner: &mut Reasoner<'_>) {
    let mut timeline = Timeline::start(game);
    while let Some(step) = timeline.position.step(game) {
        if game.step(step).owner().is_none_or(|owner| game.actor(owner).images.len() < 2) {
            break;
        }
        timeline.act(reasoner, (step, 0));
    }
    black_box(timeline);
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [what, path, rounds, rest @ ..] = arguments.as_slice() else {
        eprintln!("usage: timer solve|posterior|reread|throughput SCENARIO ROUNDS [THREADS]");
        return ExitCode::from(2);
    };
    let none: [&str; 0] = [];
    let (Ok(opened), Ok(rounds)) = (scenario::open(path, &none), rounds.parse::<u32>()) else {
        eprintln!("`{path}` is no sound scenario, or `{rounds}` is no number");
        return ExitCode::from(2);
    };
    let game = &opened.game;
    let threads: u32 = rest.first().and_then(|threads| threads.parse().ok()).unwrap_or(1);
    let Ok(pool) = rayon::ThreadPoolBuilder::new().num_threads(threads as usize).build() else {
        eprintln!("no {threads} threads are to be had");
        return ExitCode::from(4);
    };
    for _ in 0..=rounds {
        let start = Instant::now();
        let count = match what.as_str() {
            "solve" => {
                solve(game);
                1
            }
            "posterior" => {
                (0..1000).for_each(|_| posterior(game, &mut Reasoner::new(game)));
                1000
            }
            "reread" => {
                let mut reasoner = Reasoner::new(game);
                (0..1000).for_each(|_| posterior(game, &mut reasoner));
                1000
            }
            _ => {
                pool.install(|| (0..threads * 4).into_par_iter().with_max_len(1).for_each(|_| solve(game)));
                threads * 4
            }
        };
        println!("{:e}", start.elapsed().as_secs_f64() / f64::from(count));
    }
    ExitCode::SUCCESS
}
