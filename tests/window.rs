//! The real window under a virtual display with a software renderer: opened, played by synthetic keys, and looked at.
//!
//! Pictures of every screen come to lie in `screenshots` of the target folder. Where there is no display, the test begins itself again
//! under `xvfb-run`; where that or a renderer is missing, it says so and passes. With `PERIMETER_SCREENSHOTS=1` it is done in both
//! languages and in two sizes, else only once.
#![expect(clippy::print_stdout, reason = "a test that is skipped, or that takes long, says so")]

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::{env, fs};

use bevy::app::{App, AppExit, Update};
use bevy::ecs::entity::Entity;
use bevy::ecs::message::MessageWriter;
use bevy::ecs::query::With;
use bevy::ecs::resource::Resource;
use bevy::ecs::system::{Commands, ResMut, Single};
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyCode, KeyboardInput};
use bevy::input::mouse::{MouseButton, MouseButtonInput};
use bevy::math::Vec2;
use bevy::render::view::screenshot::{Screenshot, save_to_disk};
use bevy::window::{CursorMoved, PrimaryWindow, Window, WindowEvent};
use bevy::winit::WinitSettings;
use perimeter::play::Wanted;
use perimeter::scenario::save::Save;
use perimeter::words::Language;

/// What a rehearsal does in one frame.
enum Cue {
    /// Nothing, for so many frames.
    Wait(u32),
    /// A key is pressed and let go.
    Press(char),
    /// The mouse is pressed and let go at a place.
    Click(f32, f32),
    /// A picture is taken.
    Shot(&'static str),
    /// The window is closed.
    Close,
}

/// What is still to be done.
#[derive(Resource)]
struct Rehearsal {
    cues: VecDeque<Cue>,
    folder: PathBuf,
    size: (f32, f32),
}

/// A game from the prediction to the debrief: seven decisions and whatever comes between, always the first option.
fn script() -> VecDeque<Cue> {
    let mut cues = VecDeque::from([Cue::Wait(20), Cue::Shot("predict"), Cue::Press('\n'), Cue::Wait(40), Cue::Shot("play")]);
    for picture in [Some("play-decided"), None, Some("play-later"), None, None, None, None, None, None, None] {
        cues.extend([Cue::Press('1'), Cue::Wait(12)]);
        cues.extend(picture.map(Cue::Shot));
    }
    let looked_up = [('w', "why"), ('\u{1b}', ""), ('?', "keys"), ('\u{1b}', ""), ('/', "search"), ('\u{1b}', "")];
    let looked_up = looked_up.into_iter().chain([('a', "author"), ('a', "")]);
    for (key, picture) in looked_up {
        cues.extend([Cue::Press(key), Cue::Wait(8)]);
        cues.extend(Some(picture).filter(|picture| !picture.is_empty()).map(Cue::Shot));
    }
    cues.extend([Cue::Shot("play-over"), Cue::Press('\n'), Cue::Wait(200), Cue::Shot("debrief")]);
    // The way out stands in the upper left corner.
    cues.extend([Cue::Click(60.0, 25.0), Cue::Wait(20), Cue::Shot("library"), Cue::Wait(10), Cue::Close]);
    cues
}

fn rehearse(
    mut rehearsal: ResMut<Rehearsal>,
    mut window: Single<(Entity, &mut Window), With<PrimaryWindow>>,
    mut keys: MessageWriter<KeyboardInput>,
    mut mouse: MessageWriter<WindowEvent>,
    mut exit: MessageWriter<AppExit>,
    mut commands: Commands,
) {
    let (width, height) = rehearsal.size;
    let (entity, window) = &mut *window;
    if (window.resolution.width(), window.resolution.height()) != (width, height) {
        window.resolution.set(width, height);
    }
    match rehearsal.cues.pop_front() {
        Some(Cue::Wait(frames)) if frames > 1 => rehearsal.cues.push_front(Cue::Wait(frames - 1)),
        None | Some(Cue::Wait(_)) => {}
        Some(Cue::Press(sign)) => {
            for state in [ButtonState::Pressed, ButtonState::Released] {
                keys.write(key(sign, state, *entity));
            }
        }
        Some(Cue::Click(x, y)) => {
            let position = Vec2::new(x, y);
            mouse.write(WindowEvent::CursorMoved(CursorMoved { window: *entity, position, delta: None }));
            for state in [ButtonState::Pressed, ButtonState::Released] {
                let press = MouseButtonInput { button: MouseButton::Left, state, window: *entity };
                mouse.write(WindowEvent::MouseButtonInput(press));
            }
        }
        Some(Cue::Shot(name)) => {
            let path = rehearsal.folder.join(format!("{name}.png"));
            commands.spawn(Screenshot::primary_window()).observe(save_to_disk(path));
            rehearsal.cues.push_front(Cue::Wait(6));
        }
        Some(Cue::Close) => drop(exit.write(AppExit::Success)),
    }
}

fn key(sign: char, state: ButtonState, window: Entity) -> KeyboardInput {
    let (key_code, logical_key, text) = match sign {
        '\n' => (KeyCode::Enter, Key::Enter, None),
        '\u{1b}' => (KeyCode::Escape, Key::Escape, None),
        '/' => (KeyCode::Slash, Key::Character("/".into()), Some("/".into())),
        '?' => (KeyCode::Slash, Key::Character("?".into()), Some("?".into())),
        'a' => (KeyCode::KeyA, Key::Character("a".into()), Some("a".into())),
        'w' => (KeyCode::KeyW, Key::Character("w".into()), Some("w".into())),
        _ => (KeyCode::Digit1, Key::Character("1".into()), Some("1".into())),
    };
    KeyboardInput { key_code, logical_key, state, text, repeat: false, window }
}

/// Plays 1950-speech in the window, in a home of its own.
fn play(language: Language, size: (f32, f32), folder: &Path) {
    let wanted = Wanted { language, scenario: Some("1950-speech".to_owned()), ..Wanted::default() };
    let mut app: App = perimeter::window::app(&wanted);
    app.insert_resource(WinitSettings::game());
    app.insert_resource(Rehearsal { cues: script(), folder: folder.to_owned(), size });
    app.add_systems(Update, rehearse);
    assert_eq!(app.run(), AppExit::Success);
}

/// Begins this test again for one language and size, under a virtual display.
fn stage(language: Language, (width, height): (u32, u32)) -> Result<(), String> {
    let home = tempfile::tempdir().map_err(|why| why.to_string())?;
    let name = format!("{language}-{width}x{height}");
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).with_file_name("screenshots").join(&name);
    drop(fs::remove_dir_all(&folder));
    fs::create_dir_all(&folder).map_err(|why| why.to_string())?;
    let own = env::current_exe().map_err(|why| why.to_string())?;
    let mut command = Command::new("timeout");
    command.args(["300", "xvfb-run", "-a", "-s"]).arg(format!("-screen 0 {width}x{height}x24")).arg(own);
    command.env("PERIMETER_STAGE", format!("{language} {width} {height}")).env("PERIMETER_FOLDER", &folder);
    for place in ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"] {
        command.env(place, home.path());
    }
    command.env_remove("WAYLAND_DISPLAY");
    let output = command.output().map_err(|why| why.to_string())?;
    if !output.status.success() {
        return Err(format!("{name}: {}\n{}", output.status, String::from_utf8_lossy(&output.stderr)));
    }
    for picture in
        ["predict", "play", "play-decided", "play-later", "why", "keys", "search", "author", "play-over", "debrief", "library"]
    {
        let path = folder.join(format!("{picture}.png"));
        let size = fs::metadata(&path).map_or(0, |found| found.len());
        if size < 10_000 {
            return Err(format!("{name}: there is no picture {}", path.display()));
        }
    }
    the_terminal_gives_the_same(home.path())
}

