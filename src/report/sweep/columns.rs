//! Rule: a row is made of cells in the order of its columns; a cell that has no value is empty, in every format.

use crate::analysis::{Measured, Row};
use crate::experiment::{Legal, Level, Lever, Measure};
use crate::scenario::Experiment;
use crate::theory::MoveId;

/// What kind of value stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A whole number of 64 bits, zero or more.
    Whole,
    /// A number.
    Number,
    /// A text.
    Text,
}

impl Kind {
    /// Its name in the data dictionary.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Whole => "integer",
            Self::Number => "number",
            Self::Text => "text",
        }
    }
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// What it is called.
    pub name: String,
    /// What stands in it.
    pub kind: Kind,
    /// Whether every row has a value for it.
    pub full: bool,
}

/// What stands in one column of one row.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// A whole number.
    Whole(u64),
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
    /// No value.
    Empty,
}

/// The tables that an experiment fills.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// One row for each run: where the factors stood, and what came of it.
    Runs,
    /// One row for each measure at each place of each run.
    Series,
}

impl Table {
    /// Its name: that of its folder.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Runs => "runs",
            Self::Series => "series",
        }
    }

    /// The tables of an experiment.
    #[must_use]
    pub fn of(experiment: &Experiment) -> &'static [Self] {
        if experiment.plan.series { &[Self::Runs, Self::Series] } else { &[Self::Runs] }
    }

    /// Its columns.
    #[must_use]
    pub fn columns(self, experiment: &Experiment) -> Vec<Column> {
        let column = |name: &str, kind, full| Column { name: name.to_owned(), kind, full };
        let plan = &experiment.plan;
        match self {
            Self::Runs => {
                let drawn = plan.replications > 0;
                let mut columns = vec![
                    column("run", Kind::Whole, true),
                    column("point", Kind::Whole, true),
                    column("seed", Kind::Whole, drawn),
                ];
                columns.extend(plan.factors.iter().map(|factor| {
                    let names = matches!(plan.base.legal(&factor.lever), Legal::Categories(_));
                    column(&factor.name, if names { Kind::Text } else { Kind::Number }, false)
                }));
                columns.push(column("ending", Kind::Text, drawn));
                columns.extend(plan.outcomes.iter().map(|(name, _)| column(name, Kind::Number, false)));
                columns
            }
            Self::Series => vec![
                column("run", Kind::Whole, true),
                column("move", Kind::Text, false),
                column("date", Kind::Text, false),
                column("observer", Kind::Text, false),
                column("subject", Kind::Text, true),
                column("measure", Kind::Text, true),
                column("value", Kind::Number, true),
            ],
        }
    }

    /// The rows of the table that one run fills, cell by cell.
    #[must_use]
    pub fn cells(self, experiment: &Experiment, row: &Row) -> Vec<Vec<Cell>> {
        match self {
            Self::Runs => vec![run(experiment, row)],
            Self::Series => row.observed.series.iter().map(|measured| series(experiment, row, measured)).collect(),
        }
    }
}

fn run(experiment: &Experiment, row: &Row) -> Vec<Cell> {
    let (plan, game) = (&experiment.plan, &experiment.scenario.game);
    let mut cells = vec![Cell::Whole(row.id.run), Cell::Whole(row.id.point), row.id.seed.map_or(Cell::Empty, Cell::Whole)];
    cells.extend(plan.factors.iter().zip(&row.levels).map(|(factor, level)| match level {
        None => Cell::Empty,
        Some(level) => match category(experiment, &factor.lever, *level) {
            Some(name) => Cell::Text(name.to_owned()),
            None => Cell::Number(number(*level)),
        },
    }));
    cells.push(row.observed.ending.map_or(Cell::Empty, |ending| Cell::Text(game.endings[ending].id.clone())));
    cells.extend(row.observed.outcomes.iter().map(|value| value.map_or(Cell::Empty, Cell::Number)));
    cells
}

fn number(level: Level) -> f64 {
    match level {
        Level::Number(number) => number,
        Level::Category(_) => f64::NAN,
    }
}

/// The name of a level that is a category.
#[must_use]
pub(in crate::report) fn category<'a>(experiment: &'a Experiment, lever: &Lever, level: Level) -> Option<&'a str> {
    let game = &experiment.scenario.game;
    match (lever, level) {
        (Lever::Choose(step), Level::Category(option)) => Some(&game.step(*step).options[option].id),
        (Lever::Actual(actor) | Lever::SelfImage(actor), Level::Category(image)) => Some(&game.actor(*actor).images[image].id),
        _ => None,
    }
}

fn series(experiment: &Experiment, row: &Row, measured: &Measured) -> Vec<Cell> {
    let (game, script) = (&experiment.scenario.game, &experiment.scenario.script);
    let Measured { after, observer, measure, value } = *measured;
    let date = match after {
        Some(MoveId(step)) => script.moves.items[step].date.as_deref(),
        None => script.dates.as_ref().map(|(first, _)| &**first),
    };
    let defender = game.threat.as_ref().and_then(|threat| game.step(threat.response.0).owner());
    let text = |text: Option<&str>| text.map_or(Cell::Empty, |text| Cell::Text(text.to_owned()));
    vec![
        Cell::Whole(row.id.run),
        text(after.map(|step| game.step(step).id.as_str())),
        text(date),
        text(observer.map(|observer| game.actor(observer).id.as_str())),
        text(defender.map(|defender| game.actor(defender).id.as_str())),
        text(Some(measure.name())),
        Cell::Number(value),
    ]
}

/// The measures that stand in the series.
pub(super) const IN_SERIES: [Measure; 4] = [Measure::Actual, Measure::Credibility, Measure::Imagined, Measure::CriticalRisk];
