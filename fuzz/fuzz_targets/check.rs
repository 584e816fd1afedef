//! A what-if, whatever it changes, is checked to the end, and what it breaks stands in its own file.
#![no_main]

#[path = "../../tests/support/fuzzed.rs"]
#[expect(dead_code, reason = "each target asks one thing of four")]
mod fuzzed;

libfuzzer_sys::fuzz_target!(|text: &str| fuzzed::checks(text));
