//! Rule: a game goes from question to question; whatever is decided is saved before the next one is asked.

use std::path::PathBuf;

use super::super::failure::Failure;
use super::super::output;
use super::card;
use super::input::ask;
use super::predict::Asking;
use super::words::{Typed, Word, understand, word};
use crate::play::{Seating, Sitting};
use crate::report::debrief::{self, Debriefing, Played, Prediction, Work};
use crate::report::mechanism::without;
use crate::report::page::Page;
use crate::report::resumed::{chair, seats};
use crate::report::told;
use crate::report::view::DecisionView;
use crate::report::why::{self, Asked};
use crate::scenario::Scenario;
use crate::scenario::save::Save;
use crate::theory::{ActorId, MoveId};
use crate::words::{Message, Words, message};
use crate::world::{Choice, Chronicle};

/// What comes after a question was answered.
enum Next {
    Move,
    Debrief,
    Leave,
}

/// A game that is being played at a terminal.
pub(super) struct Session<'a> {
    scenario: &'a Scenario,
    words: Words,
    page: Page,
    sitting: Sitting,
    /// How many entries of the chronicle have been told.
    told: usize,
    path: Option<PathBuf>,
    /// Whether this is no episode of a campaign.
    alone: bool,
}

impl<'a> Session<'a> {
    /// Sits down, and does again what was saved.
    pub(super) fn new(
        scenario: &'a Scenario,
        words: Words,
        save: Save,
        path: Option<PathBuf>,
        reveal: bool,
    ) -> Result<Self, Failure> {
        if chair(scenario, &save.seat).is_none() {
            let failure = Failure::usage(message!("play-no-seat", seat = &save.seat));
            let seats: Vec<&str> = seats(scenario).collect();
            return Err(failure.with_help(message!("play-no-seat-help", seats = seats.join(", "))));
        }
        let place = path.clone().unwrap_or_default();
        let seating = Seating::of(scenario, &save).map_err(|what| Failure::save(&place, what))?;
        Ok(Self { alone: true, ..Self::at(&Seating { reveal, ..seating }, scenario, words, save, path)? })
    }

    /// The same, seated in a certain way: an episode of a campaign.
    pub(super) fn at(
        seating: &Seating,
        scenario: &'a Scenario,
        words: Words,
        save: Save,
        path: Option<PathBuf>,
    ) -> Result<Self, Failure> {
        let place = path.clone().unwrap_or_default();
        let sitting = Sitting::at(scenario, save, seating).map_err(|what| Failure::save(&place, what))?;
        Ok(Self { scenario, words, page: output::page(), sitting, told: 0, path, alone: false })
    }

    /// Plays to the end of the game or of the input; gives back nothing where the player has left before the end.
    pub(super) fn play(mut self) -> Result<Option<Sitting>, Failure> {
        say(&self.opening())?;
        if !self.sitting.save().asked && self.sitting.save().decisions.is_empty() && !self.predict()? {
            return self.leave().map(|()| None);
        }
        self.keep()?;
        loop {
            self.tell_what_happened()?;
            let next = match self.sitting.played().waiting()? {
                Some(step) => self.decide(step)?,
                None => self.before_the_debrief()?,
            };
            match next {
                Next::Move => {}
                Next::Leave => return self.leave().map(|()| None),
                Next::Debrief => break,
            }
        }
        self.debrief()?;
        Ok(Some(self.sitting))
    }

    /// Asks what is expected. Returns whether the game goes on.
    fn predict(&mut self) -> Result<bool, Failure> {
        let asking = Asking { scenario: self.scenario, words: self.words, page: self.page, eyes: self.sitting.eyes() };
        let Some((challenge, decision)) = asking.predict()? else { return Ok(false) };
        self.sitting.predict(challenge, decision);
        Ok(true)
    }

    /// A paragraph of what the program says.
    fn paragraph(&self, message: &Message) -> String {
        self.page.paragraph(&self.words.say(message))
    }

