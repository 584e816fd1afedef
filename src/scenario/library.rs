//! Rule: a scenario is found by its shipped name first, then as a file; a what-if finds what it changes the same way.

use std::path::{Component, Path, PathBuf};

use super::code::Code;
use super::fault::{Complaints, Fault, Faults};
use super::files;
use super::nearest::nearest;
use super::opened::{Applied, Base, Scenario, Sheet, assemble, sheet};
use super::origin::Origin;
use super::read::listed;
use super::shelf::translation;
pub use super::shelf::{CAMPAIGNS, EXPERIMENTS, GLOSSARY, SCENARIOS, Shipped, WHAT_IFS};
use super::source::{Files, Place};
use super::translation::{Translation, Version};
use super::value::Text;
use crate::words::{Message, message};

/// The longest chain of what-ifs that build on each other.
pub const LONGEST_CHAIN: usize = 8;

/// Opens a scenario, or a what-if of one, by shipped name or path, with more what-ifs applied in order.
///
/// ```no_run
/// let scenario = perimeter::scenario::open("1950-speech", &["my-what-if.ron"])?;
/// # Ok::<(), perimeter::scenario::Faults>(())
/// ```
///
/// # Errors
///
/// Everything that is wrong with any of the files, all at once.
pub fn open<S: AsRef<str>>(name_or_path: &str, what_ifs: &[S]) -> Result<Scenario, Faults> {
    Opening::new().finish(name_or_path, what_ifs)
}

/// Opens a file as if it said something else: what it will be once an edit is saved. It need not be there yet.
///
/// The other files that it needs are read as they are. Its own is the first of the files of what comes back.
///
/// # Errors
///
/// Everything that is wrong with it, all at once.
pub fn open_as(path: &str, text: &str) -> Result<Scenario, Faults> {
    let mut opening = Opening::new();
    opening.instead = Some((PathBuf::from(path), text.to_owned()));
    let no_what_ifs: [&str; 0] = [];
    opening.finish(path, &no_what_ifs)
}

/// Opens a what-if whose only neighbour is a scenario that it calls `base_name`; neither need be a file.
///
/// # Errors
///
/// Everything that is wrong with either, all at once. The what-if is called `what-if`.
pub fn open_beside(base_name: &str, base: &str, what_if: &str) -> Result<Scenario, Faults> {
    let (mut files, mut complaints) = (Files::default(), Complaints::default());
    let file = files.add("what-if", what_if);
    let overlay = sheet(file, &files, &mut complaints);
    let Some(Sheet::WhatIf(what_if, root)) = overlay else {
        if let Some(Sheet::Scenario(scenario)) = overlay {
            return assemble("what-if".to_owned(), *scenario, Vec::new(), files, complaints);
        }
        return Err(Faults::new(complaints.0, files));
    };
    let file = files.add(base_name, base);
    let Some(Sheet::Scenario(scenario)) = sheet(file, &files, &mut complaints) else {
        return Err(Faults::new(complaints.0, files));
    };
    let applied = Applied { name: "what-if".to_owned(), what_if: *what_if, translations: Vec::new(), root, on: None };
    assemble(base_name.to_owned(), *scenario, vec![applied], files, complaints)
}

/// The text of a file, as far as it can be one of a scenario.
///
/// # Errors
///
/// That it is not there, is no text, or is far too large.
pub fn text_of(path: &Path) -> Result<String, Faults> {
    files::text(path).map_err(|fault| Faults::new(vec![*fault], Files::default()))
}

/// Whether a name is that of a shipped scenario or what-if, and no file is meant by it.
#[must_use]
pub fn is_shipped(name: &str) -> bool {
    SCENARIOS.iter().chain(WHAT_IFS).chain(CAMPAIGNS).any(|shipped| shipped.name == name)
}

