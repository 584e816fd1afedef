//! Rule: a saved game is what was decided, by name, in a small file that a person can read; everything else is worked out again.

use ron::extensions::Extensions;
use ron::ser::PrettyConfig;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::theory::Mechanism;
use crate::words::{Message, message};

/// The seat that decides for all.
pub const HISTORIAN: &str = "historian";

/// A game as far as it was played. No names of persons, no times, nothing of the machine.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename = "Save", deny_unknown_fields)]
pub struct Save {
    /// The version of the program that wrote it.
    pub version: String,
    /// The scenario, by name or path.
    pub scenario: String,
    /// The what-ifs, by name or path, in order.
    #[serde(default)]
    pub what_ifs: Vec<String>,
    /// Where the last of the what-ifs, a draft that lies beside this game, is to be saved once its author says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub draft: Option<String>,
    /// From where it is played: [`HISTORIAN`], or the name of an actor.
    pub seat: String,
    /// The seed of all luck.
    pub seed: u64,
    /// The mechanisms that are switched off, by name.
    #[serde(default, skip_serializing_if = "Vec::is_empty", with = "mechanisms")]
    pub without: Vec<Mechanism>,
    /// Whether the predictions were asked for.
    #[serde(default)]
    pub asked: bool,
    /// How likely the player thought the challenge, in per cent.
    #[serde(default)]
    pub predicted_challenge: Option<f64>,
    /// The move that the player thought would matter most.
    #[serde(default)]
    pub predicted_decision: Option<String>,
    /// What was decided, in order: the move, and the option; none where it was left to luck.
    #[serde(default)]
    pub decisions: Vec<(String, Option<String>)>,
    /// Where luck was cast anew on the way to here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub casts: Vec<Cast>,
    /// The courses that were left when somebody went back further than by one decision.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub branches: Vec<Branch>,
    /// Of a campaign, the episodes that are over; what is decided above belongs to the one after them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub earlier: Vec<Chapter>,
}

/// A place where luck was cast anew, for whoever went back there and does not keep it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cast {
    /// How many decisions had been made.
    pub after: usize,
    /// By which run of the seed everything goes since.
    pub run: u64,
}

/// A course that was left.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Branch {
    /// See [`Save::decisions`].
    pub decisions: Vec<(String, Option<String>)>,
    /// See [`Save::casts`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub casts: Vec<Cast>,
    /// Whether it is kept for comparison.
    #[serde(default)]
    pub pinned: bool,
}

/// An episode of a campaign as it was played to its end.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chapter {
    /// The scenario, by name or path.
    pub episode: String,
    /// See [`Save::predicted_challenge`].
    #[serde(default)]
    pub predicted_challenge: Option<f64>,
    /// See [`Save::predicted_decision`].
    #[serde(default)]
    pub predicted_decision: Option<String>,
    /// See [`Save::decisions`].
    #[serde(default)]
    pub decisions: Vec<(String, Option<String>)>,
    /// See [`Save::casts`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub casts: Vec<Cast>,
}

/// A file that is no saved game.
#[derive(Debug, Error)]
#[error("this is no saved game: {0}")]
pub struct NotASave(#[from] pub ron::error::SpannedError);

impl NotASave {
    /// Where it stops being one, in words.
    #[must_use]
    pub fn why(&self) -> Message {
        let ron::error::Position { line, col } = self.0.span.start;
        message!("play-damaged", line = line, column = col)
    }
}

fn options() -> ron::Options {
    ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}

impl Save {
    /// A game of which nothing is played yet.
    #[must_use]
    pub fn new(scenario: &str, what_ifs: &[String], seat: &str, seed: u64) -> Self {
        Self {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            scenario: scenario.to_owned(),
            what_ifs: what_ifs.to_vec(),
            draft: None,
            seat: seat.to_owned(),
            seed,
            without: Vec::new(),
            asked: false,
            predicted_challenge: None,
            predicted_decision: None,
            decisions: Vec::new(),
            casts: Vec::new(),
            branches: Vec::new(),
            earlier: Vec::new(),
        }
    }

    /// Reads a saved game.
    ///
    /// # Errors
    ///
    /// [`NotASave`] with the place of the first thing that does not fit.
    pub fn read(text: &str) -> Result<Self, NotASave> {
        Ok(options().from_str(text)?)
    }

    /// Turns the page: what was decided becomes an earlier episode, and the next one begins.
    pub fn turn(&mut self, episode: &str) {
        self.earlier.push(Chapter {
            episode: episode.to_owned(),
            predicted_challenge: self.predicted_challenge.take(),
            predicted_decision: self.predicted_decision.take(),
            decisions: std::mem::take(&mut self.decisions),
            casts: std::mem::take(&mut self.casts),
        });
        self.branches.clear();
        self.asked = false;
    }

    /// Writes it so that a person can read it.
    #[must_use]
    pub fn write(&self) -> String {
        let pretty = PrettyConfig::new().struct_names(true).depth_limit(2);
        options().to_string_pretty(self, pretty).map(|text| text + "\n").unwrap_or_default()
    }
}

/// Mechanisms in a file: a list of names.
mod mechanisms {
    use serde::de::{Deserialize as _, Deserializer, Error as _};
    use serde::ser::Serializer;

    use crate::theory::Mechanism;

    pub(super) fn serialize<S: Serializer>(off: &[Mechanism], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(off.iter().map(|mechanism| mechanism.id()))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Mechanism>, D::Error> {
        let names = Vec::<String>::deserialize(deserializer)?;
        let named = |name: &String| Mechanism::named(name).ok_or_else(|| D::Error::custom(format!("no mechanism `{name}`")));
        names.iter().map(named).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let decisions = vec![("withdrawal".to_owned(), Some("stay".to_owned())), ("aid vote".to_owned(), None)];
        let save = Save {
            asked: true,
            predicted_challenge: Some(40.0),
            without: vec![Mechanism::SelfImage, Mechanism::KeptLuck],
            casts: vec![Cast { after: 1, run: 1 }],
            branches: vec![Branch { decisions: decisions.clone(), casts: Vec::new(), pinned: true }],
            decisions,
            ..Save::new("1950-speech", &[], "historian", 7)
        };
        let mut campaign = save.clone();
        campaign.turn("1949-withdrawal");
        assert_eq!(Save::read(&campaign.write()).unwrap(), campaign);
        assert_eq!(Save::read(&save.write()).unwrap(), save);
        assert!(Save::read("Save(version: 1)").is_err());
        assert!(Save::read("").is_err());
    }
}
