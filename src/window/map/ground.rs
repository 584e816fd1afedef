//! Rule: land has the tint of who holds it; coasts, borders and rivers are drawn once, on top.
#![expect(clippy::needless_pass_by_value, reason = "the parameters of systems are given by value")]

use bevy::asset::RenderAssetUsages;
use bevy::camera::visibility::{NoFrustumCulling, RenderLayers};
use bevy::mesh::{Indices, PrimitiveTopology};
use bevy::prelude::*;
use bevy_egui::egui::Color32;

use super::super::theme::{self, Palette};
use super::atlas::{Area, Atlas, atlas};
use super::camera::LAYER;
use super::{MapFrame, MapShown};
use crate::report::view::Control;

/// The name that the asset gives to lakes.
const LAKE: &str = "lake";

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Startup, spawn).add_systems(Update, (colour_land, colour_lines, hide));
}

/// A colour of the theme, for Bevy.
pub(super) fn colour(colour: Color32) -> Color {
    let [red, green, blue, alpha] = colour.to_srgba_unmultiplied();
    Color::srgba_u8(red, green, blue, alpha)
}

/// An area of the atlas, by its place there.
#[derive(Component)]
struct Land(usize);

/// A kind of line, by its place in the atlas.
#[derive(Component)]
struct Lines(usize);

fn spawn(
    mut commands: Commands<'_, '_>,
    mut meshes: ResMut<'_, Assets<Mesh>>,
    mut materials: ResMut<'_, Assets<ColorMaterial>>,
    mut gizmos: ResMut<'_, Assets<GizmoAsset>>,
) {
    let Some(atlas) = atlas() else { return };
    let layer = RenderLayers::layer(LAYER);
    for (place, area) in atlas.areas.iter().enumerate() {
        let height = if area.name == LAKE { 2.0 } else { 1.0 };
        let mesh = Mesh2d(meshes.add(mesh(area)));
        let material = MeshMaterial2d(materials.add(ColorMaterial::default()));
        commands.spawn((Land(place), mesh, material, Transform::from_xyz(0.0, 0.0, height), layer.clone()));
    }
    for place in 0..atlas.lines.len() {
        let handle = gizmos.add(GizmoAsset::new());
        commands.spawn((Lines(place), gizmo(atlas, place, handle), Transform::default(), layer.clone(), NoFrustumCulling));
    }
}

fn mesh(area: &Area) -> Mesh {
    let corners: Vec<[f32; 3]> = area.points.iter().map(|&[x, y]| [x, y, 0.0]).collect();
    Mesh::new(PrimitiveTopology::TriangleList, RenderAssetUsages::RENDER_WORLD)
        .with_inserted_attribute(Mesh::ATTRIBUTE_POSITION, corners)
        .with_inserted_indices(Indices::U32(area.triangles.clone()))
}

fn gizmo(atlas: &Atlas, place: usize, handle: Handle<GizmoAsset>) -> Gizmo {
    let (width, style) = match atlas.lines[place].0.as_str() {
        "coast" => (1.3, GizmoLineStyle::Solid),
        "border" => (1.0, GizmoLineStyle::Dashed { gap_scale: 3.0, line_scale: 5.0 }),
        _ => (1.1, GizmoLineStyle::Solid),
    };
    let line_config = GizmoLineConfig { width, style, joints: GizmoLineJoint::Bevel, ..default() };
    Gizmo { handle, line_config, ..default() }
}

fn colour_land(
    shown: Res<'_, MapShown>,
    land: Query<'_, '_, (&Land, &MeshMaterial2d<ColorMaterial>)>,
    mut materials: ResMut<'_, Assets<ColorMaterial>>,
) {
    let Some(atlas) = atlas().filter(|_| shown.is_changed()) else { return };
    let palette = theme::of(shown.dark);
    for (Land(place), material) in &land {
        let wanted = colour(tint(palette, &shown, &atlas.areas[*place].name));
        if materials.get(&material.0).is_some_and(|material| material.color != wanted)
            && let Some(mut material) = materials.get_mut(&material.0)
        {
            material.color = wanted;
        }
    }
}

fn tint(palette: &Palette, shown: &MapShown, area: &str) -> Color32 {
    if area == LAKE {
        return palette.sea;
    }
    let zone = shown.view.zones.iter().find(|zone| zone.area == area);
    palette.zone(zone.map_or(Control::Other, |zone| zone.control))
}

fn colour_lines(
    shown: Res<'_, MapShown>,
    mut drawn: Local<'_, Option<bool>>,
    lines: Query<'_, '_, (&Lines, &Gizmo)>,
    mut gizmos: ResMut<'_, Assets<GizmoAsset>>,
) {
    let Some(atlas) = atlas().filter(|_| *drawn != Some(shown.dark)) else { return };
    *drawn = Some(shown.dark);
    let palette = theme::of(shown.dark);
    for (Lines(place), gizmo) in &lines {
        let (kind, found) = &atlas.lines[*place];
        let ink = match kind.as_str() {
            "coast" => palette.coast(),
            "border" => palette.muted,
            _ => palette.river(),
        };
        if let Some(mut asset) = gizmos.get_mut(&gizmo.handle) {
            asset.clear();
            for line in found {
                asset.linestrip_2d(line.iter().map(|&[x, y]| Vec2::new(x, y)), colour(ink));
            }
        }
    }
}

/// Land and lines.
type Drawn = Or<(With<Land>, With<Lines>)>;

fn hide(frame: Res<'_, MapFrame>, mut drawn: Query<'_, '_, &mut Visibility, Drawn>) {
    if frame.is_changed() {
        let wanted = if frame.0.is_some() { Visibility::Inherited } else { Visibility::Hidden };
        for mut visibility in &mut drawn {
            visibility.set_if_neq(wanted);
        }
    }
}