/// The shipped what-ifs of a scenario that stand for a rival reading of history: the short name of each and its own name, in the
/// order of the short ones.
///
/// # Errors
///
/// Everything that is wrong with a shipped what-if.
pub fn readings(scenario: &str) -> Result<Vec<(String, String)>, Faults> {
    let mut found = Vec::new();
    for shipped in WHAT_IFS {
        let no_more: [&str; 0] = [];
        let Scenario { what_ifs, .. } = open(shipped.name, &no_more)?;
        let of = what_ifs.first().is_some_and(|first| *first.what_if.of == *scenario);
        if let Some(reading) = what_ifs.last().filter(|_| of).and_then(|last| last.what_if.reading.clone()) {
            found.push((reading.to_string(), shipped.name.to_owned()));
        }
    }
    found.sort();
    Ok(found)
}

/// Reads a scenario from a text; `name` is how faults call it.
///
/// # Errors
///
/// Everything that is wrong with it, all at once. A what-if is an error: it has to be [opened](open).
pub fn read(name: &str, text: &str) -> Result<Scenario, Faults> {
    let (mut files, mut complaints) = (Files::default(), Complaints::default());
    if u64::try_from(text.len()).is_ok_and(|length| length > files::LARGEST_FILE) {
        return Err(Faults::new(vec![files::too_large(name)], files));
    }
    let file = files.add(name, text);
    match sheet(file, &files, &mut complaints) {
        Some(Sheet::Scenario(base)) => assemble(name.to_owned(), *base, Vec::new(), files, complaints),
        Some(Sheet::Campaign(campaign)) => {
            complaints.add(is_a_campaign(campaign.place));
            Err(Faults::new(complaints.0, files))
        }
        Some(Sheet::WhatIf(what_if, _)) => {
            complaints.add(Fault::new(Code::WrongKind, what_if.place.head(), message!("fault-is-a-what-if")));
            Err(Faults::new(complaints.0, files))
        }
        None => Err(Faults::new(complaints.0, files)),
    }
}

fn is_a_campaign(place: Place) -> Fault {
    let fault = Fault::new(Code::WrongKind, place.head(), message!("library-is-a-campaign"));
    fault.help(message!("library-is-a-campaign-help"))
}

/// The files that have been opened so far.
#[derive(Clone, Debug)]
pub(super) struct Opening {
    shelves: Vec<&'static [Shipped]>,
    pub(super) files: Files,
    pub(super) complaints: Complaints,
    /// The what-ifs, in the order in which they are to be applied.
    pub(super) chain: Vec<(Origin, Applied)>,
    /// A file, and what it is taken to say.
    pub(super) instead: Option<(PathBuf, String)>,
}

impl Opening {
    pub(super) fn new() -> Self {
        Self::on(&[SCENARIOS, WHAT_IFS, CAMPAIGNS])
    }

