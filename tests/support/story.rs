//! A shipped scenario and a line of play through it, asked by name.

use perimeter::analysis::{DEFAULT_LIMIT, LineEntry, enumerate, line};
use perimeter::scenario::{self, Scenario};
use perimeter::theory::*;

const NO_WHAT_IFS: [&str; 0] = [];

/// A scenario or what-if on history's line, but for what was chosen otherwise.
pub struct Story {
    pub scenario: Scenario,
    line: Vec<LineEntry>,
}

impl Story {
    /// History's line; what a what-if chooses is chosen.
    pub fn of(name: &str) -> Self {
        Self::otherwise(name, &[])
    }

    /// History's line, but for these options.
    pub fn otherwise(name: &str, choose: &[(&str, &str)]) -> Self {
        let scenario = scenario::open(name, &NO_WHAT_IFS).unwrap_or_else(|faults| panic!("{name}: {faults}"));
        let forced = until(&scenario, None, choose);
        let line = line(&mut Reasoner::new(&scenario.game), &forced, &scenario.history);
        Self { scenario, line }
    }

    /// How the line stands after a move, or at the start.
    fn after(&self, step: Option<&str>) -> &LineEntry {
        let step = step.map(|step| self.scenario.game.move_named(step).unwrap());
        self.line.iter().find(|entry| entry.act.as_ref().map(|act| act.step) == step).unwrap()
    }

    fn measures(&self, step: Option<&str>) -> &Measures {
        self.after(step).measures.as_ref().unwrap()
    }

    /// Credibility in somebody's eyes after a move, or at the start.
    pub fn credibility(&self, step: impl Into<Option<&'static str>>, observer: &str) -> f64 {
        self.measures(step.into()).credibility_to(self.scenario.game.actor_named(observer).unwrap()).unwrap()
    }

    /// What the defender imagines somebody believes, less what they do.
    pub fn illusion(&self, step: &'static str, observer: &str) -> f64 {
        self.measures(Some(step)).illusion_about(self.scenario.game.actor_named(observer).unwrap()).unwrap()
    }

    /// The critical risk of a challenger after a move, or at the start.
    pub fn critical_risk(&self, step: impl Into<Option<&'static str>>, challenger: &str) -> f64 {
        self.measures(step.into()).critical_risk_of(self.scenario.game.actor_named(challenger).unwrap()).unwrap()
    }

    /// Whether the threat deters a challenger after a move.
    pub fn deters(&self, step: &'static str, challenger: &str) -> bool {
        self.measures(Some(step)).deters(self.scenario.game.actor_named(challenger).unwrap()).unwrap()
    }

    /// The chance of an option where the line comes to its move.
    pub fn chance(&self, step: &str, option: &str) -> f64 {
        let act = self.after(Some(step)).act.as_ref().unwrap();
        act.options[self.scenario.game.step(act.step).option(option).unwrap()]
    }

    /// Whether an option is the likeliest of its move.
    pub fn is_likeliest(&self, step: &str, option: &str) -> bool {
        let act = self.after(Some(step)).act.as_ref().unwrap();
        act.options.iter().all(|other| *other <= self.chance(step, option))
    }

    /// What an observer thinks the probability of an image of somebody is, after a move.
    pub fn belief(&self, step: &'static str, observer: &str, of: &str, image: &str) -> f64 {
        let game = &self.scenario.game;
        let (observer, of) = (game.actor_named(observer).unwrap(), game.actor_named(of).unwrap());
        let image = game.actor(of).images.iter().position(|known| known.id == image).unwrap();
        self.after(Some(step)).timeline.minds[observer.0].believes(&game.layout, of)[image]
    }

    /// By how many decibels a move shifted an observer's odds between two images of its owner, or of whom it is about.
    pub fn shift(&self, step: &str, observer: &str, [image, against]: [&str; 2]) -> f64 {
        let game = &self.scenario.game;
        let observer = game.actor_named(observer).unwrap();
        let reading = self.after(Some(step)).readings.iter().map(|entry| &entry.reading);
        let reading = reading.clone().find(|reading| reading.observer == observer).unwrap();
        let images = &game.actor(reading.subject).images;
        let place = |id: &str| images.iter().position(|known| known.id == id).unwrap();
        ledger::shift(&reading.factors, place(image), place(against))
    }
}

/// History's course up to and including a move (or all of it), but for these options and those of the what-ifs.
fn until(scenario: &Scenario, last: Option<&str>, choose: &[(&str, &str)]) -> Vec<Option<usize>> {
    let last = last.map_or(usize::MAX, |step| scenario.game.move_named(step).unwrap().0);
    let mut forced: Vec<Option<usize>> =
        scenario.history.iter().enumerate().map(|(place, option)| option.filter(|_| place <= last)).collect();
    scenario.forced.iter().for_each(|(step, option)| forced[step.0] = Some(*option));
    for (step, option) in choose {
        let step = scenario.game.move_named(step).unwrap();
        forced[step.0] = scenario.game.step(step).option(option);
    }
    forced
}

/// The probability of the named endings together; history is forced up to a move (nothing, if it is empty), besides these options.
pub fn probability(name: &str, last: &str, choose: &[(&str, &str)], endings: &[&str]) -> f64 {
    let scenario = scenario::open(name, &NO_WHAT_IFS).unwrap_or_else(|faults| panic!("{name}: {faults}"));
    let forced = if last.is_empty() {
        let mut forced = vec![None; scenario.game.moves.len()];
        scenario.forced.iter().for_each(|(step, option)| forced[step.0] = Some(*option));
        for (step, option) in choose {
            let step = scenario.game.move_named(step).unwrap();
            forced[step.0] = scenario.game.step(step).option(option);
        }
        forced
    } else {
        until(&scenario, Some(last), choose)
    };
    let found = enumerate(&mut Reasoner::new(&scenario.game), &forced, DEFAULT_LIMIT).unwrap().endings;
    for ending in endings {
        assert!(scenario.game.endings.iter().any(|known| known.id == *ending), "{name} has no ending `{ending}`");
    }
    let named = scenario.game.endings.iter().zip(found).filter(|(ending, _)| endings.contains(&&*ending.id));
    named.map(|(_, probability)| probability).sum()
}
