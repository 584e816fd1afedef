//! Rule: what a what-if breaks elsewhere is laid at the change without which it would not be broken.

use super::super::fault::{Complaints, Fault};
use super::super::source::{FileId, Place};
use super::alteration::{Alteration, Deed};
use crate::words::{Message, message};

/// The most changes that are taken back one after the other.
const MOST_TRIALS: usize = 64;

/// Lays faults that stand in no what-if at the changes that cause them.
///
/// `without` says what is wrong when one change is left out; `usual` is what was odd before anything was changed.
pub(super) fn lay(
    complaints: &mut Complaints,
    changes: &[&Alteration],
    own: &[FileId],
    usual: &[Fault],
    without: impl Fn(usize) -> Complaints,
) {
    let stray = |fault: &Fault| {
        let at_home = fault.place.is_some_and(|place| own.contains(&place.file));
        !at_home && !usual.iter().any(|odd| same(odd, fault))
    };
    let strays: Vec<usize> = (0..complaints.0.len()).filter(|&at| stray(&complaints.0[at])).collect();
    if strays.is_empty() || changes.is_empty() {
        return;
    }
    let mut causes: Vec<Option<(usize, usize)>> = vec![None; complaints.0.len()];
    if changes.len() <= MOST_TRIALS {
        for (at, _) in changes.iter().enumerate().rev() {
            let left = without(at);
            for &fault in &strays {
                let gone = !left.0.iter().any(|other| same(other, &complaints.0[fault]));
                if gone && causes[fault].is_none_or(|(fewest, _)| left.0.len() < fewest) {
                    causes[fault] = Some((left.0.len(), at));
                }
            }
        }
    }
    for fault in strays {
        // Where no single change is the cause, the last one has to stand for all of them.
        let cause = causes[fault].map_or(changes.len() - 1, |(_, at)| at);
        let old = complaints.0[fault].clone();
        complaints.0[fault] = blamed(old, changes[cause]);
    }
}

fn same(one: &Fault, other: &Fault) -> bool {
    one.code == other.code && one.place == other.place && one.message == other.message
}

fn blamed(fault: Fault, cause: &Alteration) -> Fault {
    let mut others: Vec<(Place, Message)> = Vec::new();
    if let Some(place) = fault.place {
        others.push((place, fault.label.unwrap_or_else(|| message!("change-hurts-here"))));
    }
    others.extend(fault.others);
    let help = match cause.deed {
        Deed::Remove => Some(message!("change-depends-help")),
        _ => fault.help,
    };
    // A machine would mend what was sound before.
    Fault { place: Some(cause.place), label: Some(message!("change-cause")), others, help, fix: None, ..fault }
}
