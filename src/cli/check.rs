//! `perimeter check`: everything that is wrong with files.

use std::process::ExitCode;

use super::args::CheckArguments;
use super::failure::Failure;
use super::output;
use crate::report::faults;
use crate::scenario;

/// Reads each file and says what is wrong with it. Exit code 0 where nothing is, 1 for warnings only, 3 for errors.
pub(super) fn check(arguments: &CheckArguments) -> Result<ExitCode, Failure> {
    let (mut warned, mut unsound) = (false, false);
    let no_what_ifs: [&str; 0] = [];
    for file in &arguments.files {
        match scenario::open(file, &no_what_ifs) {
            Ok(scenario) if scenario.warnings.is_empty() => output::talk(&format!("{file}: sound")),
            Ok(scenario) => {
                warned = true;
                output::data(&faults::list(&scenario.warnings, &scenario.files, output::style()))?;
                output::talk(&format!("{file}: sound, but odd"));
            }
            Err(faults) => {
                unsound = true;
                output::data(&faults::faults(&faults, output::style()))?;
                output::talk(&format!("{file}: not sound"));
            }
        }
    }
    Ok(ExitCode::from(match (unsound, warned) {
        (true, _) => 3,
        (false, true) => 1,
        (false, false) => 0,
    }))
}
