//! Rule: whatever has a name can be found by a part of it: moves, actors, images, and what the glossary explains.

use super::{Asked, Passage, Shown, glossary};
use crate::report::text;
use crate::theory::{ActorId, MoveId};
use crate::words::{Words, message};

/// Something that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// What it is called.
    pub name: String,
    /// What kind of thing it is, said.
    pub kind: String,
    /// Where it leads.
    pub leads: Leads,
}

/// Where something that was found leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Leads {
    /// To a moment of the run: before this entry.
    Moment(usize),
    /// To a move that has not been made.
    Move(MoveId),
    /// To what an observer thinks of a subject.
    Cell(Asked),
    /// To an entry of the glossary, by id.
    Entry(String),
}

/// The most that is shown at once.
const MOST: usize = 12;

/// Everything whose name holds what is typed, the best first; nothing where nothing is typed.
#[must_use]
pub fn find(shown: &Shown<'_>, typed: &str) -> Vec<Found> {
    let wanted = typed.trim().to_lowercase();
    if wanted.is_empty() {
        return Vec::new();
    }
    let all = shown.moves().chain(shown.actors()).chain(shown.entries());
    let mut found: Vec<(usize, Found)> =
        all.filter_map(|found| Some((found.name.to_lowercase().find(&wanted)?, found))).collect();
    // What begins with it comes first; otherwise in the order of the files.
    found.sort_by_key(|(at, _)| usize::from(*at > 0));
    found.into_iter().map(|(_, found)| found).take(MOST).collect()
}

impl Shown<'_> {
    fn moves(&self) -> impl Iterator<Item = Found> {
        let moves = (0..self.scenario.game.moves.len()).map(MoveId).filter(|step| self.eyes.see_act(self.scenario, *step));
        let kind = self.words.say(&message!("panels-found-move"));
        moves.map(move |step| {
            let made = self.run.entries().iter().position(|entry| entry.step == step);
            let leads = made.map_or(Leads::Move(step), Leads::Moment);
            Found { name: text::title(self.scenario, step).to_owned(), kind: kind.clone(), leads }
        })
    }

    /// Every actor and image leads to a mind about it that these eyes can look into.
    fn actors(&self) -> impl Iterator<Item = Found> {
        let game = &self.scenario.game;
        game.actor_ids().flat_map(move |subject| {
            let observer = game.others(subject).find(|&observer| self.eyes.see_mind(observer));
            let leads = observer.map(|observer| Leads::Cell(Asked { observer, subject, imagined: false }));
            leads.into_iter().flat_map(move |leads| self.named(subject, &leads))
        })
    }

    fn named(&self, actor: ActorId, leads: &Leads) -> Vec<Found> {
        let found = |name: &str, kind| Found { name: name.to_owned(), kind: self.words.say(&kind), leads: leads.clone() };
        let state = text::actor(self.scenario, actor);
        let images = 0..self.scenario.game.actor(actor).images.len();
        let image = |image| found(text::image(self.scenario, actor, image), message!("panels-found-image", actor = state));
        [found(state, message!("panels-found-actor"))].into_iter().chain(images.map(image)).collect()
    }

    fn entries(&self) -> impl Iterator<Item = Found> {
        let kind = self.words.say(&message!("panels-found-entry"));
        let entries = glossary(self.words).into_iter().flat_map(crate::scenario::Glossary::entries);
        entries.map(move |(id, entry)| Found {
            name: entry.name.to_string(),
            kind: kind.clone(),
            leads: Leads::Entry(id.to_owned()),
        })
    }
}

/// An entry of the glossary, to be read.
#[derive(Clone, Debug, PartialEq)]
pub struct EntryView {
    /// What it is called.
    pub name: String,
    /// Its name in its own script.
    pub original: Option<String>,
    /// Other spellings and names.
    pub also: Option<String>,
    /// Who or what it is.
    pub text: Passage,
    /// Where that is from.
    pub source: Option<String>,
}

impl EntryView {
    /// The entry with an id.
    #[must_use]
    pub fn of(words: Words, id: &str) -> Option<Self> {
        let entry = glossary(words)?.entry(id)?;
        let said = |text: &crate::scenario::value::Text| text.to_string();
        Some(Self {
            name: said(&entry.name),
            original: entry.original.as_ref().map(said),
            also: entry.also.as_ref().map(said),
            text: Passage::of(words, &entry.text),
            source: entry.source.as_ref().map(said),
        })
    }
}
