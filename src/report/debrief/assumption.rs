//! Rule: a conclusion is as strong as the weakest number that it hangs on, so that number is named, with its rivals.

use std::sync::atomic::Ordering;

use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};

use super::command::{both, quoted};
use super::debriefing::Debriefing;
use super::doubtful::{Doubtful, base, doubtful};
use super::figure::{Bar, Bars, Chart, Figure, Table, Unit};
use super::step::Step;
use crate::analysis::chance_of;
use crate::report::sources::confidence;
use crate::scenario::grain::Confidence;
use crate::scenario::{open, readings};
use crate::theory::Reasoner;
use crate::words::message;

/// How many assumptions are shown.
const SHOWN: usize = 8;

/// A number that was moved, and how likely the challenge is at each of its values.
struct Moved {
    doubtful: Doubtful,
    chances: Vec<f64>,
}

/// Step 6.
pub(super) fn tell(debriefing: &Debriefing<'_>, step: &mut Step) {
    let (played, words) = (debriefing.played, debriefing.words);
    let claims = played.scenario.claims();
    let known = |wanted: Confidence| claims.iter().filter(|claim| claim.grounds.confidence == Some(wanted)).count();
    let (documented, contested) = (known(Confidence::Documented), known(Confidence::Contested));
    let counted =
        message!("debrief-claims", documented = documented, contested = contested, assumed = known(Confidence::Assumed));
    step.paragraphs.push(words.say(&counted));
    step.command = debriefing.commands().of("sources", []);
    if played.challenge().is_none() {
        step.paragraphs.push(words.say(&message!("debrief-no-threat")));
        return;
    }
    let Some((baseline, moved)) = moved(debriefing) else {
        step.paragraphs.push(words.say(&message!("debrief-too-many")));
        return;
    };
    if let Some(first) = moved.first().filter(|first| spread(first, baseline).1 > spread(first, baseline).0) {
        let (low, high) = spread(first, baseline);
        let (low, high) = (words.percent(low), words.percent(high));
        step.paragraphs.push(words.say(&message!("debrief-weakest", name = &first.doubtful.name, low = low, high = high)));
    }
    step.figures.push(assumptions(debriefing, baseline, &moved));
    step.figures.extend(rivals(debriefing, baseline));
}

/// Every doubtful number at every value: how likely the challenge is after the run's course. Those that move it furthest first.
fn moved(debriefing: &Debriefing<'_>) -> Option<(f64, Vec<Moved>)> {
    let (played, work) = (debriefing.played, debriefing.work);
    let (act, course) = (played.challenge()?, played.course());
    let baseline = chance_of(&mut Reasoner::new(played.game()), act, &course, work.limit).ok()?;
    let base = base(&played.scenario);
    let chance = |doubtful: &Doubtful, value: f64| {
        if work.stop.load(Ordering::Relaxed) {
            return None;
        }
        (work.done)();
        let game = doubtful.game(&base, value);
        chance_of(&mut Reasoner::new(&game), act, &course, work.limit).ok()
    };
    let shaken: Option<Vec<Moved>> = doubtful(&played.scenario, debriefing.words)
        .par_iter()
        .map(|doubtful| {
            let chances = doubtful.might_be.iter().map(|value| chance(doubtful, *value)).collect::<Option<_>>()?;
            Some(Moved { doubtful: doubtful.clone(), chances })
        })
        .collect();
    let mut shaken = shaken?;
    let reach = |moved: &Moved| spread(moved, baseline).1 - spread(moved, baseline).0;
    shaken.sort_by(|one, other| reach(other).total_cmp(&reach(one)));
    Some((baseline, shaken))
}

/// The least and the greatest chance that a number brings about.
fn spread(moved: &Moved, baseline: f64) -> (f64, f64) {
    let chances = || moved.chances.iter().copied();
    (chances().fold(baseline, f64::min), chances().fold(baseline, f64::max))
}

