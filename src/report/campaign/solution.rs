//! Rule: a campaign is solved episode by episode, and says so.

use serde_json::{Value, json};

use super::{forced_json, forced_text};
use crate::analysis::campaign::Solved;
use crate::report::solution::Solution as EpisodeSolution;
use crate::report::text;
use crate::scenario::{Campaign, Scenario};
use crate::words::{Message, Words, message};

/// The version of the shape of a campaign's solution as JSON.
pub const SOLUTION_SCHEMA: &str = "perimeter.campaign-solution.1";

/// Each episode of a campaign, solved from where history's line has brought it.
#[derive(Debug)]
pub struct Solution<'a> {
    /// The campaign.
    pub campaign: &'a Campaign,
    /// For each episode and move, the option that was forced.
    pub forced: Vec<Vec<Option<usize>>>,
    /// What came out; nothing where history's line leaves the episode out.
    pub solved: Vec<Option<Solved>>,
}

/// What was forced in an episode, and what came out.
type Own<'a> = (&'a Vec<Option<usize>>, &'a Solved);

impl Solution<'_> {
    /// Each episode with the scenario as it begins there.
    fn episodes(&self) -> impl Iterator<Item = (Scenario, Option<Own<'_>>)> {
        self.campaign.episodes.iter().zip(&self.forced).zip(&self.solved).map(|((episode, forced), solved)| {
            let mut scenario = episode.scenario.clone();
            if let Some(solved) = solved {
                scenario.game = solved.game.clone();
            }
            (scenario, solved.as_ref().map(|solved| (forced, solved)))
        })
    }

    /// Says where an episode is broken off, if it is.
    fn broken_off(&self, place: usize, words: Words) -> String {
        let episode = &self.campaign.episodes[place];
        let last = episode.until.map(|until| text::title(&episode.scenario, until));
        last.map_or_else(String::new, |title| words.say(&Message::new("campaign-broken-off").with("move", title)) + "\n\n")
    }

    /// The document that `docs/json.md` describes.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let one = |(place, (scenario, solved)): (usize, (Scenario, Option<Own<'_>>))| {
            let until = self.campaign.episodes[place].until.map(|until| scenario.game.step(until).id.as_str());
            let solution = solved.map(|(forced, solved)| of_episode(&scenario, forced, solved).to_json());
            json!({ "name": scenario.name, "until": until, "solution": solution })
        };
        json!({
            "schema": SOLUTION_SCHEMA,
            "version": env!("CARGO_PKG_VERSION"),
            "campaign": self.campaign.name,
            "forced": forced_json(self.campaign, &self.forced),
            "exact": "each episode on its own, along history's line",
            "episodes": self.episodes().enumerate().map(one).collect::<Vec<_>>(),
        })
    }

    /// The same for people.
    #[must_use]
    pub fn to_text(&self, words: Words) -> String {
        let mut out = words.say(&message!("campaign-exact", title = &*self.campaign.script.title)) + "\n";
        let forced = forced_text(self.campaign, &self.forced);
        if !forced.is_empty() {
            out += &format!("\n{}\n", words.say(&message!("campaign-forced", forced = forced)));
        }
        let count = self.campaign.episodes.len();
        for (place, (scenario, solved)) in self.episodes().enumerate() {
            let title = message!("campaign-episode", number = place + 1, count = count, title = &*scenario.script.title);
            out += &format!("\n== {} ==\n\n", words.say(&title));
            out += &match solved {
                Some((forced, solved)) => self.broken_off(place, words) + &of_episode(&scenario, forced, solved).to_text(words),
                None => words.say(&message!("campaign-skipped")) + "\n",
            };
        }
        out
    }
}

fn of_episode<'a>(scenario: &'a Scenario, forced: &[Option<usize>], solved: &Solved) -> EpisodeSolution<'a> {
    let Solved { enumeration, line, .. } = solved;
    EpisodeSolution { scenario, forced: forced.to_vec(), enumeration: enumeration.clone(), line: line.clone(), expected: None }
}
