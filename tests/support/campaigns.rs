//! The program as a person calls it, for campaigns.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

/// A campaign of three short episodes.
pub const ALL: &str = "tests/campaign/all.ron";

/// What the program answers when this is typed.
pub fn perimeter(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_perimeter"))
        .args(arguments)
        .env("LC_ALL", "C")
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // What is refused, or asks nothing, reads nothing.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

/// What it tells where all is well.
pub fn told(arguments: &[&str], input: &str) -> String {
    let output = perimeter(arguments, input);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}
