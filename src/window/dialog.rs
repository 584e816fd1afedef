//! Rule: a file is chosen in the system's own dialog while the window goes on; where there is none, its path can be written.

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, channel};
use std::task::Poll;

use bevy::tasks::IoTaskPool;
use rfd::{AsyncFileDialog, FileHandle};

use crate::words::{Words, message};

/// A dialog that is open.
pub(super) struct Dialog(Mutex<Receiver<Option<PathBuf>>>);

impl Dialog {
    /// Asks for a scenario, a what-if or a saved game. `wake` is called when somebody has chosen, or has closed it.
    pub(super) fn open(words: Words, wake: impl FnOnce() + Send + 'static) -> Self {
        let dialog = AsyncFileDialog::new().set_title(words.say(&message!("window-file"))).add_filter("RON", &["ron"]);
        Self::over(dialog.pick_file(), wake)
    }

    /// Asks where a what-if is to lie that is now to lie at a place. `wake` is called when somebody has chosen, or has closed it.
    pub(super) fn save(words: Words, now: &Path, wake: impl FnOnce() + Send + 'static) -> Self {
        let mut dialog = AsyncFileDialog::new().set_title(words.say(&message!("author-file"))).add_filter("RON", &["ron"]);
        if let Some(folder) = now.parent().filter(|folder| folder.is_dir()) {
            dialog = dialog.set_directory(folder);
        }
        if let Some(name) = now.file_name() {
            dialog = dialog.set_file_name(name.to_string_lossy());
        }
        Self::over(dialog.save_file(), wake)
    }

    /// A dialog that was made on the main thread, as some systems will have it; it is waited for elsewhere.
    fn over(chosen: impl Future<Output = Option<FileHandle>> + Send + 'static, wake: impl FnOnce() + Send + 'static) -> Self {
        let (says, heard) = channel();
        let wait = async move {
            let path = chosen.await.map(|file| file.path().to_owned());
            drop(says.send(path));
            wake();
        };
        IoTaskPool::get().spawn(wait).detach();
        Self(Mutex::new(heard))
    }

    /// What was chosen, once the dialog is closed: nothing where it was only closed.
    pub(super) fn closed(&mut self) -> Poll<Option<PathBuf>> {
        let heard = self.0.get_mut().unwrap_or_else(std::sync::PoisonError::into_inner);
        match heard.try_recv() {
            Ok(chosen) => Poll::Ready(chosen),
            Err(std::sync::mpsc::TryRecvError::Empty) => Poll::Pending,
            Err(std::sync::mpsc::TryRecvError::Disconnected) => Poll::Ready(None),
        }
    }
}
