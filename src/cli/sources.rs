//! `perimeter sources`: where everything in a scenario is known from.

use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::args::ScenarioArguments;
use super::failure::Failure;
use super::{course, output};
use crate::report::sources;
use crate::words::Words;

/// The arguments of `sources`.
#[derive(Debug, Args)]
pub struct SourcesArguments {
    /// Which scenario.
    #[command(flatten)]
    pub scenario: ScenarioArguments,
    /// How to write the table
    #[arg(long, value_enum, default_value_t)]
    pub format: TableFormat,
}

/// The formats of a table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum TableFormat {
    /// For people
    #[default]
    Text,
    /// For programs; see docs/json.md
    Json,
    /// For spreadsheets: a row for each claim
    Csv,
}

/// Lists every claim of a scenario with its source, its confidence, its note and its line.
pub(super) fn sources(arguments: &SourcesArguments, words: Words) -> Result<ExitCode, Failure> {
    let scenario = course::shown(&arguments.scenario, words)?;
    match arguments.format {
        TableFormat::Text => output::data(&sources::to_text(&scenario, output::page(), words))?,
        TableFormat::Json => output::json(&sources::to_json(&scenario))?,
        TableFormat::Csv => {
            let mut table = csv::Writer::from_writer(Vec::new());
            table.write_record(sources::COLUMNS).map_err(std::io::Error::from)?;
            for claim in scenario.claims() {
                table.write_record(sources::row(&scenario, &claim)).map_err(std::io::Error::from)?;
            }
            let bytes = table.into_inner().map_err(|failed| std::io::Error::other(failed.to_string()))?;
            output::data(&String::from_utf8_lossy(&bytes))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
