//! Rule: every place that a game can come to is worked out once, with all ways that lead on from it.
//!
//! The walk of [`enumerate`](super::enumerate()) keeps probabilities and forgets the way; an atlas keeps the ways, so that somebody
//! else can walk them: the player of one file. Whoever decides may take any open option, however unlikely. Two histories that
//! come to the same position with the same minds and the same measures go on as one place, bit for bit.

use std::rc::Rc;

use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use super::cast::Cast;
use super::enumerate::THOUGHT;
use crate::theory::deliberation::{PerOption, Reasoner};
use crate::theory::memo::{self, Frame, Key};
use crate::theory::{Game, Measures, Mind, MoveId, Position, Prospect, Truth};

/// All places of a game, each before those that can come after it; the first is the start.
#[derive(Clone, Debug)]
pub struct Atlas {
    /// The places.
    pub sites: Vec<Site>,
    /// How many of the first moves are made in it: all of them, unless it was cut off or there was no end of the places.
    pub depth: usize,
}

/// A place that histories can come to.
#[derive(Clone, Debug)]
pub struct Site {
    /// Where it is.
    pub position: Position,
    /// What everybody thinks there.
    pub minds: SmallVec<[Rc<Mind>; 4]>,
    /// How deterrence stands there, if the scenario names a threat; everybody is still a mixture.
    pub measures: Option<Measures>,
    /// The ways that lead on: one for each open option, or, where one is forced, that and history's; none at the end.
    pub ways: Vec<Way>,
    /// From here, the probability of each ending if nobody interferes any more, what led here being forced; empty where there
    /// was no end of the places.
    pub endings: Vec<f64>,
}

/// A way from one place to the next.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// The option that is taken.
    pub option: usize,
    /// How likely it is, over what the owner may be.
    pub chance: f64,
    /// How likely it is for each image that the owner may decide by; one number where nobody decides.
    pub by_image: PerOption,
    /// The place that it leads to, in [`Atlas::sites`].
    pub to: usize,
}

/// Works out an atlas, with the option of some moves forced, and what history took kept open beside it.
///
/// Where more than `limit` places, or 300 times as many acts to be looked ahead to, are not enough, it ends with the last move
/// that all histories could be followed through, and does not know how they end.
///
/// ```
/// use perimeter::analysis::atlas;
/// use perimeter::theory::Reasoner;
///
/// let scenario = perimeter::scenario::open("1950-speech", &["korea-inside-the-line"])?;
/// let atlas = atlas(&mut Reasoner::new(&scenario.game), &scenario.forced_options(), &scenario.history, 100_000);
/// assert_eq!(atlas.depth, scenario.game.moves.len());
/// assert!(atlas.sites.len() < 10_000, "many histories, few places");
/// # Ok::<(), perimeter::scenario::Faults>(())
/// ```
#[must_use]
pub fn atlas(reasoner: &mut Reasoner<'_>, forced: &[Option<usize>], history: &[Option<usize>], limit: usize) -> Atlas {
    let game = reasoner.game();
    let (before, enough) = (reasoner.tally().looked_ahead, THOUGHT.saturating_mul(limit as u64));
    let mut survey = Survey {
        truth: Truth::of(game),
        cast: Cast::new(game),
        sites: Vec::new(),
        rows: vec![Vec::new(); game.moves.len() + 1],
        known: FxHashMap::default(),
        reasoner,
        forced,
        history,
    };
    survey.site(Position::start(game), game.minds.iter().cloned().map(Rc::new).collect());
    for row in 0..survey.rows.len() {
        for at in survey.rows[row].clone() {
            survey.branch(at);
            if survey.sites.len() > limit || survey.reasoner.tally().looked_ahead - before > enough {
                return Atlas { sites: survey.sites, depth: game.moves.len() }.cut(row);
            }
        }
    }
    survey.work_out_the_endings();
    Atlas { sites: survey.sites, depth: game.moves.len() }
}

struct Survey<'a, 'game> {
    reasoner: &'a mut Reasoner<'game>,
    forced: &'a [Option<usize>],
    history: &'a [Option<usize>],
    truth: Truth,
    cast: Cast,
    sites: Vec<Site>,
    /// For each move, and for the end, the places where it comes next.
    rows: Vec<Vec<usize>>,
    known: FxHashMap<Key, usize>,
}

impl Survey<'_, '_> {
    /// The place with this position and these minds: the one that is there already, or a new one.
    fn site(&mut self, position: Position, minds: SmallVec<[Rc<Mind>; 4]>) -> usize {
        let measures = self.reasoner.measure(&position, &minds, &self.truth);
        let key = key(self.reasoner.game(), &position, &minds, measures.as_ref());
        if let Some(&known) = self.known.get(&key) {
            return known;
        }
        let at = self.sites.len();
        self.known.insert(key, at);
        self.rows[position.next].push(at);
        self.sites.push(Site { position, minds, measures, ways: Vec::new(), endings: Vec::new() });
        at
    }

