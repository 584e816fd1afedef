//! Rule: a game is the whole scenario as numbers; whatever a number is called, and why, stays with the file.
//!
//! All tables keep the scenario's own order, and everything that is summed is summed in that order.

use super::amount::Amount;
use super::condition::Condition;
use super::image::{Image, Mixture};
use super::mind::{Layout, Mind};
use super::relevance::Relevance;
use super::standing::{Effect, Standing};

/// The place of an actor in [`Game::actors`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ActorId(pub usize);

/// The place of a move in [`Game::moves`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MoveId(pub usize);

/// The most options a move can have: a set of them is one machine word.
pub const MOST_OPTIONS: usize = 64;

/// How an actor reasons, apart from what it wants (`model.md` section 2).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Temperament {
    /// λ ≥ 0: zero chooses blindly, large takes the best.
    pub rationality: f64,
    /// f: how many later decisions it thinks through.
    pub foresight: u8,
    /// ρ: zero takes acts at face value, ρ assumes that the sender foresaw a reader of suspicion ρ − 1.
    pub suspicion: u8,
    /// α in [0, 1]: zero ignores acts, one is Bayes.
    pub attention: f64,
    /// ε in [0, 1): how often it takes an act for an accident or misreport.
    pub tremble: f64,
}

impl Default for Temperament {
    /// Sees one decision ahead, takes acts at face value, and is Bayes.
    fn default() -> Self {
        Self { rationality: 1.0, foresight: 1, suspicion: 0, attention: 1.0, tremble: 0.0 }
    }
}

/// A state that decides: what it may be, what it is, what it thinks it is, and how it reasons.
#[derive(Clone, Debug, PartialEq)]
pub struct Actor {
    /// The name that scenarios use, such as `ussr`.
    pub id: String,
    /// The hypotheses about what it is.
    pub images: Vec<Image>,
    /// τ: what it is.
    pub actual: Mixture,
    /// σ: what it thinks it is; `None` where that is what it is.
    pub self_image: Option<Mixture>,
    /// How it reasons.
    pub temperament: Temperament,
}

impl Actor {
    /// The mixture that it decides by: its actual image at a moment of truth, its self-image otherwise.
    #[must_use]
    pub fn decides_by(&self, moment_of_truth: bool) -> &Mixture {
        match &self.self_image {
            Some(self_image) if !moment_of_truth => self_image,
            _ => &self.actual,
        }
    }
}

/// One thing that may be chosen at a decision, or may come of chance.
#[derive(Clone, Debug, PartialEq)]
pub struct MoveOption {
    /// The name that scenarios use, such as `withdraw`.
    pub id: String,
    /// When it is open.
    pub when: Condition,
    /// What it does to the standing.
    pub effects: Vec<Effect>,
    /// For each actor, how much of which interest it brings.
    pub payoffs: Vec<Vec<(usize, Amount)>>,
    /// For each actor and each of its images, what the payoffs are worth; made by [`Game::new`].
    pub worth: Vec<Vec<Amount>>,
}

/// What kind of move it is.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// Somebody chooses.
    Decision(Decision),
    /// Nobody chooses.
    Chance(Chance),
}

/// Who chooses, and how the choice is read.
#[derive(Clone, Debug, PartialEq)]
pub struct Decision {
    /// The owner.
    pub by: ActorId,
    /// Whether this is the day on which the owner learns what it is: it decides by its actual image.
    pub moment_of_truth: bool,
    /// For each image of the owner, the author's likelihood of each option in place of the computed one, where given.
    pub readings: Vec<Option<Vec<f64>>>,
}

/// What may come of chance.
#[derive(Clone, Debug, PartialEq)]
pub struct Chance {
    /// The probability of each outcome; taken at the standing, cut off at zero, and normalised over the open outcomes.
    pub probabilities: Vec<Amount>,
    /// Whom the outcomes tell something about, and what.
    pub evidence: Option<Evidence>,
}

/// A report, a vote: an outcome that is likelier under one image of an actor than under another.
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence {
    /// The actor that it is about.
    pub about: ActorId,
    /// For each outcome, its likelihood under each image of that actor; `None` tells nothing.
    pub likelihoods: Vec<Option<Vec<f64>>>,
}

/// One entry in the order of events.
#[derive(Clone, Debug, PartialEq)]
pub struct Move {
    /// The name that scenarios use, such as `speech`.
    pub id: String,
    /// When it takes place; otherwise it is skipped.
    pub when: Condition,
    /// What may be chosen or may come.
    pub options: Vec<MoveOption>,
    /// Decision or chance.
    pub kind: Kind,
    /// For each actor, whether it sees the act.
    pub seen_by: Vec<bool>,
    /// For each actor, α for this act, where it is not the actor's own.
    pub attention: Vec<Option<f64>>,
    /// How many acts are one policy with this one, itself included.
    pub bundle: usize,
}

impl Move {
    /// The decision, if somebody chooses.
    #[must_use]
    pub fn decision(&self) -> Option<&Decision> {
        match &self.kind {
            Kind::Decision(decision) => Some(decision),
            Kind::Chance(_) => None,
        }
    }

    /// The owner, if somebody chooses.
    #[must_use]
    pub fn owner(&self) -> Option<ActorId> {
        self.decision().map(|decision| decision.by)
    }

    /// The actor that the act tells something about: the owner of a decision, the subject of evidence.
    #[must_use]
    pub fn subject(&self) -> Option<ActorId> {
        match &self.kind {
            Kind::Decision(decision) => Some(decision.by),
            Kind::Chance(chance) => chance.evidence.as_ref().map(|evidence| evidence.about),
        }
    }

