//! Random drafts in random contexts: no panic, and a sound report.
//!
//! `cargo +nightly fuzz run lint fuzz/corpus/lint tests/seeds -- -dict=fuzz/lint.dict`. The fields of an input are told in
//! `tests/support/sound.rs`; each file of `tests/seeds/` is one, and an ordinary test runs them all.

#![no_main]

#[path = "../../tests/support/sound.rs"]
mod sound;

use libfuzzer_sys::fuzz_target;
use sound::{Case, assert_sound, assert_usable};

/// How many findings of a report are used: each costs two more lints.
const USED: usize = 2;

fuzz_target!(|data: &[u8]| {
    let case = Case::read(data);
    let report = assert_sound(&case);
    for finding in report.findings.iter().take(USED) {
        assert_usable(&case, finding);
    }
});
