//! Rule: whatever a scenario may say, some generated game says.
//!
//! Recipes are drawn at full size and cut to fit, so that a failing game shrinks part by part: fewer actors, fewer moves,
//! plainer amounts. Law tests that need a special game take [`parts`], change what they must, and call [`Game::new`].

use std::ops::RangeInclusive;

use perimeter::theory::game::{Chance, Evidence, Parts};
use perimeter::theory::*;
use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::Index;

use super::recipes::*;

/// How large a generated game may be, and how deep its actors may think.
#[derive(Clone, Debug)]
pub struct Bounds {
    /// Two to four.
    pub actors: RangeInclusive<usize>,
    /// One to three for each actor.
    pub images: RangeInclusive<usize>,
    /// None to two.
    pub standings: RangeInclusive<usize>,
    /// Of both kinds.
    pub moves: RangeInclusive<usize>,
    /// One to three for each move.
    pub options: RangeInclusive<usize>,
    pub foresight: RangeInclusive<u8>,
    pub suspicion: RangeInclusive<u8>,
}

impl Default for Bounds {
    /// Everything at once.
    fn default() -> Self {
        Self {
            actors: 2..=4,
            images: 1..=3,
            standings: 0..=2,
            moves: 2..=6,
            options: 1..=3,
            foresight: 0..=4,
            suspicion: 0..=2,
        }
    }
}

/// Sound games of any kind.
pub fn games() -> impl Strategy<Value = Game> {
    parts(&Bounds::default()).prop_map(Game::new)
}

/// What sound games are put together from.
pub fn parts(bounds: &Bounds) -> impl Strategy<Value = Parts> + use<> {
    let actors = vec(actor(bounds), bounds.actors.clone());
    let standings = vec((-2.0..2.0, 0.0..2.0, 0.0..2.0), bounds.standings.clone());
    let moves = vec(move_recipe(bounds), bounds.moves.clone());
    let endings = (vec((condition(), payoffs()), 0..=2), payoffs());
    let beliefs = vec(vec((mixture(), weighted(0.3, mixture())), MOST_ACTORS), MOST_ACTORS);
    (actors, standings, moves, endings, beliefs, weighted(0.85, threat())).prop_map(
        |(actors, standings, moves, endings, beliefs, threat)| {
            Kitchen { actors, standings, moves }.serve(endings, &beliefs, threat)
        },
    )
}

/// Options to be forced: at most one for each move, here and there one that will be found closed.
pub fn forced(game: &Game, picks: &[Option<Index>]) -> Vec<Option<usize>> {
    let of_move = |(step, pick): (&Move, &Option<Index>)| pick.map(|pick| pick.index(step.options.len()));
    game.moves.iter().zip(picks).map(of_move).collect()
}

/// The open option that a pick falls on.
pub fn pick_open(game: &Game, position: &Position, step: MoveId, pick: Index) -> usize {
    let open: Vec<usize> = position.open(game, step).iter().collect();
    open[pick.index(open.len())]
}

/// The chances proportional to the first so many weights; certainty of the first where all are zero.
fn normalised(weights: &[f64], images: usize) -> Mixture {
    let weights = &weights[..images];
    let total: f64 = weights.iter().sum();
    if total > 0.0 { Mixture(weights.iter().map(|weight| weight / total).collect()) } else { Mixture::certain(0, images) }
}

/// What is cut to fit: nothing points outside the game.
struct Kitchen {
    actors: Vec<ActorRecipe>,
    standings: Vec<(f64, f64, f64)>,
    moves: Vec<MoveRecipe>,
}

