//! Rule: whatever is decided is noted before anything else happens; what is left behind is kept as a branch.

use std::sync::Arc;

use super::seating::Seating;
use crate::report::resumed::{decide_again, refused};
use crate::report::told::Eyes;
use crate::scenario::Scenario;
use crate::scenario::save::{Branch, Cast, Save};
use crate::theory::{Game, Luck, Mechanism, MoveId};
use crate::words::Message;
use crate::world::{Branching, Choice, Chronicle, Decided, Playthrough, Refused};

/// A game that is being played, and what is kept of it.
#[derive(Debug)]
pub struct Sitting {
    pub(super) save: Save,
    eyes: Eyes,
    pub(super) luck: Luck,
    pub(super) game: Arc<Game>,
    pub(super) played: Playthrough,
}

/// A course that was left.
#[derive(Clone, Copy, Debug)]
pub struct Left<'a> {
    /// What happened in it.
    pub run: &'a Chronicle,
    /// Whether it is kept for comparison.
    pub pinned: bool,
}

impl Sitting {
    /// Sits down at a scenario [without](Scenario::without) what the save has switched off, and does again what was saved: first the
    /// branches, then the run.
    ///
    /// # Errors
    ///
    /// Where the save names a seat that there is not, or decides what cannot be decided there.
    pub fn new(scenario: &Scenario, save: Save) -> Result<Self, Message> {
        let seating = Seating::of(scenario, &save)?;
        Self::at(scenario, save, &seating)
    }

    /// The same, seated in a certain way.
    ///
    /// # Errors
    ///
    /// Where the save decides what cannot be decided there.
    pub fn at(scenario: &Scenario, mut save: Save, seating: &Seating) -> Result<Self, Message> {
        let game = Arc::new(scenario.game.clone());
        let branching = Branching::played(seating.chair, seating.luck).forcing(scenario.forced_options()).until(seating.until);
        let begun = Playthrough::begin_with(&game, branching, scenario.history.clone(), &seating.drawn);
        let mut played = begun.map_err(|why| refused(&why))?;
        for branch in &save.branches {
            decide_again(&mut played, seating.luck, &branch.decisions, &branch.casts)?;
            played.rewind(0).map_err(|why| refused(&why))?;
        }
        let decisions = std::mem::take(&mut save.decisions);
        decide_again(&mut played, seating.luck, &decisions, &save.casts)?;
        let mut sitting = Self { save, eyes: seating.eyes(), luck: seating.luck, game, played };
        sitting.note();
        Ok(sitting)
    }

    /// What is kept of it: enough to play it again.
    #[must_use]
    pub fn save(&self) -> &Save {
        &self.save
    }

    /// Through whose eyes it is watched.
    #[must_use]
    pub fn eyes(&self) -> Eyes {
        self.eyes
    }

    /// The game as it is played.
    #[must_use]
    pub fn played(&self) -> &Playthrough {
        &self.played
    }

    /// The courses that were left, in the order of the save.
    ///
    /// # Errors
    ///
    /// [`Refused::NoTimeline`], only where the world was tampered with.
    pub fn branches(&self) -> Result<Vec<Left<'_>>, Refused> {
        let branches = self.save.branches.iter().enumerate();
        branches.map(|(place, branch)| Ok(Left { run: self.played.branch(place)?, pinned: branch.pinned })).collect()
    }

    /// Notes what is expected before the first move: the chance of the challenge in per cent, and the decision that matters most.
    pub fn predict(&mut self, challenge: Option<f64>, decision: Option<MoveId>) {
        self.save.asked = true;
        self.save.predicted_challenge = challenge;
        self.save.predicted_decision = decision.map(|step| self.game.step(step).id.clone());
    }

    /// Decides the move that waits.
    ///
    /// # Errors
    ///
    /// Those of [`Playthrough::decide`].
    pub fn decide(&mut self, choice: Choice) -> Result<(), Refused> {
        self.played.decide(choice)?;
        self.forget_what_came_again();
        self.note();
        Ok(())
    }

    /// Takes the last decision back. Returns whether there was one.
    ///
    /// # Errors
    ///
    /// Those of [`Playthrough::undo`].
    pub fn undo(&mut self) -> Result<bool, Refused> {
        let undone = self.played.undo()?.is_some();
        self.note();
        if undone {
            self.cast();
        }
        Ok(undone)
    }

    /// Goes back to before an entry of the chronicle; what is left becomes a branch. Returns whether there was anything to go back over.
    ///
    /// # Errors
    ///
    /// Those of [`Playthrough::rewind`].
    pub fn rewind(&mut self, entry: usize) -> Result<bool, Refused> {
        let casts = self.save.casts.clone();
        let back = self.played.rewind(entry)?;
        self.note();
        if back {
            if let Some(left) = self.save.branches.last_mut() {
                left.casts = casts;
            }
            self.cast();
        }
        Ok(back)
    }

    /// Goes on with a branch; what is left takes its place, and is not kept for comparison.
    pub fn switch(&mut self, branch: usize) {
        if self.played.switch(branch) {
            self.note();
            let Self { save: Save { branches, casts, .. }, .. } = self;
            std::mem::swap(casts, &mut branches[branch].casts);
            branches[branch].pinned = false;
        }
    }

    /// Keeps a branch for comparison, or no longer.
    pub fn pin(&mut self, branch: usize) {
        if let Some(branch) = self.save.branches.get_mut(branch) {
            branch.pinned = !branch.pinned;
        }
    }

    /// Where luck is not kept, whoever goes back meets another than any before.
    fn cast(&mut self) {
        let decided = self.save.decisions.len();
        let all = self.save.branches.iter().flat_map(|branch| &branch.casts).chain(&self.save.casts);
        let run = 1 + all.map(|cast| cast.run).max().unwrap_or(self.luck.run);
        self.save.casts.retain(|cast| cast.after < decided);
        if self.save.without.contains(&Mechanism::KeptLuck) {
            self.save.casts.push(Cast { after: decided, run });
            self.played.cast(Luck { run, ..self.luck });
        }
    }

    /// A branch that begins just as the run now goes has nothing of its own left, or is the run itself.
    fn forget_what_came_again(&mut self) {
        let own = bare(self.played.decided());
        let again: Vec<usize> = (self.played.branches().enumerate())
            .filter(|(place, decided)| !self.save.branches[*place].pinned && own.starts_with(&bare(decided)))
            .map(|(place, _)| place)
            .collect();
        for place in again.into_iter().rev() {
            self.played.forget(place);
            self.save.branches.remove(place);
        }
    }

    /// Notes what has been decided, in the run and in its branches.
    pub(super) fn note(&mut self) {
        let named = |decided: &[Decided]| decided.iter().map(|decided| named(&self.game, *decided)).collect::<Vec<_>>();
        self.save.decisions = named(self.played.decided());
        let mut before = std::mem::take(&mut self.save.branches).into_iter();
        let branch = |decided| Branch { decisions: named(decided), ..before.next().unwrap_or_default() };
        self.save.branches = self.played.branches().map(branch).collect();
    }
}

