//! No hello.

use super::super::{Belongs, Family, Page, Part, Reach, Rule, Source};
use super::{evidence, missing};
use crate::context::first_name;
use crate::finding::{Finding, Ground, Severity};
use crate::grammar::{Class, listed};
use crate::guide::Step;
use crate::reading::Reading;
use crate::text::{Case, Gap};

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
            "(hi|hello|hey|dear|hola|greetings|howdy|aloha|hiya|heya|namaste|bonjour|buenos dias|buenas tardes|good (morning|mornin|afternoon|evening|day)|mornin|peace be with you)",
            "(hii*|heyy*|helloo*|good day|to the reviewer|to the author|to the writer|to whom it)",
        ],
        message: "",
        fixes: &[],
        reach: Reach::Phrase,
        ground: Ground::Words,
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
    let texts: Vec<String> = match first_name(&reading.context.reviewer) {
        "" => vec!["Hello,\n\n".to_owned(), "Good afternoon,\n\n".to_owned()],
        name => vec![format!("Hi {name},\n\n"), "Hello,\n\n".to_owned()],
    };
    findings.push(missing(
        rule,
        reading,
        "The reply does not greet anyone.",
        0,
        &texts,
    ));
}

/// Words that open a sentence with a comma behind them and call nobody.
const NO_CALL: &str = "
    thanks sorry ouch ha wow oh well yes no honestly unfortunately actually sadly however first okay ok lol sure
    respectfully clearly congratulations wrong look listen seriously really obviously frankly again so right";

/// Whether the reply calls somebody by name as it opens: `Thank you, Reggie.`, `Maria, thank you`, `Ha, fair enough, Gina!`.
fn names_reader(reading: &Reading<'_>) -> bool {
    let Some(first) = reading.text.sentences().first() else {
        return false;
    };
    let (opens, end) = (first.first, first.end);
    let words = reading.text.words();
    let set_off = Gap::COMMA.with(Gap::STOP).with(Gap::BREAK).with(Gap::LINE);
    let apart = |i: usize| words.get(i).is_none_or(|word| word.gap.has(set_off));
    let after_thanks = |i: usize| matches!(reading.text.norm(i - 1), "you" | "thanks");
    let thanked = (opens + 1..end.min(opens + 5))
        .any(|i| reading.is(i, Class::Name) && after_thanks(i) && (apart(i + 1) || apart(i)));
    // 'Thank you for telling us, Hanneke.'
    let last = end.saturating_sub(1);
    let closes_with_name = end - opens > 3
        && matches!(reading.text.norm(opens), "thank" | "thanks")
        && reading.is(last, Class::Name)
        && words.get(last).is_some_and(|w| w.gap.has(Gap::COMMA));
    // 'Ms. T, we have read this'
    let called = opens + usize::from(reading.is(opens, Class::Title));
    let capital = words.get(called).is_some_and(|w| w.case == Case::Title);
    let opens_with_name = capital
        && apart(called + 1)
        && end - opens > 2
        && !listed(NO_CALL, reading.text.norm(called));
    thanked || closes_with_name || opens_with_name || calls_shown(reading, apart)
}

/// Whether one of the first sentences has the name that the platform shows, set off: `Welcome to the area, Gordon, and thank you`.
fn calls_shown(reading: &Reading<'_>, apart: impl Fn(usize) -> bool) -> bool {
    let words = reading.text.words();
    let shown = reading.shown();
    (0..words.len())
        .take_while(|&i| words[i].sentence < OPENING)
        .any(|i| words[i].case != Case::Lower && apart(i + 1) && shown(i))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::context::Context;
    use crate::rules::expect::{marks, spares};
    use crate::rules::{Draft, lint};

    /// What is offered to a reply to somebody of that name, best first; `None` where it greets.
    fn offered(draft: &str, reviewer: &str) -> Option<String> {
        let context = Context {
            reviewer: reviewer.to_owned(),
            ..Context::default()
        };
        let findings = lint(&Draft::new(draft), &context).findings;
        let finding = findings.into_iter().find(|f| f.rule == RULE.code)?;
        finding.fixes.into_iter().next().map(|fix| fix.text)
    }

    #[test]
    fn greets_by_a_first_name_alone() {
        const DRAFT: &str = "We are sorry to read this.";
        for (reviewer, text) in [
            ("Dana W.", "Hi Dana,\n\n"),
            ("Mr. Lee", "Hello,\n\n"),
            ("Mama Bear", "Hello,\n\n"),
            ("toothfan88", "Hello,\n\n"),
            ("", "Hello,\n\n"),
        ] {
            assert_eq!(
                offered(DRAFT, reviewer).as_deref(),
                Some(text),
                "{reviewer}"
            );
        }
    }

    #[test]
    fn hears_the_name_that_the_platform_shows() {
        for (draft, reviewer) in [
            ("Ha, fair enough, Gina! We will change it.", "Gina"),
            ("Welcome to the area, Gordon, and thank you.", "Gordon"),
            ("Beth Anne, thank you for this.", "Beth Anne"),
            ("Mr. Lee, thank you for your message.", "Mr. Lee"),
            ("Ms. T, we have read this.", "Ms. T"),
        ] {
            assert_eq!(offered(draft, reviewer), None, "{draft}");
        }
        assert!(offered("The office is sorry. Please call.", "The Lims").is_some());
        assert!(offered("We spoke to Gordon about it.", "Gordon").is_some());
    }

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
