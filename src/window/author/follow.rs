//! Rule: every change is played and worked out at once; what comes from the background or from the disk is taken in between two frames.

use std::path::{Path, PathBuf};
use std::task::Poll;

use bevy_egui::egui::Context;

use super::files::on_disk;
use super::keep::Unsaved;
use super::{Author, Watch, disk};
use crate::scenario::save::Save;
use crate::scenario::{CannotEdit, Faults, Opened, Scenario, open_any};
use crate::window::ask::Write;
use crate::window::desk::Desk;
use crate::window::dialog::Dialog;
use crate::window::notice::Notice;
use crate::window::table::Table;
use crate::words::{Message, message};

impl Desk {
    /// Does what an author asks.
    pub(in super::super) fn write(&mut self, ask: Write) {
        if ask == Write::Panel {
            return self.open_author();
        }
        let (words, wake) = (self.words, self.wake());
        let Some(author) = self.table.as_mut().and_then(|table| table.author.as_mut()) else { return };
        author.notice = None;
        let edited = match ask {
            Write::Turn(lever, level) => author.authoring.turn(&lever, level),
            Write::Restore(lever) => author.authoring.restore(&lever),
            Write::RestoreAll => author.authoring.restore_all(),
            Write::Call(title) => author.authoring.call(&title),
            Write::Save(path) => return self.save(&path, false),
            Write::Choose => {
                let open = || Dialog::save(words, author.authoring.path(), wake);
                author.dialog.get_or_insert_with(open);
                return;
            }
            Write::Look(fault) => {
                author.looked = Some(fault).filter(|_| author.looked != Some(fault));
                return;
            }
            Write::Panel => return,
        };
        match edited {
            Ok(()) => self.follow(),
            Err(why) => self.complain(cannot(&why)),
        }
    }

    /// Wakes the window from another thread.
    fn wake(&self) -> impl Fn() + Clone + Send + 'static + use<> {
        let context = self.context.clone();
        move || context.iter().for_each(Context::request_repaint)
    }

    /// Opens the author panel, or closes it.
    fn open_author(&mut self) {
        let (words, wake) = (self.words, self.wake());
        let Some(table) = &mut self.table else { return };
        if table.sitting.eyes().seat.is_some() {
            return self.complain(message!("author-from-a-seat"));
        }
        table.writing = !table.writing;
        if !table.writing || table.author.is_some() {
            return;
        }
        match Author::begin(table.read(), table.sitting.save(), words, wake) {
            Ok(author) => {
                table.author = Some(author);
                table.solve_both();
            }
            // It was sound when the game was laid out; somebody is at work on it.
            Err(faults) => table.broken = Some(faults),
        }
    }

    /// Plays on under what is written now.
    fn follow(&mut self) {
        let (words, level) = (self.words, self.settings.level());
        let Some(table) = &mut self.table else { return };
        let Some(author) = &mut table.author else { return };
        author.looked = None;
        if author.authoring.faults().is_some() {
            return;
        }
        author.look();
        let save = author.remembered.get_or_insert_with(|| table.sitting.save().clone());
        let mut save = save.clone();
        author.name(&mut save, &table.path);
        let read = author.authoring.opened().clone();
        match table.take(read, &save, words, level) {
            Ok(()) => table.solve(),
            Err(why) => self.complain(message!("window-refused", why = why)),
        }
    }

    /// Saves the what-if; `over` where somebody knows that there is another file.
    fn save(&mut self, path: &Path, over: bool) {
        let Some(table) = &mut self.table else { return };
        let Some(author) = &mut table.author else { return };
        match author.save(&disk::whole(path), over) {
            Ok(()) => {
                self.follow();
                self.keep();
                let table = self.table.as_mut();
                table.into_iter().for_each(Table::forget_draft);
            }
            Err(Unsaved::Place(why)) => self.complain(why),
            Err(Unsaved::Faults(found)) => {
                author.notice = Some(message!("author-not-sound"));
                self.notice = Some(Notice::Faults(found));
            }
        }
    }

    /// Takes in what comes from the background and from the disk. Returns whether there was anything.
    pub(in super::super) fn hear(&mut self) -> bool {
        let wake = self.wake();
        let Some(table) = &mut self.table else { return false };
        if table.moved && self.context.is_some() {
            table.watch_files(wake);
        }
        let mut news = false;
        if table.watch.as_ref().is_some_and(Watch::noticed) {
            news = self.read_again();
        }
        let Some(author) = self.table.as_mut().and_then(|table| table.author.as_mut()) else { return news };
        if let Some(now) = author.solver.listen() {
            (author.now, news) = (now, true);
        }
        let quiet = author.linter.listen();
        if let Some(Poll::Ready(place)) = author.dialog.as_mut().map(Dialog::closed) {
            author.dialog = None;
            news = true;
            if let Some(path) = place {
                self.save(&path, true);
            }
        }
        if let Some(odd) = quiet {
            if let Some(author) = self.table.as_mut().and_then(|table| table.author.as_mut()) {
                author.odd = Some(odd);
            }
            self.keep();
            news = true;
        }
        news
    }

    /// Reads the files of the game again, where one of them says something else than before. Returns whether one does.
    fn read_again(&mut self) -> bool {
        let (words, level) = (self.words, self.settings.level());
        let Some(table) = &mut self.table else { return false };
        let Some(changed) = table.changed_on_disk() else { return false };
        let (read, save) = match table.read_files() {
            Ok(read) => read,
            Err(broken) => {
                table.broken = Some(broken);
                return true;
            }
        };
        table.broken = None;
        if let Err(why) = table.take(read, &save, words, level) {
            self.complain(message!("window-refused", why = why));
            return true;
        }
        table.solve_both();
        if let Some(author) = &mut table.author {
            author.notice = Some(message!("author-reread", file = changed.display().to_string()));
        }
        self.keep();
        true
    }
}

