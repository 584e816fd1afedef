//! Rule: a factor is only ever set to what the scenario itself could have said.

use super::super::check::Names;
use super::super::code::Code;
use super::super::fault::Complaints;
use super::super::source::Place;
use super::super::value::{List, Number};
use super::check::fault;
use super::over::{Over, Spread, Value};
use crate::experiment::{Distribution, Legal, Level, Lever};
use crate::words::message;

/// What reading the values of one factor needs.
pub(super) struct Values<'a> {
    pub(super) names: &'a Names,
    pub(super) lever: &'a Lever,
    pub(super) legal: Legal,
}

impl Values<'_> {
    /// The distribution that was written; complains of what a factor of this kind cannot be.
    pub(super) fn distribution(&self, over: &Over, complaints: &mut Complaints) -> Option<Distribution> {
        match &over.kind {
            Spread::Hole => None,
            Spread::Values(values) => Some(Distribution::alike(&self.levels(values, over.place, complaints)?)),
            Spread::Choice(values, weights) => self.choice(values, weights, over.place, complaints),
            _ if !matches!(self.legal, Legal::Between(..)) => {
                let whole = matches!(self.legal, Legal::Whole(..));
                let message = if whole { message!("experiment-not-spread-whole") } else { message!("experiment-not-spread") };
                complaints.add(fault(Code::WrongLevel, over.place, message, self.example()));
                None
            }
            Spread::Uniform(least, greatest) => {
                let (least, greatest) = self.bounds(*least, *greatest, over.place, complaints)?;
                Some(Distribution::Uniform { least, greatest })
            }
            Spread::LogUniform(from, to) => {
                let (least, greatest) = self.bounds(*from, *to, over.place, complaints)?;
                if least <= 0.0 {
                    let help = message!("experiment-above-zero-help");
                    complaints.add(fault(Code::Spread, from.place, message!("experiment-above-zero"), help));
                    return None;
                }
                Some(Distribution::LogUniform { least, greatest })
            }
            Spread::Triangular(from, mode, to) => {
                let (least, greatest) = self.bounds(*from, *to, over.place, complaints)?;
                let likeliest = mode.known()?;
                if !(least..=greatest).contains(&likeliest) {
                    let help = message!("experiment-mode-help");
                    complaints.add(fault(Code::Spread, mode.place, message!("experiment-mode"), help));
                    return None;
                }
                Some(Distribution::Triangular { least, mode: likeliest, greatest })
            }
            Spread::Normal(mean, spread) => self.normal(*mean, *spread, complaints),
        }
    }

    fn normal(&self, mean: Number, spread: Number, complaints: &mut Complaints) -> Option<Distribution> {
        let Legal::Between(least, greatest) = self.legal else { return None };
        let (middle, width) = (self.number(mean, complaints), spread.known()?);
        if width <= 0.0 {
            let help = message!("experiment-spread-help");
            complaints.add(fault(Code::Spread, spread.place, message!("experiment-spread"), help));
            return None;
        }
        Some(Distribution::Normal { mean: middle?, spread: width, least, greatest })
    }

    fn bounds(&self, least: Number, greatest: Number, place: Place, complaints: &mut Complaints) -> Option<(f64, f64)> {
        let (low, high) = (self.number(least, complaints), self.number(greatest, complaints));
        let (low, high) = (low?, high?);
        if low >= high {
            let message = message!("experiment-reversed", least = low.to_string(), greatest = high.to_string());
            complaints.add(fault(Code::Spread, place, message, message!("experiment-reversed-help")));
            return None;
        }
        Some((low, high))
    }

    /// A number that the lever may be set to.
    fn number(&self, number: Number, complaints: &mut Complaints) -> Option<f64> {
        let value = number.known()?;
        let (Legal::Between(least, greatest) | Legal::Whole(least, greatest)) = self.legal else { return None };
        if !(least..=greatest).contains(&value) {
            let message = message!("experiment-outside", value = value.to_string());
            let help = message!("experiment-outside-help", least = least.to_string(), greatest = greatest.to_string());
            complaints.add(fault(Code::OutsideLegal, number.place, message, help));
            return None;
        }
        if matches!(self.legal, Legal::Whole(..)) && !libm::trunc(value).total_cmp(&value).is_eq() {
            let message = message!("experiment-whole", value = value.to_string());
            complaints.add(fault(Code::NotWhole, number.place, message, message!("experiment-whole-help")));
            return None;
        }
        Some(value)
    }

    /// The levels of a list; nothing where one of them was complained of.
    fn levels(&self, values: &List<Value>, place: Place, complaints: &mut Complaints) -> Option<Vec<Level>> {
        let before = complaints.0.len();
        let mut levels: Vec<Level> = Vec::new();
        for value in &values.items {
            let Some(level) = self.level(value, complaints) else { continue };
            if let (true, Some(place)) = (levels.contains(&level), value.place()) {
                let help = message!("experiment-value-twice-help");
                complaints.add(fault(Code::GivenTwice, place, message!("experiment-value-twice"), help));
            }
            levels.push(level);
        }
        if values.items.is_empty() && values.whole {
            complaints.add(fault(Code::EmptyDesign, place, message!("experiment-no-values"), self.example()));
        }
        (complaints.0.len() == before && levels.len() == values.items.len() && !levels.is_empty()).then_some(levels)
    }

    /// One level.
    pub(super) fn level(&self, value: &Value, complaints: &mut Complaints) -> Option<Level> {
        match (value, self.legal) {
            (Value::Hole, _) => None,
            (Value::Number(number), Legal::Between(..) | Legal::Whole(..)) => {
                self.number(*number, complaints).map(Level::Number)
            }
            (Value::Name(name), Legal::Categories(_)) => {
                let table = match *self.lever {
                    Lever::Choose(step) => &self.names.options[step.0],
                    Lever::Actual(actor) | Lever::SelfImage(actor) => &self.names.images[actor.0],
                    _ => return None,
                };
                table.find(name, complaints).map(Level::Category)
            }
            (Value::Number(Number { place, .. }), Legal::Categories(_)) => {
                complaints.add(fault(Code::WrongLevel, *place, message!("experiment-name-wanted"), self.example()));
                None
            }
            (Value::Name(name), _) => {
                if !name.is_hole() {
                    complaints.add(fault(Code::WrongLevel, name.place, message!("experiment-number-wanted"), self.example()));
                }
                None
            }
        }
    }

    fn choice(
        &self,
        values: &List<Value>,
        weights: &List<Number>,
        place: Place,
        complaints: &mut Complaints,
    ) -> Option<Distribution> {
        let levels = self.levels(values, place, complaints);
        let known: Vec<f64> = weights.items.iter().filter_map(|weight| weight.known()).collect();
        if let Some(negative) = weights.items.iter().find(|weight| weight.value < 0.0) {
            let help = message!("experiment-weight-help");
            complaints.add(fault(Code::Weights, negative.place, message!("experiment-weight"), help));
            return None;
        }
        let levels = levels?;
        if known.len() != weights.items.len() || !weights.whole {
            return None;
        }
        let total: f64 = known.iter().sum();
        if known.len() != levels.len() || total <= 0.0 {
            let message = message!("experiment-weights", values = levels.len(), weights = known.len());
            let place = weights.place.unwrap_or(place);
            complaints.add(fault(Code::Weights, place, message, message!("experiment-weights-help")));
            return None;
        }
        Some(Distribution::Choice(levels.into_iter().zip(known).map(|(level, weight)| (level, weight / total)).collect()))
    }

    /// What a list of values for this factor looks like.
    fn example(&self) -> crate::words::Message {
        let list = match (self.legal, self.lever) {
            (Legal::Categories(_), Lever::Choose(step)) => listed(self.names.options[step.0].names()),
            (Legal::Categories(_), Lever::Actual(actor) | Lever::SelfImage(actor)) => {
                listed(self.names.images[actor.0].names())
            }
            (Legal::Whole(least, greatest), _) => format!("[{least}, {}]", (least + 1.0).min(greatest)),
            _ => "[0.1, 0.2]".to_owned(),
        };
        message!("experiment-values-help", list = list)
    }
}

fn listed<'a>(names: impl Iterator<Item = &'a str>) -> String {
    format!("[{}]", names.map(|name| format!("{name:?}")).collect::<Vec<_>>().join(", "))
}
