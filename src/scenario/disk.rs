//! Rule: a file is written whole or not at all: a new one beside it takes its place once it is complete.

use std::io::{self, Write as _};
use std::path::Path;

use tempfile::{Builder, NamedTempFile};

/// Writes a file, with the permissions of any new file.
///
/// # Errors
///
/// Where the folder cannot be written to, or the disk is full; what was there before is still there then.
pub fn write(path: &Path, text: &str) -> io::Result<()> {
    let mut builder = Builder::new();
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    finish(builder.tempfile_in(folder(path))?, path, text)
}

/// Writes a file anew that is there, with the permissions that it had, where a link leads.
///
/// # Errors
///
/// As for [`write()`].
pub fn rewrite(path: &Path, text: &str) -> io::Result<()> {
    let place = path.canonicalize()?;
    let draft = NamedTempFile::new_in(folder(&place))?;
    draft.as_file().set_permissions(place.metadata()?.permissions())?;
    finish(draft, &place, text)
}

fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn finish(mut draft: NamedTempFile, path: &Path, text: &str) -> io::Result<()> {
    draft.write_all(text.as_bytes())?;
    draft.as_file().sync_all()?;
    draft.persist(path).map_err(|failed| failed.error)?;
    Ok(())
}
