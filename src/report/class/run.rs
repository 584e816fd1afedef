//! Rule: a run is played again move by move, as it was decided and as luck had it, and nobody's credibility is measured on the way.
//!
//! The same course as that of a [`Playthrough`](crate::world::Playthrough), without a world: a class hands in hundreds, and all of
//! one scenario share what was once thought through.

use crate::report::debrief::Prediction;
use crate::report::resumed::chair;
use crate::scenario::Scenario;
use crate::scenario::save::Save;
use crate::theory::{Drawn, Luck, MoveId, Position, Prospect, Reasoner, Timeline, Truth};
use crate::words::{Message, message};
use crate::world::Chair;

/// One game that somebody has played.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// What was predicted.
    pub prediction: Prediction,
    /// For each move, what was chosen or came; nothing where it did not take place, or has not yet.
    pub record: Vec<Option<usize>>,
    /// For each move, whether whoever played chose it.
    pub own: Vec<bool>,
    /// Whether it was played as far as it goes.
    pub over: bool,
    /// How it ended; nothing where it was left before its end, or where its campaign breaks it off.
    pub ending: Option<usize>,
    /// What there was at its end, or where it was left.
    pub end: Timeline,
}

/// From where a run is played, by which luck, and how far.
#[derive(Clone, Debug)]
pub struct Seat {
    /// Whose decisions are played.
    pub chair: Chair,
    /// The luck of everything else.
    pub luck: Luck,
    /// What everybody is.
    pub drawn: Drawn,
    /// The last move that is made, where the game is broken off before its end.
    pub until: Option<MoveId>,
}

impl Run {
    /// Plays a saved game again.
    ///
    /// # Errors
    ///
    /// Why it does not fit the scenario.
    pub fn of(reasoner: &mut Reasoner<'_>, scenario: &Scenario, save: &Save) -> Result<Self, Message> {
        let chair = chair(scenario, &save.seat).ok_or_else(|| message!("play-no-seat", seat = &save.seat))?;
        let luck = Luck { seed: save.seed, run: 0 };
        let seat = Seat { chair, luck, drawn: luck.draw_images(reasoner.game()), until: None };
        Self::seated(reasoner, scenario, save, seat)
    }

    /// The same from a certain seat: an episode of a campaign.
    ///
    /// # Errors
    ///
    /// Why it does not fit the scenario.
    pub fn seated(reasoner: &mut Reasoner<'_>, scenario: &Scenario, save: &Save, seat: Seat) -> Result<Self, Message> {
        let game = reasoner.game();
        let Seat { chair, luck, drawn, until } = seat;
        let forced = scenario.forced_options();
        let mut lot = Lot { luck, truth: drawn.truth(game), drawn };
        let mut decisions = save.decisions.iter().enumerate();
        let mut run = Self {
            prediction: Prediction::of(save, game),
            record: vec![None; game.moves.len()],
            own: vec![false; game.moves.len()],
            over: false,
            ending: None,
            end: Timeline::start(game),
        };
        while let Some(step) = run.end.position.step(game).filter(|step| until.is_none_or(|last| *step <= last)) {
            let open = run.end.position.open(game, step);
            let option = match forced[step.0].filter(|option| open.contains(*option)) {
                Some(forced) => forced,
                None if chair.plays(game.step(step)) => {
                    let Some((place, (id, choice))) = decisions.next() else { return Ok(run) };
                    // Luck that was cast anew there holds from there on; everybody stays what it is.
                    if let Some(cast) = save.casts.iter().rfind(|cast| cast.after == place) {
                        lot.luck = Luck { run: cast.run, ..luck };
                    }
                    match decided(game.step(step), &run.end.position, (id, choice.as_deref()), reasoner)? {
                        Some(option) => {
                            run.own[step.0] = true;
                            option
                        }
                        None => lot.draw(reasoner, &run.end)?,
                    }
                }
                None => lot.draw(reasoner, &run.end)?,
            };
            run.record[step.0] = Some(option);
            run.end.act(reasoner, (step, option));
        }
        if let Some((_, (id, _))) = decisions.next() {
            return Err(message!("play-after-end", move = id));
        }
        run.over = true;
        run.ending = run.end.position.ending(game);
        Ok(run)
    }

    /// Whether an option of a move was chosen, or came.
    #[must_use]
    pub fn took(&self, (step, option): (MoveId, usize)) -> bool {
        self.record[step.0] == Some(option)
    }
}

/// What a decision names at the move that waits; nothing where it was left to luck.
fn decided(
    step: &crate::theory::Move,
    position: &Position,
    (id, choice): (&String, Option<&str>),
    reasoner: &Reasoner<'_>,
) -> Result<Option<usize>, Message> {
    if step.id != *id {
        return Err(message!("play-other-move", move = id, waiting = &step.id));
    }
    let Some(name) = choice else { return Ok(None) };
    let option = step.option(name).ok_or_else(|| message!("play-no-option", move = id, option = name))?;
    let game = reasoner.game();
    let open = game.move_named(id).is_some_and(|step| position.open(game, step).contains(option));
    let closed = || message!("play-refused", move = id, why = message!("refused-not-open", move = id, option = option));
    open.then_some(Some(option)).ok_or_else(closed)
}

/// What luck has in store.
struct Lot {
    luck: Luck,
    drawn: Drawn,
    truth: Truth,
}

impl Lot {
    /// What comes at the next move by itself.
    fn draw(&self, reasoner: &mut Reasoner<'_>, timeline: &Timeline) -> Result<usize, Message> {
        let game = reasoner.game();
        let prospect = Prospect::of(reasoner, &timeline.position, &timeline.minds, &self.truth);
        let prospect = prospect.ok_or_else(|| message!("refused-ended"))?;
        let decision = game.step(prospect.step).decision();
        let image = decision.map_or(0, |decision| self.drawn.decides_by(decision.by, decision.moment_of_truth));
        Ok(prospect.sample(game, &timeline.position, image, self.luck))
    }
}
