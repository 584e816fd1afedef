//! Rule: of many histories of a campaign, how often each episode came about and how it ended; of one, the whole story.

use serde_json::{Value, json};

use super::{forced_json, forced_text};
use crate::analysis::campaign::Played;
use crate::report::{json, text};
use crate::scenario::campaign::Episode;
use crate::scenario::{Campaign, Scenario};
use crate::words::{Message, Words, message};

/// The version of the shape of a campaign's runs as JSON.
pub const RUNS_SCHEMA: &str = "perimeter.campaign-runs.1";

/// Histories of a campaign drawn under one seed.
#[derive(Debug)]
pub struct Runs<'a> {
    campaign: &'a Campaign,
    seed: u64,
    forced: Vec<Vec<Option<usize>>>,
    /// Each history in short.
    in_short: Vec<Value>,
    /// For each episode, how many histories played it.
    played: Vec<u64>,
    /// For each episode, how many came to each of its [outcomes](outcomes).
    came: Vec<Vec<u64>>,
    /// The first history.
    first: Option<Vec<Option<Played>>>,
}

impl<'a> Runs<'a> {
    /// No histories yet.
    #[must_use]
    pub fn new(campaign: &'a Campaign, seed: u64, forced: Vec<Vec<Option<usize>>>) -> Self {
        let came = campaign.episodes.iter().map(|episode| vec![0; outcomes(episode).len()]).collect();
        Self { campaign, seed, forced, in_short: Vec::new(), played: vec![0; campaign.episodes.len()], came, first: None }
    }

    /// Counts a history in.
    pub fn add(&mut self, history: Vec<Option<Played>>) {
        for (place, played) in history.iter().enumerate() {
            let Some(played) = played else { continue };
            self.played[place] += 1;
            if let Some(outcome) = outcome(&self.campaign.episodes[place], played) {
                self.came[place][outcome] += 1;
            }
        }
        let episodes = self.campaign.episodes.iter().zip(&history);
        let episodes = episodes.map(|(episode, played)| {
            (episode.scenario.name.as_str(), played.as_ref().map_or(Value::Null, |played| in_short(&episode.scenario, played)))
        });
        self.in_short.push(json!({ "run": self.in_short.len(), "episodes": json::by_name(episodes) }));
        self.first.get_or_insert(history);
    }

    #[expect(clippy::cast_precision_loss, reason = "nobody draws 2^53 histories")]
    fn share(count: u64, of: u64) -> (f64, f64) {
        let share = if of == 0 { 0.0 } else { count as f64 / of as f64 };
        (share, if of == 0 { 0.0 } else { libm::sqrt(share * (1.0 - share) / of as f64) })
    }

