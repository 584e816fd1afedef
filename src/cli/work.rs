//! Rule: whatever takes a while is told alike how many threads may work, when to give up, and how to write what is found.

use clap::Args;

use super::args::Format;
use super::jobs::JobsArguments;

/// How to go about a long calculation.
#[derive(Clone, Copy, Debug, Args)]
pub struct WorkArguments {
    /// How many threads.
    #[command(flatten)]
    pub jobs: JobsArguments,
    /// How to write the result
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// Give up after so many different positions in one calculation
    #[arg(long, value_name = "POSITIONS", default_value_t = crate::analysis::DEFAULT_LIMIT)]
    pub limit: usize,
}
