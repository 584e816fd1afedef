//! Rule: whoever names another decision sees at once what it would have changed, in three answers and with its cause.

use super::debriefing::Debriefing;
use super::figure::{Bar, Bars, Chart, Figure, Table, Unit};
use super::outcome::Outcome;
use super::step::Step;
use crate::analysis::attribution::Change;
use crate::analysis::flip::{ChangeSet, NoFlips};
use crate::analysis::{Answers, Causation, Question, Unanswerable, Worlds, attribute, causation, counterfactual};
use crate::report::columns::{points, share};
use crate::report::text;
use crate::theory::MoveId;
use crate::words::{Message, message};

/// A decision of the run, and what else could have been decided there.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternative {
    /// The move.
    pub step: MoveId,
    /// Its date and title, and who decides.
    pub title: String,
    /// The other options, with what they are called.
    pub options: Vec<(usize, String)>,
}

/// Step 2: the two decisions that would have changed it most, where nobody has named others.
pub(super) fn tell(debriefing: &Debriefing<'_>, step: &mut Step) {
    let words = debriefing.words;
    step.paragraphs.push(words.say(&message!("debrief-name-two")));
    let proposals = if debriefing.named.is_empty() {
        let Some(proposals) = debriefing.explain_tried(step) else { return };
        let said = if proposals.is_empty() {
            message!("debrief-nothing-changes-it")
        } else {
            message!("debrief-proposed", count = proposals.len())
        };
        step.paragraphs.push(words.say(&said));
        proposals
    } else {
        step.paragraphs.push(words.say(&message!("debrief-you-named")));
        debriefing.named.clone()
    };
    for change in &proposals {
        step.figures.extend(debriefing.suppose(&[*change]));
    }
    if proposals.len() > 1 {
        step.figures.extend(debriefing.suppose(&proposals));
        step.figures.extend(shared(debriefing, &proposals));
    }
}

