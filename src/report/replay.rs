//! Rule: a row that is worked out again shows where its factors stood, how the story went there, and whether the table is right.

use serde_json::{Value, json};

use super::page::Page;
use super::sweep::{Cell, Table};
use super::{json, text};
use crate::analysis::{LineEntry, Row, Sample, line, sample};
use crate::scenario::Experiment;
use crate::theory::{Game, Luck, Reasoner};
use crate::words::{Words, message};

/// The version of the shape of a replay as JSON.
pub const SCHEMA: &str = "perimeter.replay.1";

/// A row of a sweep, worked out again.
#[derive(Debug)]
pub struct Replay<'a> {
    experiment: &'a Experiment,
    row: Row,
    same: bool,
    game: Game,
    course: Course,
}

/// How the story goes at the point of the row.
#[derive(Debug)]
enum Course {
    /// The line of play, where the point was solved exactly.
    Line(Vec<LineEntry>),
    /// The history that was drawn.
    Drawn(Sample),
}

impl<'a> Replay<'a> {
    /// Works out the story of a row; `same` tells whether the table says the same to the last bit.
    #[must_use]
    pub fn of(experiment: &'a Experiment, row: Row, same: bool) -> Self {
        let (game, forced) = experiment.plan.game(&row.levels);
        let mut reasoner = Reasoner::new(&game);
        let course = match row.id.seed {
            None => Course::Line(line(&mut reasoner, &forced, &experiment.scenario.history)),
            Some(seed) => Course::Drawn(sample(&mut reasoner, Luck { seed, run: 0 }, &forced)),
        };
        Self { experiment, row, same, game, course }
    }

    /// The cells of the row, with the names of their columns.
    fn cells(&self) -> Vec<(String, Cell)> {
        let names = Table::Runs.columns(self.experiment).into_iter().map(|column| column.name);
        names.zip(Table::Runs.cells(self.experiment, &self.row).into_iter().flatten()).collect()
    }

    /// The document that `docs/json.md` describes.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let cells = self.cells();
        let value = |cell: &Cell| match cell {
            Cell::Whole(number) => Value::from(*number),
            Cell::Number(number) => Value::from(*number),
            Cell::Text(text) => Value::from(text.as_str()),
            Cell::Empty => Value::Null,
        };
        let done = |step: usize, option: usize| {
            let step = &self.game.moves[step];
            json!({ "move": step.id, "option": step.options[option].id })
        };
        let course: Vec<Value> = match &self.course {
            Course::Line(line) => {
                line.iter().filter_map(|entry| entry.act.as_ref()).map(|act| done(act.step.0, act.chosen)).collect()
            }
            Course::Drawn(drawn) => drawn.course.iter().map(|taken| done(taken.step.0, taken.option)).collect(),
        };
        json!({
            "schema": SCHEMA,
            "version": env!("CARGO_PKG_VERSION"),
            "same": self.same,
            "row": json::by_name(cells.iter().map(|(name, cell)| (name.as_str(), value(cell)))),
            "drawn": matches!(self.course, Course::Drawn(_)),
            "course": course,
        })
    }

    /// The same for people.
    #[must_use]
    pub fn to_text(&self, words: Words) -> String {
        let (page, scenario) = (Page::default(), &self.experiment.scenario);
        let run = self.row.id.run.to_string();
        let mut out = page.heading(&words.say(&message!("replay-title", run = run, title = &*self.experiment.written.title)));
        out.push('\n');
        let cells = self.cells();
        let width = cells.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
        for (name, cell) in &cells {
            let shown = match cell {
                Cell::Whole(number) => number.to_string(),
                Cell::Number(number) => number.to_string(),
                Cell::Text(text) => text.clone(),
                Cell::Empty => words.say(&message!("replay-empty")),
            };
            out += &format!("  {name:width$}  {shown}\n");
        }
        out.push('\n');
        match &self.course {
            Course::Line(line) => {
                out += &page.paragraph(&words.say(&message!("replay-line")));
                out.push('\n');
                out += &text::line(&crate::scenario::Scenario { game: self.game.clone(), ..scenario.clone() }, words, line);
            }
            Course::Drawn(drawn) => {
                out += &page.paragraph(&words.say(&message!("replay-drawn")));
                out.push('\n');
                for taken in &drawn.course {
                    let heading = text::heading(scenario, words, taken.step);
                    let label = text::label(scenario, taken.step, taken.option);
                    out += &page.item(&format!("{heading}: {label}"));
                }
                out.push('\n');
            }
        }
        let verdict = if self.same { message!("replay-same") } else { message!("replay-differs") };
        out + &page.paragraph(&words.say(&verdict))
    }
}
