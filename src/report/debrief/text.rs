//! Rule: the same debrief in plain text: a heading for each step, tables where they fit, lists where they do not.

use textwrap::core::display_width;

use super::figure::{Bars, Chart, Figure, Table, Unit};
use super::step::Step;
use crate::report::columns::Columns;
use crate::report::page::{Page, Share};
use crate::words::{Words, message};

/// What still shares a line with others.
const SHORT: usize = 34;

/// One step.
#[must_use]
pub fn step(step: &Step, words: Words, page: Page) -> String {
    let mut out = page.heading(&format!("{}. {}", step.part.number(), step.title));
    for said in &step.paragraphs {
        out += &page.paragraph(said);
    }
    out += &command(step.command.as_deref(), words, page);
    let mut last = step.command.as_ref();
    for figure in &step.figures {
        out += "\n";
        out += &shown(figure, words, page);
        // Figures with one command stand together; it is said once.
        if figure.command.is_some() && figure.command.as_ref() != last {
            out += &command(figure.command.as_deref(), words, page);
            last = figure.command.as_ref();
        }
    }
    for (number, asked) in step.questions.iter().enumerate() {
        out += &page.hanging(&format!("{:>3}. ", number + 1), "     ", asked);
    }
    out
}

/// One figure: its title, what it says, and its numbers.
#[must_use]
pub fn figure(figure: &Figure, words: Words, page: Page) -> String {
    shown(figure, words, page) + &command(figure.command.as_deref(), words, page)
}

fn shown(figure: &Figure, words: Words, page: Page) -> String {
    let mut out = page.paragraph(&figure.title);
    out += &match &figure.chart {
        Some(Chart::Bars(bars)) if bars.unit == Unit::Share && bars.bars.iter().all(|bar| bar.span.is_none()) => {
            let marked = bars.bars.iter().any(|bar| bar.mark.is_some());
            let key = page.hanging("  ", "  ", &format!("-> {}", bars.against));
            shares(bars, words, page) + if marked { &key } else { "" }
        }
        _ => table(&figure.table, page),
    };
    // What dots say stands in their table already.
    if !figure.sentence.is_empty() && !matches!(figure.chart, Some(Chart::Dots(_))) {
        out += &page.hanging("  ", "  ", &figure.sentence);
    }
    out
}

fn command(line: Option<&str>, words: Words, page: Page) -> String {
    let said = |line: &str| page.hanging("  ", "    ", &words.say(&message!("debrief-again", command = line)));
    line.map(said).unwrap_or_default()
}

/// Bars of shares; where one has a mark, the mark is what it is now held against.
fn shares(bars: &Bars, words: Words, page: Page) -> String {
    let row = |bar: &super::figure::Bar| {
        let share = match bar.mark {
            Some(mark) => Share { before: Some(bar.value), after: mark },
            None => Share { before: None, after: bar.value },
        };
        (bar.name.clone(), share)
    };
    page.shares(words, "  ", &bars.bars.iter().map(row).collect::<Vec<_>>())
}

/// A table in columns, or, where these are too wide, each row as a list under its name.
#[must_use]
pub fn table(table: &Table, page: Page) -> String {
    if table.rows.is_empty() {
        return String::new();
    }
    let mut columns = Columns::new(table.heads.iter().cloned());
    for row in &table.rows {
        if let Some((name, cells)) = row.split_first() {
            columns.row(name, cells.iter().cloned());
        }
    }
    let wide = columns.to_text();
    if wide.lines().all(|line| display_width(line) <= page.width) { wide } else { list(table, page) }
}

fn list(table: &Table, page: Page) -> String {
    let mut out = String::new();
    for row in &table.rows {
        let Some((name, cells)) = row.split_first() else { continue };
        out += &page.hanging("  ", "    ", name);
        let cells = table.heads[1..].iter().zip(cells).filter(|(_, cell)| !cell.is_empty());
        let said: Vec<String> = cells.map(|(head, cell)| format!("{head}: {cell}")).collect();
        // Short ones share a line, long ones have their own.
        if said.iter().any(|said| display_width(said) > SHORT) {
            said.iter().for_each(|said| out += &page.hanging("    ", "      ", said));
        } else {
            out += &page.hanging("    ", "      ", &said.join("; ").replace(" %", "\u{a0}%")).replace('\u{a0}', " ");
        }
    }
    out
}
