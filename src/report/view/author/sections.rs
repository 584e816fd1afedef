//! Rule: levers lie together by what they change, in the order of the scenario.

use super::knob::Knob;
use crate::experiment::{Lever, Temper};
use crate::report::text;
use crate::scenario::{Authoring, Scenario};
use crate::theory::{ActorId, Game, MoveId, StandingId};
use crate::words::{Message, Words, message};

/// Levers of one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// What they change.
    pub name: String,
    /// What that means.
    pub how: String,
    /// The levers, in groups.
    pub groups: Vec<Group>,
    /// How many of them the what-if says something of.
    pub own: usize,
}

/// Levers that belong together.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// What they are about; nothing where the section is one group.
    pub name: Option<String>,
    /// The levers.
    pub knobs: Vec<Knob>,
    /// Whether they are one thing, a belief, that is taken back as a whole.
    pub whole: bool,
}

/// Every section that has a lever in it.
pub(super) fn of(authoring: &Authoring, scenario: &Scenario, words: Words) -> Vec<Section> {
    let seen = Seen { authoring, scenario, words };
    let sections = [
        (message!("author-choices"), message!("author-choices-how"), seen.choices()),
        (message!("author-beliefs"), message!("author-beliefs-how"), seen.beliefs(false)),
        (message!("author-imagined"), message!("author-imagined-how"), seen.beliefs(true)),
        (message!("author-interests"), message!("author-interests-how"), seen.interests()),
        (message!("author-tempers"), message!("author-tempers-how"), seen.tempers()),
        (message!("author-attention"), message!("author-attention-how"), seen.attention()),
        (message!("author-start"), message!("author-start-how"), seen.standings()),
    ];
    let sections = sections.into_iter().map(|(name, how, groups)| {
        let groups: Vec<Group> = groups.into_iter().filter(|group| !group.knobs.is_empty()).collect();
        let own = |group: &Group| {
            let own = group.knobs.iter().filter(|knob| knob.own).count();
            if group.whole { own.min(1) } else { own }
        };
        Section { name: words.say(&name), how: words.say(&how), own: groups.iter().map(own).sum(), groups }
    });
    sections.filter(|section| !section.groups.is_empty()).collect()
}

/// Pairs of different actors.
fn pairs(game: &Game) -> impl Iterator<Item = (ActorId, ActorId)> + '_ {
    game.actor_ids().flat_map(|one| game.others(one).map(move |other| (one, other)))
}

/// Every lever that an author finds in the panel.
pub(super) fn levers(game: &Game) -> Vec<Lever> {
    let mut all: Vec<Lever> = (0..game.moves.len()).map(|step| Lever::Choose(MoveId(step))).collect();
    for (one, other) in pairs(game) {
        let believed = 0..game.actor(other).images.len();
        all.extend(believed.map(|image| Lever::Believe { observer: one, of: other, image }));
        let own = 0..game.actor(one).images.len();
        all.extend(own.map(|image| Lever::Imagine { actor: one, other, image }));
    }
    for actor in game.actor_ids() {
        all.extend(weighed(game, actor));
        all.extend(Temper::ALL.map(|(_, part)| Lever::Temper { actor, part }));
        all.extend((0..game.moves.len()).filter_map(|step| attends(game, MoveId(step), actor)));
    }
    all.extend((0..game.standings.len()).map(|standing| Lever::Set(StandingId(standing))));
    all
}

/// What is weighed by any image of an actor, for each of them.
fn weighed(game: &Game, actor: ActorId) -> Vec<Lever> {
    let images = &game.actor(actor).images;
    let cares = |interest: &usize| images.iter().any(|image| image.weights[*interest] != 0.0);
    let interests: Vec<usize> = (0..game.interests.len()).filter(cares).collect();
    let of = |image: usize| interests.iter().map(move |interest| Lever::Weigh { actor, image, interest: *interest });
    (0..images.len()).flat_map(of).collect()
}

/// The lever of how closely an actor attends to a move, where it sees it and there is something to be learnt about another.
fn attends(game: &Game, step: MoveId, observer: ActorId) -> Option<Lever> {
    let seen = game.step(step);
    let about = seen.subject()?;
    (about != observer && seen.seen_by[observer.0]).then_some(Lever::Attend { observer, step })
}

/// What the names of levers are made of.
struct Seen<'a> {
    authoring: &'a Authoring,
    scenario: &'a Scenario,
    words: Words,
}

