//! Rule: a name must be known; whoever gets it wrong is told the nearest one, and where that stands.

use super::super::code::Code;
use super::super::fault::{Complaints, Fault};
use super::super::file::Script;
use super::super::nearest::nearest;
use super::super::source::Place;
use super::super::value::{Pairs, Text};
use crate::words::{Message, message};

/// The names of one kind of thing, in order.
#[derive(Debug)]
pub(in super::super) struct Table {
    code: Code,
    /// Of what they are part, such as `us`; nothing where they are part of the scenario itself.
    of: String,
    names: Vec<(String, Place)>,
    /// Whether all of them could be made out: an unknown name may be one that was lost.
    whole: bool,
}

impl Table {
    /// The names of one kind of thing, all of them known; `of` is what they belong to, if anything.
    pub(in super::super) fn new(code: Code, of: &str, names: Vec<(String, Place)>) -> Self {
        Self { code, of: of.to_owned(), names, whole: true }
    }

    /// The same, where some of the names may be lost.
    pub(super) fn whole(self, whole: bool) -> Self {
        Self { whole, ..self }
    }

    fn of_pairs<T>(code: Code, of: &str, pairs: &Pairs<T>) -> Self {
        let names = pairs.entries.iter().map(|(name, _)| (name.to_string(), name.place)).collect();
        Self { code, of: of.to_owned(), names, whole: pairs.whole }
    }

    pub(super) fn len(&self) -> usize {
        self.names.len()
    }

    pub(super) fn is_whole(&self) -> bool {
        self.whole
    }

    pub(in super::super) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(|(name, _)| name.as_str())
    }

    pub(super) fn position(&self, name: &str) -> Option<usize> {
        self.names.iter().position(|(known, _)| known == name)
    }

    /// The place of a name in the table; complains if it is not there.
    pub(in super::super) fn find(&self, name: &Text, complaints: &mut Complaints) -> Option<usize> {
        if name.is_hole() {
            return None;
        }
        let found = self.position(name);
        if found.is_none() && self.whole {
            complaints.add(self.unknown(name));
        }
        found
    }

    fn unknown(&self, name: &Text) -> Fault {
        let (message, label) = unknown(self.code);
        let message = message.with("name", &**name).with("of", &self.of);
        let fault = Fault::new(self.code, name.place, message).label(label);
        if let Some(meant) = nearest(name, self.names()) {
            let place = self.names.iter().find(|(known, _)| known == meant).map_or(name.place, |(_, place)| *place);
            let fault = fault.other(place, message!("fault-stands-here", name = meant));
            let fault = fault.help(message!("fault-did-you-mean", meant = meant));
            return fault.fix(name.place, format!("{meant:?}"));
        }
        let known: Vec<&str> = self.names().take(12).collect();
        let more = if self.names.len() > known.len() { ", .." } else { "" };
        let listed = super::super::read::listed(&known) + more;
        if known.is_empty() { fault } else { fault.help(message!("fault-there-is", names = listed)) }
    }
}

/// What is said of a name that is unknown, and the words at its place.
fn unknown(code: Code) -> (Message, Message) {
    match code {
        Code::UnknownActor => (message!("fault-unknown-actor"), message!("fault-not-an-actor")),
        Code::UnknownImage => (message!("fault-unknown-image"), message!("fault-not-an-image")),
        Code::UnknownInterest => (message!("fault-unknown-interest"), message!("fault-not-an-interest")),
        Code::UnknownStanding => (message!("fault-unknown-standing"), message!("fault-not-a-standing")),
        Code::UnknownMove => (message!("fault-unknown-move"), message!("fault-not-a-move")),
        Code::UnknownThing => (message!("change-unknown-ending"), message!("change-not-an-ending")),
        _ => (message!("fault-unknown-option"), message!("fault-not-an-option")),
    }
}

/// All names of a scenario.
#[derive(Debug)]
pub(in super::super) struct Names {
    pub(in super::super) actors: Table,
    /// For each actor.
    pub(in super::super) images: Vec<Table>,
    /// For each actor, the interests that one of its images weighs.
    pub(in super::super) weighed: Vec<Table>,
    /// All interests, in the order in which images weigh them.
    pub(super) interests: Vec<String>,
    pub(in super::super) standings: Table,
    pub(in super::super) moves: Table,
    /// For each move.
    pub(in super::super) options: Vec<Table>,
}

impl Names {
    /// Gathers them.
    pub(in super::super) fn of(script: &Script) -> Self {
        let mut interests: Vec<String> = Vec::new();
        let mut weighed = Vec::new();
        let mut images = Vec::new();
        for (actor, record) in &script.actors.entries {
            let mut own: Vec<(String, Place)> = Vec::new();
            for (interest, _) in record.images.entries.iter().flat_map(|(_, image)| &image.interests.entries) {
                if !own.iter().any(|(known, _)| *known == **interest) {
                    own.push((interest.to_string(), interest.place));
                }
                if !interests.iter().any(|known| *known == **interest) {
                    interests.push(interest.to_string());
                }
            }
            let all =
                record.images.whole && record.images.entries.iter().all(|(_, image)| image.interests.whole && image.whole);
            weighed.push(Table { code: Code::UnknownInterest, of: actor.to_string(), names: own, whole: all });
            images.push(Table::of_pairs(Code::UnknownImage, actor, &record.images));
        }
        let names = script.moves.items.iter().map(|step| (step.id.to_string(), step.id.place)).collect();
        let lost = script.moves.items.iter().any(|step| step.id.is_hole());
        let id = |at: usize| script.moves.items.get(at).map(|step| &*step.id);
        let twice = (0..script.moves.items.len()).any(|at| (0..at).any(|before| id(before) == id(at)));
        let whole = script.moves.whole && !lost && !twice;
        let moves = Table { code: Code::UnknownMove, of: String::new(), names, whole };
        Self {
            actors: Table::of_pairs(Code::UnknownActor, "", &script.actors),
            images,
            weighed,
            interests,
            standings: Table::of_pairs(Code::UnknownStanding, "", &script.standing),
            moves,
            options: (script.moves.items.iter())
                .map(|step| Table::of_pairs(Code::UnknownOption, &step.id, &step.options))
                .collect(),
        }
    }

    /// A move and one of its options; complains of what is unknown.
    pub(in super::super) fn choice(&self, step: &Text, option: &Text, complaints: &mut Complaints) -> Option<(usize, usize)> {
        let step = self.moves.find(step, complaints)?;
        Some((step, self.options[step].find(option, complaints)?))
    }
}
