//! Rule: the camera of the map sees what the sight says, and draws where the window is free for it.
#![expect(clippy::needless_pass_by_value, reason = "the parameters of systems are given by value")]

use bevy::camera::Viewport;
use bevy::camera::visibility::RenderLayers;
use bevy::prelude::*;
use bevy::window::PrimaryWindow;

use super::super::theme;
use super::atlas::atlas;
use super::ground::colour;
use super::{MapFrame, MapShown, Sight};

/// The layer on which the map is drawn, so that no other camera draws it again.
pub(super) const LAYER: usize = 1;

/// The camera of the map.
#[derive(Component, Clone, Copy, Debug, Default)]
pub struct MapCamera;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Startup, spawn).add_systems(PostUpdate, follow.before(bevy::camera::CameraUpdateSystems));
}

fn spawn(mut commands: Commands<'_, '_>) {
    commands.spawn((MapCamera, Camera2d, Camera { order: 0, ..default() }, RenderLayers::layer(LAYER)));
}

type Seen<'w> = (&'w mut Camera, &'w mut Projection, &'w mut Transform);

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "pixels of a screen")]
fn follow(
    (frame, sight, shown): (Res<'_, MapFrame>, Res<'_, Sight>, Res<'_, MapShown>),
    window: Single<'_, '_, &Window, With<PrimaryWindow>>,
    camera: Single<'_, '_, Seen<'_>, With<MapCamera>>,
) {
    let (mut camera, mut projection, mut place) = camera.into_inner();
    let palette = theme::of(shown.dark);
    let (Some(frame), Some(atlas)) = (frame.0, atlas()) else {
        camera.viewport = None;
        camera.clear_color = ClearColorConfig::Custom(colour(palette.paper));
        return;
    };
    camera.clear_color = ClearColorConfig::Custom(colour(palette.sea));
    let sight = sight.within(atlas, frame);
    let whole = UVec2::new(window.physical_width(), window.physical_height());
    let pixel = |points: f32| (points * window.scale_factor()).round().max(0.0) as u32;
    let position = UVec2::new(pixel(frame.min.x), pixel(frame.min.y)).min(whole.saturating_sub(UVec2::ONE));
    let size = UVec2::new(pixel(frame.width()), pixel(frame.height())).min(whole - position).max(UVec2::ONE);
    camera.viewport = Some(Viewport { physical_position: position, physical_size: size, ..default() });
    if let Projection::Orthographic(orthographic) = &mut *projection {
        orthographic.scale = sight.scale(frame);
    }
    place.translation = Vec3::new(sight.middle[0], sight.middle[1], 0.0);
}
