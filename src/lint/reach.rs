//! Rule: what no history ever comes to was written in vain.

use crate::analysis::Playtest;
use crate::scenario::{Code, Fault, Scenario};
use crate::words::message;

/// Moves, options and endings that never come about.
pub(super) fn lint(scenario: &Scenario, played: &Playtest) -> Vec<Fault> {
    let mut found = Vec::new();
    for (step, met) in scenario.script.moves.items.iter().zip(&played.moves) {
        if !met.reached {
            let fault =
                Fault::warning(Code::MoveNeverReached, step.id.place, message!("lint-move-never-reached", step = &*step.id));
            found.push(fault.help(message!("lint-move-never-reached-help")));
            continue;
        }
        for ((option, _), _) in step.options.entries.iter().zip(&met.open).filter(|(_, open)| !**open) {
            let message = message!("lint-option-never-open", option = &**option, step = &*step.id);
            found.push(
                Fault::warning(Code::OptionNeverOpen, option.place, message).help(message!("lint-option-never-open-help")),
            );
        }
    }
    for (ending, reached) in scenario.script.endings.items.iter().zip(&played.endings) {
        if !reached {
            let message = message!("lint-ending-never-reached", ending = &*ending.id);
            found.push(
                Fault::warning(Code::EndingNeverReached, ending.id.place, message)
                    .help(message!("lint-ending-never-reached-help")),
            );
        }
    }
    found
}
