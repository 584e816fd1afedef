//! Rule: whatever lies in `scenarios` and `experiments` comes with the program, and a file of texts belongs to the file beside it.

use super::fault::Complaints;
use super::source::Files;
use super::translation::{Translation, Version, texts};

/// A file that comes with the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shipped {
    /// The name to open it by, such as `1950-speech`.
    pub name: &'static str,
    /// Its file.
    pub text: &'static str,
    /// The files of texts beside it: what they are written in, such as `pl-basic`, and what they say.
    pub words: &'static [(&'static str, &'static str)],
}

impl Shipped {
    /// Its texts in other words.
    pub(super) fn translations(&self, files: &mut Files, complaints: &mut Complaints) -> Vec<Translation> {
        let known = self.words.iter().filter_map(|(version, text)| Some((Version::named(version)?, *text)));
        known.map(|(version, text)| translation(self.name, version, text, files, complaints)).collect()
    }
}

/// Reads a file of texts that stands beside the file of this name.
pub(super) fn translation(
    name: &str,
    version: Version,
    text: &str,
    files: &mut Files,
    complaints: &mut Complaints,
) -> Translation {
    let name = format!("{}.{version}.ftl", name.strip_suffix(".ron").unwrap_or(name));
    let texts = texts(files.add(name.clone(), text), text, complaints);
    Translation { name, version, texts }
}

// What lies in the two folders: `build.rs` writes the shelves.
include!(concat!(env!("OUT_DIR"), "/shelves.rs"));
