//! What is shown: documents made of scenarios and what was worked out about them. Nothing here prints.

pub mod answers;
pub mod attributed;
pub mod codes;
pub mod columns;
pub mod comparison;
pub mod condition;
pub mod debrief;
pub mod difference;
pub mod expected;
pub mod faults;
pub mod json;
pub mod judges;
pub mod page;
pub mod replay;
pub mod runs;
pub mod sensitivity;
pub mod solution;
pub mod sweep;
pub mod template;
pub mod text;
pub mod told;
pub mod turned;
pub mod why;
