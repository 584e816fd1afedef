//! The map alone, along history: `cargo run --example map -- 1950-speech 4`, and with `--save map.png` a picture of it.
//!
//! What follows the scenario is how many acts have happened; then may come `--dark`, `--size 1920x1080`, `--save FILE`.
#![expect(clippy::needless_pass_by_value, reason = "the parameters of systems are given by value")]

use std::error::Error;
use std::path::PathBuf;
use std::sync::Arc;

use bevy::camera::visibility::RenderLayers;
use bevy::prelude::*;
use bevy::render::view::screenshot::{Screenshot, save_to_disk};
use bevy::window::WindowResolution;
use bevy_egui::{EguiContexts, EguiGlobalSettings, EguiPlugin, EguiPrimaryContextPass, PrimaryEguiContext, egui};
use perimeter::report::told::Eyes;
use perimeter::report::view::{MapView, Shown};
use perimeter::theory::luck::Luck;
use perimeter::window::map::{MapFrame, MapShown, ReducedMotion, Sight, map_panel, plugin};
use perimeter::window::panels::markers_panel;
use perimeter::window::theme;
use perimeter::words::Words;
use perimeter::world::{Branching, Chair, Playthrough};

/// How many frames pass before the picture is taken, and how many after it.
const FRAMES: (u32, u32) = (20, 30);

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let after = |name: &str| arguments.iter().position(|given| given == name).and_then(|at| arguments.get(at + 1));
    let name = arguments.first().map_or("1950-speech", String::as_str);
    let no_what_ifs: [&str; 0] = [];
    let scenario = perimeter::scenario::open(name, &no_what_ifs)?;
    let branching = Branching::played(Chair::Nobody, Luck { seed: 1950, run: 0 });
    let played = Playthrough::begin(&Arc::new(scenario.game.clone()), branching, scenario.history.clone())?;
    let (run, _) = played.history()?;
    let most = run.entries().len();
    let at = arguments.get(1).and_then(|number| number.parse().ok()).unwrap_or(most).min(most);
    let eyes = Eyes { seat: None, reveal: false };
    let words = Words::default();
    let view = MapView::of(&Shown { scenario: &scenario, words, eyes, run, waiting: None, at, beside: None, branches: &[] });
    let size =
        after("--size").and_then(|size| size.split_once('x')).and_then(|(x, y)| Some((x.parse().ok()?, y.parse().ok()?)));
    let size: (u32, u32) = size.unwrap_or((1280, 800));
    let dark = arguments.iter().any(|given| given == "--dark");

    let mut app = App::new();
    let window = Window { title: "Perimeter".to_owned(), resolution: WindowResolution::from(size), ..default() };
    app.add_plugins(DefaultPlugins.set(WindowPlugin { primary_window: Some(window), ..default() }));
    app.add_plugins((EguiPlugin::default(), plugin));
    app.insert_resource(MapShown { view, dark }).insert_resource(Picture(after("--save").map(PathBuf::from)));
    app.insert_resource(ReducedMotion(true));
    app.add_systems(Startup, camera).add_systems(EguiPrimaryContextPass, show).add_systems(Update, picture);
    app.run();
    Ok(())
}

/// Where to save a picture, if anywhere.
#[derive(Resource)]
struct Picture(Option<PathBuf>);

fn camera(mut commands: Commands<'_, '_>, mut settings: ResMut<'_, EguiGlobalSettings>) {
    settings.auto_create_primary_context = false;
    let camera = Camera { order: 1, clear_color: ClearColorConfig::None, ..default() };
    commands.spawn((PrimaryEguiContext, Camera2d, RenderLayers::none(), camera));
}

fn show(
    mut contexts: EguiContexts<'_, '_>,
    (shown, motion): (Res<'_, MapShown>, Res<'_, ReducedMotion>),
    (mut sight, mut frame): (ResMut<'_, Sight>, ResMut<'_, MapFrame>),
) -> bevy::ecs::error::Result {
    let context = contexts.ctx_mut()?.clone();
    theme::put_on(&context, shown.dark, 100);
    let builder = egui::UiBuilder::new().layer_id(egui::LayerId::background()).max_rect(context.viewport_rect());
    let mut ui = egui::Ui::new(context, "window".into(), builder);
    egui::Panel::left("markers").default_size(320.0).show(&mut ui, |ui| {
        egui::ScrollArea::vertical().show(ui, |ui| markers_panel(ui, &shown.view));
    });
    let answer = map_panel(&mut ui, &shown.view, *sight, *motion);
    sight.set_if_neq(answer.sight);
    frame.set_if_neq(MapFrame(Some(answer.frame)));
    Ok(())
}

fn picture(
    mut commands: Commands<'_, '_>,
    picture: Res<'_, Picture>,
    mut frames: Local<'_, u32>,
    mut exit: MessageWriter<'_, AppExit>,
) {
    let Some(path) = &picture.0 else { return };
    *frames += 1;
    if *frames == FRAMES.0 {
        commands.spawn(Screenshot::primary_window()).observe(save_to_disk(path.clone()));
    } else if *frames == FRAMES.0 + FRAMES.1 {
        exit.write(AppExit::Success);
    }
}
