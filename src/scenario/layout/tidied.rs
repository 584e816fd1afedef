//! Rule: laying out never changes what a file means; where it would, the file stays as it is.

use super::super::edit::tree;
use super::super::fault::Faults;
use super::super::syntax::Node;
use super::pieces::pieces;
use super::writer::write;

/// How long a line may become, in characters, before what is in its brackets is broken up.
pub const WIDTH: usize = 128;

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
    let said = tree(name, text)?;
    let laid_out = write(&pieces(text.strip_prefix('\u{feff}').unwrap_or(text)));
    Ok(if says(&laid_out, &said) { laid_out } else { text.to_owned() })
}

fn says(text: &str, said: &Node) -> bool {
    tree("", text).is_ok_and(|again| again.same(said))
}
