//! What is shown and written: for people and for machines.

pub mod faults;
