//! No sympathy.

use super::super::{Family, Reach, Rule, Source, bank};
use super::{evidence, missing, start_of_sentence};
use crate::finding::{Finding, Severity};
use crate::guide::Step;
use crate::phrase::Match;
use crate::reading::Reading;
use crate::rules::tone;

/// The rule.
pub static RULE: Rule = Rule {
    code: "structure/missing-empathy",
    title: "Show that you understand",
    summary: "Nothing acknowledges how it felt.",
    why: "People who complain want first of all to be heard. You can show understanding without agreeing to anything.",
    step: Step::Sympathise,
    source: Source {
        title: "The guide, step 4: sympathise with their problem",
    },
    severity: Severity::Hint,
    wrong: "Hello, thank you for the review. Please call us.",
    right: "Hello, thank you for the review. We are sorry to read how frustrating this was. Please call us.",
    tick: Some("Sympathise"),
    families: &[Family {
        patterns: &[
            "(sorry|apology|apologies|apologize|apologizes|apologizing|regret|regrets|sympathy|sympathize|condolences|saddened|heartbroken|heartbreaking|dismayed)",
            "(we|i) ~ [can|do|fully|would] ~ (understand|see|imagine|appreciate|recognize|hear|feel|get) [how|why|that|the|your|this|what|where|it|you]",
            "(hear|hears|heard|believe) you",
            "(understandable|understandably|deserve|deserves|deserved)",
            "<feeling>",
            "(frustrate|frustrates|annoy|annoys|upset|anger|angers|worry|worries|frighten|hurts|irritate|exhaust|bother|bug|shake|sting|stings|stung) _2 (anyone|anybody|everyone|us|too|people|me|you|parent|person)",
            "(is|are|was|be|sounds|sound|must) [have] [been|be] ~ (maddening|frustrating|hard|tough|difficult|no fun|rough|scary|unsettling|draining|tiring|rude|miserable|not okay|not acceptable|unfair|long|disheartening|deflating|jarring)",
            "(would|'d) _2 (cross|upset|angry|mad|annoyed|feel the same|feel that way)",
            "(our|my) (hearts|heart)",
            "(hard|painful|tough|difficult|sobering|uncomfortable|not easy|upsetting|sad) _1 (to read|reading|to hear|to write)",
            "(not|never) _2 (what we want|the welcome|how we want|the experience|how anyone|how anybody|the standard)",
            "(no one|nobody|no person) _2 (should|wants|likes|deserves|ought|enjoys)",
            "(right|fair|reasonable) to (be|expect|feel|ask|want|say)",
            "(a|such) (let down|letdown|disappointment|headache|hassle|shame|rotten|lousy)",
            "(everyone|anyone|everybody) deserves",
            "lo siento",
            "lo sentimos",
        ],
        message: "",
        fixes: &[],
        reach: Reach::Phrase,
    }],
    check,
};

fn check(rule: &'static Rule, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    let blocked: Vec<Match> = [
        &tone::dismissive::RULE,
        &tone::defensive::RULE,
        &tone::hostile::RULE,
    ]
    .iter()
    .flat_map(|other| reading.hits(bank::tags_of(other)))
    .collect();
    let felt = evidence(rule, reading)
        .any(|hit| !blocked.iter().any(|other| takes_back(reading, other, hit)));
    if felt {
        return;
    }
    let texts = [
        "We are sorry to read how frustrating this was.".to_owned(),
        "We understand why this is upsetting.".to_owned(),
    ];
    let at = start_of_sentence(reading, 1);
    findings.push(missing(
        rule,
        reading,
        "Nothing shows that you understand how it felt.",
        at,
        &texts,
    ));
}

/// Whether what another rule marks takes the sympathy back: 'Sorry if', 'sorry, but'.
fn takes_back(reading: &Reading<'_>, other: &Match, hit: Match) -> bool {
    let overlaps = other.first < hit.end && hit.first < other.end;
    let sorry = matches!(
        reading.text.norm(hit.first),
        "sorry" | "apologize" | "apologies" | "regret"
    );
    overlaps && (sorry || other.first <= hit.first && hit.end <= other.end)
}