    pub(super) fn on(shelves: &[&'static [Shipped]]) -> Self {
        let (files, complaints) = (Files::default(), Complaints::default());
        Self { shelves: shelves.to_vec(), files, complaints, chain: Vec::new(), instead: None }
    }

    fn finish<S: AsRef<str>>(mut self, name: &str, what_ifs: &[S]) -> Result<Scenario, Faults> {
        let found = self.gather(name, what_ifs);
        let Self { files, complaints, chain, .. } = self;
        match found {
            Some(base) => {
                let what_ifs = chain.into_iter().map(|(_, applied)| applied).collect();
                assemble(name.to_owned(), base, what_ifs, files, complaints)
            }
            None => Err(Faults::new(complaints.0, files)),
        }
    }

    /// The scenario, its what-ifs in the chain.
    fn gather<S: AsRef<str>>(&mut self, name: &str, what_ifs: &[S]) -> Option<Base> {
        self.gathered(name, what_ifs).map(|(_, scenario)| scenario)
    }

    /// The same, with where the scenario comes from.
    pub(super) fn gathered<S: AsRef<str>>(&mut self, name: &str, what_ifs: &[S]) -> Option<(Origin, Base)> {
        let origin = self.locate(name)?;
        let (base, scenario) = self.trace(origin, None)?;
        for what_if in what_ifs {
            let what_if = what_if.as_ref();
            let Some(origin) = self.locate(what_if) else { continue };
            if origin.same(&base) {
                self.complain(Code::WrongKind, message!("fault-is-a-scenario", name = what_if));
                continue;
            }
            let root = self.trace(origin, Some(&base));
            if root.is_some_and(|(root, _)| !root.same(&base)) {
                self.complain(Code::WrongKind, message!("fault-what-if-of-another", name = what_if, scenario = name));
            }
        }
        Some((base, scenario))
    }

    pub(super) fn complain(&mut self, code: Code, message: Message) {
        self.complaints.add(Fault::new(code, None, message));
    }

    /// What a name given by a person stands for.
    pub(super) fn locate(&mut self, name: &str) -> Option<Origin> {
        if let Some(shipped) = self.shipped(name) {
            return Some(Origin::Shipped(shipped));
        }
        let path = Path::new(name);
        if files::exists(path) || self.instead.as_ref().is_some_and(|(instead, _)| instead == path) {
            return Some(Origin::Path(path.to_owned()));
        }
        let fault = Fault::new(Code::NotFound, None, message!("fault-not-found", name = name));
        let fault = self.suggest(fault, name);
        self.complaints.add(fault);
        None
    }

    fn shipped(&self, name: &str) -> Option<Shipped> {
        self.shelves.iter().copied().flatten().find(|shipped| shipped.name == name).copied()
    }

    fn suggest(&self, fault: Fault, name: &str) -> Fault {
        let known: Vec<&str> = self.shelves.iter().copied().flatten().map(|shipped| shipped.name).collect();
        match nearest(name, known.iter().copied()) {
            Some(meant) => fault.help(message!("fault-did-you-mean", meant = meant)),
            None if known.is_empty() => fault,
            None => fault.help(message!("fault-there-is", names = listed(&known[..known.len().min(12)]))),
        }
    }

    /// Follows what-ifs down to a scenario. Stops at `base`, which was read before.
    pub(super) fn trace(&mut self, origin: Origin, base: Option<&Origin>) -> Option<(Origin, Base)> {
        let mut origin = origin;
        let mut links: Vec<(Origin, Applied)> = Vec::new();
        let mut found = None;
        let mut on = None;
        loop {
            let reached = base.is_some_and(|base| base.same(&origin));
            on = on.or(self.chain.iter().position(|(earlier, _)| earlier.same(&origin)));
            if reached || on.is_some() {
                break;
            }
            let (sheet, translations) = self.sheet(&origin)?;
            match sheet {
                Sheet::Scenario(mut scenario) => {
                    scenario.translations = translations;
                    found = Some((origin, *scenario));
                    break;
                }
                Sheet::Campaign(campaign) => {
                    self.complaints.add(is_a_campaign(campaign.place));
                    return None;
                }
                Sheet::WhatIf(what_if, root) => {
                    let of = what_if.of.clone();
                    links.push((
                        origin.clone(),
                        Applied { name: origin.name(), what_if: *what_if, translations, root, on: None },
                    ));
                    if links.len() > LONGEST_CHAIN {
                        let message = message!("fault-chain-too-long", most = LONGEST_CHAIN);
                        self.complaints.add(Fault::new(Code::ChainTooLong, of.place, message));
                        return None;
                    }
                    let next = self.beside(&origin, &of, base)?;
                    if links.iter().any(|(earlier, _)| earlier.same(&next)) {
                        let message = message!("fault-circle", of = &*of);
                        self.complaints.add(Fault::new(Code::Circle, of.place, message));
                        return None;
                    }
                    origin = next;
                }
            }
        }
        for (origin, mut applied) in links.into_iter().rev() {
            applied.on = on;
            on = Some(self.chain.len());
            self.chain.push((origin, applied));
        }
        found
    }

    /// What the `of` of a what-if stands for: a file beside it, what ships with the program, or what it is applied to, if that is
    /// called so.
    pub(super) fn beside(&mut self, origin: &Origin, of: &Text, base: Option<&Origin>) -> Option<Origin> {
        if of.is_hole() {
            return None;
        }
        let inside = |part: Component<'_>| matches!(part, Component::Normal(_) | Component::CurDir);
        if !Path::new(&**of).components().all(inside) || of.contains('\\') || of.contains(':') {
            let fault = Fault::new(Code::ClimbsOut, of.place, message!("fault-climbs-out", of = &**of));
            self.complaints.add(fault.help(message!("fault-climbs-out-help")));
            return None;
        }
        if let Origin::Path(path) = origin {
            let folder = path.parent().unwrap_or(Path::new(""));
            let candidates = [folder.join(&**of), folder.join(format!("{}.ron", &**of))];
            if let Some(path) = candidates.into_iter().find(|path| !of.trim().is_empty() && files::exists(path)) {
                return Some(Origin::Path(path));
            }
        }
        if let Some(shipped) = self.shipped(of) {
            return Some(Origin::Shipped(shipped));
        }
        let mut open = base.into_iter().chain(self.chain.iter().map(|(earlier, _)| earlier));
        if let Some(open) = open.find(|open| base.is_some() && open.is_called(of)) {
            return Some(open.clone());
        }
        let fault = Fault::new(Code::NotFound, of.place, message!("fault-not-found", name = &**of));
        let fault = self.suggest(fault, of);
        self.complaints.add(fault);
        None
    }

    fn text(&self, path: &Path) -> Result<String, Box<Fault>> {
        match &self.instead {
            Some((instead, text)) if instead == path => Ok(text.clone()),
            _ => files::text(path),
        }
    }

    /// Reads what comes from somewhere, and the texts beside it.
    pub(super) fn sheet(&mut self, origin: &Origin) -> Option<(Sheet, Vec<Translation>)> {
        let text = match origin {
            Origin::Shipped(shipped) => Ok(shipped.text.to_owned()),
            Origin::Path(path) => self.text(path),
        };
        match text {
            Ok(text) => {
                let file = self.files.add(origin.name(), text);
                let sheet = sheet(file, &self.files, &mut self.complaints)?;
                Some((sheet, self.translations(origin)))
            }
            Err(fault) => {
                self.complaints.add(*fault);
                None
            }
        }
    }

    /// The texts beside what comes from somewhere.
    pub(super) fn translations(&mut self, origin: &Origin) -> Vec<Translation> {
        let path = match origin {
            Origin::Shipped(shipped) => return shipped.translations(&mut self.files, &mut self.complaints),
            Origin::Path(path) => path,
        };
        let mut found = Vec::new();
        for version in Version::all() {
            let beside = path.with_extension(format!("{version}.ftl"));
            if files::exists(&beside) {
                match files::text(&beside) {
                    Ok(text) => found.push(translation(&origin.name(), version, &text, &mut self.files, &mut self.complaints)),
                    Err(fault) => self.complaints.add(*fault),
                }
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCENARIO: &str = r#"Scenario(
        title: "", actors: {"us": (images: {"k": (interests: {"d": 1})}, actual: "k")},
        moves: [Decision(id: "m", by: "us", options: {"a": (), "b": ()})], endings: [(id: "e")],
    )"#;
    const SHELF: &[Shipped] = &[
        Shipped { name: "1950-speech", text: SCENARIO, words: &[] },
        Shipped { name: "other", text: SCENARIO, words: &[] },
        Shipped { name: "included", text: r#"WhatIf(of: "1950-speech", title: "", choose: {"m": "b"})"#, words: &[] },
    ];

    #[test]
    fn shipped_names_are_found_and_slips_in_them_forgiven() {
        let mut opening = Opening::on(&[SHELF]);
        assert!(opening.gather("1950-speech", &["included"]).is_some());
        assert_eq!(opening.chain.len(), 1);
        assert!(opening.complaints.0.is_empty());
        assert!(opening.gather::<&str>("1950-spech", &[]).is_none());
        assert_eq!(opening.complaints.0[0].help, Some(message!("fault-did-you-mean", meant = "1950-speech")));
    }

    #[test]
    fn a_what_if_of_another_scenario_is_refused() {
        let mut opening = Opening::on(&[SHELF]);
        opening.gather("other", &["included"]);
        assert_eq!(opening.complaints.0[0].code, Code::WrongKind);
    }
}
