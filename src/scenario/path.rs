//! Rule: a path leads to one thing in a file by names that mean something, never by counting.

use std::fmt;

use super::syntax::{Kind, Node};

/// One step of a [`Path`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// Into a field of a record. `options` also finds the `outcomes` of chance.
    Field(String),
    /// Into the value of a name in a map.
    Key(String),
    /// Into the record of a list that has this `id`.
    Item(String),
    /// Into the record of a list that is about these two: `observer` and `of`, `actor` and `other`, `move` and `observer`.
    Pair(String, String),
}

/// A way from the root of a file to a value in it.
///
/// ```
/// use perimeter::scenario::Path;
///
/// let path = Path::root().field("believe").pair("ussr", "us").field("belief").key("perimeter realist");
/// assert_eq!(path.to_string(), "believe/ussr>us/belief/perimeter realist");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Path(pub Vec<Step>);

impl Path {
    /// The way that leads nowhere: the root itself.
    #[must_use]
    pub fn root() -> Self {
        Self::default()
    }

    /// On into a field of a record.
    #[must_use]
    pub fn field(&self, name: impl Into<String>) -> Self {
        self.then(Step::Field(name.into()))
    }

    /// On into the value of a name in a map.
    #[must_use]
    pub fn key(&self, name: impl Into<String>) -> Self {
        self.then(Step::Key(name.into()))
    }

    /// On into the record of a list with an id.
    #[must_use]
    pub fn item(&self, id: impl Into<String>) -> Self {
        self.then(Step::Item(id.into()))
    }

    /// On into the record of a list that is about two.
    #[must_use]
    pub fn pair(&self, one: impl Into<String>, two: impl Into<String>) -> Self {
        self.then(Step::Pair(one.into(), two.into()))
    }

    /// One step on.
    #[must_use]
    pub fn then(&self, step: Step) -> Self {
        let mut steps = self.0.clone();
        steps.push(step);
        Self(steps)
    }

    /// The value it leads to, if that is there.
    #[must_use]
    pub fn find<'a>(&self, root: &'a Node) -> Option<&'a Node> {
        self.0.iter().try_fold(root.inner(), |node, step| step.within(node)).map(Node::inner)
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (count, step) in self.0.iter().enumerate() {
            f.write_str(if count > 0 { "/" } else { "" })?;
            match step {
                Step::Field(name) | Step::Key(name) | Step::Item(name) => f.write_str(name)?,
                Step::Pair(one, two) => write!(f, "{one}>{two}")?,
            }
        }
        Ok(())
    }
}

/// The fields that say whom a record of a list is about.
const PAIRS: [(&str, &str); 3] = [("observer", "of"), ("actor", "other"), ("move", "observer")];

impl Step {
    /// Where among the entries of a node it leads.
    pub(super) fn place_in(&self, node: &Node) -> Option<usize> {
        match (self, &node.kind) {
            (Self::Field(name), Kind::Record { fields, .. }) => {
                let is = |field: &str| field == name || name == "options" && field == "outcomes";
                fields.iter().position(|field| is(&field.name.text))
            }
            (Self::Key(name), Kind::Map(pairs)) => pairs.iter().position(|(key, _)| key.text() == Some(name)),
            (Self::Item(id), Kind::List(items)) => items.iter().position(|item| says(item, "id", id)),
            (Self::Pair(one, two), Kind::List(items)) => items
                .iter()
                .position(|item| PAIRS.iter().any(|(first, second)| says(item, first, one) && says(item, second, two))),
            _ => None,
        }
    }

    /// The value it leads to in a node.
    pub(super) fn within<'a>(&self, node: &'a Node) -> Option<&'a Node> {
        let place = self.place_in(node)?;
        Some(match &node.kind {
            Kind::Record { fields, .. } => fields[place].value.inner(),
            Kind::Map(pairs) => pairs[place].1.inner(),
            Kind::List(items) => items[place].inner(),
            _ => return None,
        })
    }

    /// The same, to be changed, in a tree without `Some(..)`.
    pub(super) fn within_mut<'a>(&self, node: &'a mut Node) -> Option<&'a mut Node> {
        let place = self.place_in(node)?;
        Some(match &mut node.kind {
            Kind::Record { fields, .. } => &mut fields[place].value,
            Kind::Map(pairs) => &mut pairs[place].1,
            Kind::List(items) => &mut items[place],
            _ => return None,
        })
    }
}

/// Whether a field of a record says this.
fn says(record: &Node, field: &str, what: &str) -> bool {
    record.inner().field(field).and_then(Node::text) == Some(what)
}
