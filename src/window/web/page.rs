//! Rule: the page says in what language it speaks, what is on the screen, and that it is ready.
#![expect(clippy::needless_pass_by_value, reason = "the parameters of systems are given by value")]

use bevy::ecs::system::{Local, NonSend};
use bevy::window::Window;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{HtmlElement, Location};

use super::super::desk::{Desk, Screen};
use crate::words::{Language, message};

/// Where in the page the window is.
const CANVAS: &str = "#game";

/// A window that fills its place in the page. The keys that the game needs are kept from the browser by the page's own script.
pub(in super::super) fn dressed(window: Window) -> Window {
    Window { canvas: Some(CANVAS.to_owned()), fit_canvas_to_parent: true, prevent_default_event_handling: false, ..window }
}

/// The language that the browser prefers.
pub(super) fn language() -> Language {
    let preferred = web_sys::window().and_then(|window| window.navigator().language());
    preferred.and_then(|name| Language::named(&name)).unwrap_or_default()
}

fn location() -> Option<Location> {
    web_sys::window().map(|window| window.location())
}

/// What stands behind the `#` of the address, if anything does.
pub(super) fn fragment() -> Option<String> {
    location().and_then(|location| location.hash().ok()).filter(|fragment| fragment.len() > 1)
}

/// The address without what stands behind its `#`.
pub(super) fn address() -> String {
    let whole = location().and_then(|location| location.href().ok()).unwrap_or_default();
    whole.split('#').next().unwrap_or_default().to_owned()
}

/// Takes away what stands behind the `#`: whoever loads the page again finds the game among those begun, not a second one.
pub(super) fn forget_address() {
    let history = web_sys::window().and_then(|window| window.history().ok());
    drop(history.map(|history| history.replace_state_with_url(&JsValue::NULL, "", Some(&address()))));
}

/// What the page is told.
#[derive(Clone, PartialEq)]
pub(super) struct Told {
    language: Language,
    screen: Screen,
    ready: bool,
    notice: Option<String>,
}

/// Tells the page what has changed.
pub(super) fn tell(desk: NonSend<Desk>, mut told: Local<Option<Told>>) {
    let now = Told {
        language: desk.words.language(),
        screen: desk.screen,
        ready: desk.context.as_ref().is_some_and(|context| context.cumulative_pass_nr() > 1),
        notice: desk.notice.as_ref().map(|notice| notice.say(desk.words)),
    };
    if told.as_ref() != Some(&now) {
        let first = now.ready && !told.as_ref().is_some_and(|told| told.ready);
        say(&desk, &now, first);
        *told = Some(now);
    }
}

fn say(desk: &Desk, told: &Told, first: bool) -> Option<()> {
    let page = web_sys::window()?.document()?;
    page.set_title(&desk.words.say(&message!("window-title")));
    let root: HtmlElement = page.document_element()?.dyn_into().ok()?;
    root.set_lang(told.language.code());
    let screen = match told.screen {
        Screen::Library => "library",
        Screen::Predict => "predict",
        Screen::Play => "play",
        Screen::Debrief => "debrief",
    };
    root.dataset().set("screen", screen).ok()?;
    if first {
        root.dataset().set("state", "ready").ok()?;
    }
    // Whoever cannot see the window hears at least what went wrong in it.
    page.get_element_by_id("live")?.set_text_content(told.notice.as_deref());
    Some(())
}
