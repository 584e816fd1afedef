//! Rule: a move is somebody's decision or nobody's, with something to choose or to come.

use super::super::code::Code;
use super::super::fault::Fault;
use super::super::file;
use super::super::grain::{Amount, Effect};
use super::super::value::{Pairs, Text};
use super::Check;
use super::numbers::{is_about, shown};
use crate::theory;
use crate::theory::game::{Chance, Evidence};
use crate::theory::{ActorId, Decision, Kind, Move, MoveOption, StandingId};
use crate::words::{Message, message};

impl Check<'_> {
    /// The moves, and the option that history took at each.
    pub(super) fn moves(&mut self) -> (Vec<Move>, Vec<Option<usize>>) {
        let script = self.script;
        self.distinct(script.moves.items.iter().map(|step| &step.id), || message!("fault-two-moves"));
        if script.moves.items.is_empty() && script.moves.whole && script.whole {
            let place = script.moves.place;
            self.complaints.add(Fault::new(Code::NothingToChoose, place, message!("fault-no-move")));
        }
        let mut moves: Vec<Move> = Vec::new();
        let mut history = Vec::new();
        for (at, record) in script.moves.items.iter().enumerate() {
            let step = self.step(at, record);
            let open = self.reachable(record, &step);
            self.open.push(open);
            moves.push(step);
            let marked: Vec<_> = record.options.entries.iter().map(|(name, option)| (name, option.historical)).collect();
            history.push(self.historical(&marked, || message!("fault-two-historical-options", move = &*record.id)));
        }
        (moves, history)
    }

    /// Complains of names that are given twice or empty.
    pub(super) fn distinct<'a>(&mut self, names: impl Iterator<Item = &'a Text>, two: impl Fn() -> Message) {
        let mut seen: Vec<&Text> = Vec::new();
        for name in names.filter(|name| !name.is_hole()) {
            super::super::value::check_name(name, self.complaints);
            if let Some(first) = seen.iter().find(|first| ****first == **name) {
                let fault = Fault::new(Code::DuplicateName, name.place, two().with("name", &**name));
                let fault = fault.other(first.place, message!("fault-first-stands-here"));
                self.complaints.add(fault.help(message!("fault-rename-one")));
            } else {
                seen.push(name);
            }
        }
    }

    /// The one that is marked as what happened.
    pub(super) fn historical(&mut self, marked: &[(&Text, bool)], two: impl Fn() -> Message) -> Option<usize> {
        let mut happened = marked.iter().enumerate().filter(|(_, (_, historical))| *historical);
        let (first, (first_name, _)) = happened.next()?;
        for (_, (name, _)) in happened {
            let fault = Fault::new(Code::TwoHistorical, name.place, two());
            let fault = fault.other(first_name.place, message!("fault-first-stands-here"));
            self.complaints.add(fault.help(message!("fault-two-historical-help")));
        }
        Some(first)
    }

    fn step(&mut self, at: usize, record: &file::Move) -> Move {
        if record.options.entries.is_empty() && record.options.whole {
            let message = if record.is_chance {
                message!("fault-no-outcomes", move = &*record.id)
            } else {
                message!("fault-no-options", move = &*record.id)
            };
            self.complaints.add(Fault::new(Code::NothingToChoose, record.id.place, message));
        }
        let when = self.when(&record.when, at);
        let options = record.options.entries.iter().map(|(name, option)| self.option(at, name, option)).collect();
        let kind = if record.is_chance { self.chance(at, record) } else { self.decision(at, record) };
        let (seen_by, attention) = self.observers(record);
        let bundle = record.bundle.as_ref().map_or(1, |bundle| {
            let same = |other: &&file::Move| other.bundle.as_ref().is_some_and(|other| **other == **bundle);
            self.script.moves.items.iter().filter(same).count()
        });
        Move { id: record.id.to_string(), when, options, kind, seen_by, attention, bundle }
    }

    fn observers(&mut self, record: &file::Move) -> (Vec<bool>, Vec<Option<f64>>) {
        let count = self.names.actors.len();
        let mut seen_by = vec![record.seen_by.is_none(); count];
        for observer in record.seen_by.iter().flat_map(|list| &list.items) {
            let Some(id) = self.names.actors.find(observer, self.complaints) else { continue };
            if seen_by[id] {
                let message = message!("fault-named-twice", name = &**observer);
                self.complaints.add(Fault::new(Code::GivenTwice, observer.place, message).help(message!("fault-remove-one")));
            }
            seen_by[id] = true;
        }
        let mut attention = vec![None; count];
        for (observer, number) in &record.attention.entries {
            let value = super::attention(*number, self.complaints);
            let Some(id) = self.names.actors.find(observer, self.complaints) else { continue };
            attention[id] = Some(value);
            if !seen_by[id] && record.seen_by.as_ref().is_none_or(|list| list.whole) {
                let message = message!("fault-attention-unseen", observer = &**observer);
                self.complaints.add(Fault::warning(Code::NoEffect, observer.place, message));
            }
        }
        (seen_by, attention)
    }

    fn decision(&mut self, at: usize, record: &file::Move) -> Kind {
        let by = record.by.as_ref().and_then(|by| self.names.actors.find(by, self.complaints));
        for (_, option) in &record.options.entries {
            let probability = option.probability.as_ref().map(|amount| (amount.place, "probability"));
            let likelihood = option.likelihood.as_ref().and_then(|given| Some((given.place?, "likelihood")));
            for (place, field) in probability.into_iter().chain(likelihood) {
                let fault = Fault::new(Code::UnknownField, place, message!("fault-option-without", field = field));
                self.complaints.add(fault.help(message!("fault-option-without-help")));
            }
        }
        let Some(by) = by else {
            return Kind::Decision(Decision { by: ActorId(0), moment_of_truth: false, readings: Vec::new() });
        };
        let names = self.names;
        let mut readings = vec![None; names.images[by].len()];
        for (image, reading) in &record.readings.entries {
            let likelihoods = self.likelihoods(reading, &names.options[at], || message!("fault-no-likelihood-for-options"));
            if let Some(image) = names.images[by].find(image, self.complaints) {
                readings[image] = Some(likelihoods);
            }
        }
        Kind::Decision(Decision { by: ActorId(by), moment_of_truth: record.moment_of_truth, readings })
    }

    fn chance(&mut self, at: usize, record: &file::Move) -> Kind {
        let names = self.names;
        let about = record.about.as_ref().and_then(|about| names.actors.find(about, self.complaints));
        let mut likelihoods = Vec::new();
        let mut probabilities = Vec::new();
        for (name, outcome) in &record.options.entries {
            if outcome.probability.is_none() && outcome.whole {
                let message = message!("fault-no-probability", outcome = &**name);
                let help = message!("fault-missing-field-help", field = "probability");
                self.complaints.add(Fault::new(Code::MissingField, name.place, message).help(help));
            }
            let probability = outcome.probability.as_ref().map(|amount| self.amount(amount));
            probabilities.push(probability.unwrap_or(theory::Amount::constant(f64::NAN)));
            if let (Some(given), None) = (&outcome.likelihood, &record.about) {
                let message = message!("fault-evidence", move = &*record.id);
                let fault = Fault::new(Code::Evidence, given.place, message);
                self.complaints.add(fault.help(message!("fault-evidence-help")));
            }
            likelihoods.push(match (&outcome.likelihood, about) {
                (Some(given), Some(about)) => {
                    Some(self.likelihoods(given, &names.images[about], || message!("fault-no-likelihood-for-images")))
                }
                _ => None,
            });
        }
        self.sum_of_outcomes(at, record, &probabilities);
        let evidence = about.map(|about| Evidence { about: ActorId(about), likelihoods });
        Kind::Chance(Chance { probabilities, evidence })
    }

    /// The bases sum to one and what each standing adds sums to zero, unless conditions may close some outcomes.
    fn sum_of_outcomes(&mut self, at: usize, record: &file::Move, probabilities: &[theory::Amount]) {
        for (amount, number) in record
            .options
            .entries
            .iter()
            .filter_map(|(_, outcome)| outcome.probability.as_ref())
            .map(|amount| (amount, amount.base))
        {
            if amount.per.entries.is_empty() && amount.per.whole {
                self.probability(number);
            }
        }
        let closing = record.options.entries.iter().any(|(_, outcome)| !outcome.when.items.is_empty() || !outcome.when.whole);
        let sound = probabilities.iter().all(|amount| amount.base.is_finite()) && record.options.whole;
        if closing || !sound || probabilities.is_empty() {
            return;
        }
        let sum: f64 = probabilities.iter().map(|amount| amount.base).sum();
        if !is_about(sum, 1.0) {
            let message = message!("fault-sum-of-outcomes", move = &*record.id, sum = shown(sum));
            let help = message!("fault-sum-of-outcomes-help", rest = shown(1.0 - sum));
            self.complaints.add(Fault::new(Code::SumNotOne, record.id.place, message).help(help));
        }
        for (standing, (name, _)) in self.script.standing.entries.iter().enumerate() {
            let slopes = || {
                probabilities.iter().flat_map(|amount| &amount.per).filter(|(id, _)| id.0 == standing).map(|(_, slope)| *slope)
            };
            let (sum, size) = (slopes().sum::<f64>(), slopes().fold(0.0, |size: f64, slope| size.max(slope.abs())));
            if size > 0.0 && !is_about(sum / size, 0.0) {
                let step = &*self.script.moves.items[at].id;
                let message = message!("fault-sum-of-slopes", standing = &**name, move = step, sum = shown(sum));
                let fault = Fault::new(Code::SumNotOne, record.id.place, message);
                self.complaints.add(fault.help(message!("fault-sum-of-slopes-help")));
            }
        }
    }

    fn option(&mut self, at: usize, name: &Text, record: &file::MoveOption) -> MoveOption {
        let mut effects = Vec::new();
        for (standing, effect) in &record.effects.entries {
            let Some(id) = self.names.standings.find(standing, self.complaints) else { continue };
            effects.push(match effect {
                Effect::Set(number) => {
                    self.within(*number, standing, || message!("fault-set-outside"));
                    theory::Effect::Set(StandingId(id), number.value)
                }
                Effect::Add(number) => theory::Effect::Add(StandingId(id), number.value),
            });
        }
        let when = self.when(&record.when, at);
        MoveOption { id: name.to_string(), when, effects, payoffs: self.payoffs(&record.payoffs), worth: Vec::new() }
    }

    /// For each actor, how much of which interest.
    pub(super) fn payoffs(&mut self, record: &Pairs<Pairs<Amount>>) -> Vec<Vec<(usize, theory::Amount)>> {
        let mut payoffs = vec![Vec::new(); self.names.actors.len()];
        for (actor, amounts) in &record.entries {
            let found = self.names.actors.find(actor, self.complaints);
            for (interest, amount) in &amounts.entries {
                let amount = self.amount(amount);
                let known = found.and_then(|actor| self.names.weighed[actor].find(interest, self.complaints));
                let Some(place) = known.and_then(|_| self.names.interests.iter().position(|name| *name == **interest)) else {
                    continue;
                };
                if let Some(actor) = found {
                    payoffs[actor].push((place, amount));
                }
            }
        }
        payoffs
    }

    /// Which options can ever be chosen; warns of what certainly never comes about.
    fn reachable(&mut self, record: &file::Move, step: &Move) -> Vec<bool> {
        if self.certainly(&step.when) == Some(false) {
            let message = message!("fault-move-unreachable", move = &*record.id);
            self.complaints.add(Fault::warning(Code::Unreachable, record.id.place, message));
            return vec![false; step.options.len()];
        }
        let mut reachable = Vec::new();
        for ((name, _), option) in record.options.entries.iter().zip(&step.options) {
            let never = self.certainly(&option.when) == Some(false);
            if never {
                let message = message!("fault-option-unreachable", option = &**name);
                self.complaints.add(Fault::warning(Code::Unreachable, name.place, message));
            }
            reachable.push(!never);
        }
        reachable
    }
}
