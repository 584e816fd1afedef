//! Rule: what takes long is done in the background, and only the latest of what was asked: nobody waits for what is no longer wanted.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

/// Somebody in the background who does one kind of work.
pub(super) struct Worker<Job, Done> {
    asked: Sender<(u64, Job)>,
    done: Receiver<(u64, Done)>,
    /// How much has been asked.
    count: u64,
    /// Which of that was answered last.
    answered: u64,
}

impl<Job: Send + 'static, Done: Send + 'static> Worker<Job, Done> {
    /// Somebody who begins once nothing new has been asked for so long. `wake` is called when something is done.
    pub(super) fn begin(
        quiet: Duration,
        work: impl Fn(Job) -> Done + Send + 'static,
        wake: impl Fn() + Send + 'static,
    ) -> Self {
        let (asked, jobs) = channel::<(u64, Job)>();
        let (says, done) = channel();
        thread::spawn(move || {
            while let Ok(job) = jobs.recv() {
                let (count, job) = latest(&jobs, job, quiet);
                if says.send((count, work(job))).is_err() {
                    return;
                }
                wake();
            }
        });
        Self { asked, done, count: 0, answered: 0 }
    }

    /// Asks for something in the place of what was asked before.
    pub(super) fn ask(&mut self, job: Job) {
        self.count += 1;
        // The background only ends when this does.
        let _ = self.asked.send((self.count, job));
    }

    /// Whether something that was asked is not yet done.
    pub(super) fn is_busy(&self) -> bool {
        self.answered < self.count
    }

    /// What has been done, if it is what was asked last.
    pub(super) fn listen(&mut self) -> Option<Done> {
        let (count, done) = self.done.try_iter().last()?;
        self.take(count, done)
    }

    /// The same, after having waited a moment for it.
    pub(super) fn wait(&mut self, patience: Duration) -> Option<Done> {
        let until = Instant::now() + patience;
        while self.is_busy() {
            let left = until.saturating_duration_since(Instant::now());
            let (count, done) = self.done.recv_timeout(left).ok()?;
            if let Some(done) = self.take(count, done) {
                return Some(done);
            }
        }
        None
    }

    fn take(&mut self, count: u64, done: Done) -> Option<Done> {
        self.answered = count;
        (count == self.count).then_some(done)
    }
}

/// The last of what was asked, once it is quiet.
fn latest<Job>(jobs: &Receiver<Job>, first: Job, quiet: Duration) -> Job {
    let mut job = first;
    loop {
        match jobs.recv_timeout(quiet) {
            Ok(later) => job = later,
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return job,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_latest_is_answered() {
        let mut worker = Worker::begin(Duration::from_millis(20), |number: u32| number * 2, || {});
        assert!(!worker.is_busy() && worker.listen().is_none());
        for number in 0..100 {
            worker.ask(number);
        }
        assert!(worker.is_busy());
        assert_eq!(worker.wait(Duration::from_secs(20)), Some(198));
        assert!(!worker.is_busy() && worker.wait(Duration::ZERO).is_none());
    }
}
