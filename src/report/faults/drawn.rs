//! Rule: a fault is shown where it stands, with what would put it right, readable without colour.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet, normalize_untrusted_str};

use super::{Style, how_sure};
use crate::scenario::{Fault, Files, Place, Severity};
use crate::words::{Message, Words, message};

/// One fault with the lines that it is about.
#[must_use]
pub fn one(fault: &Fault, files: &Files, words: Words, style: Style) -> String {
    let level = match fault.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Tip => Level::INFO,
    };
    let title =
        level.with_name(words.say(&fault.severity.word())).primary_title(words.say(&fault.message)).id(fault.code.as_str());
    let mut group = Group::with_title(title);
    for snippet in snippets(fault, files, words) {
        group = group.element(snippet);
    }
    // What stands in a file could try to command the terminal.
    let said = |message: &Message| normalize_untrusted_str(&words.say(message));
    if let Some(sure) = how_sure(fault.confidence) {
        group = group.element(Level::NOTE.with_name(words.say(&message!("fault-how-sure"))).message(said(&sure)));
    }
    if let Some(help) = &fault.help {
        group = group.element(Level::HELP.with_name(words.say(&message!("fault-help"))).message(said(help)));
    }
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Coloured => Renderer::styled(),
    };
    renderer.render(&[group])
}

type Annotated<'a> = Snippet<'a, annotate_snippets::Annotation<'a>>;

/// The lines that a fault is about: its own, with what matters on them, then those elsewhere.
fn snippets<'a>(fault: &Fault, files: &'a Files, words: Words) -> Vec<Annotated<'a>> {
    let Some(place) = fault.place else { return Vec::new() };
    let own = excerpt(place, files);
    let label = fault.label.as_ref().map(|label| words.say(label)).unwrap_or_default();
    let mut snippet = own.snippet(files, place).annotation(own.mark(files, AnnotationKind::Primary, place, label));
    let mut elsewhere = Vec::new();
    for (other, label) in &fault.others {
        let label = words.say(label);
        if other.file == place.file && own.covers(*other) {
            snippet = snippet.annotation(own.mark(files, AnnotationKind::Context, *other, label));
        } else {
            let there = excerpt(*other, files);
            let mark = there.mark(files, AnnotationKind::Context, *other, label);
            elsewhere.push(there.snippet(files, *other).annotation(mark));
        }
    }
    elsewhere.insert(0, snippet);
    elsewhere
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
    fn mark<'a>(&self, files: &Files, kind: AnnotationKind, place: Place, label: String) -> annotate_snippets::Annotation<'a> {
        let text = &files.file(place.file).text;
        let within = |at: usize| boundary(text, at.clamp(self.start, self.end)) - self.start;
        let (start, end) = (within(place.start), within(place.end));
        let mark = kind.span(start..end);
        if label.is_empty() { mark } else { mark.label(label) }
    }
}
