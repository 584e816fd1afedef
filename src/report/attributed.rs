//! Rule: a changed probability stands with its baseline, and what each change adds stands with how far that hangs on the order.

use serde_json::{Value, json};

use super::columns::{Columns, points, share};
use super::page::Page;
use super::{json, text};
use crate::analysis::Attribution;
use crate::analysis::attribution::{Change, Share};
use crate::scenario::Scenario;
use crate::words::{Words, message};

/// The version of the shape of an attribution as JSON.
pub const SCHEMA: &str = "perimeter.attribution.1";

/// A changed probability, shared out among the changes.
#[derive(Debug)]
pub struct Attributed<'a> {
    /// The scenario.
    pub scenario: &'a Scenario,
    /// For each ending, whether it was asked about.
    pub ending: Vec<bool>,
    /// The changes.
    pub changes: Vec<Change>,
    /// For each move, what is forced whatever is changed; nothing at the changed ones.
    pub background: Vec<Option<usize>>,
    /// What each of them adds.
    pub attribution: Attribution,
}

impl Attributed<'_> {
    fn choices(&self, of: impl Fn(&Change) -> usize) -> Vec<Option<usize>> {
        let mut choices = vec![None; self.scenario.game.moves.len()];
        self.changes.iter().for_each(|change| choices[change.step.0] = Some(of(change)));
        choices
    }

    /// The document that `docs/json.md` describes.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let (scenario, game) = (self.scenario, &self.scenario.game);
        let Attribution { baseline, changed, shares, subsets } = &self.attribution;
        let one = |(change, share): (&Change, &Share)| {
            let step = game.step(change.step);
            let Share { share, first_in, last_in } = share;
            let option = |option: usize| step.options[option].id.as_str();
            let json = json!({
                "from": option(change.from),
                "to": option(change.to),
                "share": share,
                "first_in": first_in,
                "last_in": last_in,
            });
            (step.id.as_str(), json)
        };
        let asked = game.endings.iter().zip(&self.ending).filter(|(_, asked)| **asked);
        json!({
            "schema": SCHEMA,
            "version": env!("CARGO_PKG_VERSION"),
            "scenario": scenario.name,
            "what_ifs": scenario.what_ifs.iter().map(|applied| applied.name.as_str()).collect::<Vec<_>>(),
            "forced": json::forced(game, &self.background),
            "ending": asked.map(|(ending, _)| ending.id.as_str()).collect::<Vec<_>>(),
            "baseline": baseline,
            "changed": changed,
            "difference": changed - baseline,
            "shares": json::by_name(self.changes.iter().zip(shares).map(one)),
            "residue": self.attribution.residue(),
            "subsets": subsets,
        })
    }

    /// The same for people.
    #[must_use]
    pub fn to_text(&self, words: Words, page: Page) -> String {
        let scenario = self.scenario;
        let Attribution { baseline, changed, shares, .. } = &self.attribution;
        let mut out = page.heading(&scenario.script.title);
        out += &page.paragraph(&words.say(&message!("attribute-ending", ending = text::asked(scenario, &self.ending))));
        let background = text::forced(scenario, &self.background);
        if !background.is_empty() {
            out += &page.paragraph(&words.say(&message!("attribute-background", forced = background)));
        }
        let [from, to] = [self.choices(|change| change.from), self.choices(|change| change.to)];
        let from = message!("attribute-baseline", forced = text::forced(scenario, &from), chance = share(words, *baseline));
        let to = message!("attribute-changed", forced = text::forced(scenario, &to), chance = share(words, *changed));
        out += &page.item(&words.say(&from));
        out += &page.item(&words.say(&to));
        out += "\n";
        let mut table = Columns::new(
            [
                message!("attribute-change"),
                message!("attribute-share"),
                message!("attribute-first-in"),
                message!("attribute-last-in"),
            ]
            .map(|head| words.say(&head)),
        );
        for (change, found) in self.changes.iter().zip(shares) {
            let cells = [found.share, found.first_in, found.last_in].map(|value| points(words, value));
            table.row(text::title(scenario, change.step), cells);
        }
        table.row(&words.say(&message!("attribute-sum")), [points(words, changed - baseline)]);
        out += &table.to_text();
        out += "\n";
        for said in
            [message!("attribute-explain-share"), message!("attribute-explain-order"), message!("attribute-explain-baseline")]
        {
            out += &page.item(&words.say(&said));
        }
        out
    }
}
