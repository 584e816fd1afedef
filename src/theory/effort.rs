//! Rule: what could never be thought through is known before anybody begins to think.
//!
//! Deliberation looks ahead over every option, and a suspicious reader deliberates in the sender's place at every act it looks
//! ahead to. The recursion of `model.md` section 4 is counted here without being carried out: an upper bound, for conditions may
//! close options and the memo finds much again.

use super::game::{Game, Kind};

/// The most positions that a single deliberation may have to look at: a matter of seconds.
pub const MOST_POSITIONS: f64 = 5e6;

/// For each move, an upper bound on the positions that its owner looks at when it really decides; zero for moves of chance.
#[must_use]
pub fn effort(game: &Game) -> Vec<f64> {
    let levels = 1 + game.actors.iter().map(|actor| actor.temperament.suspicion).max().unwrap_or(0);
    let mut count = Count { game, weighed: Vec::new() };
    for cap in 0..levels {
        count.level(cap);
    }
    let top = usize::from(levels - 1);
    let of_move = |place: usize| {
        let owner = game.moves[place].owner()?;
        Some(count.weighed[top][place][usize::from(game.actor(owner).temperament.foresight)])
    };
    (0..game.moves.len()).map(|place| of_move(place).unwrap_or(0.0)).collect()
}

struct Count<'game> {
    game: &'game Game,
    /// By cap, by move, by foresight: the positions that are looked at when the move is weighed.
    weighed: Vec<Vec<Vec<f64>>>,
}

impl Count<'_> {
    /// Counts everything under one cap on suspicion, from the last move backwards.
    fn level(&mut self, cap: u8) {
        let game = self.game;
        let horizons = 1 + game.actors.iter().map(|actor| usize::from(actor.temperament.foresight)).max().unwrap_or(0);
        let mut weighed = vec![vec![0.0; horizons]; game.moves.len()];
        // What is looked at from a position on, by the decisions that are looked ahead to; one at the end.
        let mut outlook = vec![1.0; horizons];
        for (place, step) in game.moves.iter().enumerate().rev() {
            #[expect(clippy::cast_precision_loss, reason = "there are at most 64 options")]
            let options = step.options.len() as f64;
            let reading = self.reading(place, cap);
            let act = |outlook: f64, horizon: usize| options * (outlook + if horizon > 0 { reading } else { 0.0 });
            let after = outlook.clone();
            match &step.kind {
                Kind::Chance(_) => (0..horizons).for_each(|horizon| outlook[horizon] = act(after[horizon], horizon)),
                Kind::Decision(decision) => {
                    (0..horizons).for_each(|foresight| weighed[place][foresight] = act(after[foresight], foresight));
                    let foresight = usize::from(game.actor(decision.by).temperament.foresight);
                    outlook[0] = 1.0;
                    for horizon in 1..horizons {
                        let others = weighed[place][foresight.min(horizon - 1)];
                        outlook[horizon] = others + act(after[horizon - 1], horizon - 1);
                    }
                }
            }
        }
        self.weighed.push(weighed);
    }

    /// What is looked at to read an act of a move once, by everybody: nothing at face value, for that is found again.
    fn reading(&self, place: usize, cap: u8) -> f64 {
        let game = self.game;
        let Some(owner) = game.moves[place].owner() else { return 0.0 };
        let foresight = usize::from(game.actor(owner).temperament.foresight);
        let suspicions = game.others(owner).map(|reader| game.actor(reader).temperament.suspicion.min(cap));
        suspicions
            .filter(|&suspicion| suspicion > 0)
            .map(|suspicion| self.weighed[usize::from(suspicion - 1)][place][foresight])
            .sum()
    }
}
