//! Rule: this is the only place where scenarios touch the file system, and it never takes more than it can chew.

#[cfg(not(target_arch = "wasm32"))]
use std::fs;
use std::io::{Error, ErrorKind};
use std::path::{Path, PathBuf};

use super::code::Code;
#[cfg(target_arch = "wasm32")]
use super::disk;
use super::fault::Fault;
use crate::words::{message, system};

/// The largest file that is read, in bytes.
pub(super) const LARGEST_FILE: u64 = 1 << 20;

/// Whether there is something at a path.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn exists(path: &Path) -> bool {
    path.exists()
}

/// Whether the browser keeps something at a path.
#[cfg(target_arch = "wasm32")]
pub(super) fn exists(path: &Path) -> bool {
    disk::exists(path)
}

/// The one name of a path that has several, as far as the file system knows.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn canonical(path: &Path) -> PathBuf {
    fs::canonicalize(path).unwrap_or_else(|_| path.to_owned())
}

/// The one name of a path; in a browser there are no others.
#[cfg(target_arch = "wasm32")]
pub(super) fn canonical(path: &Path) -> PathBuf {
    path.to_owned()
}

/// The text of a file.
pub(super) fn text(path: &Path) -> Result<String, Box<Fault>> {
    let shown = path.display().to_string();
    String::from_utf8(bytes(path, &shown)?).map_err(|error| {
        let sixteen = matches!(error.as_bytes(), [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..]);
        let at = error.utf8_error().valid_up_to();
        let message = if sixteen {
            message!("fault-not-text-utf16", file = &shown)
        } else {
            message!("fault-not-text", file = &shown, byte = at)
        };
        Box::new(Fault::new(Code::NotText, None, message).help(message!("fault-not-text-help")))
    })
}

#[cfg(not(target_arch = "wasm32"))]
fn bytes(path: &Path, shown: &str) -> Result<Vec<u8>, Box<Fault>> {
    use std::io::Read as _;
    let unreadable = |error: Error| Box::new(unreadable(&error, shown));
    let metadata = fs::metadata(path).map_err(unreadable)?;
    if metadata.is_dir() {
        let fault = Fault::new(Code::NotAFile, None, message!("fault-folder", file = shown));
        return Err(Box::new(fault.help(message!("fault-folder-help"))));
    }
    // A pipe could keep us waiting, and a device could go on for ever.
    if !metadata.is_file() {
        return Err(Box::new(Fault::new(Code::NotAFile, None, message!("fault-not-ordinary", file = shown))));
    }
    if metadata.len() > LARGEST_FILE {
        return Err(Box::new(too_large(shown)));
    }
    let mut bytes = Vec::new();
    let file = fs::File::open(path).map_err(unreadable)?;
    file.take(LARGEST_FILE + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length > LARGEST_FILE) {
        return Err(Box::new(too_large(shown)));
    }
    Ok(bytes)
}

#[cfg(target_arch = "wasm32")]
fn bytes(path: &Path, shown: &str) -> Result<Vec<u8>, Box<Fault>> {
    let text = disk::read(path).map_err(|error| Box::new(unreadable(&error, shown)))?;
    let fits = u64::try_from(text.len()).is_ok_and(|length| length <= LARGEST_FILE);
    if fits { Ok(text.into_bytes()) } else { Err(Box::new(too_large(shown))) }
}

fn unreadable(error: &Error, shown: &str) -> Fault {
    match error.kind() {
        ErrorKind::NotFound => Fault::new(Code::NotFound, None, message!("fault-no-file", file = shown)),
        ErrorKind::PermissionDenied => Fault::new(Code::Unreadable, None, message!("fault-may-not-be-read", file = shown)),
        _ => Fault::new(Code::Unreadable, None, message!("fault-unreadable", file = shown, why = system(error))),
    }
}

/// The complaint about a file that nobody could have meant.
pub(super) fn too_large(name: &str) -> Fault {
    Fault::new(Code::TooLarge, None, message!("fault-too-large", file = name, most = LARGEST_FILE))
}