impl Debriefing<'_> {
    /// The decisions of the run, each with its other options, for whoever wants to name some.
    #[must_use]
    pub fn alternatives(&self) -> Vec<Alternative> {
        let scenario = &self.played.scenario;
        let other = |(step, taken): (usize, Option<usize>)| {
            let (step, taken) = (MoveId(step), taken?);
            self.played.game().step(step).decision()?;
            let options = (0..self.played.game().step(step).options.len()).filter(|option| *option != taken);
            Some(Alternative {
                step,
                title: text::heading(scenario, self.words, step),
                options: options.map(|option| (option, text::label(scenario, step, option).to_owned())).collect(),
            })
        };
        self.played.record().into_iter().enumerate().filter_map(other).collect()
    }

    /// Two decisions that could have changed it: those whose best other option moves it furthest, the challenge itself and what
    /// comes after it left out where that leaves any. Nothing where they cannot be worked out.
    #[must_use]
    pub fn proposals(&self) -> Option<Vec<(MoveId, usize)>> {
        let flips = self.tried()?.as_ref().ok()?;
        let before = |set: &&ChangeSet| self.can_matter(set);
        let singles = || flips.semifactuals.iter().filter(|set| set.changes.len() == 1);
        let moves = |set: &&ChangeSet| flips.baseline - set.probability > 0.0005;
        let mut sets: Vec<&ChangeSet> = singles().filter(before).filter(moves).collect();
        if sets.is_empty() {
            sets = singles().filter(moves).collect();
        }
        sets.sort_by(|one, other| one.probability.total_cmp(&other.probability).then(one.changes.cmp(&other.changes)));
        let mut found: Vec<(MoveId, usize)> = Vec::new();
        for set in sets {
            if !found.iter().any(|(step, _)| *step == set.changes[0].0) {
                found.push(set.changes[0]);
            }
        }
        found.truncate(2);
        found.sort_unstable();
        Some(found)
    }

    /// Whether all changes of a set come before the challenge: what comes after it, or is it, says nothing about how it came to it.
    pub(super) fn can_matter(&self, set: &ChangeSet) -> bool {
        self.played.challenge().is_none_or(|(challenge, _)| set.changes.iter().all(|(step, _)| *step < challenge))
    }

    /// The proposals, or in words why there are none.
    fn explain_tried(&self, step: &mut Step) -> Option<Vec<(MoveId, usize)>> {
        let why = match self.tried() {
            None => Some(self.no_outcome()),
            Some(Err(failed)) => Some(untried(failed)),
            Some(Ok(_)) => None,
        };
        step.paragraphs.extend(why.map(|why| self.words.say(&why)));
        self.proposals()
    }

    /// Why there is no outcome to ask about.
    pub(super) fn no_outcome(&self) -> Message {
        if self.played.ending.is_some() { message!("debrief-too-many") } else { message!("debrief-ended-never") }
    }

    /// What would have come of it, had these decisions been taken in place of those of the run; nothing where there is no outcome.
    ///
    /// One question of a counterfactual, with its three answers. Where it cannot be answered, the sentence says why.
    #[must_use]
    pub fn suppose(&self, changes: &[(MoveId, usize)]) -> Option<Figure> {
        let outcome = self.outcome()?;
        let question = self.question(changes);
        let limit = self.work.limit;
        let mut worlds = Worlds::alike(self.played.game());
        let acts: Vec<String> = changes.iter().map(|act| self.act(*act)).collect();
        let title = self.words.say(&message!("debrief-figure-suppose", acts = acts.join("; ")));
        (self.work.done)();
        let answers = match counterfactual(&mut worlds, &question, limit) {
            Ok(answers) => answers,
            Err(failed) => {
                let sentence = self.words.say(&unanswered(failed));
                return Some(Figure { title, sentence, chart: None, table: Table::default(), command: None });
            }
        };
        let cause = causation(&mut worlds, &question, &outcome.endings, limit).ok();
        let mut change = vec![None; self.played.game().moves.len()];
        changes.iter().for_each(|(step, option)| change[step.0] = Some(*option));
        let commands = self.commands();
        let command = commands.about_the_run("counterfactual", outcome, commands.acts("--change", &change));
        Some(answered(self, outcome, (title, command), &answers, cause))
    }

    /// The question, as the command asks it: what the what-ifs force is forced in the changed world too.
    fn question(&self, changes: &[(MoveId, usize)]) -> Question {
        let record = self.played.record();
        let mut change = self.played.scenario.forced_options();
        changes.iter().for_each(|(step, option)| change[step.0] = Some(*option));
        let instead = record.iter().zip(&self.played.scenario.history).map(|(known, then)| known.or(*then)).collect();
        Question { record, change, instead }
    }

    /// A decision and an option, in words.
    pub(super) fn act(&self, (step, option): (MoveId, usize)) -> String {
        let (title, label) = (text::title(&self.played.scenario, step), text::label(&self.played.scenario, step, option));
        self.words.say(&message!("why-act", move = title, option = label))
    }
}

/// Why nothing was tried.
pub(super) fn untried(failed: &NoFlips) -> Message {
    match failed {
        NoFlips::Unanswerable(failed) => unanswered(*failed),
        NoFlips::TooManySets { .. } | NoFlips::Stopped => message!("debrief-too-many"),
    }
}

/// Why a question has no answer.
fn unanswered(failed: Unanswerable) -> Message {
    match failed {
        Unanswerable::Impossible(_) => message!("debrief-impossible"),
        Unanswerable::Unchangeable(_) => message!("debrief-unchangeable"),
        Unanswerable::TooMany(_) => message!("debrief-too-many"),
    }
}

