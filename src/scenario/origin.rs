//! Rule: a file comes with the program or lies somewhere; two names of one file are one file.

use std::path::PathBuf;

use super::files;
use super::shelf::Shipped;

/// Where a file comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    Shipped(Shipped),
    Path(PathBuf),
}

impl Origin {
    /// The name to open it by.
    pub(super) fn name(&self) -> String {
        match self {
            Self::Shipped(shipped) => shipped.name.to_owned(),
            Self::Path(path) => path.display().to_string(),
        }
    }

    /// Whether it is a file that is called so, wherever it lies.
    pub(super) fn is_called(&self, name: &str) -> bool {
        let Self::Path(path) = self else { return false };
        [path.file_name(), path.file_stem()].into_iter().flatten().any(|own| own == name)
    }

    pub(super) fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Path(one), Self::Path(two)) => files::canonical(one) == files::canonical(two),
            _ => self == other,
        }
    }
}
