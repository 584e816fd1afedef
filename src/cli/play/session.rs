//! Rule: a game goes from question to question; whatever is decided is saved before the next one is asked.

use std::path::PathBuf;
use std::sync::Arc;

use super::super::failure::Failure;
use super::super::output;
use super::input::ask;
use super::words::{HELP, Typed, understand};
use super::{card, predict};
use crate::analysis::{DEFAULT_LIMIT, chance_of, leverage};
use crate::report::debrief::{Debrief, Model, Prediction};
use crate::report::page::Page;
use crate::report::told::{self, Eyes};
use crate::report::why;
use crate::scenario::Scenario;
use crate::scenario::save::Save;
use crate::theory::position::OpenOptions;
use crate::theory::{ActorId, Drawn, Game, Luck, MoveId, Reasoner, Timeline};
use crate::world::{Branching, Chair, Choice, Playthrough, Refused};

/// The seat that decides for all.
pub(super) const HISTORIAN: &str = "historian";

/// A game that is being played.
pub(super) struct Session<'a> {
    scenario: &'a Scenario,
    page: Page,
    eyes: Eyes,
    played: Playthrough,
    /// How many entries of the chronicle have been told.
    told: usize,
    save: Save,
    path: Option<PathBuf>,
}

/// From where a game is played, and by which luck.
pub(super) struct Table {
    pub(super) chair: Chair,
    pub(super) luck: Luck,
    /// What everybody is.
    pub(super) drawn: Drawn,
    /// The last move that is made, where the game is broken off.
    pub(super) until: Option<MoveId>,
    /// Whether the truth is shown before the debrief.
    pub(super) reveal: bool,
}

/// A game that has come to its end.
pub(super) struct Over {
    pub(super) save: Save,
    /// How things stood at the end.
    pub(super) end: Timeline,
    /// What everybody was.
    pub(super) drawn: Drawn,
}

impl<'a> Session<'a> {
    /// Sits down, and does again what was saved.
    pub(super) fn new(scenario: &'a Scenario, save: Save, path: Option<PathBuf>, reveal: bool) -> Result<Self, Failure> {
        let seat = seat(scenario, &save.seat)?;
        let chair = seat.map_or(Chair::Historian, Chair::Seat);
        let luck = Luck { seed: save.seed, run: 0 };
        let table = Table { chair, luck, drawn: luck.draw_images(&scenario.game), until: None, reveal };
        Self::at(&table, scenario, save, path)
    }

    /// The same at a table that is laid.
    pub(super) fn at(table: &Table, scenario: &'a Scenario, save: Save, path: Option<PathBuf>) -> Result<Self, Failure> {
        let game: Arc<Game> = Arc::new(scenario.game.clone());
        let branching = Branching::played(table.chair, table.luck).forcing(scenario.forced_options()).until(table.until);
        let played = Playthrough::begin_with(&game, branching, scenario.history.clone(), &table.drawn)?;
        let seat = if let Chair::Seat(actor) = table.chair { Some(actor) } else { None };
        let eyes = Eyes { seat, reveal: table.reveal };
        let mut session = Self { scenario, page: output::page(), eyes, played, told: 0, save, path };
        session.resume()?;
        Ok(session)
    }

    fn resume(&mut self) -> Result<(), Failure> {
        let place = self.path.clone().unwrap_or_default();
        for (id, option) in self.save.decisions.clone() {
            let unfit = |what: String| Failure::save(&place, what);
            let waiting = self.played.waiting()?.ok_or_else(|| unfit(format!("it decides `{id}` after the game has ended")))?;
            let step = self.scenario.game.step(waiting);
            if step.id != id {
                return Err(unfit(format!("it decides `{id}` where `{}` is to be decided", step.id)));
            }
            let choice = match &option {
                None => Choice::Luck,
                Some(name) => Choice::Took(step.option(name).ok_or_else(|| unfit(format!("`{id}` has no option `{name}`")))?),
            };
            self.played.decide(choice).map_err(|refused| unfit(format!("`{id}`: {refused}")))?;
        }
        Ok(())
    }

    /// Plays to the end of the game or of the input; gives back nothing where the player has left before the end.
    pub(super) fn play(mut self) -> Result<Option<Over>, Failure> {
        say(&self.opening())?;
        if !self.save.asked && self.save.decisions.is_empty() && !predict::predict(self.scenario, self.page, &mut self.save)? {
            return self.leave().map(|()| None);
        }
        self.keep()?;
        loop {
            self.tell_what_happened()?;
            let Some(step) = self.played.waiting()? else { break };
            if !self.decide(step)? {
                return self.leave().map(|()| None);
            }
        }
        say(&self.debrief()?)?;
        self.over()
    }

