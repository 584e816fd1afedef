//! Rule: a draft is kept beside the game from its first change on, and the game names it; its own file is written only when it is asked.

use std::io;
use std::path::{Path, PathBuf};

use super::{Author, disk};
use crate::scenario::save::Save;
use crate::scenario::{Faults, open_as};
use crate::words::{Message, message, system};

/// Why a what-if has not been saved.
pub(super) enum Unsaved {
    /// It would not be sound there.
    Faults(Faults),
    /// It cannot lie there.
    Place(Message),
}

impl Author {
    /// Names in a save what is played: what lies beneath, and the what-if or its draft.
    pub(super) fn name(&self, save: &mut Save, game: &Path) {
        let target = self.authoring.path().display().to_string();
        save.scenario.clone_from(&self.beneath.scenario);
        save.what_ifs.clone_from(&self.beneath.what_ifs);
        save.draft = None;
        if self.authoring.is_changed() {
            save.what_ifs.push(draft_of(game).display().to_string());
            save.draft = Some(target);
        } else if !self.new {
            save.what_ifs.push(target);
        }
    }

    /// Writes the draft beside its game, where it has changed since.
    pub(in super::super) fn keep(&mut self, game: &Path) -> io::Result<()> {
        let text = self.authoring.sound_text();
        if !self.authoring.is_changed() || self.kept.as_deref() == Some(text) {
            return Ok(());
        }
        disk::make_room(game)?;
        disk::write(&draft_of(game), text)?;
        self.kept = Some(text.to_owned());
        Ok(())
    }

    /// Writes the what-if to a file; `over` where somebody knows that there is another one.
    pub(super) fn save(&mut self, path: &Path, over: bool) -> Result<(), Unsaved> {
        let shown = path.display().to_string();
        if let Some(faults) = self.authoring.faults() {
            return Err(Unsaved::Faults(faults.clone()));
        }
        let another = self.new || path != self.authoring.path();
        if another && !over && disk::is_there(path) {
            return Err(Unsaved::Place(message!("author-there-already", file = shown)));
        }
        // It has to be found sound there, by itself and by whoever opens it alone.
        let moved = self.authoring.drafting().clone().at(path).with(self.authoring.text()).map(drop);
        moved.and_then(|()| open_as(&shown, self.authoring.text()).map(drop)).map_err(Unsaved::Faults)?;
        disk::write(path, self.authoring.text())
            .map_err(|why| Unsaved::Place(message!("author-not-written", file = &shown, why = system(&why))))?;
        self.authoring.saved(path);
        self.new = false;
        self.notice = Some(message!("author-saved", file = shown));
        Ok(())
    }

    /// Forgets the draft of a game that names its file again.
    pub(super) fn forget(&mut self, game: &Path) {
        if self.kept.take().is_some() && !self.authoring.is_changed() {
            disk::remove(&draft_of(game));
        }
    }
}

/// Where the draft of a game lies.
pub(super) fn draft_of(game: &Path) -> PathBuf {
    game.with_extension("draft.ron")
}
