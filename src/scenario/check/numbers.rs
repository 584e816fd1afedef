//! Rule: a probability lies between zero and one, and those that cover all cases sum to one.

use super::super::code::Code;
use super::super::fault::{Complaints, Fault};
use super::super::grain::{Amount, Mixed};
use super::super::source::Place;
use super::super::value::{Number, Pairs};
use super::Check;
use super::names::Table;
use crate::theory;
use crate::theory::{Mixture, Standing, StandingId};
use crate::words::{Message, message};

/// How far a sum of probabilities may be from one.
const TOLERANCE: f64 = 1e-9;

/// Whether a sum is what it should be, as far as floats can tell.
pub(super) fn is_about(sum: f64, wanted: f64) -> bool {
    (sum - wanted).abs() <= TOLERANCE
}

/// A sum as a person would write it: without the crumbs of floats.
pub(super) fn shown(sum: f64) -> String {
    if !(1e-6..1e9).contains(&sum.abs()) && sum != 0.0 {
        return format!("{sum:e}");
    }
    let text = format!("{sum:.12}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Complains of an attention outside 0 to 1.
pub(super) fn attention(number: Number, complaints: &mut Complaints) -> f64 {
    if number.known().is_some_and(|value| !(0.0..=1.0).contains(&value)) {
        let message = message!("fault-attention", value = number.value.to_string());
        complaints.add(Fault::new(Code::Temperament, number.place, message));
    }
    number.value
}

impl Check<'_> {
    /// Complains of a number that is no probability.
    pub(super) fn probability(&mut self, number: Number) -> f64 {
        if number.known().is_some_and(|value| !(0.0..=1.0).contains(&value)) {
            let message = message!("fault-probability", value = number.value.to_string());
            let fault = Fault::new(Code::Probability, number.place, message);
            // Whoever writes 60 means per cent.
            let per_cent = (2.0..=100.0).contains(&number.value);
            let share = shown(number.value / 100.0);
            let help = per_cent.then(|| message!("fault-per-cent-help", share = share, value = number.value.to_string()));
            self.complaints.add(Fault { help, ..fault });
        }
        number.value
    }

    /// A mixture over the images of an actor.
    pub(super) fn mixed(&mut self, mixed: &Mixed, actor: usize) -> Mixture {
        let images = &self.names.images[actor];
        match mixed {
            Mixed::One(image) => {
                let found = images.find(image, self.complaints).unwrap_or(0);
                Mixture::certain(found, images.len())
            }
            Mixed::Several(chances) => self.mixture(chances, images, Code::SumNotOne),
        }
    }

    /// A mixture over the names of a table: those left out are impossible.
    pub(super) fn mixture(&mut self, chances: &Pairs<Number>, table: &Table, code: Code) -> Mixture {
        let mut mixture = vec![0.0; table.len()];
        let mut sound = chances.whole && table.is_whole();
        for (name, chance) in &chances.entries {
            let value = self.probability(*chance);
            match table.find(name, self.complaints) {
                Some(at) => mixture[at] = value,
                None => sound = false,
            }
            sound &= (0.0..=1.0).contains(&value);
        }
        let sum: f64 = mixture.iter().sum();
        if sound && !is_about(sum, 1.0) {
            let place = chances.place.unwrap_or_default();
            let fault = Fault::new(code, place, message!("fault-sum", sum = shown(sum)));
            self.complaints.add(match chances.entries.as_slice() {
                [] => fault.help(message!("fault-sum-of-nothing-help")),
                [.., (last, chance)] => match chance.value + 1.0 - sum {
                    mended if (0.0..=1.0).contains(&mended) => {
                        fault.help(message!("fault-sum-last-help", entry = format!("{:?}: {}", &**last, shown(mended))))
                    }
                    _ => fault.help(message!("fault-sum-too-much-help", rest = shown(sum - 1.0))),
                },
            });
        }
        Mixture(mixture)
    }

    /// A likelihood for each name of a table: none negative, not all zero, none left out.
    pub(super) fn likelihoods(&mut self, given: &Pairs<Number>, table: &Table, missing: impl Fn() -> Message) -> Vec<f64> {
        let mut likelihoods = vec![f64::NAN; table.len()];
        for (name, number) in &given.entries {
            if number.known().is_some_and(|value| value < 0.0) {
                let message = message!("fault-likelihood-negative", value = number.value.to_string());
                self.complaints.add(Fault::new(Code::Likelihood, number.place, message));
            }
            if let Some(at) = table.find(name, self.complaints) {
                likelihoods[at] = number.value;
            }
        }
        let place = given.place.unwrap_or_default();
        let read = given.entries.iter().all(|(_, number)| number.known().is_some());
        if given.whole && table.is_whole() && read && all_known(given, table) {
            let left_out: Vec<&str> =
                table.names().enumerate().filter(|(at, _)| likelihoods[*at].is_nan()).map(|(_, name)| name).collect();
            if !left_out.is_empty() {
                let message = missing().with("names", super::super::read::listed(&left_out));
                let fault = Fault::new(Code::MissingField, place, message);
                self.complaints.add(fault.help(message!("fault-no-likelihood-help")));
            } else if likelihoods.iter().all(|&value| value == 0.0) {
                let fault = Fault::new(Code::Likelihood, place, message!("fault-likelihoods-zero"));
                self.complaints.add(fault.help(message!("fault-likelihoods-zero-help")));
            }
        }
        likelihoods
    }

    /// An amount, with its standings found.
    pub(super) fn amount(&mut self, amount: &Amount) -> theory::Amount {
        let per = amount.per.entries.iter().filter_map(|(standing, slope)| {
            let id = self.names.standings.find(standing, self.complaints)?;
            Some((StandingId(id), slope.value))
        });
        theory::Amount { base: amount.base.value, per: per.collect() }
    }

    /// The public quantities.
    pub(super) fn standings(&mut self) -> Vec<Standing> {
        let mut standings = Vec::new();
        for (name, record) in &self.script.standing.entries {
            let (least, greatest) = record.range;
            if least.value > greatest.value {
                let place = Place { end: greatest.place.end, ..least.place };
                let (least, greatest) = (least.value.to_string(), greatest.value.to_string());
                let message = message!("fault-range-reversed", standing = &**name, least = least, greatest = greatest);
                let fault = Fault::new(Code::RangeReversed, place, message);
                self.complaints.add(fault.help(message!("fault-range-reversed-help")));
            } else {
                self.within(record.start, name, || message!("fault-starts-outside"));
            }
            standings.push(Standing { id: name.to_string(), start: record.start.value, range: (least.value, greatest.value) });
        }
        standings
    }

    /// Complains of a value that a standing cannot have.
    pub(super) fn within(&mut self, number: Number, standing: &str, outside: impl Fn() -> Message) {
        let Some(record) = self.script.standing.find(standing) else { return };
        let (least, greatest) = record.range;
        let ordered = least.value <= greatest.value;
        if ordered && (number.value < least.value || number.value > greatest.value) {
            let message = outside().with("standing", standing).with("value", number.value.to_string());
            let message = message.with("least", least.value.to_string()).with("greatest", greatest.value.to_string());
            let range = Place { end: greatest.place.end, ..least.place };
            self.complaints
                .add(Fault::new(Code::OutsideRange, number.place, message).other(range, message!("fault-its-range")));
        }
    }
}

fn all_known(given: &Pairs<Number>, table: &Table) -> bool {
    given.entries.iter().all(|(name, _)| table.position(name).is_some())
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn sums_are_shown_without_the_crumbs_of_floats() {
        assert_eq!(shown(0.1 + 0.2), "0.3");
        assert_eq!(shown(1.0), "1");
        assert_eq!(shown(1e300), "1e300");
    }
}
