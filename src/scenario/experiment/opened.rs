//! Rule: an experiment is opened with its scenario, sound from end to end, or not at all.

use std::path::Path;

use super::super::code::Code;
use super::super::fault::{Complaints, Fault, Faults};
use super::super::files;
use super::super::library::{EXPERIMENTS, Opening, SCENARIOS, WHAT_IFS};
use super::super::nearest::nearest;
use super::super::opened::{Scenario, assemble, name_of, worded};
use super::super::origin::Origin;
use super::super::read::{Read as _, listed};
use super::super::source::{File, FileId, Files};
use super::super::syntax::{Kind, Node, parse};
use super::super::translation::Translation;
use super::super::value::Text;
use super::check::{check, fault};
use super::file::Written;
use super::levels::Values;
use crate::experiment::{Level, Lever, Plan};
use crate::theory::MoveId;
use crate::words::message;

/// A sound experiment.
#[derive(Clone, Debug)]
pub struct Experiment {
    /// The name it was opened by: a shipped name or a path.
    pub name: String,
    /// What its author wrote.
    pub written: Written,
    /// The scenario that it varies.
    pub scenario: Scenario,
    /// What it will do.
    pub plan: Plan,
    /// The files that it needs, the experiment first.
    pub sources: Vec<Source>,
    /// The files of texts beside them, by their paths from the folder of the experiment; they change no number.
    pub texts: Vec<File>,
    /// What its columns are called for a reader, levers first, then uncertainties and outcomes; nothing where the column says it.
    pub(in super::super) names: Vec<Option<Text>>,
    /// Its own texts in other words; the scenario has its own.
    pub translations: Vec<Translation>,
    /// What is odd about its texts.
    pub warnings: Vec<Fault>,
}

/// A file that an experiment needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its path from the folder of the experiment, or its shipped name.
    pub name: String,
    /// What it says.
    pub text: String,
    /// Whether it comes with the program.
    pub shipped: bool,
}

/// Whether a name or a path stands for an experiment, sound or not; a file that cannot be read is none.
#[must_use]
pub fn is_experiment(name_or_path: &str) -> bool {
    let shipped = EXPERIMENTS.iter().any(|shipped| shipped.name == name_or_path);
    shipped
        || files::text(Path::new(name_or_path)).is_ok_and(|text| {
            let mut files = Files::default();
            let file = files.add(name_or_path, text);
            let root = parse(file, &files.file(file).text, &mut Complaints::default());
            root.as_ref().and_then(name_of).is_some_and(|name| name.text == "Experiment")
        })
}

/// Opens an experiment by shipped name or path.
///
/// # Errors
///
/// Everything that is wrong with it or with its scenario, all at once.
pub fn open_experiment(name_or_path: &str) -> Result<Experiment, Faults> {
    let mut opening = Opening::on(&[SCENARIOS, WHAT_IFS]);
    let Some(origin) = locate(name_or_path, &mut opening) else {
        return Err(Faults::new(opening.complaints.0, opening.files));
    };
    let text = match &origin {
        Origin::Shipped(shipped) => Ok(shipped.text.to_owned()),
        Origin::Path(path) => files::text(path),
    };
    let text = match text {
        Ok(text) => text,
        Err(fault) => return Err(Faults::new(vec![*fault], opening.files)),
    };
    let file = opening.files.add(name_or_path, text);
    let Some(written) = written(file, &opening.files, &mut opening.complaints) else {
        return Err(Faults::new(opening.complaints.0, opening.files));
    };
    let translations = opening.translations(&origin);
    let mut own = std::mem::take(&mut opening.complaints);
    let found = opening.beside(&origin, &written.of, None).and_then(|origin| opening.trace(origin, None));
    let Opening { files, complaints, chain, .. } = opening;
    let Some((_, base)) = found else {
        own.0.extend(complaints.0);
        return Err(Faults::new(own.0, files));
    };
    let what_ifs = chain.into_iter().map(|(_, applied)| applied).collect();
    match assemble(written.of.to_string(), base, what_ifs, files, complaints) {
        Ok(scenario) => {
            let plan = check(&written, &scenario, &mut own);
            let Some(plan) = plan.filter(|_| !own.any_error()) else { return Err(Faults::new(own.0, scenario.files)) };
            let (sources, texts) = sources(name_or_path, &scenario.files);
            let (name, warnings) = (name_or_path.to_owned(), Vec::new());
            let names = vec![None; plan.factors.len() + plan.outcomes.len()];
            Ok(Experiment { name, written, scenario, plan, sources, texts, names, translations, warnings }.looked_through(own))
        }
        Err(faults) => {
            own.0.extend(faults.list);
            Err(Faults::new(own.0, faults.files))
        }
    }
}

