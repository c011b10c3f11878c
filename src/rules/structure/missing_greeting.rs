//! No hello.

use super::super::{Belongs, Family, Page, Part, Reach, Rule, Source};
use super::{evidence, missing};
use crate::finding::{Finding, Severity};
use crate::grammar::Class;
use crate::guide::Step;
use crate::reading::Reading;
use crate::text::Gap;

/// The rule.
pub static RULE: Rule = Rule {
    code: "structure/missing-greeting",
    title: "Say hello",
    why: "A greeting shows that one person is answering another.",
    step: Step::Respond,
    source: Source {
        title: "The guide, step 5: start by greeting the customer",
    },
    severity: Severity::Hint,
    part: Some(Part {
        name: "Greet",
        find,
        least: 1,
        belongs: Belongs::Always,
    }),
    heat: None,
    families: &[Family {
        patterns: patterns![
            "(hi|hello|hey|dear|hola|greetings|howdy|aloha|hiya|heya|namaste|bonjour|buenos dias|buenas tardes|good (morning|afternoon|evening|day))",
            "(hii*|heyy*|helloo*|good day|to the reviewer|to whom it)",
        ],
        message: "",
        fixes: &[],
        reach: Reach::Phrase,
    }],
    check,
};

/// What only its page tells.
pub static PAGE: Page = Page {
    summary: "No greeting, and nobody addressed by name at the start.",
    wrong: "We are sorry to read this. Please call us.",
    right: "Hello, we are sorry to read this. Please call us.",
};

/// A greeting may come a little late: 'Ouch. What a thing to read. Hello, though.'
const OPENING: u32 = 3;

/// The first word of the greeting.
fn find(reading: &Reading<'_>) -> Option<usize> {
    let words = reading.text.words();
    evidence(&RULE, reading)
        .map(|hit| hit.first)
        .find(|&first| words[first].sentence < OPENING)
        .or_else(|| names_reader(reading).then_some(0))
}

fn check(rule: &'static Rule, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    if find(reading).is_some() {
        return;
    }
    let name = reading.context.reviewer.split_whitespace().next();
    let texts: Vec<String> = match name {
        Some(name) => vec![format!("Hi {name},\n\n"), "Hello,\n\n".to_owned()],
        None => vec!["Hello,\n\n".to_owned(), "Good afternoon,\n\n".to_owned()],
    };
    findings.push(missing(
        rule,
        reading,
        "The reply does not greet anyone.",
        0,
        &texts,
    ));
}

/// Whether the first sentence addresses somebody by name: `Thank you, Reggie.`, `Maria, thank you`.
fn names_reader(reading: &Reading<'_>) -> bool {
    let Some(first) = reading.text.sentences().first() else {
        return false;
    };
    let apart = |i: usize| {
        reading.text.words().get(i).is_none_or(|w| {
            w.gap
                .has(Gap::COMMA.with(Gap::STOP).with(Gap::BREAK).with(Gap::LINE))
        })
    };
    let after_thanks = |i: usize| i >= 1 && matches!(reading.text.norm(i - 1), "you" | "thanks");
    let thanked = (first.first + 1..first.end.min(first.first + 5))
        .any(|i| reading.is(i, Class::Name) && after_thanks(i) && (apart(i + 1) || apart(i)));
    // 'Thank you for telling us, Hanneke.'
    let last = first.end.saturating_sub(1);
    let closes_with_name = first.end - first.first > 3
        && matches!(reading.text.norm(first.first), "thank" | "thanks")
        && reading.is(last, Class::Name)
        && reading
            .text
            .words()
            .get(last)
            .is_some_and(|w| w.gap.has(Gap::COMMA));
    let capital = reading
        .text
        .words()
        .get(first.first)
        .is_some_and(|w| w.case == crate::text::Case::Title);
    let opens_with_name = capital
        && apart(first.first + 1)
        && first.end - first.first > 2
        && !reading.is(first.first, Class::Title)
        && !matches!(
            reading.text.norm(first.first),
            "thanks"
                | "sorry"
                | "ouch"
                | "ha"
                | "wow"
                | "oh"
                | "well"
                | "yes"
                | "no"
                | "honestly"
                | "unfortunately"
                | "actually"
                | "sadly"
                | "however"
                | "first"
                | "okay"
                | "ok"
                | "lol"
                | "sure"
                | "respectfully"
                | "clearly"
                | "congratulations"
                | "wrong"
                | "look"
                | "listen"
                | "seriously"
                | "really"
                | "obviously"
                | "frankly"
                | "again"
                | "so"
                | "right"
        );
    thanked || closes_with_name || opens_with_name
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
                "We are sorry to read this.",
                "Thank you for your feedback.",
                "Call us at 555-0142.",
            ],
        );
    }

    #[test]
    fn leaves_tempting_texts_alone() {
        spares(
            RULE.code,
            &[
                "Hello, thank you.",
                "hi there",
                "Good morning. We read this.",
                "Thank you, Reggie. I read this twice.",
                "Maria, thank you for writing.",
                "Ouch. What a thing to read. Hello, though.",
            ],
        );
    }

    #[test]
    fn marks_harder_texts() {
        marks(
            RULE.code,
            &[
                "Dr. Lim has read this. Please call.",
                "Congratulations, you found us.",
                "Seriously, call us.",
            ],
        );
    }

    #[test]
    fn leaves_harder_texts_alone() {
        spares(
            RULE.code,
            &[
                "Hiii there, thank you.",
                "Thank you for telling us this, Hanneke. We are sorry.",
                "Heyyy, thanks!",
            ],
        );
    }
}
