//! Rule: how somebody likes to read is remembered, and never stands in the way: what cannot be read is as if nothing had been chosen.

use std::path::PathBuf;

#[cfg(not(target_arch = "wasm32"))]
use directories::ProjectDirs;
use serde::{Deserialize, Serialize};

use crate::scenario::{Level, disk};
use crate::words::Language;

/// How somebody likes to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// Whether texts are in short sentences of everyday words.
    pub basic: bool,
    /// The size of text, in per cent.
    pub text: u16,
    /// Whether the theme is dark.
    pub dark: bool,
    /// Whether nothing moves by itself.
    pub still: bool,
    /// Whether the language is Polish, where somebody has chosen one.
    pub polish: Option<bool>,
}

impl Default for Settings {
    fn default() -> Self {
        Self { basic: false, text: 100, dark: false, still: false, polish: None }
    }
}

impl Settings {
    /// The reading level.
    #[must_use]
    pub fn level(self) -> Level {
        if self.basic { Level::Basic } else { Level::Advanced }
    }

    /// The language that was chosen, else this one.
    #[must_use]
    pub fn language(self, otherwise: Language) -> Language {
        match self.polish {
            Some(true) => Language::Polish,
            Some(false) => Language::English,
            None => otherwise,
        }
    }

    /// What was remembered, else what everybody begins with.
    #[must_use]
    pub fn remembered() -> Self {
        let read = text().and_then(|text| ron::from_str::<Self>(&text).ok()).unwrap_or_default();
        Self { text: read.text.clamp(100, 200), ..read }
    }

    /// Remembers it. That the disk is full is no reason to stop playing.
    pub(super) fn remember(self) {
        if let Ok(text) = ron::to_string(&self) {
            write(&(text + "\n"));
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn folders() -> Option<ProjectDirs> {
    ProjectDirs::from("", "", "perimeter")
}

#[cfg(not(target_arch = "wasm32"))]
fn path() -> Option<PathBuf> {
    folders().map(|folders| folders.config_dir().join("settings.ron"))
}

#[cfg(not(target_arch = "wasm32"))]
fn text() -> Option<String> {
    path().and_then(|path| std::fs::read_to_string(path).ok())
}

#[cfg(not(target_arch = "wasm32"))]
fn write(text: &str) {
    if let Some(path) = path() {
        let folder = path.parent().map(std::fs::create_dir_all);
        drop(folder.map(|_| disk::write(&path, text)));
    }
}

/// Where saved games lie.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn games() -> PathBuf {
    folders().map_or_else(|| PathBuf::from("games"), |folders| folders.data_dir().join("games"))
}

#[cfg(target_arch = "wasm32")]
fn text() -> Option<String> {
    disk::read("settings.ron".as_ref()).ok()
}

#[cfg(target_arch = "wasm32")]
fn write(text: &str) {
    drop(disk::write("settings.ron".as_ref(), text));
}

/// Under which paths a browser keeps saved games.
#[cfg(target_arch = "wasm32")]
pub(super) fn games() -> PathBuf {
    PathBuf::from("games")
}