/// What a name given by a person stands for.
fn locate(name: &str, opening: &mut Opening) -> Option<Origin> {
    let shipped = EXPERIMENTS.iter().find(|shipped| shipped.name == name);
    if let Some(shipped) = shipped {
        return Some(Origin::Shipped(*shipped));
    }
    if files::exists(Path::new(name)) {
        return Some(Origin::Path(name.into()));
    }
    if SCENARIOS.iter().chain(WHAT_IFS).any(|shipped| shipped.name == name) {
        opening.complaints.add(fault(
            Code::WrongKind,
            None,
            message!("experiment-wanted"),
            message!("experiment-is-a-scenario"),
        ));
        return None;
    }
    let missing = Fault::new(Code::NotFound, None, message!("experiment-not-found", name = name));
    let known: Vec<&str> = EXPERIMENTS.iter().map(|shipped| shipped.name).collect();
    let help = match nearest(name, known.iter().copied()) {
        Some(meant) => message!("fault-did-you-mean", meant = meant),
        None => message!("fault-there-is", names = listed(&known)),
    };
    opening.complaints.add(missing.help(help));
    None
}

fn written(file: FileId, files: &Files, complaints: &mut Complaints) -> Option<Written> {
    let root: Node = parse(file, &files.file(file).text, complaints)?;
    let name = name_of(&root);
    match name.map(|name| name.text.as_str()) {
        Some("Experiment") => Some(Written::read(&root, complaints)),
        other => {
            if root.kind != Kind::Broken {
                let help = match other {
                    Some("Scenario" | "WhatIf") => message!("experiment-is-a-scenario"),
                    _ => message!("experiment-begins"),
                };
                let place = name.map_or(root.place.head(), |name| name.place);
                complaints.add(fault(Code::WrongKind, place, message!("experiment-wanted"), help));
            }
            None
        }
    }
}

/// The files in the order in which they were read, each by its path from the folder of the experiment; those of texts apart.
fn sources(experiment: &str, files: &Files) -> (Vec<Source>, Vec<File>) {
    let folder = Path::new(experiment).parent().unwrap_or(Path::new(""));
    let shelves = || SCENARIOS.iter().chain(WHAT_IFS).chain(EXPERIMENTS);
    let (mut sources, mut texts) = (Vec::new(), Vec::new());
    for file in files.iter() {
        let path = Path::new(&file.name);
        let name = path.strip_prefix(folder).unwrap_or(path).to_string_lossy().replace('\\', "/");
        let text = file.text.clone();
        if path.extension().is_some_and(|ending| ending == "ftl") {
            texts.push(File { name, text });
        } else {
            let shipped = shelves().any(|shipped| shipped.name == file.name && shipped.text == file.text);
            sources.push(Source { name, text, shipped });
        }
    }
    (sources, texts)
}

impl Experiment {
    /// What a column is called for a reader.
    #[must_use]
    pub fn called<'a>(&'a self, column: &'a str) -> &'a str {
        let outcomes = self.plan.outcomes.iter().map(|(name, _)| name);
        let columns = self.plan.factors.iter().map(|factor| &factor.name).chain(outcomes);
        let (_, name) = columns.zip(&self.names).find(|(known, _)| *known == column).unzip();
        name.and_then(Option::as_deref).unwrap_or(column)
    }

    /// The same, with what is odd about its texts.
    fn looked_through(mut self, mut complaints: Complaints) -> Self {
        let translations = self.translations.clone();
        worded(&mut self, &translations, &mut complaints);
        self.warnings = Faults::new(complaints.0, Files::default()).list;
        self
    }

    /// Complains of options that are forced and never open: `open` tells for each move, for each option, whether it is open in some
    /// history.
    #[must_use]
    pub fn never_open(&self, open: &[Vec<bool>]) -> Option<Faults> {
        let varied = self.written.levers.entries.iter().chain(&self.written.uncertainties.entries);
        let mut complaints = Complaints::default();
        let names = super::super::check::Names::of(&self.scenario.script);
        for ((_, varied), factor) in varied.zip(&self.plan.factors) {
            let Lever::Choose(MoveId(step)) = factor.lever else { continue };
            let (super::over::Spread::Values(values) | super::over::Spread::Choice(values, _)) = &varied.over.kind else {
                continue;
            };
            for value in &values.items {
                let values = Values { names: &names, lever: &factor.lever, legal: self.plan.base.legal(&factor.lever) };
                let Some(Level::Category(option)) = values.level(value, &mut Complaints::default()) else { continue };
                if !open[step][option] {
                    let step = &self.scenario.game.moves[step];
                    let message = message!("experiment-never-open", option = &step.options[option].id, step = &step.id);
                    complaints.add(fault(Code::NeverOpen, value.place(), message, message!("experiment-never-open-help")));
                }
            }
        }
        (!complaints.0.is_empty()).then(|| Faults::new(complaints.0, self.scenario.files.clone()))
    }
}
