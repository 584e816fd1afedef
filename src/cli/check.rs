//! `perimeter check`: everything that is wrong with files.

use std::process::ExitCode;

use super::args::CheckArguments;
use super::failure::{self, Failure};
use super::output;
use crate::report::faults;
use crate::scenario;

/// Reads each file and says what is wrong with it. Exit code 0 where nothing is, 1 for warnings only, 3 for errors, 4 for a
/// file that cannot be had.
pub(super) fn check(arguments: &CheckArguments) -> Result<ExitCode, Failure> {
    let (mut warned, mut worst) = (false, 0);
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
                worst = worst.max(failure::unsound(&faults));
                output::data(&faults::faults(&faults, output::style()))?;
                output::talk(&format!("{file}: not sound"));
            }
        }
    }
    Ok(ExitCode::from(if worst > 0 { worst } else { u8::from(warned) }))
}