impl Table {
    /// Works out what comes of the game as it is written.
    pub(in super::super) fn solve(&mut self) {
        if let Some(author) = &mut self.author {
            author.solve(&self.scenario);
        }
    }

    /// The same, and what came of it before.
    pub(in super::super) fn solve_both(&mut self) {
        if let Some(author) = &mut self.author {
            author.compare(&self.sitting.save().without);
        }
        self.solve();
    }

    /// Somebody has decided something: it is gone on from there.
    pub(in super::super) fn decided(&mut self) {
        if let Some(author) = &mut self.author {
            author.remembered = None;
        }
    }

    fn forget_draft(&mut self) {
        if let Some(author) = &mut self.author {
            author.forget(&self.path);
        }
    }

    /// Watches the files that the scenario was read from, and the one that is written.
    fn watch_files(&mut self, wake: impl Fn() + Send + 'static) {
        self.moved = false;
        let mut files: Vec<PathBuf> = on_disk(self.read()).map(|(path, _)| path).collect();
        files.sort();
        files.dedup();
        if self.watch.as_ref().map_or(&[][..], Watch::files) != files {
            self.watch = if files.is_empty() { None } else { Watch::over(files, wake) };
        }
    }

    /// The first of the files that says something else than when it was read.
    fn changed_on_disk(&self) -> Option<PathBuf> {
        let written = self.author.as_ref().map(|author| &author.authoring);
        let says_else = |(path, text): &(PathBuf, &str)| {
            let known = written.filter(|written| written.path() == path).map_or(*text, |written| written.begun());
            disk::read(path).is_some_and(|now| now != known)
        };
        let mut files = on_disk(self.read());
        // What was broken and says again what it said before, is mended.
        if self.broken.is_some() { files.next().map(|(path, _)| path) } else { files.find(says_else).map(|(path, _)| path) }
    }

    /// The scenario as its files are now, with what is written; and the game to be played on in it.
    fn read_files(&mut self) -> Result<(Scenario, Save), Faults> {
        let mut save = self.sitting.save().clone();
        if let Some(author) = &mut self.author {
            author.reread()?;
            save = author.remembered.clone().unwrap_or(save);
            author.name(&mut save, &self.path);
            return Ok((author.authoring.opened().clone(), save));
        }
        match open_any(&save.scenario, &save.what_ifs)? {
            Opened::Scenario(scenario) => Ok((*scenario, save)),
            // It has become a campaign: nothing that could be played on.
            Opened::Campaign(_) => Ok((self.read().clone(), save)),
        }
    }
}

fn cannot(why: &CannotEdit) -> Message {
    let why = match why {
        CannotEdit::Unread(_) => message!("author-edit-unread"),
        CannotEdit::Nothing(path) => message!("author-edit-nothing", path = path.to_string()),
        CannotEdit::NoWay(path) => message!("author-edit-no-way", path = path.to_string()),
        CannotEdit::Garbled(path) => message!("author-edit-garbled", path = path.to_string()),
    };
    message!("author-cannot-edit", why = why)
}
