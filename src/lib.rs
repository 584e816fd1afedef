//! A counterfactual laboratory of deterrence and misperception: the origins of the Korean War, 1945-1950.

pub mod analysis;
pub mod cli;
pub mod report;
pub mod scenario;
pub mod theory;
pub mod world;