/// The same choices and seed in the terminal leave the same saved game, prediction and all.
fn the_terminal_gives_the_same(home: &Path) -> Result<(), String> {
    let saves = glob(home);
    let [save] = &saves[..] else { return Err(format!("one game was played, but {} are saved", saves.len())) };
    let own = fs::read_to_string(save).map_err(|why| why.to_string())?;
    let own = Save::read(&own).map_err(|why| why.to_string())?;
    let path = home.join("terminal.ron");
    let typed = "\n\n".to_owned() + &"1\n".repeat(own.decisions.len());
    let mut terminal = Command::new(env!("CARGO_BIN_EXE_perimeter"))
        .args(["play", "1950-speech", "--save"])
        .arg(&path)
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::null())
        .spawn()
        .map_err(|why| why.to_string())?;
    if let Some(mut input) = terminal.stdin.take() {
        std::io::Write::write_all(&mut input, typed.as_bytes()).map_err(|why| why.to_string())?;
    }
    terminal.wait().map_err(|why| why.to_string())?;
    let text = fs::read_to_string(&path).map_err(|why| why.to_string())?;
    let there = Save::read(&text).map_err(|why| why.to_string())?;
    if own == there { Ok(()) } else { Err(format!("the window saved {own:?}\nbut the terminal {there:?}")) }
}

