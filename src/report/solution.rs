//! Rule: a solution says what was forced, how it may end, and how the line of play goes, move by move.

use serde_json::{Value, json};

use super::{json, text};
use crate::analysis::{Act, Enumeration, ExpectedMove, LineEntry, Manner};
use crate::scenario::Scenario;
use crate::theory::Game;
use crate::words::{Message, Words, message};

/// What `solve` has found out about a scenario.
#[derive(Debug)]
pub struct Solution<'a> {
    /// The scenario.
    pub scenario: &'a Scenario,
    /// For each move, the option that was forced.
    pub forced: Vec<Option<usize>>,
    /// How it may end.
    pub enumeration: Enumeration,
    /// The line of play.
    pub line: Vec<LineEntry>,
    /// What is to be expected of each move, where that was asked.
    pub expected: Option<Vec<ExpectedMove>>,
}

/// The version of the shape of a solution as JSON.
pub const SCHEMA: &str = "perimeter.solution.1";

impl Solution<'_> {
    /// The document that `docs/json.md` describes.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let game = &self.scenario.game;
        let mut document = json!({
            "schema": SCHEMA,
            "version": env!("CARGO_PKG_VERSION"),
            "scenario": self.scenario.name,
            "what_ifs": self.scenario.what_ifs.iter().map(|applied| applied.name.as_str()).collect::<Vec<_>>(),
            "forced": json::forced(game, &self.forced),
            "histories": self.enumeration.histories,
            "endings": json::endings(game, &self.enumeration.endings),
            "line": self.line.iter().map(|entry| line_entry(game, entry)).collect::<Vec<_>>(),
        });
        if let Some(expected) = &self.expected {
            document["expected"] = expected.iter().map(|expected| expected_move(game, expected)).collect();
        }
        document
    }

    /// The same for people.
    #[must_use]
    pub fn to_text(&self, words: Words) -> String {
        let scenario = self.scenario;
        let paragraph = |said: Message| words.say(&said) + "\n\n";
        let mut out = format!("{}\n\n", &*scenario.script.title);
        let forced = text::forced(scenario, &self.forced);
        if !forced.is_empty() {
            out += &paragraph(message!("solve-forced", forced = forced));
        }
        let histories = message!("count-histories", count = self.enumeration.histories);
        out += &paragraph(message!("solve-endings", histories = histories));
        out += &text::endings(scenario, words, &self.enumeration.endings);
        out += &format!("\n{}", paragraph(message!("solve-line")));
        out += &text::line(scenario, words, &self.line);
        if let Some(expected) = &self.expected {
            out += &format!("\n{}", paragraph(message!("solve-expected")));
            out += &text::expected(scenario, words, expected);
        }
        out
    }
}

fn line_entry(game: &Game, entry: &LineEntry) -> Value {
    let LineEntry { act, timeline, measures, readings } = entry;
    let mut object = match act {
        None => json!({ "move": null, "by": null, "options": null, "chosen": null, "manner": null }),
        Some(Act { step, options, open, chosen, manner }) => {
            let owner = game.step(*step).owner();
            json!({
                "move": game.step(*step).id,
                "by": owner.map(|owner| game.actor(owner).id.as_str()),
                "options": json::options(game, *step, options, |option| open.contains(option)),
                "chosen": game.step(*step).options[*chosen].id,
                "manner": match manner {
                    Manner::Forced => "forced",
                    Manner::Historical => "historical",
                    Manner::Likeliest => "likeliest",
                },
            })
        }
    };
    object["standing"] = json::standing(game, &timeline.position);
    object["minds"] = json::minds(game, &timeline.minds);
    object["measures"] = json::measures(game, measures.as_ref());
    object["readings"] = json::readings(game, readings);
    object
}

fn expected_move(game: &Game, expected: &ExpectedMove) -> Value {
    json!({
        "move": game.step(expected.step).id,
        "probability": expected.probability,
        "options": json::options(game, expected.step, &expected.options, |_| true),
        "measures": json::measures(game, expected.measures.as_ref()),
    })
}
