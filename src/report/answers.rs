//! Rule: the three answers to a counterfactual question stand side by side, and beside each cause how far it hangs on the noise.

use serde_json::{Value, json};

use super::columns::{Columns, share};
use super::page::Page;
use super::{json, text};
use crate::analysis::causation::Bounded;
use crate::analysis::{Answers, Causation, Question};
use crate::scenario::{Applied, Scenario};
use crate::theory::{ActorId, Drawn, Game, MoveId};
use crate::words::{Message, Words, message};

/// The version of the shape of a counterfactual as JSON.
pub const SCHEMA: &str = "perimeter.counterfactual.1";

/// A counterfactual question and its answers.
#[derive(Debug)]
pub struct Counterfactual<'a> {
    /// The scenario.
    pub scenario: &'a Scenario,
    /// The same, with what is supposed in the changed world alone.
    pub supposed: &'a Scenario,
    /// What was asked.
    pub question: Question,
    /// For each ending, whether its cause was asked for.
    pub ending: Vec<bool>,
    /// The three answers.
    pub answers: Answers,
    /// How far what was changed was a cause.
    pub causation: Causation,
}

/// What one actor was and thought it was: each a mixture before the record is known, and after.
struct Learnt {
    actor: ActorId,
    actual: [Vec<f64>; 2],
    self_image: [Vec<f64>; 2],
}

