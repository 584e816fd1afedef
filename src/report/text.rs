//! Rule: a number is shown with what it is of; a table is readable without colour and in a narrow window.

use crate::analysis::{Act, ExpectedMove, LineEntry, Manner};
use crate::scenario::Scenario;
use crate::theory::{ActorId, Measures, MoveId, StandingId};
use crate::words::{Message, Words, message};

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

/// A letter for an actor: the first of its seat that no earlier actor has.
#[must_use]
pub fn badge(scenario: &Scenario, ActorId(actor): ActorId) -> char {
    let mut taken: Vec<char> = Vec::new();
    for other in (0..=actor).map(ActorId) {
        let mut letters = seat(scenario, other).chars().filter(|sign| sign.is_alphabetic()).flat_map(char::to_uppercase);
        taken.push(letters.find(|letter| !taken.contains(letter)).unwrap_or('?'));
    }
    taken[actor]
}

/// What an image of an actor is called.
#[must_use]
pub fn image(scenario: &Scenario, ActorId(actor): ActorId, image: usize) -> &str {
    let (id, image) = &scenario.script.actors.entries[actor].1.images.entries[image];
    image.name.as_deref().unwrap_or(id)
}

/// What an interest is called.
#[must_use]
pub fn interest(scenario: &Scenario, interest: usize) -> &str {
    let id = &scenario.game.interests[interest];
    scenario.script.interests.find(id).and_then(|written| written.name.as_deref()).unwrap_or(id)
}

/// What a standing is called.
#[must_use]
pub fn standing(scenario: &Scenario, StandingId(standing): StandingId) -> &str {
    let (id, written) = &scenario.script.standing.entries[standing];
    written.name.as_deref().unwrap_or(id)
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
pub fn endings(scenario: &Scenario, words: Words, probabilities: &[f64]) -> String {
    let width = (0..probabilities.len()).map(|place| ending(scenario, place).chars().count()).max().unwrap_or(0);
    let one = |(place, probability): (usize, &f64)| {
        format!("  {:width$}  {:>5}  {}\n", ending(scenario, place), words.percent(*probability), bar(*probability, 30))
    };
    probabilities.iter().enumerate().map(one).collect()
}

/// A line of play: each move with what was chosen and how likely that was, and how deterrence stands after it.
#[must_use]
pub fn line(scenario: &Scenario, words: Words, line: &[LineEntry]) -> String {
    let mut out = String::new();
    for entry in line {
        match &entry.act {
            None => out += &(words.say(&message!("line-start")) + "\n"),
            Some(act) => out += &taken(scenario, words, act),
        }
        if let Some(measures) = &entry.measures {
            out += &self::measures(scenario, words, measures);
        }
        out.push('\n');
    }
    out
}

/// A move by its date, its title, and who decides.
#[must_use]
pub fn heading(scenario: &Scenario, words: Words, step: MoveId) -> String {
    let date = scenario.script.moves.items[step.0].date.as_deref().map(|date| words.date(date) + "  ").unwrap_or_default();
    let nobody = || words.say(&message!("line-nobody"));
    let owner = scenario.game.step(step).owner().map_or_else(nobody, |owner| seat(scenario, owner).to_owned());
    format!("{date}{} ({owner})", title(scenario, step))
}

fn taken(scenario: &Scenario, words: Words, act: &Act) -> String {
    let manner = match act.manner {
        Manner::Forced => message!("line-forced"),
        Manner::Historical => message!("line-historical"),
        Manner::Likeliest => message!("line-likeliest"),
    };
    let (label, chance) = (label(scenario, act.step, act.chosen), words.percent(act.options[act.chosen]));
    let taken = message!("line-taken", option = label, chance = chance, manner = manner);
    format!("{}\n  {}\n", heading(scenario, words, act.step), words.say(&taken))
}

/// How deterrence stands: a line for each observer, and one for what the defender would do.
#[must_use]
pub fn measures(scenario: &Scenario, words: Words, measures: &Measures) -> String {
    let width = measures.credibility.iter().map(|(observer, _)| seat(scenario, *observer).chars().count()).max().unwrap_or(0);
    let wide = |share: f64| format!("{:>5}", words.percent(share));
    let mut out = String::new();
    for (observer, credibility) in &measures.credibility {
        let mut parts = vec![message!("line-believes", chance = wide(*credibility))];
        parts.extend(measures.imagined_of(*observer).map(|imagined| message!("line-imagined", chance = wide(imagined))));
        parts.extend(measures.critical_risk_of(*observer).map(|risk| critical_risk(risk, wide)));
        let parts: Vec<_> = parts.iter().map(|part| words.say(part)).collect();
        out += &format!("  {:width$}  {}\n", seat(scenario, *observer), parts.join(", "));
    }
    let responds = words.say(&message!("line-responds", chance = wide(measures.actual)));
    out + &format!("  {:width$}  {responds}\n", words.say(&message!("line-truth")))
}

fn critical_risk(risk: f64, wide: impl Fn(f64) -> String) -> Message {
    if risk >= 1.0 { message!("line-undeterred") } else { message!("line-deterred", chance = wide(risk)) }
}

/// What is to be expected of each move.
#[must_use]
pub fn expected(scenario: &Scenario, words: Words, expected: &[ExpectedMove]) -> String {
    let mut out = String::new();
    for entry in expected {
        let (title, chance) = (title(scenario, entry.step), words.percent(entry.probability));
        out += &(words.say(&message!("line-expected", move = title, chance = chance)) + "\n");
        for (option, chance) in entry.options.iter().enumerate() {
            out += &format!("  {:>5}  {}\n", words.percent(*chance), label(scenario, entry.step, option));
        }
        if let Some(measures) = &entry.measures {
            out += &self::measures(scenario, words, measures);
        }
        out.push('\n');
    }
    out
}

/// What one actor thinks another is: the words before its beliefs.
#[must_use]
pub fn thinks(scenario: &Scenario, words: Words, observer: ActorId, subject: ActorId) -> String {
    words.say(&message!("line-thinks", observer = seat(scenario, observer), subject = seat(scenario, subject)))
}

/// What one actor thinks another takes it for: the words before what it imagines.
#[must_use]
pub fn imagines(scenario: &Scenario, words: Words, observer: ActorId, subject: ActorId) -> String {
    words.say(&message!("line-imagines", observer = seat(scenario, observer), subject = seat(scenario, subject)))
}
