//! Rule: a fault is shown where it stands, with what would put it right, readable without colour.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use crate::scenario::{Fault, Faults, Files, Place, Severity};

/// How faults are drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// Without colours.
    #[default]
    Plain,
    /// With the colours of a terminal.
    Coloured,
}

/// All faults, each with the lines that it is about, and how many there are.
#[must_use]
pub fn faults(faults: &Faults, style: Style) -> String {
    let mut shown = list(&faults.list, &faults.files, style);
    let count = |severity| faults.list.iter().filter(|fault| fault.severity == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let plural = |count: usize, what: &str| format!("{count} {what}{}", if count == 1 { "" } else { "s" });
    if errors > 0 {
        shown.push_str(&plural(errors, "error"));
    }
    if warnings > 0 {
        shown.push_str(if errors > 0 { ", " } else { "" });
        shown.push_str(&plural(warnings, "warning"));
    }
    shown.push('\n');
    shown
}

/// Faults or warnings, each with the lines that it is about.
#[must_use]
pub fn list(faults: &[Fault], files: &Files, style: Style) -> String {
    faults.iter().map(|fault| one(fault, files, style) + "\n\n").collect()
}

/// One fault with the lines that it is about.
#[must_use]
pub fn one(fault: &Fault, files: &Files, style: Style) -> String {
    let level = match fault.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(fault.message.as_str()).id(fault.code.as_str());
    let mut group = Group::with_title(title);
    if let Some(place) = fault.place {
        let own = excerpt(place, files);
        let mut snippet = own.snippet(files, place).annotation(own.mark(files, AnnotationKind::Primary, place, &fault.label));
        let mut elsewhere = Vec::new();
        for (other, label) in &fault.others {
            if other.file == place.file && own.covers(*other) {
                snippet = snippet.annotation(own.mark(files, AnnotationKind::Context, *other, label));
            } else {
                elsewhere.push((*other, label));
            }
        }
        group = group.element(snippet);
        for (other, label) in elsewhere {
            let there = excerpt(other, files);
            group =
                group.element(there.snippet(files, other).annotation(there.mark(files, AnnotationKind::Context, other, label)));
        }
    }
    if let Some(help) = &fault.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Coloured => Renderer::styled(),
    };
    renderer.render(&[group])
}

/// The most bytes of a line that are shown: a megabyte on one line is of no use to anybody.
const LONGEST_LINE: usize = 400;

/// The lines around a place.
struct Excerpt {
    start: usize,
    end: usize,
    line: usize,
}

fn excerpt(place: Place, files: &Files) -> Excerpt {
    let text = &files.file(place.file).text;
    let at = place.start.min(text.len());
    let line_start = text.as_bytes()[..at].iter().rposition(|&byte| byte == b'\n').map_or(0, |before| before + 1);
    let line_end = text.as_bytes()[at..].iter().position(|&byte| byte == b'\n').map_or(text.len(), |after| at + after);
    let start = line_start.max(at.saturating_sub(LONGEST_LINE));
    let end = line_end.min(at + LONGEST_LINE);
    let (line, _) = files.line_and_column(place);
    Excerpt { start: boundary(text, start), end: boundary(text, end), line }
}

/// The next place where a character begins.
fn boundary(text: &str, at: usize) -> usize {
    (at..=text.len()).find(|&at| text.is_char_boundary(at)).unwrap_or(text.len())
}

impl Excerpt {
    fn covers(&self, place: Place) -> bool {
        self.start <= place.start && place.end <= self.end
    }

    fn snippet<'a>(&self, files: &'a Files, place: Place) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
        let file = files.file(place.file);
        Snippet::source(&file.text[self.start..self.end]).line_start(self.line).path(file.name.as_str())
    }

    /// Marks whole characters: a place may end in the middle of one that is longer than a byte.
    fn mark<'a>(&self, files: &Files, kind: AnnotationKind, place: Place, label: &'a str) -> annotate_snippets::Annotation<'a> {
        let text = &files.file(place.file).text;
        let within = |at: usize| boundary(text, at.clamp(self.start, self.end)) - self.start;
        let (start, end) = (within(place.start), within(place.end));
        let mark = kind.span(start..end);
        if label.is_empty() { mark } else { mark.label(label) }
    }
}
