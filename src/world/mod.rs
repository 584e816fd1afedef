//! Rule: a timeline is an entity, its actors are its children, and one move is a schedule of its own.
//!
//! Several timelines live in one world: history, the player's, what-ifs. Each [`Move`] takes every timeline that is due one
//! move further; a timeline is due unless it has ended or [waits](waiting_at) for somebody to [`play`]. What an actor is lies on
//! its own entity, in components that only the actor's own deliberation and the record can read: the rule of `model.md`
//! section 3 that nobody decides on another's interests holds by type.
//!
//! The systems call the same functions of [`theory`](crate::theory), in the same order, as a walk without any world.
//!
//! ```
//! use bevy::app::App;
//! use perimeter::world;
//!
//! let mut app = App::new();
//! app.add_plugins(world::plugin);
//! assert_eq!(world::advance(app.world_mut()), 0, "there is no timeline yet, so nobody moves");
//! ```

mod act;
mod actor;
mod advance;
mod begin;
mod branching;
mod choose;
mod chronicle;
mod deliberate;
mod enact;
mod fork;
mod perceive;
mod play;
mod playthrough;
mod recall;
mod record;
mod refused;
mod timeline;

use bevy::app::App;
use bevy::ecs::schedule::{
    IntoScheduleConfigs as _, LogLevel, ScheduleBuildSettings, ScheduleLabel, SingleThreadedExecutor, SystemSet,
};

pub use act::Act;
pub use actor::{Actor, ActorOf, Actors, Interests, Mind, SelfImage, drawn_images};
pub use advance::{advance, advance_to_rest};
pub use begin::{begin, begin_with};
pub use branching::{Branching, Chair};
pub use chronicle::{Chronicle, Entry, Manner, Situation, chronicle};
pub use fork::{fork, fork_with};
pub use play::{Intent, leave_to_luck, play, prospect, waiting_at};
pub use playthrough::{Choice, Decided, Playthrough};
pub use recall::Recall;
pub use refused::Refused;
pub use timeline::Timeline;

/// The schedule of one move, run for every timeline that is due. [`advance`] runs it.
#[derive(ScheduleLabel, Clone, Debug, PartialEq, Eq, Hash)]
pub struct Move;

/// The phases of a [`Move`], in order.
#[derive(SystemSet, Clone, Debug, PartialEq, Eq, Hash)]
pub enum MoveSystems {
    /// The owner of the next decision weighs its options. Responsible for what an actor would do: reads the owner's own
    /// entity and the public position.
    Deliberate,
    /// Responsible for what is done: forced, played or drawn by luck, an option becomes an [`Act`].
    Choose,
    /// Responsible for the public position: the act takes effect, and the timeline moves on.
    Enact,
    /// Responsible for the minds: every actor that saw the act reads it with its own mind.
    Perceive,
    /// Responsible for the [`Chronicle`]: act, ledger and measures are written down, and the messages of the move used up.
    /// Nothing happens after this.
    Record,
}

/// Installs [`Move`] and everything that takes part in it.
pub fn plugin(app: &mut App) {
    app.init_schedule(Move).edit_schedule(Move, |schedule| {
        schedule.set_executor(SingleThreadedExecutor::new());
        schedule.set_build_settings(ScheduleBuildSettings { ambiguity_detection: LogLevel::Error, ..Default::default() });
        schedule.configure_sets(
            (MoveSystems::Deliberate, MoveSystems::Choose, MoveSystems::Enact, MoveSystems::Perceive, MoveSystems::Record)
                .chain(),
        );
    });
    app.add_plugins((
        recall::plugin,
        act::plugin,
        deliberate::plugin,
        choose::plugin,
        enact::plugin,
        perceive::plugin,
        record::plugin,
    ));
}
