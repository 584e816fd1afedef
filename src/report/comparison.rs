//! Rule: two courses stand side by side: how each may end, how far they differ, how sure that is, and where they part.

use serde_json::{Value, json};

use super::columns::{Columns, points, share};
use super::page::Page;
use super::{json, text};
use crate::analysis::compare::{Divergence, Estimate, Together};
use crate::analysis::sample::Taken;
use crate::scenario::Scenario;
use crate::words::{Argument, Words, message};

/// The version of the shape of a comparison as JSON.
pub const SCHEMA: &str = "perimeter.comparison.1";

/// One of the two courses.
#[derive(Debug)]
pub struct Side<'a> {
    /// The scenario.
    pub scenario: &'a Scenario,
    /// For each move, the option that is forced.
    pub forced: Vec<Option<usize>>,
    /// The probability of each ending, if it could be worked out.
    pub endings: Option<Vec<f64>>,
}

/// Two courses, compared.
#[derive(Debug)]
pub struct Comparison<'a> {
    /// The two of them.
    pub sides: [Side<'a>; 2],
    /// The seed of all luck.
    pub seed: u64,
    /// What came of drawing, if anything was drawn.
    pub drawn: Option<Together>,
    /// The run that is looked at, and where it parts, if it does.
    pub run: (u64, Option<Divergence>),
}

/// An ending by its name, and where it stands in each scenario.
struct Shared {
    id: String,
    label: String,
    places: [Option<usize>; 2],
}

impl Comparison<'_> {
    /// All endings of both, in order, those of the first scenario first.
    fn endings(&self) -> Vec<Shared> {
        let [first, second] = [0, 1].map(|side| self.sides[side].scenario);
        let place = |scenario: &Scenario, id: &str| scenario.game.endings.iter().position(|ending| ending.id == id);
        let of = |scenario: &Scenario, at: usize| {
            let id = scenario.game.endings[at].id.clone();
            let places = [place(first, &id), place(second, &id)];
            Shared { places, label: text::ending(scenario, at).to_owned(), id }
        };
        let mut endings: Vec<Shared> = (0..first.game.endings.len()).map(|at| of(first, at)).collect();
        let others = (0..second.game.endings.len()).map(|at| of(second, at));
        endings.extend(others.filter(|ending| ending.places[0].is_none()));
        endings
    }

    /// The names of the endings that only one of them has.
    #[must_use]
    pub fn unshared(&self) -> Vec<String> {
        self.endings().into_iter().filter(|ending| ending.places.contains(&None)).map(|ending| ending.id).collect()
    }

    fn exact(&self, side: usize, ending: &Shared) -> Option<f64> {
        self.sides[side].endings.as_ref().zip(ending.places[side]).map(|(endings, place)| endings[place])
    }

    /// The document that `docs/json.md` describes.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let endings = self.endings();
        let exact = endings.iter().map(|ending| {
            let [a, b] = [0, 1].map(|side| self.exact(side, ending));
            (ending.id.as_str(), json!({ "a": a, "b": b, "difference": a.zip(b).map(|(a, b)| b - a) }))
        });
        let [a, b] = self.sides.each_ref().map(|side| {
            json!({
                "scenario": side.scenario.name,
                "what_ifs": side.scenario.what_ifs.iter().map(|applied| applied.name.as_str()).collect::<Vec<_>>(),
                "forced": json::forced(&side.scenario.game, &side.forced),
            })
        });
        json!({
            "schema": SCHEMA,
            "version": env!("CARGO_PKG_VERSION"),
            "a": a,
            "b": b,
            "unshared": self.unshared(),
            "endings": json::by_name(exact),
            "seed": self.seed,
            "drawn": self.drawn.as_ref().map(|drawn| self.drawn_json(&endings, drawn)),
            "divergence": self.divergence_json(),
        })
    }

    fn drawn_json(&self, endings: &[Shared], drawn: &Together) -> Value {
        let estimate = |found: Estimate| json!({ "frequency": found.mean, "standard_error": found.standard_error });
        let one = |ending: &Shared| {
            let [a, b] = ending.places;
            let difference = a.zip(b).map(|(a, b)| {
                let Estimate { mean, standard_error } = drawn.difference(a, b);
                let unpaired = unpaired(drawn.in_first(a), drawn.in_second(b));
                json!({ "mean": mean, "standard_error": standard_error, "unpaired": unpaired })
            });
            json!({
                "a": a.map(|a| estimate(drawn.in_first(a))),
                "b": b.map(|b| estimate(drawn.in_second(b))),
                "difference": difference,
            })
        };
        let moves = &self.sides[0].scenario.game.moves;
        let parted =
            moves.iter().zip(&drawn.parted).filter(|(_, count)| **count > 0).map(|(step, count)| (step.id.as_str(), *count));
        json!({
            "runs": drawn.runs,
            "endings": json::by_name(endings.iter().map(|ending| (ending.id.as_str(), one(ending)))),
            "parted": drawn.parted.iter().sum::<u64>(),
            "parted_at": json::by_name(parted),
        })
    }

    fn divergence_json(&self) -> Value {
        let (run, parting) = &self.run;
        let taken = |side: usize, taken: Option<Taken>| {
            let game = &self.sides[side].scenario.game;
            taken.map(|Taken { step, option, chance, forced }| {
                let step = game.step(step);
                json!({ "move": step.id, "option": step.options[option].id, "forced": forced, "probability": chance })
            })
        };
        json!({
            "run": run,
            "a": parting.as_ref().and_then(|parting| taken(0, parting.first)),
            "b": parting.as_ref().and_then(|parting| taken(1, parting.second)),
        })
    }

    /// The same for people.
    #[must_use]
    pub fn to_text(&self, words: Words, page: Page) -> String {
        let mut out = String::new();
        for (name, side) in ["A", "B"].into_iter().zip(&self.sides) {
            out += &page.hanging(&format!("{name}  "), "   ", &described(words, side));
        }
        let unshared = self.unshared();
        if !unshared.is_empty() {
            let names = unshared.join(", ");
            out += &page.paragraph(&words.say(&message!("compare-unshared", endings = names)));
        }
        let endings = self.endings();
        if self.sides.iter().all(|side| side.endings.is_some()) {
            out += &format!("\n{}", self.exact_text(words, &endings));
        }
        if let Some(drawn) = &self.drawn {
            let said = message!("compare-drawn", runs = drawn.runs, seed = self.seed.to_string());
            out += &format!("\n{}\n", page.paragraph(&words.say(&said)));
            out += &drawn_text(words, &endings, drawn);
            out += &format!("\n{}", page.paragraph(&words.say(&message!("compare-errors"))));
            let parted = drawn.parted.iter().sum::<u64>();
            out += &page.paragraph(&words.say(&message!("compare-parted", parted = parted, runs = drawn.runs)));
        }
        out + "\n" + &self.parting_text(words, page)
    }

    fn exact_text(&self, words: Words, endings: &[Shared]) -> String {
        let heads = [words.say(&message!("compare-ending")), "A".to_owned(), "B".to_owned(), "B - A".to_owned()];
        let mut columns = Columns::new(heads);
        for ending in endings {
            let [a, b] = [0, 1].map(|side| self.exact(side, ending));
            let said = |value: Option<f64>| value.map_or_else(|| "-".to_owned(), |value| share(words, value));
            let difference = a.zip(b).map_or_else(|| "-".to_owned(), |(a, b)| points(words, b - a));
            columns.row(&ending.label, [said(a), said(b), difference]);
        }
        columns.to_text()
    }

    fn parting_text(&self, words: Words, page: Page) -> String {
        let (run, parting) = &self.run;
        let run = run.to_string();
        let Some(parting) = parting else {
            return page.paragraph(&words.say(&message!("compare-never-parts", run = run)));
        };
        let mut out = page.paragraph(&words.say(&message!("compare-parts", run = run)));
        for (side, taken) in [parting.first, parting.second].into_iter().enumerate() {
            let (name, scenario) = (["A", "B"][side], self.sides[side].scenario);
            let said = match taken {
                None => message!("compare-ended", course = name),
                Some(taken) => {
                    let (heading, option) =
                        (text::heading(scenario, words, taken.step), text::label(scenario, taken.step, taken.option));
                    let chance = Argument::Percent(taken.chance);
                    if taken.forced {
                        message!("compare-forced", course = name, step = heading, option = option, chance = chance)
                    } else {
                        message!("compare-free", course = name, step = heading, option = option, chance = chance)
                    }
                }
            };
            out += &page.item(&words.say(&said));
        }
        out
    }
}