    fn opening(&self) -> String {
        let (script, page) = (&self.scenario.script, self.page);
        // An episode of a campaign has had its heading.
        let mut out = if self.alone { page.heading(&script.title) } else { String::new() };
        for what_if in &self.scenario.what_ifs {
            out += &self.paragraph(&message!("play-what-if", title = &*what_if.what_if.title));
        }
        if let Some(off) = without(&self.sitting.save().without, self.words) {
            out += &page.paragraph(&off);
        }
        if let Some(briefing) = &script.briefing {
            out += &page.paragraph(briefing);
            out += "\n";
        }
        out += &told::legend(self.scenario, self.words, page);
        out += "\n";
        if let Some(seat) = self.sitting.eyes().seat {
            let seat = crate::report::text::seat(self.scenario, seat);
            out += &self.paragraph(&message!("play-seat", seat = seat));
        }
        if let Ok(Some(measures)) = self.run().map(|run| run.situation(0).and_then(|start| start.measures.as_ref())) {
            out += &self.paragraph(&message!("play-start"));
            out += &told::deterrence(self.scenario, self.words, page, self.sitting.eyes(), None, measures);
            out += "\n";
        }
        out + &self.paragraph(&message!("play-help-hint"))
    }

    fn tell_what_happened(&mut self) -> Result<(), Failure> {
        let chronicle = self.run()?;
        let mut out = String::new();
        for (place, entry) in chronicle.entries().iter().enumerate().skip(self.told) {
            if let Some(before) = chronicle.situation(place) {
                let act = told::act(self.scenario, self.words, self.page, self.sitting.eyes(), before, entry);
                out += &if act.is_empty() { act } else { act + "\n" };
            }
        }
        self.told = chronicle.entries().len();
        say(&out)
    }

    /// Asks what to do at a move until something is done.
    fn decide(&mut self, step: MoveId) -> Result<Next, Failure> {
        let open = self.sitting.played().position()?.open(&self.scenario.game, step);
        let chance = self.scenario.game.step(step).decision().is_none();
        let decision = DecisionView::at(self.scenario, self.words, step, open);
        say(&card::card(&decision, self.page))?;
        if chance {
            say(&self.paragraph(&message!("play-nobody")))?;
        }
        loop {
            let Some(line) = ask(&self.words.say(&message!("play-ask-move")))? else { return Ok(Next::Leave) };
            match understand(self.scenario, step, open, &line) {
                Typed::Quit => return Ok(Next::Leave),
                Typed::Take(option) => return self.carry_out(Choice::Took(option)),
                Typed::Luck => return self.carry_out(Choice::Luck),
                Typed::Nothing if chance => return self.carry_out(Choice::Luck),
                Typed::Undo => {
                    if self.undo()? {
                        return Ok(Next::Move);
                    }
                }
                other => say(&self.answer(&decision, other)?)?,
            }
        }
    }

    /// Asks once more before the debrief shows what was true: the last decision can still be taken back.
    fn before_the_debrief(&mut self) -> Result<Next, Failure> {
        if self.sitting.played().decided().is_empty() {
            return Ok(Next::Debrief);
        }
        say(&self.paragraph(&message!("play-over")))?;
        loop {
            let Some(line) = ask(&self.words.say(&message!("play-ask-end")))? else {
                say("\n")?;
                return Ok(Next::Debrief);
            };
            match word(&line) {
                None if line.is_empty() => return Ok(Next::Debrief),
                Some(Word::Quit) => return Ok(Next::Leave),
                Some(Word::Undo) if self.undo()? => return Ok(Next::Move),
                Some(Word::Why) => {
                    let about: Vec<String> = line.split_whitespace().skip(1).map(str::to_owned).collect();
                    say(&self.why(&about)?)?;
                }
                _ => say(&self.paragraph(&message!("play-over-help")))?,
            }
        }
    }

