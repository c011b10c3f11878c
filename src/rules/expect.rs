//! What rule tests say: these drafts are marked, those are left alone.

use super::{Draft, lint};
use crate::context::Context;

fn marked(code: &str, text: &str) -> Vec<String> {
    let report = lint(&Draft::new(text), &Context::default());
    report
        .findings
        .iter()
        .filter(|finding| finding.rule == code)
        .map(|finding| finding.span.of(text).to_owned())
        .collect()
}

/// Every draft gets a finding of the rule.
#[track_caller]
pub fn marks(code: &str, drafts: &[&str]) {
    for draft in drafts {
        assert!(!marked(code, draft).is_empty(), "{code} misses: {draft}");
    }
}

/// No draft gets a finding of the rule.
#[track_caller]
pub fn spares(code: &str, drafts: &[&str]) {
    for draft in drafts {
        let found = marked(code, draft);
        assert!(found.is_empty(), "{code} marks {found:?} in: {draft}");
    }
}

/// The rule marks just these words of the draft.
#[track_caller]
pub fn marks_words(code: &str, draft: &str, words: &[&str]) {
    assert_eq!(marked(code, draft), words, "{draft}");
}

#[test]
fn a_draft_that_is_not_marked_fails_the_expectation() {
    let missed = std::panic::catch_unwind(|| marks("tone/shouting", &["We are calm."]));
    let wronged = std::panic::catch_unwind(|| spares("tone/shouting", &["WE ARE VERY SORRY"]));
    assert!(missed.is_err() && wronged.is_err());
}
