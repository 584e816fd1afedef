//! Measures the window: how long a frame takes while everything is drawn anew, and how busy the processor is while nobody does anything.
//!
//!     cargo run --example frames
//!
//! It opens the game of 1950-speech after two decisions, draws three hundred frames as fast as it can, then waits for twenty seconds as the
//! program does. A frame is measured twice: from one to the next, renderer and all, and only what the program itself does in it.
#![expect(clippy::print_stdout, reason = "an example says what it measured")]

use std::fs;
use std::time::{Duration, Instant};

use bevy::app::{AppExit, First, Last};
use bevy::ecs::message::MessageWriter;
use bevy::ecs::resource::Resource;
use bevy::ecs::system::ResMut;
use bevy::window::RequestRedraw;
use bevy::winit::WinitSettings;
use perimeter::play::Wanted;
use perimeter::scenario::save::Save;

/// Frames before anything is measured: fonts, pipelines and the first layout.
const WARM_UP: usize = 60;

/// Frames that are measured.
const FRAMES: usize = 300;

/// How long nothing is done.
const IDLE: Duration = Duration::from_secs(20);

#[derive(Resource)]
struct Measured {
    began: Instant,
    whole: Vec<Duration>,
    own: Vec<Duration>,
    /// When the wait began, how much of the processor had been used by then, and how many frames have been drawn since.
    idle: Option<(Instant, Duration, usize)>,
}

fn begin(mut measured: ResMut<Measured>) {
    let now = Instant::now();
    let whole = now - measured.began;
    measured.whole.push(whole);
    measured.began = now;
}

fn end(
    mut measured: ResMut<Measured>,
    mut settings: ResMut<WinitSettings>,
    mut redraw: MessageWriter<RequestRedraw>,
    mut exit: MessageWriter<AppExit>,
) {
    if let Some((since, used, frames)) = &mut measured.idle {
        *frames += 1;
        if since.elapsed() >= IDLE {
            let share = processor().saturating_sub(*used).as_secs_f64() / since.elapsed().as_secs_f64();
            println!("idle: {:.2} % of one processor, {frames} frames in {:.0?}", 100.0 * share, since.elapsed());
            exit.write(AppExit::Success);
        }
        return;
    }
    let own = measured.began.elapsed();
    measured.own.push(own);
    if measured.own.len() < WARM_UP + FRAMES {
        redraw.write(RequestRedraw);
        return;
    }
    report("a frame", &measured.whole[WARM_UP..]);
    report("of it the program's own", &measured.own[WARM_UP..]);
    *settings = WinitSettings::desktop_app();
    measured.idle = Some((Instant::now(), processor(), 0));
}

fn report(what: &str, times: &[Duration]) {
    let mut times = times.to_vec();
    times.sort();
    let at = |share: usize| times[(times.len() * share / 100).min(times.len() - 1)];
    println!("{what}: median {:.1?}, 95 % within {:.1?}, longest {:.1?}", at(50), at(95), at(100));
}

/// The processor time that this program has used; nothing where the system does not say.
fn processor() -> Duration {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let ticks = |field: usize| fields.get(field).and_then(|ticks| ticks.parse::<u64>().ok()).unwrap_or_default();
    // Hundredths of a second, in user mode and in the system's.
    Duration::from_millis(10 * (ticks(11) + ticks(12)))
}

fn main() -> std::io::Result<()> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("game.ron");
    let decisions = vec![("withdrawal".to_owned(), Some("withdraw".to_owned())), ("clamour".to_owned(), None)];
    let save = Save { asked: true, decisions, ..Save::new("1950-speech", &[], "historian", 1950) };
    fs::write(&path, save.write())?;
    let wanted = Wanted { resume: Some(path.display().to_string()), ..Wanted::default() };
    let mut app = perimeter::window::app(&wanted);
    app.insert_resource(WinitSettings::continuous());
    app.insert_resource(Measured { began: Instant::now(), whole: Vec::new(), own: Vec::new(), idle: None });
    app.add_systems(First, begin).add_systems(Last, end);
    app.run();
    Ok(())
}
