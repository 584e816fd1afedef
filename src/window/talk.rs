//! Rule: a game is talked over in the background, step after step, while the window goes on; whoever leaves stops it.
//!
//! Where there are threads, the background is one. In a browser there is none: one step is worked out between two frames.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker};

use crate::analysis::DEFAULT_LIMIT;
use crate::report::debrief::{Alternative, Debriefing, Figure, Part, Played, Step, Work};
use crate::theory::MoveId;
use crate::words::Words;

/// What comes back from the background.
enum Heard {
    Step(Step),
    Named(Vec<Alternative>),
    Supposed(Figure),
}

/// What is asked of the background.
type Supposed = (MoveId, usize);

/// A debrief, as far as it has been worked out.
pub(super) struct Talk {
    pub(super) title: String,
    pub(super) steps: Vec<Step>,
    pub(super) alternatives: Vec<Alternative>,
    /// What the other decisions that somebody named would have changed, the last one first.
    pub(super) supposed: Vec<Figure>,
    heard: Mutex<Receiver<Heard>>,
    asked: Sender<Supposed>,
    done: Arc<AtomicUsize>,
    stop: Arc<AtomicBool>,
    /// What is still to be done between frames.
    #[cfg(target_arch = "wasm32")]
    work: Option<Pin<Box<dyn Future<Output = ()>>>>,
}

impl Talk {
    /// Begins. `wake` is called from the background whenever there is something new.
    pub(super) fn begin(played: Arc<Played>, words: Words, wake: impl Fn() + Send + Sync + 'static) -> Self {
        let (says, heard) = channel();
        let (asked, questions) = channel();
        let (done, stop) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicBool::new(false)));
        let title = Debriefing::new(&played, words, Work::unwatched()).title();
        let background = (Arc::clone(&done), Arc::clone(&stop));
        let work = move || talk(played, words, says, questions, background, wake);
        #[cfg(not(target_arch = "wasm32"))]
        std::thread::spawn(move || go_on(std::pin::pin!(work())));
        Self {
            title,
            steps: Vec::new(),
            alternatives: Vec::new(),
            supposed: Vec::new(),
            heard: Mutex::new(heard),
            asked,
            done,
            stop,
            #[cfg(target_arch = "wasm32")]
            work: Some(Box::pin(work())),
        }
    }

    /// Takes in what has come back. Returns whether there was anything.
    pub(super) fn listen(&mut self) -> bool {
        #[cfg(target_arch = "wasm32")]
        if self.work.as_mut().is_some_and(|work| go_on(work.as_mut())) {
            self.work = None;
        }
        let heard: Vec<Heard> = self.heard.get_mut().unwrap_or_else(PoisonError::into_inner).try_iter().collect();
        let any = !heard.is_empty();
        for heard in heard {
            match heard {
                Heard::Step(step) => self.steps.push(step),
                Heard::Named(alternatives) => self.alternatives = alternatives,
                Heard::Supposed(figure) => self.supposed.insert(0, figure),
            }
        }
        any
    }

    /// Asks what another decision would have changed.
    pub(super) fn suppose(&self, step: MoveId, option: usize) {
        // The background only ends when this does.
        let _ = self.asked.send((step, option));
    }

    /// Whether every step has been told.
    pub(super) fn is_whole(&self) -> bool {
        self.steps.len() == Part::ALL.len()
    }

    /// How many small pieces of work are done.
    pub(super) fn done(&self) -> usize {
        self.done.load(Ordering::Relaxed)
    }
}

impl Drop for Talk {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
    }
}

/// Works on until there is nothing more to do, or until it is time to rest. Returns whether it is done.
fn go_on(work: Pin<&mut (impl Future<Output = ()> + ?Sized)>) -> bool {
    work.poll(&mut Context::from_waker(Waker::noop())).is_ready()
}

/// Lets a frame be drawn, where nobody else would.
async fn rest() {
    let mut rested = cfg!(not(target_arch = "wasm32"));
    poll_fn(move |_| if std::mem::replace(&mut rested, true) { Poll::Ready(()) } else { Poll::Pending }).await;
}

/// What is asked next; nothing once nobody can ask any more.
async fn next(questions: &Receiver<Supposed>) -> Option<Supposed> {
    if cfg!(not(target_arch = "wasm32")) {
        return questions.recv().ok();
    }
    loop {
        match questions.try_recv() {
            Ok(question) => return Some(question),
            Err(TryRecvError::Disconnected) => return None,
            Err(TryRecvError::Empty) => rest().await,
        }
    }
}

async fn talk(
    played: Arc<Played>,
    words: Words,
    says: Sender<Heard>,
    questions: Receiver<Supposed>,
    (done, stop): (Arc<AtomicUsize>, Arc<AtomicBool>),
    wake: impl Fn() + Sync,
) {
    let count = || {
        done.fetch_add(1, Ordering::Relaxed);
    };
    let debriefing = Debriefing::new(&played, words, Work { limit: DEFAULT_LIMIT, done: &count, stop: &stop });
    let say = |heard: Heard| {
        let sent = says.send(heard).is_ok();
        wake();
        sent
    };
    if !say(Heard::Named(debriefing.alternatives())) {
        return;
    }
    for part in Part::ALL {
        rest().await;
        if !debriefing.step(part).is_some_and(|step| say(Heard::Step(step))) {
            return;
        }
    }
    while let Some((step, option)) = next(&questions).await {
        if let Some(figure) = debriefing.suppose(&[(step, option)])
            && !say(Heard::Supposed(figure))
        {
            return;
        }
    }
}