impl Kitchen {
    fn serve(
        self,
        (endings, last): (Vec<(ConditionRecipe, PayoffsRecipe)>, PayoffsRecipe),
        beliefs: &[Vec<(Weights, Option<Weights>)>],
        threat: Option<ThreatRecipe>,
    ) -> Parts {
        let images = |actor: usize| self.actors[actor].images.len();
        let actors = 0..self.actors.len();
        let moves: Vec<Move> = (0..self.moves.len()).map(|place| self.one_move(place)).collect();
        let named = endings.iter().enumerate().map(|(place, (when, payoffs))| Ending {
            id: format!("ending {place}"),
            when: self.condition(when, self.moves.len()),
            payoffs: self.payoffs(payoffs),
            worth: Vec::new(),
        });
        let otherwise =
            Ending { id: "otherwise".to_owned(), when: Condition::ALWAYS, payoffs: self.payoffs(&last), worth: Vec::new() };
        let table = |owner: usize| actors.clone().map(move |other| (owner, other));
        Parts {
            actors: self.actors.iter().enumerate().map(|(place, recipe)| one_actor(place, recipe)).collect(),
            interests: (0..INTERESTS).map(|interest| format!("interest {interest}")).collect(),
            standings: self.standings.iter().enumerate().map(one_standing).collect(),
            endings: named.chain([otherwise]).collect(),
            threat: threat.and_then(|recipe| self.threat(&moves, &recipe)),
            believes: actors
                .clone()
                .map(|owner| table(owner).map(|(owner, other)| normalised(&beliefs[owner][other].0, images(other))).collect())
                .collect(),
            imagines: actors
                .clone()
                .map(|owner| {
                    table(owner).map(|(owner, other)| Some(normalised(&beliefs[owner][other].1?, images(owner)))).collect()
                })
                .collect(),
            moves,
        }
    }

    fn amount(&self, &(base, per): &AmountRecipe) -> Amount {
        let standings = self.standings.len();
        let per = per.filter(|_| standings > 0).map(|(standing, slope)| (StandingId(standing.index(standings)), slope));
        Amount { base, per: per.into_iter().collect() }
    }

    fn payoffs(&self, recipe: &PayoffsRecipe) -> Vec<Vec<(usize, Amount)>> {
        let of_actor = |payoffs: &Vec<(usize, AmountRecipe)>| {
            let mut interests: Vec<(usize, Amount)> = Vec::new();
            for (interest, amount) in payoffs {
                if interests.iter().all(|(other, _)| other != interest) {
                    interests.push((*interest, self.amount(amount)));
                }
            }
            interests
        };
        recipe[..self.actors.len()].iter().map(of_actor).collect()
    }

    /// A condition that asks about nothing later than `before`.
    fn condition(&self, recipe: &ConditionRecipe, before: usize) -> Condition {
        let part = |&(kind, which, option, bound): &(u8, Index, Index, f64)| {
            let standing = || StandingId(which.index(self.standings.len()));
            match kind {
                0 if !self.standings.is_empty() => Some(Condition::AtLeast(standing(), bound)),
                1 if !self.standings.is_empty() => Some(Condition::Below(standing(), bound)),
                2 if before > 0 => {
                    let step = which.index(before);
                    Some(Condition::Chose(MoveId(step), option.index(self.moves[step].options.len())))
                }
                _ => None,
            }
        };
        let parts: Vec<Condition> = recipe.parts.iter().filter_map(part).collect();
        if parts.is_empty() {
            return Condition::ALWAYS;
        }
        let condition = if recipe.any { Condition::Any(parts) } else { Condition::All(parts) };
        if recipe.not { Condition::Not(Box::new(condition)) } else { condition }
    }

    fn when(&self, recipe: Option<&ConditionRecipe>, before: usize) -> Condition {
        recipe.map_or(Condition::ALWAYS, |recipe| self.condition(recipe, before))
    }

    fn one_move(&self, place: usize) -> Move {
        let recipe = &self.moves[place];
        let actors = self.actors.len();
        let bundled = |other: &&MoveRecipe| recipe.bundle.is_some() && other.bundle == recipe.bundle;
        Move {
            id: format!("move {place}"),
            when: self.when(recipe.when.as_ref(), place),
            options: recipe.options.iter().enumerate().map(|(id, option)| self.one_option(id, option, place)).collect(),
            kind: if recipe.is_decision { self.decision(recipe) } else { self.chance(recipe) },
            seen_by: recipe.seen_by[..actors].to_vec(),
            attention: recipe.attention[..actors].to_vec(),
            bundle: self.moves.iter().filter(bundled).count().max(1),
        }
    }