impl Seen<'_> {
    fn game(&self) -> &Game {
        &self.scenario.game
    }

    fn seat(&self, actor: ActorId) -> &str {
        text::seat(self.scenario, actor)
    }

    /// A lever in a group: on its own it is called by both names.
    fn knob(&self, lever: Lever, group: &str, name: &str) -> Option<Knob> {
        Knob::gauge(self.authoring, self.words, lever, name, format!("{group}: {name}"))
    }

    fn group(&self, name: &Message, whole: bool, levers: impl Iterator<Item = (Lever, String)>) -> Group {
        let name = self.words.say(name);
        let knobs = levers.filter_map(|(lever, own)| self.knob(lever, &name, &own)).collect();
        Group { name: Some(name), knobs, whole }
    }

    fn choices(&self) -> Vec<Group> {
        let steps = (0..self.game().moves.len()).map(MoveId).filter(|step| self.game().step(*step).options.len() > 1);
        let knobs = steps.map(|step| Knob::choice(self.authoring, self.scenario, self.words, step)).collect();
        vec![Group { name: None, knobs, whole: false }]
    }

    /// What each thinks each other is, or thinks that the other thinks it is.
    fn beliefs(&self, imagined: bool) -> Vec<Group> {
        let group = |(one, other): (ActorId, ActorId)| {
            let about = if imagined { one } else { other };
            let images = self.game().actor(about).images.len();
            let lever = |image| {
                let lever = if imagined {
                    Lever::Imagine { actor: one, other, image }
                } else {
                    Lever::Believe { observer: one, of: other, image }
                };
                (lever, text::image(self.scenario, about, image).to_owned())
            };
            let (observer, of) = (self.seat(one), self.seat(other));
            let name = if imagined {
                message!("author-imagines", observer = observer, of = of)
            } else {
                message!("author-believes", observer = observer, of = of)
            };
            // Of what can be but one thing nothing is to be believed.
            self.group(&name, true, (0..images).filter(|_| images > 1).map(lever))
        };
        pairs(self.game()).map(group).collect()
    }

    fn interests(&self) -> Vec<Group> {
        let of = |actor: ActorId| (0..self.game().actor(actor).images.len()).map(move |image| (actor, image));
        let group = |(actor, image): (ActorId, usize)| {
            let levers = weighed(self.game(), actor).into_iter().filter_map(|lever| match lever {
                Lever::Weigh { image: own, interest, .. } if own == image => {
                    let id = &self.game().interests[interest];
                    let written = self.scenario.script.interests.find(id);
                    let name = written.and_then(|written| written.name.as_deref()).unwrap_or(id);
                    Some((lever, name.to_owned()))
                }
                _ => None,
            });
            let named = text::image(self.scenario, actor, image);
            self.group(&message!("author-image", actor = self.seat(actor), image = named), false, levers)
        };
        self.game().actor_ids().flat_map(of).map(group).collect()
    }

    fn tempers(&self) -> Vec<Group> {
        let part = |part: Temper| {
            self.words.say(&match part {
                Temper::Rationality => message!("author-rationality"),
                Temper::Foresight => message!("author-foresight"),
                Temper::Suspicion => message!("author-suspicion"),
                Temper::Attention => message!("author-temper-attention"),
                Temper::Tremble => message!("author-tremble"),
            })
        };
        let group = |actor: ActorId| {
            let levers = Temper::ALL.into_iter().map(|(_, kind)| (Lever::Temper { actor, part: kind }, part(kind)));
            self.group(&message!("author-temper", actor = self.seat(actor)), false, levers)
        };
        self.game().actor_ids().map(group).collect()
    }

    fn attention(&self) -> Vec<Group> {
        let group = |step: MoveId| {
            let levers = self
                .game()
                .actor_ids()
                .filter_map(|observer| Some((attends(self.game(), step, observer)?, self.seat(observer).to_owned())));
            self.group(&message!("author-attends", move = text::title(self.scenario, step)), false, levers)
        };
        (0..self.game().moves.len()).map(MoveId).map(group).collect()
    }

    fn standings(&self) -> Vec<Group> {
        let knob = |standing: usize| {
            let (id, written) = &self.scenario.script.standing.entries[standing];
            let name = written.name.as_deref().unwrap_or(id);
            let unit = written.unit.as_deref().map(|unit| format!("{name} ({unit})"));
            let name = unit.unwrap_or_else(|| name.to_owned());
            let said = self.words.say(&message!("author-start-said", standing = &name));
            Knob::gauge(self.authoring, self.words, Lever::Set(StandingId(standing)), &name, said)
        };
        vec![Group { name: None, knobs: (0..self.game().standings.len()).filter_map(knob).collect(), whole: false }]
    }
}
