//! Many timelines: what happens in all of them, exactly or by drawing.
//!
//! Analysis calls the same functions of [`theory`](crate::theory) as the living [`world`](crate::world), in the same order.

pub mod atlas;
pub mod attribution;
pub mod campaign;
pub mod cast;
pub mod causation;
pub mod chance_of;
pub mod compare;
pub mod counterfactual;
pub mod enumerate;
pub mod expectation;
pub mod extensive_form;
pub mod flip;
pub mod impossible;
pub mod indices;
pub mod line;
pub mod network;
pub mod observe;
pub mod outcome;
pub mod playtest;
pub mod rival;
pub mod sample;
pub mod screening;
pub mod sweep;
pub mod twin;
pub mod worlds;

pub use atlas::{Atlas, Site, Way, atlas};
pub use attribution::{Attribution, attribute};
pub use cast::Cast;
pub use chance_of::{chance_of, leverage};
pub use compare::{Course, Together, together};
pub use counterfactual::{Answers, Causation, Question, causation, counterfactual, given_history};
pub use enumerate::{DEFAULT_LIMIT, Enumeration, TooManyHistories, enumerate};
pub use expectation::{ExpectedMove, expectation};
pub use extensive_form::{ExtensiveForm, Refusal, extensive_form};
pub use flip::{Flips, flip};
pub use impossible::{Impossible, Unanswerable, Why};
pub use line::{Act, LineEntry, Manner, line};
pub use network::{Network, network};
pub use observe::{Measured, Observed, Questions, open_somewhere};
pub use outcome::{Difference, Outcome};
pub use playtest::{Met, Playtest, playtest};
pub use rival::{Conclusions, conclusions};
pub use sample::{Sample, sample};
pub use sweep::{Row, Stopped, rows, sweep};
pub use worlds::{World, Worlds};
