//! Rule: a text is written in a language, and for a reader of some patience.

use std::fmt;

use crate::words::Language;

/// For whom a text is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Short sentences of everyday words; what is missing is read at the advanced level.
    Basic,
    /// As the author wrote it.
    #[default]
    Advanced,
}

impl Level {
    /// Both levels.
    pub const ALL: [Self; 2] = [Self::Advanced, Self::Basic];

    /// The word for it, as in `--level basic`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Basic => "basic",
            Self::Advanced => "advanced",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A language and a level: what one file of texts is written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version {
    /// The language.
    pub language: Language,
    /// For whom.
    pub level: Level,
}

impl Version {
    /// Every version of which there can be a file.
    pub fn all() -> impl Iterator<Item = Self> {
        Language::ALL.into_iter().flat_map(|language| Level::ALL.map(|level| Self { language, level }))
    }

    /// What stands between the name of the scenario and `.ftl`: `pl`, `en-basic`.
    ///
    /// ```
    /// use perimeter::scenario::{Level, Version};
    /// use perimeter::words::Language;
    ///
    /// assert_eq!(Version { language: Language::Polish, level: Level::Basic }.to_string(), "pl-basic");
    /// ```
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::all().find(|version| version.to_string() == name)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.level {
            Level::Advanced => write!(f, "{}", self.language),
            Level::Basic => write!(f, "{}-basic", self.language),
        }
    }
}
