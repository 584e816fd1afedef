//! Rule: the truth comes last: what everybody was, and how far from it the others' picture was when it counted.

use super::debriefing::Debriefing;
use super::figure::{Bar, Bars, Chart, Figure, Table, Unit};
use super::played::Played;
use crate::report::text;
use crate::theory::{ActorId, Measures};
use crate::words::{Message, Words, message};
use crate::world::{Chronicle, Situation};

/// Credibility, imagined and actual, and critical risk at the last moment before the challenge decision; beside them
/// history's, where that is known.
pub(super) fn last_moment(debriefing: &Debriefing<'_>) -> Option<Figure> {
    let (played, words) = (debriefing.played, debriefing.words);
    let (run, _) = before_challenge(played, &played.run)?;
    let then = before_challenge(played, &played.history).filter(|(_, entries)| played.is_known(*entries)).map(|(then, _)| then);
    let then = then.filter(|_| played.has_history());
    let bars = bars(played, words, run, then);
    let heading = if then.is_some() { message!("debrief-moment-beside") } else { message!("debrief-moment") };
    // The first says what the figures are, and the others only theirs.
    let mut gaps: Vec<String> = Vec::new();
    for (observer, _) in &run.credibility {
        gaps.extend(gap(played, run, *observer, gaps.is_empty()).map(|gap| words.say(&gap)));
    }
    let (yours, history) = (words.say(&message!("debrief-head-own")), words.say(&message!("debrief-head-then")));
    let row = |bar: &Bar| {
        let then = bar.mark.map(|then| words.percent(then));
        [bar.name.clone(), bar.shown.clone()].into_iter().chain(then).collect()
    };
    let heads = [words.say(&message!("debrief-head-measure")), yours];
    Some(Figure {
        title: words.say(&heading),
        sentence: gaps.join(" "),
        table: Table { heads: heads.into_iter().chain(then.map(|_| history)).collect(), rows: bars.iter().map(row).collect() },
        chart: Some(Chart::Bars(Bars {
            bars,
            unit: Unit::Share,
            baseline: None,
            against: words.say(&message!("debrief-in-history")),
        })),
        command: None,
    })
}

fn bars(played: &Played, words: Words, run: &Measures, then: Option<&Measures>) -> Vec<Bar> {
    let bar =
        |name: String, own: f64, then: Option<f64>| Bar { name, value: own, mark: then, span: None, shown: words.percent(own) };
    let mut bars = Vec::new();
    for &(observer, own) in &run.credibility {
        let name = text::seat(&played.scenario, observer);
        let there = then.and_then(|then| then.credibility_to(observer));
        bars.push(bar(words.say(&message!("told-credibility", observer = name)), own, there));
        if let Some(own) = run.imagined_of(observer) {
            let there = then.and_then(|then| then.imagined_of(observer));
            bars.push(bar(words.say(&message!("told-imagined", observer = name)), own, there));
        }
        if let Some(own) = run.critical_risk_of(observer) {
            let there = then.and_then(|then| then.critical_risk_of(observer));
            bars.push(bar(words.say(&message!("told-critical-risk", observer = name)), own, there));
        }
    }
    bars.push(bar(words.say(&message!("told-truth")), run.actual, then.map(|then| then.actual)));
    bars
}

fn gap(played: &Played, run: &Measures, observer: ActorId, explained: bool) -> Option<Message> {
    let points = |gap: f64| match format!("{:+.0}", 100.0 * gap).as_str() {
        "+0" | "-0" => "0".to_owned(),
        points => points.to_owned(),
    };
    let (misperception, illusion) = (points(run.misperception_of(observer)?), points(run.illusion_about(observer)?));
    let observer = text::seat(&played.scenario, observer);
    Some(if explained {
        message!("debrief-gap", observer = observer, misperception = misperception, illusion = illusion)
    } else {
        message!("debrief-gap-too", observer = observer, misperception = misperception, illusion = illusion)
    })
}

/// The measures at the last moment before the challenge, and how many moves came before it.
fn before_challenge<'a>(played: &Played, chronicle: &'a Chronicle) -> Option<(&'a Measures, usize)> {
    let (challenge, _) = played.challenge()?;
    let before = chronicle.entries().iter().take_while(|entry| entry.step < challenge).count();
    let measures = chronicle.situation(before).and_then(|situation: &Situation| situation.measures.as_ref())?;
    Some((measures, before))
}

/// What everybody was, and thought it was.
pub(super) fn figure(debriefing: &Debriefing<'_>) -> Figure {
    let (played, words) = (debriefing.played, debriefing.words);
    let scenario = &played.scenario;
    let image = |id: ActorId, drawn: &[usize]| text::image(scenario, id, drawn[id.0]).to_owned();
    let actors = || played.game().actor_ids();
    let row = |id: ActorId| {
        vec![text::actor(scenario, id).to_owned(), image(id, &played.drawn.actual), image(id, &played.drawn.self_image)]
    };
    let deceived = actors().filter(|id| played.drawn.actual[id.0] != played.drawn.self_image[id.0]);
    let said: Vec<String> = deceived
        .map(|id| {
            let (actual, own) = (image(id, &played.drawn.actual), image(id, &played.drawn.self_image));
            words.say(&message!("debrief-was-other", actor = text::actor(scenario, id), image = actual, own = own))
        })
        .collect();
    let heads = [message!("debrief-head-actor"), message!("debrief-head-was"), message!("debrief-head-thought")];
    Figure {
        title: words.say(&message!("debrief-were")),
        sentence: if said.is_empty() { words.say(&message!("debrief-knew-themselves")) } else { said.join(" ") },
        chart: None,
        table: Table { heads: heads.iter().map(|head| words.say(head)).collect(), rows: actors().map(row).collect() },
        command: debriefing.commands().run().map(|run| run + " --format json"),
    }
}
