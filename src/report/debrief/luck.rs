//! Rule: what comes again whatever the dice say was chosen; what comes only sometimes was luck as well.

use super::debriefing::Debriefing;
use super::figure::{Chart, Dots, Figure, Table};
use super::step::Step;
use crate::analysis::enumerate;
use crate::report::text;
use crate::theory::Reasoner;
use crate::words::{Message, message};

/// Step 4.
pub(super) fn tell(debriefing: &Debriefing<'_>, step: &mut Step) {
    let (played, words) = (debriefing.played, debriefing.words);
    let decisions = played.decisions();
    let mut reasoner = Reasoner::new(played.game());
    let forced = played.scenario.forced_options();
    let mut endings = |forced: &[Option<usize>]| enumerate(&mut reasoner, forced, debriefing.work.limit).ok();
    let (Some(free), Some(chosen)) = (endings(&forced), endings(&decisions)) else {
        step.paragraphs.push(words.say(&message!("debrief-too-many")));
        return;
    };
    (debriefing.work.done)();
    if let Some(outcome) = debriefing.outcome() {
        let (free, chosen) = (outcome.chance(&free.endings), outcome.chance(&chosen.endings));
        let it = outcome.said(played);
        let said = message!("debrief-luck", it = it, free = words.percent(free), chosen = words.percent(chosen));
        step.paragraphs.push(words.say(&said));
        step.paragraphs.push(words.say(&verdict(free, chosen)));
    }
    let commands = debriefing.commands();
    let title = message!("debrief-figure-chosen", histories = message!("count-histories", count = chosen.histories));
    let command = commands.of("solve", commands.acts("--choose", &decisions));
    step.figures.push(dots(debriefing, &title, &chosen.endings, command));
    let title = message!("debrief-figure-free", histories = message!("count-histories", count = free.histories));
    step.figures.push(dots(debriefing, &title, &free.endings, commands.of("solve", [])));
}

/// What part choice had in it, in words.
fn verdict(free: f64, chosen: f64) -> Message {
    let moved = chosen - free;
    match (chosen, moved) {
        (chosen, _) if chosen > 0.95 => message!("debrief-luck-none"),
        (_, moved) if moved > 0.15 => message!("debrief-luck-some"),
        (chosen, _) if chosen < 0.35 => message!("debrief-luck-much"),
        _ => message!("debrief-luck-even"),
    }
}

/// The endings as a hundred dots.
fn dots(debriefing: &Debriefing<'_>, title: &Message, endings: &[f64], command: Option<String>) -> Figure {
    let (played, words) = (debriefing.played, debriefing.words);
    let shares: Vec<(String, f64)> = endings
        .iter()
        .enumerate()
        .filter(|(_, chance)| **chance > 0.0)
        .map(|(ending, chance)| (text::ending(&played.scenario, ending).to_owned(), *chance))
        .collect();
    let said: Vec<String> = shares.iter().map(|(name, chance)| format!("{name} {}", words.percent(*chance))).collect();
    let heads = [message!("debrief-head-ending"), message!("debrief-head-chance")];
    Figure {
        title: words.say(title),
        sentence: words.say(&message!("debrief-dots", endings = said.join("; "))),
        table: Table {
            heads: heads.iter().map(|head| words.say(head)).collect(),
            rows: shares.iter().map(|(name, chance)| vec![name.clone(), words.percent(*chance)]).collect(),
        },
        chart: Some(Chart::Dots(Dots::of(shares))),
        command,
    }
}
