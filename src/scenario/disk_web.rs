//! Rule: in a browser a file is an entry of the page's own storage, under its path; nothing of it leaves the computer.

use std::io;
use std::path::Path;

use web_sys::Storage;

/// Stands before every path: other pages of the same host may keep something, too.
const OURS: &str = "perimeter/";

fn storage() -> io::Result<Storage> {
    let found = web_sys::window().and_then(|window| window.local_storage().ok().flatten());
    found.ok_or_else(|| io::Error::new(io::ErrorKind::Unsupported, "the browser keeps nothing for this page"))
}

fn key(path: &Path) -> String {
    format!("{OURS}{}", path.display())
}

/// The text of a file.
///
/// # Errors
///
/// Where there is no such file, or the browser keeps nothing.
pub fn read(path: &Path) -> io::Result<String> {
    storage()?.get_item(&key(path)).ok().flatten().ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))
}

/// Writes a file over an earlier one, whole or not at all.
///
/// # Errors
///
/// Where the storage is full, or the browser keeps nothing.
pub fn write(path: &Path, text: &str) -> io::Result<()> {
    let full = |_| io::Error::new(io::ErrorKind::StorageFull, "the browser keeps no more for this page");
    storage()?.set_item(&key(path), text).map_err(full)
}

/// Whether there is a file at a path.
#[must_use]
pub fn exists(path: &Path) -> bool {
    read(path).is_ok()
}

/// The paths of all files.
#[must_use]
pub fn paths() -> Vec<String> {
    let Ok(storage) = storage() else { return Vec::new() };
    let keys = (0..storage.length().unwrap_or(0)).filter_map(|place| storage.key(place).ok().flatten());
    keys.filter_map(|key| key.strip_prefix(OURS).map(str::to_owned)).collect()
}
