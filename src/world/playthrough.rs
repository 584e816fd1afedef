//! Rule: a person plays one timeline; history's stands beside it, and going back is a fork.
//!
//! The same for every face of the program: it holds the world, says what waits to be decided, and does what is decided.

use std::fmt;
use std::sync::Arc;

use bevy::app::App;
use bevy::ecs::entity::Entity;
use bevy::ecs::world::World;

use super::branching::{Branching, Chair};
use super::chronicle::{Chronicle, chronicle};
use super::refused::Refused;
use super::timeline::Timeline;
use super::{advance_to_rest, begin_with, drawn_images, fork, leave_to_luck, play, plugin, prospect, waiting_at};
use crate::theory::{self, Drawn, Game, Luck, MoveId, Position, Prospect};

/// What a person wants at a move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// This option.
    Took(usize),
    /// What would come if nobody interfered.
    Luck,
}

/// One decision of whoever plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decided {
    /// The move.
    pub step: MoveId,
    /// What was wanted.
    pub choice: Choice,
    /// How many entries the chronicle had before it.
    pub entries: usize,
}

/// A course that was left, and can be gone on with.
#[derive(Debug)]
struct Left {
    timeline: Entity,
    decided: Vec<Decided>,
}

/// A game as it is played by one person (`model.md` section 7), in a world of its own.
pub struct Playthrough {
    app: App,
    own: Entity,
    history: Entity,
    decided: Vec<Decided>,
    left: Vec<Left>,
}

impl fmt::Debug for Playthrough {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { own, history, decided, left, app: _ } = self;
        let mut shown = f.debug_struct("Playthrough");
        shown.field("own", own).field("history", history).field("decided", decided).field("left", left).finish()
    }
}

impl Playthrough {
    /// Begins a game, and beside it the course of history: the same luck, the same images drawn, but every move that history
    /// has an answer for is forced to it.
    ///
    /// # Errors
    ///
    /// Those of [`begin`](super::begin).
    pub fn begin(game: &Arc<Game>, branching: Branching, history: Vec<Option<usize>>) -> Result<Self, Refused> {
        let drawn = branching.luck.draw_images(game);
        Self::begin_with(game, branching, history, &drawn)
    }

    /// The same, with everybody what the caller says.
    ///
    /// # Errors
    ///
    /// Those of [`begin_with`](super::begin_with).
    pub fn begin_with(
        game: &Arc<Game>,
        branching: Branching,
        history: Vec<Option<usize>>,
        drawn: &Drawn,
    ) -> Result<Self, Refused> {
        let mut app = App::new();
        app.add_plugins(plugin);
        let (luck, until) = (branching.luck, branching.until);
        let own = begin_with(app.world_mut(), Arc::clone(game), branching, drawn)?;
        let then = Branching::played(Chair::Nobody, luck).forcing(history).until(until);
        let history = begin_with(app.world_mut(), Arc::clone(game), then, drawn)?;
        advance_to_rest(app.world_mut());
        Ok(Self { app, own, history, decided: Vec::new(), left: Vec::new() })
    }

    fn world(&self) -> &World {
        self.app.world()
    }

    fn timeline(&self) -> Result<&Timeline, Refused> {
        self.world().get(self.own).ok_or(Refused::NoTimeline)
    }

    /// The scenario that is played.
    ///
    /// # Errors
    ///
    /// [`Refused::NoTimeline`], here as below, only where the world was tampered with.
    pub fn game(&self) -> Result<Arc<Game>, Refused> {
        Ok(Arc::clone(self.timeline()?.game()))
    }

    /// The luck of whatever is left to it.
    ///
    /// # Errors
    ///
    /// See [`game`](Self::game).
    pub fn luck(&self) -> Result<Luck, Refused> {
        self.world().get::<Branching>(self.own).map(|branching| branching.luck).ok_or(Refused::NoTimeline)
    }

    /// The public position.
    ///
    /// # Errors
    ///
    /// See [`game`](Self::game).
    pub fn position(&self) -> Result<&Position, Refused> {
        Ok(self.timeline()?.position())
    }

    /// The ending, once there is nothing left to happen.
    ///
    /// # Errors
    ///
    /// See [`game`](Self::game).
    pub fn ending(&self) -> Result<Option<usize>, Refused> {
        Ok(self.timeline()?.ending())
    }

    /// How things stand at the end of the game; nothing before it.
    ///
    /// # Errors
    ///
    /// See [`game`](Self::game).
    pub fn end(&self) -> Result<Option<theory::Timeline>, Refused> {
        if self.waiting()?.is_some() {
            return Ok(None);
        }
        let run = self.chronicle()?;
        let last = run.situation(run.entries().len());
        Ok(last.map(|last| theory::Timeline { position: last.position.clone(), minds: last.minds.clone() }))
    }

    /// The move that waits to be decided, unless the game is over.
    ///
    /// # Errors
    ///
    /// See [`game`](Self::game).
    pub fn waiting(&self) -> Result<Option<MoveId>, Refused> {
        waiting_at(self.world(), self.own)
    }

