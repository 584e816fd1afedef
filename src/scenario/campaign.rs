//! Rule: a campaign is a row of scenarios, each of which could be played alone.

use super::code::Code;
use super::condition::{Clause, Written};
use super::fault::{Complaints, Fault, Faults};
use super::grain::Confidence;
use super::library::{self, Opening};
use super::nearest::nearest;
use super::opened::{Scenario, Sheet, worded};
use super::origin::Origin;
use super::read::{Fields, Read, records, written};
use super::source::{Files, Place};
use super::syntax::Node;
use super::translation::Translation;
use super::value::{List, Number, Text};
use crate::theory::{Condition, MoveId, Requirement};
use crate::words::message;

records! {
    /// A campaign as its author wrote it.
    Script "Campaign" {
        /// What it is called.
        title: Text,
        /// What it asks, in one line.
        question: Option<Text>,
        /// What a player reads first.
        briefing: Option<Text>,
        /// The episodes in order.
        episodes: List<EpisodeScript> = required,
    }

    /// One scenario of a campaign.
    EpisodeScript "Episode" {
        /// The scenario: a file beside this one, or a shipped one.
        scenario: Text,
        /// The move it begins with, where that is not its first: those before lie in the past.
        from: Option<Text>,
        /// The move after which it is broken off, where it is not played to its end.
        until: Option<Text>,
        /// When it takes place.
        when: List<Written>,
        /// What is told before it.
        text: Option<Text>,
        /// What is told where it is left out.
        otherwise: Option<Text>,
    }
}

/// The most episodes of a campaign.
pub const MOST_EPISODES: usize = 32;

/// A sound campaign, every episode of it sound.
#[derive(Clone, Debug)]
pub struct Campaign {
    /// The name it was opened by: a shipped name or a path.
    pub name: String,
    /// What its author wrote.
    pub script: Script,
    /// The episodes.
    pub episodes: Vec<Episode>,
    /// Its own texts in other words; the episodes have theirs.
    pub translations: Vec<Translation>,
    /// What is odd about its own file; the episodes have their own warnings.
    pub warnings: Vec<Fault>,
    /// The files it was read from; the episodes have their own.
    pub files: Files,
}

/// One episode.
#[derive(Clone, Debug)]
pub struct Episode {
    /// The scenario, what-ifs applied.
    pub scenario: Scenario,
    /// When it takes place.
    pub when: Requirement,
    /// The last move that is made, where it is broken off before its end.
    pub until: Option<MoveId>,
}

/// What can be opened.
#[derive(Clone, Debug)]
pub enum Opened {
    /// One scenario.
    Scenario(Box<Scenario>),
    /// A row of them.
    Campaign(Box<Campaign>),
}

/// Opens a scenario or a campaign, by shipped name or path, with what-ifs applied: those of a campaign to the episode that they are of.
///
/// # Errors
///
/// Everything that is wrong with the file; of a campaign whose own file is sound, everything that is wrong with its first unsound
/// episode.
pub fn open_any<S: AsRef<str>>(name: &str, what_ifs: &[S]) -> Result<Opened, Faults> {
    let mut opening = Opening::new();
    let sheet = opening.locate(name).and_then(|origin| Some((opening.sheet(&origin)?, origin)));
    let Some(((Sheet::Campaign(mut script), translations), origin)) = sheet else {
        return library::open(name, what_ifs).map(|scenario| Opened::Scenario(Box::new(scenario)));
    };
    let names = opening.episodes(&origin, &script);
    let Opening { files, mut complaints, .. } = opening;
    worded(&mut *script, &translations, &mut complaints);
    let (unsound, whole) = (complaints.any_error(), script.episodes.whole);
    let what_ifs: Vec<&str> = what_ifs.iter().map(AsRef::as_ref).collect();
    let scenarios = names.map(|names| with_what_ifs(&names, &what_ifs));
    let scenarios = match scenarios {
        Some(Err(faults)) if !unsound => return Err(faults),
        Some(Ok(scenarios)) => scenarios,
        _ => return Err(Faults::new(complaints.0, files)),
    };
    let mut episodes = Vec::new();
    for (place, scenario) in scenarios.into_iter().enumerate() {
        let written = &script.episodes.items[place];
        let when = Requirement::All(requirements(&written.when, (&episodes, whole), &mut complaints));
        episodes.push(stretch(written, scenario, when, &mut complaints));
    }
    if complaints.any_error() {
        return Err(Faults::new(complaints.0, files));
    }
    let warnings = Faults::new(complaints.0, Files::default()).list;
    Ok(Opened::Campaign(Box::new(Campaign { name: name.to_owned(), script: *script, episodes, translations, warnings, files })))
}

