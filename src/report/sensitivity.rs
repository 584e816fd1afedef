//! Rule: a table of indices ends in a sentence: which assumption carries the conclusion, and which ones do not.

use serde_json::{Value, json};

use super::page::Page;
use super::sweep::{asked, moved};
use crate::analysis::indices::{Index, Share, Spread};
use crate::analysis::screening::Effect;
use crate::experiment::Factor;
use crate::scenario::Experiment;
use crate::words::{Words, message};

/// What was found out about the factors of an experiment.
#[derive(Debug)]
pub struct Sensitivity<'a> {
    /// The experiment.
    pub experiment: &'a Experiment,
    /// How many points of a Sobol sequence were taken for the indices.
    pub samples: u64,
    /// How many paths were walked for the effects.
    pub paths: u64,
    /// The seed of the paths and of the intervals.
    pub seed: u64,
    /// How many points were solved in all.
    pub runs: u64,
    /// For each outcome, how it spreads; nothing where it has no value at some point.
    pub spreads: Vec<Option<Spread>>,
    /// For each outcome, the effect of each factor.
    pub effects: Vec<Option<Vec<Effect>>>,
}

/// The version of the shape of a sensitivity as JSON.
pub const SCHEMA: &str = "perimeter.sensitivity.1";

/// The share of the spread below which hardly anything hangs on a factor.
const IDLE: f64 = 0.01;

/// The share that a factor must have together with others, beyond its own, to be said to work with them.
const TOGETHER: f64 = 0.1;