    /// The document that `docs/json.md` describes.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let one = |(place, episode): (usize, &Episode)| {
            let played = self.played[place];
            let counted = |count: u64| {
                let (frequency, standard_error) = Self::share(count, played);
                json!({ "count": count, "frequency": frequency, "standard_error": standard_error })
            };
            let came = outcomes(episode).into_iter().zip(&self.came[place]);
            let came = json::by_name(came.map(|((id, _), count)| (id, counted(*count))));
            let game = &episode.scenario.game;
            let until = episode.until.map(|until| game.step(until).id.as_str());
            let kind = if until.is_some() { "chosen" } else { "endings" };
            json!({ "name": episode.scenario.name, "until": until, "played": played, kind: came })
        };
        json!({
            "schema": RUNS_SCHEMA,
            "version": env!("CARGO_PKG_VERSION"),
            "campaign": self.campaign.name,
            "forced": forced_json(self.campaign, &self.forced),
            "seed": self.seed,
            "runs": self.in_short.len(),
            "episodes": self.campaign.episodes.iter().enumerate().map(one).collect::<Vec<_>>(),
            "timelines": self.in_short,
        })
    }

    /// The same for people: the story of a single history, the frequencies of several.
    #[must_use]
    pub fn to_text(&self, words: Words) -> String {
        let histories = message!("count-histories", count = self.in_short.len());
        let title = &*self.campaign.script.title;
        let mut out =
            words.say(&message!("campaign-drawn", title = title, histories = histories, seed = self.seed.to_string())) + "\n";
        let forced = forced_text(self.campaign, &self.forced);
        if !forced.is_empty() {
            out += &(words.say(&message!("campaign-forced", forced = forced)) + "\n");
        }
        let one = if self.in_short.len() == 1 { self.first.as_ref() } else { None };
        let count = self.campaign.episodes.len();
        for (place, episode) in self.campaign.episodes.iter().enumerate() {
            let title = &*episode.scenario.script.title;
            let played = one.map(|history| history[place].as_ref());
            let heading = match played {
                Some(None) => message!("campaign-left-out", number = place + 1, count = count, title = title),
                _ => message!("campaign-episode", number = place + 1, count = count, title = title),
            };
            out += &format!("\n{}\n", words.say(&heading));
            out += &match played {
                Some(None) => String::new(),
                Some(Some(played)) => story(&episode.scenario, played, words),
                None => self.frequencies(place, words),
            };
        }
        if one.is_none() {
            out += &format!("\n{}\n", words.say(&message!("campaign-error")));
        }
        out
    }

    fn frequencies(&self, place: usize, words: Words) -> String {
        let (episode, played) = (&self.campaign.episodes[place], self.played[place]);
        let all = self.in_short.len();
        let mut out = String::new();
        if usize::try_from(played).ok() != Some(all) {
            out += &format!("  {}\n", words.say(&message!("campaign-played", played = played, histories = all.to_string())));
        }
        if let Some(until) = episode.until {
            let last = Message::new("campaign-last-move").with("move", text::title(&episode.scenario, until));
            out += &format!("  {}\n", words.say(&last));
        }
        let names = outcomes(episode);
        let width = names.iter().map(|(_, name)| name.chars().count()).max().unwrap_or(0);
        for ((_, name), &count) in names.iter().zip(&self.came[place]) {
            let (share, error) = Self::share(count, played);
            let (percent, error, bar) = (words.percent(share), words.number(100.0 * error, 1), text::bar(share, 30));
            out += &format!("  {name:width$}  {count:>8}  {percent:>5} ± {error}  {bar}\n");
        }
        out
    }
}

/// What an episode can come to, by id and in words: its endings, or where it is broken off the options of its last move.
fn outcomes(episode: &Episode) -> Vec<(&str, &str)> {
    let Episode { scenario, until, .. } = episode;
    let game = &scenario.game;
    match *until {
        None => game.endings.iter().enumerate().map(|(place, ending)| (&*ending.id, text::ending(scenario, place))).collect(),
        Some(last) => {
            let options = game.step(last).options.iter().enumerate();
            options.map(|(place, option)| (&*option.id, text::label(scenario, last, place))).collect()
        }
    }
}

/// Which of its outcomes it came to.
fn outcome(episode: &Episode, played: &Played) -> Option<usize> {
    match episode.until {
        None => played.ending,
        Some(last) => played.acts.iter().find(|(step, _)| *step == last).map(|(_, option)| *option),
    }
}

fn in_short(scenario: &Scenario, played: &Played) -> Value {
    let game = &scenario.game;
    let chosen = played.acts.iter().map(|&(step, option)| {
        let step = game.step(step);
        (step.id.as_str(), step.options[option].id.as_str())
    });
    let actual = game.actors.iter().zip(&played.drawn.actual);
    json!({
        "actual": json::by_name(actual.map(|(actor, &image)| (actor.id.as_str(), actor.images[image].id.as_str()))),
        "chosen": json::by_name(chosen),
        "ending": played.ending.map(|ending| game.endings[ending].id.as_str()),
        "standing": json::standing(game, &played.end.position),
    })
}

fn story(scenario: &Scenario, played: &Played, words: Words) -> String {
    let mut out = String::new();
    for &(step, option) in &played.acts {
        out += &format!("  {}\n    {}\n", text::heading(scenario, words, step), text::label(scenario, step, option));
    }
    if let Some(ending) = played.ending {
        out += &format!("  {}\n", words.say(&message!("campaign-ends", ending = text::ending(scenario, ending))));
    }
    out
}
