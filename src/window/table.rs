//! Rule: what lies on the table is one game, and what the player is looking at; looking changes nothing of the game.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use super::author::{Author, Watch};
use super::talk::Talk;
use crate::play::{Sitting, shelf};
use crate::report::debrief::{Played, Prediction};
use crate::report::view::{About, Asked, Beside, Branch, Shown};
use crate::scenario::save::Save;
use crate::scenario::{Faults, Level, Scenario};
use crate::theory::{Mechanism, MoveId};
use crate::words::{Message, Words, message};
use crate::world::Refused;

/// What is shown over the game.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Over {
    Search,
    Keys,
    Entry(String),
    Move(MoveId),
}

/// What the game is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Against {
    Nothing,
    History,
    Branch(usize),
}

/// A game, and what the player is looking at.
pub(super) struct Table {
    /// The scenario as it was read.
    read: Scenario,
    /// The same in the words of the language.
    pub(super) scenario: Scenario,
    pub(super) sitting: Sitting,
    pub(super) path: PathBuf,
    /// After how many entries it is looked at; as it stands now, where nothing is said.
    pub(super) look: Option<usize>,
    pub(super) cell: Option<Asked>,
    /// The numbers that were asked about, each from the one before.
    pub(super) why: Vec<About>,
    pub(super) against: Against,
    pub(super) over: Option<Over>,
    pub(super) talk: Option<Talk>,
    /// Who writes a what-if of it.
    pub(super) author: Option<Author>,
    /// Whether the author panel is open.
    pub(super) writing: bool,
    /// What is wrong with its files on disk; what is played is then what they said before.
    pub(super) broken: Option<Faults>,
    /// Its files on disk, watched.
    pub(super) watch: Option<Watch>,
    /// Whether it is to be looked anew which those are.
    pub(super) moved: bool,
}

impl Table {
    /// Lays the table for a game, as far as it was played.
    pub(super) fn lay(read: Scenario, save: Save, path: PathBuf, words: Words, level: Level) -> Result<Self, Message> {
        let off = save.without.clone();
        let playing = read.clone().without(&off);
        // A draft may have been kept a moment later than its game.
        let sitting = if save.draft.is_some() { Sitting::refit(&playing, &save)? } else { Sitting::new(&playing, save)? };
        let scenario = read.in_words(words.language(), level).without(&off);
        Ok(Self {
            read,
            scenario,
            sitting,
            path,
            look: None,
            cell: None,
            why: Vec::new(),
            against: Against::History,
            over: None,
            talk: None,
            author: None,
            writing: false,
            broken: None,
            watch: None,
            moved: true,
        })
    }

    /// The scenario as it was read.
    pub(super) fn read(&self) -> &Scenario {
        &self.read
    }

    /// Goes on with another version of the scenario, in which what is saved is decided as far as it still can be.
    pub(super) fn take(&mut self, read: Scenario, save: &Save, words: Words, level: Level) -> Result<(), Message> {
        self.sitting = Sitting::refit(&read.clone().without(&save.without), save)?;
        self.read = read;
        self.reword(words, level);
        self.moved = true;
        Ok(())
    }

    /// Says everything in another language, or for another reader.
    pub(super) fn reword(&mut self, words: Words, level: Level) {
        self.scenario = self.read.in_words(words.language(), level).without(&self.sitting.save().without);
        self.talk = None;
    }

    /// Plays the same decisions again with these mechanisms switched off.
    pub(super) fn switch_off(&mut self, off: Vec<Mechanism>) -> Result<(), Message> {
        let scenario = self.read.clone().without(&off);
        self.sitting = Sitting::new(&scenario, Save { without: off, ..self.sitting.save().clone() })?;
        self.scenario.game = scenario.game;
        self.look_up();
        Ok(())
    }

    /// Writes the game down.
    pub(super) fn keep(&mut self) -> io::Result<()> {
        if let Some(author) = &mut self.author {
            author.keep(&self.path)?;
        }
        shelf::keep(self.sitting.save(), &self.path)
    }

    /// What has been played, to be talked over.
    pub(super) fn played(&self) -> Result<Arc<Played>, Refused> {
        let prediction = Prediction::of(self.sitting.save(), &self.scenario.game);
        Ok(Arc::new(Played::of(&self.scenario, self.sitting.played(), prediction)?))
    }

    /// Shows the game as it is looked at: makes what views are made of, and gives it to whoever draws.
    pub(super) fn shown<R>(&self, words: Words, draw: impl FnOnce(&Shown<'_>) -> R) -> Result<R, Refused> {
        let played = self.sitting.played();
        let run = played.chronicle()?;
        let left = self.sitting.branches()?;
        let name = |place: usize| words.say(&message!("window-branch", number = place + 1));
        let branches: Vec<Branch<'_>> = left
            .iter()
            .enumerate()
            .map(|(place, left)| Branch { name: name(place), run: left.run, pinned: left.pinned })
            .collect();
        let (history, _) = played.history()?;
        let known = self.scenario.history.iter().take_while(|option| option.is_some()).count();
        let beside = match self.against {
            Against::Nothing => None,
            Against::History if known == 0 => None,
            Against::History => {
                let known = history.entries().iter().take_while(|entry| self.scenario.history[entry.step.0].is_some()).count();
                Some(Beside { name: words.say(&message!("window-history")), run: history, known })
            }
            Against::Branch(place) => {
                left.get(place).map(|left| Beside { name: name(place), run: left.run, known: usize::MAX })
            }
        };
        let at = self.look.unwrap_or(run.entries().len()).min(run.entries().len());
        let (eyes, waiting) = (self.sitting.eyes(), played.waiting()?);
        Ok(draw(&Shown { scenario: &self.scenario, words, eyes, run, waiting, at, beside, branches: &branches }))
    }

    /// Compares with the next thing that there is: history, each pinned branch, nothing.
    pub(super) fn compare(&mut self) {
        let pinned = |from: usize| {
            let branches = &self.sitting.save().branches;
            (from..branches.len()).find(|place| branches[*place].pinned).map_or(Against::Nothing, Against::Branch)
        };
        self.against = match self.against {
            Against::Nothing => Against::History,
            Against::History => pinned(0),
            Against::Branch(place) => pinned(place + 1),
        };
    }

    /// Looks at the game as it stands now, with nothing open that may no longer be there.
    pub(super) fn look_up(&mut self) {
        self.look = None;
        self.why.clear();
        self.talk = None;
        if let Against::Branch(place) = self.against
            && place >= self.sitting.save().branches.len()
        {
            self.against = Against::History;
        }
    }
}
