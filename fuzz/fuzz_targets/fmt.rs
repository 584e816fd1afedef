//! Laying out changes no meaning, has nothing to do the second time, and loses no comment.
#![no_main]

#[path = "../../tests/support/fuzzed.rs"]
#[expect(dead_code, reason = "each target asks one thing of four")]
mod fuzzed;

libfuzzer_sys::fuzz_target!(|text: &str| fuzzed::lays_out(text));
