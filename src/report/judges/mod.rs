//! What outside judges are handed, in the formats that they read, and why some scenarios are not handed to them.

mod bif;
mod choices;
mod efg;
mod refusal;

pub use bif::bif;
pub use choices::choices;
pub use efg::{efg, label};
pub use refusal::{help, refusal};