    /// How the game came to its end, if it has.
    pub(super) fn over(self) -> Result<Option<Over>, Failure> {
        let (chronicle, drawn) = (self.played.chronicle()?, self.played.drawn()?);
        let last =
            chronicle.situation(chronicle.entries().len()).filter(|_| self.played.waiting().is_ok_and(|step| step.is_none()));
        let end = last.map(|last| Timeline { position: last.position.clone(), minds: last.minds.clone() });
        Ok(end.map(|end| Over { save: self.save, end, drawn }))
    }

    fn opening(&self) -> String {
        let (script, page) = (&self.scenario.script, self.page);
        let mut out = page.heading(&script.title);
        for what_if in &self.scenario.what_ifs {
            out += &page.paragraph(&format!("What if: {}", &*what_if.what_if.title));
        }
        if let Some(briefing) = &script.briefing {
            out += &page.paragraph(briefing);
            out += "\n";
        }
        out += &told::legend(self.scenario, page);
        out += "\n";
        if let Some(seat) = self.eyes.seat {
            let seat = crate::report::text::seat(self.scenario, seat);
            out += &page
                .paragraph(&format!("You decide for {seat} and know only what {seat} knows; the truth waits for the debrief."));
        }
        if let Ok(Some(measures)) =
            self.played.chronicle().map(|chronicle| chronicle.situation(0).and_then(|start| start.measures.as_ref()))
        {
            out += &page.paragraph("At the start:");
            out += &told::deterrence(self.scenario, page, self.eyes, None, measures);
            out += "\n";
        }
        out + &page.paragraph("Type `help` at any time.")
    }

    fn tell_what_happened(&mut self) -> Result<(), Failure> {
        let chronicle = self.played.chronicle()?;
        let mut out = String::new();
        for (place, entry) in chronicle.entries().iter().enumerate().skip(self.told) {
            if let Some(before) = chronicle.situation(place) {
                let act = told::act(self.scenario, self.page, self.eyes, before, entry);
                out += &if act.is_empty() { act } else { act + "\n" };
            }
        }
        self.told = chronicle.entries().len();
        say(&out)
    }

    /// Asks what to do at a move until something is done. Returns whether the game goes on.
    fn decide(&mut self, step: MoveId) -> Result<bool, Failure> {
        let open = self.played.position()?.open(&self.scenario.game, step);
        let chance = self.scenario.game.step(step).decision().is_none();
        say(&card::card(self.scenario, self.page, step, open))?;
        if chance {
            say("Nobody decides this. Press Enter to let it come as it may, or choose what comes.")?;
        }
        loop {
            let Some(line) = ask("your move")? else { return Ok(false) };
            match understand(self.scenario, step, open, &line) {
                Typed::Quit => return Ok(false),
                Typed::Take(option) => return self.carry_out(step, Choice::Took(option)).map(|()| true),
                Typed::Luck => return self.carry_out(step, Choice::Luck).map(|()| true),
                Typed::Nothing if chance => return self.carry_out(step, Choice::Luck).map(|()| true),
                Typed::Undo => {
                    if self.undo()? {
                        return Ok(true);
                    }
                }
                other => say(&self.answer(step, open, other)?)?,
            }
        }
    }

    fn answer(&self, step: MoveId, open: OpenOptions, typed: Typed) -> Result<String, Failure> {
        Ok(match typed {
            Typed::Why(about) => self.why(&about)?,
            Typed::History => card::then(self.scenario, self.page, step),
            Typed::Help => HELP.to_owned(),
            Typed::Unknown(said) => self.page.paragraph(&said),
            _ => card::options(self.scenario, self.page, step, open, false),
        })
    }

    fn why(&self, about: &[String]) -> Result<String, Failure> {
        let (game, chronicle) = (&self.scenario.game, self.played.chronicle()?);
        let [observer, subject] = about else { return Ok(why::moved(self.scenario, self.page, self.eyes, chronicle)) };
        let named = |name: &str| game.actors.iter().position(|actor| actor.id.eq_ignore_ascii_case(name)).map(ActorId);
        Ok(match (named(observer), named(subject)) {
            (Some(observer), Some(subject)) if observer != subject && self.eyes.see_mind(observer) => {
                why::ledger(self.scenario, self.page, chronicle, observer, subject)
            }
            (Some(observer), Some(subject)) if observer != subject => {
                self.page.paragraph("You cannot look into that mind from your seat.")
            }
            _ => {
                let actors: Vec<&str> = game.actors.iter().map(|actor| actor.id.as_str()).collect();
                self.page.paragraph(&format!(
                    "Name two of these, who thinks and of whom: {}. As in `why ussr us`.",
                    actors.join(", ")
                ))
            }
        })
    }

