//! Rule: an army that is counted in the standing stands on the map where it was, with its number and its unit.

use crate::report::view::Shown;
use crate::theory::StandingId;

/// A public quantity that has a place.
#[derive(Clone, Debug, PartialEq)]
pub struct Force {
    /// Which.
    pub standing: StandingId,
    /// What it is called.
    pub name: String,
    /// Its value and unit, said.
    pub value: String,
    /// What the last act did to it, with its sign; empty where that was nothing.
    pub change: String,
    /// Where it stands, degrees east and north.
    pub at: (f64, f64),
    /// The whole in a sentence.
    pub said: String,
}

/// Where the quantities of the shipped scenarios stand, by their names in the files; what is no force has no place.
const PLACES: [(&str, f64, f64); 8] = [
    ("us_troops", 128.6, 35.3),
    ("ground", 130.9, 33.4),
    ("red_army", 128.6, 41.6),
    ("lead_men", 129.6, 40.4),
    ("lead_tanks", 129.9, 39.3),
    ("border", 122.6, 37.3),
    ("us_in_china", 121.4, 35.6),
    ("nanking", 117.2, 31.2),
];

impl Shown<'_> {
    pub(super) fn forces(&self) -> Vec<Force> {
        let places = self.scenario.script.standing.entries.iter().enumerate();
        let placed = places.filter_map(|(place, (id, _))| {
            let &(_, longitude, latitude) = PLACES.iter().find(|(known, ..)| *known == &**id)?;
            let row = self.standing(StandingId(place))?;
            let there = self.quantity(id)? != 0.0 || !row.change.is_empty();
            there.then_some(Force {
                standing: row.standing,
                name: row.name,
                value: row.value,
                change: row.change,
                at: (longitude, latitude),
                said: row.said,
            })
        });
        placed.collect()
    }
}
