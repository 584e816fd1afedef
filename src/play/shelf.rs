//! Rule: a saved game is written whole or not at all, after every decision; a new game never takes the place of an old one.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::scenario::disk;
use crate::scenario::save::Save;

/// A game that lies in a folder of saved games.
#[derive(Clone, Debug)]
pub struct Kept {
    /// Where it lies.
    pub path: PathBuf,
    /// What was saved.
    pub save: Save,
    /// When it was last played.
    pub played: SystemTime,
}

/// Writes a saved game over an earlier one, whole or not at all.
///
/// # Errors
///
/// What the system says where it cannot be written; the earlier one stays.
pub fn keep(save: &Save, path: &Path) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    disk::write(path, &save.write())
}

/// The saved games of a folder, the latest first. What cannot be read is left out, and left alone.
#[must_use]
pub fn kept(folder: &Path) -> Vec<Kept> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut found: Vec<Kept> = entries.flatten().filter_map(|entry| one(&entry.path())).collect();
    found.sort_by(|one, other| other.played.cmp(&one.played).then_with(|| one.path.cmp(&other.path)));
    found
}

fn one(path: &Path) -> Option<Kept> {
    if path.extension().is_none_or(|ending| ending != "ron") {
        return None;
    }
    let played = fs::metadata(path).and_then(|found| found.modified()).ok()?;
    let save = Save::read(&fs::read_to_string(path).ok()?).ok()?;
    Some(Kept { path: path.to_owned(), save, played })
}

/// The text of a file.
///
/// # Errors
///
/// What the system says where it cannot be read.
pub fn text(path: &Path) -> io::Result<String> {
    fs::read_to_string(path)
}

/// A place in a folder for a new game of a scenario, where nothing lies yet.
#[must_use]
pub fn place(folder: &Path, scenario: &str) -> PathBuf {
    let name = Path::new(scenario).file_stem().map_or_else(|| "game".into(), |name| name.to_string_lossy());
    let numbered = (1..).map(|number: u32| folder.join(format!("{name}-{number}.ron")));
    numbered.into_iter().find(|path| !path.exists()).unwrap_or_else(|| folder.join("game.ron"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_game_lies_beside_the_old_ones() {
        let folder = tempfile::tempdir().unwrap();
        let save = Save::new("1950-speech", &[], "historian", 1);
        let first = place(folder.path(), "1950-speech");
        keep(&save, &first).unwrap();
        let second = place(folder.path(), "folder/1950-speech.ron");
        assert_ne!(first, second);
        keep(&save, &second).unwrap();
        fs::write(folder.path().join("torn.ron"), "Save(").unwrap();
        assert_eq!(kept(folder.path()).iter().map(|kept| &kept.save).collect::<Vec<_>>(), [&save, &save]);
    }
}