fn assumptions(debriefing: &Debriefing<'_>, baseline: f64, moved: &[Moved]) -> Figure {
    let words = debriefing.words;
    let number = |value: f64| {
        let said = words.number(value, 2);
        if said.contains(['.', ',']) { said.trim_end_matches('0').trim_end_matches(['.', ',']).to_owned() } else { said }
    };
    let shown = || moved.iter().take(SHOWN);
    let bar = |moved: &Moved| {
        let (low, high) = spread(moved, baseline);
        let shown = format!("{} – {}", words.percent(low), words.percent(high));
        Bar { name: moved.doubtful.name.clone(), value: baseline, mark: None, span: Some((low, high)), shown }
    };
    let row = |moved: &Moved| {
        let might_be = moved.doubtful.might_be.iter().map(|value| number(*value)).collect::<Vec<_>>().join(" / ");
        let chances = moved.chances.iter().map(|chance| words.percent(*chance)).collect::<Vec<_>>().join(" / ");
        let known = moved.doubtful.confidence.map_or_else(String::new, |known| words.say(&confidence(known)));
        vec![moved.doubtful.name.clone(), number(moved.doubtful.is), might_be, chances, known]
    };
    let heads = [
        message!("debrief-head-assumption"),
        message!("debrief-head-is"),
        message!("debrief-head-might-be"),
        message!("debrief-head-chance"),
        message!("debrief-head-known"),
    ];
    let about = message!("debrief-assumptions-sentence", tried = moved.len(), chance = words.percent(baseline));
    Figure {
        title: words.say(&message!("debrief-figure-assumptions")),
        sentence: words.say(&about),
        table: Table { heads: heads.iter().map(|head| words.say(head)).collect(), rows: shown().map(row).collect() },
        chart: Some(Chart::Bars(Bars {
            bars: shown().map(bar).collect(),
            unit: Unit::Share,
            baseline: Some(baseline),
            against: words.say(&message!("debrief-as-it-is")),
        })),
        command: debriefing.again.clone(),
    }
}

/// The same course under each rival reading of history that comes with the program; nothing where there is none.
fn rivals(debriefing: &Debriefing<'_>, baseline: f64) -> Option<Figure> {
    let (played, words) = (debriefing.played, debriefing.words);
    if !played.stands_alone {
        return None;
    }
    let (act, course) = (played.challenge()?, played.course());
    let applied: Vec<&str> = played.scenario.what_ifs.iter().map(|applied| applied.name.as_str()).collect();
    let mut rows = vec![(words.say(&message!("rival-as-written")), String::new(), baseline)];
    for (code, name) in readings(&played.scenario.name).ok()? {
        let what_ifs: Vec<&str> = applied.iter().copied().filter(|known| *known != name).chain([name.as_str()]).collect();
        let Ok(scenario) = open(&played.scenario.name, &what_ifs) else { continue };
        // A reading with other moves is another story; it has its own command.
        if scenario.game.moves.len() != course.len() {
            continue;
        }
        let scenario = scenario.in_words(words.language(), crate::scenario::Level::default());
        let chance = chance_of(&mut Reasoner::new(&scenario.game), act, &course, debriefing.work.limit).ok()?;
        let title = scenario.what_ifs.last().map_or_else(|| name.clone(), |last| last.what_if.title.to_string());
        rows.push((format!("{code}: {title}"), name, chance));
        (debriefing.work.done)();
    }
    if rows.len() < 2 {
        return None;
    }
    let chances = || rows.iter().map(|(_, _, chance)| *chance);
    let (low, high) = (chances().fold(1.0, f64::min), chances().fold(0.0, f64::max));
    let sentence = message!("debrief-rivals-sentence", low = words.percent(low), high = words.percent(high));
    let bars = rows.iter().map(|(name, _, chance)| Bar {
        name: name.clone(),
        value: *chance,
        mark: None,
        span: None,
        shown: words.percent(*chance),
    });
    let heads = [message!("debrief-head-reading"), message!("debrief-head-chance"), message!("debrief-head-file")];
    Some(Figure {
        title: words.say(&message!("debrief-figure-rivals")),
        sentence: words.say(&sentence),
        table: Table {
            heads: heads.iter().map(|head| words.say(head)).collect(),
            rows: rows.iter().map(|(name, file, chance)| vec![name.clone(), words.percent(*chance), file.clone()]).collect(),
        },
        chart: Some(Chart::Bars(Bars {
            bars: bars.collect(),
            unit: Unit::Share,
            baseline: Some(baseline),
            against: words.say(&message!("debrief-as-it-is")),
        })),
        command: debriefing.again.clone().or_else(|| each_reading(debriefing, &rows, (low, high))),
    })
}

/// The commands that solve the course in the readings in which the challenge is least and most likely.
fn each_reading(debriefing: &Debriefing<'_>, rows: &[(String, String, f64)], (low, high): (f64, f64)) -> Option<String> {
    let course = debriefing.played.course();
    let of = |chance: f64| {
        let (_, reading, _) = rows.iter().find(|(_, _, own)| own.total_cmp(&chance).is_eq())?;
        let what_if = (!reading.is_empty()).then(|| format!("--what-if {}", quoted(reading)));
        let commands = debriefing.commands();
        let more = what_if.into_iter().chain(["--expected".to_owned()]).chain(commands.acts("--choose", &course));
        commands.of("solve", more)
    };
    if low.total_cmp(&high).is_eq() { of(low) } else { both([of(low), of(high)]) }
}