    fn carry_out(&mut self, step: MoveId, choice: Choice) -> Result<(), Failure> {
        self.played.decide(choice)?;
        let step = self.scenario.game.step(step);
        let option = match choice {
            Choice::Took(option) => Some(step.options[option].id.clone()),
            Choice::Luck => None,
        };
        self.save.decisions.push((step.id.clone(), option));
        self.keep()
    }

    /// Goes back. Returns whether there was anywhere to go back to.
    fn undo(&mut self) -> Result<bool, Failure> {
        let undone = self.played.undo()?.is_some();
        if undone {
            self.save.decisions.pop();
            self.told = self.played.chronicle()?.entries().len();
            self.keep()?;
            say("You go back.\n")?;
        } else {
            say("There is nothing to go back to.")?;
        }
        Ok(undone)
    }

    /// Saves, if it was asked.
    fn keep(&self) -> Result<(), Failure> {
        self.path.as_ref().map_or(Ok(()), |path| output::file(path, &self.save.write()))
    }

    fn leave(&self) -> Result<(), Failure> {
        self.keep()?;
        say(&match &self.path {
            Some(path) => format!("\nYour game is saved: go on with `perimeter play --resume {}`.", path.display()),
            None => "\nYou leave the game.".to_owned(),
        })
    }

    fn debrief(&self) -> Result<String, Failure> {
        let (history, drawn) = (self.played.history()?, self.played.drawn()?);
        let decision = self.save.predicted_decision.as_deref().and_then(|id| self.scenario.game.move_named(id));
        let challenge = self.save.predicted_challenge.map(|percent| percent / 100.0);
        let debrief = Debrief {
            scenario: self.scenario,
            run: (self.played.chronicle()?, self.played.ending()?),
            history,
            drawn: &drawn,
            prediction: Some(Prediction { challenge, decision }),
            model: self.model(),
        };
        Ok(debrief.tell(self.page))
    }

    /// What the model says of what was predicted; nothing where there are too many histories to say.
    fn model(&self) -> Option<Model> {
        let game = &self.scenario.game;
        let act = game.threat.as_ref()?.challenge;
        let mut reasoner = Reasoner::new(game);
        let before = self
            .scenario
            .history
            .iter()
            .enumerate()
            .map(|(step, option)| option.filter(|_| step < act.0.0))
            .collect::<Vec<_>>();
        let challenge = chance_of(&mut reasoner, act, &self.scenario.forced_options(), DEFAULT_LIMIT).ok()?;
        let after_history = chance_of(&mut reasoner, act, &before, DEFAULT_LIMIT).ok()?;
        let reaches = leverage(&mut reasoner, act, DEFAULT_LIMIT).ok()?;
        let decision = reaches.into_iter().max_by(|(_, one), (_, other)| one.total_cmp(other));
        Some(Model { challenge, after_history, decision })
    }
}

/// Prints something, if there is anything to print.
pub(super) fn say(text: &str) -> Result<(), Failure> {
    if text.is_empty() { Ok(()) } else { Ok(output::data(text)?) }
}

/// Whose seat a name means; nobody's for the historian.
fn seat(scenario: &Scenario, name: &str) -> Result<Option<ActorId>, Failure> {
    if name.eq_ignore_ascii_case(HISTORIAN) {
        return Ok(None);
    }
    let known: Vec<&str> =
        std::iter::once(HISTORIAN).chain(scenario.game.actors.iter().map(|actor| actor.id.as_str())).collect();
    let found = scenario.game.actors.iter().position(|actor| actor.id.eq_ignore_ascii_case(name));
    let failure =
        || Failure::usage(format!("there is no seat `{name}`")).with_help(format!("choose one of: {}", known.join(", ")));
    found.map(|actor| Some(ActorId(actor))).ok_or_else(failure)
}

impl From<Refused> for Failure {
    fn from(refused: Refused) -> Self {
        Self::usage(refused.to_string())
    }
}
