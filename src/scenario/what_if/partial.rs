//! Rule: of a what-if that could not be read whole only that is said besides which nothing that was lost could excuse.

use super::super::code::Code;
use super::super::fault::{Complaints, Fault, Severity};
use super::super::opened::Applied;
use super::super::source::Place;
use super::super::syntax::{Kind, Node};

/// What can be said of the meaning of what-ifs after what was complained of their text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Trust {
    /// Whether everything was read as it was meant.
    pub(super) whole: bool,
    /// Whether everything that has a name is there.
    pub(super) names: bool,
    /// Whether every number that others hang on is there.
    numbers: bool,
}

impl Trust {
    /// What is left of it after these complaints.
    pub(super) fn of(what_ifs: &[Applied], read: &[Fault]) -> Self {
        let mut trust = Self { whole: true, names: true, numbers: true };
        for fault in read.iter().filter(|fault| fault.severity == Severity::Error && !is_mended(fault)) {
            let Some(place) = fault.place else { continue };
            let Some(what_if) = what_ifs.iter().find(|what_if| what_if.root.place.file == place.file) else { continue };
            trust.whole = false;
            match lost_in(fault, place, &what_if.root) {
                Lost::Anything => (trust.names, trust.numbers) = (false, false),
                Lost::Changes => trust.numbers = false,
                Lost::Itself => {}
            }
        }
        trust
    }

    /// Takes out what may be wrong only because of what was lost, and what was said before.
    pub(super) fn believed(self, found: &mut Complaints, what_ifs: &[Applied], read: &[Fault]) {
        found.0.retain(|fault| {
            let at_home = |place: Place| what_ifs.iter().any(|what_if| what_if.root.place.file == place.file);
            let said = || read.iter().any(|known| known.code == fault.code && known.place == fault.place);
            fault.place.is_some_and(at_home) && self.believes(fault.code) && !said()
        });
    }

    fn believes(self, code: Code) -> bool {
        match code {
            Code::UnknownActor
            | Code::UnknownImage
            | Code::UnknownInterest
            | Code::UnknownStanding
            | Code::UnknownMove
            | Code::UnknownOption
            | Code::UnknownThing => self.names,
            Code::NotFinite
            | Code::SumNotOne
            | Code::Probability
            | Code::Likelihood
            | Code::Temperament
            | Code::RangeReversed
            | Code::OutsideRange
            | Code::NotWhole => self.numbers,
            Code::UnknownField
            | Code::WrongType
            | Code::UnknownWord
            | Code::EmptyName
            | Code::WrongLength
            | Code::BadDate
            | Code::SelfPerception => true,
            _ => false,
        }
    }
}

/// Whether what was complained of was read as it was meant all the same: a slip of syntax with but one remedy.
fn is_mended(fault: &Fault) -> bool {
    fault.fix.is_some() && fault.code < Code::UnknownField
}

/// What may be lost with something that could not be read.
enum Lost {
    /// Nothing else.
    Itself,
    /// What others are measured against.
    Changes,
    /// Things that others name.
    Anything,
}

fn lost_in(fault: &Fault, place: Place, root: &Node) -> Lost {
    match fault.code {
        // What stands after it may have gone into it.
        Code::Unclosed | Code::UnclosedText | Code::TooDeep => return Lost::Anything,
        // A missing field is complained of only where nothing else was lost.
        Code::MissingField => return Lost::Itself,
        _ => {}
    }
    let meant = fault.fix.as_ref().map(|fix| fix.text.as_str());
    match section(root, place).or(meant) {
        Some("change" | "remove") => Lost::Changes,
        Some("add") | None => Lost::Anything,
        Some(_) => Lost::Itself,
    }
}

/// The field of a what-if in whose value a place lies.
fn section(root: &Node, place: Place) -> Option<&str> {
    let Kind::Record { fields, .. } = &root.kind else { return None };
    let around = |whole: Place| whole.start <= place.start && place.start < whole.end.max(whole.start + 1);
    fields.iter().find(|field| around(field.value.place)).map(|field| field.name.text.as_str())
}
