//! Rule: the language is the one that was asked for, else the one of the environment, else English.

use std::fmt;

/// A language that the program speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// The language in which everything is written first.
    #[default]
    English,
    /// The language of the text that this project began with.
    Polish,
}

impl Language {
    /// Every language, English first.
    pub const ALL: [Self; 2] = [Self::English, Self::Polish];

    /// The code of ISO 639, such as `pl`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Polish => "pl",
        }
    }

    /// The language with this code; of `pl_PL.UTF-8` or `pl-PL` only the first part counts.
    ///
    /// ```
    /// use perimeter::words::Language;
    ///
    /// assert_eq!(Language::named("pl_PL.UTF-8"), Some(Language::Polish));
    /// assert_eq!(Language::named("fr"), None);
    /// ```
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let code = name.split(['_', '-', '.', '@']).next().unwrap_or(name);
        Self::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(code))
    }

    /// The language of an environment: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set decides; English where that is
    /// none of ours.
    #[must_use]
    pub fn of_environment(variable: impl Fn(&str) -> Option<String>) -> Self {
        let set =
            ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(|name| variable(name).filter(|value| !value.is_empty()));
        set.and_then(|name| Self::named(&name)).unwrap_or_default()
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_variable_that_is_set_decides() {
        let of = |set: &[(&str, &str)]| {
            Language::of_environment(|name| set.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned()))
        };
        assert_eq!(of(&[]), Language::English);
        assert_eq!(of(&[("LANG", "pl_PL.UTF-8")]), Language::Polish);
        assert_eq!(of(&[("LC_ALL", "C"), ("LANG", "pl_PL.UTF-8")]), Language::English);
        assert_eq!(of(&[("LC_ALL", ""), ("LC_MESSAGES", "pl")]), Language::Polish);
    }
}
