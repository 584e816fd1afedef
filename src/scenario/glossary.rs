//! Rule: a text may point at a word that needs explaining; what it points at is there.
//!
//! Links are written `[[acheson]]`, which is read as the name of the entry, or `[[acheson|the Secretary]]`, which is read as the
//! words after the bar.

use std::sync::OnceLock;

use super::code::Code;
use super::fault::{Complaints, Fault, Faults};
use super::grain::{Confidence, unknown_word};
use super::library::GLOSSARY;
use super::nearest::nearest;
use super::opened::read_root;
use super::read::{Fields, Read, records, written, wrong_type};
use super::source::{Files, Place};
use super::syntax::{Kind, Name, Node};
use super::translation::{Slots, Translation, fit};
use super::value::{Pairs, Text};
use crate::words::message;

records! {
    /// Words that need explaining.
    GlossaryFile "Glossary" {
        /// The entries, by id.
        entries: Pairs<Entry> = required,
    }

    /// A person, a thing or a word, explained.
    Entry "Entry" {
        /// What it is called.
        name: Text,
        /// What kind of thing it is.
        kind: EntryKind,
        /// Its name in its own script.
        original: Option<Text>,
        /// Other spellings and names.
        also: Option<Text>,
        /// Who or what it is.
        text: Text,
    }
}

/// What kind of thing an entry explains.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EntryKind {
    /// Somebody.
    Person,
    /// What somebody is appointed to.
    Office,
    /// A body of people.
    Organisation,
    /// A paper, a speech, a treaty.
    Document,
    /// Somewhere.
    Place,
    /// Something that happened.
    Event,
    /// A word.
    Term,
}

impl EntryKind {
    /// Every kind.
    pub const ALL: [Self; 7] =
        [Self::Person, Self::Office, Self::Organisation, Self::Document, Self::Place, Self::Event, Self::Term];

    /// The word that files use.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Person => "Person",
            Self::Office => "Office",
            Self::Organisation => "Organisation",
            Self::Document => "Document",
            Self::Place => "Place",
            Self::Event => "Event",
            Self::Term => "Term",
        }
    }
}

impl Read for EntryKind {
    fn read(node: &Node, complaints: &mut Complaints) -> Self {
        let Kind::Word(word) = &node.kind else {
            wrong_type(node, message!("library-wanted-kind"), complaints);
            return Self::Term;
        };
        Self::ALL.into_iter().find(|kind| kind.as_str() == word).unwrap_or_else(|| {
            let name = Name { text: word.clone(), place: node.place };
            unknown_word(&name, message!("library-no-kind", word = word), &Self::ALL.map(Self::as_str), complaints);
            Self::Term
        })
    }

    fn hole(_: Place) -> Self {
        Self::Term
    }
}

/// A sound glossary.
#[derive(Clone, Debug)]
pub struct Glossary {
    /// What its author wrote.
    pub file: GlossaryFile,
    /// The same in other languages.
    pub translations: Vec<Translation>,
    /// What is odd about it.
    pub warnings: Vec<Fault>,
    /// The files it was read from.
    pub files: Files,
}

/// A stretch of a text, and the entry that it links to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece<'a> {
    /// What is read.
    pub words: &'a str,
    /// The id of the entry, as it is written.
    pub entry: Option<&'a str>,
}

impl Glossary {
    /// The glossary that comes with the program.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with its files.
    pub fn shipped() -> Result<&'static Self, &'static Faults> {
        static SHIPPED: OnceLock<Result<Glossary, Faults>> = OnceLock::new();
        SHIPPED.get_or_init(Self::read_shipped).as_ref()
    }

