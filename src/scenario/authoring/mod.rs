//! Writing a what-if by levers: each is moved, and the file says so.
//!
//! The text is the only truth. A lever that is moved is an edit of the text, the text is read again, and what is shown is what was
//! read: whoever opens the file tomorrow gets the same game to the last bit.
//!
//! ```
//! use perimeter::experiment::{Level, Lever};
//! use perimeter::scenario::{Authoring, Drafting};
//! use perimeter::theory::ActorId;
//!
//! let nothing: [&str; 0] = [];
//! let drafting = Drafting::over("1950-speech", &nothing, "mine.ron")?;
//! let mut authoring = Authoring::new(drafting, "WhatIf(of: \"1950-speech\", title: \"Mine\")\n")?;
//! let doubt = Lever::Believe { observer: ActorId(1), of: ActorId(0), image: 0 };
//! authoring.turn(&doubt, Level::Number(0.7))?;
//! assert!(authoring.text().contains("\"perimeter realist\": 0.7"));
//! assert_eq!(authoring.stands(&doubt), Some(Level::Number(0.7)));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod place;
mod share;
mod written;

use std::path::Path;
use std::sync::Arc;

use super::drafting::Drafting;
use super::edit::{CannotEdit, Draft, NewValue, tree};
use super::fault::Faults;
use super::layout::tidy;
use super::opened::Scenario;
use super::syntax::Node;
use crate::experiment::{Level, Lever};
use share::Pull;

/// A what-if that is being written by levers.
#[derive(Clone, Debug)]
pub struct Authoring {
    drafting: Drafting,
    draft: Draft,
    root: Node,
    /// What was written when it was last the same as its file.
    begun: String,
    /// The last version that was sound.
    opened: Arc<Scenario>,
    /// What is wrong with the text as it is now.
    faults: Option<Faults>,
    /// The belief that is being moved, as it was before.
    pull: Option<Pull>,
    /// The levers that were moved since the text was last the same as its file.
    turned: Vec<Lever>,
    /// Whether the text is laid out anew at each edit: nobody has laid it out by hand.
    tidied: bool,
}

impl Authoring {
    /// Goes on with a text that lies in a file, or that was written for a new one.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it: levers can only be moved in what is sound.
    pub fn new(drafting: Drafting, text: &str) -> Result<Self, Faults> {
        let opened = Arc::new(drafting.with(text)?);
        let root = tree(&drafting.path().display().to_string(), text)?;
        let (draft, begun) = (Draft::new(text), text.to_owned());
        Ok(Self { drafting, draft, root, begun, opened, faults: None, pull: None, turned: Vec::new(), tidied: false })
    }

    /// The same for a text that no hand has laid out: it stays neat by itself.
    #[must_use]
    pub fn tidied(self) -> Self {
        Self { tidied: true, ..self }
    }

    /// The same where the file says something else by now: this is not yet written to it.
    #[must_use]
    pub fn since(self, begun: &str) -> Self {
        Self { begun: begun.to_owned(), ..self }
    }

    /// What the file said when it was last the same.
    #[must_use]
    pub fn begun(&self) -> &str {
        &self.begun
    }

    /// What the file is to say.
    #[must_use]
    pub fn text(&self) -> &str {
        self.draft.text()
    }

