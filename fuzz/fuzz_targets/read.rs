//! Reading ends, and refusing says why, in both languages and in every form.
#![no_main]

#[path = "../../tests/support/fuzzed.rs"]
#[expect(dead_code, reason = "each target asks one thing of four")]
mod fuzzed;

libfuzzer_sys::fuzz_target!(|text: &str| fuzzed::reads(text));
