//! Rule: the map shows what is true of places: who sits where, who holds what, where the lines run, and who trusts whose word.

mod arcs;
mod forces;
mod marker;
mod seats;
mod zones;

pub use arcs::{MapArc, Verdict};
pub use forces::Force;
pub use marker::Marker;
pub use seats::{Edge, MapActor, Seat};
pub use zones::{Control, Perimeter, Zone};

use super::Shown;
use crate::theory::ActorId;
use crate::words::Words;

/// What stands on the map at one moment; places in degrees east and north.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MapView {
    /// The language.
    pub words: Words,
    /// How many entries of the run lie before that moment.
    pub stage: usize,
    /// The day, ISO 8601.
    pub date: String,
    /// The actors, in the scenario's order.
    pub actors: Vec<MapActor>,
    /// Who holds each area of the map.
    pub zones: Vec<Zone>,
    /// Whether the 38th parallel is a line yet, and what it is called.
    pub parallel: Option<String>,
    /// The line of defence, once one has been drawn in public.
    pub perimeter: Option<Perimeter>,
    /// Armies and other public quantities that have a place.
    pub forces: Vec<Force>,
    /// Who trusts whose word how far.
    pub arcs: Vec<MapArc>,
    /// Whose act was read last, and who read it; nothing at the start, or where these eyes did not see it.
    pub pulse: Option<(ActorId, Vec<ActorId>)>,
    /// Everything above as a list, a sentence each.
    pub markers: Vec<Marker>,
}

impl MapView {
    /// The map at the moment that is shown.
    #[must_use]
    pub fn of(shown: &Shown<'_>) -> Self {
        let mut view = Self {
            words: shown.words,
            stage: shown.at,
            date: shown.day(),
            actors: shown.seats(),
            zones: shown.zones(),
            parallel: shown.parallel(),
            perimeter: shown.perimeter(),
            forces: shown.forces(),
            arcs: shown.arcs(),
            pulse: shown.pulse(),
            markers: Vec::new(),
        };
        view.markers = view.listed(shown);
        view
    }
}

impl Shown<'_> {
    /// The day that is shown: that of the last dated act, or the first of the scenario.
    fn day(&self) -> String {
        let acts = self.run.entries().iter().take(self.at).rev();
        let mut dates = acts.filter_map(|entry| self.scenario.script.moves.items[entry.step.0].date.as_deref());
        let first = || self.scenario.script.dates.as_ref().map(|(first, _)| &**first);
        dates.next().or_else(first).unwrap_or_default().to_owned()
    }

    /// The value of a public quantity by its name in the file, where the scenario has it.
    fn quantity(&self, id: &str) -> Option<f64> {
        let place = self.scenario.script.standing.entries.iter().position(|(known, _)| &**known == id)?;
        Some(self.situation()?.position.standing[place])
    }

    /// Which option was taken at a move, by their names in the file; nothing where that is not seen or has not come.
    fn taken(&self, id: &str) -> Option<&str> {
        let step = self.scenario.game.move_named(id)?;
        let entry = self.run.entries().iter().take(self.at).find(|entry| entry.step == step)?;
        self.eyes.see_act(self.scenario, step).then(|| self.scenario.game.step(step).options[entry.option].id.as_str())
    }

    fn pulse(&self) -> Option<(ActorId, Vec<ActorId>)> {
        let last = self.last().filter(|entry| self.eyes.see_act(self.scenario, entry.step))?;
        let by = self.scenario.game.step(last.step).subject()?;
        let read = last.ledger.iter().map(|entry| &entry.reading);
        let mut readers: Vec<_> = read.filter(|reading| reading.subject == by).map(|reading| reading.observer).collect();
        readers.retain(|&reader| self.eyes.see_mind(reader) && reader != by);
        readers.dedup();
        (!readers.is_empty()).then_some((by, readers))
    }
}
