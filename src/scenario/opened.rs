//! Rule: a scenario is opened with its what-ifs applied, sound from end to end, or not at all.

use super::campaign;
use super::check::{check, check_expectations};
use super::code::Code;
use super::expectation::Expectation;
use super::fault::{Complaints, Fault, Faults, Severity};
use super::file::{Script, WhatIf};
use super::glossary::Glossary;
use super::nearest::nearest;
use super::read::Read;
use super::source::{FileId, Files, Place};
use super::syntax::{Kind, Name, Node, parse};
use super::translation::{Changed, Slots, Translation, fit};
use super::what_if::{Overlaid, overlay, without_each};
use crate::theory::game::MoveId;
use crate::theory::{Game, Mechanism};
use crate::words::message;

/// A sound scenario, its what-ifs applied.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// The name it was opened by: a shipped name or a path.
    pub name: String,
    /// What its author wrote, with what the what-ifs changed: the words for the screens, sources and confidences.
    pub script: Script,
    /// The same as numbers.
    pub game: Game,
    /// For each move, the option that history took, where the author says so.
    pub history: Vec<Option<usize>>,
    /// The options that the what-ifs force, in order of the moves; a what-if overrides those that it builds on.
    pub forced: Vec<(MoveId, usize)>,
    /// The what-ifs, in the order in which they were applied.
    pub what_ifs: Vec<Applied>,
    /// Its texts in other words.
    pub translations: Vec<Translation>,
    /// What is odd about it.
    pub warnings: Vec<Fault>,
    /// The files it was read from.
    pub files: Files,
}

impl Scenario {
    /// For each move, the option that the what-ifs force, if any.
    #[must_use]
    pub fn forced_options(&self) -> Vec<Option<usize>> {
        let mut forced = vec![None; self.game.moves.len()];
        for (MoveId(step), option) in &self.forced {
            forced[*step] = Some(*option);
        }
        forced
    }

    /// The same scenario with these mechanisms switched off.
    #[must_use]
    pub fn without(self, off: &[Mechanism]) -> Self {
        Self { game: self.game.without(off), ..self }
    }

    /// What its author expects to come of it: of the last what-if, where there is one.
    #[must_use]
    pub fn expectations(&self) -> &[Expectation] {
        let list = self.what_ifs.last().map_or(&self.script.expect, |last| &last.what_if.expect);
        &list.items
    }

    /// For each change that its last what-if makes and that is more than words, where it stands, and the scenario without it where that would be sound.
    #[must_use]
    pub fn without_each(&self) -> Vec<(Place, Self)> {
        let Some(Sheet::Scenario(base)) = sheet(self.script.title.place.file, &self.files, &mut Complaints::default()) else {
            return Vec::new();
        };
        let variant = |Overlaid { script, checked, forced, .. }: Overlaid| {
            let (game, history) = checked?;
            Some(Self { script, game, history, forced, ..self.clone() })
        };
        without_each(&base.root, &self.what_ifs).into_iter().filter_map(|(place, rest)| Some((place, variant(rest)?))).collect()
    }

    /// The file that was asked for: the last what-if, or the scenario itself.
    #[must_use]
    pub fn asked_for(&self) -> FileId {
        self.what_ifs.last().map_or(self.script.title.place.file, |applied| applied.what_if.place.file)
    }

    /// The texts in other words that stand beside the file that was asked for.
    #[must_use]
    pub fn own_translations(&self) -> &[Translation] {
        self.what_ifs.last().map_or(&self.translations, |applied| &applied.translations)
    }
}

/// A what-if that was applied.
#[derive(Clone, Debug)]
pub struct Applied {
    /// The name it was opened by.
    pub name: String,
    /// What its author wrote.
    pub what_if: WhatIf,
    /// Its texts in other words.
    pub translations: Vec<Translation>,
    /// The same as a tree.
    pub(super) root: Node,
    /// Which of those applied before it it builds on; none where that is the scenario itself.
    pub(super) on: Option<usize>,
}

/// What a file turned out to be.
#[derive(Clone, Debug)]
pub(super) enum Sheet {
    Scenario(Box<Base>),
    WhatIf(Box<WhatIf>, Node),
    Campaign(Box<campaign::Script>),
}

/// A scenario as it was read.
#[derive(Clone, Debug)]
pub(super) struct Base {
    pub(super) script: Script,
    /// Its texts in other words.
    pub(super) translations: Vec<Translation>,
    /// The tree, for what-ifs to change.
    pub(super) root: Node,
}

/// Reads one file; `None` where it is neither a scenario nor a what-if.
pub(super) fn sheet(file: FileId, files: &Files, complaints: &mut Complaints) -> Option<Sheet> {
    let root = parse(file, &files.file(file).text, complaints)?;
    match name_of(&root).map(|name| name.text.as_str()) {
        Some("Scenario") => {
            let script = Script::read(&root, complaints);
            Some(Sheet::Scenario(Box::new(Base { script, translations: Vec::new(), root: root.bare() })))
        }
        Some("WhatIf") => Some(Sheet::WhatIf(Box::new(WhatIf::read(&root, complaints)), root.bare())),
        Some("Experiment") => {
            let fault = Fault::new(Code::WrongKind, root.place.head(), message!("experiment-instead"));
            complaints.add(fault.help(message!("experiment-instead-help")));
            None
        }
        Some("Campaign") => Some(Sheet::Campaign(Box::new(campaign::Script::read(&root, complaints)))),
        _ => {
            strange_root(&root, complaints);
            None
        }
    }
}