impl Opening {
    /// The names by which the episodes are to be opened; nothing where one of them stands for no file.
    fn episodes(&mut self, origin: &Origin, script: &Script) -> Option<Vec<String>> {
        let episodes = &script.episodes;
        if episodes.items.is_empty() && episodes.whole && script.whole {
            let fault = Fault::new(Code::NothingToChoose, script.place.head(), message!("library-no-episode"));
            self.complaints.add(fault);
        }
        if let Some(beyond) = episodes.items.get(MOST_EPISODES) {
            let message = message!("library-too-many-episodes", most = MOST_EPISODES);
            self.complaints.add(Fault::new(Code::TooMany, beyond.place.head(), message));
            return None;
        }
        let mut names: Vec<Option<String>> = Vec::new();
        for (place, episode) in episodes.items.iter().enumerate() {
            let earlier = episodes.items[..place].iter().find(|earlier| *earlier.scenario == *episode.scenario);
            if let Some(first) = earlier.filter(|_| !episode.scenario.is_hole()) {
                let message = message!("library-episode-twice", scenario = &*episode.scenario);
                let fault = Fault::new(Code::GivenTwice, episode.scenario.place, message);
                self.complaints.add(fault.other(first.scenario.place, message!("library-episode-first")));
            }
            names.push(self.beside(origin, &episode.scenario, None).map(|origin| origin.name()));
        }
        names.into_iter().collect()
    }
}

/// The episodes, each with the what-ifs that are of it.
fn with_what_ifs(names: &[String], what_ifs: &[&str]) -> Result<Vec<Scenario>, Faults> {
    let mut applied: Vec<Vec<&str>> = vec![Vec::new(); names.len()];
    let none: [&str; 0] = [];
    let mut scenarios = names.iter().map(|name| library::open(name, &none)).collect::<Result<Vec<_>, _>>()?;
    for &what_if in what_ifs {
        let mut refused: Option<Faults> = None;
        let mut found = false;
        for (place, name) in names.iter().enumerate() {
            match library::open(name, &[&applied[place][..], &[what_if]].concat()) {
                Ok(scenario) => {
                    applied[place].push(what_if);
                    scenarios[place] = scenario;
                    found = true;
                    break;
                }
                Err(faults) => {
                    let elsewhere = faults.list.iter().all(|fault| fault.code == Code::WrongKind);
                    refused = refused.or((!elsewhere).then_some(faults));
                }
            }
        }
        if !found {
            let message = message!("library-not-of-any-episode", name = what_if);
            let own = || Faults::new(vec![Fault::new(Code::WrongKind, None, message)], Files::default());
            return Err(refused.unwrap_or_else(own));
        }
    }
    Ok(scenarios)
}

/// An episode from its first move to its last: moves before the first are never made.
fn stretch(written: &EpisodeScript, mut scenario: Scenario, when: Requirement, complaints: &mut Complaints) -> Episode {
    let mut find = |name: &Option<Text>| {
        let name = name.as_ref().filter(|name| !name.is_hole())?;
        let found = scenario.game.move_named(name);
        if found.is_none() {
            let message = message!("library-no-move", scenario = &*written.scenario, name = &**name);
            let fault = Fault::new(Code::UnknownMove, name.place, message);
            let known = scenario.game.moves.iter().map(|step| step.id.as_str());
            complaints.add(match nearest(name, known) {
                Some(meant) => fault.help(message!("fault-did-you-mean", meant = meant)).fix(name.place, format!("{meant:?}")),
                None => fault,
            });
        }
        found
    };
    let (from, until) = (find(&written.from), find(&written.until));
    if let (Some(from), Some(until), Some(name)) = (from, until, &written.until)
        && until < from
    {
        complaints.add(Fault::new(Code::ConditionOrder, name.place, message!("library-ends-before-it-begins")));
    }
    for step in &mut scenario.game.moves[..from.map_or(0, |MoveId(from)| from)] {
        step.when = Condition::Any(Vec::new());
    }
    Episode { scenario, when, until }
}

/// The episodes before another, and whether all of them could be made out.
type Earlier<'a> = (&'a [Episode], bool);

/// Conditions on the standings that earlier episodes have.
fn requirements(parts: &List<Written>, earlier: Earlier<'_>, complaints: &mut Complaints) -> Vec<Requirement> {
    parts.items.iter().map(|part| requirement(part, earlier, complaints)).collect()
}

fn requirement(written: &Written, earlier: Earlier<'_>, complaints: &mut Complaints) -> Requirement {
    let (episodes, whole) = earlier;
    let mut known = |standing: &Text, number: Number, make: fn(String, f64) -> Requirement| {
        let names =
            || episodes.iter().flat_map(|episode| episode.scenario.game.standings.iter().map(|known| known.id.as_str()));
        if whole && !standing.is_hole() && !names().any(|name| *name == **standing) {
            let message = message!("library-unknown-standing", standing = &**standing);
            let fault = Fault::new(Code::UnknownStanding, standing.place, message);
            complaints.add(match nearest(standing, names()) {
                Some(meant) => {
                    fault.help(message!("fault-did-you-mean", meant = meant)).fix(standing.place, format!("{meant:?}"))
                }
                None => fault,
            });
        }
        make(standing.to_string(), number.value)
    };
    match &written.clause {
        Clause::AtLeast(standing, least) => known(standing, *least, Requirement::AtLeast),
        Clause::Below(standing, bound) => known(standing, *bound, Requirement::Below),
        Clause::Not(part) => Requirement::Not(Box::new(requirement(part, earlier, complaints))),
        Clause::Any(parts) => Requirement::Any(requirements(parts, earlier, complaints)),
        Clause::All(parts) => Requirement::All(requirements(parts, earlier, complaints)),
        Clause::Chose(step, _) => {
            let fault = Fault::new(Code::ConditionOrder, step.place, message!("library-episode-chose"));
            complaints.add(fault.help(message!("library-episode-chose-help")));
            Requirement::All(Vec::new())
        }
        Clause::Hole => Requirement::All(Vec::new()),
    }
}
