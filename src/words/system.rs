//! Rule: what the system has to say is said in the language of whoever asked, as far as its kind is known.

use std::io::{Error, ErrorKind};

use super::{Message, message};

/// Why something could not be read or written.
#[must_use]
pub fn system(error: &Error) -> Message {
    match error.kind() {
        ErrorKind::NotFound => message!("system-not-found"),
        ErrorKind::PermissionDenied => message!("system-not-allowed"),
        ErrorKind::AlreadyExists => message!("system-already-there"),
        ErrorKind::IsADirectory => message!("system-is-a-folder"),
        ErrorKind::NotADirectory => message!("system-no-folder"),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => message!("system-full"),
        ErrorKind::ReadOnlyFilesystem => message!("system-read-only"),
        ErrorKind::InvalidFilename => message!("system-bad-name"),
        _ => message!("system-other", why = error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Language, Words};

    #[test]
    fn a_kind_of_failure_is_said_in_every_language() {
        let missing = system(&ErrorKind::NotFound.into());
        assert_eq!(Words::of(Language::English).say(&missing), "there is no such file or folder");
        assert_eq!(Words::of(Language::Polish).say(&missing), "nie ma takiego pliku ani folderu");
        assert_eq!(Words::of(Language::English).say(&system(&Error::other("no luck"))), "no luck");
    }
}
