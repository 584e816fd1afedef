//! A scenario as a game in extensive form, for judges that know games and nothing of this program.
//!
//! What everybody is is drawn by chance at the root and told to each alone; then the moves follow, and all payoffs come at the end.
//! Acts are public: an information set is a decision, the owner's own image and what was done before, but for hidden acts. The
//! agent quantal response equilibrium of this game at precision 1 is what the actors of `model.md` choose, wherever [`refuse`] lets
//! a game pass (`model.md` section 8, laws 2 and 3).
//!
//! [`refuse`]: Refusal

mod choices;
mod faithful;
mod foresight;
mod prior;
mod returns;
mod tree;

pub use choices::{Choices, choices};
pub use faithful::Refusal;
pub use prior::Prior;
pub use tree::{ExtensiveForm, InformationSet, MOST_NODES, Node, Player, extensive_form};