impl Sensitivity<'_> {
    /// The document that `docs/json.md` describes.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let outcomes = self.experiment.plan.outcomes.iter().enumerate().map(|(at, (name, _))| self.outcome(at, name));
        json!({
            "schema": SCHEMA,
            "version": env!("CARGO_PKG_VERSION"),
            "experiment": self.experiment.name,
            "scenario": self.experiment.scenario.name,
            "samples": self.samples,
            "paths": self.paths,
            "seed": self.seed,
            "runs": self.runs,
            "outcomes": outcomes.collect::<Vec<_>>(),
        })
    }

    fn outcome(&self, at: usize, name: &str) -> Value {
        let Some(spread) = &self.spreads[at] else {
            return json!({ "name": name, "mean": null, "variance": null, "factors": null, "ranking": null });
        };
        let index = |index: Index| json!({ "value": index.value, "low": index.interval.0, "high": index.interval.1 });
        let factors = &self.experiment.plan.factors;
        let factor = |place: usize| {
            let share = spread.shares.as_ref().map(|shares| shares[place]);
            let effect = self.effects[at].as_ref().map(|effects| effects[place]);
            json!({
                "name": factors[place].name,
                "role": factors[place].role.name(),
                "first": share.map(|share| index(share.first)),
                "total": share.map(|share| index(share.total)),
                "effect_mean": effect.map(|effect| effect.mean),
                "effect_size": effect.map(|effect| effect.size),
                "effect_deviation": effect.map(|effect| effect.deviation),
            })
        };
        let ranking = spread
            .shares
            .as_ref()
            .map(|shares| ranked(shares).into_iter().map(|place| factors[place].name.as_str()).collect::<Vec<_>>());
        json!({
            "name": name,
            "mean": spread.mean,
            "variance": spread.variance,
            "factors": (0..factors.len()).map(factor).collect::<Vec<_>>(),
            "ranking": ranking,
        })
    }

    /// The same for people.
    #[must_use]
    pub fn to_text(&self, words: Words) -> String {
        let page = Page { width: 100 };
        let title = &*self.experiment.written.title;
        let mut out = page.heading(&words.say(&message!("sensitivity-title", title = title)));
        out.push('\n');
        let about = message!("sensitivity-about", runs = self.runs, samples = self.samples, paths = self.paths);
        out += &page.paragraph(&words.say(&about));
        for (at, (name, outcome)) in self.experiment.plan.outcomes.iter().enumerate() {
            let what = words.say(&asked(&self.experiment.scenario, words, outcome));
            let name = self.experiment.called(name);
            out += &format!("\n{}", page.paragraph(&format!("{name}: {what}")));
            out += &self.table(at, words, page);
        }
        out
    }

    /// What a factor is called for a reader.
    fn called<'b>(&'b self, factor: &'b Factor) -> &'b str {
        self.experiment.called(&factor.name)
    }

    fn table(&self, at: usize, words: Words, page: Page) -> String {
        let say = |message: &crate::words::Message| page.hanging("  ", "  ", &words.say(message));
        let Some(spread) = &self.spreads[at] else { return say(&message!("sensitivity-no-value")) };
        let mean = words.number(spread.mean, 3);
        let Some(shares) = &spread.shares else { return say(&message!("sensitivity-constant", mean = mean)) };
        let deviation = words.number(libm::sqrt(spread.variance), 3);
        let mut out = say(&message!("sensitivity-spread", mean = mean, deviation = deviation));
        let factors = &self.experiment.plan.factors;
        let heading = ["sensitivity-column-factor", "sensitivity-column-first", "sensitivity-column-total"];
        let headings = heading.map(|id| words.say(&crate::words::Message::new(id)));
        let width = factors
            .iter()
            .map(|factor| self.called(factor).chars().count())
            .chain([headings[0].chars().count()])
            .max()
            .unwrap_or(0);
        let [factor, first, total] = headings;
        out += &format!("    {factor:width$}  {first:>21}  {total:>21}     μ*      σ\n");
        for place in ranked(shares) {
            let effect = self.effects[at].as_ref().map(|effects| effects[place]);
            let effect = |of: fn(Effect) -> f64| effect.map_or_else(String::new, |effect| words.number(of(effect), 3));
            out += &format!(
                "    {:width$}  {:>21}  {:>21}  {:>5}  {:>5}\n",
                self.called(&factors[place]),
                shown(shares[place].first, words),
                shown(shares[place].total, words),
                effect(|effect| effect.size),
                effect(|effect| effect.deviation),
            );
        }
        out + &self.verdict(shares, words, page)
    }

    /// Which assumption carries the conclusion, in words.
    fn verdict(&self, shares: &[Share], words: Words, page: Page) -> String {
        let factors = &self.experiment.plan.factors;
        let name = |place: usize| self.called(&factors[place]);
        let quoted = |places: &[usize]| -> String {
            let quoted = |&place: &usize| words.say(&message!("outcome-quoted", text = name(place)));
            places.iter().map(quoted).collect::<Vec<_>>().join(", ")
        };
        let order = ranked(shares);
        let total = |place: usize| shares[place].total;
        let mut said = Vec::new();
        let Some((&first, rest)) = order.split_first() else { return String::new() };
        let what = words.say(&moved(&self.experiment.scenario, words, &factors[first].lever));
        let share = words.percent(total(first).value);
        // Where the intervals overlap, the samples cannot tell which of two comes first.
        let rivals: Vec<usize> =
            rest.iter().copied().filter(|&place| total(place).interval.1 >= total(first).interval.0).collect();
        said.push(message!("sensitivity-carries", factor = name(first), what = what, share = share));
        if rivals.is_empty() {
            if let Some(&second) = rest.first().filter(|&&place| total(place).value >= IDLE) {
                let share = words.percent(total(second).value);
                said.push(message!("sensitivity-next", factor = name(second), share = share));
            }
        } else {
            said.push(message!("sensitivity-rivals", factors = quoted(&rivals), count = rivals.len()));
        }
        let with_others = |&place: &usize| total(place).value - shares[place].first.value.max(0.0) > TOGETHER;
        let together: Vec<usize> = order.iter().copied().filter(with_others).collect();
        if !together.is_empty() {
            said.push(message!("sensitivity-together", factors = quoted(&together), count = together.len()));
        }
        let idle: Vec<usize> = order.iter().copied().filter(|&place| total(place).value < IDLE).collect();
        if !idle.is_empty() {
            said.push(message!("sensitivity-idle", factors = quoted(&idle)));
        }
        let sentences: Vec<String> = said.iter().map(|message| words.say(message)).collect();
        page.hanging("  ", "  ", &sentences.join(" "))
    }
}

/// The places of the factors, the one with the greatest total index first.
fn ranked(shares: &[Share]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..shares.len()).collect();
    order.sort_by(|&one, &other| shares[other].total.value.total_cmp(&shares[one].total.value));
    order
}

fn shown(index: Index, words: Words) -> String {
    let [value, low, high] = [index.value, index.interval.0, index.interval.1].map(|value| {
        // Minus nothing is nothing.
        words.number(if value.abs() < 0.005 { 0.0 } else { value }, 2)
    });
    format!("{value} [{low}; {high}]")
}
