//! No thanks for the feedback.

use super::super::{Belongs, Family, Page, Part, Reach, Rule, Source};
use super::{evidence, missing, start_of_sentence};
use crate::finding::{Finding, Ground, Severity};
use crate::guide::Step;
use crate::phrase::Match;
use crate::reading::Reading;
use crate::text::Gap;

/// The rule.
pub static RULE: Rule = Rule {
    code: "structure/missing-thanks",
    title: "Thank them for the feedback",
    why: "Thanks show that their opinion matters. Thank them for the words, never for the visit.",
    step: Step::Thank,
    source: Source {
        title: "The guide, step 6: always thank the customer for their feedback",
    },
    severity: Severity::Hint,
    part: Some(Part {
        name: "Thank",
        find,
        least: 1,
        belongs: Belongs::Always,
    }),
    heat: None,
    families: &[
        Family {
            patterns: patterns![
                "(thank you|thanks|thank|many thanks|gracias|merci|mahalo|danke|cheers|tysm|ty|obrigado|obrigada)",
                "ta [so much|very much|ever so] for",
                "(says|say|send|sends) thank you",
                "(we|i|team|us) ~ [do|would] ~ (appreciate|value|treasure)",
                "(we|i|team|us) ~ [do|would] ~ welcome (your|this|all|such|every|any|honest|the feedback)",
                "(grateful|gratitude|appreciative|thankful|much obliged|indebted)",
                "(appreciate|appreciated|appreciation)",
                "(owe|owed) you a thank",
            ],
            message: "",
            fixes: &[],
            reach: Reach::Phrase,
            ground: Ground::Words,
        },
        Family {
            patterns: patterns![
                "(thank you|thanks|appreciate|grateful|thankful) [you] [so much|very much|again|kindly|all] for (choosing|visiting|coming|stopping|trusting|being (a|an|our|such)|your (visit|business|loyalty|patronage|trust|time here|time with|appointment)|seeing|letting us (treat|care|serve|see)|allowing us|the opportunity to (serve|treat|care)|nothing|admitting|wasting|proving|the laugh at)",
                "(thank you|thanks) (to our|to the|to all|lord|god|goodness|heavens)",
                "no thanks",
            ],
            message: "",
            fixes: &[],
            reach: Reach::Phrase,
            ground: Ground::Words,
        },
    ],
    check,
};

/// What only its page tells.
pub static PAGE: Page = Page {
    summary: "Nothing thanks the reviewer for writing.",
    wrong: "Hello, we are sorry to read this. Please call us.",
    right: "Hello, thank you for telling us. Please call us.",
};

/// The first word of the thanks.
fn find(reading: &Reading<'_>) -> Option<usize> {
    let tags = super::bank::tags_of(&RULE);
    let is_other = |hit: &Match| hit.tag > tags.start && !is_for_words(reading, hit);
    let mut hits = evidence(&RULE, reading).filter(|hit| !is_other(hit));
    let thanks = hits.find(|hit| {
        let around = |tag| reading.hits_near(tag, hit.first);
        let taken = (tags.start + 1..tags.end)
            .flat_map(around)
            .any(|other| is_other(&other) && hit.end <= other.end);
        !taken && !is_sign_off(reading, hit)
    });
    thanks.map(|hit| hit.first)
}

fn check(rule: &'static Rule, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    if find(reading).is_none() {
        findings.push(finding(rule, reading));
    }
}

/// `Thank you for trusting us with this`, `for coming back to tell us`: for the words after all.
fn is_for_words(reading: &Reading<'_>, hit: &Match) -> bool {
    let (end, norm) = (hit.end, |i| reading.text.norm(i));
    let told = "this something such it thoughts words story feelings view views feedback opinion honesty concerns tell telling say \
                saying enough";
    match norm(end - 1) {
        "trusting" | "trust" => norm(end) == "in" || reading.any_word(end, end + 4, told),
        "coming" => matches!(norm(end), "back" | "forward") || reading.any_word(end, end + 4, told),
        _ => false,
    }
}

/// A closing line 'Thank you, Management' thanks nobody for writing.
fn is_sign_off(reading: &Reading<'_>, hit: &Match) -> bool {
    let words = reading.text.words();
    let Some(sentence) = reading.text.sentence_of(hit.first) else {
        return false;
    };
    let own_line =
        sentence.first == hit.first && words[hit.first].gap.has(Gap::LINE.with(Gap::PARAGRAPH));
    let rest = words.len() - hit.end;
    let ends_text = rest <= 4 && sentence.first == hit.first && words.len() > 8;
    let for_something =
        reading.text.norm(hit.end) == "for" || reading.text.norm(hit.end + 2) == "for";
    !for_something && (own_line && rest <= 8 || ends_text)
}

fn finding(rule: &'static Rule, reading: &Reading<'_>) -> Finding {
    let texts = [
        "Thank you for taking the time to write.".to_owned(),
        "Thank you for telling us.".to_owned(),
    ];
    let at = start_of_sentence(reading, 1);
    missing(
        rule,
        reading,
        "Nothing thanks the reviewer for writing.",
        at,
        &texts,
    )
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
                "Hello, we are sorry.",
                "Hello, thank you for choosing us. Sorry.",
                "Hi Joan, we're sorry to hear this was frustrating.\n\nThank you,\nManagement",
            ],
        );
    }

    #[test]
    fn leaves_tempting_texts_alone() {
        spares(
            RULE.code,
            &[
                "Hello, thank you.",
                "Hi, thanks for the nudge.",
                "We appreciate you raising this.",
                "Hola, gracias por escribir.",
                "Hello Priya, thank you for being so specific.",
            ],
        );
    }

    #[test]
    fn marks_harder_texts() {
        marks(
            RULE.code,
            &[
                "Hello, thank you for trusting us with your care.",
                "Hi, thank you for coming in.",
                "Hello, thanks for your trust over the years.",
            ],
        );
    }

    #[test]
    fn leaves_harder_texts_alone() {
        spares(
            RULE.code,
            &[
                "Hello, thank you for trusting us with this.",
                "Hi, thanks for coming back to us with this.",
                "Hi there, ta for the note.",
                "Hello, ty for telling us!",
            ],
        );
    }
}