    /// What may happen at the next move if nobody interferes. Whoever plays an actor has no business to ask of others.
    ///
    /// # Errors
    ///
    /// See [`game`](Self::game).
    pub fn prospect(&mut self) -> Result<Option<Prospect>, Refused> {
        prospect(self.app.world_mut(), self.own)
    }

    /// Decides the move that waits, and lets everything happen that then happens by itself.
    ///
    /// # Errors
    ///
    /// [`Refused::Ended`], and [`Refused::NotOpen`] for an option that is closed or that there is not.
    pub fn decide(&mut self, choice: Choice) -> Result<(), Refused> {
        let step = self.waiting()?.ok_or(Refused::Ended)?;
        let (own, entries) = (self.own, self.chronicle()?.entries().len());
        match choice {
            Choice::Took(option) => play(self.app.world_mut(), own, option)?,
            Choice::Luck => leave_to_luck(self.app.world_mut(), own)?,
        }
        advance_to_rest(self.app.world_mut());
        self.decided.push(Decided { step, choice, entries });
        Ok(())
    }

    /// From here on everything that nobody decides goes by this luck; everybody stays what it is.
    pub fn cast(&mut self, luck: Luck) {
        if let Some(mut branching) = self.app.world_mut().get_mut::<Branching>(self.own) {
            branching.luck = luck;
        }
    }

    /// Goes back to before the last decision of whoever plays, which is returned; `None` where there is none.
    ///
    /// # Errors
    ///
    /// See [`game`](Self::game).
    pub fn undo(&mut self) -> Result<Option<Decided>, Refused> {
        let Some(last) = self.decided.last().copied() else { return Ok(None) };
        let earlier = fork(self.app.world_mut(), self.own, last.entries)?;
        self.app.world_mut().despawn(self.own);
        self.own = earlier;
        self.decided.pop();
        Ok(Some(last))
    }

    /// Goes back to before the decision that wrote an entry of the chronicle, or led to it. What is left becomes a branch, the last
    /// of them. Returns whether there was anything to go back over.
    ///
    /// # Errors
    ///
    /// See [`game`](Self::game).
    pub fn rewind(&mut self, entry: usize) -> Result<bool, Refused> {
        let kept = self.decided.iter().rposition(|decided| decided.entries <= entry).unwrap_or(0);
        let Some(first) = self.decided.get(kept).copied() else { return Ok(false) };
        let earlier = fork(self.app.world_mut(), self.own, first.entries)?;
        let timeline = std::mem::replace(&mut self.own, earlier);
        let decided = self.decided.clone();
        self.decided.truncate(kept);
        self.left.push(Left { timeline, decided });
        Ok(true)
    }

    /// Goes on with a branch; what is left takes its place. Returns whether there is such a branch.
    pub fn switch(&mut self, branch: usize) -> bool {
        let Some(left) = self.left.get_mut(branch) else { return false };
        std::mem::swap(&mut self.own, &mut left.timeline);
        std::mem::swap(&mut self.decided, &mut left.decided);
        true
    }

    /// Forgets a branch.
    pub fn forget(&mut self, branch: usize) {
        if branch < self.left.len() {
            let left = self.left.remove(branch);
            self.app.world_mut().despawn(left.timeline);
        }
    }

    /// The branches, in the order in which they were left: what was decided in each.
    pub fn branches(&self) -> impl ExactSizeIterator<Item = &[Decided]> {
        self.left.iter().map(|left| left.decided.as_slice())
    }

    /// What happened in a branch.
    ///
    /// # Errors
    ///
    /// [`Refused::NoTimeline`] where there is no such branch.
    pub fn branch(&self, branch: usize) -> Result<&Chronicle, Refused> {
        let left = self.left.get(branch).ok_or(Refused::NoTimeline)?;
        chronicle(self.world(), left.timeline)
    }

    /// What whoever plays has decided so far.
    #[must_use]
    pub fn decided(&self) -> &[Decided] {
        &self.decided
    }

    /// What has happened.
    ///
    /// # Errors
    ///
    /// See [`game`](Self::game).
    pub fn chronicle(&self) -> Result<&Chronicle, Refused> {
        chronicle(self.world(), self.own)
    }

    /// What happened in history, and how it ended.
    ///
    /// # Errors
    ///
    /// See [`game`](Self::game).
    pub fn history(&self) -> Result<(&Chronicle, Option<usize>), Refused> {
        let timeline: &Timeline = self.world().get(self.history).ok_or(Refused::NoTimeline)?;
        Ok((chronicle(self.world(), self.history)?, timeline.ending()))
    }

    /// What everybody is and thinks it is: for the debrief.
    ///
    /// # Errors
    ///
    /// See [`game`](Self::game).
    pub fn drawn(&self) -> Result<Drawn, Refused> {
        drawn_images(self.world(), self.own)
    }
}
