//! `perimeter run`: timelines that take their course by chance, in a world for each thread.

use std::collections::BTreeMap;
use std::ops::Range;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{self, Receiver, SyncSender};

use bevy::app::App;
use bevy::ecs::world::World;

use super::args::{Format, RunArguments};
use super::failure::Failure;
use super::{campaign, course, output};
use crate::report::runs::{Run, Runs};
use crate::scenario::Opened;
use crate::theory::{Game, Luck};
use crate::words::{Words, message};
use crate::world::{self, Branching, Refused};

/// How many timelines live in a world at a time.
const TOGETHER: u64 = 64;

/// Draws histories and prints what became of them.
pub(super) fn run(arguments: &RunArguments, words: Words) -> Result<ExitCode, Failure> {
    let scenario = match course::open_any(&arguments.scenario, words)? {
        Opened::Scenario(scenario) => *scenario,
        Opened::Campaign(campaign) => return campaign::run(&campaign, arguments, words),
    };
    let forced = course::forced(&scenario, &arguments.course)?;
    let game = Arc::new(scenario.game.clone());
    let mut runs = Runs::new(&scenario, arguments.seed, forced.clone());
    let progress = output::progress(words, &message!("progress-histories"), arguments.runs);
    let draw = Draw { game, forced, seed: arguments.seed, runs: arguments.runs, next: AtomicU64::new(0) };
    let pool = arguments.jobs.pool()?;
    let (sender, receiver) = mpsc::sync_channel(2 * pool.current_num_threads());
    pool.in_place_scope(|scope| {
        for _ in 0..pool.current_num_threads() {
            let (draw, sender) = (&draw, sender.clone());
            scope.spawn(move |_| draw.work(&sender));
        }
        drop(sender);
        in_order(receiver, |batch: Result<Vec<Run>, Refused>| {
            let batch = batch?;
            progress.inc(batch.len() as u64);
            batch.into_iter().for_each(|run| runs.add(run));
            Ok(())
        })
    })?;
    progress.finish_and_clear();
    match arguments.format {
        Format::Text => output::data(&runs.to_text(words))?,
        Format::Json => output::json(&runs.to_json())?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Hands on what comes with its number in the order of the numbers, whatever order it comes in.
fn in_order<T>(receiver: Receiver<(u64, T)>, mut hand_on: impl FnMut(T) -> Result<(), Failure>) -> Result<(), Failure> {
    let (mut early, mut next) = (BTreeMap::new(), 0);
    for (number, batch) in receiver {
        early.insert(number, batch);
        while let Some(batch) = early.remove(&next) {
            hand_on(batch)?;
            next += 1;
        }
    }
    Ok(())
}

/// What is to be drawn, and how much of it has been taken up.
struct Draw {
    game: Arc<Game>,
    forced: Vec<Option<usize>>,
    seed: u64,
    runs: u64,
    next: AtomicU64,
}

impl Draw {
    /// Takes up one batch after the other, all in one world, until nothing is left or nobody wants it.
    fn work(&self, sender: &SyncSender<(u64, Result<Vec<Run>, Refused>)>) {
        let mut app = App::new();
        app.add_plugins(world::plugin);
        loop {
            let number = self.next.fetch_add(1, Ordering::Relaxed);
            let first = number.saturating_mul(TOGETHER);
            if first >= self.runs {
                return;
            }
            let batch = batch(app.world_mut(), self, first..self.runs.min(first + TOGETHER));
            if sender.send((number, batch)).is_err() {
                return;
            }
        }
    }
}

/// Lets some runs live side by side until all have ended.
fn batch(world: &mut World, draw: &Draw, numbers: Range<u64>) -> Result<Vec<Run>, Refused> {
    let begin = |run: u64, world: &mut World| {
        let branching = Branching::sampled(Luck { seed: draw.seed, run }).forcing(draw.forced.clone());
        world::begin(world, Arc::clone(&draw.game), branching).map(|timeline| (run, timeline))
    };
    let timelines = numbers.map(|run| begin(run, world)).collect::<Result<Vec<_>, _>>()?;
    world::advance_to_rest(world);
    let mut done = Vec::new();
    for (number, timeline) in timelines {
        let drawn = world::drawn_images(world, timeline)?;
        let public = world.get::<world::Timeline>(timeline).ok_or(Refused::NoTimeline)?;
        let (weight, ending) = (public.weight(), public.ending());
        done.push(Run { number, drawn, weight, ending, chronicle: world::chronicle(world, timeline)?.clone() });
        world.despawn(timeline);
    }
    Ok(done)
}
