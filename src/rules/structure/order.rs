//! The parts in an odd order. Only what is surely odd: people write letters in many ways.

use super::super::{Family, Page, Reach, Rule, Source, judged};
use super::{evidence, missing_empathy, missing_greeting};
use crate::finding::{Finding, Ground, Severity};
use crate::grammar::Class;
use crate::guide::Step;
use crate::reading::Reading;

/// The most words before a greeting that does not come late.
const MANY: usize = 10;

/// The rule.
pub static RULE: Rule = Rule {
    code: "structure/order",
    title: "Change the order",
    why: "A hello, some understanding, what to do next, and your name: in that order it reads like a letter.",
    step: Step::Respond,
    source: Source {
        title: "The guide, steps 4 to 6: greet, sympathize, answer the complaint, thank",
    },
    severity: Severity::Hint,
    part: None,
    heat: None,
    families: &[
        Family {
            patterns: patterns!["(hi|hello|dear|hey)"],
            message: "The greeting comes late. Put it first.",
            fixes: &[],
            reach: Reach::Phrase,
            ground: Ground::Words,
        },
        Family {
            patterns: patterns!["[kind|best|warm] (regards|wishes|sincerely)"],
            message: "Something follows the sign-off. Put the sign-off last.",
            fixes: &[],
            reach: Reach::Phrase,
            ground: Ground::Words,
        },
        Family {
            patterns: patterns!["please ~ (call|phone|text|email|message|contact|reach|write)"],
            message: "First show that you understand; then say who to call.",
            fixes: &[],
            reach: Reach::Phrase,
            ground: Ground::Words,
        },
    ],
    check,
};

/// What only its page tells.
pub static PAGE: Page = Page {
    summary: "A greeting or a sign-off in the middle, or a call asked for before any sympathy.",
    wrong: "Thank you for telling us. We have all read it with care. Hello Dana, we are sorry for the frustration.",
    right: "Hello Dana, thank you for telling us. We have all read it with care, and we are sorry for the frustration.",
};

fn check(rule: &'static Rule, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    let sentence = |word: usize| reading.text.words().get(word).map(|word| word.sentence);
    let part = |rule: &Rule| rule.part.as_ref().and_then(|part| (part.find)(reading));
    let greeted = part(&missing_greeting::RULE).and_then(sentence);
    let felt = part(&missing_empathy::RULE).and_then(sentence);
    let feeling = evidence(&missing_empathy::RULE, reading).map(|hit| hit.first);
    let last = feeling.max().and_then(sentence);
    judged(rule, reading, findings, &|family, hit| {
        let here = sentence(hit.first);
        let next = reading.text.norm(hit.end);
        let odd = reading.text.opens_sentence(hit.first)
            && match family {
                // 'Hello from all of us' is no greeting, and one may be late by a sentence: 'Ouch. Hello Dana.'
                0 => {
                    (greeted.is_none() || greeted >= here)
                        && here > Some(1)
                        && hit.first > MANY
                        && next != "from"
                }
                // 'Sincerely, we are sorry.'
                1 => last > here && !reading.is(hit.end, Class::Subject),
                _ => felt > here,
            };
        odd.then_some(rule.severity)
    });
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::expect::{marks_words, spares};

    #[test]
    fn marks_what_stands_in_an_odd_place() {
        for (draft, words) in [
            (
                "Thank you for telling us. We have all read it with care. Hi Dana, we are sorry.",
                "Hi",
            ),
            (
                "Hi Dana, thank you.\n\nKind regards,\nMaria\n\nWe are sorry to read how frustrating this was.",
                "Kind regards",
            ),
            (
                "Hi, please ask for Dana. Please call us at 555-0142. We are sorry to read this.",
                "Please call",
            ),
        ] {
            marks_words(RULE.code, draft, &[words]);
        }
    }

    #[test]
    fn leaves_letters_alone() {
        spares(
            RULE.code,
            &[
                "Ouch. What a thing to read on a Monday. Hello, though, and thank you.",
                "Hi Dana, thank you for telling us. We have read it twice. Hello from all of us.",
                "Hi Dana, we are sorry. Please call us at 555-0142.\n\nKind regards,\nMaria, office manager\n555-0142",
                "Hi Dana, sincerely, we are sorry. We understand the frustration.",
                "Hi. Sincerely, we are sorry. We understand the frustration.",
                "Hi Dana, I am Maria, at 555-0142, and I am sorry to read this. Please call me.",
                "Hi Dana, we understand the frustration. Please call us, for we are sorry to read this.",
            ],
        );
    }
}
