//! Rule: a number is shown with what it is of; a table is readable without colour and in a narrow window.

use crate::analysis::{Act, ExpectedMove, LineEntry, Manner};
use crate::scenario::Scenario;
use crate::theory::{ActorId, Measures, MoveId};

/// A share of one, in whole per cents; `<1 %` and `>99 %` where rounding would say never or always.
///
/// ```
/// use perimeter::report::text::percent;
///
/// assert_eq!(percent(0.345), "34 %");
/// assert_eq!(percent(0.0001), "<1 %");
/// assert_eq!(percent(0.0), "0 %");
/// ```
#[must_use]
pub fn percent(share: f64) -> String {
    match share {
        share if share > 0.0 && share < 0.005 => "<1 %".to_owned(),
        share if share < 1.0 && share > 0.995 => ">99 %".to_owned(),
        share => format!("{:.0} %", share * 100.0),
    }
}

/// A share of one as a bar of so many places.
///
/// ```
/// use perimeter::report::text::bar;
///
/// assert_eq!(bar(0.5, 8), "####····");
/// ```
#[must_use]
pub fn bar(share: f64, places: usize) -> String {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "a bar is short")]
    let full = ((share.clamp(0.0, 1.0) * places as f64).round() as usize).min(places);
    "#".repeat(full) + &"·".repeat(places - full)
}

/// How many histories, in words.
#[must_use]
pub fn histories(count: u64) -> String {
    if count == 1 { "1 history".to_owned() } else { format!("{count} histories") }
}

/// What an actor is called.
#[must_use]
pub fn actor(scenario: &Scenario, ActorId(actor): ActorId) -> &str {
    let (id, written) = &scenario.script.actors.entries[actor];
    written.name.as_deref().unwrap_or(id)
}

/// Where an actor's government sits; its name, where nobody says.
#[must_use]
pub fn seat(scenario: &Scenario, id: ActorId) -> &str {
    scenario.script.actors.entries[id.0].1.seat.as_deref().unwrap_or_else(|| actor(scenario, id))
}

/// What an image of an actor is called.
#[must_use]
pub fn image(scenario: &Scenario, ActorId(actor): ActorId, image: usize) -> &str {
    let (id, image) = &scenario.script.actors.entries[actor].1.images.entries[image];
    image.name.as_deref().unwrap_or(id)
}

/// What a move is called.
#[must_use]
pub fn title(scenario: &Scenario, MoveId(step): MoveId) -> &str {
    let step = &scenario.script.moves.items[step];
    step.title.as_deref().unwrap_or(&step.id)
}

/// What an option is called.
#[must_use]
pub fn label(scenario: &Scenario, MoveId(step): MoveId, option: usize) -> &str {
    let (id, option) = &scenario.script.moves.items[step].options.entries[option];
    option.label.as_deref().unwrap_or(id)
}

/// What an ending is called.
#[must_use]
pub fn ending(scenario: &Scenario, ending: usize) -> &str {
    let ending = &scenario.script.endings.items[ending];
    ending.label.as_deref().unwrap_or(&ending.id)
}

/// The forced moves, in one line.
#[must_use]
pub fn forced(scenario: &Scenario, forced: &[Option<usize>]) -> String {
    let one = |(step, option): (usize, &Option<usize>)| {
        let step = MoveId(step);
        option.map(|option| format!("{} = {}", scenario.game.step(step).id, scenario.game.step(step).options[option].id))
    };
    forced.iter().enumerate().filter_map(one).collect::<Vec<_>>().join(", ")
}

/// The endings that are asked about, in one line.
#[must_use]
pub fn asked(scenario: &Scenario, asked: &[bool]) -> String {
    let asked = (0..asked.len()).filter(|place| asked[*place]);
    asked.map(|place| ending(scenario, place)).collect::<Vec<_>>().join(", ")
}

/// The endings, a line each.
#[must_use]
pub fn endings(scenario: &Scenario, probabilities: &[f64]) -> String {
    let width = (0..probabilities.len()).map(|place| ending(scenario, place).chars().count()).max().unwrap_or(0);
    let one = |(place, probability): (usize, &f64)| {
        format!("  {:width$}  {:>5}  {}\n", ending(scenario, place), percent(*probability), bar(*probability, 30))
    };
    probabilities.iter().enumerate().map(one).collect()
}

/// A line of play: each move with what was chosen and how likely that was, and how deterrence stands after it.
#[must_use]
pub fn line(scenario: &Scenario, line: &[LineEntry]) -> String {
    let mut out = String::new();
    for entry in line {
        match &entry.act {
            None => out += "At the start\n",
            Some(act) => out += &taken(scenario, act),
        }
        if let Some(measures) = &entry.measures {
            out += &self::measures(scenario, measures);
        }
        out.push('\n');
    }
    out
}

/// A move by its date, its title, and who decides.
#[must_use]
pub fn heading(scenario: &Scenario, step: MoveId) -> String {
    let date = scenario.script.moves.items[step.0].date.as_deref().map(|date| format!("{date}  ")).unwrap_or_default();
    let owner = scenario.game.step(step).owner().map_or("chance", |owner| seat(scenario, owner));
    format!("{date}{} ({owner})", title(scenario, step))
}

fn taken(scenario: &Scenario, act: &Act) -> String {
    let manner = match act.manner {
        Manner::Forced => "forced",
        Manner::Historical => "as in history",
        Manner::Likeliest => "the likeliest",
    };
    let (label, chance) = (label(scenario, act.step, act.chosen), percent(act.options[act.chosen]));
    format!("{}\n  {label}: {chance} likely, {manner}\n", heading(scenario, act.step))
}

/// How deterrence stands: a line for each observer, and one for what the defender would do.
#[must_use]
pub fn measures(scenario: &Scenario, measures: &Measures) -> String {
    let width = measures.credibility.iter().map(|(observer, _)| seat(scenario, *observer).chars().count()).max().unwrap_or(0);
    let mut out = String::new();
    for (observer, credibility) in &measures.credibility {
        let mut parts = vec![format!("believes {:>5}", percent(*credibility))];
        parts.extend(measures.imagined_of(*observer).map(|imagined| format!("is thought to believe {:>5}", percent(imagined))));
        parts.extend(measures.critical_risk_of(*observer).map(critical_risk));
        out += &format!("  {:width$}  {}\n", seat(scenario, *observer), parts.join(", "));
    }
    out + &format!("  {:width$}  {:>5} likely to respond\n", "in truth", percent(measures.actual))
}

fn critical_risk(risk: f64) -> String {
    if risk >= 1.0 { "is deterred by no chance of it".to_owned() } else { format!("is deterred above {:>5}", percent(risk)) }
}

/// What is to be expected of each move.
#[must_use]
pub fn expected(scenario: &Scenario, expected: &[ExpectedMove]) -> String {
    let mut out = String::new();
    for entry in expected {
        out += &format!("{}: takes place with {}\n", title(scenario, entry.step), percent(entry.probability));
        for (option, chance) in entry.options.iter().enumerate() {
            out += &format!("  {:>5}  {}\n", percent(*chance), label(scenario, entry.step, option));
        }
        if let Some(measures) = &entry.measures {
            out += &self::measures(scenario, measures);
        }
        out.push('\n');
    }
    out
}

/// What one actor thinks another is: the words before its beliefs.
#[must_use]
pub fn thinks(scenario: &Scenario, observer: ActorId, subject: ActorId) -> String {
    format!("{} thinks that {} is:", seat(scenario, observer), seat(scenario, subject))
}
