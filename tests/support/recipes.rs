//! Rule: a recipe is drawn at full size, whatever the game will have room for.

use perimeter::theory::*;
use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::Index;

use super::generated::Bounds;

pub(super) const MOST_ACTORS: usize = 4;
pub(super) const MOST_IMAGES: usize = 3;
pub(super) const INTERESTS: usize = 3;

pub(super) type Weights = [f64; MOST_IMAGES];
pub(super) type AmountRecipe = (f64, Option<(Index, f64)>);
pub(super) type PayoffsRecipe = Vec<Vec<(usize, AmountRecipe)>>;

#[derive(Clone, Debug)]
pub(super) struct ActorRecipe {
    pub(super) images: Vec<[f64; INTERESTS]>,
    pub(super) actual: Weights,
    pub(super) self_image: Option<Weights>,
    pub(super) temperament: Temperament,
}

#[derive(Clone, Debug)]
pub(super) struct MoveRecipe {
    pub(super) is_decision: bool,
    pub(super) by: Index,
    pub(super) moment_of_truth: bool,
    pub(super) readings: Vec<Option<Vec<f64>>>,
    pub(super) evidence: Option<(Index, Vec<Option<Weights>>)>,
    pub(super) when: Option<ConditionRecipe>,
    pub(super) options: Vec<OptionRecipe>,
    pub(super) seen_by: Vec<bool>,
    pub(super) attention: Vec<Option<f64>>,
    pub(super) bundle: Option<u8>,
}

#[derive(Clone, Debug)]
pub(super) struct OptionRecipe {
    pub(super) when: Option<ConditionRecipe>,
    pub(super) effects: Vec<(Index, bool, f64)>,
    pub(super) payoffs: PayoffsRecipe,
    pub(super) probability: AmountRecipe,
}

#[derive(Clone, Debug)]
pub(super) struct ConditionRecipe {
    pub(super) parts: Vec<(u8, Index, Index, f64)>,
    pub(super) any: bool,
    pub(super) not: bool,
}

#[derive(Clone, Debug)]
pub(super) struct ThreatRecipe {
    pub(super) pair: Index,
    pub(super) options: (Index, Index),
    pub(super) challengers: Vec<bool>,
}

pub(super) fn chance() -> impl Strategy<Value = f64> {
    prop_oneof![4 => 0.01..1.0, 1 => Just(0.0)]
}

pub(super) fn mixture() -> impl Strategy<Value = Weights> {
    [chance(), chance(), chance()]
}

pub(super) fn unit() -> impl Strategy<Value = f64> {
    prop_oneof![2 => Just(1.0), 1 => Just(0.0), 3 => 0.05..1.0]
}

pub(super) fn amount() -> impl Strategy<Value = AmountRecipe> {
    (-1.0..1.0, weighted(0.25, (any::<Index>(), -0.5..0.5)))
}

pub(super) fn payoffs() -> impl Strategy<Value = PayoffsRecipe> {
    vec(vec((0..INTERESTS, amount()), 0..=2), MOST_ACTORS)
}

pub(super) fn condition() -> impl Strategy<Value = ConditionRecipe> {
    let part = (0..3_u8, any::<Index>(), any::<Index>(), -1.5..1.5);
    (vec(part, 1..=2), any::<bool>(), prop::bool::weighted(0.3)).prop_map(|(parts, any, not)| ConditionRecipe {
        parts,
        any,
        not,
    })
}

pub(super) fn actor(bounds: &Bounds) -> impl Strategy<Value = ActorRecipe> + use<> {
    let rationality = prop_oneof![5 => 0.1..4.0, 1 => Just(0.0)];
    let tremble = prop_oneof![Just(0.0), 0.01..0.3];
    let temperament = (rationality, bounds.foresight.clone(), bounds.suspicion.clone(), unit(), tremble).prop_map(
        |(rationality, foresight, suspicion, attention, tremble)| Temperament {
            rationality,
            foresight,
            suspicion,
            attention,
            tremble,
        },
    );
    let image = || [-0.5..2.0, -0.5..2.0, -0.5..2.0];
    (vec(image(), bounds.images.clone()), mixture(), weighted(0.4, mixture()), temperament)
        .prop_map(|(images, actual, self_image, temperament)| ActorRecipe { images, actual, self_image, temperament })
}

pub(super) fn option() -> impl Strategy<Value = OptionRecipe> {
    let effects = vec((any::<Index>(), any::<bool>(), -1.5..1.5), 0..=2);
    let probability = (0.0..1.0, weighted(0.4, (any::<Index>(), -0.5..0.5)));
    (weighted(0.15, condition()), effects, payoffs(), probability)
        .prop_map(|(when, effects, payoffs, probability)| OptionRecipe { when, effects, payoffs, probability })
}

pub(super) fn move_recipe(bounds: &Bounds) -> impl Strategy<Value = MoveRecipe> + use<> {
    let most_options = *bounds.options.end();
    let decision = (
        prop::bool::weighted(0.75),
        any::<Index>(),
        prop::bool::weighted(0.25),
        vec(weighted(0.12, vec(chance(), most_options)), MOST_IMAGES),
    );
    let evidence = weighted(0.6, (any::<Index>(), vec(weighted(0.8, mixture()), most_options)));
    let readers =
        (vec(prop::bool::weighted(0.85), MOST_ACTORS), vec(weighted(0.15, unit()), MOST_ACTORS), weighted(0.35, 0..2_u8));
    (decision, evidence, weighted(0.25, condition()), vec(option(), bounds.options.clone()), readers).prop_map(
        |((is_decision, by, moment_of_truth, readings), evidence, when, options, (seen_by, attention, bundle))| MoveRecipe {
            is_decision,
            by,
            moment_of_truth,
            readings,
            evidence,
            when,
            options,
            seen_by,
            attention,
            bundle,
        },
    )
}

pub(super) fn threat() -> impl Strategy<Value = ThreatRecipe> {
    (any::<Index>(), (any::<Index>(), any::<Index>()), vec(any::<bool>(), MOST_ACTORS))
        .prop_map(|(pair, options, challengers)| ThreatRecipe { pair, options, challengers })
}
