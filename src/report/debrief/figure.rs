//! Rule: a figure has a title, one sentence that says it all, and the table behind it; how it is drawn is left to whoever draws.

use std::ops::RangeInclusive;

use crate::theory::ActorId;

/// Something that is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// What it is of.
    pub title: String,
    /// What it says, for whoever cannot see it.
    pub sentence: String,
    /// What is drawn; nothing where the table says it best.
    pub chart: Option<Chart>,
    /// The numbers behind it.
    pub table: Table,
    /// The command that works them out again, where there is one.
    pub command: Option<String>,
}

/// A table: the first column names the rows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// What stands over the columns.
    pub heads: Vec<String>,
    /// The rows, each as long as the heads.
    pub rows: Vec<Vec<String>>,
}

/// What is drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Chart {
    /// Shares of one over time.
    Lines(Lines),
    /// Who thinks what of whom.
    Matrix(Matrix),
    /// A hundred possible histories.
    Dots(Dots),
    /// One number for each of several things.
    Bars(Bars),
}

/// Credibility and critical risk in the eyes of one observer, from move to move.
#[derive(Clone, Debug, PartialEq)]
pub struct Lines {
    /// In whose eyes.
    pub observer: ActorId,
    /// The start, and each move after it.
    pub places: Vec<Place>,
    /// What is drawn: the run's lines, the most important first, then history's.
    pub series: Vec<Series>,
    /// Between which places deterrence has failed in that mind, in the run.
    pub failures: Vec<RangeInclusive<usize>>,
}

/// A place on the axis of time.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// The day as it is written; empty at the start.
    pub date: String,
    /// The move that was made; the start for the first.
    pub name: String,
}

/// What a line shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// How likely the observer thinks the response.
    Credibility,
    /// How likely the defender imagines that the observer thinks it.
    Imagined,
    /// How likely the response is.
    Actual,
    /// How likely it would have to be to deter.
    CriticalRisk,
}

/// One line.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// What it is called.
    pub name: String,
    /// What it shows.
    pub kind: Kind,
    /// Whether it is history's, and not the run's.
    pub historical: bool,
    /// For each place, a share of one; nothing where it is not measured.
    pub values: Vec<Option<f64>>,
}

/// Who thinks what of whom, before the first move and after the last.
#[derive(Clone, Debug, PartialEq)]
pub struct Matrix {
    /// The seats of those who think and of those who are thought of, in the same order.
    pub actors: Vec<String>,
    /// For each of them, what its images are called.
    pub images: Vec<Vec<String>>,
    /// For each observer, for each subject, what it thinks; nothing of itself.
    pub cells: Vec<Vec<Option<Cell>>>,
}

/// What one actor thinks of another.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// The probability of each image before the first move.
    pub before: Vec<f64>,
    /// The same after the last.
    pub after: Vec<f64>,
    /// Which image the other really was.
    pub actual: usize,
}

/// A hundred dots for a hundred possible histories.
#[derive(Clone, Debug, PartialEq)]
pub struct Dots {
    /// The groups, a hundred dots in all.
    pub groups: Vec<Group>,
}

/// Dots of one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// What they stand for.
    pub name: String,
    /// How many.
    pub count: usize,
    /// The share of one that they stand for.
    pub share: f64,
}

/// A bar for each of several things.
#[derive(Clone, Debug, PartialEq)]
pub struct Bars {
    /// The bars, in the order in which they are shown.
    pub bars: Vec<Bar>,
    /// What they are measured in.
    pub unit: Unit,
    /// A value that all of them are held against, drawn through all of them.
    pub baseline: Option<f64>,
    /// What the marks or the baseline are; empty where there are none.
    pub against: String,
}

/// One bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// What it is of.
    pub name: String,
    /// How far it reaches from zero.
    pub value: f64,
    /// Another value of the same thing, to be marked on it.
    pub mark: Option<f64>,
    /// Between which values it lies, where it is a span and not a length.
    pub span: Option<(f64, f64)>,
    /// The value as it is written.
    pub shown: String,
}

/// What bars are measured in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Shares of one.
    Share,
    /// Differences of shares, from -1 to 1.
    Points,
    /// Decibels.
    Decibels,
}

impl Bars {
    /// The least and the greatest value that a scale must have: zero and, of shares, one always among them.
    #[must_use]
    pub fn scale(&self) -> (f64, f64) {
        let within = |bar: &Bar| {
            let (low, high) = bar.span.unwrap_or((bar.value, bar.value));
            [low, high, bar.value, bar.mark.unwrap_or(bar.value)]
        };
        let values = || self.bars.iter().flat_map(within).filter(|value| value.is_finite());
        let greatest = values().fold(if self.unit == Unit::Share { 1.0 } else { 0.0 }, f64::max);
        let least = values().fold(0.0, f64::min);
        if greatest > least { (least, greatest) } else { (0.0, 1.0) }
    }
}

impl Dots {
    /// A hundred dots shared out by probability: whole ones first, the rest to those who lack most; what is possible at all but
    /// too unlikely for a dot has none, and its share says so.
    #[must_use]
    pub fn of(shares: impl IntoIterator<Item = (String, f64)>) -> Self {
        const ALL: usize = 100;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most a hundred")]
        let whole = |share: f64| (100.0 * share.clamp(0.0, 1.0) + 1e-9).floor() as usize;
        let group = |(name, share)| Group { name, count: whole(share), share };
        let mut groups: Vec<Group> = shares.into_iter().map(group).collect();
        #[expect(clippy::cast_precision_loss, reason = "at most a hundred")]
        let lacks = |group: &Group| 100.0 * group.share - group.count as f64;
        let missing = ALL.saturating_sub(groups.iter().map(|group| group.count).sum());
        let mut order: Vec<usize> = (0..groups.len()).collect();
        order.sort_by(|one, other| lacks(&groups[*other]).total_cmp(&lacks(&groups[*one])));
        for place in order.into_iter().take(missing) {
            groups[place].count += 1;
        }
        Self { groups }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hundred_dots_are_a_hundred() {
        for shares in [vec![1.0], vec![0.335, 0.335, 0.33], vec![0.005, 0.004, 0.991], vec![1.0 / 3.0; 3]] {
            let dots = Dots::of(shares.iter().map(|share| (String::new(), *share)));
            assert_eq!(dots.groups.iter().map(|group| group.count).sum::<usize>(), 100, "{shares:?}");
        }
    }
}
