//! Rule: in a browser a file is chosen in the browser's own dialog, and the page hands it over itself.

use std::path::{Path, PathBuf};
use std::task::Poll;

use super::web;
use crate::words::Words;

/// A dialog that the browser has opened. Nobody waits for it: whatever is chosen there is heard by the page.
pub(super) struct Dialog;

impl Dialog {
    /// Asks for files.
    pub(super) fn open(_: Words, _: impl FnOnce() + Send + 'static) -> Self {
        web::choose();
        Self
    }

    /// A page cannot ask where a file is to lie: it is written where its path says.
    pub(super) fn save(_: Words, _: &Path, _: impl FnOnce() + Send + 'static) -> Self {
        Self
    }

    /// Over at once, and nothing chosen.
    #[expect(clippy::unused_self, reason = "elsewhere it is waited for")]
    pub(super) fn closed(&mut self) -> Poll<Option<PathBuf>> {
        Poll::Ready(None)
    }
}