/// What a file that can be opened begins with.
const ROOTS: [&str; 3] = ["Scenario", "WhatIf", "Campaign"];

/// What stands before the first bracket of a file.
pub(super) fn name_of(root: &Node) -> Option<&Name> {
    match &root.kind {
        Kind::Record { name, .. } | Kind::Tuple { name, .. } => name.as_ref(),
        _ => None,
    }
}

/// Reads a file that is to be one record.
pub(super) fn read_root<T: Read>(file: FileId, files: &Files, complaints: &mut Complaints) -> Option<T> {
    parse(file, &files.file(file).text, complaints).map(|root| T::read(&root, complaints))
}

fn strange_root(root: &Node, complaints: &mut Complaints) {
    if root.kind != Kind::Broken {
        let bare = matches!(root.kind, Kind::Word(_) | Kind::Number(_) | Kind::Flag(_));
        let named = matches!(&root.kind, Kind::Record { name: Some(_), .. } | Kind::Tuple { name: Some(_), .. });
        let place = if bare || named { root.place } else { root.place.head() };
        let fault = Fault::new(Code::WrongType, place, message!("fault-strange-root"));
        complaints.add(match name_of(root).and_then(|name| Some((name, nearest(&name.text, ROOTS)?))) {
            Some((name, meant)) => fault.help(message!("fault-did-you-mean", meant = meant)).fix(name.place, meant),
            None => fault.help(message!("fault-strange-root-help")),
        });
    }
}

/// Applies what-ifs to a scenario and checks the whole.
pub(super) fn assemble(
    name: String,
    base: Base,
    what_ifs: Vec<Applied>,
    files: Files,
    mut complaints: Complaints,
) -> Result<Scenario, Faults> {
    let mut of_base = Complaints::default();
    let own = base.script.title.place.file;
    let of_own = |fault: &Fault| fault.severity == Severity::Error && fault.place.is_none_or(|place| place.file == own);
    let read = !complaints.0.iter().any(of_own);
    let checked = check(&base.script, read, &mut of_base);
    if !read || of_base.any_error() {
        // What a what-if would be wrong about in an unsound scenario is anybody's guess.
        if what_ifs.is_empty() {
            expectations(&base.script, &what_ifs, &mut of_base);
        }
        complaints.append(of_base);
        return Err(Faults::new(complaints.0, files));
    }
    let translations = base.translations;
    let mut of_texts = Complaints::default();
    texts(&base.script, &translations, &mut of_texts);
    let mut overlaid = Overlaid { script: base.script, checked, forced: Vec::new(), names_known: true };
    if what_ifs.is_empty() {
        complaints.append(of_base);
    } else {
        // The changed scenario is checked anew, and says again what is odd.
        let mut found = Complaints::default();
        let changed = overlay(&base.root, &what_ifs, (&of_base.0, &complaints.0), &mut found);
        complaints.append(found);
        let Some(changed) = changed else { return Err(Faults::new(complaints.0, files)) };
        overlaid = changed;
    }
    let Overlaid { script, checked, forced, names_known } = overlaid;
    if names_known {
        expectations(&script, &what_ifs, &mut complaints);
    }
    changed_texts(&script, &what_ifs, &mut of_texts);
    complaints.0.append(&mut of_texts.0);
    match checked {
        Some((game, history)) if !complaints.any_error() => {
            let warnings = Faults::new(complaints.0, Files::default()).list;
            Ok(Scenario { name, script, game, history, forced, what_ifs, translations, warnings, files })
        }
        _ => Err(Faults::new(complaints.0, files)),
    }
}

/// Checks what is expected of the last of the files. What earlier ones expect, they expect of themselves alone.
pub(super) fn expectations(script: &Script, what_ifs: &[Applied], complaints: &mut Complaints) {
    let chain = what_ifs.iter().enumerate().all(|(at, what_if)| what_if.on == at.checked_sub(1));
    let expected = what_ifs.last().map_or(&script.expect, |last| &last.what_if.expect);
    if chain {
        check_expectations(&expected.items, script, complaints);
    }
}

/// Complains of texts of a scenario that are missing, too many, or link to nothing.
fn texts(script: &Script, translations: &[Translation], complaints: &mut Complaints) {
    let mut script = script.clone();
    script.name_interests();
    worded(&mut script, translations, complaints);
}

/// The same of what-ifs, which may have texts for what they add and change.
pub(super) fn changed_texts(script: &Script, what_ifs: &[Applied], complaints: &mut Complaints) {
    let mut script = script.clone();
    script.name_interests();
    for Applied { what_if, translations, .. } in what_ifs {
        let mut changed = Changed { what_if: what_if.clone(), script: &mut script };
        for translation in translations {
            fit(translation, &mut changed, Some(what_if.place.file), complaints);
        }
        links(&mut changed.what_if, translations, complaints);
    }
}

/// The same for anything that has texts.
pub(super) fn worded(script: &mut dyn Slots, translations: &[Translation], complaints: &mut Complaints) {
    for translation in translations {
        fit(translation, script, None, complaints);
    }
    links(script, translations, complaints);
}

/// Complains of links to the glossary that lead nowhere.
fn links(script: &mut dyn Slots, translations: &[Translation], complaints: &mut Complaints) {
    // A glossary that is not sound is complained of in its own place.
    if let Ok(glossary) = Glossary::shipped() {
        glossary.dead_links(script, complaints);
        translations.iter().flat_map(Translation::iter).for_each(|text| glossary.dead_links_in(text, complaints));
    }
}
