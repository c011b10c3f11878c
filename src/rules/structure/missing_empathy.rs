//! No sympathy.

use super::super::{Family, Reach, Rule, Source, bank};
use super::{evidence, missing, start_of_sentence};
use crate::finding::{Finding, Severity};
use crate::guide::Step;
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
        patterns: patterns![
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
    let taken = taken_back(reading);
    let felt = evidence(rule, reading).any(|hit| !taken.get(hit.first).is_some_and(|&taken| taken));
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

/// Which words stand in a phrase that takes the sympathy back: 'Sorry if', 'sorry, but'.
fn taken_back(reading: &Reading<'_>) -> Vec<bool> {
    let mut taken = vec![false; reading.text.words().len()];
    let rules = [
        &tone::dismissive::RULE,
        &tone::defensive::RULE,
        &tone::hostile::RULE,
    ];
    for hit in rules
        .iter()
        .flat_map(|other| reading.hits(bank::tags_of(other)))
    {
        // 'Sorry if you were offended': all that follows is taken back with it.
        let sorry = matches!(
            reading.text.norm(hit.first),
            "sorry" | "apologize" | "apologies" | "regret"
        );
        let end = if sorry {
            reading.sentence(hit.first).1
        } else {
            hit.end
        };
        if let Some(words) = taken.get_mut(hit.first..end) {
            words.fill(true);
        }
    }
    taken
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
                "Hi, thank you. Call 555-0142.",
                "Sorry if you were offended.",
                "Hello, thanks for the note.",
            ],
        );
    }

    #[test]
    fn leaves_tempting_texts_alone() {
        spares(
            RULE.code,
            &[
                "We are sorry to hear this.",
                "We understand the frustration.",
                "Being on hold is maddening.",
                "It was hard to read.",
                "You deserve better.",
            ],
        );
    }
}
