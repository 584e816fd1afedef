//! Rule: drawing reads the desk and writes down what is asked; it changes nothing else.

use bevy::app::{App, PreStartup};
use bevy::camera::{Camera, Camera2d, ClearColorConfig};
use bevy::ecs::error::Result;
use bevy::ecs::schedule::IntoScheduleConfigs as _;
use bevy::ecs::system::{Commands, Local, NonSendMut, ResMut, SystemParam};
use bevy::utils::default;
use bevy_egui::egui::{CentralPanel, Context, Frame, Id, LayerId, Panel, Ui, UiBuilder};
use bevy_egui::{EguiContexts, EguiGlobalSettings, EguiPlugin, EguiPrimaryContextPass, EguiStartupSet, PrimaryEguiContext};

use super::ask::Ask;
use super::asks::Asks;
use super::desk::{Desk, Screen};
use super::map::{self, MapAnswer, MapFrame, MapShown, ReducedMotion, Sight};
use super::screens::bar::top_bar;
use super::screens::debrief::debrief_screen;
use super::screens::library::library_screen;
use super::screens::over::notice;
use super::screens::play::{Drawn, play_screen};
use super::screens::predict::predict_screen;
use super::{fonts, theme};
use crate::report::view::MapView;

pub(super) fn plugin(app: &mut App) {
    app.add_plugins((EguiPlugin::default(), map::plugin));
    app.add_systems(PreStartup, camera.before(EguiStartupSet::InitContexts));
    app.add_systems(EguiPrimaryContextPass, draw);
}

/// The camera of the panels, over that of the map.
fn camera(mut commands: Commands, mut settings: ResMut<EguiGlobalSettings>) {
    settings.auto_create_primary_context = false;
    commands.spawn((PrimaryEguiContext, Camera2d, Camera { order: 1, clear_color: ClearColorConfig::None, ..default() }));
}

/// What the map is drawn from.
#[derive(SystemParam)]
struct Map<'w> {
    frame: ResMut<'w, MapFrame>,
    shown: ResMut<'w, MapShown>,
    sight: ResMut<'w, Sight>,
    motion: ResMut<'w, ReducedMotion>,
}

impl Map<'_> {
    /// Takes over what the screen has drawn; what has not changed is not touched.
    fn show(&mut self, drawn: Option<(MapAnswer, MapView)>, dark: bool) {
        let Some((MapAnswer { sight, frame, .. }, view)) = drawn else {
            self.frame.0 = None;
            return;
        };
        self.frame.0 = Some(frame);
        if *self.sight != sight {
            *self.sight = sight;
        }
        let shown = MapShown { view, dark };
        if *self.shown != shown {
            *self.shown = shown;
        }
    }
}

fn draw(
    mut contexts: EguiContexts,
    mut desk: NonSendMut<Desk>,
    mut asks: ResMut<Asks>,
    mut map: Map,
    mut dressed: Local<Option<(bool, u16)>>,
) -> Result {
    let context = contexts.ctx_mut()?.clone();
    let ready = dress(&context, &mut desk, &mut dressed);
    map.motion.0 = desk.settings.still;
    if !ready {
        return Ok(());
    }
    let whole = UiBuilder::new().layer_id(LayerId::background()).max_rect(context.viewport_rect());
    let mut ui = Ui::new(context.clone(), Id::new("window"), whole);
    let drawn = screens(&mut ui, &desk, *map.sight);
    map.show(drawn.map, desk.settings.dark);
    let asked: Vec<Ask> = drawn.asks.into_iter().chain(notice(&context, &desk)).collect();
    desk.reset = false;
    if !asked.is_empty() {
        asks.0.extend(asked);
        context.request_repaint();
    }
    Ok(())
}

/// Puts fonts and theme on where they are not yet. Returns whether it can be drawn: the fonts are there only from the next frame on.
fn dress(context: &Context, desk: &mut Desk, dressed: &mut Option<(bool, u16)>) -> bool {
    let look = (desk.settings.dark, desk.settings.text);
    if *dressed == Some(look) {
        return true;
    }
    let ready = dressed.is_some();
    if !ready {
        fonts::install(context);
        desk.context = Some(context.clone());
        context.request_repaint();
    }
    theme::put_on(context, look.0, look.1);
    *dressed = Some(look);
    ready
}

/// The bar, and the screen below it.
pub(super) fn screens(ui: &mut Ui, desk: &Desk, sight: Sight) -> Drawn {
    if desk.screen != Screen::Play {
        // Only the map wipes away what was drawn before.
        ui.painter().rect_filled(ui.max_rect(), 0.0, theme::palette(ui).paper);
    }
    let bar = Panel::top("bar").frame(theme::paper(ui)).show(ui, |ui| top_bar(ui, desk)).inner;
    if let (Screen::Play, Some(table)) = (desk.screen, &desk.table) {
        let mut drawn = play_screen(ui, desk, table, sight);
        drawn.asks.extend(bar);
        return drawn;
    }
    let paper = Frame::new().fill(theme::palette(ui).paper).inner_margin(16.0);
    let page = CentralPanel::default().frame(paper).show(ui, |ui| match (&desk.table, desk.screen) {
        (Some(table), Screen::Predict) => predict_screen(ui, desk, table),
        (Some(table), Screen::Debrief) => table.talk.as_ref().and_then(|talk| debrief_screen(ui, desk, talk)),
        _ => library_screen(ui, desk),
    });
    Drawn { asks: bar.into_iter().chain(page.inner).collect(), map: None }
}
