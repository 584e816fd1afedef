//! Rule: an edit does what it says, or nothing at all.

use thiserror::Error;

use super::super::fault::{Complaints, Faults};
use super::super::path::{Path, Step};
use super::super::source::Files;
use super::super::syntax::{Kind, Node, parse};
use super::entry::{insert, remove, spliced};
use super::value::{NewValue, entry};

/// A file that is being changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    text: String,
}

/// Why an edit cannot be.
#[derive(Debug, Error)]
pub enum CannotEdit {
    /// The file cannot be read, and nobody knows what stands where.
    #[error("{0}")]
    Unread(Faults),
    /// There is nothing at the path.
    #[error("there is nothing at `{0}`")]
    Nothing(Path),
    /// The path leads into something that has no entries of its kind, such as into a number.
    #[error("`{0}` leads into something that it cannot lead into")]
    NoWay(Path),
    /// The new value cannot be read again as what it should be.
    #[error("`{0}` would not say what it should")]
    Garbled(Path),
}

impl Draft {
    /// A file as it is.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }

    /// The file as it is now.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Puts a value at a path: in the place of what is there, or as a new entry, with all that it has to stand in.
    ///
    /// What an entry of a list is known by, its `id` or the two it is about, cannot be changed: the path would lead there no more.
    ///
    /// # Errors
    ///
    /// [`CannotEdit`], and then the draft is what it was.
    pub fn put(&mut self, path: &Path, value: &NewValue) -> Result<(), CannotEdit> {
        let root = read(&self.text)?;
        let changed = match path.find(&root) {
            Some(node) if value.is_said_by(node) => return Ok(()),
            Some(node) => spliced(&self.text, &[(node.place.span(), &value.written(&self.text[node.place.span()]))]),
            None => self.with_entry(&root, path, value)?,
        };
        let again = read(&changed).map_err(|_| CannotEdit::Garbled(path.clone()))?;
        let sound = path.find(&again).is_some_and(|node| value.is_said_by(node) || matches!(value, NewValue::Ron(_)));
        self.take_over(changed, sound, path)
    }

    /// Takes out what is at a path.
    ///
    /// # Errors
    ///
    /// [`CannotEdit`], and then the draft is what it was.
    pub fn remove(&mut self, path: &Path) -> Result<(), CannotEdit> {
        let root = read(&self.text)?;
        let nothing = || CannotEdit::Nothing(path.clone());
        let (last, before) = path.0.split_last().ok_or_else(nothing)?;
        let container = Path(before.to_vec()).find(&root).ok_or_else(nothing)?;
        let at = last.place_in(container).ok_or_else(nothing)?;
        let changed = remove(&self.text, container, at);
        let gone = read(&changed).is_ok_and(|again| path.find(&again).is_none());
        self.take_over(changed, gone, path)
    }

    fn take_over(&mut self, changed: String, sound: bool, path: &Path) -> Result<(), CannotEdit> {
        if !sound {
            return Err(CannotEdit::Garbled(path.clone()));
        }
        self.text = changed;
        Ok(())
    }

    /// The text with a new entry in the deepest container of the path that is there.
    fn with_entry(&self, root: &Node, path: &Path, value: &NewValue) -> Result<String, CannotEdit> {
        let mut container = root.inner();
        let mut depth = 0;
        while let Some(within) = path.0.get(depth).and_then(|step| step.within(container)) {
            container = within;
            depth += 1;
        }
        let step = path.0.get(depth).ok_or_else(|| CannotEdit::Nothing(path.clone()))?;
        let empty = matches!(&container.kind, Kind::Tuple { parts, .. } if parts.is_empty());
        let fits = match (step, &container.kind) {
            (Step::Field(_), Kind::Record { .. })
            | (Step::Key(_), Kind::Map(_))
            | (Step::Item(_) | Step::Pair(..), Kind::List(_)) => true,
            (Step::Field(_), _) => empty,
            _ => false,
        };
        if !fits {
            return Err(CannotEdit::NoWay(path.clone()));
        }
        let list = path.0[..depth].iter().rev().find_map(|step| match step {
            Step::Field(name) => Some(name.as_str()),
            _ => None,
        });
        let new = entry(step, &path.0[depth + 1..], list.unwrap_or_default(), &value.written(""));
        Ok(insert(&self.text, container, &new))
    }
}

fn read(text: &str) -> Result<Node, CannotEdit> {
    tree("", text).map_err(CannotEdit::Unread)
}

/// The tree of a text in which nothing is wrong with the syntax.
///
/// # Errors
///
/// Everything that keeps it from being Rusty Object Notation.
pub fn tree(name: &str, text: &str) -> Result<Node, Faults> {
    let (mut files, mut complaints) = (Files::default(), Complaints::default());
    let file = files.add(name, text);
    let root = parse(file, text, &mut complaints);
    root.filter(|_| complaints.0.is_empty()).ok_or_else(|| Faults::new(complaints.0, files))
}