    /// Where it is to lie.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.drafting.path()
    }

    /// The last version of the whole that was sound.
    #[must_use]
    pub fn opened(&self) -> &Scenario {
        &self.opened
    }

    /// The same, to be looked at from elsewhere.
    #[must_use]
    pub fn shared(&self) -> Arc<Scenario> {
        Arc::clone(&self.opened)
    }

    /// The last text that was sound.
    #[must_use]
    pub fn sound_text(&self) -> &str {
        &self.opened.files.file(self.opened.asked_for()).text
    }

    /// What lies beneath the draft.
    #[must_use]
    pub fn drafting(&self) -> &Drafting {
        &self.drafting
    }

    /// The scenario without the draft.
    #[must_use]
    pub fn below(&self) -> &Scenario {
        self.drafting.below()
    }

    /// What is wrong with the text as it is now.
    #[must_use]
    pub fn faults(&self) -> Option<&Faults> {
        self.faults.as_ref()
    }

    /// Whether it says something else than when it was last the same as its file.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        self.draft.text() != self.begun
    }

    /// Where a lever stands.
    #[must_use]
    pub fn stands(&self, lever: &Lever) -> Option<Level> {
        lever.stands(&self.opened.game, &self.opened.forced_options())
    }

    /// Where a lever would stand without the draft; nothing where there is no such thing beneath.
    #[must_use]
    pub fn stood(&self, lever: &Lever) -> Option<Level> {
        let below = self.below();
        place::same(lever, &self.opened.game, &below.game)?.stands(&below.game, &below.forced_options())
    }

    /// Whether the text says something of what a lever moves.
    #[must_use]
    pub fn says(&self, lever: &Lever) -> bool {
        place::said(&self.opened.game, lever, &self.root).is_some()
    }

    /// The bytes of the text in which it is said where a lever stands.
    #[must_use]
    pub fn place(&self, lever: &Lever) -> Option<std::ops::Range<usize>> {
        place::said(&self.opened.game, lever, &self.root).and_then(|path| path.find(&self.root)).map(|node| node.place.span())
    }

    /// Moves a lever. Of a belief the other images keep their proportions to one another.
    ///
    /// # Errors
    ///
    /// [`CannotEdit`], and then nothing has changed. That the text is no longer sound is no error: see [`faults`](Self::faults).
    pub fn turn(&mut self, lever: &Lever, level: Level) -> Result<(), CannotEdit> {
        let mut draft = self.draft.clone();
        let pull = self.pull.take().filter(|pull| pull.is_of(lever)).or_else(|| Pull::of(&self.opened.game, lever));
        let value = match (&pull, level) {
            (Some(pull), Level::Number(chance)) => written::Value::Belief(pull.to(chance)),
            _ => written::Value::Level(level),
        };
        written::write(&mut draft, &self.root, &self.opened.game, lever, &value)?;
        self.take_over(&draft)?;
        self.pull = pull;
        if !self.turned.contains(lever) {
            self.turned.push(lever.clone());
        }
        Ok(())
    }

    /// Takes back what the text says of a lever: of a belief all of it.
    ///
    /// # Errors
    ///
    /// [`CannotEdit`], and then nothing has changed.
    pub fn restore(&mut self, lever: &Lever) -> Result<(), CannotEdit> {
        let mut draft = self.draft.clone();
        written::remove(&mut draft, &self.root, &self.opened.game, lever)?;
        self.pull = None;
        self.turned.retain(|turned| turned != lever);
        self.take_over(&draft)
    }

    /// Takes back everything since it was last the same as its file.
    ///
    /// # Errors
    ///
    /// [`CannotEdit`] only where that text was no better than this one.
    pub fn restore_all(&mut self) -> Result<(), CannotEdit> {
        self.pull = None;
        self.turned.clear();
        let tidied = std::mem::take(&mut self.tidied);
        let done = self.take_over(&Draft::new(self.begun.clone()));
        self.tidied = tidied;
        done
    }

    /// Gives it another title.
    ///
    /// # Errors
    ///
    /// [`CannotEdit`], and then nothing has changed.
    pub fn call(&mut self, title: &str) -> Result<(), CannotEdit> {
        let mut draft = self.draft.clone();
        draft.put(&super::Path::root().field("title"), &NewValue::Text(title.to_owned()))?;
        self.take_over(&draft)
    }

    /// Notes that it has been written to a file.
    pub fn saved(&mut self, path: &Path) {
        self.begun = self.draft.text().to_owned();
        self.turned.clear();
        if path != self.drafting.path() {
            self.drafting = self.drafting.clone().at(path);
        }
    }

    /// Goes on over what lies beneath now, with what its file says now, where that has changed; what was moved since stays moved.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it; then nothing has changed.
    pub fn reread(&mut self, drafting: Drafting, file: Option<&str>) -> Result<(), Faults> {
        let mut again = Self { tidied: self.tidied, ..Self::new(drafting, file.unwrap_or(self.text()))? };
        if file.is_none() {
            (again.begun, again.turned) = (self.begun.clone(), self.turned.clone());
            *self = again;
            return Ok(());
        }
        let forced = self.opened.forced_options();
        for lever in &self.turned {
            // What is no longer there cannot be moved.
            if let Some(here) = place::same(lever, &self.opened.game, &again.opened.game)
                && let Some(level) = lever.stands(&self.opened.game, &forced)
            {
                drop(again.turn(&here, level));
            }
        }
        *self = again;
        Ok(())
    }

    fn take_over(&mut self, draft: &Draft) -> Result<(), CannotEdit> {
        let name = self.drafting.path().display().to_string();
        let text = if self.tidied { tidy(&name, draft.text()) } else { Ok(draft.text().to_owned()) };
        let text = text.map_err(CannotEdit::Unread)?;
        let root = tree(&name, &text).map_err(CannotEdit::Unread)?;
        match self.drafting.with(&text) {
            Ok(opened) => (self.opened, self.faults) = (Arc::new(opened), None),
            Err(faults) => self.faults = Some(faults),
        }
        (self.draft, self.root) = (Draft::new(text), root);
        Ok(())
    }
}
