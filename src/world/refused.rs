//! Rule: what cannot be done is refused with the reason, and nothing changes.

use thiserror::Error;

/// Why something that was asked of a timeline cannot be done.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Refused {
    /// The entity is not a timeline, or no longer.
    #[error("there is no such timeline")]
    NoTimeline,
    /// The moves are used up.
    #[error("the timeline has ended")]
    Ended,
    /// The next move is forced, or somebody else's.
    #[error("`{step}` is not for you to choose")]
    NotPlayed {
        /// The name of the move.
        step: String,
    },
    /// The option is closed at this position, or does not exist.
    #[error("option {option} of `{step}` is not open")]
    NotOpen {
        /// The name of the move.
        step: String,
        /// The place of the option.
        option: usize,
    },
    /// The chronicle is shorter than that.
    #[error("the chronicle has {written} entries, not {entries}")]
    NoEntry {
        /// How many were asked for.
        entries: usize,
        /// How many there are.
        written: usize,
    },
    /// An option is to be forced that the game does not have.
    #[error("move {step} has no option {option} to force")]
    NoOption {
        /// The place of the move.
        step: usize,
        /// The place of the option.
        option: usize,
    },
    /// The actor that is to be played does not exist.
    #[error("there is no actor {seat} to play")]
    NoSeat {
        /// The place of the actor.
        seat: usize,
    },
    /// The scenario rules out that everybody is, and thinks it is, what is asked for.
    #[error("not everybody can be what the drawn images say")]
    ImpossibleImages,
}
