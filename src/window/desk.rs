//! Rule: everything that the window knows lies on one desk; drawing reads it, and asks change it.

use std::cell::OnceCell;
use std::path::Path;
use std::sync::Arc;
use std::task::Poll;

use bevy_egui::egui;

use super::dialog::Dialog;
use super::notice::Notice;
use super::settings::{self, Settings};
use super::table::Table;
use super::talk::Talk;
use crate::play::{Wanted, shelf};
use crate::report::view::LibraryView;
use crate::scenario::save::{HISTORIAN, Save};
use crate::scenario::{Opened, open_any};
use crate::words::{Message, Words, message, system};

/// What fills the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Screen {
    /// Scenarios, what-ifs, saved games.
    Library,
    /// What is expected before the first move.
    Predict,
    /// The game.
    Play,
    /// What is talked over after it.
    Debrief,
}

/// Everything that the window knows.
pub(super) struct Desk {
    pub(super) screen: Screen,
    pub(super) words: Words,
    pub(super) settings: Settings,
    library: OnceCell<LibraryView>,
    pub(super) kept: Vec<shelf::Kept>,
    pub(super) table: Option<Table>,
    /// What went wrong, until it is closed.
    pub(super) notice: Option<Notice>,
    /// Whether the panels are to have the sizes that they had at first.
    pub(super) reset: bool,
    /// A dialog in which a file is being chosen.
    dialog: Option<Dialog>,
    /// Wakes the window from another thread; there once it is drawn.
    pub(super) context: Option<egui::Context>,
}

impl Desk {
    /// A desk with what was wanted on it.
    pub(super) fn new(wanted: &Wanted) -> Self {
        let settings = Settings::remembered();
        let mut desk = Self::bare(Words::of(settings.language(wanted.language)), settings);
        desk.kept = shelf::kept(&settings::games());
        if let Some(path) = &wanted.resume {
            desk.resume(Path::new(path));
        } else if let Some(scenario) = &wanted.scenario {
            desk.begin(scenario, &wanted.what_ifs, HISTORIAN);
        }
        desk
    }

    /// A desk with nothing on it.
    pub(super) fn bare(words: Words, settings: Settings) -> Self {
        Self {
            screen: Screen::Library,
            words,
            settings,
            library: OnceCell::new(),
            kept: Vec::new(),
            table: None,
            notice: None,
            reset: false,
            dialog: None,
            context: None,
        }
    }

    /// Says everything in the language and at the level of the settings.
    pub(super) fn reword(&mut self) {
        self.words = Words::of(self.settings.language(self.words.language()));
        self.library = OnceCell::new();
        if let Some(table) = &mut self.table {
            table.reword(self.words, self.settings.level());
        }
        if self.screen == Screen::Debrief {
            self.talk();
        }
    }

    /// What there is to be played, in the words of the language; it takes a moment, and is made when somebody first looks.
    pub(super) fn library(&self) -> &LibraryView {
        self.library.get_or_init(|| LibraryView::of(self.words, self.settings.level()))
    }

    /// Opens a dialog in which a file can be chosen, unless one is open.
    pub(super) fn choose_file(&mut self) {
        let context = self.context.clone();
        let wake = move || context.iter().for_each(egui::Context::request_repaint);
        let words = self.words;
        self.dialog.get_or_insert_with(|| Dialog::open(words, wake));
    }

    /// Opens the file that was chosen in a dialog, if one was.
    pub(super) fn chosen(&mut self) -> bool {
        let Some(Poll::Ready(chosen)) = self.dialog.as_mut().map(Dialog::closed) else { return false };
        self.dialog = None;
        chosen.iter().for_each(|path| self.open(path));
        true
    }

    /// Says what went wrong.
    pub(super) fn complain(&mut self, what: Message) {
        self.notice = Some(Notice::One(what));
    }

    /// Begins a game.
    pub(super) fn begin(&mut self, scenario: &str, what_ifs: &[String], seat: &str) {
        let path = shelf::place(&settings::games(), scenario);
        self.lay(Save::new(scenario, what_ifs, seat, 1950), &path);
    }

    /// Opens a file that was named or dropped: a saved game is gone on with, anything else is begun.
    pub(super) fn open(&mut self, path: &Path) {
        let saved = shelf::text(path).is_ok_and(|text| Save::read(&text).is_ok());
        if saved { self.resume(path) } else { self.begin(&path.display().to_string(), &[], HISTORIAN) }
    }

    /// Goes on with a saved game.
    pub(super) fn resume(&mut self, path: &Path) {
        let file = path.display().to_string();
        match shelf::text(path).map(|text| Save::read(&text)) {
            Err(why) => self.complain(message!("window-no-file", file = file, why = system(&why))),
            Ok(Err(why)) => self.complain(message!("window-no-save", file = file, why = why.why())),
            Ok(Ok(save)) => self.lay(save, path),
        }
    }

    /// Opens the scenario of a game and sits down to it.
    pub(super) fn lay(&mut self, save: Save, path: &Path) {
        let read = match open_any(&save.scenario, &save.what_ifs) {
            Ok(Opened::Scenario(scenario)) => *scenario,
            Ok(Opened::Campaign(campaign)) => return self.complain(message!("window-campaign", name = &campaign.name)),
            Err(faults) => {
                self.notice = Some(Notice::Faults(faults));
                return;
            }
        };
        match Table::lay(read, save, path.to_owned(), self.words, self.settings.level()) {
            Err(why) => self.complain(message!("window-refused", why = why)),
            Ok(table) => {
                let asked = table.sitting.save().asked || table.scenario.game.threat.is_none();
                self.screen = if asked { Screen::Play } else { Screen::Predict };
                self.table = Some(table);
                self.notice = None;
                self.keep();
            }
        }
    }

    /// Writes the game down.
    pub(super) fn keep(&mut self) {
        let failed = self.table.as_mut().and_then(|table| Some((table.path.display().to_string(), table.keep().err()?)));
        if let Some((file, why)) = failed {
            self.complain(message!("window-not-kept", file = file, why = system(&why)));
        }
    }

    /// Puts the game away; it has been kept, but for what somebody has written in the last moment.
    pub(super) fn leave(&mut self) {
        if self.table.as_ref().is_some_and(|table| table.author.is_some()) {
            self.keep();
        }
        self.table = None;
        self.kept = shelf::kept(&settings::games());
        self.screen = Screen::Library;
    }

    /// Begins to talk the game over, unless that goes on already.
    pub(super) fn talk(&mut self) {
        let (words, context) = (self.words, self.context.clone());
        let Some(table) = &mut self.table else { return };
        self.screen = Screen::Debrief;
        if table.talk.is_none()
            && let Ok(played) = table.played()
        {
            let wake = move || context.iter().for_each(egui::Context::request_repaint);
            table.talk = Some(Talk::begin(Arc::clone(&played), words, wake));
        }
    }
}
