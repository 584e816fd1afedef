//! Rule: one column for each reading, one row for each question, and at the end what all of them agree on.

use textwrap::core::display_width;

use super::claim::{Claim, claims};
use super::{AS_WRITTEN, Reading};
use crate::report::page::Page;
use crate::report::text;
use crate::theory::{ActorId, Measures, MoveId};
use crate::words::{Message, Words, message};

/// The width of a column.
const COLUMN: usize = 6;
/// The least room for what a row is about.
const LEAST: usize = 20;
/// The most: numbers far from what they are about are hard to read.
const MOST: usize = 52;

/// The readings side by side, for people.
#[must_use]
pub fn to_text(readings: &[Reading], page: Page, words: Words) -> String {
    let Some(base) = readings.first() else { return String::new() };
    let table = Table { readings, page, words };
    let mut out = page.heading(&words.say(&message!("rival-title", title = &*base.scenario.script.title)));
    for reading in readings {
        let title = reading.title().map_or_else(|| words.say(&message!("rival-as-written")), str::to_owned);
        out += &page.hanging(&format!("{:<5}", reading.code), "     ", &title);
        if let Some(note) = reading.note() {
            out += &page.hanging("     ", "     ", note);
        }
    }
    out += &table.endings();
    out += &table.challenge();
    out += &table.minds();
    out += &table.worth();
    out + &table.surviving()
}

struct Table<'a> {
    readings: &'a [Reading],
    page: Page,
    words: Words,
}