fn answered(
    debriefing: &Debriefing<'_>,
    outcome: &Outcome,
    (title, command): (String, Option<String>),
    answers: &Answers,
    cause: Option<Causation>,
) -> Figure {
    let words = debriefing.words;
    let given = outcome.chance(&answers.given_history.endings);
    let rows = [
        (message!("debrief-answer-given"), given),
        (message!("debrief-answer-scratch"), outcome.chance(&answers.from_scratch.endings)),
        (message!("debrief-answer-pinned"), outcome.chance(&answers.pinned.endings)),
    ];
    let it = words.say(&outcome.said(debriefing.played));
    let mut sentence = words.say(&message!("debrief-supposed", it = it, chance = share(words, given)));
    if let Some(necessity) = cause.and_then(|cause| cause.necessity) {
        sentence += &format!(" {}", words.say(&message!("debrief-necessity", chance = share(words, necessity.probability))));
    }
    let bars = rows.iter().map(|(name, chance)| Bar {
        name: words.say(name),
        value: *chance,
        mark: None,
        span: None,
        shown: share(words, *chance),
    });
    let heads = [message!("debrief-head-answer"), message!("debrief-head-chance")];
    Figure {
        title,
        sentence,
        table: Table {
            heads: heads.iter().map(|head| words.say(head)).collect(),
            rows: rows.iter().map(|(name, chance)| vec![words.say(name), share(words, *chance)]).collect(),
        },
        chart: Some(Chart::Bars(Bars { bars: bars.collect(), unit: Unit::Share, baseline: None, against: String::new() })),
        command,
    }
}

/// The command that shares it out.
fn attributed(
    debriefing: &Debriefing<'_>,
    outcome: &Outcome,
    changes: &[Change],
    mut decisions: Vec<Option<usize>>,
) -> Option<String> {
    let (game, commands) = (debriefing.played.game(), debriefing.commands());
    let (mut from, mut to) = (vec![None; game.moves.len()], vec![None; game.moves.len()]);
    for change in changes {
        (from[change.step.0], to[change.step.0]) = (Some(change.from), Some(change.to));
        decisions[change.step.0] = None;
    }
    let parts = [("--change", to), ("--baseline", from), ("--choose", decisions)];
    let acts = parts.iter().flat_map(|(option, choices)| commands.acts(option, choices)).collect::<Vec<_>>();
    commands.of("attribute", acts.into_iter().chain(outcome.options(game)))
}

/// What each of several changes adds, over all orders in which they could be made.
fn shared(debriefing: &Debriefing<'_>, proposals: &[(MoveId, usize)]) -> Option<Figure> {
    let (played, words, outcome) = (debriefing.played, debriefing.words, debriefing.outcome()?);
    let record = played.record();
    let changes: Vec<Change> =
        proposals.iter().filter_map(|(step, to)| Some(Change { step: *step, from: record[step.0]?, to: *to })).collect();
    let decisions = played.decisions();
    let found = attribute(played.game(), &changes, &decisions, &outcome.endings, debriefing.work.limit, || {}).ok()?;
    let names: Vec<String> = proposals.iter().map(|act| debriefing.act(*act)).collect();
    let bars = names.iter().zip(&found.shares).map(|(name, added)| Bar {
        name: name.clone(),
        value: added.share,
        mark: None,
        span: None,
        shown: points(words, added.share),
    });
    let rows = names.iter().zip(&found.shares).map(|(name, added)| {
        vec![name.clone(), points(words, added.share), points(words, added.first_in), points(words, added.last_in)]
    });
    let heads = [
        message!("debrief-head-decision"),
        message!("debrief-head-share"),
        message!("debrief-head-alone"),
        message!("debrief-head-last"),
    ];
    let (from, to) = (share(words, found.baseline), share(words, found.changed));
    let sentence = message!("debrief-shared", it = outcome.said(played), from = from, to = to);
    Some(Figure {
        title: words.say(&message!("debrief-figure-shared")),
        sentence: words.say(&sentence),
        table: Table { heads: heads.iter().map(|head| words.say(head)).collect(), rows: rows.collect() },
        chart: Some(Chart::Bars(Bars { bars: bars.collect(), unit: Unit::Points, baseline: None, against: String::new() })),
        command: attributed(debriefing, outcome, &changes, decisions),
    })
}
