//! Rule: an episode of a campaign begins with the minds, the standings and the images that the last one left behind.

use std::sync::Arc;

use crate::report::resumed::{chair, decide_again, refused};
use crate::scenario::save::{HISTORIAN, Save};
use crate::scenario::{Campaign, Scenario};
use crate::theory::{Carried, Drawn, Luck, Mechanism, MoveId, Timeline};
use crate::words::{Message, message};
use crate::world::{Branching, Chair, Playthrough};

/// A campaign on its way from episode to episode, in one history.
#[derive(Debug)]
pub struct Passage<'a> {
    campaign: &'a Campaign,
    seat: String,
    seed: u64,
    without: Vec<Mechanism>,
    carried: Carried,
    next: usize,
}

/// What comes next in a campaign.
#[derive(Debug)]
pub enum Next {
    /// An episode is left out: what went before does not lead to it.
    LeftOut {
        /// Which of the campaign.
        place: usize,
    },
    /// An episode begins.
    Begins(Box<Begun>),
}

/// An episode as it begins in one history of a campaign.
#[derive(Clone, Debug)]
pub struct Begun {
    /// Which of the campaign.
    pub place: usize,
    /// The scenario, with the minds and standings that were carried into it.
    pub scenario: Scenario,
    /// Whose decisions are played: nobody's where the episode does not have the seat.
    pub chair: Chair,
    /// The luck of everything else.
    pub luck: Luck,
    /// What everybody is.
    pub drawn: Drawn,
    /// The last move that is made, where the episode is broken off before its end.
    pub until: Option<MoveId>,
}

impl<'a> Passage<'a> {
    /// The beginning of a campaign, from the seat and under the seed of a saved game, without the mechanisms that it switches off.
    #[must_use]
    pub fn new(campaign: &'a Campaign, save: &Save) -> Self {
        let Save { seat, seed, without, .. } = save;
        Self { campaign, seat: seat.clone(), seed: *seed, without: without.clone(), carried: Carried::default(), next: 0 }
    }

    /// What comes next; nothing after the last episode. An episode that has begun must be [ended](Self::end) first.
    pub fn go_on(&mut self) -> Option<Next> {
        let (place, episode) = (self.next, self.campaign.episodes.get(self.next)?);
        self.next += 1;
        if !episode.when.holds(&self.carried) {
            self.carried.pass_over(&episode.scenario.game);
            return Some(Next::LeftOut { place });
        }
        let game = self.carried.continued(&episode.scenario.game);
        let scenario = Scenario { game, ..episode.scenario.clone() }.without(&self.without);
        let luck = Luck { seed: self.seed, run: 0 }.within(&scenario.name);
        let (drawn, chair) = (self.carried.drawn(&scenario.game, luck), chair(&scenario, &self.seat).unwrap_or(Chair::Nobody));
        Some(Next::Begins(Box::new(Begun { place, scenario, chair, luck, drawn, until: episode.until })))
    }

    /// Takes on what an episode leaves behind.
    pub fn end(&mut self, begun: &Begun, end: &Timeline) {
        self.carried.take(&begun.scenario.game, end, Some(&begun.drawn));
    }
}

impl Begun {
    /// Plays again what was decided in it.
    ///
    /// # Errors
    ///
    /// The first decision that does not fit.
    pub fn play(&self, save: &Save) -> Result<Playthrough, Message> {
        let forced = self.scenario.forced_options();
        let mut played = self.begin(Branching::played(self.chair, self.luck).forcing(forced))?;
        decide_again(&mut played, self.luck, &save.decisions, &save.casts)?;
        Ok(played)
    }

    /// Lets it go as its what-ifs have it, and else as history did.
    ///
    /// # Errors
    ///
    /// [`Refused`](crate::world::Refused), in words.
    pub fn along_history(&self) -> Result<Playthrough, Message> {
        let forced = self.scenario.forced_options().into_iter().zip(&self.scenario.history).map(|(own, then)| own.or(*then));
        self.begin(Branching::played(Chair::Nobody, self.luck).forcing(forced.collect()))
    }

    fn begin(&self, branching: Branching) -> Result<Playthrough, Message> {
        let (game, history) = (Arc::new(self.scenario.game.clone()), self.scenario.history.clone());
        Playthrough::begin_with(&game, branching.until(self.until), history, &self.drawn).map_err(|why| refused(&why))
    }
}

/// Goes through a saved game of a campaign again, episode by episode: those that are over, and the one that was begun. `play` is
/// given each as it begins and what was kept of it, as of a game that stands alone, and gives back how it ended, if it has.
///
/// # Errors
///
/// Where the save does not fit the campaign, or what `play` says.
pub fn again(
    campaign: &Campaign,
    save: &Save,
    mut play: impl FnMut(&Begun, &Save) -> Result<Option<Timeline>, Message>,
) -> Result<(), Message> {
    if !seats(campaign).iter().any(|known| known.eq_ignore_ascii_case(&save.seat)) {
        return Err(message!("campaign-no-seat", seat = &save.seat));
    }
    let mut passage = Passage::new(campaign, save);
    let mut over = save.earlier.iter();
    while let Some(next) = passage.go_on() {
        let Next::Begins(begun) = next else { continue };
        let name = &begun.scenario.name;
        let Some(chapter) = over.next() else {
            // Nothing is told of an episode that has not begun, but of the first.
            let waits = !save.asked && save.decisions.is_empty() && !save.earlier.is_empty();
            return if waits { Ok(()) } else { play(&begun, &alone(save, name)).map(drop) };
        };
        if chapter.episode != *name {
            return Err(message!("campaign-other-episode", found = &chapter.episode, episode = name));
        }
        let kept = Save {
            predicted_challenge: chapter.predicted_challenge,
            predicted_decision: chapter.predicted_decision.clone(),
            decisions: chapter.decisions.clone(),
            casts: chapter.casts.clone(),
            branches: Vec::new(),
            ..alone(save, name)
        };
        let end = play(&begun, &kept)?.ok_or_else(|| message!("campaign-unfinished", episode = name))?;
        passage.end(&begun, &end);
    }
    over.next().map_or(Ok(()), |_| Err(message!("campaign-too-many-done")))
}

/// What a save says of the episode that is being played, as of a game that stands alone.
fn alone(save: &Save, episode: &str) -> Save {
    Save { scenario: episode.to_owned(), earlier: Vec::new(), ..save.clone() }
}

/// The seats of all episodes, that of the historian first.
#[must_use]
pub fn seats(campaign: &Campaign) -> Vec<&str> {
    let mut known = vec![HISTORIAN];
    for actor in campaign.episodes.iter().flat_map(|episode| &episode.scenario.game.actors) {
        if !known.contains(&actor.id.as_str()) {
            known.push(&actor.id);
        }
    }
    known
}
