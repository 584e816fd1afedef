//! The pages of the program in a real browser: the player of one file, played to three endings without a mouse, its numbers held
//! against the program's; the debrief and the class, printed; and all of them looked over for whoever cannot see them.
//!
//! The window in a browser is played, too, where `scripts/web.sh` has built it: in the folder that `PERIMETER_WEB` names, else in
//! `target/web`. With `PERIMETER_PICTURES`, pictures of it are put into that folder.
//!
//! Skipped, with a word, where there is no Chromium, no Node, or what `npm ci --prefix tests/browser` installs.
#![expect(clippy::print_stderr, reason = "a test that is skipped, or that takes long, says so")]

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The file of a program, among the folders of `PATH`.
fn found(names: &[&str]) -> Option<PathBuf> {
    let folders: Vec<PathBuf> = env::var_os("PATH").map(|path| env::split_paths(&path).collect()).unwrap_or_default();
    names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name))).find(|file| file.is_file())
}

/// Runs a script with what it drives and the browser, where there is what it needs.
fn driven(script: &str, driven: &Path) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser");
    let browser = env::var_os("PERIMETER_BROWSER").map(PathBuf::from);
    let browser = browser.or_else(|| found(&["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]));
    let (Some(node), Some(browser)) = (found(&["node"]), browser) else {
        eprintln!("skipped: this test needs Node and Chromium");
        return;
    };
    if !folder.join("node_modules/puppeteer-core").is_dir() || !folder.join("node_modules/axe-core").is_dir() {
        eprintln!("skipped: first run `npm ci --prefix tests/browser`");
        return;
    }
    let mut called = Command::new(node);
    called.arg(script).arg(driven).arg(browser).current_dir(folder);
    called.args(env::var_os("PERIMETER_PICTURES"));
    let output = called.output().unwrap();
    let said = [output.stdout, output.stderr].map(|said| String::from_utf8_lossy(&said).into_owned());
    assert!(output.status.success(), "{}", said.concat());
}

#[test]
fn the_player_is_played_without_a_mouse_and_shows_what_solve_says() {
    driven("player.mjs", Path::new(env!("CARGO_BIN_EXE_perimeter")));
}

#[test]
fn the_debrief_and_the_class_are_read_by_everybody_and_fit_their_paper() {
    driven("report.mjs", Path::new(env!("CARGO_BIN_EXE_perimeter")));
}

#[test]
fn the_window_is_played_in_a_browser_and_asks_nobody_for_anything() {
    let folder = env::var_os("PERIMETER_WEB").map_or_else(|| PathBuf::from("target/web"), PathBuf::from);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    if folder.join("perimeter.wasm.gz").is_file() {
        driven("web.mjs", &folder);
    } else {
        eprintln!("skipped: first run `scripts/web.sh`");
    }
}