impl Counterfactual<'_> {
    fn total(&self, endings: &[f64]) -> f64 {
        let total: f64 = endings.iter().zip(&self.ending).filter(|(_, asked)| **asked).map(|(chance, _)| chance).sum();
        total.clamp(0.0, 1.0)
    }

    /// What the record teaches of every actor.
    fn learnt(&self) -> Vec<Learnt> {
        let game = &self.scenario.game;
        let roots = Drawn::all(game);
        let of = |actor: ActorId| {
            let mut images = [[(); 2]; 2].map(|row| row.map(|()| vec![0.0; game.actor(actor).images.len()]));
            for ((drawn, before), after) in roots.iter().zip(&self.answers.given_history.roots) {
                for (mixtures, image) in images.iter_mut().zip([drawn.actual[actor.0], drawn.self_image[actor.0]]) {
                    mixtures[0][image] += before;
                    mixtures[1][image] += after;
                }
            }
            let [actual, self_image] = images;
            Learnt { actor, actual, self_image }
        };
        game.actor_ids().map(of).collect()
    }

    /// The document that `docs/json.md` describes.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let (scenario, game) = (self.scenario, &self.scenario.game);
        let Question { record, change, instead } = &self.question;
        let Answers { from_scratch, given_history, pinned } = &self.answers;
        let columns = |of: &dyn Fn(&[f64]) -> Value| {
            json!({
                "factual": of(&given_history.factual),
                "from_scratch": of(&from_scratch.endings),
                "given_history": of(&given_history.endings),
                "pinned": of(&pinned.endings),
            })
        };
        let asked = game.endings.iter().zip(&self.ending).filter(|(_, asked)| **asked);
        let Causation { necessity, necessity_then, sufficiency, both } = self.causation;
        let changed = instead.iter().zip(change).map(|(instead, change)| instead.filter(|_| change.is_some()));
        json!({
            "schema": SCHEMA,
            "version": env!("CARGO_PKG_VERSION"),
            "scenario": scenario.name,
            "what_ifs": scenario.what_ifs.iter().map(|applied| applied.name.as_str()).collect::<Vec<_>>(),
            "supposed": self.supposes().map(|applied| applied.name.as_str()).collect::<Vec<_>>(),
            "record": json::forced(game, record),
            "change": json::forced(game, change),
            "instead": json::forced(game, &changed.collect::<Vec<_>>()),
            "record_probability": given_history.record,
            "images": json::by_name(self.learnt().iter().map(|learnt| (game.actor(learnt.actor).id.as_str(), learnt.json(game)))),
            "endings": columns(&|endings| json::endings(game, endings)),
            "held": by_move(game, change, &from_scratch.held),
            "closed": { "from_scratch": by_move(game, change, &from_scratch.slipped), "pinned": slips(game, &pinned.slipped) },
            "ending": asked.map(|(ending, _)| ending.id.as_str()).collect::<Vec<_>>(),
            "probability": columns(&|endings| self.total(endings).into()),
            "necessity": bounded(necessity),
            "necessity_then": bounded(necessity_then),
            "sufficiency": bounded(sufficiency),
            "both": bounded(both),
        })
    }

    /// The same for people.
    #[must_use]
    pub fn to_text(&self, words: Words, page: Page) -> String {
        let scenario = self.scenario;
        let mut out = page.heading(&scenario.script.title);
        out += &page.paragraph(&words.say(&self.known()));
        for (step, option) in self.question.change.iter().enumerate() {
            if let Some(option) = option {
                out += &page.item(&self.changed(words, MoveId(step), *option));
            }
        }
        for applied in self.supposes() {
            let title = applied.what_if.title.to_string();
            out += &page.item(&words.say(&message!("counterfactual-supposed", title = title)));
        }
        let record = message!("counterfactual-record", chance = precise(words, self.answers.given_history.record));
        out += &page.paragraph(&words.say(&record));
        out += &format!("\n{}", self.table(words));
        out += &format!("\n{}", explained(words, page));
        out += &self.slipped(words, page);
        out += &format!("\n{}", self.causes(words, page));
        out + &self.images(words, page)
    }

    /// The what-ifs that hold in the changed world alone.
    fn supposes(&self) -> impl Iterator<Item = &Applied> {
        self.supposed.what_ifs.iter().skip(self.scenario.what_ifs.len())
    }

    fn known(&self) -> Message {
        match text::forced(self.scenario, &self.question.record) {
            record if record.is_empty() => message!("counterfactual-nothing-known"),
            record => message!("counterfactual-known", record = record),
        }
    }

    fn changed(&self, words: Words, step: MoveId, option: usize) -> String {
        let label = |option: usize| text::label(self.scenario, step, option);
        let heading = text::heading(self.scenario, words, step);
        words.say(&match self.question.instead[step.0] {
            Some(instead) => {
                message!("counterfactual-changed", step = heading, option = label(option), instead = label(instead))
            }
            None => message!("counterfactual-changed-free", step = heading, option = label(option)),
        })
    }

    fn table(&self, words: Words) -> String {
        let Answers { from_scratch, given_history, pinned } = &self.answers;
        let columns = [&given_history.factual, &from_scratch.endings, &given_history.endings, &pinned.endings];
        let mut table = Columns::new(
            [
                message!("counterfactual-ending"),
                message!("counterfactual-factual"),
                message!("counterfactual-from-scratch"),
                message!("counterfactual-given-history"),
                message!("counterfactual-pinned"),
            ]
            .map(|head| words.say(&head)),
        );
        for ending in 0..self.ending.len() {
            table.row(text::ending(self.scenario, ending), columns.map(|endings| share(words, endings[ending])));
        }
        table.to_text()
    }

    /// What was to be forced and could not.
    fn slipped(&self, words: Words, page: Page) -> String {
        let Answers { from_scratch, pinned, .. } = &self.answers;
        let slips = |slipped: &[f64], changes: bool| -> Vec<(MoveId, f64)> {
            let slips = slipped.iter().enumerate().filter(|(_, chance)| **chance > 0.0);
            let slips = slips.filter(|(step, _)| self.question.change[*step].is_some() == changes);
            slips.map(|(step, chance)| (MoveId(step), *chance)).collect()
        };
        let title = |step: MoveId| text::title(self.scenario, step);
        let mut out = String::new();
        for (step, chance) in slips(&from_scratch.slipped, true) {
            out += &page.paragraph(&words.say(&message!(
                "counterfactual-change-slipped",
                step = title(step),
                chance = share(words, chance)
            )));
        }
        for (step, chance) in slips(&pinned.slipped, false) {
            out += &page.paragraph(&words.say(&message!(
                "counterfactual-pin-slipped",
                step = title(step),
                chance = share(words, chance)
            )));
        }
        out
    }

    fn causes(&self, words: Words, page: Page) -> String {
        let labels = text::asked(self.scenario, &self.ending);
        let mut out = page.paragraph(&words.say(&message!("counterfactual-causes", ending = labels)));
        let Causation { necessity, necessity_then, sufficiency, both } = self.causation;
        let mut table = Columns::new(
            [message!("counterfactual-cause"), message!("counterfactual-probability"), message!("counterfactual-any-noise")]
                .map(|head| words.say(&head)),
        );
        for (name, found) in [
            (message!("counterfactual-necessity"), necessity),
            (message!("counterfactual-necessity-then"), necessity_then),
            (message!("counterfactual-sufficiency"), sufficiency),
            (message!("counterfactual-both"), both),
        ] {
            let cells = found.map_or_else(
                || ["-".to_owned(), "-".to_owned()],
                |Bounded { probability, least, most }| {
                    [share(words, probability), format!("{} .. {}", share(words, least), share(words, most))]
                },
            );
            table.row(&words.say(&name), cells);
        }
        out += &format!("\n{}\n", table.to_text());
        for said in [
            message!("counterfactual-explain-necessity"),
            message!("counterfactual-explain-then"),
            message!("counterfactual-explain-sufficiency"),
            message!("counterfactual-explain-both"),
            message!("counterfactual-explain-noise"),
        ] {
            out += &page.item(&words.say(&said));
        }
        out
    }

    /// What the record teaches; empty where everybody is known to be one thing.
    fn images(&self, words: Words, page: Page) -> String {
        let mut table = Columns::new(
            [message!("counterfactual-image"), message!("counterfactual-before"), message!("counterfactual-after")]
                .map(|head| words.say(&head)),
        );
        let (mut any, actors) = (false, &self.scenario.game.actors);
        for Learnt { actor, actual, self_image } in self.learnt() {
            let apart = actors[actor.0].self_image.is_some();
            for (own, [before, after]) in [(false, actual), (true, self_image)].into_iter().filter(|(own, _)| apart || !own) {
                let certain = before.iter().any(|chance| *chance >= 1.0);
                for (image, (before, after)) in
                    before.iter().zip(&after).enumerate().filter(|(_, (before, _))| !certain && **before > 0.0)
                {
                    let (seat, image) = (text::seat(self.scenario, actor), text::image(self.scenario, actor, image));
                    let name = if own {
                        message!("counterfactual-thinks-it-is", actor = seat, image = image)
                    } else {
                        message!("counterfactual-is", actor = seat, image = image)
                    };
                    table.row(&words.say(&name), [share(words, *before), share(words, *after)]);
                    any = true;
                }
            }
        }
        let said = words.say(&message!("counterfactual-learnt"));
        if any { format!("\n{}\n{}", page.paragraph(&said), table.to_text()) } else { String::new() }
    }
}

