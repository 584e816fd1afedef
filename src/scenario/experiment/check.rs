//! Rule: a sound experiment varies something, asks something, has points, and ends while somebody is still waiting for it.

use super::super::check::Names;
use super::super::code::Code;
use super::super::fault::{Complaints, Fault};
use super::super::opened::Scenario;
use super::super::source::Place;
use super::super::value::{List, Number, Pairs, Text};
use super::Value;
use super::design::Arranged;
use super::file::{Varied, Written};
use super::levels::Values;
use super::levers::Finder;
use crate::experiment::plan::MOST_ROWS;
use crate::experiment::sobol::MOST_DIMENSIONS;
use crate::experiment::{Base, Design, Distribution, Factor, Level, Lever, Plan, Role};
use crate::theory::effort::{MOST_POSITIONS, effort};
use crate::words::{Message, message};

/// A fault with what to do about it.
pub(super) fn fault(code: Code, place: impl Into<Option<Place>>, message: Message, help: Message) -> Fault {
    Fault::new(code, place, message).help(help)
}

/// The columns that every table of runs has.
pub(super) const RESERVED: [&str; 4] = ["run", "point", "seed", "ending"];

/// The most factors of an experiment.
const MOST_FACTORS: usize = 64;

/// The most points of a Latin hypercube, times its factors: all of them are kept in memory.
const MOST_PLACES: u64 = 20_000_000;

/// The greatest seed and count that a float in a file can mean exactly.
const GREATEST_WHOLE: f64 = 9_007_199_254_740_991.0;

/// Makes a plan of what was written about a sound scenario; complains of what is wrong.
pub(super) fn check(written: &Written, scenario: &Scenario, complaints: &mut Complaints) -> Option<Plan> {
    let names = &Names::of(&scenario.script);
    let finder = Finder { game: &scenario.game, names };
    let given = |actor: crate::theory::ActorId, other: crate::theory::ActorId| {
        let id = |actor: crate::theory::ActorId| scenario.game.actor(actor).id.as_str();
        scenario.script.imagined.items.iter().any(|imagined| *imagined.actor == *id(actor) && *imagined.other == *id(other))
    };
    let base = Base::of(&scenario.game, scenario.forced_options(), given);
    let mut checking = Checking { written, scenario, finder, base: &base, complaints };
    checking.columns();
    let factors = checking.factors();
    let outcomes = checking.outcomes();
    let design = checking.design(factors.as_deref());
    let replications = checking.count(written.replications, 0, Code::TooManyRuns);
    let seed = checking.count(written.seed, 1950, Code::NotWhole);
    if let Some(factors) = &factors {
        checking.deepest(factors);
    }
    let (factors, outcomes, design, replications, seed) = (factors?, outcomes?, design?, replications?, seed?);
    let spreads: Vec<Distribution> = factors.iter().map(|factor| factor.distribution.clone()).collect();
    let rows = design.points(&spreads).and_then(|points| points.checked_mul(replications.max(1)));
    if rows.is_none_or(|rows| rows > MOST_ROWS) {
        let message = message!("experiment-too-many-runs", most = MOST_ROWS);
        complaints.add(fault(Code::TooManyRuns, written.design.place, message, message!("experiment-too-many-runs-help")));
        return None;
    }
    let points = design.over(&spreads);
    Some(Plan { base, factors, points, replications, seed, outcomes, series: written.series })
}

/// What checking an experiment needs: what was written, of which scenario, and where to complain.
pub(super) struct Checking<'a> {
    pub(super) written: &'a Written,
    pub(super) scenario: &'a Scenario,
    pub(super) finder: Finder<'a>,
    pub(super) base: &'a Base,
    pub(super) complaints: &'a mut Complaints,
}

