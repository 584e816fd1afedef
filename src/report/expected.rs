//! Rule: an expectation holds where what comes out lies between its bounds, both included.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::analysis::{DEFAULT_LIMIT, TooManyHistories, chance_of, enumerate, line};
use crate::scenario::Scenario;
use crate::scenario::expectation::Expectation;
use crate::theory::{MoveId, Reasoner};
use crate::words::{Message, Words, message};

/// An expectation, and what came out.
#[derive(Clone, Debug)]
pub struct Seen<'a> {
    /// What was expected.
    pub expectation: &'a Expectation,
    /// What came out; none where history's line never comes to the move after which to measure, or the risk is past.
    pub value: Option<f64>,
    /// Where it stands: line and column.
    pub at: (usize, usize),
}

/// Sees whether what the author of a scenario expects comes out.
///
/// # Errors
///
/// [`TooManyHistories`] where there is no end of them.
pub fn seen(scenario: &Scenario) -> Result<Vec<Seen<'_>>, TooManyHistories> {
    let mut reasoner = Reasoner::new(&scenario.game);
    let see = |expectation| {
        let value = value(scenario, expectation, &mut reasoner)?;
        Ok(Seen { expectation, value, at: scenario.files.line_and_column(expectation.place) })
    };
    scenario.expectations().iter().map(see).collect()
}

fn value(scenario: &Scenario, expectation: &Expectation, reasoner: &mut Reasoner<'_>) -> Result<Option<f64>, TooManyHistories> {
    let game = &scenario.game;
    let forced = forced(scenario, expectation);
    if let Some(ending) = &expectation.ending {
        let place = game.endings.iter().position(|known| known.id == **ending);
        let endings = enumerate(reasoner, &forced, DEFAULT_LIMIT)?.endings;
        return Ok(place.map(|place| endings[place]));
    }
    if let Some((step, option)) = &expectation.option {
        let step = game.move_named(step);
        let act = step.and_then(|step| Some((step, game.step(step).option(option)?)));
        return act.map(|act| chance_of(reasoner, act, &forced, DEFAULT_LIMIT)).transpose();
    }
    let line = line(reasoner, &forced, &scenario.history);
    let after = expectation.after.as_ref().map(|step| game.move_named(step));
    let entry = match after {
        None => line.first(),
        Some(step) => line.iter().find(|entry| entry.act.as_ref().is_some_and(|act| Some(act.step) == step)),
    };
    let actor = |name: &Option<_>| name.as_deref().and_then(|name: &str| game.actor_named(name));
    Ok(entry.and_then(|entry| entry.measures.as_ref()).and_then(|measures| {
        let credibility = actor(&expectation.credibility).and_then(|observer| measures.credibility_to(observer));
        credibility.or_else(|| actor(&expectation.critical_risk).and_then(|challenger| measures.critical_risk_of(challenger)))
    }))
}

/// What is forced: what the expectation says, else what the what-ifs choose, else what history took up to a move.
fn forced(scenario: &Scenario, expectation: &Expectation) -> Vec<Option<usize>> {
    let game = &scenario.game;
    let mut forced = scenario.forced_options();
    if let Some(MoveId(until)) = expectation.history.as_ref().and_then(|step| game.move_named(step)) {
        for (place, forced) in forced.iter_mut().enumerate().take(until + 1) {
            *forced = forced.or(scenario.history[place]);
        }
    }
    for (step, option) in &expectation.choose.entries {
        if let Some(step) = game.move_named(step) {
            forced[step.0] = game.step(step).option(option);
        }
    }
    forced
}

impl Seen<'_> {
    /// Whether it is as expected.
    #[must_use]
    pub fn holds(&self) -> bool {
        let (least, greatest) = self.expectation.between;
        self.value.is_some_and(|value| least.value <= value && value <= greatest.value)
    }

    /// What was expected, and what came out, in one line.
    #[must_use]
    pub fn to_text(&self, words: Words) -> String {
        let (least, greatest) = self.expectation.between;
        let bounds = (words.number(least.value, 3), words.number(greatest.value, 3));
        let (what, found) = (self.what(), self.value.map(|value| words.number(value, 3)));
        words.say(&match (found, self.holds()) {
            (Some(found), true) => message!("expect-holds", what = what, least = bounds.0, greatest = bounds.1, found = found),
            (Some(found), false) => message!("expect-fails", what = what, least = bounds.0, greatest = bounds.1, found = found),
            (None, _) => message!("expect-nothing", what = what, least = bounds.0, greatest = bounds.1),
        })
    }

    /// Of what it is, and under which circumstances.
    fn what(&self) -> Message {
        let Expectation { after, history, choose, .. } = self.expectation;
        let mut what = self.thing();
        if let Some(after) = after {
            what = message!("expect-after-move", what = what, move = &**after);
        }
        if let Some(history) = history {
            what = message!("expect-up-to", what = what, move = &**history);
        }
        if !choose.entries.is_empty() {
            let choices = choose.entries.iter().map(|(step, option)| format!("`{}` = `{}`", &**step, &**option));
            what = message!("expect-choosing", what = what, choices = choices.collect::<Vec<_>>().join(", "));
        }
        what
    }

    fn thing(&self) -> Message {
        let Expectation { ending, option, credibility, critical_risk, .. } = self.expectation;
        if let Some(ending) = ending {
            return message!("expect-of-ending", ending = &**ending);
        }
        if let Some((step, option)) = option {
            return message!("expect-of-option", move = &**step, option = &**option);
        }
        match (credibility, critical_risk) {
            (Some(observer), _) => message!("expect-of-credibility", observer = &**observer),
            (None, challenger) => message!("expect-of-risk", challenger = challenger.as_deref().unwrap_or_default()),
        }
    }

    /// The same for programs.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let Expectation { ending, option, credibility, critical_risk, after, history, choose, between, .. } = self.expectation;
        json!({
            "line": self.at.0,
            "column": self.at.1,
            "ending": ending.as_deref(),
            "option": option.as_ref().map(|(step, option)| [&**step, &**option]),
            "credibility": credibility.as_deref(),
            "critical_risk": critical_risk.as_deref(),
            "after": after.as_deref(),
            "history": history.as_deref(),
            "choose": choose.entries.iter().map(|(step, option)| (step.to_string(), option.to_string())).collect::<BTreeMap<_, _>>(),
            "between": [between.0.value, between.1.value],
            "value": self.value,
            "holds": self.holds(),
        })
    }
}
