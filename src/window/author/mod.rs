//! Rule: while a what-if is written, the game on the table is its last sound version, and what comes of it stands beside.

#[cfg_attr(target_arch = "wasm32", path = "disk_web.rs")]
mod disk;
mod files;
mod follow;
mod keep;
#[cfg(test)]
mod tests;
#[cfg_attr(target_arch = "wasm32", path = "watch_web.rs")]
mod watch;
#[cfg_attr(target_arch = "wasm32", path = "worker_web.rs")]
mod worker;

use std::sync::Arc;
use std::time::Duration;

pub(super) use watch::Watch;

use crate::lint::lint;
use crate::report::view::{AuthorView, Chances, Written};
use crate::scenario::save::Save;
use crate::scenario::{Authoring, Fault, Faults, Files, Scenario};
use crate::theory::{Game, Mechanism};
use crate::window::dialog::Dialog;
use crate::words::{Message, Words};
use worker::Worker;

/// A frame of a sixtieth of a second waits so long for what comes of a change; what takes longer comes with a later frame.
const PATIENCE: Duration = Duration::from_millis(9);

/// It is looked for what is odd once nothing has been changed for so long.
const QUIET: Duration = Duration::from_millis(250);

/// A game, and what is forced in it.
type Forced = (Arc<Game>, Vec<Option<usize>>);

/// Somebody who writes a what-if.
pub(super) struct Author {
    pub(super) authoring: Authoring,
    beneath: Beneath,
    /// Whether it has never been a file.
    new: bool,
    solver: Worker<Forced, Option<Chances>>,
    linter: Worker<Arc<Scenario>, Odd>,
    before: Option<Chances>,
    now: Option<Chances>,
    odd: Option<Odd>,
    /// The game as it was decided before anything was changed; none once somebody has decided something since.
    remembered: Option<Save>,
    /// The draft as it was kept last.
    kept: Option<String>,
    dialog: Option<Dialog>,
    looked: Option<usize>,
    notice: Option<Message>,
}

/// What is odd about a scenario.
struct Odd {
    scenario: Arc<Scenario>,
    faults: Vec<Fault>,
}

/// What lies beneath the draft, by names.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Beneath {
    scenario: String,
    what_ifs: Vec<String>,
}

impl Author {
    fn new(authoring: Authoring, beneath: Beneath, new: bool, wake: impl Fn() + Clone + Send + 'static) -> Self {
        let solve = |(game, forced): Forced| Chances::of(&game, &forced).ok();
        let look = |scenario: Arc<Scenario>| Odd { faults: lint(&scenario), scenario };
        Self {
            authoring,
            beneath,
            new,
            solver: Worker::begin(Duration::ZERO, solve, wake.clone()),
            linter: Worker::begin(QUIET, look, wake),
            before: None,
            now: None,
            odd: None,
            remembered: None,
            kept: None,
            dialog: None,
            looked: None,
            notice: None,
        }
    }

    /// Works out what came before, with these mechanisms switched off.
    fn compare(&mut self, off: &[Mechanism]) {
        let below = self.authoring.below();
        self.before = Chances::of(&below.game.without(off), &below.forced_options()).ok();
    }

    /// Works out what comes of a game; within this frame, if that can be.
    fn solve(&mut self, scenario: &Scenario) {
        self.solver.ask((Arc::new(scenario.game.clone()), scenario.forced_options()));
        if let Some(now) = self.solver.wait(PATIENCE) {
            self.now = now;
        }
    }

    /// Looks for what is odd, once it is quiet.
    fn look(&mut self) {
        self.linter.ask(self.authoring.shared());
    }

    /// What is wrong with the draft, or odd about it.
    fn faults(&self) -> Option<(&[Fault], &Files)> {
        let odd = || self.odd.as_ref().map(|odd| (odd.faults.as_slice(), &odd.scenario.files));
        self.authoring.faults().map(|faults| (faults.list.as_slice(), &faults.files)).or_else(odd)
    }
}

/// What is to be seen in the author panel.
pub(super) fn view(author: Option<&Author>, broken: Option<&Faults>, scenario: &Scenario, words: Words) -> AuthorView {
    let nothing: (&[Fault], &Files) = (&[], &scenario.files);
    let broken = broken.map(|broken| (broken.list.as_slice(), &broken.files));
    let (faults, files) = broken.or_else(|| author?.faults()).unwrap_or(nothing);
    let notice = author.and_then(|author| author.notice.as_ref()).map(|notice| words.say(notice));
    let broken = broken.map(|_| words.say(&crate::words::message!("author-broken")));
    AuthorView::of(
        &Written {
            scenario,
            authoring: author.map(|author| &author.authoring),
            before: author.and_then(|author| author.before.as_ref()),
            now: author.and_then(|author| author.now.as_ref()),
            working: author.is_some_and(|author| author.solver.is_busy()),
            checking: author.is_some_and(|author| author.linter.is_busy()),
            faults,
            files,
            looked: author.and_then(|author| author.looked),
            notice: broken.or(notice).as_deref(),
        },
        words,
    )
}
