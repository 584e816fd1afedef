//! The map: land, zones and rivers drawn by Bevy; badges, arcs and words painted over it by egui, so that they have names.
//!
//! How a screen uses it, in three steps. Add [`plugin`]. In the pass of egui, show [`map_panel`] in a central panel without a frame, with the
//! [`MapView`] of the moment, the resources [`Sight`] and [`ReducedMotion`]; put what comes back into [`Sight`] and
//! [`MapFrame`], the colours of the view into [`MapShown`], and apply the ask. Where [`MapFrame`] is `None`, nothing is drawn.
//!
//! The map has a camera of its own, [`MapCamera`], of order 0, whose viewport follows the frame. It must not carry egui: give the context
//! to a camera of order 1 with `PrimaryEguiContext`, all of the window and `ClearColorConfig::None`, after setting
//! `EguiGlobalSettings::auto_create_primary_context` to false.

mod arcs;
mod atlas;
mod badges;
mod camera;
mod ground;
mod overlay;
mod projection;
mod sight;

use bevy::app::App;
use bevy::ecs::resource::Resource;
use bevy_egui::egui::Rect;

use crate::report::view::MapView;

pub use atlas::{Area, Atlas, atlas};
pub use camera::MapCamera;
pub use overlay::{MapAnswer, map_panel};
pub use projection::Cone;
pub use sight::Sight;

/// The part of the window that is free for the map, in logical points; `None` where no map is to be seen.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq)]
pub struct MapFrame(pub Option<Rect>);

/// What the map shows, and whether in the dark theme.
#[derive(Resource, Clone, Debug, Default, PartialEq)]
pub struct MapShown {
    /// The view.
    pub view: MapView,
    /// The dark theme or the light one.
    pub dark: bool,
}

/// Whether the player wants nothing to move by itself: then no pulse runs, and what changed is shown at once.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ReducedMotion(pub bool);

/// Draws the map where [`MapFrame`] says.
pub fn plugin(app: &mut App) {
    app.init_resource::<MapFrame>().init_resource::<MapShown>().init_resource::<ReducedMotion>();
    if let Some(atlas) = atlas() {
        app.insert_resource(Sight::first(atlas)).add_plugins((camera::plugin, ground::plugin));
    }
}
