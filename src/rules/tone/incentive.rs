//! Offers or asks something for the review: rewards, conditions, pressure.

use super::super::{ALL_LATE, Family, Late, Page, Reach, Rule, Source, is_quoted, judged};
use crate::finding::{Finding, Ground, Severity};
use crate::grammar::{Class, listed};
use crate::guide::Step;
use crate::reading::Reading;

/// The rule.
pub static RULE: Rule = Rule {
    code: "tone/incentive",
    title: "Offers something for the review",
    why: "Paying for a change of heart, asking somebody to take a review down or making help depend on stars breaks \
          the platforms' rules, and readers see it.",
    step: Step::Respond,
    source: Source {
        title: "Google Maps contribution policy 7400114: nothing for revising or removing a review",
    },
    severity: Severity::Error,
    part: None,
    heat: None,
    families: FAMILIES,
    check,
};

/// What only its page tells.
pub static PAGE: Page = Page {
    summary: "A reward, a condition, or pressure around the review.",
    wrong: "A gift card is yours if you update your review.",
    right: "We would like to make this right, whatever the review says.",
};

const PLAIN: &[&str] = &[
    "We would like to make this right.",
    "We would like to talk, with no strings attached.",
];

const FAMILIES: &[Family] = &[Family {
    patterns: ALL_LATE,
    message: "Nothing may be offered for a review, and no help may depend on it.",
    fixes: PLAIN,
    reach: Reach::Sentence,
    ground: Ground::Words,
}];

