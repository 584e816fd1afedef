//! Rule: whatever stands on the map stands in a list as well, in a sentence, for whoever does not see it or does not use a mouse.

use super::MapView;
use crate::report::view::{About, Asked, Shown, StandingView};
use crate::words::message;

/// One thing that stands on the map.
#[derive(Clone, Debug, PartialEq)]
pub struct Marker {
    /// It in a sentence.
    pub said: String,
    /// The mind that it opens, if it opens one.
    pub mind: Option<Asked>,
    /// The number that it opens, if it opens one.
    pub number: Option<About>,
}

impl Marker {
    fn plain(said: String) -> Self {
        Self { said, mind: None, number: None }
    }
}

impl MapView {
    /// Everything on the map: actors, arcs, forces and the other public quantities, lines, zones.
    pub(super) fn listed(&self, shown: &Shown<'_>) -> Vec<Marker> {
        let mut markers = Vec::new();
        for actor in &self.actors {
            let said = message!("map-actor", letter = actor.letter.to_string(), name = &actor.name, seat = &actor.seat);
            markers.push(Marker { mind: actor.asked, ..Marker::plain(self.words.say(&said)) });
        }
        markers.extend(self.arcs.iter().map(|arc| Marker { mind: Some(arc.asked), ..Marker::plain(arc.said.clone()) }));
        let quantities = StandingView::of(shown).rows.into_iter();
        markers.extend(
            quantities.map(|row| Marker { number: Some(About::Standing(row.standing, self.stage)), ..Marker::plain(row.said) }),
        );
        let lines = self.parallel.clone().into_iter().chain(self.perimeter.iter().map(|line| line.said.clone()));
        let zones = self.zones.iter().map(|zone| zone.said.clone()).filter(|said| !said.is_empty());
        markers.extend(lines.chain(zones).map(Marker::plain));
        markers
    }
}
