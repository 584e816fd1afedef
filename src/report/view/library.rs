//! Rule: a scenario is chosen by when it plays, what it asks, how long it takes, and who decides.

use crate::report::text;
use crate::scenario::library::{SCENARIOS, Shipped, WHAT_IFS};
use crate::scenario::{Glossary, Level, Scenario, open};
use crate::words::Words;

/// What there is to be played.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LibraryView {
    /// The scenarios, in the order of their first days.
    pub cards: Vec<Card>,
}

/// A scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// The name to open it by.
    pub name: String,
    /// What it is called.
    pub title: String,
    /// What it asks.
    pub question: Option<String>,
    /// From when to when it plays, as one writes it.
    pub dates: Option<String>,
    /// How many moves are decided by somebody.
    pub decisions: usize,
    /// Whoever decides: the name of the actor, and where its government sits.
    pub seats: Vec<(String, String)>,
    /// Its what-ifs.
    pub what_ifs: Vec<WhatIfCard>,
}

/// A change to a scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct WhatIfCard {
    /// The name to open it by.
    pub name: String,
    /// What it is called.
    pub title: String,
    /// The reading of history that it stands for, if it is one.
    pub reading: Option<String>,
}

impl LibraryView {
    /// What comes with the program, in the words of a language.
    #[must_use]
    pub fn of(words: Words, level: Level) -> Self {
        let glossary = Glossary::shipped().ok().map(|glossary| glossary.in_words(words.language()));
        let said = |shipped: &Shipped| {
            let scenario = open::<&str>(shipped.name, &[]).ok()?.in_words(words.language(), level);
            Some(match &glossary {
                Some(glossary) => scenario.without_links(glossary),
                None => scenario,
            })
        };
        let what_ifs: Vec<Scenario> = WHAT_IFS.iter().filter_map(said).collect();
        let mut scenarios: Vec<Scenario> = SCENARIOS.iter().filter_map(said).collect();
        scenarios.sort_by_key(|scenario| scenario.script.dates.as_ref().map(|(first, _)| first.to_string()));
        Self { cards: scenarios.iter().map(|scenario| Card::of(scenario, &what_ifs, words)).collect() }
    }
}

impl Card {
    fn of(scenario: &Scenario, what_ifs: &[Scenario], words: Words) -> Self {
        let dates = scenario.script.dates.as_ref().map(|(first, last)| (words.date(first), words.date(last)));
        let owners: Vec<_> = scenario.game.moves.iter().filter_map(crate::theory::Move::owner).collect();
        let seats = scenario.game.actor_ids().filter(|actor| owners.contains(actor));
        Self {
            name: scenario.name.clone(),
            title: scenario.script.title.to_string(),
            question: scenario.script.question.as_deref().map(str::to_owned),
            dates: dates.map(|(first, last)| format!("{first} – {last}")),
            decisions: owners.len(),
            seats: seats.map(|seat| (scenario.game.actor(seat).id.clone(), text::seat(scenario, seat).to_owned())).collect(),
            what_ifs: what_ifs.iter().filter_map(|what_if| WhatIfCard::of(what_if, &scenario.name)).collect(),
        }
    }
}

impl WhatIfCard {
    /// A what-if, where it changes this scenario.
    fn of(what_if: &Scenario, scenario: &str) -> Option<Self> {
        let last = what_if.what_ifs.last()?;
        let first = what_if.what_ifs.first()?;
        (*first.what_if.of == *scenario).then(|| Self {
            name: what_if.name.clone(),
            title: last.what_if.title.to_string(),
            reading: last.what_if.reading.as_deref().map(str::to_owned),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn every_scenario_is_on_the_shelf_with_its_what_ifs() {
        for language in Language::ALL {
            let library = LibraryView::of(Words::of(language), Level::Basic);
            assert_eq!(library.cards.len(), SCENARIOS.len());
            assert_eq!(library.cards.iter().map(|card| card.what_ifs.len()).sum::<usize>(), WHAT_IFS.len());
            assert!(library.cards.iter().all(|card| card.decisions >= 4 && card.seats.len() >= 2));
        }
    }
}