/// Its phrases.
pub static LATE: &Late = &[(
    0,
    patterns![
        "(while|as long as|until) (this|that|the|your) [review|post|rating|comment] (stays|is still|remains|is|comes) (up|down|online|posted)",
        "(take|taking) (it|this|that) (down|off (google|yelp|facebook|line|the|your))",
        "(take|taking|took|taken|pull|pulling) [your|the|this|that|a] [<any>] (review|post|rating|comment|comments|words|stars) (down|off)",
        "(take|taking|pull) down (your|this|the|that)",
        "(remove|removing|removed|delete|deleting|deleted|withdraw|retract|edit|edited|editing|revise|revisit|revising|reconsider|reconsidering|update|updating|updated|change|changing|amend|amending|upgrade|raise|bump|adjust) _3 (review|reviews|rating|ratings|stars|star|post|comment|comments|score|words)",
        "(change|update|switch|turn|bring|bump|raise|move|edit) (this|it|that|us|your _1) (to|up to|up) [a] [<any>] (five|5|four|4|star|stars|a star)",
        "(review|rating|post|comment|stars) (is|has been|was|gets|comes) ~ [been] (edited|removed|deleted|updated|changed|taken down|revised|raised|gone)",
        "(give|giving|leave|leaving|post|posting|write|writing|for|with|get) (us|another|a|an|your|me) _3 (five star|5 star|five stars|5 stars|positive review|better review|good review|great review|nice review|kind review|new review)",
        "(five|5) star* review",
        "(with|post|leave|give|make it) _3 five stars",
        "(gift card|gift cards|gift certificate|gift basket|coffee card|starbucks card|amazon card|visa card|store credit|frame credit|movie tickets|raffle|giveaway|goodie bag|swag bag|gift bag|free gift)",
        "<number> [percent] off",
        "(a|the|this|your) (discount|coupon|voucher|promo code|special offer|perk|treat) (for|is|on|toward|towards|still|if|of|when|waiting|as|with)",
        "(free|complimentary) (facial|whitening|cleaning|exam|exams|consultation|consult|session|treatment|visit|massage|checkup|adjustment|month|gift|product|products|screening|syringe|touch up|peel|service|lunch|coffee|newborn|sample|samples|pair|upgrade|toothbrush|botox|filler|haircut)",
        "(free|complimentary) _2 on us",
        "(come|swing|stop|drop|pop) (in|by|over|back) _3 (free|complimentary|on us|half price)",
        "(enjoy|claim|grab|here is|have|get|receive|offer you|offering you|like you to have|send you|sending you|treat you to|for|and|with) (a|an|your|two|some|one|another) (free|complimentary) <any>",
        "(a|an|your|two) (free|complimentary) <any> (if|when|once|for|with|on us|is|are|as|next|waiting)",
        "(free|complimentary) <any> for (a|the|your|one|life|everyone|you|anyone who)",
        "mention this (review|post|reply) (for|to|and)",
        "(card|credit|coupon|voucher|discount|gift|basket|treat|token|refund) [is|are] ~ (waiting|yours|ready|on its way|on the way|available) [for] [you|at|if|once|when|as|everyone]",
        "(for|if|when|once) (you|everyone|anyone|people) [who] _2 (updates|update|changes|change|edits|edit|removes|remove|deletes|delete|revises|revise|takes down|take down) (this|it|their|your|the|those) [review|reviews|stars|rating|post]",
        "<money> off",
        "half (off|price)",
        "(our treat|my treat|(dinner|lunch|coffee|breakfast|drinks|next one|next round|parking|bill) is on (us|me))",
        "(waive|waived|waiving|knock off|take off) _5 (if|once|when|in exchange) _3 (review|rating|stars|post|comment)",
        "(another|one more|an extra|a few more|those|all five|the full five|that fifth|a fifth|a) star[s] (would|and|for|from|if|back|help)",
        "(send|sending|offer|offering|treat|give|giving|get) (you|your <any>) [to] [a|an|some|two] [<any>] [<any>] (lunch|dinner|coffee|card|basket|bouquet|flowers|ticket|tickets|gift|mug|shirt|toy|cookies|chocolates|package|month|set)",
        "(ticket|basket|bouquet|card|gift|flowers|treat) _4 (waiting|on its way|on the way|with your name)",
        "(chip in|pick up the tab|overlook the fee)",
        "(once|if|when|after) (the|this|that|your) (post|review|comment) (comes|goes|is|gets) (down|gone|off|changed|fixed|updated)",
        "(swap|swapping|turn|turns|turning|trade|trading) (that|those|a|your|this) [<number>] [one|two|three|star|stars] [star|stars] (for|into|to)",
        "on the house",
        "(we will|we 'd|we would|let us|happy to|like to|love to|glad to) _3 (refund|compensate|reimburse|pay for|give you|send you|treat you to|offer you|comp|make it worth|credit) _4 (if|once|when|after|in exchange|in return|provided|as long as|should you)",
        "(if|once|when|after|as soon as) you _3 take _4 (down|off|back)",
        "(if|once|when|after|as soon as) you _3 (remove|delete|edit|update|change|revise|revisit|reconsider|bump|withdraw|amend)",
        "(in exchange|in return) for",
        "(win|enter|entered|entry) _4 (ipad|raffle|drawing|draw|prize|contest|giveaway|sweepstakes|gift)",
        "make it worth your while",
        "you could win",
        "off your next",
        "free for the first",
        "(we will|we 'd|we would) pay for",
    ],
)];

fn check(rule: &'static Rule, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    judged(rule, reading, findings, &|_, hit| {
        let spared = is_quoted(reading, hit)
            || is_ruled_out(reading, hit.first, hit.end)
            || is_thanked_for(reading, hit.first)
            || is_taken_as_given(reading, hit.first);
        (!spared).then_some(rule.severity)
    });
}

/// `Thank you for updating your review`: it has been done, and nobody is asked.
fn is_thanked_for(reading: &Reading<'_>, at: usize) -> bool {
    let (from, _) = reading.sentence(at);
    let near = at.saturating_sub(6).max(from);
    let asks =
        reading.any(from, at, Class::Modal) || reading.any_word(from, at, "advance hope please if");
    let notices = (near..at).any(|i| {
        listed(
            "thank thanks appreciate saw noticed grateful",
            reading.text.norm(i),
        )
    });
    notices && !asks
}

/// `You took off a star for the parking, and that's fair`: it is told what was given, and nothing is asked.
fn is_taken_as_given(reading: &Reading<'_>, at: usize) -> bool {
    const GAVE: &str = "gave took docked deducted removed knocked dropped";
    let (from, to) = reading.sentence(at);
    let gives = |i: usize| reading.is(i, Class::You) && listed(GAVE, reading.text.norm(i + 1));
    (from..to.min(at + 2)).any(gives)
        && !reading.any_word(
            from,
            to,
            "if when once back update change free card discount please",
        )
}

