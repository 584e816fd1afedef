//! The program: `perimeter`.

use std::process::ExitCode;

fn main() -> ExitCode {
    perimeter::cli::run()
}
