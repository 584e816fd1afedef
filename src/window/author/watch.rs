//! Rule: a file that is saved elsewhere is noticed once the save is over; to look at a file is no change of it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use notify::{RecommendedWatcher, RecursiveMode, Watcher as _};

/// How long nothing must happen before a save counts as done.
const QUIET: Duration = Duration::from_millis(25);
/// The longest that is waited for quiet.
const PATIENCE: Duration = Duration::from_millis(100);

/// Files on disk that are watched.
pub(in super::super) struct Watch {
    files: Vec<PathBuf>,
    changed: Arc<AtomicBool>,
    /// It watches as long as it is there.
    _watcher: RecommendedWatcher,
}

impl Watch {
    /// Watches files, of which there has to be one. `wake` is called when something has happened beside them.
    ///
    /// Where a system cannot watch, nothing is watched: what is saved is read when it is next opened.
    pub(in super::super) fn over(files: Vec<PathBuf>, wake: impl Fn() + Send + 'static) -> Option<Self> {
        let (sender, events) = channel();
        let on_event = move |event: notify::Result<notify::Event>| {
            if event.is_ok_and(|event| !event.kind.is_access()) {
                let _ = sender.send(());
            }
        };
        let mut watcher = notify::recommended_watcher(on_event).ok()?;
        // Editors that write another file and rename it leave only the folder the same.
        let folders: BTreeSet<&Path> = files.iter().filter_map(|file| file.parent()).collect();
        let watched = folders.into_iter().filter(|folder| {
            let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
            watcher.watch(folder, RecursiveMode::NonRecursive).is_ok()
        });
        if watched.count() == 0 {
            return None;
        }
        let changed = Arc::new(AtomicBool::new(false));
        let noticed = Arc::clone(&changed);
        thread::spawn(move || {
            while events.recv().is_ok() {
                settle(&events);
                noticed.store(true, Ordering::Relaxed);
                wake();
            }
        });
        Some(Self { files, changed, _watcher: watcher })
    }

    /// The files that are watched.
    pub(in super::super) fn files(&self) -> &[PathBuf] {
        &self.files
    }

    /// Whether something has happened since this was last asked.
    pub(in super::super) fn noticed(&self) -> bool {
        self.changed.swap(false, Ordering::Relaxed)
    }
}

/// Waits until nothing more happens.
fn settle(events: &Receiver<()>) {
    let since = Instant::now();
    while since.elapsed() < PATIENCE && events.recv_timeout(QUIET).is_ok() {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_save_is_noticed_once() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("mine.ron");
        std::fs::write(&file, "1").unwrap();
        let (sender, woken) = channel();
        let watch = Watch::over(vec![file.clone()], move || sender.send(()).unwrap_or_default()).unwrap();
        assert!(!watch.noticed());
        crate::scenario::disk::write(&file, "2").unwrap();
        woken.recv_timeout(Duration::from_secs(20)).unwrap();
        assert!(watch.noticed() && !watch.noticed());
    }
}
