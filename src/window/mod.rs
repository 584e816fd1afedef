//! The window: a map and panels in which perceptions of deterrence are seen to shift.

pub mod ask;
pub mod map;
pub mod panels;
pub mod theme;