/// A display, but no driver that could draw on it: that is said in one line, and the game is played in the terminal.
fn without_a_renderer() -> Result<(), String> {
    let home = tempfile::tempdir().map_err(|why| why.to_string())?;
    let mut command = Command::new("timeout");
    command.args(["60", "xvfb-run", "-a", env!("CARGO_BIN_EXE_perimeter"), "--lang", "en"]);
    command.env("VK_DRIVER_FILES", "/nonexistent").env("VK_ICD_FILENAMES", "/nonexistent").env("WGPU_BACKEND", "vulkan");
    for place in ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"] {
        command.env(place, home.path());
    }
    command.env_remove("WAYLAND_DISPLAY").stdin(std::process::Stdio::null());
    let output = command.output().map_err(|why| why.to_string())?;
    let [told, said] = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes).into_owned());
    let plays = told.contains("The Press Club speech") && said.contains("plays in the terminal") && !said.contains("panicked");
    if output.status.success() && plays { Ok(()) } else { Err(format!("without a renderer: {}\n{said}", output.status)) }
}

/// The saved games below a folder.
fn glob(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let found = entries.flat_map(|path| if path.is_dir() { glob(&path) } else { vec![path] });
    found.filter(|path| path.parent().is_some_and(|parent| parent.ends_with("games"))).collect()
}

fn there_is(program: &str) -> bool {
    env::var_os("PATH").is_some_and(|path| env::split_paths(&path).any(|folder| folder.join(program).is_file()))
}

fn has_renderer() -> bool {
    ["/usr/share/vulkan/icd.d", "/etc/vulkan/icd.d"]
        .iter()
        .any(|folder| fs::read_dir(folder).is_ok_and(|mut files| files.next().is_some()))
}

fn main() -> ExitCode {
    if let (Ok(stage), Ok(folder)) = (env::var("PERIMETER_STAGE"), env::var("PERIMETER_FOLDER")) {
        let parts: Vec<&str> = stage.split(' ').collect();
        let size = |part: &str| part.parse::<f32>().unwrap();
        play(Language::named(parts[0]).unwrap(), (size(parts[1]), size(parts[2])), Path::new(&folder));
        return ExitCode::SUCCESS;
    }
    if !there_is("xvfb-run") || !there_is("timeout") || !has_renderer() {
        println!("skipped: the window is only tested where xvfb and a Vulkan renderer such as lavapipe are installed");
        return ExitCode::SUCCESS;
    }
    let all = env::var_os("PERIMETER_SCREENSHOTS").is_some();
    let stages: Vec<_> = (Language::ALL.into_iter())
        .flat_map(|language| [(1280, 800), (1920, 1080)].map(|size| (language, size)))
        .take(if all { 4 } else { 1 })
        .collect();
    let mut failed = 0;
    if let Err(why) = without_a_renderer() {
        failed += 1;
        println!("FAILED: {why}");
    }
    for (language, size) in &stages {
        match stage(*language, *size) {
            Ok(()) => println!("the window was played in {language} at {} x {} ... ok", size.0, size.1),
            Err(why) => {
                failed += 1;
                println!("FAILED: {why}");
            }
        }
    }
    println!("{} passed, {failed} failed", stages.len() + 1 - failed);
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