impl Learnt {
    fn json(&self, game: &Game) -> Value {
        let one = |[before, after]: &[Vec<f64>; 2]| json!({ "before": json::images(game, self.actor, before), "given_history": json::images(game, self.actor, after) });
        json!({ "actual": one(&self.actual), "self_image": one(&self.self_image) })
    }
}

fn explained(words: Words, page: Page) -> String {
    let said = [
        message!("counterfactual-explain-from-scratch"),
        message!("counterfactual-explain-given-history"),
        message!("counterfactual-explain-pinned"),
    ];
    said.iter().map(|said| page.item(&words.say(said))).collect()
}

/// A probability with as many decimals as it takes to tell it from zero.
fn precise(words: Words, probability: f64) -> String {
    let mut decimals = 3_u8;
    while probability > 0.0 && decimals < 12 && probability < 10.0 / libm::pow(10.0, f64::from(decimals)) {
        decimals += 1;
    }
    words.number(probability, decimals.into())
}

fn bounded(found: Option<Bounded>) -> Value {
    found.map_or(
        Value::Null,
        |Bounded { probability, least, most }| json!({ "probability": probability, "least": least, "most": most }),
    )
}

/// A number for each changed move.
fn by_move(game: &Game, change: &[Option<usize>], numbers: &[f64]) -> Value {
    let changed = game.moves.iter().zip(change).zip(numbers).filter(|((_, change), _)| change.is_some());
    json::by_name(changed.map(|((step, _), number)| (step.id.as_str(), *number)))
}

/// The numbers that are not zero, by move.
fn slips(game: &Game, numbers: &[f64]) -> Value {
    let slipped = game.moves.iter().zip(numbers).filter(|(_, number)| **number > 0.0);
    json::by_name(slipped.map(|(step, number)| (step.id.as_str(), *number)))
}
