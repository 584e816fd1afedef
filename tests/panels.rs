//! Every ask of every panel, by clicks and keys, in both languages and with large text; no window, no renderer.
#![cfg(feature = "window")]

#[path = "panels/asks.rs"]
mod asks;
#[path = "panels/author.rs"]
mod author;
#[path = "panels/names.rs"]
mod names;
#[path = "panels/stage.rs"]
mod stage;