    /// The place of the option with this name.
    #[must_use]
    pub fn option(&self, id: &str) -> Option<usize> {
        self.options.iter().position(|option| option.id == id)
    }
}

/// How the story can end, when the moves are used up.
#[derive(Clone, Debug, PartialEq)]
pub struct Ending {
    /// The name that scenarios use, such as `general war`.
    pub id: String,
    /// When it is this one; the first that holds is it.
    pub when: Condition,
    /// For each actor, how much of which interest it brings.
    pub payoffs: Vec<Vec<(usize, Amount)>>,
    /// For each actor and each of its images, what the payoffs are worth; made by [`Game::new`].
    pub worth: Vec<Vec<Amount>>,
}

/// Whose challenge which response is to deter (`model.md` section 6).
#[derive(Clone, Debug, PartialEq)]
pub struct Threat {
    /// The decision and option that challenge.
    pub challenge: (MoveId, usize),
    /// The decision and option that answer.
    pub response: (MoveId, usize),
    /// The actors whose critical risk is measured.
    pub challengers: Vec<ActorId>,
}

/// A scenario as numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Game {
    /// The actors.
    pub actors: Vec<Actor>,
    /// The names of the interests.
    pub interests: Vec<String>,
    /// The public quantities.
    pub standings: Vec<Standing>,
    /// The moves in order of date.
    pub moves: Vec<Move>,
    /// The endings; the last one always holds.
    pub endings: Vec<Ending>,
    /// What is to be deterred, if anything.
    pub threat: Option<Threat>,
    /// The minds before the first move, one for each actor.
    pub minds: Vec<Mind>,
    /// Where in a mind which belief lies.
    pub layout: Layout,
    /// What still matters from each move on.
    pub relevance: Relevance,
}

impl Game {
    /// Puts a game together: weighs all payoffs under all images, and works out what matters from each move on.
    ///
    /// `believes[i][j]` is what `i` thinks `j` is; `imagines[i][j]` is what `i` thinks `j` thinks `i` is, `None` where that is
    /// what `j` does think. What an actor thinks of itself is not looked at.
    ///
    /// The caller vouches that every id points into its table, that mixtures sum to one and that the last ending always
    /// holds: [`scenario`](crate::scenario) checks it.
    #[must_use]
    pub fn new(parts: Parts) -> Self {
        let Parts { actors, interests, standings, mut moves, mut endings, threat, believes, imagines } = parts;
        let weigh = |payoffs: &[Vec<(usize, Amount)>]| -> Vec<Vec<Amount>> {
            let of_actor =
                |(actor, payoffs): (&Actor, &Vec<_>)| actor.images.iter().map(|image| image.worth(payoffs)).collect();
            actors.iter().zip(payoffs).map(of_actor).collect()
        };
        for option in moves.iter_mut().flat_map(|step| &mut step.options) {
            option.worth = weigh(&option.payoffs);
        }
        for ending in &mut endings {
            ending.worth = weigh(&ending.payoffs);
        }
        let layout = Layout::new(&actors.iter().map(|actor| actor.images.len()).collect::<Vec<_>>());
        let minds = (0..actors.len()).map(|owner| Mind::new(&layout, ActorId(owner), &believes, &imagines)).collect();
        let relevance = Relevance::of(&actors, &moves, &endings, standings.len());
        Self { actors, interests, standings, moves, endings, threat, minds, layout, relevance }
    }

    /// All actors, in the scenario's order.
    pub fn actor_ids(&self) -> impl Iterator<Item = ActorId> + use<> {
        (0..self.actors.len()).map(ActorId)
    }

    /// All actors but one, in the scenario's order.
    pub fn others(&self, than: ActorId) -> impl Iterator<Item = ActorId> + use<> {
        self.actor_ids().filter(move |&other| other != than)
    }

    /// The actor with this place.
    #[must_use]
    pub fn actor(&self, id: ActorId) -> &Actor {
        &self.actors[id.0]
    }

    /// The actor with this name.
    #[must_use]
    pub fn actor_named(&self, id: &str) -> Option<ActorId> {
        self.actors.iter().position(|actor| actor.id == id).map(ActorId)
    }

    /// The move with this place.
    #[must_use]
    pub fn step(&self, id: MoveId) -> &Move {
        &self.moves[id.0]
    }

    /// The move with this name.
    #[must_use]
    pub fn move_named(&self, id: &str) -> Option<MoveId> {
        self.moves.iter().position(|step| step.id == id).map(MoveId)
    }

    /// α of an observer for a move: the move's own or the actor's, shared out over the bundle.
    #[must_use]
    pub fn attention(&self, step: MoveId, observer: ActorId) -> f64 {
        let Move { attention, bundle, .. } = self.step(step);
        let whole = attention[observer.0].unwrap_or(self.actor(observer).temperament.attention);
        #[expect(clippy::cast_precision_loss, reason = "a bundle has at most as many acts as there are moves")]
        let acts = *bundle as f64;
        whole / acts
    }
}

/// What a [`Game`] is put together from; see [`Game::new`].
#[derive(Clone, Debug)]
pub struct Parts {
    /// See [`Game::actors`].
    pub actors: Vec<Actor>,
    /// See [`Game::interests`].
    pub interests: Vec<String>,
    /// See [`Game::standings`].
    pub standings: Vec<Standing>,
    /// See [`Game::moves`].
    pub moves: Vec<Move>,
    /// See [`Game::endings`].
    pub endings: Vec<Ending>,
    /// See [`Game::threat`].
    pub threat: Option<Threat>,
    /// What each actor thinks each other is.
    pub believes: Vec<Vec<Mixture>>,
    /// What each actor thinks each other thinks it is.
    pub imagines: Vec<Vec<Option<Mixture>>>,
}
