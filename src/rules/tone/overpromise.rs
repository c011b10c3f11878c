//! Promises too much, or claims acts that nobody can check.

use super::super::{ALL_LATE, Family, Late, Page, Reach, Rule, Source, is_quoted, judged};
use crate::finding::{Finding, Ground, Severity};
use crate::grammar::listed;
use crate::guide::Step;
use crate::phrase::Match;
use crate::reading::Reading;

/// The rule.
pub static RULE: Rule = Rule {
    code: "tone/overpromise",
    title: "Promises too much",
    why: "A promise that can't be kept is the next bad review. Say what is being done now, and only what is true.",
    step: Step::Respond,
    source: Source {
        title: "The guide, step 5: be upfront and honest",
    },
    severity: Severity::Warning,
    part: None,
    heat: None,
    families: FAMILIES,
    check,
};

/// What only its page tells.
pub static PAGE: Page = Page {
    summary: "Guarantees, sweeping words about the future, and steps that may never have been taken.",
    wrong: "This will never happen again.",
    right: "We are looking at what we can do better.",
};

const HONEST: &[&str] = &[
    "We are working on this.",
    "We are looking at what we can do better.",
];

const FAMILIES: &[Family] = &[
    Family {
        patterns: ALL_LATE,
        message: "It promises more than anyone can keep or check.",
        fixes: HONEST,
        reach: Reach::Sentence,
        ground: Ground::Words,
    },
    Family {
        patterns: ALL_LATE,
        message: "What became of a colleague is nobody else's business, and nobody can check it.",
        fixes: HONEST,
        reach: Reach::Sentence,
        ground: Ground::Fact,
    },
];

/// Its phrases, a list for each family.
pub static LATE: &Late = &[
    (
        0,
        patterns![
            "(will|can|shall|would|must|to|going to|does|do) (not|never) ~ [ever] (happen|occur|be repeated|happens|recur|show up|take place)",
            "(never|not) [ever] [be] (happen|occur|recur|repeated) again",
            "(will) ~ never [ever] (wait|have|be|feel|see|experience|happen|get|find|catch|need|face|deal|hear|go|let|make|miss|charge|allow|encounter|suffer|again)",
            "never [ever] again",
            "(we|i) ~ (guarantee|guaranteed|guarantees)",
            "(guarantee|guaranteed|guaranteeing) (you|that|a|your|no|every|perfect|results|to)",
            "[is|are] guaranteed",
            "(we|i) ~ (promise|swear|vow|pledge) [you|to you] [that] (this|it|you|we will|your|that|everything|no|every|the|to fix|to never|things|there|next|nobody|all|everyone)",
            "(rest assured|be assured|i assure you|we assure you|we can assure you|i can assure you|let me assure you)",
            "(100|hundred|110) percent",
            "(every single|each and every) (patient|person|caller|call|time|day|message|visit)",
            "(will|be) ~ (perfect|flawless|fixed for good|completely different|the last time|completely resolved|error free|on time every|pain free|painless)",
            "(from now on|from here on|from here on out|going forward|from this day|from today on|henceforth|moving forward)",
            "(has|have|had) been (fired|terminated|let go|dismissed|sacked|suspended|disciplined|written up|retrained|reprimanded|removed from)",
            "(<staff>|she|he|they|person|employee|individual) (has|have) been replaced",
            "(no longer|not) (works|work|working|employed) (here|with|for|at)",
            "zero (noise|wait|waiting|errors|mistakes|problems|pain|tolerance)",
            "(will|shall) ~ (always|forever) (be|have|get|feel|answer|call|find|see|receive|know)",
            "(no|without) (exception|exceptions|fail|matter what)",
            "(once and for all|for ever|forever more|permanently|not one single|every last|ironclad|foolproof|bulletproof|count on it|mark my words|scout 's honor|cross my heart|hand on heart)",
            "(makes|make|made) _2 (impossible|a thing of the past|history|unthinkable)",
            "(is|are) _2 (a thing of the past|history|unthinkable)",
            "(will|can) never <any> _3 (again|like that|like this)",
            "(it|this|that|they) (will) (be|all be) (fixed|solved|perfect|sorted|gone|resolved) (by|from|tomorrow|forever|for)",
            "(promise|promises|guarantee|guarantees|assure|assures|vow|vows|swear|swears) (that|it|this|you that|you it|you this|nobody|no one|everyone|every)",
            "(no one|nobody|he|she|they|it|that|this|we|you) (will) ~ (ever|never) _8 again",
            "(no one|nobody|nothing) (will) ever",
            "(will) be no more",
            "(over|sailing|done|fixed) for good",
            "on the dot",
            "(solemn|my|our) (word|vow)",
            "nobody ever",
            "(has|have) (suspended|disciplined|fired|dismissed|written up) (the|our|that|this) (employee|person|<staff>|individual)",
            "(moved|transferred) to the back office",
            "(she|he|<staff>) (is|'s) no longer with (us|the practice|our practice|the office)",
        ],
    ),
    (
        1,
        patterns![
            "(<staff>|she|he|they|person|employee|individual|individuals) (has|have|was|were) [been] ~ (fired|terminated|let go|dismissed|sacked|suspended|disciplined|written up|retrained|reprimanded|counseled|demoted|reassigned|removed from|moved to another|sent for (training|retraining)|put on (probation|leave|notice)|taken off the (desk|phones|schedule))",
            "(let|have let|had to let) (her|him|them|that person|the <staff>|that <staff>|this <staff>|the employee|that employee|that individual) go",
            "(parted|parting) ways with (her|him|that <staff>|the <staff>|this <staff>|that person|that employee)",
            "(got|given|received|issued) [her|him|them|a] _1 (written warning|final warning|formal warning|verbal warning)",
            "(she|he|they|person|<staff>|employee) (do|does) not work (here|for us|with us|at this) (anymore|any more|any longer)",
        ],
    ),
];

