//! Rule: whatever is typed or piped in is a line of text; the end of it is no error.

use std::io::{self, BufRead as _, IsTerminal as _, Read as _, Write as _};

use super::super::failure::Failure;
use crate::report::page::printable;

/// The longest line that is listened to.
const LONGEST: u64 = 4096;

/// Asks, and waits for a line. `None` at the end of the input.
///
/// # Errors
///
/// Where the input cannot be read or the question cannot be printed.
pub(super) fn ask(prompt: &str) -> Result<Option<String>, Failure> {
    let mut out = io::stdout().lock();
    write!(out, "{prompt}> ")?;
    out.flush()?;
    drop(out);
    let mut line = Vec::new();
    let mut input = io::stdin().lock();
    input.by_ref().take(LONGEST).read_until(b'\n', &mut line)?;
    if line.is_empty() {
        return Ok(None);
    }
    if line.last() != Some(&b'\n') && line.len() as u64 == LONGEST {
        skip_line(&mut input)?;
    }
    let line = String::from_utf8_lossy(&line).trim().to_owned();
    if !io::stdin().is_terminal() {
        // What is typed on a terminal can be seen there; what is piped in is written down.
        writeln!(io::stdout(), "{}", printable(&line))?;
    }
    Ok(Some(line))
}

/// Passes over what is left of a line that is too long.
fn skip_line(input: &mut io::StdinLock<'_>) -> io::Result<()> {
    loop {
        let (used, done) = match input.fill_buf()? {
            [] => return Ok(()),
            bytes => bytes.iter().position(|byte| *byte == b'\n').map_or((bytes.len(), false), |end| (end + 1, true)),
        };
        input.consume(used);
        if done {
            return Ok(());
        }
    }
}
