//! `perimeter solve`: the exact answer.

use std::process::ExitCode;

use super::args::{Format, SolveArguments};
use super::failure::Failure;
use super::{campaign, course, output};
use crate::analysis::{enumerate, expectation, line};
use crate::report::solution::Solution;
use crate::scenario::Opened;
use crate::theory::Reasoner;
use crate::words::Words;

/// Works a scenario out and prints what was found.
pub(super) fn solve(arguments: &SolveArguments, words: Words) -> Result<ExitCode, Failure> {
    let scenario = match course::open_any(&arguments.scenario, words)? {
        Opened::Scenario(scenario) => *scenario,
        Opened::Campaign(campaign) => return campaign::solve(&campaign, arguments, words),
    };
    let forced = course::forced(&scenario, &arguments.course)?;
    let mut reasoner = Reasoner::new(&scenario.game);
    let enumeration = enumerate(&mut reasoner, &forced, arguments.limit)?;
    let expected = arguments.expected.then(|| expectation(&mut reasoner, &forced, arguments.limit)).transpose()?;
    let line = line(&mut reasoner, &forced, &scenario.history);
    let solution = Solution { scenario: &scenario, forced, enumeration, line, expected };
    match arguments.format {
        Format::Text => output::data(&solution.to_text(words))?,
        Format::Json => output::json(&solution.to_json())?,
    }
    Ok(ExitCode::SUCCESS)
}