/// `We will never ask anyone to take a review down`: the opposite of an offer.
fn is_ruled_out(reading: &Reading<'_>, first: usize, end: usize) -> bool {
    let (from, to) = reading.sentence(first);
    let offers = "ask offer pay give trade expect exchange buy want asking offering need have";
    let denied = first > from && reading.text.norm(first - 1) == "no"
        || reading.any_word(from, first, "nothing");
    let never = (from..first).any(|i| {
        matches!(reading.text.norm(i), "no" | "nothing")
            && reading.any_word(i + 1, i + 2, "prize reward gift strings penalty")
    });
    // 'We don't delete reviews': what we leave alone. 'Take a wall down brick by brick'.
    let leaves = first > from
        && matches!(reading.text.norm(first - 1), "not" | "never")
        && reading.any(from, first, Class::We);
    // 'Please don't change a star on our account', 'nobody owes us five stars'.
    let leaves = leaves
        || first > from
            && matches!(reading.text.norm(first - 1), "not" | "never")
            && reading.any_word(from, first, "please")
        || reading.any_word(from, first, "nobody") && reading.any_word(from, first, "owes");
    // 'Parking tickets are stamped for two free hours', for everybody and no review.
    let parks = reading.any_word(first, end, "free")
        && reading.any_word(from, to, "parking garage")
        && !reading.speaks_to_reader(first)
        && !reading.any_word(from, to, "review reviews star stars rating");
    let builds = reading.any_word(end, end + 2, "brick bricks piece notch peg");
    // 'We asked Google to take it down', 'show me the sign and I will take it down'.
    let others = reading.any_word(
        from,
        first,
        "site google yelp facebook platform sign poster",
    );
    // 'Whether you keep or remove the post is up to you.'
    let left_to_them = (end..to).any(|i| {
        reading.text.norm(i) == "up"
            && reading.text.norm(i + 1) == "to"
            && reading.is(i + 2, Class::You)
    });
    denied
        || never
        || leaves
        || parks
        || builds
        || others
        || left_to_them
        || (from.max(first.saturating_sub(9))..end).any(|i| {
            matches!(reading.text.norm(i), "not" | "never")
                && reading.any_word(i + 1, i + 4, offers)
        })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::expect::{marks, spares};

    #[test]
    fn marks_the_family() {
        marks(
            RULE.code,
            &[
                "We will call you once you take this review down.",
                "A credit is yours if you take it down.",
                "We will find it hard to offer you appointments while this stays up.",
                "Thank you in advance for updating your review.",
                "We hope you will update your review.",
                "A gift card is yours if you update your review.",
                "Please take down your review.",
                "We will refund you once the review is removed.",
                "Change this to five stars and lunch is on us.",
                "Come in for a free facial on us!",
                "Movie tickets are waiting if the stars change.",
                "Thanks a lot, and here is a gift card.",
                "There's free parking for anyone who updates their review.",
                "You could win an iPad.",
                "Here is 20% off your next order.",
            ],
        );
    }

    #[test]
    fn leaves_tempting_texts_alone() {
        spares(
            RULE.code,
            &[
                "Please write to us if you would like to take this further.",
                "If you wish to take this up with somebody else, our director is at 555-0142.",
                "If you would like to raise this formally, please write to us.",
                "We have asked Google to take it down.",
                "If the old sign is still up somewhere, tell me and I will take it down.",
                "It's on us to make the wait bearable.",
                "Please don't change your stars on our account.",
                "Nobody owes us a five-star review.",
                "Parking tickets are stamped for two free hours at the desk.",
                "Thank you for updating your review.",
                "You took off a star for the parking, and that is fair.",
                "You gave us a star for the fish tank, and we'll take it.",
                "Thank you for giving us five stars.",
                "We saw that you updated your review, thank you.",
                "We will never ask anyone to take a review down.",
                "We don't offer anything in exchange for reviews.",
                "Please leave the review up just as it is.",
                "It's free to call.",
                "We took the sarcastic sign down.",
                "Coffee in the lobby is for everybody.",
                "We don't delete reviews, and we don't argue with them.",
                "It is a wall of silence, and we would like to take it down brick by brick.",
                "Thank you for the five stars.",
            ],
        );
    }
}
