//! Random drafts in random contexts: no panic, spans on character boundaries, fixes that apply.
//!
//! `cargo +nightly fuzz run lint`. The input is a draft, a review and a shown name, apart by a zero.

#![no_main]

use bedside::context::Context;
use bedside::guide::Situation;
use bedside::rules::{self, Draft};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    let mut parts = text.split('\0');
    let draft = parts.next().unwrap_or("");
    let mut context = Context {
        review: parts.next().unwrap_or("").to_owned(),
        reviewer: parts.next().unwrap_or("").to_owned(),
        situation: Situation::ALL[data.len() % Situation::ALL.len()],
        ..Context::default()
    };
    context.profile.allowed.extend(parts.map(str::to_owned));
    let caret = data.first().map(|&byte| usize::from(byte));
    let report = rules::lint(&Draft { text: draft, caret }, &context);
    for finding in &report.findings {
        assert!(draft.get(finding.span.start..finding.span.end).is_some());
        for fix in &finding.fixes {
            assert!(draft.get(fix.span.start..fix.span.end).is_some());
            fix.apply(draft);
        }
    }
});
