//! Rule: of many runs, how often each ending came and how sure that is; of one run, the whole story.

use serde_json::{Value, json};

use super::{json, text};
use crate::scenario::Scenario;
use crate::theory::{Drawn, MoveId};
use crate::words::{Words, message};
use crate::world::{Chronicle, Entry, Manner};

/// The version of the shape of runs as JSON.
pub const SCHEMA: &str = "perimeter.runs.1";

/// One history that was drawn.
#[derive(Clone, Debug)]
pub struct Run {
    /// Its number under the seed.
    pub number: u64,
    /// What everybody was.
    pub drawn: Drawn,
    /// The probability of what was drawn and freely chosen in it.
    pub weight: f64,
    /// How it ended.
    pub ending: Option<usize>,
    /// What happened.
    pub chronicle: Chronicle,
}

/// Histories drawn under one seed.
#[derive(Debug)]
pub struct Runs<'a> {
    /// The scenario.
    pub scenario: &'a Scenario,
    /// The seed of all luck.
    pub seed: u64,
    /// For each move, the option that was forced.
    pub forced: Vec<Option<usize>>,
    /// Each run in short.
    in_short: Vec<Value>,
    /// How many runs came to each ending.
    endings: Vec<u64>,
    /// How many runs took each option of each move.
    taken: Vec<Vec<u64>>,
    /// The first run.
    first: Option<Run>,
}

impl<'a> Runs<'a> {
    /// No runs yet.
    #[must_use]
    pub fn new(scenario: &'a Scenario, seed: u64, forced: Vec<Option<usize>>) -> Self {
        let game = &scenario.game;
        let taken = game.moves.iter().map(|step| vec![0; step.options.len()]).collect();
        Self { scenario, seed, forced, in_short: Vec::new(), endings: vec![0; game.endings.len()], taken, first: None }
    }

    /// Counts a run in.
    pub fn add(&mut self, run: Run) {
        for entry in run.chronicle.entries() {
            self.taken[entry.step.0][entry.option] += 1;
        }
        if let Some(ending) = run.ending {
            self.endings[ending] += 1;
        }
        self.in_short.push(self.shortened(&run));
        self.first.get_or_insert(run);
    }

    fn shortened(&self, run: &Run) -> Value {
        let game = &self.scenario.game;
        let chosen = run.chronicle.entries().iter().map(|entry| {
            let step = game.step(entry.step);
            (step.id.as_str(), step.options[entry.option].id.as_str())
        });
        let images = |places: &[usize]| {
            let drawn = game.actors.iter().zip(places);
            json::by_name(drawn.map(|(actor, &image)| (actor.id.as_str(), actor.images[image].id.as_str())))
        };
        json!({
            "run": run.number,
            "actual": images(&run.drawn.actual),
            "self_image": images(&run.drawn.self_image),
            "chosen": json::by_name(chosen),
            "ending": run.ending.map(|ending| game.endings[ending].id.as_str()),
            "weight": run.weight,
        })
    }

    #[expect(clippy::cast_precision_loss, reason = "nobody draws 2^53 histories")]
    fn frequency(&self, count: u64) -> (f64, f64) {
        let runs = self.in_short.len() as f64;
        let share = count as f64 / runs;
        (share, libm::sqrt(share * (1.0 - share) / runs))
    }

    /// The document that `docs/json.md` describes.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let game = &self.scenario.game;
        let counted = |count: u64| {
            let (frequency, standard_error) = self.frequency(count);
            json!({ "count": count, "frequency": frequency, "standard_error": standard_error })
        };
        let endings = game.endings.iter().zip(&self.endings).map(|(ending, count)| (ending.id.as_str(), counted(*count)));
        let moves = game.moves.iter().zip(&self.taken).map(|(step, taken)| {
            let options = step.options.iter().zip(taken).map(|(option, count)| (option.id.as_str(), *count));
            (step.id.as_str(), json::by_name(options))
        });
        json!({
            "schema": SCHEMA,
            "version": env!("CARGO_PKG_VERSION"),
            "scenario": self.scenario.name,
            "what_ifs": self.scenario.what_ifs.iter().map(|applied| applied.name.as_str()).collect::<Vec<_>>(),
            "forced": json::forced(game, &self.forced),
            "seed": self.seed,
            "runs": self.in_short.len(),
            "endings": json::by_name(endings),
            "moves": json::by_name(moves),
            "timelines": self.in_short,
        })
    }

    /// The same for people: the story of a single run, the frequencies of several.
    #[must_use]
    pub fn to_text(&self, words: Words) -> String {
        let forced = text::forced(self.scenario, &self.forced);
        let seed = self.seed.to_string();
        let seed = match forced.as_str() {
            "" => message!("runs-seed", seed = seed),
            forced => message!("runs-seed-forced", seed = seed, forced = forced),
        };
        let mut out = format!("{}\n{}\n\n", &*self.scenario.script.title, words.say(&seed));
        match (&self.first, self.in_short.len()) {
            (Some(run), 1) => out += &self.story(words, run),
            _ => out += &self.frequencies(words),
        }
        out
    }

    fn frequencies(&self, words: Words) -> String {
        let histories = message!("count-histories", count = self.in_short.len());
        let mut out = words.say(&message!("runs-drawn", histories = histories)) + "\n\n";
        let width = (0..self.endings.len()).map(|place| text::ending(self.scenario, place).chars().count()).max().unwrap_or(0);
        for (ending, &count) in self.endings.iter().enumerate() {
            let (share, error) = self.frequency(count);
            let (ending, error, bar) =
                (text::ending(self.scenario, ending), words.number(100.0 * error, 1), text::bar(share, 30));
            out += &format!("  {ending:width$}  {count:>8}  {:>5} ± {error}  {bar}\n", words.percent(share));
        }
        out + "\n" + &words.say(&message!("runs-error")) + "\n"
    }

    fn story(&self, words: Words, run: &Run) -> String {
        let mut out = String::new();
        for entry in run.chronicle.entries() {
            out += &self.chapter(words, entry);
        }
        if let Some(ending) = run.ending {
            out += &(words.say(&message!("runs-ending", ending = text::ending(self.scenario, ending))) + "\n");
        }
        out
    }

    fn chapter(&self, words: Words, entry: &Entry) -> String {
        let (scenario, step) = (self.scenario, entry.step);
        let (heading, label) = (text::heading(scenario, words, step), text::label(scenario, step, entry.option));
        let taken = match entry.manner {
            Manner::Forced => message!("runs-option-forced", option = label),
            Manner::Played => message!("runs-option-played", option = label),
            Manner::Sampled => {
                message!("runs-option-likely", option = label, chance = words.percent(entry.chances[entry.option]))
            }
        };
        let mut out = format!("{heading}\n  {}\n", words.say(&taken));
        if let Some(closed) = entry.forced_but_closed {
            out += &format!("  {}\n", words.say(&message!("runs-closed", option = self.option(step, closed))));
        }
        if let Some(measures) = &entry.after.measures {
            out += &text::measures(scenario, words, measures);
        }
        out + "\n"
    }

    fn option(&self, step: MoveId, option: usize) -> &str {
        &self.scenario.game.step(step).options[option].id
    }
}
