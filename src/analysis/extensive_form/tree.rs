//! Rule: chance draws what everybody is, then every move that can be made is made; what it was worth is settled at the end.

use rustc_hash::FxHashMap;

use super::faithful;
use super::foresight::{self, Foresight};
use super::{Prior, Refusal};
use crate::theory::position::OpenOptions;
use crate::theory::{ActorId, Game, Kind, MoveId, Position};

/// The most nodes that a tree may have: far more than a solver of equilibria bears, about what a walker of trees does.
pub const MOST_NODES: usize = 200_000;

/// A scenario as a game in extensive form.
#[derive(Clone, Debug, PartialEq)]
pub struct ExtensiveForm {
    /// What chance draws at the root.
    pub prior: Prior,
    /// Whether the scenario comes to this game only as suspicion grows without end.
    pub limit: bool,
    /// The players, in the order of the actors, then of the moves.
    pub players: Vec<Player>,
    /// What each decision can be told by, in the order in which the tree comes to it.
    pub information_sets: Vec<InformationSet>,
    /// The tree.
    pub root: Node,
}

/// Who plays: an actor that thinks everything through to the end, or an actor at one decision, with the payoffs as far as it looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Player {
    /// The actor.
    pub actor: ActorId,
    /// The decision; none for the actor at all of its decisions.
    pub stage: Option<MoveId>,
}

/// Decisions that their owner cannot tell apart.
#[derive(Clone, Debug, PartialEq)]
pub struct InformationSet {
    /// The place of the player in [`ExtensiveForm::players`].
    pub player: usize,
    /// The decision.
    pub step: MoveId,
    /// The image of the owner, where it has several.
    pub image: Option<usize>,
    /// What the owner saw, in order.
    pub seen: Vec<(MoveId, usize)>,
    /// The options that are open.
    pub open: OpenOptions,
    /// One of the histories that lead here.
    pub history: Vec<(MoveId, usize)>,
}

/// A node of the tree and what is below it.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// Chance draws what an actor is: each image with its probability.
    Image(ActorId, Vec<(usize, f64, Node)>),
    /// A move of chance: each outcome with its probability.
    Chance(MoveId, Vec<(usize, f64, Node)>),
    /// A decision: the place of its information set, and each option.
    Decision(usize, Vec<(usize, Node)>),
    /// An ending, and what all was worth to each player, times its rationality.
    End(usize, Vec<f64>),
}

/// Puts a game into extensive form, in the eyes of an observer or, where all see it alike, of everybody.
///
/// # Errors
///
/// A [`Refusal`] where the equilibrium of that game would not be what the actors do.
pub fn extensive_form(game: &Game, observer: Option<ActorId>) -> Result<ExtensiveForm, Refusal> {
    let prior = Prior::of(game, observer)?;
    let readings = faithful::readings(game, &prior)?;
    let mut tree = Tree {
        game,
        prior: &prior,
        hidden: &readings.hidden,
        players: players(game),
        images: vec![0; game.actors.len()],
        information_sets: Vec::new(),
        places: FxHashMap::default(),
        history: Vec::new(),
        foresight: Foresight::default(),
        nodes: 0,
    };
    let root = tree.draw(0)?;
    let Tree { players, information_sets, .. } = tree;
    Ok(ExtensiveForm { prior, limit: readings.limit, players, information_sets, root })
}

/// One player for an actor that looks to the end at all its decisions, else one for each of them.
fn players(game: &Game) -> Vec<Player> {
    let mut players = Vec::new();
    for actor in game.actor_ids() {
        let foresight = game.actor(actor).temperament.foresight;
        let stages = || (0..game.moves.len()).map(MoveId).filter(|&step| game.step(step).owner() == Some(actor));
        let to_the_end = |step: MoveId| game.relevance.usable(step, u8::MAX) <= foresight;
        match stages().count() {
            0 => {}
            _ if stages().all(to_the_end) => players.push(Player { actor, stage: None }),
            _ => players.extend(stages().map(|stage| Player { actor, stage: Some(stage) })),
        }
    }
    players
}

/// What tells an information set from others: the move, the owner's image, and what it saw.
type Sight = (MoveId, Option<usize>, Vec<(MoveId, usize)>);

struct Tree<'a> {
    game: &'a Game,
    prior: &'a Prior,
    /// Which moves only their owner can tell from their alternatives.
    hidden: &'a [bool],
    players: Vec<Player>,
    /// What everybody is on this branch.
    images: Vec<usize>,
    information_sets: Vec<InformationSet>,
    places: FxHashMap<Sight, usize>,
    /// What was done on this branch.
    history: Vec<(MoveId, usize)>,
    foresight: Foresight,
    nodes: usize,
}

