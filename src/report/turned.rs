//! Rule: the smallest changes that turn an outcome stand first, and beside them those that would have left it as it was.

use serde_json::{Value, json};

use super::columns::share;
use super::page::Page;
use super::{json, text};
use crate::analysis::Flips;
use crate::analysis::flip::{ChangeSet, Line};
use crate::scenario::Scenario;
use crate::theory::MoveId;
use crate::words::{Words, message};

/// The version of the shape of flips as JSON.
pub const SCHEMA: &str = "perimeter.flips.1";

/// How many sets are told of in a text.
const TOLD: usize = 12;

/// What was looked for, and what was found.
#[derive(Debug)]
pub struct Turned<'a> {
    /// The scenario.
    pub scenario: &'a Scenario,
    /// For each ending, whether it was asked about.
    pub ending: Vec<bool>,
    /// For each move, what is known to have been chosen.
    pub record: Vec<Option<usize>>,
    /// The line that its probability is to cross.
    pub line: Line,
    /// How many decisions may be changed together.
    pub most: usize,
    /// How little counts as nothing.
    pub tolerance: f64,
    /// What was found.
    pub flips: Flips,
}

impl Turned<'_> {
    fn choices(&self, set: &ChangeSet) -> Vec<Option<usize>> {
        let mut choices = vec![None; self.record.len()];
        set.changes.iter().for_each(|(step, option)| choices[step.0] = Some(*option));
        choices
    }

    /// The document that `docs/json.md` describes.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let (scenario, game) = (self.scenario, &self.scenario.game);
        let sets = |sets: &[ChangeSet]| -> Value {
            let one =
                |set: &ChangeSet| json!({ "change": json::forced(game, &self.choices(set)), "probability": set.probability });
            sets.iter().map(one).collect()
        };
        let asked = game.endings.iter().zip(&self.ending).filter(|(_, asked)| **asked);
        let line = match self.line {
            Line::Below(line) => json!({ "below": line }),
            Line::Above(line) => json!({ "above": line }),
        };
        json!({
            "schema": SCHEMA,
            "version": env!("CARGO_PKG_VERSION"),
            "scenario": scenario.name,
            "what_ifs": scenario.what_ifs.iter().map(|applied| applied.name.as_str()).collect::<Vec<_>>(),
            "record": json::forced(game, &self.record),
            "ending": asked.map(|(ending, _)| ending.id.as_str()).collect::<Vec<_>>(),
            "line": line,
            "most": self.most,
            "tolerance": self.tolerance,
            "baseline": self.flips.baseline,
            "flips": sets(&self.flips.flips),
            "semifactuals": sets(&self.flips.semifactuals),
            "tried": self.flips.tried,
        })
    }

    /// The same for people.
    #[must_use]
    pub fn to_text(&self, words: Words, page: Page) -> String {
        let scenario = self.scenario;
        let mut out = page.heading(&scenario.script.title);
        out += &page.paragraph(&words.say(&message!("flip-known", record = text::forced(scenario, &self.record))));
        let ending = text::asked(scenario, &self.ending);
        out += &page.paragraph(&words.say(&message!(
            "flip-baseline",
            ending = ending,
            chance = share(words, self.flips.baseline)
        )));
        out += "\n";
        let turning = match self.line {
            Line::Below(line) => message!("flip-below", line = share(words, line)),
            Line::Above(line) => message!("flip-above", line = share(words, line)),
        };
        out += &page.paragraph(&words.say(&turning));
        out += &self.sets(words, page, &self.flips.flips);
        if self.flips.flips.is_empty() {
            out += &page.item(&words.say(&message!("flip-none", most = self.most)));
        }
        out += "\n";
        let same = message!("flip-semifactuals", points = words.number(100.0 * self.tolerance, 1));
        out += &page.paragraph(&words.say(&same));
        let (plain, surprising) = self.semifactuals();
        out += &self.sets(words, page, &surprising);
        if plain > 0 {
            out += &page.item(&words.say(&message!("flip-pairs", pairs = plain)));
        }
        if self.flips.semifactuals.is_empty() {
            out += &page.item(&words.say(&message!("flip-no-semifactuals")));
        }
        out + "\n" + &page.paragraph(&words.say(&message!("flip-tried", tried = self.flips.tried)))
    }

    /// How many pairs are made of two changes that leave it where it was alone, and all other sets.
    fn semifactuals(&self) -> (usize, Vec<ChangeSet>) {
        let found = &self.flips.semifactuals;
        let alone = |change: &(MoveId, usize)| found.iter().any(|set| set.changes == [*change]);
        let (plain, surprising): (Vec<_>, Vec<_>) =
            found.iter().cloned().partition(|set| set.changes.len() > 1 && set.changes.iter().all(alone));
        (plain.len(), surprising)
    }

    fn sets(&self, words: Words, page: Page, sets: &[ChangeSet]) -> String {
        let mut out = String::new();
        for set in sets.iter().take(TOLD) {
            let change = match text::forced(self.scenario, &self.choices(set)) {
                change if change.is_empty() => words.say(&message!("flip-nothing")),
                change => change,
            };
            out += &page.item(&words.say(&message!("flip-set", change = change, chance = share(words, set.probability))));
        }
        if let Some(more) = sets.len().checked_sub(TOLD).filter(|more| *more > 0) {
            out += &page.item(&words.say(&message!("flip-more", more = more)));
        }
        out
    }
}
