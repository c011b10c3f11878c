//! Words that the practice itself never wants in a reply.

use super::super::allow::occurrences;
use super::super::{Page, Rule, Source};
use crate::finding::{Finding, Ground, Severity};
use crate::guide::Step;
use crate::reading::Reading;

/// The rule.
pub static RULE: Rule = Rule {
    code: "structure/never-say",
    title: "On your own list",
    why: "You put it on the list, under Your practice.",
    step: Step::Respond,
    source: Source {
        title: "Your practice",
    },
    severity: Severity::Warning,
    part: None,
    heat: None,
    families: &[],
    check,
};

/// What only its page tells.
pub static PAGE: Page = Page {
    summary: "Words on your practice's list of what never to say.",
    wrong: "Hi Dana, thank you. Our prices are the lowest in town.",
    right: "Hi Dana, thank you. Please call our office.",
};

fn check(rule: &'static Rule, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    let never = &reading.context.profile.never;
    let spans = never
        .iter()
        .flat_map(|phrase| occurrences(&reading.text, phrase));
    findings.extend(spans.map(|span| Finding {
        rule: rule.code,
        severity: rule.severity,
        span,
        ground: Ground::Words,
        message: "Your practice never wants to say this.".to_owned(),
        fixes: Vec::new(),
    }));
}

#[cfg(test)]
mod tests {
    use super::{PAGE, RULE};
    use crate::context::Context;
    use crate::rules::{Draft, lint};

    fn marked(never: &[&str], draft: &str) -> Vec<String> {
        let mut context = Context::default();
        context.profile.never = never.iter().map(|&phrase| phrase.to_owned()).collect();
        let report = lint(&Draft::new(draft), &context);
        let found = report.findings.iter().filter(|f| f.rule == RULE.code);
        found.map(|f| f.span.of(draft).to_owned()).collect()
    }

    #[test]
    fn marks_whole_words_in_any_dress() {
        let never = ["lowest in town", "crown", "don't worry", " "];
        assert_eq!(
            marked(
                &never,
                "The Lowest\nin  town! Do not worry, the crown\u{e9} of CROWN Street."
            ),
            ["Lowest\nin  town", "Do not worry", "CROWN"]
        );
    }

    #[test]
    fn without_a_list_nothing_is_marked() {
        assert!(marked(&[], PAGE.wrong).is_empty());
        assert!(marked(&["town hall", "", "\u{1f642}"], PAGE.wrong).is_empty());
    }
}
