//! Too long to be read.

use std::ops::RangeInclusive;

use super::super::{Page, Rule, Source};
use crate::finding::{Finding, Ground, Severity, Span};
use crate::guide::Step;
use crate::platform::Unit;
use crate::reading::Reading;
use crate::text::{count_words, grouped};

/// Words of a reply that people read to its end.
pub const AIM: RangeInclusive<usize> = 40..=100;
/// The most words of one that is not called long.
const LONG: usize = 120;
/// The most words of one that is not much too long.
pub const MUCH_TOO_LONG: usize = 150;

/// The rule.
pub static RULE: Rule = Rule {
    code: "structure/too-long",
    title: "Make it shorter",
    why: "People read forty to a hundred words; a long reply looks defensive, and each extra sentence can let \
          something slip.",
    step: Step::Respond,
    source: Source {
        title: "Krasa: 60 to 100 words on Google; Google Business Profile API: 4,096 bytes",
    },
    severity: Severity::Hint,
    part: None,
    heat: None,
    families: &[],
    check,
};

/// What only its page tells.
pub static PAGE: Page = Page {
    summary: "More than 120 words, or more than the platform takes.",
    wrong: LONG_EXAMPLE,
    right: "Hello, thank you for telling us. We are sorry for the frustration. Please call our office.",
};

const LONG_EXAMPLE: &str = "Hello, and thank you for writing to us. We want to say a great deal about how we work, and why. \
    Every morning the team meets, and we talk about the day and what it may bring to each of us. Then we open the door, \
    and we try to be kind, and we try to be quick, and now and then we manage both of them at once. On other days the \
    phones ring and ring, the printer stops, the rain comes in under the door, and all of us fall behind in the hour \
    before noon. None of this is meant as an excuse, and yet we thought that it might help people to know how such a \
    day goes by, from the first bell to the last light, in a small office on a busy street like ours.";

fn check(rule: &'static Rule, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    let source = reading.text.source();
    let words = count_words(source);
    let limit = reading.context.platform.limit();
    // What is counted in words is a recommendation.
    let over = limit.unit == Unit::Bytes && source.len() > limit.amount;
    let (severity, message) = if over {
        let message = format!(
            "{} takes at most {} {}.",
            reading.context.platform.label(),
            grouped(limit.amount),
            limit.unit.name()
        );
        (Severity::Error, message)
    } else {
        let severity = match words {
            _ if words > MUCH_TOO_LONG => Severity::Warning,
            _ if words > LONG => Severity::Hint,
            _ => return,
        };
        let message = format!("It has {words} words. People read forty to a hundred.");
        (severity, message)
    };
    findings.push(Finding {
        rule: rule.code,
        severity,
        span: Span::WHOLE,
        ground: Ground::Words,
        message,
        fixes: Vec::new(),
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::Context;
    use crate::platform::Platform;
    use crate::rules::{Draft, lint};

    fn severity(draft: &str, platform: Platform) -> Option<Severity> {
        let context = Context {
            platform,
            ..Context::default()
        };
        lint(&Draft::new(draft), &context)
            .findings
            .iter()
            .find(|finding| finding.rule == RULE.code)
            .map(|finding| finding.severity)
    }

    #[test]
    fn weighs_more_the_longer_it_is() {
        let words = |count: usize| "so ".repeat(count);
        assert_eq!(severity(&words(120), Platform::Google), None);
        assert_eq!(
            severity(&words(121), Platform::Google),
            Some(Severity::Hint)
        );
        assert_eq!(
            severity(&words(151), Platform::Google),
            Some(Severity::Warning)
        );
    }

    #[test]
    fn google_counts_bytes_and_not_characters() {
        let umlauts = "\u{e4}".repeat(2_100);
        assert_eq!(severity(&umlauts, Platform::Google), Some(Severity::Error));
        assert_eq!(
            severity(&umlauts, Platform::Yelp),
            None,
            "a recommendation refuses nothing"
        );
    }
}
