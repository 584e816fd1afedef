//! `perimeter export`: a scenario for other programs.

use std::process::ExitCode;

use super::args::{ExportArguments, ExportFormat};
use super::failure::Failure;
use super::{course, output};
use crate::words::Words;

/// Writes a scenario with its what-ifs applied.
pub(super) fn export(arguments: &ExportArguments, _words: Words) -> Result<ExitCode, Failure> {
    let scenario = course::open(&arguments.scenario)?;
    let document = match arguments.format {
        ExportFormat::Json => serde_json::to_string_pretty(&scenario.to_json()).map_err(std::io::Error::from)?,
    };
    match &arguments.out {
        None => output::data(&document)?,
        Some(path) => output::file(path, &(document + "\n"))?,
    }
    Ok(ExitCode::SUCCESS)
}
