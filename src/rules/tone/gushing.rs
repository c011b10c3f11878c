//! Gushes: delight in an answer to one or two stars.

use super::super::{ALL_LATE, Family, Late, Page, Reach, Rule, Source, is_quoted, judged};
use crate::finding::{Finding, Ground, Severity};
use crate::grammar::listed;
use crate::guide::Step;
use crate::phrase::Match;
use crate::reading::Reading;

/// The rule.
pub static RULE: Rule = Rule {
    code: "tone/gushing",
    title: "Too cheerful for this review",
    why: "Joy at a complaint sounds as if nobody had read it, or like mockery. Plain thanks are enough.",
    step: Step::Thank,
    source: Source {
        title: "The guide, steps 4 and 6: show that you understand, then thank",
    },
    severity: Severity::Hint,
    part: None,
    heat: None,
    families: FAMILIES,
    check,
};

/// What only its page tells.
pub static PAGE: Page = Page {
    summary: "Delight and exclamations in an answer to one or two stars.",
    wrong: "We are thrilled to get your feedback!",
    right: "Thank you for your feedback.",
};

/// The most stars of a review that nobody is thrilled by.
const FEW: u8 = 2;

const FAMILIES: &[Family] = &[Family {
    patterns: ALL_LATE,
    message: "So much joy does not fit a review with few stars.",
    fixes: &["thank you for telling us"],
    reach: Reach::Sentence,
    ground: Ground::Words,
}];

/// Its phrases.
pub static LATE: &Late = &[(
    0,
    patterns![
        "(thrilled|ecstatic|overjoyed|over the moon|tickled pink|stoked)",
        "delighted (to (hear|read|get|receive|see)|by|with|at|that|you)",
        "(so|very|super) (happy|glad|excited|pleased) (to|for|about) _1 (hear|read|get|receive|see|feedback|review)",
        "(love|loved|adore) (hearing|reading|getting|your (review|feedback|comment|comments))",
        "(thank you|thanks) (so so|a million|a ton|a bunch|from the bottom)",
        "(wonderful|amazing|awesome|fantastic|lovely|great|incredible) (review|feedback|comment|comments|words)",
        "(made|makes|making) (our|my) (day|week)",
        "(thank you|thanks) _4 (kind|nice|glowing|lovely|sweet|positive|great|stellar|warm) (words|review|feedback|comments|rating|stars)",
        "(thank you|thanks) _4 (five|5) (star|stars)",
        "(glad|happy|delighted) _1 you _1 (enjoyed|loved|had a _1 (great|good|wonderful|lovely|positive) (visit|experience|time|day))",
        "(yay|woohoo|woo hoo|hooray|awww)",
    ],
)];

fn check(rule: &'static Rule, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    let few = reading.context.stars.is_some_and(|stars| stars <= FEW);
    judged(rule, reading, findings, &|_, hit| {
        (few && !is_quoted(reading, hit) && !is_of_a_part(reading, hit)).then_some(rule.severity)
    });
}

/// `Thank you for the kind words about our doctor`: what was praised is named, and the rest of the review is not.
fn is_of_a_part(reading: &Reading<'_>, hit: Match) -> bool {
    listed("words compliments comments", reading.text.norm(hit.end - 1))
        && listed("about for on regarding to", reading.text.norm(hit.end))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::context::Context;
    use crate::rules::{Draft, lint};

    fn is_marked(draft: &str, stars: Option<u8>) -> bool {
        let context = Context {
            stars,
            ..Context::default()
        };
        let found = lint(&Draft::new(draft), &context).findings;
        found.iter().any(|finding| finding.rule == RULE.code)
    }

    #[test]
    fn marks_joy_over_few_stars() {
        for draft in [
            "We are thrilled to get your feedback!",
            "I'm so happy to read this.",
            "We love hearing from our community.",
            "Thank you for the wonderful review.",
            "This made our day.",
            "Thank you for the kind words!",
            "Thank you so much for your glowing review.",
            "Thanks for the 5 stars!",
            "So glad you had a great experience!",
        ] {
            assert!(is_marked(draft, Some(1)), "{draft}");
            assert!(is_marked(draft, Some(2)), "{draft}");
        }
    }

    #[test]
    fn spares_plain_thanks_and_good_reviews() {
        assert!(!is_marked("Thank you for telling us.", Some(1)));
        assert!(!is_marked("We would love to hear from you.", Some(1)));
        assert!(!is_marked("We are happy to help.", Some(1)));
        assert!(!is_marked("This made our day.", Some(4)));
        assert!(!is_marked("This made our day.", None));
        assert!(!is_marked(
            "Thank you for the kind words about our doctor. We are sorry about the bill.",
            Some(2)
        ));
        assert!(!is_marked("We are so glad that you wrote.", Some(1)));
    }
}
