//! Rule: laying out never changes what a file means; where it would, the file stays as it is.

use super::super::fault::{Complaints, Faults};
use super::super::source::{FileId, Files};
use super::super::syntax::{Node, parse};
use super::pieces::pieces;
use super::writer::write;

/// How long a line may become, in characters, before what is in its brackets is broken up.
pub const WIDTH: usize = 120;

/// The text, laid out as all files are; `name` is how faults call it.
///
/// ```
/// let laid_out = perimeter::scenario::tidy("mine.ron", "WhatIf( of:\"k3\",title : \"\", // why\n)")?;
/// assert_eq!(laid_out, "WhatIf(\n    of: \"k3\",\n    title: \"\", // why\n)\n");
/// # Ok::<(), perimeter::scenario::Faults>(())
/// ```
///
/// # Errors
///
/// Everything that keeps it from being Rusty Object Notation. What is wrong with its meaning is no matter of layout.
pub fn tidy(name: &str, text: &str) -> Result<String, Faults> {
    let mut files = Files::default();
    let file = files.add(name, text);
    let mut complaints = Complaints::default();
    let said = parse(file, text, &mut complaints);
    let Some(said) = said.filter(|_| complaints.0.is_empty()) else {
        return Err(Faults::new(complaints.0, files));
    };
    let laid_out = write(&pieces(text.strip_prefix('\u{feff}').unwrap_or(text)));
    Ok(if says(&laid_out, &said) { laid_out } else { text.to_owned() })
}

fn says(text: &str, said: &Node) -> bool {
    let mut complaints = Complaints::default();
    parse(FileId(0), text, &mut complaints).is_some_and(|again| complaints.0.is_empty() && again.same(said))
}
