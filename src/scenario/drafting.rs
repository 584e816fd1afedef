//! Rule: what lies under a draft is read once; when the draft changes, the draft alone is read again.

use std::path::{Path, PathBuf};

use super::check::check;
use super::code::Code;
use super::fault::{Complaints, Fault, Faults};
use super::library::Opening;
use super::opened::{Applied, Base, Scenario, assemble, changed_texts, expectations};
use super::origin::Origin;
use super::what_if::{Overlaid, overlay};
use crate::words::message;

/// A scenario with the what-ifs that are applied already, and the place of one more that is being written.
///
/// ```
/// use perimeter::scenario::Drafting;
///
/// let nothing: [&str; 0] = [];
/// let drafting = Drafting::over("1950-speech", &nothing, "mine.ron")?;
/// let changed = drafting.with("WhatIf(of: \"1950-speech\", title: \"\", choose: {\"speech\": \"include\"})")?;
/// assert_eq!(changed.forced.len(), 1);
/// assert!(drafting.with("WhatIf(of: \"1950-speech\", title: \"\", choose: {\"speech\": \"shout\"})").is_err());
/// # Ok::<(), perimeter::scenario::Faults>(())
/// ```
#[derive(Clone, Debug)]
pub struct Drafting {
    /// Everything but the draft, read.
    opening: Opening,
    origin: Origin,
    base: Base,
    below: Scenario,
    /// What is odd about the scenario itself.
    usual: Vec<Fault>,
    path: PathBuf,
}

impl Drafting {
    /// Opens a scenario and what-ifs, as [`open`](super::open) does. The draft is to lie at `path`, where nothing need lie yet.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with any of the files, all at once.
    pub fn over<S: AsRef<str>>(scenario: &str, what_ifs: &[S], path: impl Into<PathBuf>) -> Result<Self, Faults> {
        let mut opening = Opening::new();
        let Some((origin, base)) = opening.gathered(scenario, what_ifs) else {
            return Err(Faults::new(opening.complaints.0, opening.files));
        };
        let read = opening.clone();
        let what_ifs = read.chain.into_iter().map(|(_, applied)| applied).collect();
        let below = assemble(scenario.to_owned(), base.clone(), what_ifs, read.files, read.complaints)?;
        let mut usual = Complaints::default();
        check(&base.script, true, &mut usual);
        Ok(Self { opening, origin, base, below, usual: usual.0, path: path.into() })
    }

    /// The scenario as it is without the draft.
    #[must_use]
    pub fn below(&self) -> &Scenario {
        &self.below
    }

    /// Where the draft is to lie.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The same with the draft somewhere else.
    #[must_use]
    pub fn at(self, path: impl Into<PathBuf>) -> Self {
        Self { path: path.into(), ..self }
    }

    /// What a draft says that it is of: the last what-if, or else the scenario.
    #[must_use]
    pub fn of(&self) -> String {
        let last = self.opening.chain.last().map_or(&self.origin, |(origin, _)| origin);
        match last {
            Origin::Shipped(shipped) => shipped.name.to_owned(),
            Origin::Path(path) => {
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                name.strip_suffix(".ron").unwrap_or(&name).to_owned()
            }
        }
    }

    /// The scenario with a draft applied last.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the draft, or comes to be wrong by it, all at once.
    pub fn with(&self, text: &str) -> Result<Scenario, Faults> {
        let mut opening = self.opening.clone();
        opening.instead = Some((self.path.clone(), text.to_owned()));
        let draft = Origin::Path(self.path.clone());
        let shown = self.path.display().to_string();
        let before = opening.chain.len();
        if let Some((root, _)) = opening.trace(draft.clone(), Some(&self.origin)) {
            let message = if root.same(&draft) {
                message!("fault-is-a-scenario", name = shown)
            } else {
                message!("fault-what-if-of-another", name = shown, scenario = &self.below.name)
            };
            opening.complain(Code::WrongKind, message);
        }
        let Opening { files, mut complaints, chain, .. } = opening;
        if chain.len() == before && complaints.any_error() {
            return Err(Faults::new(complaints.0, files));
        }
        let what_ifs: Vec<Applied> = chain.into_iter().map(|(_, applied)| applied).collect();
        let mut found = Complaints::default();
        let overlaid = overlay(&self.base.root, &what_ifs, (&self.usual, &complaints.0), &mut found);
        complaints.append(found);
        let Some(overlaid) = overlaid else { return Err(Faults::new(complaints.0, files)) };
        let Overlaid { script, checked, forced, names_known } = overlaid;
        if names_known {
            expectations(&script, &what_ifs, &mut complaints);
        }
        changed_texts(&script, &what_ifs, &mut complaints);
        match checked {
            Some((game, history)) if !complaints.any_error() => {
                let warnings = Faults::new(complaints.0, super::Files::default()).list;
                let (name, translations) = (self.below.name.clone(), self.base.translations.clone());
                Ok(Scenario { name, script, game, history, forced, what_ifs, translations, warnings, files })
            }
            _ => Err(Faults::new(complaints.0, files)),
        }
    }
}
