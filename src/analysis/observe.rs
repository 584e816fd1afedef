//! Rule: a game is asked all its outcomes in one walk, exactly, or in one history that is drawn.

use super::cast::Cast;
use super::enumerate::{Front, Minds, TooManyHistories, Walk};
use super::expectation::{add, scaled, truth_of};
use crate::experiment::{Asked, Measure, Outcome};
use crate::theory::{ActorId, Game, Luck, Measures, MoveId, Prospect, Reasoner, Timeline, Truth};

/// What was found at one point of an experiment.
#[derive(Clone, Debug, PartialEq)]
pub struct Observed {
    /// How the story ended, where one history was drawn.
    pub ending: Option<usize>,
    /// The value of each outcome; nothing where it has none: the move never comes up, the measure is not taken.
    pub outcomes: Vec<Option<f64>>,
    /// The measures at the start and after every move that takes place, where they were asked for.
    pub series: Vec<Measured>,
}

/// A measure at one place of a story.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measured {
    /// After which move; before the first, where none is named.
    pub after: Option<MoveId>,
    /// In whose eyes; nobody's for actual credibility.
    pub observer: Option<ActorId>,
    /// Which measure.
    pub measure: Measure,
    /// Its value: the mean over all histories in which the move takes place, or that of the one drawn.
    pub value: f64,
}

/// What is asked of every game of an experiment.
#[derive(Clone, Copy, Debug)]
pub struct Questions<'a> {
    /// The outcomes.
    pub outcomes: &'a [(String, Outcome)],
    /// Whether the measures after every move are asked for.
    pub series: bool,
    /// Give up after so many different positions.
    pub limit: usize,
}

impl Questions<'_> {
    fn asked(&self) -> impl Iterator<Item = (usize, &Asked)> {
        self.outcomes.iter().enumerate().filter_map(|(at, (_, outcome))| match outcome {
            Outcome::Measure(asked) => Some((at, asked)),
            _ => None,
        })
    }

    /// The answers over all histories.
    ///
    /// # Errors
    ///
    /// [`TooManyHistories`] once more than `limit` different positions have been walked through.
    pub fn exactly(&self, reasoner: &mut Reasoner<'_>, forced: &[Option<usize>]) -> Result<Observed, TooManyHistories> {
        let game = reasoner.game();
        let cast = Cast::new(game);
        let measured = self.series || self.asked().next().is_some();
        let minds = if measured { Minds::All } else { Minds::OnlyDeciders };
        let mut means = vec![Mean::default(); self.outcomes.len()];
        let mut after: Vec<(f64, Option<Measures>)> = vec![(0.0, None); game.moves.len() + 1];
        Walk::new(reasoner, forced, self.limit, minds).run(|reasoner, front| {
            let weight: f64 = front.weights.iter().sum();
            let next = front.position.step(game);
            for (mean, (_, outcome)) in means.iter_mut().zip(self.outcomes) {
                match outcome {
                    Outcome::Ending(endings) => {
                        let there = front.position.ending(game).is_some_and(|ending| endings.contains(&ending));
                        mean.sum += if there { weight } else { 0.0 };
                    }
                    Outcome::Taken(step, option) if next == Some(*step) => {
                        mean.sum += taken(reasoner, &cast, front, forced, (*step, *option));
                    }
                    Outcome::Taken(..) | Outcome::Measure(_) => {}
                }
            }
            let wanted = || self.asked().filter(|(_, asked)| asked.at == next);
            if self.series || wanted().next().is_some() {
                let truth = truth_of(game, &cast, front, weight);
                let Some(measures) = reasoner.measure(&front.position, &front.minds, &truth) else { return };
                for (at, asked) in wanted() {
                    means[at].add(weight, asked.measure.of(&measures, asked.observer));
                }
                if self.series {
                    let entry = &mut after[front.last.map_or(0, |(step, _)| step.0 + 1)];
                    entry.0 += weight;
                    add(&mut entry.1, weight, Some(measures));
                }
            }
        })?;
        let outcomes = means.iter().zip(self.outcomes).map(|(mean, (_, outcome))| mean.of(outcome)).collect();
        let series =
            after.iter().enumerate().filter_map(|(place, (weight, sum))| Some((place, scaled(sum.as_ref()?, 1.0 / weight))));
        let series = series.flat_map(|(place, measures)| entries(place.checked_sub(1).map(MoveId), &measures)).collect();
        Ok(Observed { ending: None, outcomes, series })
    }

    /// The answers of one history, drawn by its luck.
    #[must_use]
    pub fn drawn(&self, reasoner: &mut Reasoner<'_>, forced: &[Option<usize>], luck: Luck) -> Observed {
        let game = reasoner.game();
        let drawn = luck.draw_images(game);
        let truth = drawn.truth(game);
        let mut timeline = Timeline::start(game);
        let mut outcomes = vec![None; self.outcomes.len()];
        let mut series = Vec::new();
        let mut last = None;
        loop {
            let next = timeline.position.step(game);
            let wanted = || self.asked().filter(|(_, asked)| asked.at == next);
            if (self.series || wanted().next().is_some())
                && let Some(measures) = reasoner.measure(&timeline.position, &timeline.minds, &truth)
            {
                wanted().for_each(|(at, asked)| outcomes[at] = asked.measure.of(&measures, asked.observer));
                if self.series {
                    series.extend(entries(last, &measures));
                }
            }
            let Some(act) = draw(reasoner, &timeline, forced, &truth, &drawn, luck) else { break };
            timeline.act(reasoner, act);
            last = Some(act.0);
        }
        let ending = timeline.position.ending(game);
        for (value, (_, outcome)) in outcomes.iter_mut().zip(self.outcomes) {
            let holds = match outcome {
                Outcome::Ending(endings) => ending.is_some_and(|ending| endings.contains(&ending)),
                Outcome::Taken(step, option) => timeline.position.chosen(*step) == Some(*option),
                Outcome::Measure(_) => continue,
            };
            *value = Some(if holds { 1.0 } else { 0.0 });
        }
        Observed { ending, outcomes, series }
    }
}