    fn answer(&self, decision: &DecisionView, typed: Typed) -> Result<String, Failure> {
        Ok(match typed {
            Typed::Why(about) => self.why(&about)?,
            Typed::History => card::then(decision, self.page),
            Typed::Help => self.words.say(&message!("play-help")) + "\n",
            Typed::Unknown(said) => self.paragraph(&said),
            _ => card::options(decision, self.page, false),
        })
    }

    fn why(&self, about: &[String]) -> Result<String, Failure> {
        let chronicle = self.run()?;
        if about.is_empty() {
            return Ok(why::moved(self.scenario, self.words, self.page, self.sitting.eyes(), chronicle));
        }
        Ok(match self.asked(about) {
            Some(asked) if self.sitting.eyes().see_mind(asked.observer) => {
                why::ledger(self.scenario, self.words, self.page, chronicle, asked)
            }
            Some(_) => self.paragraph(&message!("play-other-mind")),
            None => {
                let actors: Vec<&str> = self.scenario.game.actors.iter().map(|actor| actor.id.as_str()).collect();
                self.paragraph(&message!("play-why-names", actors = actors.join(", ")))
            }
        })
    }

    /// The belief that is asked about: who thinks, of whom, and once more the first for what it thinks is thought of it.
    fn asked(&self, about: &[String]) -> Option<Asked> {
        let actors = &self.scenario.game.actors;
        let named = |name: &String| actors.iter().position(|actor| actor.id.eq_ignore_ascii_case(name)).map(ActorId);
        let named: Vec<ActorId> = about.iter().map(named).collect::<Option<_>>()?;
        match named[..] {
            [observer, subject] if observer != subject => Some(Asked { observer, subject, imagined: false }),
            [observer, subject, back] if observer != subject && back == observer => {
                Some(Asked { observer, subject, imagined: true })
            }
            _ => None,
        }
    }

    fn carry_out(&mut self, choice: Choice) -> Result<Next, Failure> {
        self.sitting.decide(choice)?;
        self.keep().map(|()| Next::Move)
    }

    /// Goes back. Returns whether there was anywhere to go back to.
    fn undo(&mut self) -> Result<bool, Failure> {
        let undone = self.sitting.undo()?;
        if undone {
            self.told = self.run()?.entries().len();
            self.keep()?;
            say(&(self.paragraph(&message!("play-back")) + "\n"))?;
        } else {
            say(&self.paragraph(&message!("play-no-way-back")))?;
        }
        Ok(undone)
    }

    /// What has happened.
    fn run(&self) -> Result<&Chronicle, Failure> {
        Ok(self.sitting.played().chronicle()?)
    }

    /// Saves, if it was asked.
    fn keep(&self) -> Result<(), Failure> {
        self.path.as_ref().map_or(Ok(()), |path| output::file(path, &self.sitting.save().write()))
    }

    fn leave(&self) -> Result<(), Failure> {
        self.keep()?;
        let left = match &self.path {
            Some(path) => message!("play-saved", file = path.display().to_string()),
            None => message!("play-left"),
        };
        say(&format!("\n{}", self.words.say(&left)))
    }

    /// The debrief, step by step: each is told as soon as it is worked out.
    fn debrief(&self) -> Result<(), Failure> {
        let prediction = Prediction::of(self.sitting.save(), &self.scenario.game);
        let played = Played { stands_alone: self.alone, ..Played::of(self.scenario, self.sitting.played(), prediction)? };
        let debriefing = Debriefing::new(&played, self.words, Work::unwatched());
        say(&self.page.heading(&debriefing.title()))?;
        for step in debriefing.steps() {
            say(&format!("\n{}", debrief::text::step(&step, self.words, self.page)))?;
        }
        Ok(())
    }
}

/// Prints something, if there is anything to print.
pub(super) fn say(text: &str) -> Result<(), Failure> {
    if text.is_empty() { Ok(()) } else { Ok(output::data(text)?) }
}
