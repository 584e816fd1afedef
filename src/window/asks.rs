//! Rule: what was asked is done between two frames, in the order in which it was asked, and nowhere else.

use bevy::app::{App, Update};
use bevy::ecs::message::{MessageReader, MessageWriter};
use bevy::ecs::resource::Resource;
use bevy::ecs::system::{NonSendMut, ResMut};
use bevy::window::{FileDragAndDrop, RequestRedraw};

use super::ask::Ask;
use super::desk::{Desk, Screen};
use super::table::{Over, Table};
use crate::report::resumed::refused;
use crate::words::message;
use crate::world::{Choice, Refused};

/// What has been asked and is not yet done.
#[derive(Resource, Debug, Default)]
pub(super) struct Asks(pub(super) Vec<Ask>);

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Asks>();
    app.add_systems(Update, (dropped, apply));
}

/// A file that is dropped on the window is opened.
fn dropped(mut files: MessageReader<FileDragAndDrop>, mut asks: ResMut<Asks>) {
    for file in files.read() {
        if let FileDragAndDrop::DroppedFile { path_buf, .. } = file {
            asks.0.push(Ask::File(path_buf.clone()));
        }
    }
}

fn apply(mut desk: NonSendMut<Desk>, mut asks: ResMut<Asks>, mut redraw: MessageWriter<RequestRedraw>) {
    let news = desk.table.as_mut().and_then(|table| table.talk.as_mut()).is_some_and(super::talk::Talk::listen);
    let (heard, chosen) = (desk.hear(), desk.chosen());
    if asks.0.is_empty() && !news && !heard && !chosen {
        return;
    }
    for ask in asks.0.drain(..) {
        desk.apply(ask);
    }
    redraw.write(RequestRedraw);
}

impl Desk {
    /// Does what was asked.
    pub(super) fn apply(&mut self, ask: Ask) {
        match ask {
            Ask::Begin { scenario, what_ifs, seat } => self.begin(&scenario, &what_ifs, &seat),
            Ask::File(path) => self.open(&path),
            Ask::Choose => self.choose_file(),
            Ask::Resume(path) => self.resume(&path),
            Ask::Leave => self.leave(),
            Ask::Debrief => self.talk(),
            Ask::Play => self.screen = Screen::Play,
            Ask::Language(_) | Ask::Basic(_) | Ask::Text(_) | Ask::Dark(_) | Ask::Still(_) => self.set(&ask),
            Ask::Reset => self.reset = true,
            Ask::Write(ask) => self.write(ask),
            Ask::Close if self.notice.is_some() => self.notice = None,
            #[cfg(target_arch = "wasm32")]
            Ask::Page(ask) => self.ask_page(ask),
            ask => self.at_the_table(ask),
        }
    }

    /// Changes how somebody likes to read.
    fn set(&mut self, ask: &Ask) {
        let settings = &mut self.settings;
        match *ask {
            Ask::Language(language) => settings.polish = Some(language == crate::words::Language::Polish),
            Ask::Basic(basic) => settings.basic = basic,
            Ask::Text(text) => settings.text = text,
            Ask::Dark(dark) => settings.dark = dark,
            Ask::Still(still) => settings.still = still,
            _ => {}
        }
        settings.remember();
        if matches!(ask, Ask::Language(_) | Ask::Basic(_)) {
            self.reword();
        }
    }

    /// Does what was asked of the game.
    fn at_the_table(&mut self, ask: Ask) {
        let Some(table) = &mut self.table else { return };
        if let Ask::Predict(challenge, decision) = ask {
            table.sitting.predict(challenge, decision);
            self.screen = Screen::Play;
            return self.keep();
        }
        if let Ask::Without(off) = ask {
            if let Err(why) = table.switch_off(off) {
                return self.complain(message!("window-refused", why = why));
            }
            table.decided();
            table.solve_both();
            return self.keep();
        }
        match table.apply(ask) {
            Err(why) => self.complain(message!("window-refused", why = refused(&why))),
            Ok(true) => {
                table.decided();
                self.keep();
            }
            Ok(false) => {}
        }
    }
}

impl Table {
    /// Does what was asked. Returns whether there is something new to be written down.
    fn apply(&mut self, ask: Ask) -> Result<bool, Refused> {
        match ask {
            Ask::Take(option) => self.sitting.decide(Choice::Took(option))?,
            Ask::Luck => self.sitting.decide(Choice::Luck)?,
            Ask::Undo => drop(self.sitting.undo()?),
            Ask::Rewind(entry) => drop(self.sitting.rewind(entry)?),
            Ask::Switch(branch) => self.sitting.switch(branch),
            Ask::Pin(branch) => {
                self.sitting.pin(branch);
                return Ok(true);
            }
            looking => {
                self.look_at(looking);
                return Ok(false);
            }
        }
        self.look_up();
        Ok(true)
    }

    /// Looks at something; nothing of the game changes.
    fn look_at(&mut self, ask: Ask) {
        match ask {
            Ask::Look(entry) => {
                let entries = self.sitting.played().chronicle().map_or(0, |run| run.entries().len());
                self.look = Some(entry).filter(|entry| *entry < entries);
                self.over = None;
            }
            Ask::Compare => self.compare(),
            Ask::Open(asked) => {
                self.cell = Some(asked);
                self.over = None;
            }
            Ask::Why(about) => self.why.push(about),
            Ask::Back => drop(self.why.pop()),
            Ask::Explain(entry) => self.over = Some(Over::Entry(entry)),
            Ask::Search => self.over = Some(Over::Search),
            Ask::Ahead(step) => self.over = Some(Over::Move(step)),
            Ask::Keys => self.over = Some(Over::Keys),
            Ask::Suppose(step, option) => {
                if let Some(talk) = &self.talk {
                    talk.suppose(step, option);
                }
            }
            Ask::Close => self.close(),
            _ => {}
        }
    }

    /// Closes what lies on top.
    fn close(&mut self) {
        if self.over.take().is_none() {
            if self.why.is_empty() {
                self.cell = None;
            } else {
                self.why.clear();
            }
        }
    }
}
