//! Rule: it could have gone worse: one decision otherwise, all others before the challenge as they were.

use super::command::both;
use super::debriefing::Debriefing;
use super::figure::{Bar, Bars, Chart, Figure, Table, Unit};
use super::step::Step;
use crate::analysis::chance_of;
use crate::report::columns::points;
use crate::theory::{MoveId, Reasoner};
use crate::words::message;

/// How many paths are shown.
const SHOWN: usize = 4;

/// How little counts as nothing.
const NOTHING: f64 = 0.0005;

/// Step 5.
pub(super) fn tell(debriefing: &Debriefing<'_>, step: &mut Step) {
    let (played, words) = (debriefing.played, debriefing.words);
    if played.challenge().is_none() {
        step.paragraphs.push(words.say(&message!("debrief-no-threat")));
        return;
    }
    let Some((baseline, mut paths)) = paths(debriefing) else {
        step.paragraphs.push(words.say(&message!("debrief-too-many")));
        return;
    };
    step.paragraphs.push(words.say(&message!("debrief-worse-about", chance = words.percent(baseline))));
    paths.sort_by(|(one, chance), (other, than)| than.total_cmp(chance).then(one.cmp(other)));
    let worse: Vec<_> = paths.iter().copied().filter(|(_, chance)| *chance > baseline + NOTHING).collect();
    match worse.first() {
        Some((act, chance)) => {
            let said = message!("debrief-worst", act = debriefing.act(*act), chance = words.percent(*chance));
            step.paragraphs.push(words.say(&said));
        }
        None => step.paragraphs.push(words.say(&message!("debrief-no-worse"))),
    }
    let shown = if worse.is_empty() { &paths } else { &worse };
    if !shown.is_empty() {
        step.figures.push(figure(debriefing, baseline, &shown[..shown.len().min(SHOWN)]));
    }
}

/// How likely the challenge is after the run's course, and with each of its decisions taken otherwise.
#[expect(clippy::type_complexity, reason = "a number, and a list of acts with theirs")]
fn paths(debriefing: &Debriefing<'_>) -> Option<(f64, Vec<((MoveId, usize), f64)>)> {
    let (played, limit) = (debriefing.played, debriefing.work.limit);
    let (act, course) = (played.challenge()?, played.course());
    let mut reasoner = Reasoner::new(played.game());
    let baseline = chance_of(&mut reasoner, act, &course, limit).ok()?;
    let mut found = Vec::new();
    for (step, taken) in played.decisions().into_iter().enumerate() {
        let Some(taken) = taken else { continue };
        let open = played.run.entries().iter().position(|entry| entry.step.0 == step);
        let open = open
            .and_then(|entries| played.run.situation(entries))
            .map(|there| there.position.open(played.game(), MoveId(step)));
        for option in open.into_iter().flat_map(|open| open.iter().collect::<Vec<_>>()).filter(|option| *option != taken) {
            let mut changed = course.clone();
            changed[step] = Some(option);
            found.push(((MoveId(step), option), chance_of(&mut reasoner, act, &changed, limit).ok()?));
            (debriefing.work.done)();
        }
    }
    Some((baseline, found))
}

fn figure(debriefing: &Debriefing<'_>, baseline: f64, paths: &[((MoveId, usize), f64)]) -> Figure {
    let (played, words) = (debriefing.played, debriefing.words);
    let own = (words.say(&message!("debrief-row-own")), baseline);
    let rows: Vec<(String, f64)> =
        std::iter::once(own).chain(paths.iter().map(|(act, chance)| (debriefing.act(*act), *chance))).collect();
    let bars = rows.iter().map(|(name, chance)| Bar {
        name: name.clone(),
        value: *chance,
        mark: None,
        span: None,
        shown: words.percent(*chance),
    });
    let heads = [message!("debrief-head-instead"), message!("debrief-head-chance")];
    let added = paths.first().map_or(0.0, |(_, chance)| chance - baseline);
    let changed = paths.iter().map(|((step, option), _)| {
        let mut course = played.course();
        course[step.0] = Some(*option);
        course
    });
    let courses: Vec<_> = std::iter::once(played.course()).chain(changed).collect();
    Figure {
        title: words.say(&message!("debrief-figure-worse")),
        sentence: words.say(&message!("debrief-worse-sentence", points = points(words, added))),
        table: Table {
            heads: heads.iter().map(|head| words.say(head)).collect(),
            rows: rows.iter().map(|(name, chance)| vec![name.clone(), words.percent(*chance)]).collect(),
        },
        chart: Some(Chart::Bars(Bars {
            bars: bars.collect(),
            unit: Unit::Share,
            baseline: Some(baseline),
            against: words.say(&message!("debrief-as-it-is")),
        })),
        command: both(courses.iter().map(|course| debriefing.commands().expected(course))),
    }
}
