//! Sentences that are too long to follow.

use super::super::{Rule, Source};
use crate::finding::{Finding, Severity};
use crate::guide::Step;
use crate::reading::Reading;

/// Words in a sentence from which it is hard to follow.
const LONG: usize = 34;

/// The rule.
pub static RULE: Rule = Rule {
    code: "structure/hard-to-read",
    title: "Hard to read",
    summary: "A sentence of more than 34 words.",
    why: "A reader in a hurry loses the thread. Two short sentences say the same and sound calmer.",
    step: Step::Respond,
    source: Source {
        title: "The guide, step 5: keep it simple and short",
    },
    severity: Severity::Hint,
    wrong: "We read every word of this and then we read it again, because we wanted to be quite sure that we had \
            understood what it was that went so wrong and what, among all of those things, mattered the most.",
    right: "We read every word of this, twice. We wanted to understand what went wrong and what mattered most.",
    tick: None,
    families: &[],
    check,
};

fn check(rule: &'static Rule, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    let long = reading
        .text
        .sentences()
        .iter()
        .filter(|s| s.end - s.first > LONG);
    findings.extend(long.map(|sentence| Finding {
        rule: rule.code,
        severity: rule.severity,
        span: sentence.span,
        message: format!(
            "This sentence has {} words. Can it be two?",
            sentence.end - sentence.first
        ),
        fixes: Vec::new(),
    }));
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::expect::spares;

    #[test]
    fn leaves_tempting_texts_alone() {
        spares(
            RULE.code,
            &["A short line.", "Two short lines. Both easy to read."],
        );
    }
}
