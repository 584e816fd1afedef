//! Rule: what was expected stands beside what the model expects and beside what came.

use super::command::both;
use super::debriefing::Debriefing;
use super::figure::{Bar, Bars, Chart, Figure, Table, Unit};
use super::played::Played;
use super::step::Step;
use crate::analysis::{chance_of, leverage};
use crate::report::columns::points;
use crate::report::text;
use crate::theory::{MoveId, Reasoner};
use crate::words::{Message, message};

/// What the model says of what was predicted.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Model {
    /// How likely the challenge was before the first move.
    pub(super) challenge: f64,
    /// How likely it is if everything before it goes as in history; nothing where nobody says how that went.
    pub(super) after_history: Option<f64>,
    /// How far each decision before it can move it.
    pub(super) reaches: Vec<(MoveId, f64)>,
}

impl Model {
    /// The decision that can move it furthest, and how far.
    pub(super) fn furthest(&self) -> Option<(MoveId, f64)> {
        self.reaches.iter().copied().max_by(|(_, one), (_, other)| one.total_cmp(other))
    }
}

/// Step 0.
pub(super) fn tell(debriefing: &Debriefing<'_>, step: &mut Step) {
    let (played, words) = (debriefing.played, debriefing.words);
    let Some((challenge, option)) = played.challenge() else {
        step.paragraphs.push(words.say(&message!("debrief-no-threat")));
        return;
    };
    let (label, came) = (text::label(&played.scenario, challenge, option), played.came());
    let happened = match came {
        Some(true) => message!("debrief-came"),
        Some(false) => message!("debrief-did-not-come"),
        None => message!("debrief-open"),
    };
    step.paragraphs.push(words.say(&happened.with("challenge", label)));
    match (played.prediction.challenge, came) {
        (Some(predicted), Some(came)) => {
            let outcome = f64::from(u8::from(came));
            let score = words.number((predicted - outcome) * (predicted - outcome), 2);
            step.paragraphs.push(words.say(&message!("debrief-score", chance = words.percent(predicted), score = score)));
        }
        (Some(predicted), None) => {
            step.paragraphs.push(words.say(&message!("debrief-said", chance = words.percent(predicted))));
        }
        (None, _) => step.paragraphs.push(words.say(&message!("debrief-no-guess"))),
    }
    let Some(model) = model(debriefing) else {
        step.paragraphs.push(words.say(&message!("debrief-too-many")));
        return;
    };
    let before = words.percent(model.challenge);
    step.paragraphs.push(words.say(&match model.after_history {
        Some(after) => message!("debrief-model", before = before, after = words.percent(after)),
        None => message!("debrief-model-alone", before = before),
    }));
    step.paragraphs.extend(named(debriefing, &model));
    step.figures.push(beside(debriefing, &model, came));
    if model.reaches.len() > 1 {
        step.figures.push(reaches(debriefing, &model));
    }
}

/// What the model says; nothing where there are too many histories to say.
pub(super) fn model(debriefing: &Debriefing<'_>) -> Option<Model> {
    let (played, limit) = (debriefing.played, debriefing.work.limit);
    let act = played.challenge()?;
    let mut reasoner = Reasoner::new(played.game());
    let before = before_challenge(played);
    let challenge = chance_of(&mut reasoner, act, &played.scenario.forced_options(), limit).ok()?;
    let known = before.iter().any(Option::is_some);
    let after_history = if known { Some(chance_of(&mut reasoner, act, &before, limit).ok()?) } else { None };
    Some(Model {
        challenge,
        after_history,
        reaches: leverage(&mut reasoner, act, &played.scenario.forced_options(), limit).ok()?,
    })
}

/// For each move before the challenge, what history took.
fn before_challenge(played: &Played) -> Vec<Option<usize>> {
    let before = |step: usize| played.challenge().is_none_or(|(challenge, _)| step < challenge.0);
    played.scenario.history.iter().enumerate().map(|(step, option)| option.filter(|_| before(step))).collect()
}

