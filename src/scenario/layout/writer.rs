//! Rule: one line as long as it fits and its author wanted one; otherwise one entry to a line.

use super::pieces::{Comment, Entry, Group, Part, Pieces};
use super::tidied::WIDTH;

/// How far what is in a bracket stands in.
const INDENT: usize = 4;

/// Writes a file.
pub(super) fn write(pieces: &Pieces<'_>) -> String {
    let mut writer = Writer::default();
    if let Some((above, attribute)) = &pieces.attribute {
        writer.comments(above, 0, true);
        writer.text.push_str(attribute);
        writer.text.push('\n');
    }
    writer.entry(&pieces.root, (0, pieces.attribute.is_none()), "");
    writer.text.push('\n');
    writer.comments(&pieces.below, 0, false);
    writer.text
}

#[derive(Default)]
struct Writer {
    text: String,
}

impl Writer {
    fn indent(&mut self, depth: usize) {
        self.text.extend(std::iter::repeat_n(' ', depth));
    }

    /// Comments, each on a line of its own; `first` where nothing stands before them.
    fn comments(&mut self, comments: &[Comment<'_>], depth: usize, first: bool) {
        for (count, comment) in comments.iter().enumerate() {
            if comment.blank && !(first && count == 0) {
                self.text.push('\n');
            }
            self.indent(depth);
            self.text.push_str(comment.text);
            self.text.push('\n');
        }
    }

    /// An entry with the comments that belong to it, and a comma if it needs one.
    fn entry(&mut self, entry: &Entry<'_>, (depth, first): (usize, bool), comma: &str) {
        self.comments(&entry.above, depth, first);
        if entry.blank && !(first && entry.above.is_empty()) {
            self.text.push('\n');
        }
        self.indent(depth);
        let mut after_colon = false;
        for part in &entry.parts {
            if after_colon {
                self.text.push(' ');
            }
            after_colon = matches!(part, Part::Colon);
            match part {
                Part::Word(word) => self.text.push_str(word),
                Part::Colon => self.text.push(':'),
                Part::Group(group) => self.group(group, depth),
            }
        }
        self.text.push_str(comma);
        for comment in &entry.behind {
            self.text.push(' ');
            self.text.push_str(comment);
        }
    }

    fn group(&mut self, group: &Group<'_>, depth: usize) {
        let column = self.text.chars().rev().take_while(|sign| *sign != '\n').count();
        // The comma that may follow has to fit as well.
        let mut line = Line { text: String::new(), left: (WIDTH - 1).saturating_sub(column) };
        if line.group(group).is_some() {
            self.text.push_str(&line.text);
            return;
        }
        self.text.push_str(group.open);
        self.text.push('\n');
        for (count, entry) in group.entries.iter().enumerate() {
            self.entry(entry, (depth + INDENT, count == 0), ",");
            self.text.push('\n');
        }
        self.comments(&group.below, depth + INDENT, group.entries.is_empty());
        self.indent(depth);
        self.text.push_str(group.close);
    }
}

/// What is written as long as it fits on the line.
struct Line {
    text: String,
    left: usize,
}

impl Line {
    fn push(&mut self, text: &str) -> Option<()> {
        self.left = self.left.checked_sub(text.chars().count())?;
        self.text.push_str(text);
        Some(())
    }

    fn comment(&mut self, text: &str) -> Option<()> {
        if text.starts_with("//") || text.contains('\n') { None } else { self.push(text) }
    }

    fn group(&mut self, group: &Group<'_>) -> Option<()> {
        if group.broken || !group.below.is_empty() {
            return None;
        }
        self.push(group.open)?;
        for (count, entry) in group.entries.iter().enumerate() {
            if count > 0 {
                self.push(", ")?;
            }
            self.entry(entry)?;
        }
        self.push(group.close)
    }

    fn entry(&mut self, entry: &Entry<'_>) -> Option<()> {
        for comment in &entry.above {
            self.comment(comment.text)?;
            self.push(" ")?;
        }
        for part in &entry.parts {
            match part {
                Part::Word(word) if word.contains('\n') => return None,
                Part::Word(word) => self.push(word)?,
                Part::Colon => self.push(": ")?,
                Part::Group(group) => self.group(group)?,
            }
        }
        for comment in &entry.behind {
            self.push(" ")?;
            self.comment(comment)?;
        }
        Some(())
    }
}
