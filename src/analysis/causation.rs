//! Rule: a cause is necessary as far as the effect would not have come without it, and sufficient as far as it would with it.
//!
//! Pearl's probabilities of causation (`model.md` section 7), read off two worlds with one luck. How likely two things are in
//! two worlds *together* hangs on the noise; how likely each is alone does not. So beside each probability stand the bounds
//! that hold for any noise (Tian and Pearl 2000, without confounding): a joint probability is at least `a + b - 1` and at most
//! the lesser of the two. They are taken apart in each set of circumstances (what everybody was drawn to be, and where the
//! worlds stood before the first change), within which the choice that is changed tells nothing of what came later, and then
//! added up: that is as narrow as they can be.

use super::enumerate::TooManyHistories;
use super::impossible::Unanswerable;
use super::twin::{Choices, Courses, Outcome, Pair, TwinWalk};
use super::worlds::Worlds;
use crate::theory::MoveId;

/// A probability under Gumbel noise, and the bounds that hold for any noise.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Bounded {
    /// The probability.
    pub probability: f64,
    /// The least that it can be.
    pub least: f64,
    /// The most that it can be.
    pub most: f64,
}

impl Bounded {
    /// The share of each number in a whole; nothing where there is no whole.
    fn share(self, whole: f64) -> Option<Self> {
        let share = |part: f64| (part / whole).clamp(0.0, 1.0);
        let Self { probability, least, most } = self;
        (whole > 0.0).then(|| Self { probability: share(probability), least: share(least), most: share(most) })
    }
}

/// What is added up over circumstances: a whole, and the part of it that is asked for.
#[derive(Clone, Copy, Debug, Default)]
struct Sum {
    whole: f64,
    part: Bounded,
}

impl Sum {
    fn add(&mut self, whole: f64, part: Bounded) {
        self.whole += whole;
        self.part.probability += part.probability;
        self.part.least += part.least;
        self.part.most += part.most;
    }
}

/// How likely the factual ending is one of `ending` and the counterfactual one is not.
fn turned(outcome: &Outcome, root: usize, ending: &[bool]) -> f64 {
    outcome.of_root(root, |factual, other| ending[factual] && !ending[other])
}

/// How likely the counterfactual ending is none of `ending`, given the record and that the factual ending is one of them.
///
/// Nothing where that cannot be given.
///
/// # Errors
///
/// [`Unanswerable::TooMany`]. A record that is impossible gives nothing.
pub fn necessity(
    worlds: &mut Worlds<'_>,
    record: Choices<'_>,
    change: Choices<'_>,
    ending: &[bool],
    limit: usize,
) -> Result<Option<Bounded>, TooManyHistories> {
    let first = worlds.first(change);
    let free = vec![None; change.len()];
    // What is chosen at the first change tells nothing of what comes later, as long as the worlds are the same up to there.
    let so_far = if worlds.are_alike() { first + 1 } else { 0 };
    let so_far: Vec<_> = record.iter().enumerate().map(|(step, known)| known.filter(|_| step < so_far)).collect();
    let known = Courses { record, factual: &free, counterfactual: change };
    let mut sum = Sum::default();
    let mut walk = TwinWalk::new(worlds, known, limit);
    for pair in circumstances(&mut walk, first)? {
        let given = walk.outcome(pair.clone(), known)?;
        let alone = walk.outcome(pair, Courses { record: &so_far, ..known })?;
        for root in 0..given.roots() {
            let evidence = given.of_root(root, |factual, _| ending[factual]);
            let [spared, struck] = [false, true].map(|hit| alone.of_root(root, |_, other| ending[other] == hit));
            let (least, most) = ((evidence - struck).max(0.0), evidence.min(spared));
            sum.add(evidence, Bounded { probability: turned(&given, root, ending), least, most });
        }
    }
    Ok(sum.part.share(sum.whole))
}

/// How likely it is, in the circumstances before the first change, that `instead` brings one of `ending` and `change` does not.
///
/// # Errors
///
/// See [`necessity`].
pub fn both(
    worlds: &mut Worlds<'_>,
    record: Choices<'_>,
    (change, instead): (Choices<'_>, Choices<'_>),
    ending: &[bool],
    limit: usize,
) -> Result<Option<Bounded>, TooManyHistories> {
    let first = worlds.first(change);
    let before: Vec<_> = record.iter().enumerate().map(|(step, known)| known.filter(|_| step < first)).collect();
    let courses = Courses { record: &before, factual: instead, counterfactual: change };
    let mut sum = Sum::default();
    let mut walk = TwinWalk::new(worlds, courses, limit);
    for pair in circumstances(&mut walk, first)? {
        let outcome = walk.outcome(pair, courses)?;
        for root in 0..outcome.roots() {
            let all = outcome.of_root(root, |_, _| true);
            let with = outcome.of_root(root, |factual, _| ending[factual]);
            let without = outcome.of_root(root, |_, other| !ending[other]);
            let (least, most) = ((with + without - all).max(0.0), with.min(without));
            sum.add(all, Bounded { probability: turned(&outcome, root, ending), least, most });
        }
    }
    Ok(sum.part.share(sum.whole))
}

/// How likely `instead` would have brought one of `ending`, given that `change` was chosen and none of them came.
///
/// # Errors
///
/// See [`necessity`].
pub fn sufficiency(
    worlds: &mut Worlds<'_>,
    record: Choices<'_>,
    (change, instead): (Choices<'_>, Choices<'_>),
    ending: &[bool],
    limit: usize,
) -> Result<Option<Bounded>, TooManyHistories> {
    let first = worlds.first(change);
    let of = |step: usize| if step < first { record[step] } else { change[step] };
    let chosen: Vec<_> = (0..change.len()).map(of).collect();
    let spared: Vec<bool> = ending.iter().map(|hit| !hit).collect();
    worlds.swap();
    let found = necessity(worlds, &chosen, instead, &spared, limit);
    worlds.swap();
    found
}

fn circumstances(walk: &mut TwinWalk<'_, '_>, first: usize) -> Result<Vec<Pair>, TooManyHistories> {
    match walk.until(MoveId(first)) {
        Err(Unanswerable::TooMany(too_many)) => Err(too_many),
        other => Ok(other.unwrap_or_default()),
    }
}
