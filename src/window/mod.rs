//! The window: a map and panels in which perceptions of deterrence are seen to shift.
//!
//! Everything that it knows lies on one desk. Each frame the [`panels`] and screens are drawn from views of it
//! ([`report::view`](crate::report::view)) and give back what the player [asks](ask::Ask); between two frames the asks are done.

pub mod ask;
mod asks;
mod author;
mod desk;
#[cfg_attr(target_arch = "wasm32", path = "dialog_web.rs")]
mod dialog;
mod fonts;
pub mod map;
mod notice;
#[cfg(not(target_arch = "wasm32"))]
mod open;
pub mod panels;
mod reader;
mod screens;
pub mod settings;
mod shell;
mod stillness;
mod table;
mod talk;
pub mod theme;
#[cfg(test)]
mod walk;
#[cfg(target_arch = "wasm32")]
pub mod web;

#[cfg(not(target_arch = "wasm32"))]
pub use open::open;

use bevy::DefaultPlugins;
use bevy::app::{App, PluginGroup as _};
use bevy::log::{Level, LogPlugin};
use bevy::utils::default;
use bevy::window::{Window, WindowPlugin, WindowResolution};
use bevy::winit::WinitSettings;

use crate::play::Wanted;
use crate::words::message;

/// The window with what was wanted in it; it shows itself when it is run.
pub fn app(wanted: &Wanted) -> App {
    let desk = desk::Desk::new(wanted);
    let title = desk.words.say(&message!("window-title"));
    let window = Window { title, resolution: WindowResolution::new(1280, 800), ..default() };
    #[cfg(target_arch = "wasm32")]
    let window = web::dressed(window);
    let plugins = DefaultPlugins.set(WindowPlugin { primary_window: Some(window), ..default() }).set(LogPlugin {
        level: Level::ERROR,
        filter: "error,wgpu=off,bevy_render=error".to_owned(),
        ..default()
    });
    let mut app = App::new();
    app.add_plugins(plugins).insert_resource(WinitSettings::desktop_app()).insert_non_send(desk);
    app.add_plugins((asks::plugin, reader::plugin, shell::plugin, stillness::plugin));
    #[cfg(target_arch = "wasm32")]
    app.add_plugins(web::plugin);
    app
}
