//! Rule: what a screen reader asks of a control is done as if a hand had done it, and soon.
//!
//! The panels send the reader what there is; what it asks comes back by way of the window, and is handed on to them here.
#![expect(clippy::needless_pass_by_value, reason = "the parameters of systems are given by value")]

use std::time::Duration;

use bevy::a11y::{AccessibilityRequested, ActionRequest};
use bevy::app::{App, PreUpdate};
use bevy::ecs::entity::Entity;
use bevy::ecs::message::{MessageReader, MessageWriter};
use bevy::ecs::query::With;
use bevy::ecs::schedule::IntoScheduleConfigs as _;
use bevy::ecs::system::{Local, Res, ResMut, Single};
use bevy::winit::{UpdateMode, WinitSettings};
use bevy_egui::egui::Event;
use bevy_egui::input::EguiInputEvent;
use bevy_egui::{EguiInputSet, PrimaryEguiContext};

/// A request does not wake the window: while somebody listens, it looks this often whether there is one.
const PATIENCE: Duration = Duration::from_millis(100);

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PreUpdate, (stay_awake, hand_on.in_set(EguiInputSet::ReadBevyMessages)));
}

fn hand_on(
    mut requests: MessageReader<ActionRequest>,
    panels: Single<Entity, With<PrimaryEguiContext>>,
    mut events: MessageWriter<EguiInputEvent>,
) {
    for ActionRequest(request) in requests.read() {
        events.write(EguiInputEvent { context: *panels, event: Event::AccessKitActionRequest(request.clone()) });
    }
}

fn stay_awake(listened: Res<AccessibilityRequested>, mut settings: ResMut<WinitSettings>, mut awake: Local<bool>) {
    if listened.get() && !*awake {
        *awake = true;
        settings.focused_mode = UpdateMode::reactive(PATIENCE);
        settings.unfocused_mode = UpdateMode::reactive_low_power(PATIENCE);
    }
}
