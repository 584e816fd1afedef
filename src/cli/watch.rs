//! `perimeter check --watch`: after every save, what it changed.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use notify::{RecursiveMode, Watcher as _};
use serde_json::json;

use super::args::{CheckArguments, FaultFormat};
use super::failure::Failure;
use super::output;
use crate::analysis::{DEFAULT_LIMIT, Outcome};
use crate::lint;
use crate::report::{difference, faults};
use crate::scenario::{self, Faults, Scenario, is_shipped};
use crate::words::{Words, message};

/// How long nothing must happen before a save counts as done.
const QUIET: Duration = Duration::from_millis(25);
/// The longest that a report waits for quiet.
const PATIENCE: Duration = Duration::from_millis(100);

/// What happened.
enum Event {
    /// Something in a folder that is watched.
    Change,
    /// Somebody has had enough.
    Stop,
}

/// A scenario or what-if that is watched.
struct Watched<'a> {
    name: &'a str,
    /// The files that it is made of, and what they said when it was looked at last.
    texts: Vec<(PathBuf, Option<String>)>,
    /// What came of the last version that was sound.
    outcome: Option<Outcome>,
}

/// Reports on each file, and again whenever it or what it builds on is saved, until interrupted.
pub(super) fn watch(arguments: &CheckArguments, words: Words) -> Result<ExitCode, Failure> {
    let (sender, events) = mpsc::channel();
    let interrupted = sender.clone();
    ctrlc::set_handler(move || drop(interrupted.send(Event::Stop))).map_err(|why| failed(std::io::Error::other(why)))?;
    let on_change = move |event: notify::Result<notify::Event>| {
        // To look at a file is no change of it.
        if event.is_ok_and(|event| !event.kind.is_access()) {
            drop(sender.send(Event::Change));
        }
    };
    let mut watcher = notify::recommended_watcher(on_change).map_err(|why| failed(std::io::Error::other(why)))?;
    let mut folders = BTreeSet::new();
    let mut all: Vec<Watched<'_>> =
        arguments.files.iter().map(|name| Watched { name, texts: Vec::new(), outcome: None }).collect();
    loop {
        let known = folders.len();
        for watched in &mut all {
            if watched.texts.is_empty() || watched.texts.iter().any(|(path, text)| text_of(path) != *text) {
                watched.report(arguments, words)?;
            }
            for (path, _) in &watched.texts {
                let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
                // Editors that write another file and rename it leave only the folder the same.
                if folders.insert(folder.to_owned()) {
                    watcher.watch(folder, RecursiveMode::NonRecursive).map_err(|why| failed(std::io::Error::other(why)))?;
                }
            }
        }
        // What was saved before its folder was watched is seen on a second look.
        if folders.len() == known && wait(&events) {
            return Ok(ExitCode::from(130));
        }
    }
}

fn failed(why: std::io::Error) -> Failure {
    Failure::File { what: message!("cli-watch").into(), why }
}

/// Waits for a change and for the quiet after it; whether somebody has had enough.
fn wait(events: &Receiver<Event>) -> bool {
    if !matches!(events.recv(), Ok(Event::Change)) {
        return true;
    }
    let since = Instant::now();
    while since.elapsed() < PATIENCE {
        match events.recv_timeout(QUIET) {
            Ok(Event::Change) => {}
            Ok(Event::Stop) => return true,
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => break,
        }
    }
    false
}

fn text_of(path: &Path) -> Option<String> {
    fs::read_to_string(path).ok()
}

impl Watched<'_> {
    /// Looks at the files anew and says what became of them.
    fn report(&mut self, arguments: &CheckArguments, words: Words) -> Result<(), Failure> {
        let no_what_ifs: [&str; 0] = [];
        let opened = scenario::open(self.name, &no_what_ifs);
        let files = match &opened {
            Ok(scenario) => &scenario.files,
            Err(faults) => &faults.files,
        };
        let read = files.iter().filter(|file| !is_shipped(&file.name));
        // The texts beside a shipped scenario are read, and lie in no folder.
        let on_disk = |path: &Path, text: &str| text_of(path).map(|_| text.to_owned());
        let mut texts: Vec<_> =
            read.map(|file| (PathBuf::from(&file.name), on_disk(Path::new(&file.name), &file.text))).collect();
        if texts.is_empty() {
            texts.push((PathBuf::from(self.name), text_of(Path::new(self.name))));
        }
        self.texts = texts;
        match opened {
            Ok(scenario) => self.sound(&scenario, arguments, words),
            Err(found) => self.broken(&found, arguments.format, words),
        }
    }

    /// The outcome first, for it is waited for; then what is odd.
    fn sound(&mut self, scenario: &Scenario, arguments: &CheckArguments, words: Words) -> Result<(), Failure> {
        let now = Outcome::of(&scenario.game, &scenario.forced_options(), DEFAULT_LIMIT)?;
        let moved = self.outcome.as_ref().unwrap_or(&now).to(&now);
        let said = match (arguments.format, self.outcome.replace(now)) {
            (FaultFormat::Json, _) => {
                json!({"schema": "perimeter.watch.1", "file": self.name, "sound": true, "change": difference::to_json(&moved)})
                    .to_string()
            }
            (_, None) => format!("{}: {}", self.name, difference::endings(&moved, words)),
            (_, Some(_)) => format!("{}: {}", self.name, difference::difference(&moved, words)),
        };
        output::data(&said)?;
        let mut odd = lint::lint(scenario);
        odd.retain(|fault| !arguments.allow.contains(&fault.code));
        if !odd.is_empty() && arguments.format != FaultFormat::Json {
            output::data(&match arguments.format {
                FaultFormat::Sentences => faults::sentences(&odd, &scenario.files, words),
                _ => faults::list(&odd, &scenario.files, words, output::style()),
            })?;
        }
        Ok(())
    }

    fn broken(&self, found: &Faults, format: FaultFormat, words: Words) -> Result<(), Failure> {
        match format {
            FaultFormat::Json => {
                let document =
                    json!({"schema": "perimeter.watch.1", "file": self.name, "sound": false, "faults": found.list.len()});
                output::data(&document.to_string())?;
            }
            FaultFormat::Sentences => output::data(&faults::sentences(&found.list, &found.files, words))?,
            FaultFormat::Text => output::data(&faults::faults(found, words, output::style()))?,
        }
        if format != FaultFormat::Json {
            let kept = self.outcome.is_some();
            let said = if kept { message!("watch-kept", name = self.name) } else { message!("watch-none", name = self.name) };
            output::data(&words.say(&said))?;
        }
        Ok(())
    }
}
