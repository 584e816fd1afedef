//! Rule: a file is chosen in the system's own dialog while the window goes on; where there is none, its path can be written.

use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, channel};

use bevy::tasks::IoTaskPool;
use rfd::AsyncFileDialog;

use crate::words::{Words, message};

/// A dialog that is open.
pub(super) struct Dialog(Mutex<Receiver<Option<PathBuf>>>);

impl Dialog {
    /// Asks for a scenario, a what-if or a saved game. `wake` is called when somebody has chosen, or has closed it.
    pub(super) fn open(words: Words, wake: impl FnOnce() + Send + 'static) -> Self {
        let dialog = AsyncFileDialog::new().set_title(words.say(&message!("window-file"))).add_filter("RON", &["ron"]);
        // The dialog is made here, on the main thread, as some systems will have it.
        let chosen = dialog.pick_file();
        let (says, heard) = channel();
        let wait = async move {
            let path = chosen.await.map(|file| file.path().to_owned());
            drop(says.send(path));
            wake();
        };
        IoTaskPool::get().spawn(wait).detach();
        Self(Mutex::new(heard))
    }

    /// What was chosen, once the dialog is closed: nothing where it was only closed. Nothing yet while it is open.
    pub(super) fn closed(&mut self) -> Option<Option<PathBuf>> {
        let heard = self.0.get_mut().unwrap_or_else(std::sync::PoisonError::into_inner);
        match heard.try_recv() {
            Ok(chosen) => Some(chosen),
            Err(std::sync::mpsc::TryRecvError::Empty) => None,
            Err(std::sync::mpsc::TryRecvError::Disconnected) => Some(None),
        }
    }
}
