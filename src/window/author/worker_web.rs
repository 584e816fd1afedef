//! Rule: a page has one thread: what is asked is done when it is waited for, else when nothing else has been asked since the last frame.

use std::time::Duration;

/// Somebody who does one kind of work between two frames.
pub(super) struct Worker<Job, Done> {
    work: Box<dyn Fn(Job) -> Done>,
    wake: Box<dyn Fn()>,
    asked: Option<Job>,
    /// Whether a frame has passed since it was asked.
    rested: bool,
}

impl<Job: Send + 'static, Done: Send + 'static> Worker<Job, Done> {
    /// Somebody who begins a frame later, or when it is waited for.
    pub(super) fn begin(_: Duration, work: impl Fn(Job) -> Done + Send + 'static, wake: impl Fn() + Send + 'static) -> Self {
        Self { work: Box::new(work), wake: Box::new(wake), asked: None, rested: false }
    }

    /// Asks for something in the place of what was asked before.
    pub(super) fn ask(&mut self, job: Job) {
        (self.asked, self.rested) = (Some(job), false);
        (self.wake)();
    }

    /// Whether something that was asked is not yet done.
    pub(super) fn is_busy(&self) -> bool {
        self.asked.is_some()
    }

    /// What has been done of what was asked before the last frame.
    pub(super) fn listen(&mut self) -> Option<Done> {
        if self.asked.is_some() && !std::mem::replace(&mut self.rested, true) {
            (self.wake)();
            return None;
        }
        self.wait(Duration::ZERO)
    }

    /// The same, at once.
    pub(super) fn wait(&mut self, _: Duration) -> Option<Done> {
        self.asked.take().map(&self.work)
    }
}
