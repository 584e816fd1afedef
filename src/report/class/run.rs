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

/// One game that somebody has played.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// What was predicted.
    pub prediction: Prediction,
    /// For each move, what was chosen or came; nothing where it did not take place, or has not yet.
    pub record: Vec<Option<usize>>,
    /// For each move, whether whoever played chose it.
    pub own: Vec<bool>,
    /// How it ended; nothing where it was left before its end.
    pub ending: Option<usize>,
}

impl Run {
    /// Plays a saved game again.
    ///
    /// # Errors
    ///
    /// Why it does not fit the scenario.
    pub fn of(reasoner: &mut Reasoner<'_>, scenario: &Scenario, save: &Save) -> Result<Self, Message> {
        let game = reasoner.game();
        let chair = chair(scenario, &save.seat).ok_or_else(|| message!("play-no-seat", seat = &save.seat))?;
        let forced = scenario.forced_options();
        let luck = Luck { seed: save.seed, run: 0 };
        let drawn = luck.draw_images(game);
        let lot = Lot { luck, truth: drawn.truth(game), drawn };
        let mut timeline = Timeline::start(game);
        let mut decisions = save.decisions.iter();
        let mut run = Self {
            prediction: Prediction::of(save, game),
            record: vec![None; game.moves.len()],
            own: vec![false; game.moves.len()],
            ending: None,
        };
        while let Some(step) = timeline.position.step(game) {
            let open = timeline.position.open(game, step);
            let option = match forced[step.0].filter(|option| open.contains(*option)) {
                Some(forced) => forced,
                None if chair.plays(game.step(step)) => {
                    let Some((id, choice)) = decisions.next() else { return Ok(run) };
                    match decided(game.step(step), &timeline.position, (id, choice.as_deref()), reasoner)? {
                        Some(option) => {
                            run.own[step.0] = true;
                            option
                        }
                        None => lot.draw(reasoner, &timeline)?,
                    }
                }
                None => lot.draw(reasoner, &timeline)?,
            };
            run.record[step.0] = Some(option);
            timeline.act(reasoner, (step, option));
        }
        if let Some((id, _)) = decisions.next() {
            return Err(message!("play-after-end", move = id));
        }
        run.ending = timeline.position.ending(game);
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
