//! Rule: what the player wants comes back as one of these, and changes nothing until it is applied.

use std::path::PathBuf;

use crate::experiment::{Level, Lever};
use crate::report::view::{About, Asked};
use crate::theory::{Mechanism, MoveId};
use crate::words::Language;

/// What a player asks of the program.
#[derive(Clone, Debug, PartialEq)]
pub enum Ask {
    /// To begin a game.
    Begin {
        /// The scenario, by name or path.
        scenario: String,
        /// The what-ifs, by name or path.
        what_ifs: Vec<String>,
        /// From where it is played.
        seat: String,
    },
    /// To open a file: a scenario, a what-if or a saved game.
    File(PathBuf),
    /// To choose a file in the dialog of the system.
    Choose,
    /// To go on with a saved game.
    Resume(PathBuf),
    /// To leave the game, which is kept, for the library.
    Leave,
    /// To talk the game over.
    Debrief,
    /// To see in the debrief what another decision would have changed.
    Suppose(MoveId, usize),
    /// To go back from the debrief to the game.
    Play,
    /// To be spoken to in this language.
    Language(Language),
    /// To read short sentences of everyday words, or no longer.
    Basic(bool),
    /// Text of this size, in per cent.
    Text(u16),
    /// The dark theme, or the light one.
    Dark(bool),
    /// No motion, or motion.
    Still(bool),
    /// The panels in the sizes that they had at first.
    Reset,
    /// This option of the move that waits.
    Take(usize),
    /// That the move that waits go as it would if nobody interfered.
    Luck,
    /// To go back to before the last decision.
    Undo,
    /// To go back to before this entry of the run; what is left becomes a branch.
    Rewind(usize),
    /// To look at the run as it stood after so many entries, and change nothing.
    Look(usize),
    /// To go on with this branch.
    Switch(usize),
    /// To keep this branch for comparison, or no longer.
    Pin(usize),
    /// To compare with history or with what is pinned, or no longer.
    Compare,
    /// To see one mind about one other.
    Open(Asked),
    /// To see what a number is made of.
    Why(About),
    /// To go back to what was asked about before.
    Back,
    /// To have an entry of the glossary explained, by its id.
    Explain(String),
    /// That these are the predictions: the chance of the challenge in per cent, and the decision that matters most.
    Predict(Option<f64>, Option<MoveId>),
    /// To play with these mechanisms switched off.
    Without(Vec<Mechanism>),
    /// To read of a move that has not been made.
    Ahead(MoveId),
    /// To write a what-if.
    Write(Write),
    /// To search.
    Search,
    /// To see the keys.
    Keys,
    /// To close what is open.
    Close,
    /// What only a page can do.
    #[cfg(target_arch = "wasm32")]
    Page(super::web::AskPage),
}

/// What an author asks.
#[derive(Clone, Debug, PartialEq)]
pub enum Write {
    /// To open the author panel, or to close it.
    Panel,
    /// A lever to stand here.
    Turn(Lever, Level),
    /// That the what-if say nothing of a lever any more: of a belief nothing at all.
    Restore(Lever),
    /// That the what-if say again what its file says.
    RestoreAll,
    /// The what-if to be called so.
    Call(String),
    /// That it be written to this file.
    Save(PathBuf),
    /// To choose a file in a dialog.
    Choose,
    /// To see the place of a fault, by its number in the list.
    Look(usize),
}
