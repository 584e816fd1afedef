//! Rule: what an author wants of the disk is asked in few words, so that a page without a disk can answer too.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::scenario::disk;

/// What a file says; nothing where it cannot be read.
pub(super) fn read(path: &Path) -> Option<String> {
    fs::read_to_string(path).ok()
}

/// The whole path of a file, wherever somebody stands who goes on with the game.
pub(super) fn whole(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

/// Whether there is something at a path.
pub(super) fn is_there(path: &Path) -> bool {
    path.exists()
}

/// Writes a file, whole or not at all, whether it is there or not.
pub(super) fn write(path: &Path, text: &str) -> io::Result<()> {
    if is_there(path) { disk::rewrite(path, text) } else { disk::write(path, text) }
}

/// Makes the folder of a file, where it is not there yet.
pub(super) fn make_room(path: &Path) -> io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)
}

/// Removes a file. What cannot be removed is not looked at any more.
pub(super) fn remove(path: &Path) {
    drop(fs::remove_file(path));
}
