//! Puts a draft right as a person would who takes the first fix of the first error, again and again.

use bedside::context::Context;
use bedside::desk::edit::tidied;
use bedside::finding::{Finding, Severity};
use bedside::rules::{self, Area, Draft};

/// The most fixes that are applied to a draft.
const ROUNDS: usize = 40;

/// Whether the finding must be put right: an error in what is said or in how it sounds.
pub fn is_error(finding: &Finding) -> bool {
    let area = rules::find(finding.rule).map(|rule| rule.area());
    finding.severity == Severity::Error && area != Some(Area::Structure)
}

/// What must be put right in a draft, in the order in which the page lists it.
pub fn errors(draft: &str, context: &Context) -> Vec<Finding> {
    let mut findings = rules::lint(&Draft::new(draft), context).findings;
    findings.retain(is_error);
    findings
}

/// The draft with the first fix of the first error applied, until none is left.
pub fn mended(draft: &str, context: &Context) -> String {
    let mut text = draft.to_owned();
    for _ in 0..ROUNDS {
        let errors = errors(&text, context);
        let Some(fix) = errors.first().and_then(|error| error.fixes.first()) else {
            break;
        };
        text = tidied(&text, fix).apply(&text);
    }
    text
}
