//! Rule: this is the only place where scenarios touch the file system, and it never takes more than it can chew.

use std::fs;
use std::io::{ErrorKind, Read as _};
use std::path::Path;

use super::code::Code;
use super::fault::Fault;
use crate::words::message;

/// The largest file that is read, in bytes.
pub(super) const LARGEST_FILE: u64 = 1 << 20;

/// Whether there is something at a path.
pub(super) fn exists(path: &Path) -> bool {
    path.exists()
}

/// The one name of a path that has several, as far as the file system knows.
pub(super) fn canonical(path: &Path) -> std::path::PathBuf {
    fs::canonicalize(path).unwrap_or_else(|_| path.to_owned())
}

/// The text of a file.
pub(super) fn text(path: &Path) -> Result<String, Box<Fault>> {
    let shown = path.display().to_string();
    let unreadable = |error: std::io::Error| {
        Box::new(match error.kind() {
            ErrorKind::NotFound => Fault::new(Code::NotFound, None, message!("fault-no-file", file = &shown)),
            ErrorKind::PermissionDenied => Fault::new(Code::Unreadable, None, message!("fault-may-not-be-read", file = &shown)),
            _ => Fault::new(Code::Unreadable, None, message!("fault-unreadable", file = &shown, why = error.to_string())),
        })
    };
    let metadata = fs::metadata(path).map_err(unreadable)?;
    if metadata.is_dir() {
        let fault = Fault::new(Code::NotAFile, None, message!("fault-folder", file = &shown));
        return Err(Box::new(fault.help(message!("fault-folder-help"))));
    }
    // A pipe could keep us waiting, and a device could go on for ever.
    if !metadata.is_file() {
        return Err(Box::new(Fault::new(Code::NotAFile, None, message!("fault-not-ordinary", file = &shown))));
    }
    let too_large = || Box::new(self::too_large(&shown));
    if metadata.len() > LARGEST_FILE {
        return Err(too_large());
    }
    let mut bytes = Vec::new();
    let file = fs::File::open(path).map_err(unreadable)?;
    file.take(LARGEST_FILE + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length > LARGEST_FILE) {
        return Err(too_large());
    }
    String::from_utf8(bytes).map_err(|error| {
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

/// The complaint about a file that nobody could have meant.
pub(super) fn too_large(name: &str) -> Fault {
    Fault::new(Code::TooLarge, None, message!("fault-too-large", file = name, most = LARGEST_FILE))
}
