//! Rule: in each root every actor has drawn what it is, and that alone decides what it would choose.

use crate::theory::{Drawn, Game, MoveId};

/// The roots of an enumeration, and by which image everybody decides in each.
#[derive(Debug)]
pub struct Cast {
    /// Every combination of drawn images, with its probability.
    pub roots: Vec<(Drawn, f64)>,
    /// For each move, for each root, the image by which the owner decides; empty for moves of chance.
    images: Vec<Vec<usize>>,
}

impl Cast {
    /// The cast of a game.
    #[must_use]
    pub fn new(game: &Game) -> Self {
        let roots = Drawn::all(game);
        let decisions = game.moves.iter().map(|step| step.decision());
        let images = decisions
            .map(|decision| match decision {
                Some(decision) => {
                    roots.iter().map(|(drawn, _)| drawn.decides_by(decision.by, decision.moment_of_truth)).collect()
                }
                None => Vec::new(),
            })
            .collect();
        Self { roots, images }
    }

    /// The image by which the owner of a decision decides in a root.
    #[must_use]
    pub fn image(&self, step: MoveId, root: usize) -> usize {
        self.images[step.0][root]
    }
}