impl Checking<'_> {
    /// Complains of two columns of one name.
    fn columns(&mut self) {
        let Written { levers, uncertainties, outcomes, .. } = self.written;
        let varied = levers.entries.iter().chain(&uncertainties.entries).map(|(name, _)| name);
        let mut seen: Vec<&Text> = Vec::new();
        for name in varied.chain(outcomes.entries.iter().map(|(name, _)| name)) {
            let help = message!("experiment-column-help");
            if RESERVED.contains(&&**name) {
                let message = message!("experiment-column-reserved", name = &**name);
                self.complaints.add(fault(Code::Column, name.place, message, help));
            } else if let Some(first) = seen.iter().find(|earlier| ****earlier == **name) {
                let message = message!("experiment-column-twice", name = &**name);
                let first_here = message!("fault-first-given-here");
                self.complaints.add(fault(Code::Column, name.place, message, help).other(first.place, first_here));
            }
            seen.push(name);
        }
    }

    fn factors(&mut self) -> Option<Vec<Factor>> {
        let Written { levers, uncertainties, place, whole, .. } = self.written;
        if levers.entries.is_empty() && uncertainties.entries.is_empty() && levers.whole && uncertainties.whole && *whole {
            let help = message!("experiment-nothing-varied-help");
            self.complaints.add(fault(Code::NothingVaried, place.head(), message!("experiment-nothing-varied"), help));
            return None;
        }
        let count = levers.entries.len() + uncertainties.entries.len();
        if count > MOST_FACTORS {
            let message = message!("experiment-too-many-factors", factors = count, most = MOST_FACTORS);
            let help = message!("experiment-too-many-factors-help");
            self.complaints.add(fault(Code::TooMany, place.head(), message, help));
            return None;
        }
        let mut factors = Some(Vec::new());
        let mut seen: Vec<(Lever, Place)> = Vec::new();
        let roles = [(levers, Role::Lever), (uncertainties, Role::Uncertainty)];
        for (name, varied, role) in
            roles.iter().flat_map(|(pairs, role)| entries(pairs).map(move |(name, varied)| (name, varied, *role)))
        {
            let Some(lever) = self.finder.lever(&varied.vary, self.complaints) else {
                factors = None;
                continue;
            };
            if let Some((_, first)) = seen.iter().find(|(earlier, _)| same(earlier, &lever)) {
                let fault = fault(
                    Code::SameLever,
                    name.place,
                    message!("experiment-same-lever"),
                    message!("experiment-same-lever-help"),
                );
                let first_here = message!("fault-first-given-here");
                self.complaints.add(fault.other(*first, first_here));
            }
            seen.push((lever.clone(), name.place));
            let values = Values { names: self.finder.names, lever: &lever, legal: self.base.legal(&lever) };
            match (values.distribution(&varied.over, self.complaints), &mut factors) {
                (Some(distribution), Some(factors)) => {
                    factors.push(Factor { name: name.to_string(), role, lever, distribution });
                }
                (None, _) => factors = None,
                _ => {}
            }
        }
        factors.filter(|_| levers.whole && uncertainties.whole)
    }

    fn design(&mut self, factors: Option<&[Factor]>) -> Option<Design> {
        let place = self.written.design.place;
        match &self.written.design.kind {
            Arranged::Hole => None,
            Arranged::List(points) => self.list(points, factors?),
            Arranged::Grid(levels) => {
                let spread = factors?.iter().any(|factor| factor.distribution.levels().is_none());
                if levels.is_none() && spread {
                    let help = message!("experiment-levels-help");
                    self.complaints.add(fault(Code::EmptyDesign, place, message!("experiment-levels"), help));
                    return None;
                }
                let levels = self.count(*levels, 1, Code::TooManyRuns)?;
                Some(Design::Grid { levels: self.some(levels, place)? })
            }
            Arranged::LatinHypercube(points, seed) => {
                let (points, seed) =
                    (self.count(Some(*points), 1, Code::TooManyRuns), self.count(Some(*seed), 0, Code::NotWhole));
                let points = self.some(points?, place)?;
                if points.saturating_mul(factors?.len() as u64) > MOST_PLACES {
                    let message = message!("experiment-too-many-places", most = MOST_PLACES);
                    self.complaints.add(fault(Code::TooManyRuns, place, message, message!("experiment-too-many-places-help")));
                    return None;
                }
                Some(Design::LatinHypercube { points, seed: seed? })
            }
            Arranged::Sobol(points) => {
                let points = self.count(Some(*points), 1, Code::TooManyRuns)?;
                let points = self.some(points, place)?;
                let factors = factors?.len();
                if factors > MOST_DIMENSIONS {
                    let message = message!("experiment-dimensions", factors = factors, most = MOST_DIMENSIONS);
                    self.complaints.add(fault(Code::TooMany, place, message, message!("experiment-dimensions-help")));
                    return None;
                }
                Some(Design::Sobol { points })
            }
        }
    }

    /// A number of points that is not zero.
    fn some(&mut self, points: u64, place: Place) -> Option<u64> {
        if points == 0 {
            let help = message!("experiment-no-points-help");
            self.complaints.add(fault(Code::EmptyDesign, place, message!("experiment-no-points"), help));
        }
        (points > 0).then_some(points)
    }

    fn list(&mut self, points: &List<Pairs<Value>>, factors: &[Factor]) -> Option<Design> {
        let before = self.complaints.0.len();
        let mut found = Vec::new();
        for point in &points.items {
            let mut levels: Vec<Option<Level>> = vec![None; factors.len()];
            for (name, value) in &point.entries {
                let Some(at) = factors.iter().position(|factor| factor.name == **name) else {
                    let names: Vec<&str> = factors.iter().map(|factor| factor.name.as_str()).collect();
                    let message = message!("experiment-unknown-factor", name = &**name);
                    let help = match super::super::nearest(name, names.iter().copied()) {
                        Some(meant) => message!("fault-did-you-mean", meant = meant),
                        None => message!("fault-there-is", names = super::super::read::listed(&names)),
                    };
                    self.complaints.add(fault(Code::UnknownFactor, name.place, message, help));
                    continue;
                };
                let (lever, names) = (&factors[at].lever, self.finder.names);
                levels[at] = Values { names, lever, legal: self.base.legal(lever) }.level(value, self.complaints);
            }
            found.push(levels);
        }
        if found.is_empty() && points.whole {
            self.some(0, self.written.design.place);
        }
        (self.complaints.0.len() == before && !found.is_empty()).then_some(Design::List(found))
    }

    /// A whole number that counts something; `usual` where nothing is said.
    fn count(&mut self, number: Option<Number>, usual: u64, code: Code) -> Option<u64> {
        let Some(number) = number else { return Some(usual) };
        let value = number.known()?;
        let greatest = if code == Code::TooManyRuns { 1e9 } else { GREATEST_WHOLE };
        if !(0.0..=greatest).contains(&value) || !libm::trunc(value).total_cmp(&value).is_eq() {
            let whole = libm::trunc(value).total_cmp(&value).is_eq() && value >= 0.0;
            let message = message!("experiment-count", value = value.to_string());
            let help = message!("experiment-count-help", greatest = greatest.to_string());
            self.complaints.add(fault(if whole { code } else { Code::NotWhole }, number.place, message, help));
            return None;
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a whole number of the right size")]
        let count = value as u64;
        Some(count)
    }

    /// Complains if foresight and suspicion, at their greatest, could never be thought through.
    fn deepest(&mut self, factors: &[Factor]) {
        let deep = |factor: &Factor| {
            let Lever::Temper { .. } = factor.lever else { return None };
            let levels = factor.distribution.levels()?;
            levels
                .into_iter()
                .filter_map(|level| if let Level::Number(number) = level { Some(number) } else { None })
                .reduce(f64::max)
        };
        let settings: Vec<_> =
            factors.iter().filter_map(|factor| Some((&factor.lever, Some(Level::Number(deep(factor)?))))).collect();
        let (game, _) = self.base.with(settings.iter().copied());
        if effort(&game).into_iter().any(|positions| positions > MOST_POSITIONS) {
            let place = self.written.uncertainties.place.or(self.written.levers.place).unwrap_or(self.written.place);
            let help = message!("experiment-too-deep-help");
            self.complaints.add(fault(Code::TooDeepToThink, place.head(), message!("experiment-too-deep"), help));
        }
    }
}

fn entries(pairs: &Pairs<Varied>) -> impl Iterator<Item = (&Text, &Varied)> {
    pairs.entries.iter().map(|(name, varied)| (name, varied))
}

/// Whether two levers move the same thing: of a belief, one image is moved and the others follow.
fn same(one: &Lever, other: &Lever) -> bool {
    match (one, other) {
        (Lever::Believe { observer, of, .. }, Lever::Believe { observer: again, of: about, .. }) => {
            observer == again && of == about
        }
        (Lever::Imagine { actor, other, .. }, Lever::Imagine { actor: again, other: eyes, .. }) => {
            actor == again && other == eyes
        }
        _ => one == other,
    }
}
