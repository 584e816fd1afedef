//! Rule: an alteration changes one thing at one path, and knows where its author wrote it.

use super::super::path::{Path, Step};
use super::super::source::Place;
use super::super::syntax::Node;
use super::super::value::Text;

/// One thing that a what-if changes.
#[derive(Clone, Debug)]
pub(super) struct Alteration {
    /// What is changed.
    pub(super) trail: Trail,
    /// What is done to it.
    pub(super) deed: Deed,
    /// Where the what-if says so.
    pub(super) place: Place,
}

/// What is done to a thing.
#[derive(Clone, Debug)]
pub(super) enum Deed {
    /// It becomes this, whether it was there or not.
    Put(Node),
    /// It is new.
    Add {
        /// Its name, where it has one.
        name: Option<Node>,
        /// What it is.
        thing: Node,
        /// Where it goes.
        spot: Spot,
    },
    /// It goes.
    Remove,
    /// The option of a move is forced.
    Choose {
        /// The move.
        step: Text,
        /// Its option.
        option: Text,
    },
}

/// Where in a list something new goes.
#[derive(Clone, Debug)]
pub(super) enum Spot {
    /// Where its date puts it.
    ByDate,
    /// Before everything else.
    First,
    /// After everything else.
    Last,
    /// Right before this.
    Before(Text),
    /// Right after this.
    After(Text),
}

impl Spot {
    /// Whether what goes to both would stand in an order that nobody wrote down.
    pub(super) fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::First, Self::First) => true,
            (Self::Before(one), Self::Before(two)) | (Self::After(one), Self::After(two)) => **one == **two,
            _ => false,
        }
    }
}

/// A path, and where each step of it was named.
#[derive(Clone, Debug, Default)]
pub(super) struct Trail(pub(super) Vec<(Step, Place)>);

impl Trail {
    /// The trail that begins with a field of the scenario.
    pub(super) fn of(field: &str, place: Place) -> Self {
        Self::default().then(Step::Field(field.to_owned()), place)
    }

    /// One step on.
    pub(super) fn then(&self, step: Step, place: Place) -> Self {
        let mut steps = self.0.clone();
        steps.push((step, place));
        Self(steps)
    }

    /// On into a field.
    pub(super) fn field(&self, name: &str, place: Place) -> Self {
        self.then(Step::Field(name.to_owned()), place)
    }

    /// On into what a text names in a map.
    pub(super) fn key(&self, name: &Text) -> Self {
        self.then(Step::Key(name.to_string()), name.place)
    }

    /// On into what a text names in a list.
    pub(super) fn item(&self, id: &Text) -> Self {
        self.then(Step::Item(id.to_string()), id.place)
    }

    /// The path alone.
    pub(super) fn path(&self) -> Path {
        Path(self.0.iter().map(|(step, _)| step.clone()).collect())
    }

    /// The first so many steps of the path.
    pub(super) fn prefix(&self, length: usize) -> Path {
        Path(self.0[..length].iter().map(|(step, _)| step.clone()).collect())
    }
}

impl Alteration {
    /// Whether both do the same.
    pub(super) fn same(&self, other: &Self) -> bool {
        match (&self.deed, &other.deed) {
            (Deed::Put(one), Deed::Put(two)) | (Deed::Add { thing: one, .. }, Deed::Add { thing: two, .. }) => one.same(two),
            (Deed::Remove, Deed::Remove) => true,
            (Deed::Choose { option: one, .. }, Deed::Choose { option: two, .. }) => **one == **two,
            _ => false,
        }
    }

    /// What has to be there, besides what is changed, for it to make sense.
    pub(super) fn needs(&self) -> Vec<Path> {
        match &self.deed {
            Deed::Choose { step, option } => {
                let step = Path::root().field("moves").item(&**step);
                vec![step.field("options").key(&**option), step]
            }
            _ => Vec::new(),
        }
    }
}
