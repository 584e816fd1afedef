//! `perimeter run`: timelines that take their course by chance, in the world.

use std::process::ExitCode;
use std::sync::Arc;

use bevy::app::App;
use bevy::ecs::world::World;

use super::args::{Format, RunArguments};
use super::failure::Failure;
use super::{course, output};
use crate::report::runs::{Run, Runs};
use crate::theory::{Game, Luck};
use crate::words::Words;
use crate::world::{self, Branching, Refused};

/// How many timelines live in the world at a time.
const TOGETHER: u64 = 256;

/// Draws histories and prints what became of them.
pub(super) fn run(arguments: &RunArguments, _words: Words) -> Result<ExitCode, Failure> {
    let scenario = course::open(&arguments.scenario)?;
    let forced = course::forced(&scenario, &arguments.course)?;
    let game = Arc::new(scenario.game.clone());
    let mut app = App::new();
    app.add_plugins(world::plugin);
    let mut runs = Runs::new(&scenario, arguments.seed, forced);
    let progress = output::progress("histories", arguments.runs);
    for first in (0..arguments.runs).step_by(usize::try_from(TOGETHER).unwrap_or(1)) {
        let together = first..arguments.runs.min(first + TOGETHER);
        for run in batch(app.world_mut(), &game, &runs, together).map_err(|refused| Failure::usage(refused.to_string()))? {
            runs.add(run);
        }
        progress.inc(TOGETHER);
    }
    progress.finish_and_clear();
    match arguments.format {
        Format::Text => output::data(&runs.to_text())?,
        Format::Json => output::json(&runs.to_json())?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Lets some runs live side by side until all have ended.
fn batch(
    world: &mut World,
    game: &Arc<Game>,
    runs: &Runs<'_>,
    numbers: impl Iterator<Item = u64>,
) -> Result<Vec<Run>, Refused> {
    let begin = |run: u64, world: &mut World| {
        let branching = Branching::sampled(Luck { seed: runs.seed, run }).forcing(runs.forced.clone());
        world::begin(world, Arc::clone(game), branching).map(|timeline| (run, timeline))
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
