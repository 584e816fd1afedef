//! The program: `perimeter`.

use std::process::ExitCode;

fn main() -> ExitCode {
    #[cfg(feature = "window")]
    let window: Option<perimeter::cli::Opener> = Some(perimeter::window::open);
    #[cfg(not(feature = "window"))]
    let window = None;
    perimeter::cli::run(window)
}