    fn read_shipped() -> Result<Self, Faults> {
        let (mut files, mut complaints) = (Files::default(), Complaints::default());
        let mut translations = Vec::new();
        let mut found = None;
        for shipped in GLOSSARY {
            let id = files.add(shipped.name, shipped.text);
            found = read_root::<GlossaryFile>(id, &files, &mut complaints);
            translations.extend(shipped.translations(&mut files, &mut complaints));
        }
        match found {
            Some(mut file) if !complaints.any_error() => {
                translations.iter().for_each(|translation| fit(translation, &mut file, None, &mut complaints));
                let mut glossary = Self { file, translations, warnings: Vec::new(), files };
                glossary.dead_links(&mut glossary.file.clone(), &mut complaints);
                for text in glossary.translations.iter().flat_map(Translation::iter) {
                    glossary.dead_links_in(text, &mut complaints);
                }
                glossary.warnings = Faults::new(complaints.0, Files::default()).list;
                Ok(glossary)
            }
            _ => Err(Faults::new(complaints.0, files)),
        }
    }

    /// The entries, by id, in the order of the file.
    pub fn entries(&self) -> impl Iterator<Item = (&str, &Entry)> {
        self.file.entries.entries.iter().map(|(id, entry)| (&**id, entry))
    }

    /// The entry with an id.
    #[must_use]
    pub fn entry(&self, id: &str) -> Option<&Entry> {
        self.file.entries.find(id)
    }

    /// The entries that a word may mean: the one with this id, else all that have it in their names.
    #[must_use]
    pub fn find(&self, word: &str) -> Vec<(&str, &Entry)> {
        let wanted = word.to_lowercase();
        if let Some(found) = self.entries().find(|(id, entry)| *id == wanted || entry.name.to_lowercase() == wanted) {
            return vec![found];
        }
        let names = |entry: &Entry| {
            let names = [Some(&entry.name), entry.original.as_ref(), entry.also.as_ref()];
            names.into_iter().flatten().any(|name| name.to_lowercase().contains(&wanted))
        };
        self.entries().filter(|(id, entry)| id.contains(&wanted) || names(entry)).collect()
    }

    /// The id that may have been meant by a word that means nothing.
    #[must_use]
    pub fn nearest(&self, word: &str) -> Option<&str> {
        nearest(&word.to_lowercase(), self.entries().map(|(id, _)| id))
    }

    /// A text with nothing but words in it.
    #[must_use]
    pub fn plain(&self, text: &str) -> String {
        pieces(text).into_iter().map(|piece| self.words(&piece)).collect()
    }

    /// What is read of a piece: the name of the entry, where the author gave no words of his own.
    fn words<'a>(&'a self, piece: &Piece<'a>) -> &'a str {
        match piece.entry {
            Some(id) if id == piece.words => self.entry(id).map_or(piece.words, |entry| &entry.name),
            _ => piece.words,
        }
    }

    /// Complains of links that lead nowhere.
    pub(super) fn dead_links(&self, script: &mut dyn Slots, complaints: &mut Complaints) {
        script.slots(&mut |slot| {
            if let Some(text) = slot.text() {
                self.dead_links_in(text, complaints);
            }
        });
    }

    /// The same for one text.
    pub(super) fn dead_links_in(&self, text: &Text, complaints: &mut Complaints) {
        for id in pieces(text).into_iter().filter_map(|piece| piece.entry).filter(|id| self.entry(id).is_none()) {
            let fault = Fault::warning(Code::DeadLink, text.place, message!("library-dead-link", entry = id));
            complaints.add(match self.nearest(id) {
                Some(meant) => fault.help(message!("fault-did-you-mean", meant = meant)),
                None => fault.help(message!("library-dead-link-help")),
            });
        }
    }
}

/// The pieces of a text, links and what stands between them.
///
/// ```
/// use perimeter::scenario::glossary::pieces;
///
/// let found = pieces("So said [[acheson|the Secretary]].");
/// assert_eq!(found[1].words, "the Secretary");
/// assert_eq!(found[1].entry, Some("acheson"));
/// assert_eq!(found.len(), 3);
/// ```
#[must_use]
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("[[")
        && let Some((link, further)) = after.split_once("]]")
    {
        found.push(Piece { words: before, entry: None });
        let (entry, words) = link.split_once('|').unwrap_or((link, link));
        found.push(Piece { words, entry: Some(entry) });
        rest = further;
    }
    found.push(Piece { words: rest, entry: None });
    found.retain(|piece| !piece.words.is_empty());
    found
}
