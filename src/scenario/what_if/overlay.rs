//! Rule: the changed scenario is read and checked as if it had been written so.

use super::super::check::{Checked, Names, check};
use super::super::code::Code;
use super::super::fault::{Complaints, Fault};
use super::super::file::Script;
use super::super::opened::Applied;
use super::super::path::{Path, Step};
use super::super::read::{Read as _, listed};
use super::super::source::{FileId, Place};
use super::super::syntax::Node;
use super::alteration::{Alteration, Deed};
use super::apply::apply;
use super::blame::lay;
use super::conflict::compare;
use super::gather::{Gathered, gather};
use super::partial::Trust;
use crate::theory::game::MoveId;
use crate::words::message;

/// A changed scenario.
pub(in super::super) struct Overlaid {
    /// Its records.
    pub(in super::super) script: Script,
    /// Its game.
    pub(in super::super) checked: Option<Checked>,
    /// The options that are forced; of two for one move the later.
    pub(in super::super) forced: Vec<(MoveId, usize)>,
    /// Whether everything that has a name is in it, so that a name that is not is a wrong one.
    pub(in super::super) names_known: bool,
}

/// Changes a sound scenario; `usual` is what was odd about it, `read` what was complained of the text of the what-ifs.
pub(in super::super) fn overlay(
    base: &Node,
    what_ifs: &[Applied],
    (usual, read): (&[Fault], &[Fault]),
    complaints: &mut Complaints,
) -> Option<Overlaid> {
    let trust = Trust::of(what_ifs, read);
    if !trust.whole {
        let mut all: Vec<_> = what_ifs.iter().map(|what_if| gather(&what_if.root).alterations).collect();
        compare(what_ifs, &mut all, &mut Complaints::default());
        let changes: Vec<&Alteration> = all.iter().flatten().collect();
        let overlaid = carry_out(base, &changes, (None, false), complaints);
        trust.believed(complaints, what_ifs, read);
        return Some(Overlaid { names_known: trust.names, ..overlaid });
    }
    let mut all = Vec::new();
    for what_if in what_ifs {
        let Gathered { alterations, twice } = gather(&what_if.root);
        for (first, second) in twice {
            let fault = Fault::new(Code::GivenTwice, second, message!("change-twice"));
            complaints.add(fault.other(first, message!("change-first-here")).help(message!("fault-remove-one")));
        }
        once(&alterations, complaints);
        all.push(alterations);
    }
    compare(what_ifs, &mut all, complaints);
    if complaints.any_error() {
        return None;
    }
    let changes: Vec<&Alteration> = all.iter().flatten().collect();
    let own: Vec<FileId> = what_ifs.iter().map(|what_if| what_if.root.place.file).collect();
    let overlaid = carry_out(base, &changes, (None, true), complaints);
    lay(complaints, &changes, &own, usual, |left_out| {
        let mut found = Complaints::default();
        carry_out(base, &changes, (Some(left_out), true), &mut found);
        found
    });
    Some(overlaid)
}

/// For each change of the last what-if that is more than words, where it stands, and the scenario without it.
pub(in super::super) fn without_each(base: &Node, what_ifs: &[Applied]) -> Vec<(Place, Overlaid)> {
    let mut all: Vec<_> = what_ifs.iter().map(|what_if| gather(&what_if.root).alterations).collect();
    compare(what_ifs, &mut all, &mut Complaints::default());
    let last = all.last().map_or(0, Vec::len);
    let changes: Vec<&Alteration> = all.iter().flatten().collect();
    let without = |at: usize| (changes[at].place, carry_out(base, &changes, (Some(at), true), &mut Complaints::default()));
    (changes.len() - last..changes.len()).filter(|at| !only_words(changes[*at])).map(without).collect()
}

/// Fields that no number hangs on.
const WORDS: [&str; 14] = [
    "title",
    "dates",
    "question",
    "briefing",
    "name",
    "seat",
    "unit",
    "label",
    "text",
    "advisers",
    "afterwards",
    "note",
    "source",
    "confidence",
];

fn only_words(alteration: &Alteration) -> bool {
    matches!(alteration.trail.0.last(), Some((Step::Field(field), _)) if WORDS.contains(&field.as_str()))
}

/// Complains where one what-if changes one thing twice. To put something else in the place of a thing is no such case.
fn once(alterations: &[Alteration], complaints: &mut Complaints) {
    let mut seen: rustc_hash::FxHashMap<Path, &Alteration> = rustc_hash::FxHashMap::default();
    for alteration in alterations {
        if let Some(first) = seen.insert(alteration.trail.path(), alteration)
            && !matches!((&first.deed, &alteration.deed), (Deed::Remove, Deed::Add { .. }))
        {
            let fault = Fault::new(Code::GivenTwice, alteration.place, message!("change-twice"));
            complaints.add(fault.other(first.place, message!("change-first-here")).help(message!("fault-remove-one")));
        }
    }
}

/// The scenario with all changes, or with all but one; `read` tells whether all that was written could be read.
fn carry_out(
    base: &Node,
    changes: &[&Alteration],
    (left_out, read): (Option<usize>, bool),
    complaints: &mut Complaints,
) -> Overlaid {
    let mut root = base.clone();
    let kept = || changes.iter().enumerate().filter(|(at, _)| left_out != Some(*at)).map(|(_, change)| *change);
    kept().for_each(|change| apply(&mut root, change, complaints));
    let script = Script::read(&root, complaints);
    let names = Names::of(&script);
    let mut forced: Vec<(MoveId, usize)> = Vec::new();
    for change in kept() {
        if let Deed::Choose { step, option } = &change.deed
            && let Some((step, option)) = names.choice(step, option, complaints)
        {
            forced.retain(|(earlier, _)| earlier.0 != step);
            forced.push((MoveId(step), option));
        }
    }
    forced.sort_unstable();
    kept().for_each(|change| known_to_somebody(change, &root, &script, complaints));
    let checked = check(&script, read, complaints);
    Overlaid { script, checked, forced, names_known: true }
}

/// Complains of a new image of a known actor of which no mind was told.
fn known_to_somebody(change: &Alteration, root: &Node, script: &Script, complaints: &mut Complaints) {
    let path = change.trail.path();
    let ([Step::Field(_), Step::Key(of), Step::Field(field), Step::Key(image)], Deed::Add { .. }) =
        (path.0.as_slice(), &change.deed)
    else {
        return;
    };
    if field != "images" {
        return;
    }
    let silent = |observer: &&str| {
        let perception = Path::root().field("perceptions").pair(*observer, of);
        let belief = perception.field("belief");
        *observer != of && perception.find(root).is_some() && belief.key(image).find(root).is_none()
    };
    let silent: Vec<&str> = script.actors.entries.iter().map(|(name, _)| &**name).filter(silent).collect();
    if let Some(first) = silent.first() {
        let observers = listed(&silent);
        let message = message!("change-unimagined", observers = observers, image = image, of = of);
        let record = format!("(observer: {first:?}, of: {of:?}, belief: {{.., {image:?}: ..}})");
        let help = message!("change-unimagined-help", record = record);
        complaints.add(Fault::new(Code::MissingPerception, change.place, message).help(help));
    }
}
