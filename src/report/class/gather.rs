//! Rule: what was handed in is used, counted once, or listed with the reason why not; nothing goes missing.

use std::collections::BTreeSet;

use super::campaign;
use super::episode::Episode;
use super::run::Run;
use crate::analysis::DEFAULT_LIMIT;
use crate::scenario::save::{NotASave, Save};
use crate::scenario::{Opened, Scenario};
use crate::theory::{Mechanism, Reasoner};
use crate::words::{Message, message};

/// A file as it was handed in.
#[derive(Clone, Debug)]
pub struct HandedIn {
    /// Its name.
    pub name: String,
    /// What stands in it, or why it cannot be read.
    pub text: Result<String, Message>,
}

/// A file that was not used.
#[derive(Clone, Debug, PartialEq)]
pub struct Skipped {
    /// Its name.
    pub name: String,
    /// Why not.
    pub why: Message,
}

/// What a class has handed in.
#[derive(Clone, Debug)]
pub struct Class {
    /// The runs, by scenario, what-ifs and mechanisms that are switched off, those that were played most first; a game of a campaign is a run of each episode that was
    /// begun in it.
    pub episodes: Vec<Episode>,
    /// How many files were handed in.
    pub files: usize,
    /// Files with the same game as one before them.
    pub copies: Vec<String>,
    /// Files that were not used.
    pub skipped: Vec<Skipped>,
}

/// Games of the same scenario, not yet played again.
struct Pile {
    of: (String, Vec<String>, Vec<Mechanism>),
    saves: Vec<(String, Save)>,
}

impl Class {
    /// Sorts what was handed in, and plays it again. `open` opens a scenario or campaign with its what-ifs, once for all games of it;
    /// `every` counts files with the same game one by one.
    pub fn of(files: Vec<HandedIn>, every: bool, mut open: impl FnMut(&str, &[String]) -> Result<Opened, Message>) -> Self {
        let mut class = Self { episodes: Vec::new(), files: files.len(), copies: Vec::new(), skipped: Vec::new() };
        for Pile { of: (name, what_ifs, without), saves } in class.piles(files, every) {
            match open(&name, &what_ifs) {
                Ok(Opened::Scenario(scenario)) => class.play_again(scenario.without(&without), &without, &saves),
                Ok(Opened::Campaign(campaign)) => {
                    let (episodes, skipped) = campaign::play_again(&campaign, (&what_ifs, &without), &saves);
                    class.episodes.extend(episodes);
                    class.skipped.extend(skipped);
                }
                Err(why) => class.skipped.extend(saves.into_iter().map(|(name, _)| Skipped { name, why: why.clone() })),
            }
        }
        class.episodes.retain(|episode| !episode.runs.is_empty());
        // The episodes of one campaign stay in their order.
        class.episodes.sort_by_key(|episode| std::cmp::Reverse(episode.within.is_none().then_some(episode.runs.len())));
        class.skipped.sort_by(|one, other| one.name.cmp(&other.name));
        class
    }

    /// The saved games by scenario, in the order in which the scenarios first come.
    fn piles(&mut self, files: Vec<HandedIn>, every: bool) -> Vec<Pile> {
        let (mut piles, mut seen): (Vec<Pile>, BTreeSet<String>) = (Vec::new(), BTreeSet::new());
        for HandedIn { name, text } in files {
            let no_run = |why: NotASave| message!("class-no-run", line = why.0.span.start.line);
            let read = text.and_then(|text| Save::read(&text).map_err(no_run));
            match read {
                Err(why) => self.skipped.push(Skipped { name, why }),
                Ok(save) if !seen.insert(save.write()) && !every => self.copies.push(name),
                Ok(save) => {
                    let of = (save.scenario.clone(), save.what_ifs.clone(), save.without.clone());
                    match piles.iter_mut().find(|pile| pile.of == of) {
                        Some(pile) => pile.saves.push((name, save)),
                        None => piles.push(Pile { of, saves: vec![(name, save)] }),
                    }
                }
            }
        }
        piles
    }

    fn play_again(&mut self, scenario: Scenario, without: &[Mechanism], saves: &[(String, Save)]) {
        let mut runs = Vec::new();
        let mut reasoner = Reasoner::new(&scenario.game);
        for (name, save) in saves {
            let alone = save.earlier.is_empty().then_some(save).ok_or_else(|| message!("class-no-campaign"));
            match alone.and_then(|save| Run::of(&mut reasoner, &scenario, save)) {
                Ok(run) => runs.push(run),
                Err(why) => self.skipped.push(Skipped { name: name.clone(), why }),
            }
        }
        drop(reasoner);
        self.episodes.push(Episode { without: without.to_vec(), ..Episode::of(scenario, runs, DEFAULT_LIMIT) });
    }

    /// How many runs there are.
    #[must_use]
    pub fn runs(&self) -> usize {
        self.episodes.iter().map(|episode| episode.runs.len()).sum()
    }
}