impl Tree<'_> {
    fn count(&mut self) -> Result<(), Refusal> {
        self.nodes += 1;
        if self.nodes > MOST_NODES { Err(Refusal::TooLarge { limit: MOST_NODES }) } else { Ok(()) }
    }

    /// Draws what the actors from this one on are, then plays.
    fn draw(&mut self, from: usize) -> Result<Node, Refusal> {
        let Some(images) = self.prior.images.get(from) else {
            return Ok(self.grow(&Position::start(self.game), &mut Vec::new())?.0);
        };
        match images.as_slice() {
            [] => self.draw(from + 1),
            [(only, _)] => {
                self.images[from] = *only;
                self.draw(from + 1)
            }
            several => {
                self.count()?;
                let mut branches = Vec::new();
                for &(image, chance) in several {
                    self.images[from] = image;
                    branches.push((image, chance, self.draw(from + 1)?));
                }
                Ok(Node::Image(ActorId(from), branches))
            }
        }
    }

    /// The tree from a position on, and the most decisions that can follow; `standings` are those before each act so far.
    fn grow(&mut self, position: &Position, passed: &mut Vec<Position>) -> Result<(Node, usize), Refusal> {
        let game = self.game;
        self.count()?;
        let Some(step) = position.step(game) else {
            let ending = position.ending(game).unwrap_or_default();
            let payoffs = self.players.iter().map(|&player| self.payoff(player, ending, position, passed)).collect();
            return Ok((Node::End(ending, payoffs), 0));
        };
        let open = position.open(game, step);
        let mut after = 0;
        let mut follow = |tree: &mut Self, option: usize| -> Result<Node, Refusal> {
            tree.history.push((step, option));
            passed.push(position.clone());
            let (node, decisions) = tree.grow(&position.after(game, step, option), passed)?;
            passed.pop();
            tree.history.pop();
            after = after.max(decisions);
            Ok(node)
        };
        match &game.step(step).kind {
            Kind::Chance(_) => {
                let chances = position.chances(game, step);
                let mut branches = Vec::new();
                for outcome in open.iter().filter(|&outcome| chances[outcome] > 0.0) {
                    branches.push((outcome, chances[outcome], follow(self, outcome)?));
                }
                Ok((Node::Chance(step, branches), after))
            }
            Kind::Decision(decision) => {
                let place = self.information_set(step, decision.by, open);
                self.foresight.enter(game, step, decision.by);
                let mut branches = Vec::new();
                for option in open.iter() {
                    branches.push((option, follow(self, option)?));
                }
                self.foresight.leave(after)?;
                Ok((Node::Decision(place, branches), after + 1))
            }
        }
    }

    fn information_set(&mut self, step: MoveId, owner: ActorId, open: OpenOptions) -> usize {
        let image = self.prior.is_open(owner).then(|| self.images[owner.0]);
        let seen: Vec<_> = self.history.iter().copied().filter(|&(step, _)| self.sees(owner, step)).collect();
        let sight = (step, image, seen);
        if let Some(place) = self.places.get(&sight) {
            return *place;
        }
        let place = self.information_sets.len();
        let (_, image, seen) = sight.clone();
        let player =
            self.players.iter().position(|player| player.actor == owner && player.stage.is_none_or(|stage| stage == step));
        let history = self.history.clone();
        self.information_sets.push(InformationSet { player: player.unwrap_or_default(), step, image, seen, open, history });
        self.places.insert(sight, place);
        place
    }

    /// Whether an actor can tell what was done: an act that tells nobody anything is public, whoever sees it (`model.md` section 5).
    fn sees(&self, actor: ActorId, step: MoveId) -> bool {
        !self.hidden[step.0] || self.game.step(step).owner() == Some(actor)
    }

    /// What a branch is worth to a player: from its decision on, as far as it looks there, times its rationality.
    fn payoff(&self, Player { actor, stage }: Player, ending: usize, end: &Position, passed: &[Position]) -> f64 {
        let game = self.game;
        let image = self.images[actor.0];
        let first = stage.map_or(Some(0), |stage| self.history.iter().position(|&(step, _)| step == stage));
        let Some(first) = first else { return 0.0 };
        let mut left = if stage.is_some() { foresight::of(game, actor) + 1 } else { usize::MAX };
        let mut worth = 0.0;
        for (&(step, option), before) in self.history.iter().zip(passed).skip(first) {
            if game.step(step).owner().is_some() {
                if left == 0 {
                    return game.actor(actor).temperament.rationality * worth;
                }
                left -= 1;
            }
            worth += game.step(step).options[option].worth[actor.0][image].at(&before.standing);
        }
        worth += game.endings[ending].worth[actor.0][image].at(&end.standing);
        game.actor(actor).temperament.rationality * worth
    }
}