/// Which decision can move it furthest, and which was named.
fn named(debriefing: &Debriefing<'_>, model: &Model) -> Option<String> {
    let (played, words) = (debriefing.played, debriefing.words);
    let (step, reach) = model.furthest()?;
    let title = text::title(&played.scenario, step);
    let furthest = words.say(&message!("debrief-decision", move = title, points = words.number(100.0 * reach, 0)));
    let own: Option<Message> = played.prediction.decision.map(|decision| {
        if decision == step {
            message!("debrief-named-too")
        } else {
            message!("debrief-named", move = text::title(&played.scenario, decision))
        }
    });
    Some(own.map_or_else(|| furthest.clone(), |own| format!("{furthest} {}", words.say(&own))))
}

/// The prediction, the model and the outcome as bars.
fn beside(debriefing: &Debriefing<'_>, model: &Model, came: Option<bool>) -> Figure {
    let (played, words) = (debriefing.played, debriefing.words);
    let rows = [
        (message!("debrief-row-yours"), played.prediction.challenge),
        (message!("debrief-row-model"), Some(model.challenge)),
        (message!("debrief-row-model-history"), model.after_history),
        (message!("debrief-row-outcome"), came.map(|came| f64::from(u8::from(came)))),
    ];
    let rows: Vec<(String, f64)> = rows.into_iter().filter_map(|(name, share)| Some((words.say(&name), share?))).collect();
    let then = before_challenge(played);
    let challenge = played.challenge().map_or("", |(step, option)| text::label(&played.scenario, step, option));
    let sentence = match played.prediction.challenge {
        Some(predicted) => message!("debrief-beside-model", points = points(words, predicted - model.challenge)),
        None => message!("debrief-model-alone", before = words.percent(model.challenge)),
    };
    Figure {
        title: words.say(&message!("debrief-figure-prediction", challenge = challenge)),
        sentence: words.say(&sentence),
        chart: Some(Chart::Bars(Bars {
            bars: rows.iter().map(|(name, share)| bar(debriefing, name, *share)).collect(),
            unit: Unit::Share,
            baseline: None,
            against: String::new(),
        })),
        table: Table {
            heads: vec![words.say(&message!("debrief-head-who")), words.say(&message!("debrief-head-chance"))],
            rows: rows.iter().map(|(name, share)| vec![name.clone(), words.percent(*share)]).collect(),
        },
        command: both(match model.after_history {
            Some(_) => vec![debriefing.commands().expected(&[]), debriefing.commands().expected(&then)],
            None => vec![debriefing.commands().expected(&[])],
        }),
    }
}

/// A bar for a share of one.
pub(super) fn bar(debriefing: &Debriefing<'_>, name: &str, share: f64) -> Bar {
    Bar { name: name.to_owned(), value: share, mark: None, span: None, shown: debriefing.words.percent(share) }
}

/// The commands that force each option of a decision, one after the other.
fn each_option(debriefing: &Debriefing<'_>, step: MoveId) -> Option<String> {
    let game = debriefing.played.game();
    let forced = |option: usize| {
        let mut forced = vec![None; game.moves.len()];
        forced[step.0] = Some(option);
        debriefing.commands().expected(&forced)
    };
    both((0..game.step(step).options.len()).map(forced))
}

/// How far each decision can move it.
fn reaches(debriefing: &Debriefing<'_>, model: &Model) -> Figure {
    let (played, words) = (debriefing.played, debriefing.words);
    let shown = |reach: f64| words.number(100.0 * reach, 0);
    let title = |step: MoveId| text::title(&played.scenario, step).to_owned();
    let bars = model.reaches.iter().map(|(step, reach)| Bar {
        name: title(*step),
        value: *reach,
        mark: None,
        span: None,
        shown: shown(*reach),
    });
    let furthest = model.furthest().map_or_else(String::new, |(step, reach)| {
        words.say(&message!("debrief-decision", move = title(step), points = shown(reach)))
    });
    Figure {
        title: words.say(&message!("debrief-figure-reach")),
        sentence: furthest,
        chart: Some(Chart::Bars(Bars { bars: bars.collect(), unit: Unit::Points, baseline: None, against: String::new() })),
        table: Table {
            heads: vec![words.say(&message!("debrief-head-decision")), words.say(&message!("debrief-head-points"))],
            rows: model.reaches.iter().map(|(step, reach)| vec![title(*step), shown(*reach)]).collect(),
        },
        command: model.furthest().and_then(|(step, _)| each_option(debriefing, step)),
    }
}