fn check(rule: &'static Rule, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    judged(rule, reading, findings, &|_, hit| {
        let spared = is_quoted(reading, hit)
            || is_ruled_out(reading, hit.first, hit.end)
            || is_a_feeling(reading, hit);
        (!spared).then_some(rule.severity)
    });
}

/// `We agree with you one hundred percent`: how much is felt or thought, and nothing is promised.
fn is_a_feeling(reading: &Reading<'_>, hit: Match) -> bool {
    const FELT: &str = "agree agrees understand understandable understood hear right open fair valid with behind on";
    let (from, to) = reading.sentence(hit.first);
    reading.text.norm(hit.end - 1) == "percent"
        && reading.any_word(
            from.max(hit.first.saturating_sub(6)),
            to.min(hit.end + 2),
            FELT,
        )
}

/// `We can't promise perfection`: the opposite of a promise.
fn is_ruled_out(reading: &Reading<'_>, first: usize, end: usize) -> bool {
    let (from, _) = reading.sentence(first);
    let vows = "promise guarantee guaranteed swear vow pledge assure";
    let before = from.max(first.saturating_sub(6));
    let doubted = (before..first).any(|i| {
        reading.text.norm(i) == "not"
            && reading.any_word(
                i + 1,
                i + 3,
                "say promise claim sure guarantee pretend swear",
            )
    });
    doubted
        || (first..end.min(first + 6))
            .filter(|&i| listed(vows, reading.text.norm(i)))
            .any(|i| {
                reading.any_word(
                    from.max(i.saturating_sub(5)),
                    i,
                    "not never no foolish nobody wish what",
                )
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
                "She's been written up.",
                "We had to let her go.",
                "He doesn't work here any more.",
                "This will never happen again.",
                "We guarantee a perfect result.",
                "You have our word that it will be on time.",
                "Rest assured that everybody will be happy.",
                "She has been fired.",
                "From now on every call will be answered at once.",
                "We promise you will never wait again.",
            ],
        );
    }

    #[test]
    fn leaves_tempting_texts_alone() {
        spares(
            RULE.code,
            &[
                "The warranty page says what's guaranteed and what isn't.",
                "We can't promise perfection.",
                "We agree with you one hundred percent.",
                "We promise to listen.",
                "We can't guarantee a short wait.",
                "We are working on this.",
                "We hope to do better.",
                "We never want anyone to feel brushed aside.",
                "Nobody can promise that.",
            ],
        );
    }
}
