//! Rule: text fits the page that it is written on, however narrow, and means the same without colour or columns.

use textwrap::core::display_width;
use textwrap::{Options, WordSeparator};

use super::text;
use crate::words::Words;

/// A page so many characters wide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    /// The most characters on a line.
    pub width: usize,
}

/// The narrowest page that is still written for.
const NARROWEST: usize = 30;
/// The widest: longer lines are hard to read.
const WIDEST: usize = 100;
/// The longest bar.
const LONGEST_BAR: usize = 30;
/// What is not parted from the number before it.
const UNITS: [&str; 3] = ["%", "p.p.", "dB"];
/// A blank at which no line is broken.
const KEPT: char = '\u{a0}';
/// A bar shorter than this shows nothing.
const SHORTEST_BAR: usize = 8;

impl Default for Page {
    fn default() -> Self {
        Self { width: 80 }
    }
}

impl Page {
    /// A page as wide as somebody's screen, within reason.
    #[must_use]
    pub fn of_width(width: usize) -> Self {
        Self { width: width.clamp(NARROWEST, WIDEST) }
    }

    /// A paragraph, ending in a line break.
    ///
    /// ```
    /// use perimeter::report::page::Page;
    ///
    /// let page = Page::of_width(30);
    /// assert_eq!(page.paragraph("Moscow reads what Washington does."), "Moscow reads what Washington\ndoes.\n");
    /// ```
    #[must_use]
    pub fn paragraph(self, said: &str) -> String {
        self.hanging("", "", said)
    }

    /// A paragraph whose first line begins with `first`, and every other with `rest`.
    #[must_use]
    pub fn hanging(self, first: &str, rest: &str, said: &str) -> String {
        let options = Options::new(self.width)
            .initial_indent(first)
            .subsequent_indent(rest)
            .word_separator(WordSeparator::AsciiSpace)
            .wrap_algorithm(textwrap::WrapAlgorithm::FirstFit);
        // A number keeps its unit beside it.
        let whole =
            UNITS.iter().fold(printable(said), |said, unit| said.replace(&format!(" {unit}"), &format!("{KEPT}{unit}")));
        let lines = textwrap::wrap(&whole, options).join("\n").replace(KEPT, " ");
        lines.lines().flat_map(|line| [line.trim_end(), "\n"]).collect()
    }

    /// A line of a list.
    #[must_use]
    pub fn item(self, said: &str) -> String {
        self.hanging("  - ", "    ", said)
    }

    /// A heading with a line under it.
    #[must_use]
    pub fn heading(self, said: &str) -> String {
        let heading = self.paragraph(said);
        let width = heading.lines().map(display_width).max().unwrap_or(0);
        format!("{heading}{}\n", "-".repeat(width))
    }

    /// Shares of one, each with its name before it and, where there is room, a bar behind it.
    #[must_use]
    pub fn shares(self, words: Words, indent: &str, rows: &[(String, Share)]) -> String {
        let names = rows.iter().map(|(name, _)| display_width(name)).max().unwrap_or(0);
        let numbers = rows.iter().map(|(_, share)| display_width(&share.said(words))).max().unwrap_or(0);
        let fits = display_width(indent) + names + 2 + numbers <= self.width;
        let room = self.width.saturating_sub(display_width(indent) + names + numbers + 4).min(LONGEST_BAR);
        let mut out = String::new();
        for (name, share) in rows {
            let said = share.said(words);
            if !fits {
                out += &self.hanging(indent, &format!("{indent}  "), &format!("{name}: {said}"));
                continue;
            }
            let gap = " ".repeat(names - display_width(name) + 2);
            let mut line = format!("{indent}{}{gap}{said}", printable(name));
            if room >= SHORTEST_BAR {
                let gap = " ".repeat(numbers - display_width(&said) + 2);
                line += &format!("{gap}{}", text::bar(share.after, room));
            }
            out += &(line + "\n");
        }
        out
    }
}

/// A share of one, and what it was before, where that is known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share {
    /// What it was.
    pub before: Option<f64>,
    /// What it is.
    pub after: f64,
}

impl Share {
    /// Whether it is shown as another number than before.
    #[must_use]
    pub fn moved(&self, words: Words) -> bool {
        self.before.is_some_and(|before| words.percent(before) != words.percent(self.after))
    }

    /// What it is, behind what it was where that is another number.
    fn said(&self, words: Words) -> String {
        match self.before {
            Some(before) if self.moved(words) => format!("{:>5} -> {:>5}", words.percent(before), words.percent(self.after)),
            _ => format!("{:>5}", words.percent(self.after)),
        }
    }
}

/// The same text with nothing in it that a terminal would obey.
#[must_use]
pub fn printable(said: &str) -> String {
    said.chars().map(|sign| if sign.is_control() && sign != '\n' { ' ' } else { sign }).collect()
}
