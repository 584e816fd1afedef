//! Rule: the run and history are told side by side, and where they part for the first time is named.

use super::debriefing::Debriefing;
use super::figure::{Figure, Table};
use super::played::{Played, taken};
use super::step::Step;
use super::{ledger, minds, over_time, truth};
use crate::report::text;
use crate::theory::MoveId;
use crate::words::{Words, message};

/// Step 1.
pub(super) fn tell(debriefing: &Debriefing<'_>, step: &mut Step) {
    let (played, words) = (debriefing.played, debriefing.words);
    if !played.has_history() {
        step.title = words.say(&message!("debrief-step-course-alone"));
        step.paragraphs.push(words.say(&message!("debrief-no-history")));
    } else if let Some(first) = parted(played) {
        let (own, then) = (taken(&played.run, first), taken(&played.history, first));
        let parted = message!(
            "debrief-parted",
            move = text::heading(&played.scenario, words, first),
            own = called(played, words, first, own),
            then = called(played, words, first, then)
        );
        step.paragraphs.push(words.say(&parted));
    } else if played.is_all_known() {
        step.paragraphs.push(words.say(&message!("debrief-same")));
    }
    step.paragraphs.extend(ended(played, words));
    step.figures.push(beside(debriefing));
    step.figures.extend(over_time::figures(debriefing));
    step.figures.extend(truth::last_moment(debriefing));
    step.figures.extend(minds::figure(debriefing));
    step.figures.extend(ledger::figures(debriefing));
    step.figures.push(truth::figure(debriefing));
    step.command = debriefing.commands().course();
}

/// The first move at which the run is known to differ from history.
pub(super) fn parted(played: &Played) -> Option<MoveId> {
    let steps = (0..played.game().moves.len()).map(MoveId);
    steps.into_iter().find(|step| is_apart(played, *step))
}

/// Whether history is known to have gone otherwise at a move.
fn is_apart(played: &Played, step: MoveId) -> bool {
    let (own, then) = (taken(&played.run, step), taken(&played.history, step));
    played.has_reached(step)
        && played.has_history()
        && own != then
        && (played.scenario.history[step.0].is_some() || then.is_none())
}

/// What was done at a move, in words.
fn called(played: &Played, words: Words, step: MoveId, option: Option<usize>) -> String {
    match option {
        Some(option) => text::label(&played.scenario, step, option).to_owned(),
        None => words.say(&message!("debrief-nothing")),
    }
}

/// How the run ended, and how history did.
fn ended(played: &Played, words: Words) -> Vec<String> {
    let Some(ending) = played.ending else { return vec![words.say(&message!("debrief-ended-never"))] };
    let own = text::ending(&played.scenario, ending);
    let mut said = match played.history_ending.filter(|_| played.is_all_known()) {
        Some(then) if then == ending => words.say(&message!("debrief-ended-both", ending = own)),
        Some(then) => words.say(&message!("debrief-ended-apart", own = own, then = text::ending(&played.scenario, then))),
        None => words.say(&message!("debrief-ended", ending = own)),
    };
    if let Some(told) = played.scenario.script.endings.items[ending].text.as_deref() {
        said += &format!(" {told}");
    }
    vec![said]
}

/// Move by move, what was done in the run and in history.
fn beside(debriefing: &Debriefing<'_>) -> Figure {
    let (played, words) = (debriefing.played, debriefing.words);
    let mut rows = Vec::new();
    let (mut both, mut apart) = (0_u64, 0_u64);
    for step in (0..played.game().moves.len()).map(MoveId) {
        let (own, then) = (taken(&played.run, step), taken(&played.history, step));
        if own.is_none() && then.is_none() || !played.has_reached(step) {
            continue;
        }
        let known = played.has_history() && (played.scenario.history[step.0].is_some() || then.is_none());
        let (name, own_said) = (text::heading(&played.scenario, words, step), called(played, words, step, own));
        if !played.has_history() {
            rows.push(vec![name, own_said]);
            continue;
        }
        let beside = match (known, own == then) {
            (false, _) => words.say(&message!("debrief-then-unknown")),
            (true, true) => {
                both += 1;
                words.say(&message!("debrief-likewise"))
            }
            (true, false) => {
                apart += 1;
                called(played, words, step, then)
            }
        };
        rows.push(vec![name, own_said, beside]);
    }
    let mut heads = vec![message!("debrief-head-move"), message!("debrief-head-own")];
    let (title, sentence) = if played.has_history() {
        heads.push(message!("debrief-head-then"));
        (message!("debrief-figure-beside"), message!("debrief-beside-sentence", both = both, apart = apart))
    } else {
        (message!("debrief-figure-run"), message!("debrief-run-sentence", moves = rows.len()))
    };
    Figure {
        title: words.say(&title),
        sentence: words.say(&sentence),
        chart: None,
        table: Table { heads: heads.iter().map(|head| words.say(head)).collect(), rows },
        command: None,
    }
}
