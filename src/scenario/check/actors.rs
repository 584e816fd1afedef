//! Rule: an actor is one of its images, and reasons within bounds.

use super::super::code::Code;
use super::super::fault::Fault;
use super::super::file;
use super::super::value::{Number, Text};
use super::Check;
use crate::theory::{Actor, Image, Temperament};
use crate::words::{Message, message};

const MOST_FORESIGHT: u8 = 16;
const MOST_SUSPICION: u8 = 8;

impl Check<'_> {
    /// The actors.
    pub(super) fn actors(&mut self) -> Vec<Actor> {
        let script = self.script;
        if script.actors.entries.is_empty() && script.actors.whole {
            let fault = Fault::new(Code::NothingToChoose, script.actors.place, message!("fault-no-actor"));
            self.complaints.add(fault);
        }
        let entries = script.actors.entries.iter().enumerate();
        let actors = entries.map(|(id, (name, record))| self.actor(id, name, record)).collect();
        for (interest, _) in &script.interests.entries {
            let weighed = self.names.interests.iter().any(|known| *known == **interest);
            if !weighed && self.names.weighed.iter().all(super::names::Table::is_whole) && script.actors.whole {
                let message = message!("fault-interest-unweighed", interest = &**interest);
                self.complaints.add(Fault::warning(Code::NoEffect, interest.place, message));
            }
        }
        actors
    }

    fn actor(&mut self, id: usize, name: &Text, record: &file::Actor) -> Actor {
        if record.images.entries.is_empty() && record.images.whole && record.whole {
            let place = record.images.place.unwrap_or(name.place);
            let message = message!("fault-no-images", actor = &**name);
            self.complaints.add(Fault::new(Code::NothingToChoose, place, message));
        }
        let images = record.images.entries.iter().map(|(image, record)| self.image(image, record)).collect();
        let actual = self.mixed(&record.actual, id);
        let self_image = record.self_image.as_ref().map(|mixed| self.mixed(mixed, id));
        let temperament = record.temperament.as_ref().map(|record| self.temperament(record)).unwrap_or_default();
        Actor { id: name.to_string(), images, actual, self_image, temperament }
    }

    fn image(&mut self, name: &Text, record: &file::Image) -> Image {
        if record.interests.entries.is_empty() && record.interests.whole && record.whole {
            let message = message!("fault-no-weight", image = &**name);
            let place = record.interests.place.unwrap_or(name.place);
            self.complaints.add(Fault::new(Code::NothingToChoose, place, message).help(message!("fault-no-weight-help")));
        }
        let weight = |interest: &String| record.interests.find(interest).map_or(0.0, |weight| weight.value);
        Image { id: name.to_string(), weights: self.names.interests.iter().map(weight).collect() }
    }

    fn temperament(&mut self, record: &file::Temperament) -> Temperament {
        let usual = Temperament::default();
        Temperament {
            rationality: self
                .bounded(record.rationality, usual.rationality, message!("fault-rationality"), |value| value >= 0.0),
            foresight: self.count(record.foresight, usual.foresight, MOST_FORESIGHT, |whole| {
                if whole { message!("fault-foresight") } else { message!("fault-foresight-whole") }
            }),
            suspicion: self.count(record.suspicion, usual.suspicion, MOST_SUSPICION, |whole| {
                if whole { message!("fault-suspicion") } else { message!("fault-suspicion-whole") }
            }),
            attention: record.attention.map_or(usual.attention, |number| super::attention(number, self.complaints)),
            tremble: self
                .bounded(record.tremble, usual.tremble, message!("fault-tremble"), |value| (0.0..1.0).contains(&value)),
        }
    }

    fn bounded(&mut self, number: Option<Number>, usual: f64, rule: Message, holds: impl Fn(f64) -> bool) -> f64 {
        let Some(number) = number else { return usual };
        if number.known().is_some_and(|value| !holds(value)) {
            let message = rule.with("value", number.value.to_string());
            self.complaints.add(Fault::new(Code::Temperament, number.place, message));
        }
        number.value
    }

    fn count(&mut self, number: Option<Number>, usual: u8, most: u8, rule: impl Fn(bool) -> Message) -> u8 {
        let Some(number) = number else { return usual };
        let Some(value) = number.known() else { return usual };
        let counts = 0..=most;
        let Some(count) = counts.clone().find(|&count| f64::from(count).total_cmp(&value.abs()).is_eq() && value >= 0.0) else {
            let whole = libm::trunc(value).total_cmp(&value).is_eq();
            let code = if whole { Code::Temperament } else { Code::NotWhole };
            let message = rule(whole).with("most", u32::from(most)).with("value", value.to_string());
            self.complaints.add(Fault::new(code, number.place, message));
            return usual;
        };
        count
    }
}
