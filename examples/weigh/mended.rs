//! What the desk's fixes make of texts that leak: it must not doubt what it has just put right.

use std::collections::BTreeSet;

use bedside::context::Context;
use bedside::finding::{Finding, Severity, Span};
use bedside::reading::Reading;
use bedside::rules::{self, Draft};

/// How many of the ways to put a finding right are tried.
const WAYS: usize = 2;

/// Every sentence that holds a fix and, by the rules alone, nothing else that must go. The second opinion has to be
/// silent: what it learns here may not depend on what it knew.
pub fn sentences<'t>(texts: impl Iterator<Item = &'t str>) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    let context = Context::default();
    for text in texts {
        for finding in rules::lint(&Draft::new(text), &context).findings {
            if !must_go(&finding) {
                continue;
            }
            for fix in finding.fixes.iter().take(WAYS) {
                let place = Span::new(fix.span.start, fix.span.start + fix.text.len());
                all.extend(mended(&fix.apply(text), place, &context));
            }
        }
    }
    all
}

fn must_go(finding: &Finding) -> bool {
    finding.severity == Severity::Error && finding.rule.starts_with("privacy/")
}

/// The sentence around the place, where it is put right.
fn mended(text: &str, place: Span, context: &Context) -> Option<String> {
    let reading = Reading::new(text, context);
    let sentences = reading.text.sentences();
    let sentence = sentences
        .iter()
        .find(|sentence| sentence.span.end >= place.end && sentence.span.end > place.start)?;
    let left = rules::lint(&Draft::new(text), context).findings;
    let is_clean = !left
        .iter()
        .any(|finding| must_go(finding) && finding.span.overlaps(sentence.span));
    is_clean.then(|| sentence.span.of(text).to_owned())
}
