//! Rule: a lever is shown with its name, where it stands, where it stood, and how far it goes.

use crate::experiment::{Legal, Level, Lever, Temper};
use crate::report::text;
use crate::scenario::{Authoring, Scenario};
use crate::words::{Words, message};

/// A lever as somebody takes hold of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Knob {
    /// What it moves.
    pub lever: Lever,
    /// What it is called beside its neighbours.
    pub name: String,
    /// What it is called on its own.
    pub said: String,
    /// Where it stands.
    pub turned: Turned,
    /// Whether the what-if says something of it, which can be taken back.
    pub own: bool,
}

/// Where a lever stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Turned {
    /// At a number.
    Gauge(Gauge),
    /// At one of several.
    Picked(Picked),
}

/// A number that can be moved.
#[derive(Clone, Debug, PartialEq)]
pub struct Gauge {
    /// What it is.
    pub value: f64,
    /// The least that it can be moved to.
    pub least: f64,
    /// The greatest.
    pub greatest: f64,
    /// By how much it moves at once.
    pub step: f64,
    /// The number, said.
    pub shown: String,
    /// What it was without the what-if, said, where that is another number.
    pub was: Option<String>,
}

/// One of several that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picked {
    /// Which is forced; none where the choice is free.
    pub option: Option<usize>,
    /// What there is.
    pub options: Vec<String>,
    /// Whether the choice can be left free: what is forced beneath stays forced.
    pub can_be_free: bool,
}

/// How many units a standing may have for single ones to matter.
const FEW: f64 = 20.0;

/// From end to end there are so many steps at the most.
const MOST_STEPS: f64 = 500.0;

/// The steps of a standing of many units.
const STEPS: [f64; 8] = [1.0, 5.0, 10.0, 50.0, 100.0, 500.0, 1000.0, 10_000.0];

impl Knob {
    /// A lever that moves a number.
    pub(super) fn gauge(authoring: &Authoring, words: Words, lever: Lever, name: &str, said: String) -> Option<Self> {
        let Level::Number(value) = authoring.stands(&lever)? else { return None };
        let stood = match authoring.stood(&lever) {
            Some(Level::Number(stood)) => Some(stood),
            _ => None,
        };
        let scale = Scale::of(&lever, authoring, value, stood.unwrap_or(value));
        let shown = scale.said(value, words);
        let was = stood.map(|stood| scale.said(stood, words)).filter(|was| *was != shown);
        let Scale { least, greatest, step, .. } = scale;
        let turned = Turned::Gauge(Gauge { value, least, greatest, step, shown, was });
        let own = authoring.says(&lever);
        Some(Self { lever, name: name.to_owned(), said, turned, own })
    }

    /// A move that can be forced.
    pub(super) fn choice(authoring: &Authoring, scenario: &Scenario, words: Words, step: crate::theory::MoveId) -> Self {
        let lever = Lever::Choose(step);
        let option = match authoring.stands(&lever) {
            Some(Level::Category(option)) => Some(option),
            _ => None,
        };
        let options = 0..scenario.game.step(step).options.len();
        let options = options.map(|option| text::label(scenario, step, option).to_owned()).collect();
        let turned = Turned::Picked(Picked { option, options, can_be_free: authoring.stood(&lever).is_none() });
        let name = text::title(scenario, step).to_owned();
        let said = words.say(&message!("author-choice-said", move = &name));
        let own = authoring.says(&lever);
        Self { lever, name, said, turned, own }
    }
}

/// How far a number goes, and how it is said.
struct Scale {
    least: f64,
    greatest: f64,
    step: f64,
    is_share: bool,
    decimals: usize,
}

impl Scale {
    fn of(lever: &Lever, authoring: &Authoring, value: f64, stood: f64) -> Self {
        let (least, greatest) = (value.min(stood), value.max(stood));
        let share = |greatest: f64| Self { least: 0.0, greatest, step: 0.01, is_share: true, decimals: 0 };
        let whole = |most: f64| Self { least: 0.0, greatest: greatest.max(most), step: 1.0, is_share: false, decimals: 0 };
        match *lever {
            Lever::Temper { part: Temper::Rationality, .. } => {
                Self { least: 0.0, greatest: greatest.max(2.0 * stood).max(10.0), step: 0.1, is_share: false, decimals: 1 }
            }
            // Each further step of thought multiplies the work.
            Lever::Temper { part: Temper::Foresight, .. } => whole(4.0),
            Lever::Temper { part: Temper::Suspicion, .. } => whole(3.0),
            Lever::Temper { part: Temper::Tremble, .. } => share(greatest.max(0.5)),
            Lever::Weigh { .. } => {
                let least = least.min(2.0 * stood).min(0.0);
                Self { least, greatest: greatest.max(2.0 * stood).max(2.0), step: 0.05, is_share: false, decimals: 2 }
            }
            Lever::Set(standing) => {
                let (least, greatest) = authoring.opened().game.standings[standing.0].range;
                let span = greatest - least;
                let coarse = STEPS.into_iter().find(|step| span / step <= MOST_STEPS).unwrap_or(span / MOST_STEPS);
                let (step, decimals) = if span >= FEW { (coarse, 0) } else { (0.05, 2) };
                Self { least, greatest, step, is_share: false, decimals }
            }
            _ => share(1.0),
        }
        .within(lever)
    }

    /// No further than is allowed.
    fn within(self, lever: &Lever) -> Self {
        let Lever::Temper { part, .. } = lever else { return self };
        let (Legal::Between(least, greatest) | Legal::Whole(least, greatest)) = Legal::of(*part) else { return self };
        Self { least: self.least.max(least), greatest: self.greatest.min(greatest), ..self }
    }

    fn said(&self, value: f64, words: Words) -> String {
        if self.is_share { words.percent(value) } else { words.number(value, self.decimals) }
    }
}
