//! Rule: an author sees every lever with where it stands and stood, and beside them what comes of it all.

mod chances;
mod faults;
mod knob;
mod sections;

pub use chances::{Chances, EndingRow};
pub use faults::{ExcerptLine, FaultRow, Looked};
pub use knob::{Gauge, Knob, Picked, Turned};
pub use sections::{Group, Section};

use crate::scenario::{Authoring, Fault, Files, Scenario};
use crate::words::Words;

/// What is known while a what-if is being written.
#[derive(Clone, Copy, Debug)]
pub struct Written<'a> {
    /// The last sound version, in the words of the language.
    pub scenario: &'a Scenario,
    /// The what-if; nothing while what lies beneath is broken.
    pub authoring: Option<&'a Authoring>,
    /// How likely each ending was without it.
    pub before: Option<&'a Chances>,
    /// How likely each ending is with it.
    pub now: Option<&'a Chances>,
    /// Whether that is still being worked out.
    pub working: bool,
    /// Whether it is still being looked at for what is odd.
    pub checking: bool,
    /// What is wrong or odd.
    pub faults: &'a [Fault],
    /// Where.
    pub files: &'a Files,
    /// The fault that is looked at.
    pub looked: Option<usize>,
    /// What there is to be said of the file, such as that it has been written.
    pub notice: Option<&'a str>,
}

/// A what-if that is being written.
#[derive(Clone, Debug, PartialEq)]
pub struct AuthorView {
    /// The language of the panel.
    pub words: Words,
    /// What the what-if is called.
    pub title: String,
    /// Where it is to lie.
    pub path: String,
    /// What its file is to say.
    pub text: String,
    /// Whether that has not been written yet.
    pub changed: bool,
    /// What there is to be said of the file.
    pub notice: Option<String>,
    /// The endings.
    pub endings: Vec<EndingRow>,
    /// Whether they are still being worked out.
    pub working: bool,
    /// The levers; none while what lies beneath is broken.
    pub sections: Vec<Section>,
    /// What is wrong or odd.
    pub faults: Vec<FaultRow>,
    /// Whether it is still being looked at for what is odd.
    pub checking: bool,
    /// How many of each kind there are; nothing where all is well.
    pub counted: Option<String>,
    /// The fault that is looked at.
    pub looked: Option<Looked>,
}

impl AuthorView {
    /// What is to be seen of it.
    #[must_use]
    pub fn of(written: &Written<'_>, words: Words) -> Self {
        let Written { scenario, authoring, faults, files, .. } = *written;
        let draft = authoring.and_then(|authoring| authoring.opened().what_ifs.last());
        let counted = crate::report::faults::counted(faults, words);
        Self {
            words,
            title: draft.map(|draft| draft.what_if.title.to_string()).unwrap_or_default(),
            path: authoring.map(|authoring| authoring.path().display().to_string()).unwrap_or_default(),
            text: authoring.map(|authoring| authoring.text().to_owned()).unwrap_or_default(),
            changed: authoring.is_some_and(Authoring::is_changed),
            notice: written.notice.map(str::to_owned),
            endings: chances::endings(written, words),
            working: written.working,
            sections: authoring.map(|authoring| sections::of(authoring, scenario, words)).unwrap_or_default(),
            faults: faults.iter().map(|fault| FaultRow::of(fault, files, words)).collect(),
            checking: written.checking,
            counted: Some(counted).filter(|counted| !counted.is_empty()),
            looked: written.looked.and_then(|fault| Looked::of(faults.get(fault)?, fault, written)),
        }
    }
}
