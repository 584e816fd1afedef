//! `perimeter window`: the map and the panels; without a display, the game in the terminal.

use std::env;
use std::process::ExitCode;

use clap::Args;

use super::args::PlayArguments;
use super::failure::Failure;
use super::{Opener, output, play};
use crate::play::{Ended, Wanted};
use crate::scenario::Level;
use crate::words::{Words, message};

/// The arguments of `window`.
#[derive(Debug, Args)]
pub struct WindowArguments {
    /// A scenario or what-if to begin with: the name of a shipped one, or the path of a file
    pub scenario: Option<String>,
    /// A what-if to apply: the name of a shipped one, or the path of a file; may be repeated
    #[arg(long = "what-if", value_name = "FILE")]
    pub what_ifs: Vec<String>,
    /// Go on with a saved game
    #[arg(long, value_name = "FILE", conflicts_with_all = ["scenario", "what_ifs"])]
    pub resume: Option<String>,
}

/// Opens the window.
pub(super) fn window(arguments: &WindowArguments, opener: Option<Opener>, words: Words) -> Result<ExitCode, Failure> {
    let open = opener.ok_or_else(|| {
        let failure = Failure::usage(message!("window-not-built"));
        failure.with_help(message!("window-not-built-help"))
    })?;
    if !has_display() {
        let failure = Failure::usage(message!("window-no-display"));
        return Err(failure.with_help(message!("window-no-display-help")));
    }
    let wanted = Wanted {
        language: words.language(),
        level: Level::default(),
        scenario: arguments.scenario.clone(),
        what_ifs: arguments.what_ifs.clone(),
        resume: arguments.resume.clone(),
    };
    match open(&wanted) {
        Ended::Well => Ok(ExitCode::SUCCESS),
        Ended::Badly => Ok(ExitCode::FAILURE),
        Ended::NoRenderer => {
            let failure = Failure::usage(message!("window-no-renderer"));
            Err(failure.with_help(message!("window-no-renderer-help")))
        }
    }
}

/// Opens the window where there can be one; else says so, and plays in the terminal.
pub(super) fn window_or_terminal(opener: Option<Opener>, words: Words) -> ExitCode {
    let wanted = Wanted { language: words.language(), ..Wanted::default() };
    let why = match opener {
        None => message!("window-not-built"),
        Some(_) if !has_display() => message!("window-no-display"),
        Some(open) => match open(&wanted) {
            Ended::Well => return ExitCode::SUCCESS,
            Ended::Badly => return ExitCode::FAILURE,
            Ended::NoRenderer => message!("window-no-renderer"),
        },
    };
    output::talk(&words.say(&message!("window-terminal", why = why)));
    play::play(&PlayArguments::default(), words).unwrap_or_else(|failure| failure.report(words))
}

/// Whether a window can be shown: always where the system draws windows itself, else where a display answers.
fn has_display() -> bool {
    if cfg!(any(windows, target_os = "macos")) {
        return true;
    }
    let set = |name: &str| env::var(name).ok().filter(|value| !value.is_empty());
    set("WAYLAND_DISPLAY").is_some_and(|name| wayland_answers(&name)) || set("DISPLAY").is_some_and(|name| x11_answers(&name))
}

#[cfg(unix)]
fn wayland_answers(name: &str) -> bool {
    let folder = env::var_os("XDG_RUNTIME_DIR").map(std::path::PathBuf::from).unwrap_or_default();
    std::os::unix::net::UnixStream::connect(folder.join(name)).is_ok()
}

/// Whether something listens at a display of X11; one on another machine is believed to.
#[cfg(unix)]
fn x11_answers(name: &str) -> bool {
    use std::os::unix::net::UnixStream;
    let Some((host, number)) = name.rsplit_once(':') else { return false };
    let number = number.split('.').next().unwrap_or(number);
    if !host.is_empty() && host != "unix" {
        return true;
    }
    let path = format!("/tmp/.X11-unix/X{number}");
    if UnixStream::connect(&path).is_ok() {
        return true;
    }
    #[cfg(target_os = "linux")]
    {
        use std::os::linux::net::SocketAddrExt as _;
        use std::os::unix::net::SocketAddr;
        let hidden = SocketAddr::from_abstract_name(path.as_bytes());
        hidden.is_ok_and(|address| UnixStream::connect_addr(&address).is_ok())
    }
    #[cfg(not(target_os = "linux"))]
    false
}

#[cfg(not(unix))]
fn wayland_answers(_: &str) -> bool {
    true
}

#[cfg(not(unix))]
fn x11_answers(_: &str) -> bool {
    true
}
