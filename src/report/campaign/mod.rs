//! What is told of a campaign: its episodes solved one by one, many histories of the whole, or one that was played.

mod debriefs;
pub mod passage;
mod runs;
mod solution;

pub use debriefs::{Chapter, Chapters, Episodes};
pub use passage::{Begun, Next, Passage};
pub use runs::{RUNS_SCHEMA, Runs};
pub use solution::{SOLUTION_SCHEMA, Solution};

use serde_json::Value;

use crate::report::{json, text};
use crate::scenario::Campaign;

/// For each episode, what was forced in it; episodes in which nothing was are left out.
fn forced_json(campaign: &Campaign, forced: &[Vec<Option<usize>>]) -> Value {
    let episodes = campaign.episodes.iter().zip(forced).filter(|(_, forced)| forced.iter().any(Option::is_some));
    json::by_name(
        episodes.map(|(episode, forced)| (episode.scenario.name.as_str(), json::forced(&episode.scenario.game, forced))),
    )
}

/// The same in one line; empty where nothing was forced.
fn forced_text(campaign: &Campaign, forced: &[Vec<Option<usize>>]) -> String {
    let one = |(episode, forced): (&crate::scenario::campaign::Episode, &Vec<Option<usize>>)| {
        let said = text::forced(&episode.scenario, forced);
        (!said.is_empty()).then(|| format!("{}: {said}", episode.scenario.name))
    };
    campaign.episodes.iter().zip(forced).filter_map(one).collect::<Vec<_>>().join("; ")
}
