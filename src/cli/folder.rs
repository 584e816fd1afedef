//! Rule: a file of a sweep is there whole or not at all, and a folder that holds something else is left alone.

use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use super::failure::Failure;
use crate::words::{Message, Words, message};

/// The folder of a sweep.
#[derive(Clone, Debug)]
pub(super) struct Folder {
    path: PathBuf,
}

/// What the names of files that are not yet whole begin and end with.
const DRAFT: (&str, &str) = (".", ".draft");

/// The largest file that is read back whole, in bytes.
const LARGEST: u64 = 1 << 30;

impl Folder {
    /// The folder of a sweep to be read.
    pub(super) fn at(path: &Path) -> Self {
        Self { path: path.to_owned() }
    }

    /// Takes a folder for a new sweep, or for going on with one.
    ///
    /// `manifest` is what its manifest has to say; it is written if there is none yet.
    ///
    /// # Errors
    ///
    /// Usage, where something else is in the folder; input and output, where it cannot be written to.
    pub(super) fn take(path: &Path, manifest: &str, resume: bool, words: Words) -> Result<Self, Failure> {
        let folder = Self::at(path);
        fs::create_dir_all(path).map_err(|why| failed(message!("cli-create", file = path.display().to_string()), why))?;
        let shown = path.display().to_string();
        match folder.text(MANIFEST)? {
            Some(there) if there == manifest && resume => return Ok(folder),
            Some(there) if there == manifest => {
                let what = words.say(&message!("sweep-folder-begun", folder = shown));
                return Err(Failure::usage(what).with_help(words.say(&message!("sweep-folder-begun-help"))));
            }
            Some(there) => {
                let difference = difference(&there, manifest);
                let what = words.say(&message!("sweep-folder-other", folder = shown, difference = words.say(&difference)));
                return Err(Failure::usage(what).with_help(words.say(&message!("sweep-folder-other-help"))));
            }
            None if folder.holds_something_else()? => {
                let what = words.say(&message!("sweep-folder-not-empty", folder = shown));
                return Err(Failure::usage(what).with_help(words.say(&message!("sweep-folder-not-empty-help"))));
            }
            None => {}
        }
        Ok(folder)
    }

    /// Writes a file whole or not at all.
    ///
    /// Its draft has a name of its own, so that whoever goes on after a kill writes over it.
    ///
    /// # Errors
    ///
    /// Where it cannot be written; no draft is left then.
    pub(super) fn write(&self, name: &str, bytes: &[u8]) -> Result<(), Failure> {
        let path = self.path.join(name);
        let parent = path.parent().unwrap_or(&self.path);
        let last = path.file_name().unwrap_or_default().to_string_lossy();
        let draft = parent.join(format!("{}{last}{}", DRAFT.0, DRAFT.1));
        let written = fs::create_dir_all(parent)
            .and_then(|()| File::create(&draft))
            .and_then(|mut file| file.write_all(bytes))
            .and_then(|()| fs::rename(&draft, &path));
        written.map_err(|why| {
            let _ = fs::remove_file(&draft);
            failed(message!("cli-write", file = path.display().to_string()), why)
        })
    }

    /// The text of a file, if it is there.
    ///
    /// # Errors
    ///
    /// Where it is there and cannot be read.
    pub(super) fn text(&self, name: &str) -> Result<Option<String>, Failure> {
        let path = self.path.join(name);
        let mut text = String::new();
        match File::open(&path).and_then(|file| file.take(LARGEST).read_to_string(&mut text)) {
            Ok(_) => Ok(Some(text)),
            Err(why) if why.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(why) => Err(failed(message!("cli-read", file = path.display().to_string()), why)),
        }
    }

    /// Whether a file is there and not empty.
    pub(super) fn has(&self, name: &str) -> bool {
        fs::metadata(self.path.join(name)).is_ok_and(|file| file.is_file() && file.len() > 0)
    }

    /// The path of a file in it.
    pub(super) fn path_of(&self, name: &str) -> PathBuf {
        self.path.join(name)
    }

    /// Whether anything is in the folder but what a sweep leaves when it is killed before its manifest is written.
    fn holds_something_else(&self) -> Result<bool, Failure> {
        let unreadable = |why| failed(message!("cli-read", file = self.path.display().to_string()), why);
        for entry in fs::read_dir(&self.path).map_err(unreadable)? {
            let name = entry.map_err(unreadable)?.file_name();
            if name.to_string_lossy() != format!("{}{MANIFEST}{}", DRAFT.0, DRAFT.1) {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

fn failed(what: Message, why: io::Error) -> Failure {
    Failure::File { what: what.into(), why }
}

/// The name of the manifest in the folder.
pub(super) const MANIFEST: &str = "manifest.json";

/// In what a manifest differs from what it should say.
fn difference(there: &str, wanted: &str) -> crate::words::Message {
    let read = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap_or_default();
    let (there, wanted) = (read(there), read(wanted));
    if there["schema"] != wanted["schema"] {
        message!("sweep-other-schema")
    } else if there["version"] != wanted["version"] {
        let version = there["version"].as_str().unwrap_or("?");
        message!("sweep-other-version", version = version, own = env!("CARGO_PKG_VERSION"))
    } else if there["arguments"] != wanted["arguments"] || there["formats"] != wanted["formats"] {
        message!("sweep-other-arguments")
    } else {
        message!("sweep-other-experiment")
    }
}