fn drawn_text(words: Words, endings: &[Shared], drawn: &Together) -> String {
    let head = words.say(&message!("compare-ending"));
    let mut columns = Columns::new([head, "A".to_owned(), "B".to_owned(), "B - A".to_owned(), String::new()]);
    let error = |standard_error: f64| format!("± {}", words.number(100.0 * standard_error, 1));
    for ending in endings {
        let [a, b] = ending.places;
        let said = |found: Option<Estimate>| {
            found
                .map_or_else(|| "-".to_owned(), |found| format!("{} {}", share(words, found.mean), error(found.standard_error)))
        };
        let (in_a, in_b) = (a.map(|a| drawn.in_first(a)), b.map(|b| drawn.in_second(b)));
        let unpaired = in_a.zip(in_b).map(|(a, b)| format!("({})", error(unpaired(a, b))));
        let difference = a.zip(b).map(|(a, b)| drawn.difference(a, b));
        let difference = difference.map(|found| format!("{} {}", points(words, found.mean), error(found.standard_error)));
        columns.row(
            &ending.label,
            [said(in_a), said(in_b), difference.unwrap_or_else(|| "-".to_owned()), unpaired.unwrap_or_default()],
        );
    }
    columns.to_text()
}

/// The standard error that a difference would have if the two courses had not met the same luck.
fn unpaired(first: Estimate, second: Estimate) -> f64 {
    libm::hypot(first.standard_error, second.standard_error)
}

/// A course by its titles and by what is forced in it.
fn described(words: Words, side: &Side<'_>) -> String {
    let titles = std::iter::once(side.scenario.script.title.to_string());
    let titles = titles.chain(side.scenario.what_ifs.iter().map(|applied| applied.what_if.title.to_string()));
    let title = titles.collect::<Vec<_>>().join(" / ");
    match text::forced(side.scenario, &side.forced) {
        forced if forced.is_empty() => words.say(&message!("compare-course-free", title = title)),
        forced => words.say(&message!("compare-course", title = title, forced = forced)),
    }
}
