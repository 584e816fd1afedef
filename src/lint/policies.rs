//! Rule: acts that are one policy must not be counted twice; two decisions that rest on one paper may be one policy.

use crate::scenario::file::Move;
use crate::scenario::{Certainty, Code, Fault, Scenario};
use crate::words::message;

/// Decisions of one actor that cite the same document and are in no bundle together.
pub(super) fn lint(scenario: &Scenario) -> Vec<Fault> {
    let moves = &scenario.script.moves.items;
    let mut found = Vec::new();
    for (place, later) in moves.iter().enumerate() {
        let pair = moves[..place].iter().find_map(|earlier| shared(earlier, later).map(|document| (earlier, document)));
        if let Some((earlier, document)) = pair {
            let message = message!("lint-one-policy", first = &*earlier.id, second = &*later.id, document = document);
            let fault = Fault::tip(Code::OnePolicy, later.id.place, message).confidence(Certainty::Weak);
            found.push(fault.other(earlier.id.place, message!("lint-the-other")).help(message!("lint-one-policy-help")));
        }
    }
    found
}

/// The document that two decisions of one actor both rest on, if they are in no bundle.
fn shared<'a>(earlier: &'a Move, later: &Move) -> Option<&'a str> {
    let owner = |step: &Move| step.by.as_deref().map(str::to_owned);
    if owner(earlier).is_none() || owner(earlier) != owner(later) || (later.bundle.is_some() && earlier.bundle == later.bundle)
    {
        return None;
    }
    documents(earlier).find(|document| documents(later).any(|other| other == *document))
}

fn documents(step: &Move) -> impl Iterator<Item = &str> {
    step.source.as_deref().unwrap_or_default().split(';').map(str::trim).filter(|document| !document.is_empty())
}
