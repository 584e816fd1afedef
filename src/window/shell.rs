//! Rule: drawing reads the desk and writes down what is asked; it changes nothing else.

use bevy::app::{App, Update};
use bevy::camera::{Camera2d, ClearColor};
use bevy::color::Color;
use bevy::ecs::error::Result;
use bevy::ecs::schedule::IntoScheduleConfigs as _;
use bevy::ecs::system::{Commands, Local, NonSendMut, ResMut};
use bevy_egui::egui::{CentralPanel, Frame, Id, LayerId, Panel, Rect, Ui, UiBuilder};
use bevy_egui::{EguiContexts, EguiPlugin, EguiPrimaryContextPass, EguiStartupSet};

use super::ask::Ask;
use super::asks::Asks;
use super::desk::{Desk, Screen};
use super::screens::bar::top_bar;
use super::screens::debrief::debrief_screen;
use super::screens::library::library_screen;
use super::screens::over::notice;
use super::screens::play::play_screen;
use super::screens::predict::predict_screen;
use super::{fonts, theme};

pub(super) fn plugin(app: &mut App) {
    app.add_plugins(EguiPlugin::default());
    app.add_systems(bevy::app::PreStartup, camera.before(EguiStartupSet::InitContexts));
    app.add_systems(EguiPrimaryContextPass, draw);
    app.add_systems(Update, background);
}

fn camera(mut commands: Commands) {
    commands.spawn(Camera2d);
}

/// Behind everything lies the sea of the map.
fn background(desk: NonSendMut<Desk>, mut clear: ResMut<ClearColor>) {
    let [red, green, blue, _] = theme::of(desk.settings.dark).sea.to_array();
    let sea = Color::srgb_u8(red, green, blue);
    if clear.0 != sea {
        clear.0 = sea;
    }
}

fn draw(
    mut contexts: EguiContexts,
    mut desk: NonSendMut<Desk>,
    mut asks: ResMut<Asks>,
    mut dressed: Local<Option<(bool, u16)>>,
) -> Result {
    let context = contexts.ctx_mut()?.clone();
    let look = (desk.settings.dark, desk.settings.text);
    if dressed.is_none() {
        fonts::install(&context);
        desk.context = Some(context.clone());
    }
    if *dressed != Some(look) {
        theme::put_on(&context, look.0, look.1);
        if dressed.is_none() {
            // The fonts are there from the next frame on.
            context.request_repaint();
            *dressed = Some((look.0, 0));
            return Ok(());
        }
        *dressed = Some(look);
    }
    let whole = UiBuilder::new().layer_id(LayerId::background()).max_rect(context.viewport_rect());
    let mut ui = Ui::new(context.clone(), Id::new("window"), whole);
    let (mut asked, _map) = screens(&mut ui, &desk);
    asked.extend(notice(&context, &desk));
    desk.reset = false;
    if !asked.is_empty() {
        asks.0.extend(asked);
        context.request_repaint();
    }
    Ok(())
}

/// The bar, and the screen below it; what is asked, and where there is room for the map.
fn screens(ui: &mut Ui, desk: &Desk) -> (Vec<Ask>, Option<Rect>) {
    let mut asked = Vec::new();
    let bar = Panel::top("bar").frame(theme::paper(ui)).show(ui, |ui| top_bar(ui, desk));
    asked.extend(bar.inner);
    if let (Screen::Play, Some(table)) = (desk.screen, &desk.table) {
        let (ask, map) = play_screen(ui, desk, table);
        asked.extend(ask);
        return (asked, map);
    }
    let paper = Frame::new().fill(theme::palette(ui).paper).inner_margin(16.0);
    let page = CentralPanel::default().frame(paper).show(ui, |ui| match (&desk.table, desk.screen) {
        (Some(table), Screen::Predict) => predict_screen(ui, desk, table),
        (Some(table), Screen::Debrief) => table.talk.as_ref().and_then(|talk| debrief_screen(ui, desk, talk)),
        _ => library_screen(ui, desk),
    });
    asked.extend(page.inner);
    (asked, None)
}
