//! Rule: what is varied must be there: an actor, an image, a move, an interest that is weighed.

use super::super::check::Names;
use super::super::code::Code;
use super::super::fault::Complaints;
use super::super::grain::unknown_word;
use super::super::syntax::Name;
use super::super::value::Text;
use super::Target;
use super::check::fault;
use crate::experiment::{Lever, Temper};
use crate::theory::{ActorId, Game, MoveId, StandingId};
use crate::words::message;

/// Finds what a target names in a game.
pub(super) struct Finder<'a> {
    pub(super) game: &'a Game,
    pub(super) names: &'a Names,
}

impl Finder<'_> {
    /// The lever that a target stands for; complains of what is not there.
    pub(super) fn lever(&self, target: &Target, complaints: &mut Complaints) -> Option<Lever> {
        Some(match target {
            Target::Choose(step) => Lever::Choose(MoveId(self.names.moves.find(step, complaints)?)),
            Target::Believe(observer, of, image) => {
                let (observer, of) = self.two(observer, of, complaints)?;
                Lever::Believe { observer, of, image: self.doubtful(of, image, complaints)? }
            }
            Target::Imagine(actor, other, image) => {
                let (actor, other) = self.two(actor, other, complaints)?;
                Lever::Imagine { actor, other, image: self.doubtful(actor, image, complaints)? }
            }
            Target::Weigh(actor, image, interest) => {
                let actor = self.actor(actor, complaints)?;
                let image = self.names.images[actor.0].find(image, complaints);
                self.names.weighed[actor.0].find(interest, complaints)?;
                let interest = self.game.interests.iter().position(|known| *known == **interest)?;
                Lever::Weigh { actor, image: image?, interest }
            }
            Target::Temper(actor, part) => {
                let actor = self.actor(actor, complaints);
                let part = temper(part, complaints);
                Lever::Temper { actor: actor?, part: part? }
            }
            Target::Attend(observer, step) => {
                let observer = self.actor(observer, complaints);
                let step = self.names.moves.find(step, complaints);
                Lever::Attend { observer: observer?, step: MoveId(step?) }
            }
            Target::Set(standing) => Lever::Set(StandingId(self.names.standings.find(standing, complaints)?)),
            Target::Actual(actor) => Lever::Actual(self.actor(actor, complaints)?),
            Target::SelfImage(actor) => Lever::SelfImage(self.actor(actor, complaints)?),
            Target::Hole => return None,
        })
    }

    pub(super) fn actor(&self, name: &Text, complaints: &mut Complaints) -> Option<ActorId> {
        self.names.actors.find(name, complaints).map(ActorId)
    }

    fn two(&self, one: &Text, other: &Text, complaints: &mut Complaints) -> Option<(ActorId, ActorId)> {
        let (first, second) = (self.actor(one, complaints), self.actor(other, complaints));
        let (first, second) = (first?, second?);
        if first == second {
            let message = message!("experiment-about-itself", actor = &**one);
            let help = message!("experiment-about-itself-help");
            complaints.add(fault(Code::SelfPerception, other.place, message, help));
            return None;
        }
        Some((first, second))
    }

    /// An image of an actor that can be more than one thing: of another nothing is to be believed.
    fn doubtful(&self, actor: ActorId, image: &Text, complaints: &mut Complaints) -> Option<usize> {
        let found = self.names.images[actor.0].find(image, complaints)?;
        if self.game.actor(actor).images.len() < 2 {
            let message = message!("experiment-one-image", actor = &self.game.actor(actor).id);
            complaints.add(fault(Code::NoEffect, image.place, message, message!("experiment-one-image-help")));
            return None;
        }
        Some(found)
    }
}

fn temper(part: &Text, complaints: &mut Complaints) -> Option<Temper> {
    if part.is_hole() {
        return None;
    }
    let found = Temper::ALL.iter().find(|(name, _)| *name == &**part).map(|(_, part)| *part);
    if found.is_none() {
        let name = Name { text: part.to_string(), place: part.place };
        unknown_word(&name, message!("experiment-no-part", word = &name.text), &Temper::ALL.map(|(name, _)| name), complaints);
    }
    found
}
