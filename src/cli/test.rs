//! `perimeter test`: whether what authors expect comes out.

use std::process::ExitCode;

use clap::Args;
use serde_json::json;

use super::args::Format;
use super::failure::Failure;
use super::output;
use crate::report::expected::{Seen, seen};
use crate::scenario;
use crate::words::{Words, message};

/// The arguments of `test`.
#[derive(Debug, Args)]
pub struct TestArguments {
    /// The files, or the names of shipped scenarios and what-ifs
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<String>,
    /// How to write what came out
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// Works out what each file expects. Exit code 1 where something else comes out.
pub(super) fn test(arguments: &TestArguments, words: Words) -> Result<ExitCode, Failure> {
    let no_what_ifs: [&str; 0] = [];
    let (mut all_hold, mut documents) = (true, Vec::new());
    for name in &arguments.files {
        let scenario = scenario::open(name, &no_what_ifs)?;
        let seen = seen(&scenario)?;
        all_hold &= seen.iter().all(Seen::holds);
        match arguments.format {
            Format::Json => {
                let expected: Vec<_> = seen.iter().map(Seen::to_json).collect();
                documents.push(json!({"file": name, "expected": expected}));
            }
            Format::Text => tell(name, &seen, words)?,
        }
    }
    if arguments.format == Format::Json {
        output::json(&json!({"schema": "perimeter.test.1", "files": documents}))?;
    }
    Ok(if all_hold { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

fn tell(name: &str, seen: &[Seen<'_>], words: Words) -> Result<(), Failure> {
    for one in seen {
        let (line, column) = one.at;
        output::data(&format!("{name}:{line}:{column}: {}", one.to_text(words)))?;
    }
    let (count, failed) = (seen.len(), seen.iter().filter(|one| !one.holds()).count());
    let verdict = match (count, failed) {
        (0, _) => message!("test-nothing", name = name),
        (_, 0) => message!("test-holds", name = name, count = count),
        _ => message!("test-fails", name = name, count = count, failed = failed),
    };
    output::talk(&words.say(&verdict));
    Ok(())
}