    /// Finds the ways that lead on from a place.
    fn branch(&mut self, at: usize) {
        let game = self.reasoner.game();
        let (position, minds) = (self.sites[at].position.clone(), self.sites[at].minds.clone());
        let owned: SmallVec<[Mind; 4]> = minds.iter().map(|mind| Mind::clone(mind)).collect();
        let Some(prospect) = Prospect::of(self.reasoner, &position, &owned, &self.truth) else { return };
        let (step, open) = (prospect.step, position.open(game, prospect.step));
        let forced = self.forced[step.0].filter(|&option| open.contains(option));
        let images = game.step(step).owner().map_or(1, |owner| game.actor(owner).images.len());
        for option in open.iter() {
            let certain = forced.map(|forced| if forced == option { 1.0 } else { 0.0 });
            if certain == Some(0.0) && self.history[step.0] != Some(option) {
                continue;
            }
            let by_image = match (certain, &prospect.weighed) {
                (Some(certain), _) => PerOption::from_elem(certain, images),
                (None, Some(weighed)) => (0..images).map(|image| weighed.chances(image)[option]).collect(),
                (None, None) => PerOption::from_elem(prospect.chances[option], 1),
            };
            let to = self.follow(&position, &minds, (step, option));
            let chance = certain.unwrap_or(prospect.chances[option]);
            self.sites[at].ways.push(Way { option, chance, by_image, to });
        }
    }

    /// The place that an act leads to.
    fn follow(&mut self, position: &Position, minds: &[Rc<Mind>], act: (MoveId, usize)) -> usize {
        let cap = self.reasoner.no_cap();
        let perceived = minds.iter().map(|mind| Rc::new(self.reasoner.perceive(mind, position, act, cap).mind));
        let perceived = perceived.collect();
        self.site(position.after(self.reasoner.game(), act.0, act.1), perceived)
    }

    /// How it ends from everywhere, from the last places to the first: for each combination of drawn images, then over all.
    fn work_out_the_endings(&mut self) {
        let (game, cast) = (self.reasoner.game(), &self.cast);
        let (roots, endings) = (cast.roots.len(), game.endings.len());
        let mut ends: Vec<Vec<f64>> = vec![Vec::new(); self.sites.len()];
        for at in self.rows.iter().rev().flatten().copied() {
            let site = &mut self.sites[at];
            let mut chances = vec![0.0; roots * endings];
            if let Some(ending) = site.position.ending(game) {
                (0..roots).for_each(|root| chances[root * endings + ending] = 1.0);
            }
            for way in &site.ways {
                for root in 0..roots {
                    let image = if way.by_image.len() > 1 { cast.image(MoveId(site.position.next), root) } else { 0 };
                    for place in root * endings..(root + 1) * endings {
                        chances[place] += way.by_image[image] * ends[way.to][place];
                    }
                }
            }
            let weights = || cast.roots.iter().map(|(_, weight)| weight);
            let of = |ending: usize| weights().zip(chances.chunks(endings)).map(|(weight, row)| weight * row[ending]).sum();
            site.endings = match site.position.ending(game) {
                // Certain to the last bit, though the weights of the roots may not add up to one to the last bit.
                Some(ending) => (0..endings).map(|other| if other == ending { 1.0 } else { 0.0 }).collect(),
                None => (0..endings).map(of).collect(),
            };
            ends[at] = chances;
        }
    }
}

impl Atlas {
    /// The same without what lies beyond the first so many moves.
    #[must_use]
    pub fn cut(mut self, depth: usize) -> Self {
        let mut reached = vec![false; self.sites.len()];
        reached[0] = true;
        for at in 0..self.sites.len() {
            if self.sites[at].position.next >= depth {
                self.sites[at].ways.clear();
            }
            if reached[at] {
                self.sites[at].ways.iter().for_each(|way| reached[way.to] = true);
            }
        }
        let counted = reached.iter().scan(0, |count, &kept| {
            *count += usize::from(kept);
            Some(*count)
        });
        let places: Vec<usize> = counted.map(|count: usize| count.saturating_sub(1)).collect();
        let mut kept = reached.into_iter();
        self.sites.retain(|_| kept.next().unwrap_or(false));
        self.sites.iter_mut().flat_map(|site| &mut site.ways).for_each(|way| way.to = places[way.to]);
        Self { sites: self.sites, depth: self.depth.min(depth) }
    }
}

/// Everything that a place is known by: what can still be asked of its position, all minds, all measures, the standing.
fn key(game: &Game, position: &Position, minds: &[Rc<Mind>], measures: Option<&Measures>) -> Key {
    let frame = Frame { step: MoveId(position.next), foresight: 0, cap: 0 };
    let mut key = memo::key(game, frame, position, None);
    key.extend(position.standing.iter().map(|value| value.to_bits()));
    key.extend(minds.iter().flat_map(|mind| mind.numbers()).map(|number| number.to_bits()));
    if let Some(Measures { credibility, actual, imagined, critical_risk }) = measures {
        let rows = [credibility, imagined, critical_risk].into_iter().flatten();
        key.extend(rows.map(|(_, value)| value.to_bits()));
        key.push(actual.to_bits());
    }
    key
}
