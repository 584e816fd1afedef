//! Rule: a campaign is played episode after episode; each begins where the last one ended.

use std::path::{Path, PathBuf};

use super::super::failure::Failure;
use super::super::output;
use super::session::{Session, say};
use crate::play::{Seating, Sitting};
use crate::report::campaign::passage::seats;
use crate::report::campaign::{Begun, Next, Passage};
use crate::scenario::campaign::EpisodeScript;
use crate::scenario::save::{Chapter, Save};
use crate::scenario::{Campaign, Scenario};
use crate::words::{Message, Words, message};
use crate::world::Chair;

/// A campaign, and how it is played.
pub(super) struct Campaigner<'a> {
    pub(super) campaign: &'a Campaign,
    pub(super) path: Option<PathBuf>,
    pub(super) reveal: bool,
    pub(super) words: Words,
}

impl Campaigner<'_> {
    /// Plays from the beginning, or from where it was saved, to the end of the campaign or of the input.
    pub(super) fn play(&self, mut save: Save) -> Result<(), Failure> {
        self.check_seat(&save.seat)?;
        say(&self.opening())?;
        let mut passage = Passage::new(self.campaign, &save);
        let mut done = 0;
        while let Some(next) = passage.go_on() {
            let over = done < save.earlier.len();
            let begun = match next {
                Next::LeftOut { .. } if over => continue,
                Next::LeftOut { place } => {
                    self.leave_out(place)?;
                    continue;
                }
                Next::Begins(begun) => begun,
            };
            let Begun { place, ref scenario, chair, luck, ref drawn, until } = *begun;
            let seating = Seating { chair, luck, drawn: drawn.clone(), until, reveal: self.reveal };
            let played = if over {
                self.again(&seating, scenario, &save, done)?
            } else {
                self.introduce(place, chair, &save.seat)?;
                let session = Session::at(&seating, scenario, self.words, save, self.path.clone())?;
                let Some(played) = session.play()? else { return Ok(()) };
                if until.is_some() {
                    self.tell(&message!("campaign-to-be-continued"))?;
                }
                save = played.save().clone();
                save.turn(&scenario.name);
                self.keep(&save)?;
                played
            };
            let unfinished = || self.unfit(&message!("campaign-unfinished", episode = &scenario.name));
            passage.end(&begun, &played.played().end()?.ok_or_else(unfinished)?);
            done += 1;
        }
        if done < save.earlier.len() {
            return Err(self.unfit(&message!("campaign-too-many-done")));
        }
        self.tell(&message!("campaign-over"))
    }

    /// Plays an episode that is over again, as it was saved, without a word.
    fn again(&self, seating: &Seating, scenario: &Scenario, save: &Save, done: usize) -> Result<Sitting, Failure> {
        let chapter = &save.earlier[done];
        if chapter.episode != scenario.name {
            return Err(self.unfit(&message!("campaign-other-episode", found = &chapter.episode, episode = &scenario.name)));
        }
        let Chapter { decisions, casts, .. } = chapter.clone();
        let save = Save { decisions, casts, branches: Vec::new(), ..save.clone() };
        Sitting::at(scenario, save, seating).map_err(|what| self.unfit(&what))
    }

    fn unfit(&self, why: &Message) -> Failure {
        Failure::save(self.path.as_deref().unwrap_or(Path::new("")), self.words.say(why))
    }

    fn tell(&self, what: &Message) -> Result<(), Failure> {
        say(&output::page().paragraph(&self.words.say(what)))
    }

    fn keep(&self, save: &Save) -> Result<(), Failure> {
        self.path.as_ref().map_or(Ok(()), |path| output::file(path, &save.write()))
    }

    fn opening(&self) -> String {
        let (script, page) = (&self.campaign.script, output::page());
        let mut out = page.heading(&script.title);
        for text in [&script.question, &script.briefing].into_iter().flatten() {
            out += &page.paragraph(text);
        }
        out
    }

    fn title(&self, place: usize) -> (usize, usize, &str) {
        let episodes = &self.campaign.episodes;
        (place + 1, episodes.len(), &episodes[place].scenario.script.title)
    }

    fn leave_out(&self, place: usize) -> Result<(), Failure> {
        let (number, count, title) = self.title(place);
        say("\n")?;
        self.tell(&message!("campaign-left-out", number = number, count = count, title = title))?;
        self.told(place, |written| written.otherwise.as_deref())?;
        Ok(())
    }

    fn introduce(&self, place: usize, chair: Chair, seat: &str) -> Result<(), Failure> {
        let ((number, count, title), page) = (self.title(place), output::page());
        let heading = message!("campaign-episode", number = number, count = count, title = title);
        say("\n")?;
        say(&page.heading(&self.words.say(&heading)))?;
        self.told(place, |written| written.text.as_deref())?;
        if place > 0 {
            self.tell(&message!("campaign-goes-on"))?;
        }
        if chair == Chair::Nobody { self.tell(&message!("campaign-no-seat-here", seat = seat)) } else { Ok(()) }
    }

    fn told(&self, place: usize, text: impl Fn(&EpisodeScript) -> Option<&str>) -> Result<(), Failure> {
        let written = self.campaign.script.episodes.items.get(place).and_then(text);
        say(&written.map_or_else(String::new, |text| output::page().paragraph(text)))
    }

    /// Refuses a seat that no episode has.
    fn check_seat(&self, seat: &str) -> Result<(), Failure> {
        let known = seats(self.campaign);
        if known.iter().any(|known| known.eq_ignore_ascii_case(seat)) {
            return Ok(());
        }
        let failure = Failure::usage(self.words.say(&message!("campaign-no-seat", seat = seat)));
        Err(failure.with_help(self.words.say(&message!("campaign-seats-are", names = known.join(", ")))))
    }
}
