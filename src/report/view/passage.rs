//! Rule: a text that points at the glossary is cut where it points, so that a reader can follow it.

use std::sync::OnceLock;

use crate::scenario::Glossary;
use crate::scenario::glossary::pieces;
use crate::words::{Language, Words};

/// A text of an author, in stretches.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Passage(pub Vec<Stretch>);

/// A stretch of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// What is read.
    pub words: String,
    /// The entry of the glossary that explains it, by id.
    pub entry: Option<String>,
}

impl Passage {
    /// A text with its links.
    #[must_use]
    pub fn of(words: Words, text: &str) -> Self {
        let read = |written: &str, entry: Option<&str>| match entry.filter(|entry| *entry == written) {
            Some(id) => named(words, id).unwrap_or(written).to_owned(),
            None => written.to_owned(),
        };
        let stretches = pieces(text).into_iter();
        Self(stretches.map(|at| Stretch { words: read(at.words, at.entry), entry: at.entry.map(str::to_owned) }).collect())
    }

    /// The words alone.
    #[must_use]
    pub fn plain(&self) -> String {
        self.0.iter().map(|stretch| stretch.words.as_str()).collect()
    }
}

fn named(words: Words, id: &str) -> Option<&'static str> {
    glossary(words)?.entry(id).map(|entry| &*entry.name)
}

/// The glossary in a language; nothing where its files are unsound, which `tests/shipped.rs` rules out.
#[must_use]
pub fn glossary(words: Words) -> Option<&'static Glossary> {
    static SPOKEN: [OnceLock<Option<Glossary>>; 2] = [OnceLock::new(), OnceLock::new()];
    let language = words.language();
    let place = Language::ALL.iter().position(|known| *known == language)?;
    SPOKEN[place].get_or_init(|| Some(Glossary::shipped().ok()?.in_words(language))).as_ref()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_read_as_its_words_or_as_the_name_of_the_entry() {
        let passage = Passage::of(Words::default(), "Ask [[acheson|the Secretary]] or [[acheson]].");
        assert_eq!(passage.0[1], Stretch { words: "the Secretary".to_owned(), entry: Some("acheson".to_owned()) });
        assert!(passage.plain().ends_with("Acheson."), "{}", passage.plain());
    }
}
