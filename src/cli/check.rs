//! `perimeter check`: everything that is wrong with files.

use std::process::ExitCode;

use super::args::{CheckArguments, Deny, FaultFormat};
use super::failure::{self, Failure};
use super::fix::fix;
use super::watch::watch;
use super::{output, sweep};
use crate::analysis::DEFAULT_LIMIT;
use crate::lint;
use crate::report::faults;
use crate::scenario::experiment::is_experiment;
use crate::scenario::{self, Code, Fault, Faults, Files, Glossary, Opened, Severity};
use crate::words::{Words, message};

/// What the glossary that comes with the program is called; there is no other.
const GLOSSARY_NAME: &str = "glossary";

/// What was found in a file, and the exit code for it.
struct Checked {
    found: Faults,
    code: u8,
}

/// Reads each file and says what is wrong with it. Exit code 0 where nothing is, 1 for warnings only, 3 for errors, and for
/// warnings that are denied, 4 for a file that cannot be had.
pub(super) fn check(arguments: &CheckArguments, words: Words) -> Result<ExitCode, Failure> {
    if arguments.watch {
        return watch(arguments, words);
    }
    if arguments.fix {
        arguments.files.iter().try_for_each(|name| fix(name, words).map(drop))?;
    }
    let checked: Vec<(&str, Checked)> =
        arguments.files.iter().map(|name| (name.as_str(), look_at(name, &arguments.allow))).collect();
    match arguments.format {
        FaultFormat::Json => {
            let found: Vec<_> =
                checked.iter().map(|(name, checked)| (*name, checked.found.list.as_slice(), &checked.found.files)).collect();
            output::json(&faults::document(&found, words))?;
        }
        FaultFormat::Text | FaultFormat::Sentences => {
            for (name, checked) in &checked {
                tell(name, checked, arguments.format, words)?;
            }
        }
    }
    let worst = checked.iter().map(|(_, checked)| checked.code).max().unwrap_or(0);
    if worst == 1 && arguments.deny == Some(Deny::Warnings) {
        output::talk(&words.say(&message!("check-denied")));
        return Ok(ExitCode::from(3));
    }
    Ok(ExitCode::from(worst))
}

fn look_at(name: &str, allow: &[Code]) -> Checked {
    if is_experiment(name) {
        return match sweep::open(name, DEFAULT_LIMIT) {
            Ok(experiment) => odd(experiment.warnings, experiment.scenario.files, allow),
            Err(found) => Checked { code: failure::unsound(&found), found },
        };
    }
    let no_what_ifs: [&str; 0] = [];
    if name == GLOSSARY_NAME {
        return match Glossary::shipped() {
            Ok(glossary) => odd(glossary.warnings.clone(), glossary.files.clone(), allow),
            Err(found) => Checked { code: failure::unsound(found), found: found.clone() },
        };
    }
    let found = match scenario::open_any(name, &no_what_ifs) {
        Ok(Opened::Scenario(scenario)) => Ok((lint::lint(&scenario), scenario.files)),
        Ok(Opened::Campaign(campaign)) => Ok((lint::lint_campaign(&campaign), campaign.files)),
        Err(found) => Err(found),
    };
    match found {
        Ok((list, files)) => odd(list, files, allow),
        Err(found) => Checked { code: failure::unsound(&found), found },
    }
}

/// What is odd about something sound, without what is allowed.
fn odd(mut list: Vec<Fault>, files: Files, allow: &[Code]) -> Checked {
    list.retain(|fault| !allow.contains(&fault.code));
    let code = u8::from(list.iter().any(|fault| fault.severity == Severity::Warning));
    Checked { found: Faults { list, files }, code }
}

fn tell(name: &str, checked: &Checked, format: FaultFormat, words: Words) -> Result<(), Failure> {
    let Faults { list, files } = &checked.found;
    if !list.is_empty() {
        output::data(&match format {
            FaultFormat::Sentences => faults::sentences(list, files, words),
            _ => faults::faults(&checked.found, words, output::style()),
        })?;
    }
    let verdict = match checked.code {
        0 => message!("check-sound", name = name),
        1 => message!("check-odd", name = name),
        _ => message!("check-not-sound", name = name),
    };
    output::talk(&words.say(&verdict));
    Ok(())
}