/// What was decided, wherever it stands in the chronicle.
fn bare(decided: &[Decided]) -> Vec<(MoveId, Choice)> {
    decided.iter().map(|decided| (decided.step, decided.choice)).collect()
}

fn named(game: &Game, decided: Decided) -> (String, Option<String>) {
    let step = game.step(decided.step);
    let option = match decided.choice {
        Choice::Took(option) => Some(step.options[option].id.clone()),
        Choice::Luck => None,
    };
    (step.id.clone(), option)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario;

    fn speech() -> Scenario {
        scenario::open::<&str>("1950-speech", &[]).unwrap()
    }

    #[test]
    fn going_back_leaves_a_branch_that_can_be_taken_up_and_saved() {
        let scenario = speech();
        let mut sitting = Sitting::new(&scenario, Save::new("1950-speech", &[], "historian", 1950)).unwrap();
        for _ in 0..3 {
            sitting.decide(Choice::Took(0)).unwrap();
        }
        let first = sitting.played().chronicle().unwrap().clone();
        assert!(sitting.rewind(1).unwrap());
        assert_eq!(sitting.played().chronicle().unwrap().entries().len(), 1);
        sitting.decide(Choice::Took(1)).unwrap();
        sitting.pin(0);
        assert_eq!(sitting.branches().unwrap()[0].run, &first);

        let resumed = Sitting::new(&scenario, sitting.save().clone()).unwrap();
        assert_eq!(resumed.save(), sitting.save());
        assert_eq!(resumed.played().chronicle().unwrap(), sitting.played().chronicle().unwrap());

        let second = sitting.played().chronicle().unwrap().clone();
        sitting.switch(0);
        assert_eq!(sitting.played().chronicle().unwrap(), &first);
        assert_eq!(sitting.branches().unwrap()[0].run, &second);
    }

    #[test]
    fn luck_that_is_not_kept_is_cast_anew_on_going_back_and_saved() {
        let scenario = speech();
        let save = Save { without: vec![Mechanism::KeptLuck], ..Save::new("1950-speech", &[], "us", 1950) };
        let mut sitting = Sitting::new(&scenario, save).unwrap();
        let mut courses = std::collections::BTreeSet::new();
        for _ in 0..8 {
            while sitting.played().waiting().unwrap().is_some() {
                sitting.decide(Choice::Took(0)).unwrap();
            }
            let run = sitting.played().chronicle().unwrap();
            courses.insert(run.entries().iter().map(|entry| entry.option).collect::<Vec<_>>());
            let resumed = Sitting::new(&scenario, sitting.save().clone()).unwrap();
            assert_eq!(resumed.played().chronicle().unwrap(), run);
            assert_eq!(resumed.save(), sitting.save());
            while sitting.undo().unwrap() {}
        }
        assert!(courses.len() > 1, "the same decisions meet other luck");
    }

    #[test]
    fn deciding_the_same_again_leaves_no_branch() {
        let mut sitting = Sitting::new(&speech(), Save::new("1950-speech", &[], "historian", 1950)).unwrap();
        sitting.decide(Choice::Took(0)).unwrap();
        sitting.rewind(0).unwrap();
        assert_eq!(sitting.branches().unwrap().len(), 1);
        sitting.decide(Choice::Took(0)).unwrap();
        assert!(sitting.branches().unwrap().is_empty());
        assert!(sitting.undo().unwrap() && !sitting.undo().unwrap());
    }

    #[test]
    fn a_save_of_another_scenario_says_where_they_part() {
        let mut save = Save::new("1950-speech", &[], "historian", 1);
        save.decisions = vec![("no such move".to_owned(), None)];
        let words = crate::words::Words::of(crate::words::Language::English);
        let why = |save| words.say(&Sitting::new(&speech(), save).unwrap_err());
        assert!(why(save).contains("no such move"));
        let save = Save::new("1950-speech", &[], "nobody", 1);
        assert!(why(save).contains("nobody"));
    }
}
