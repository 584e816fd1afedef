//! Rule: a mechanism has a name, and one sentence of what it adds.

use crate::theory::Mechanism;
use crate::words::{Message, Words, message};

/// The name of a mechanism.
#[must_use]
pub fn name(mechanism: Mechanism) -> Message {
    match mechanism {
        Mechanism::Suspicion => message!("panels-level-suspicion"),
        Mechanism::SelfImage => message!("panels-level-self-image"),
        Mechanism::KeptLuck => message!("panels-level-kept-luck"),
    }
}

/// What it adds.
#[must_use]
pub fn adds(mechanism: Mechanism) -> Message {
    match mechanism {
        Mechanism::Suspicion => message!("panels-level-suspicion-how"),
        Mechanism::SelfImage => message!("panels-level-self-image-how"),
        Mechanism::KeptLuck => message!("panels-level-kept-luck-how"),
    }
}

/// That these are switched off; nothing where none is.
#[must_use]
pub fn without(off: &[Mechanism], words: Words) -> Option<String> {
    let names: Vec<String> = off.iter().map(|mechanism| words.say(&name(*mechanism))).collect();
    (!names.is_empty()).then(|| words.say(&message!("play-without", mechanisms = names.join(", "))))
}