impl Table<'_> {
    /// A heading, and the names of the readings over their columns.
    fn heading(&self, said: &str) -> String {
        let codes = self.readings.iter().map(|reading| reading.code.clone()).collect::<Vec<_>>();
        format!("\n{}{}", self.page.heading(said), self.row("", &codes))
    }

    /// A row; the cells stand behind the last line of what it is about.
    fn row(&self, about: &str, cells: &[String]) -> String {
        let cells: String = cells.iter().map(|cell| " ".repeat(COLUMN.saturating_sub(display_width(cell))) + cell).collect();
        let room = self.page.width.saturating_sub(display_width(&cells)).clamp(LEAST, MOST);
        let about = Page { width: room - 1 }.hanging("  ", "    ", about);
        let last = about.lines().last().map_or(0, display_width);
        format!("{}{}{cells}\n", about.trim_end(), " ".repeat(room.saturating_sub(last)))
    }

    fn percents(&self, about: &str, of: impl Fn(&Reading) -> Option<f64>) -> String {
        let cell = |reading| of(reading).map_or_else(|| AS_WRITTEN.to_owned(), |share| self.words.percent(share));
        self.row(about, &self.readings.iter().map(cell).collect::<Vec<_>>())
    }

    fn endings(&self) -> String {
        self.course(&message!("rival-endings-free"), |reading| &reading.conclusions.free)
            + &self.course(&message!("rival-endings-along"), |reading| &reading.conclusions.along_history)
    }

    /// How likely each ending is, on one course of events.
    fn course(&self, heading: &Message, chances: impl Fn(&Reading) -> &[f64]) -> String {
        let Some(base) = self.readings.first() else { return String::new() };
        let mut out = self.heading(&self.words.say(heading));
        for (place, ending) in base.scenario.game.endings.iter().enumerate() {
            out += &self.percents(text::ending(&base.scenario, place), |reading| {
                let own = reading.scenario.game.endings.iter().position(|own| own.id == ending.id)?;
                chances(reading).get(own).copied()
            });
        }
        out
    }

    fn challenge(&self) -> String {
        let Some(base) = self.readings.first() else { return String::new() };
        let Some(threat) = &base.scenario.game.threat else { return String::new() };
        let label = text::label(&base.scenario, threat.challenge.0, threat.challenge.1);
        let mut out = self.heading(&self.words.say(&message!("rival-challenge", challenge = label)));
        let chance = |reading: &Reading| reading.conclusions.challenge;
        out += &self.percents(&self.words.say(&message!("rival-free")), |reading| Some(chance(reading)?.free));
        out += &self.percents(&self.words.say(&message!("rival-along")), |reading| Some(chance(reading)?.along_history));
        out
    }

    /// Credibility in the eyes of each challenger, from signal to signal, and whether that deters.
    fn minds(&self) -> String {
        let Some(base) = self.readings.first() else { return String::new() };
        let mut out = String::new();
        for &challenger in base.scenario.game.threat.iter().flat_map(|threat| &threat.challengers) {
            let (id, name) = (&base.scenario.game.actor(challenger).id, text::seat(&base.scenario, challenger));
            out += &self.heading(&self.words.say(&message!("rival-credibility", who = name)));
            for (act, _) in base.measures() {
                let about = match act {
                    None => self.words.say(&message!("rival-at-the-start")),
                    Some((step, option)) => self.signal(step, option),
                };
                out += &self.percents(&about, |reading| {
                    let actor = reading.scenario.game.actor_named(id)?;
                    let measures = reading.measures();
                    let own = measures.iter().find(|(own, _)| own.map(|(step, _)| step) == act.map(|(step, _)| step))?;
                    own.1.credibility_to(actor)
                });
            }
            let last = |reading: &Reading, of: &dyn Fn(&Measures, ActorId) -> Option<f64>| {
                of(reading.last_moment()?, reading.scenario.game.actor_named(id)?)
            };
            out += &self.percents(&self.words.say(&message!("rival-critical-risk")), |reading| {
                last(reading, &Measures::critical_risk_of)
            });
            let verdict = |reading: &Reading| {
                let held = reading.last_moment()?.deters(reading.scenario.game.actor_named(id)?)?;
                Some(self.words.say(&if held { message!("rival-holds") } else { message!("rival-fails") }))
            };
            let cells: Vec<_> =
                self.readings.iter().map(|reading| verdict(reading).unwrap_or_else(|| AS_WRITTEN.to_owned())).collect();
            out += &self.row(&self.words.say(&message!("rival-deterrence")), &cells);
        }
        out
    }

    fn signal(&self, step: &str, option: &str) -> String {
        let Some(base) = self.readings.first() else { return String::new() };
        let game = &base.scenario.game;
        let Some(MoveId(place)) = game.move_named(step) else { return step.to_owned() };
        let title = text::title(&base.scenario, MoveId(place));
        let label =
            game.moves[place].option(option).map_or(option, |option| text::label(&base.scenario, MoveId(place), option));
        format!("{title}: {label}")
    }

    /// How far each decision could have moved the probability of the challenge.
    fn worth(&self) -> String {
        let Some(base) = self.readings.first() else { return String::new() };
        if base.conclusions.worth.is_empty() {
            return String::new();
        }
        let mut out = self.heading(&self.words.say(&message!("rival-worth")));
        for worth in &base.conclusions.worth {
            let step = base.scenario.game.step(worth.step);
            let cells = self.readings.iter().map(|reading| {
                let game = &reading.scenario.game;
                let own = reading.conclusions.worth.iter().find(|own| game.step(own.step).id == step.id);
                own.map_or_else(|| AS_WRITTEN.to_owned(), |own| self.points(own.change))
            });
            let instead = text::label(&base.scenario, worth.step, worth.instead);
            let about = message!("rival-instead", decision = text::title(&base.scenario, worth.step), instead = instead);
            out += &self.row(&self.words.say(&about), &cells.collect::<Vec<_>>());
        }
        out
    }

    /// A change in percentage points, with its sign.
    fn points(&self, change: f64) -> String {
        let points = self.words.number(100.0 * change.abs(), 0);
        let sign = if points == "0" {
            ""
        } else if change > 0.0 {
            "+"
        } else {
            "-"
        };
        format!("{sign}{points}")
    }

    fn surviving(&self) -> String {
        let (page, words) = (self.page, self.words);
        let claims = claims(self.readings);
        let mut out = format!("\n{}", page.heading(&words.say(&message!("rival-survives"))));
        for (wanted, said) in [(true, message!("rival-in-all")), (false, message!("rival-in-none"))] {
            let agreed: Vec<&Claim> = claims.iter().filter(|claim| claim.survives() == Some(wanted)).collect();
            if !agreed.is_empty() {
                out += &page.paragraph(&words.say(&said));
                agreed.iter().for_each(|claim| out += &page.item(&words.say(&claim.said)));
            }
        }
        let disputed: Vec<&Claim> =
            claims.iter().filter(|claim| claim.survives().is_none() && claim.holds.iter().any(Option::is_some)).collect();
        if !disputed.is_empty() {
            out += &page.paragraph(&words.say(&message!("rival-disputed")));
        }
        for claim in disputed {
            let codes = |wanted: bool| {
                let those = self.readings.iter().zip(&claim.holds).filter(|(_, holds)| **holds == Some(wanted));
                those.map(|(reading, _)| reading.code.as_str()).collect::<Vec<_>>().join(", ")
            };
            let parted = message!("rival-parted", said = claim.said.clone(), yes = codes(true), no = codes(false));
            out += &page.item(&words.say(&parted));
        }
        out
    }
}
