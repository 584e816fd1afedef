//! Rule: an actor stands at its capital; one whose capital is beyond the map stands at the edge, on the side where it lies.

use crate::report::text;
use crate::report::view::{Asked, Shown};
use crate::theory::ActorId;

/// Where an actor stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Seat {
    /// On the map: degrees east and north.
    Here(f64, f64),
    /// Beyond it, on this side, so far down or along it: 0 to 1.
    Beyond(Edge, f64),
}

/// A side of the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edge {
    /// Across Siberia.
    West,
    /// Across the Pacific.
    East,
}

/// An actor on the map.
#[derive(Clone, Debug, PartialEq)]
pub struct MapActor {
    /// Which.
    pub actor: ActorId,
    /// The letter on its badge, no other's; the shape of the badge goes with the actor's place in the scenario.
    pub letter: char,
    /// What it is called.
    pub name: String,
    /// Where its government sits, said.
    pub seat: String,
    /// Where it stands.
    pub at: Seat,
    /// What a click asks: its mind about whom it watches, or a mind about it where its own cannot be looked into.
    pub asked: Option<Asked>,
}

/// From when the Kuomintang sits on Formosa.
const TAIPEI: &str = "1949-12-08";

/// Where actors sit, by the names that scenarios give them.
fn seat_of(id: &str, date: &str, unknown: usize) -> Seat {
    match id {
        "us" => Seat::Beyond(Edge::East, 0.66),
        "un" => Seat::Beyond(Edge::East, 0.8),
        "ussr" => Seat::Beyond(Edge::West, 0.2),
        "dprk" => Seat::Here(125.75, 39.02),
        "rok" => Seat::Here(126.98, 37.57),
        "right" => Seat::Here(127.6, 37.4),
        "left" => Seat::Here(126.5, 37.0),
        "prc" => Seat::Here(116.39, 39.91),
        "kmt" if date >= TAIPEI => Seat::Here(121.53, 25.04),
        "kmt" => Seat::Here(118.8, 32.06),
        "japan" => Seat::Here(139.69, 35.69),
        #[expect(clippy::cast_precision_loss, reason = "a handful of actors")]
        _ => Seat::Beyond(Edge::East, 0.2 + 0.12 * (unknown % 3) as f64),
    }
}

impl Shown<'_> {
    pub(super) fn seats(&self) -> Vec<MapActor> {
        let day = self.day();
        let mut letters: Vec<char> = Vec::new();
        let actors = self.scenario.game.actor_ids();
        actors
            .map(|actor| {
                let seat = text::seat(self.scenario, actor).to_owned();
                let mut capitals = seat.chars().chain(('A'..='Z').rev()).filter(|letter| letter.is_alphabetic());
                let mut capitals = capitals.by_ref().flat_map(char::to_uppercase);
                let letter = capitals.find(|letter| !letters.contains(letter)).unwrap_or('?');
                letters.push(letter);
                let name = text::actor(self.scenario, actor).to_owned();
                let at = seat_of(&self.scenario.game.actor(actor).id, &day, actor.0);
                MapActor { actor, letter, name, seat, at, asked: self.mind_to_open(actor) }
            })
            .collect()
    }

    /// What a click on an actor opens.
    fn mind_to_open(&self, actor: ActorId) -> Option<Asked> {
        let others: Vec<_> = self.scenario.game.others(actor).collect();
        let watched = self.defender().filter(|&defender| defender != actor).or_else(|| others.first().copied());
        let own = watched.map(|subject| Asked { observer: actor, subject, imagined: false });
        let of_it = self.eyes.seat.map(|observer| Asked { observer, subject: actor, imagined: false });
        own.filter(|asked| self.eyes.see_mind(asked.observer)).or(of_it)
    }
}
