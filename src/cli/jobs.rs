//! Rule: how many threads work is the caller's choice, and shows in nothing but the time it takes.

use clap::Args;
use rayon::{ThreadPool, ThreadPoolBuilder};

use super::failure::Failure;

/// How many threads.
#[derive(Clone, Copy, Debug, Default, Args)]
pub struct JobsArguments {
    /// How many threads to work on; as many as there are processors, if left out. The result is the same for any number
    #[arg(long, value_name = "THREADS", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub jobs: Option<u16>,
}

impl JobsArguments {
    /// The threads.
    ///
    /// # Errors
    ///
    /// Where the system gives none.
    pub(super) fn pool(self) -> Result<ThreadPool, Failure> {
        let failed = |why| Failure::Output(std::io::Error::other(why));
        ThreadPoolBuilder::new().num_threads(self.jobs.map_or(0, usize::from)).build().map_err(failed)
    }
}