/// What is done next in a history that is drawn; nothing at its end.
fn draw(
    reasoner: &mut Reasoner<'_>,
    timeline: &Timeline,
    forced: &[Option<usize>],
    truth: &Truth,
    drawn: &crate::theory::Drawn,
    luck: Luck,
) -> Option<(MoveId, usize)> {
    let game = reasoner.game();
    let prospect = Prospect::of(reasoner, &timeline.position, &timeline.minds, truth)?;
    let step = prospect.step;
    let open = timeline.position.open(game, step);
    let option = forced[step.0].filter(|&option| open.contains(option)).unwrap_or_else(|| {
        let image = game.step(step).decision().map_or(0, |decision| drawn.decides_by(decision.by, decision.moment_of_truth));
        prospect.sample(game, &timeline.position, image, luck)
    });
    Some((step, option))
}

/// How likely it is that the option is taken by those who stand before its move.
fn taken(
    reasoner: &mut Reasoner<'_>,
    cast: &Cast,
    front: &Front,
    forced: &[Option<usize>],
    (step, option): (MoveId, usize),
) -> f64 {
    let game = reasoner.game();
    let open = front.position.open(game, step);
    let weight: f64 = front.weights.iter().sum();
    if let Some(forced) = forced[step.0].filter(|&forced| open.contains(forced)) {
        return if forced == option { weight } else { 0.0 };
    }
    match game.step(step).owner() {
        None => front.position.chances(game, step)[option] * weight,
        Some(owner) => {
            let weighed = reasoner.deliberate(&front.position, &front.minds[owner.0]);
            let chance = |root: usize| weighed.chances(cast.image(step, root))[option];
            front.weights.iter().enumerate().map(|(root, weight)| weight * chance(root)).sum()
        }
    }
}

#[derive(Clone, Debug, Default)]
struct Mean {
    sum: f64,
    weight: f64,
}

impl Mean {
    fn add(&mut self, weight: f64, value: Option<f64>) {
        if let Some(value) = value {
            self.sum += weight * value;
            self.weight += weight;
        }
    }

    fn of(&self, outcome: &Outcome) -> Option<f64> {
        match outcome {
            Outcome::Measure(_) => (self.weight > 0.0).then(|| self.sum / self.weight),
            _ => Some(self.sum),
        }
    }
}

/// All measures at one place, observer by observer.
fn entries(after: Option<MoveId>, measures: &Measures) -> Vec<Measured> {
    let entry = |measure, observer, value| Measured { after, observer, measure, value };
    let rows = [
        (Measure::Credibility, &measures.credibility),
        (Measure::Imagined, &measures.imagined),
        (Measure::CriticalRisk, &measures.critical_risk),
    ];
    let mut found = vec![entry(Measure::Actual, None, measures.actual)];
    for (measure, row) in rows {
        found.extend(row.iter().map(|(observer, value)| entry(measure, Some(*observer), *value)));
    }
    found
}

/// For each move, for each option, whether it is open in some history.
///
/// # Errors
///
/// [`TooManyHistories`] once more than `limit` different positions have been walked through.
pub fn open_somewhere(game: &Game, forced: &[Option<usize>], limit: usize) -> Result<Vec<Vec<bool>>, TooManyHistories> {
    let mut open: Vec<Vec<bool>> = game.moves.iter().map(|step| vec![false; step.options.len()]).collect();
    Walk::new(&mut Reasoner::new(game), forced, limit, Minds::OnlyDeciders).run(|_, front| {
        if let Some(step) = front.position.step(game) {
            front.position.open(game, step).iter().for_each(|option| open[step.0][option] = true);
        }
    })?;
    Ok(open)
}
