//! Rule: where nothing can draw the window, that is said, and no more; any other failure is a mistake of ours and stays one.

use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use bevy::app::AppExit;

use super::app;
use crate::play::{Ended, Wanted};

/// Opens the window, and comes back when it is closed.
///
/// The renderer has no other way to say that it lacks a driver than to panic.
#[must_use]
pub fn open(wanted: &Wanted) -> Ended {
    let missing = Arc::new(AtomicBool::new(false));
    let (loud, seen) = (Arc::new(panic::take_hook()), Arc::clone(&missing));
    let others = Arc::clone(&loud);
    panic::set_hook(Box::new(move |what| {
        if is_the_renderers(what) {
            seen.store(true, Ordering::Relaxed);
        } else {
            others(what);
        }
    }));
    let run = panic::catch_unwind(AssertUnwindSafe(|| app(wanted).run()));
    panic::set_hook(Box::new(move |what| loud(what)));
    match run {
        Ok(AppExit::Success) => Ended::Well,
        Ok(AppExit::Error(_)) => Ended::Badly,
        Err(_) if missing.load(Ordering::Relaxed) => Ended::NoRenderer,
        Err(what) => panic::resume_unwind(what),
    }
}

/// Whether it is said where Bevy looks for an adapter, a surface and a device.
fn is_the_renderers(what: &PanicHookInfo<'_>) -> bool {
    what.location().is_some_and(|place| {
        let file = place.file().replace('\\', "/");
        file.contains("/bevy_render-") && file.ends_with("/src/renderer/mod.rs")
    })
}
