//! Rule: what the page hears – a file dropped, an address changed – wakes the window, and is passed on as what the player asks.
#![expect(clippy::needless_pass_by_value, reason = "the parameters of systems are given by value")]

use std::cell::RefCell;
use std::rc::Rc;

use bevy::ecs::system::{NonSendMut, Res, ResMut};
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DragEvent, Event, File, FileList, HtmlInputElement};

use super::super::ask::Ask;
use super::super::asks::Asks;
use super::asked::AskPage;
use super::page;

/// The largest file that is read, in bytes: no scenario is larger.
const LARGEST_FILE: f64 = 1_048_576.0;

thread_local! {
    /// Where whatever is heard is put down, and how the window is woken.
    static EARS: RefCell<Option<Ears>> = const { RefCell::new(None) };
}

#[derive(Clone)]
struct Ears {
    heard: Rc<RefCell<Vec<AskPage>>>,
    wake: Rc<dyn Fn()>,
}

impl Ears {
    fn hear(&self, ask: AskPage) {
        self.heard.borrow_mut().push(ask);
        (self.wake)();
    }
}

/// What has been heard and is not yet passed on.
#[derive(Default)]
pub(super) struct Heard(Rc<RefCell<Vec<AskPage>>>);

/// Begins to listen to the page; the address that it was opened with is heard first.
pub(super) fn listen(heard: NonSendMut<Heard>, proxy: Res<EventLoopProxyWrapper>) {
    let proxy = (**proxy).clone();
    let wake = Rc::new(move || {
        let _ = proxy.send_event(WinitUserEvent::WakeUp);
    });
    let ears = Ears { heard: Rc::clone(&heard.0), wake };
    EARS.set(Some(ears.clone()));
    on("dragover", |event| event.prevent_default());
    let dropped = ears.clone();
    on("drop", move |event| {
        event.prevent_default();
        let files = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer).and_then(|carried| carried.files());
        read_all(&dropped, files);
    });
    let address = move |ears: &Ears| page::fragment().into_iter().for_each(|fragment| ears.hear(AskPage::Address(fragment)));
    address(&ears);
    on("hashchange", move |_| address(&ears));
}

/// Passes on what was heard.
pub(super) fn pass_on(heard: NonSendMut<Heard>, mut asks: ResMut<Asks>) {
    asks.0.extend(heard.0.borrow_mut().drain(..).map(Ask::Page));
}

/// Lets somebody choose files.
pub(in super::super) fn choose() {
    let Some(ears) = EARS.with_borrow(Clone::clone) else { return };
    let created = web_sys::window().and_then(|window| window.document()).and_then(|page| page.create_element("input").ok());
    let Some(input) = created.and_then(|input| input.dyn_into::<HtmlInputElement>().ok()) else { return };
    input.set_type("file");
    input.set_multiple(true);
    let chosen = input.clone();
    let closure = Closure::<dyn FnMut(Event)>::new(move |_| read_all(&ears, chosen.files()));
    input.set_onchange(Some(closure.as_ref().unchecked_ref()));
    closure.forget();
    input.click();
}

/// Calls a function at every event of a kind, for as long as the page is open.
fn on(kind: &str, react: impl FnMut(Event) + 'static) {
    let closure = Closure::<dyn FnMut(Event)>::new(react);
    if let Some(window) = web_sys::window() {
        drop(window.add_event_listener_with_callback(kind, closure.as_ref().unchecked_ref()));
    }
    closure.forget();
}

/// Reads files that came together, and passes them on together: one may need another.
fn read_all(ears: &Ears, files: Option<FileList>) {
    let Some(files) = files else { return };
    let files: Vec<File> = (0..files.length()).filter_map(|place| files.get(place)).collect();
    let ears = ears.clone();
    spawn_local(async move {
        let mut texts = Vec::new();
        for file in files {
            match read(&file).await {
                Ok(text) => texts.push((file.name(), text)),
                Err(why) => ears.hear(AskPage::Unreadable(file.name(), why)),
            }
        }
        ears.hear(AskPage::Texts(texts));
    });
}

async fn read(file: &File) -> Result<String, String> {
    if file.size() > LARGEST_FILE {
        return Err("> 1 MiB".to_owned());
    }
    let text = JsFuture::from(file.text()).await.map_err(|why| said(&why))?;
    Ok(text.as_string().unwrap_or_default())
}

fn said(why: &JsValue) -> String {
    why.dyn_ref::<js_sys::Error>().map_or_else(|| format!("{why:?}"), |why| String::from(why.message()))
}
