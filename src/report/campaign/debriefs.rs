//! Rule: a campaign is talked over episode by episode, each with the minds that were carried into it; what was left out is named.

use super::passage::{Begun, Next, Passage, again};
use crate::report::debrief::{self, Debrief, Debriefing, Played, Prediction, Work};
use crate::report::page::Page;
use crate::report::resumed::refused;
use crate::scenario::save::{HISTORIAN, Save};
use crate::scenario::{Campaign, Scenario};
use crate::theory::MoveId;
use crate::words::{Message, Words, message};
use crate::world::Playthrough;

/// The episodes of a campaign that were played, or begun, in one history.
#[derive(Debug)]
pub struct Episodes<'a> {
    campaign: &'a Campaign,
    /// Which of the campaign, and what was played.
    played: Vec<(usize, Played)>,
}

/// The debriefs of a campaign.
#[derive(Clone, Debug, PartialEq)]
pub struct Chapters {
    /// What was played.
    pub title: String,
    /// The episodes up to the last that was begun.
    pub episodes: Vec<Chapter>,
}

/// An episode of a campaign.
#[derive(Clone, Debug, PartialEq)]
pub struct Chapter {
    /// What stands over it.
    pub title: String,
    /// What is told before it, or where it is left out.
    pub told: String,
    /// The debrief; nothing where it was left out.
    pub debrief: Option<Debrief>,
}

impl<'a> Episodes<'a> {
    /// Plays a saved game again.
    ///
    /// # Errors
    ///
    /// Where it does not fit the campaign.
    pub fn of(campaign: &'a Campaign, save: &Save) -> Result<Self, Message> {
        let mut episodes = Self { campaign, played: Vec::new() };
        again(campaign, save, |begun, save| {
            let played = begun.play(save)?;
            episodes.add(begun, &played, Prediction::of(save, &begun.scenario.game))?;
            played.end().map_err(|why| refused(&why))
        })?;
        Ok(episodes)
    }

    /// Lets every episode go as its what-ifs have it, and else as history did.
    ///
    /// # Errors
    ///
    /// Where an episode cannot begin.
    pub fn along_history(campaign: &'a Campaign, seed: u64) -> Result<Self, Message> {
        let mut episodes = Self { campaign, played: Vec::new() };
        let mut passage = Passage::new(campaign, &Save::new(&campaign.name, &[], HISTORIAN, seed));
        while let Some(next) = passage.go_on() {
            let Next::Begins(begun) = next else { continue };
            let played = begun.along_history()?;
            episodes.add(&begun, &played, Prediction::default())?;
            if let Some(end) = played.end().map_err(|why| refused(&why))? {
                passage.end(&begun, &end);
            }
        }
        Ok(episodes)
    }

    fn add(&mut self, begun: &Begun, played: &Playthrough, prediction: Prediction) -> Result<(), Message> {
        let played = Played::of(&begun.scenario, played, prediction).map_err(|why| refused(&why))?;
        self.played.push((begun.place, played.as_episode()));
        Ok(())
    }

    /// The episode of a name, as it was played.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<&Scenario> {
        self.played.iter().map(|(_, played)| &played.scenario).find(|scenario| scenario.name == name)
    }

    /// The names of the episodes that were played.
    #[must_use]
    pub fn names(&self) -> Vec<&str> {
        self.played.iter().map(|(_, played)| &*played.scenario.name).collect()
    }

    /// Talks all of them over, with other decisions that somebody has named for step 2, each with its episode; nothing where the
    /// work was stopped.
    #[must_use]
    pub fn talked_over(&self, words: Words, work: Work<'_>, named: &[(String, (MoveId, usize))]) -> Option<Chapters> {
        let last = self.played.last().map_or(0, |(place, _)| place + 1);
        let of_place = |place: usize| self.played.iter().find(|(other, _)| *other == place).map(|(_, played)| played);
        let episode = |place: usize| {
            let title = &*self.campaign.episodes[place].scenario.script.title;
            let (number, count) = (place + 1, self.campaign.episodes.len());
            let written = self.campaign.script.episodes.items.get(place);
            let told = |text: Option<&crate::scenario::value::Text>| text.map_or_else(String::new, |text| text.to_string());
            Some(match of_place(place) {
                None => Chapter {
                    title: words.say(&message!("campaign-left-out", number = number, count = count, title = title)),
                    told: told(written.and_then(|written| written.otherwise.as_ref())),
                    debrief: None,
                },
                Some(played) => Chapter {
                    title: words.say(&message!("campaign-episode", number = number, count = count, title = title)),
                    told: told(written.and_then(|written| written.text.as_ref())),
                    debrief: Some(talk_over(played, words, work, named)?),
                },
            })
        };
        let episodes = (0..last).map(episode).collect::<Option<_>>()?;
        let title = words.say(&message!("debrief-of", title = &*self.campaign.script.title));
        Some(Chapters { title, episodes })
    }
}

fn talk_over(played: &Played, words: Words, work: Work<'_>, named: &[(String, (MoveId, usize))]) -> Option<Debrief> {
    let own = named.iter().filter(|(episode, _)| *episode == played.scenario.name).map(|(_, act)| *act);
    Debriefing::new(played, words, work).naming(own.collect()).whole()
}

impl Chapters {
    /// The same as plain text.
    #[must_use]
    pub fn to_text(&self, words: Words, page: Page) -> String {
        let mut out = page.heading(&self.title);
        for Chapter { title, told, debrief } in &self.episodes {
            out += &format!("\n{}", if debrief.is_some() { page.heading(title) } else { page.paragraph(title) });
            out += &if told.is_empty() { String::new() } else { page.paragraph(told) };
            for step in debrief.iter().flat_map(|debrief| &debrief.steps) {
                out += &format!("\n{}", debrief::text::step(step, words, page));
            }
        }
        out
    }
}
