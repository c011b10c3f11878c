//! Sells: praise of the practice, and offers, in an answer to somebody who complained.

use super::super::{ALL_LATE, Family, Late, Page, Reach, Rule, Source, phrases};
use crate::finding::{Ground, Severity};
use crate::guide::Step;

/// The rule.
pub static RULE: Rule = Rule {
    code: "tone/selling",
    title: "Sounds like an ad",
    why: "Somebody who complained wants to be heard. Praise of the practice reads as if nobody listened, and the next \
          reader trusts it less.",
    step: Step::Respond,
    source: Source {
        title: "The guide, step 5: keep it simple, answer the complaint",
    },
    severity: Severity::Hint,
    part: None,
    heat: None,
    families: FAMILIES,
    check: phrases,
};

/// What only its page tells.
pub static PAGE: Page = Page {
    summary: "Praise of the practice, slogans and offers.",
    wrong: "Our award-winning team is second to none.",
    right: "We have read this with care, and we would like to hear more.",
};

const FAMILIES: &[Family] = &[Family {
    patterns: ALL_LATE,
    message: "It praises the practice instead of answering.",
    fixes: &[
        "we have read this with care",
        "we would like to hear more about this",
    ],
    reach: Reach::Sentence,
    ground: Ground::Words,
}];

/// Its phrases.
pub static LATE: &Late = &[(
    0,
    patterns![
        "(award winning|state of the art|world class|top rated|top notch|cutting edge|second to none|best in class|industry leading|five star (care|service|experience|practice|office|team))",
        "(the|our) (best|finest|leading|premier|number one) _2 (in (town|the area|the city|the county|the state|the region|the country)|practice|office|clinic|team|technology|equipment|materials)",
        "(voted|named|rated|ranked) _2 (best|top|number one|favorite)",
        "(pride ourselves|take (great|enormous|immense) pride|are (so|very|extremely) proud of our) _2",
        "(book|schedule) (online|today|now)",
        "(follow|like|find) us on (facebook|instagram|tiktok|twitter|social media)",
        "(hundreds|thousands|dozens) of (happy|satisfied|loyal|glowing|five star|other five star) _1",
        "(full|wide|complete) (range|array|menu|spectrum) of _2 (services|treatments|options|care)",
        "(latest|newest|most advanced) _1 (technology|equipment|techniques|technologies)",
    ],
)];

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::expect::{marks, spares};

    #[test]
    fn marks_the_family() {
        marks(
            RULE.code,
            &[
                "Our award-winning team is second to none.",
                "We pride ourselves on great service.",
                "We use the latest technology.",
                "We were voted best dentist of the valley.",
                "Thousands of happy patients can't be wrong.",
                "Follow us on Instagram for specials.",
                "We offer a full range of services.",
                "Book online today.",
            ],
        );
    }

    #[test]
    fn leaves_tempting_texts_alone() {
        spares(
            RULE.code,
            &[
                "We want to do our best.",
                "The best way to reach me is by phone.",
                "Our phones were not at their best.",
                "We are not proud of this.",
                "Your five stars made our week.",
                "We have put the newest phone list at the desk.",
                "The number is 555-0142.",
                "You can find us on Main Street.",
            ],
        );
    }
}