    fn one_option(&self, place: usize, recipe: &OptionRecipe, before: usize) -> MoveOption {
        let standings = self.standings.len();
        let effect = |&(standing, set, number): &(Index, bool, f64)| {
            let id = StandingId(standing.index(standings));
            if set { Effect::Set(id, number) } else { Effect::Add(id, number) }
        };
        MoveOption {
            id: format!("option {place}"),
            when: self.when(recipe.when.as_ref(), before),
            effects: recipe.effects.iter().filter(|_| standings > 0).map(effect).collect(),
            payoffs: self.payoffs(&recipe.payoffs),
            worth: Vec::new(),
        }
    }

    fn decision(&self, recipe: &MoveRecipe) -> Kind {
        let by = recipe.by.index(self.actors.len());
        let options = recipe.options.len();
        let readings = recipe.readings[..self.actors[by].images.len()].iter();
        Kind::Decision(Decision {
            by: ActorId(by),
            moment_of_truth: recipe.moment_of_truth,
            readings: readings.map(|table| table.as_ref().map(|table| table[..options].to_vec())).collect(),
        })
    }

    fn chance(&self, recipe: &MoveRecipe) -> Kind {
        let evidence = recipe.evidence.as_ref().map(|(about, likelihoods)| {
            let about = about.index(self.actors.len());
            let images = self.actors[about].images.len();
            let of_outcome = |likelihood: &Option<Weights>| likelihood.map(|likelihood| likelihood[..images].to_vec());
            let likelihoods = likelihoods[..recipe.options.len()].iter().map(of_outcome).collect();
            Evidence { about: ActorId(about), likelihoods }
        });
        Kind::Chance(Chance {
            probabilities: recipe.options.iter().map(|option| self.amount(&option.probability)).collect(),
            evidence,
        })
    }

    /// A challenge, and a later decision of somebody else to answer it, if there are such.
    fn threat(&self, moves: &[Move], recipe: &ThreatRecipe) -> Option<Threat> {
        let decisions: Vec<(usize, ActorId)> =
            moves.iter().enumerate().filter_map(|(place, step)| Some((place, step.owner()?))).collect();
        let later = |&(challenge, challenger): &(usize, ActorId)| {
            let answers = decisions.iter().filter(move |(response, defender)| *response > challenge && *defender != challenger);
            answers.map(move |&(response, defender)| (challenge, challenger, response, defender)).collect::<Vec<_>>()
        };
        let pairs: Vec<_> = decisions.iter().flat_map(later).collect();
        let (challenge, challenger, response, defender) = *pairs.get(recipe.pair.index(pairs.len().max(1)))?;
        let option = |step: usize, pick: Index| (MoveId(step), pick.index(moves[step].options.len()));
        let joins = |actor: &ActorId| *actor == challenger || (*actor != defender && recipe.challengers[actor.0]);
        Some(Threat {
            challenge: option(challenge, recipe.options.0),
            response: option(response, recipe.options.1),
            challengers: (0..self.actors.len()).map(ActorId).filter(joins).collect(),
        })
    }
}

fn one_actor(place: usize, recipe: &ActorRecipe) -> Actor {
    let images = recipe.images.len();
    let image =
        |(place, weights): (usize, &[f64; INTERESTS])| Image { id: format!("image {place}"), weights: weights.to_vec() };
    Actor {
        id: format!("actor {place}"),
        images: recipe.images.iter().enumerate().map(image).collect(),
        actual: normalised(&recipe.actual, images),
        self_image: recipe.self_image.map(|weights| normalised(&weights, images)),
        temperament: recipe.temperament,
    }
}

fn one_standing((place, &(start, below, above)): (usize, &(f64, f64, f64))) -> Standing {
    Standing { id: format!("standing {place}"), start, range: (start - below, start + above) }
}
