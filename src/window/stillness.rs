//! Rule: a window in which nothing happens is not drawn again.
//!
//! `bevy_egui` tells the panels in every frame which keys of the modifying kind are down, whether that is news or not; egui takes whatever it
//! is told for news and asks for another frame, and so on without end.

use bevy::app::{App, PreUpdate};
use bevy::ecs::schedule::IntoScheduleConfigs as _;
use bevy::ecs::system::{Local, Query};
use bevy_egui::egui::{Event, Modifiers};
use bevy_egui::{EguiInput, EguiPreUpdateSet};

pub(super) fn plugin(app: &mut App) {
    let between = forget_what_is_no_news.after(EguiPreUpdateSet::ProcessInput).before(EguiPreUpdateSet::BeginPass);
    app.add_systems(PreUpdate, between);
}

fn forget_what_is_no_news(mut inputs: Query<&mut EguiInput>, mut known: Local<Modifiers>) {
    for mut input in &mut inputs {
        input.events.retain(|event| match event {
            Event::ModifiersChanged(down) => std::mem::replace(&mut *known, *down) != *down,
            _ => true,
        });
    }
}
