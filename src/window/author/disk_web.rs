//! Rule: in a browser what is written is kept in the page's own storage, among the other files.

use std::io;
use std::path::{Path, PathBuf};

use crate::scenario::disk;

/// What a file says; nothing where it cannot be read.
pub(super) fn read(path: &Path) -> Option<String> {
    disk::read(path).ok()
}

/// A page has no folder to stand in.
pub(super) fn whole(path: &Path) -> PathBuf {
    path.to_owned()
}

/// Whether there is something at a path.
pub(super) fn is_there(path: &Path) -> bool {
    disk::exists(path)
}

/// Writes a file, whole or not at all, whether it is there or not.
pub(super) fn write(path: &Path, text: &str) -> io::Result<()> {
    disk::write(path, text)
}

/// There are no folders.
#[expect(clippy::unnecessary_wraps, reason = "a disk has folders, which cannot always be made")]
pub(super) fn make_room(_: &Path) -> io::Result<()> {
    Ok(())
}

/// A page has room for what nobody looks at any more.
pub(super) fn remove(_: &Path) {}
