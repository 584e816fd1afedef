//! Rule: what would have come all the same did not hang on what is blamed for it.

use super::debriefing::Debriefing;
use super::figure::{Figure, Table};
use super::named::untried;
use super::step::Step;
use crate::analysis::flip::{ChangeSet, Flips};
use crate::report::columns::share;
use crate::words::message;

/// How far a probability may move and still count as where it was.
const TOLERANCE: f64 = 0.005;

/// How many paths are shown.
const SHOWN: usize = 6;

/// Step 3.
pub(super) fn tell(debriefing: &Debriefing<'_>, step: &mut Step) {
    let words = debriefing.words;
    let (Some(outcome), Some(tried)) = (debriefing.outcome(), debriefing.tried()) else {
        step.paragraphs.push(words.say(&debriefing.no_outcome()));
        return;
    };
    let flips = match tried {
        Ok(flips) => flips,
        Err(failed) => {
            step.paragraphs.push(words.say(&untried(failed)));
            return;
        }
    };
    let it = words.say(&outcome.said(debriefing.played));
    let matters = |set: &&ChangeSet| debriefing.can_matter(set);
    let same: Vec<&ChangeSet> = semifactuals(flips).into_iter().filter(matters).collect();
    let shown = if same.is_empty() {
        let still: Vec<&ChangeSet> = ranked(flips).into_iter().filter(matters).filter(|set| set.probability > 0.5).collect();
        step.paragraphs.push(words.say(&match still.first() {
            Some(_) => message!("debrief-mostly-same", it = it),
            None => message!("debrief-nowhere-same", it = it),
        }));
        still
    } else {
        step.paragraphs.push(words.say(&message!("debrief-all-the-same", it = it, count = same.len())));
        same
    };
    if !shown.is_empty() {
        step.figures.push(figure(debriefing, &shown, flips.tried));
    }
}

/// The sets that leave it where it was; pairs only where a part of them alone does not.
fn semifactuals(flips: &Flips) -> Vec<&ChangeSet> {
    let leaves = |set: &ChangeSet| (set.probability - flips.baseline).abs() <= TOLERANCE;
    let alone = |change| flips.semifactuals.iter().any(|set| set.changes == [change] && leaves(set));
    let plain = |set: &ChangeSet| set.changes.len() > 1 && set.changes.iter().all(|change| alone(*change));
    flips.semifactuals.iter().filter(|set| leaves(set) && !plain(set)).collect()
}

/// Single changes, those that leave it likeliest first.
fn ranked(flips: &Flips) -> Vec<&ChangeSet> {
    let mut singles: Vec<&ChangeSet> = flips.semifactuals.iter().filter(|set| set.changes.len() == 1).collect();
    singles.sort_by(|one, other| other.probability.total_cmp(&one.probability).then(one.changes.cmp(&other.changes)));
    singles
}

fn figure(debriefing: &Debriefing<'_>, sets: &[&ChangeSet], tried: usize) -> Figure {
    let words = debriefing.words;
    let acts = |set: &ChangeSet| set.changes.iter().map(|act| debriefing.act(*act)).collect::<Vec<_>>().join("; ");
    let rows = sets.iter().take(SHOWN).map(|set| vec![acts(set), share(words, set.probability)]).collect();
    let heads = [message!("debrief-head-instead"), message!("debrief-head-still")];
    let first = sets.first().map_or_else(String::new, |set| {
        words.say(&message!("debrief-even-so", acts = acts(set), chance = share(words, set.probability)))
    });
    let command = debriefing.outcome().and_then(|outcome| {
        debriefing.commands().about_the_run("flip", outcome, ["--below 0 --tolerance 1 --format json".to_owned()])
    });
    Figure {
        title: words.say(&message!("debrief-figure-same", tried = tried)),
        sentence: first,
        chart: None,
        table: Table { heads: heads.iter().map(|head| words.say(head)).collect(), rows },
        command,
    }
}
