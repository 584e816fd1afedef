//! Rule: in a browser, too, a saved game is kept after every decision, and a new game never takes the place of an old one.

use std::io;
use std::path::{Path, PathBuf};

use crate::scenario::disk;
use crate::scenario::save::Save;

/// Stands before the number in the first line of a saved game.
const NUMBER: &str = "// ";

/// A game that lies among the saved games.
#[derive(Clone, Debug)]
pub struct Kept {
    /// Where it lies.
    pub path: PathBuf,
    /// What was saved.
    pub save: Save,
    /// The later it was last played, the greater. A page needs no clock for that.
    pub played: u64,
}

/// Writes a saved game over an earlier one, whole or not at all.
///
/// # Errors
///
/// What the browser says where it cannot be written; the earlier one stays.
pub fn keep(save: &Save, path: &Path) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new(""));
    let latest = kept(folder).first().map_or(0, |kept| kept.played);
    disk::write(path, &format!("{NUMBER}{}\n{}", latest + 1, save.write()))
}

/// The saved games of a folder, the latest first. What cannot be read is left out, and left alone.
#[must_use]
pub fn kept(folder: &Path) -> Vec<Kept> {
    let paths = disk::paths().into_iter().map(PathBuf::from).filter(|path| path.parent() == Some(folder));
    let mut found: Vec<Kept> = paths.filter_map(one).collect();
    found.sort_by(|one, other| other.played.cmp(&one.played).then_with(|| one.path.cmp(&other.path)));
    found
}

fn one(path: PathBuf) -> Option<Kept> {
    let text = disk::read(&path).ok()?;
    let number = text.lines().next().and_then(|first| first.strip_prefix(NUMBER)?.parse().ok());
    Some(Kept { path, save: Save::read(&text).ok()?, played: number.unwrap_or(0) })
}

/// The text of a file.
///
/// # Errors
///
/// Where there is none.
pub fn text(path: &Path) -> io::Result<String> {
    disk::read(path)
}

/// A place in a folder for a new game of a scenario, where nothing lies yet.
#[must_use]
pub fn place(folder: &Path, scenario: &str) -> PathBuf {
    let name = Path::new(scenario).file_stem().map_or_else(|| "game".into(), |name| name.to_string_lossy());
    let mut numbered = (1..).map(|number: u32| folder.join(format!("{name}-{number}.ron")));
    numbered.find(|path| !disk::exists(path)).unwrap_or_else(|| folder.join("game.ron"))
}
