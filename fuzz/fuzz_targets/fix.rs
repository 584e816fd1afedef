//! Mending ends, has nothing to do the second time, and never changes what a sound file means.
#![no_main]

#[path = "../../tests/support/fuzzed.rs"]
#[expect(dead_code, reason = "each target asks one thing of four")]
mod fuzzed;

libfuzzer_sys::fuzz_target!(|text: &str| fuzzed::mends(text));
