//! Rule: what an actor is should be something that somebody takes it for, else nothing it does can be understood.

use crate::scenario::file::{Actor, Script};
use crate::scenario::grain::Mixed;
use crate::scenario::value::Text;
use crate::scenario::{Certainty, Code, Fault};
use crate::words::message;

/// Actual images that no observer entertains.
pub(super) fn lint(script: &Script) -> Vec<Fault> {
    let mut found = Vec::new();
    for (id, actor) in &script.actors.entries {
        for image in actual(actor) {
            let mut views = script.perceptions.items.iter().filter(|view| *view.of == **id).peekable();
            let seen =
                views.peek().is_none() || views.any(|view| view.belief.find(image).is_some_and(|chance| chance.value > 0.0));
            if !seen {
                let message = message!("lint-unentertained", actor = &**id, image = &**image);
                let fault = Fault::tip(Code::Unentertained, image.place, message).confidence(Certainty::Reasonable);
                found.push(fault.help(message!("lint-unentertained-help")));
            }
        }
    }
    found
}

/// What an actor may really be.
fn actual(actor: &Actor) -> Vec<&Text> {
    match &actor.actual {
        Mixed::One(image) => vec![image],
        Mixed::Several(images) => {
            images.entries.iter().filter(|(_, chance)| chance.value > 0.0).map(|(image, _)| image).collect()
        }
    }
}
