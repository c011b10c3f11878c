//! Signed by nobody: neither a person nor a role.

use super::super::{Belongs, Page, Part, Rule, Source};
use super::missing;
use crate::finding::{Finding, Severity};
use crate::grammar::{Class, listed};
use crate::guide::Step;
use crate::reading::Reading;
use crate::rules::shape::{Shape, Shaped};
use crate::text::{Case, Gap, Sentence};

/// The rule.
pub static RULE: Rule = Rule {
    code: "structure/missing-sign-off",
    title: "Sign it",
    why: "People believe an answer from somebody sooner than one from nobody. A first name or a role is enough.",
    step: Step::Respond,
    source: Source {
        title: "The guide, step 5: an honest answer from a person",
    },
    severity: Severity::Hint,
    part: Some(Part {
        name: "Sign",
        find,
        least: LETTER,
        belongs: Belongs::ToComplaints,
    }),
    heat: None,
    families: &[],
    check,
};

/// What only its page tells.
pub static PAGE: Page = Page {
    summary: "Neither a person nor a role stands behind the answer.",
    wrong: "Hello, thank you for telling us. We are sorry for the frustration and would like to hear more.",
    right: "Hello, thank you for telling us. We are sorry for the frustration. Maria, office manager",
};

/// Roles and closing words that stand for somebody, beside those that the grammar knows.
const SIGNED: &str = "
    team owner management sincerely regards respectfully warmly director administrator lead supervisor
    coordinator liaison advocate principal partner staff crew";

/// What stands before a number and is no name.
const WAYS: &str = "
    call phone telephone tel text fax office cell mobile line email mail desk number contact reach questions direct main
    hello hi thanks thank please it that this there what which nobody we you he she they who here the our";

/// What somebody does who can be reached.
const ACTS: &str = "is at on would will has can answers in who runs keeps reads oversees";

/// What stands before a reader whom somebody turns to: other verbs tell what was done to them.
const TURNS: &str =
    "call reach contact hear help meet thank welcome with from to for after if when whether";

/// What stands before somebody who is not of us.
const OTHER: &str = "another other any different next new no your a an";

/// What follows the name of somebody who is told of, and so does not sign.
const TOLD_OF: &str = "
    told explained said saw treated spoke gave did recommended offered advised warned mentioned showed went came";

/// How many sentences make a letter: a line is none yet.
const LETTER: usize = 2;

/// How many sentences from the end are looked at.
const LAST: usize = 3;

/// The last word that says who stands behind it.
fn find(reading: &Reading<'_>) -> Option<usize> {
    let sentences = reading.text.sentences();
    if let Some(named) = introduces(reading) {
        return Some(named);
    }
    let last = &sentences[sentences.len().saturating_sub(LAST)..];
    let line = last.last()?;
    if is_name_line(reading, line) {
        return Some(line.first);
    }
    let first = last.first()?.first;
    // 'Hi Dana', 'Thank you, Dana.': who is called by a name at the start does not sign.
    let called = sentences.first().map_or(0, |opening| opening.end);
    if let Some(named) = answers(reading, first, line.end) {
        return Some(named);
    }
    // One look at the list for all words, where most drafts have none of it.
    let closes = reading.any_word(first, line.end, SIGNED);
    let named = |i: usize| {
        reading.is(i, Class::Staff)
            || i >= called && is_called(reading, i)
            || closes && listed(SIGNED, reading.text.norm(i))
    };
    (first..line.end)
        .rev()
        .find(|&i| named(i) && !is_told_of(reading, i))
}

/// Whether the name or role at `i` is that of somebody who is told of, and does not stand behind the answer: `Dr. Patel told everybody`,
/// `Karen upset you`, `find another dentist`; or a closing word that closes nothing: `we sincerely regret`.
fn is_told_of(reading: &Reading<'_>, i: usize) -> bool {
    let word = |at: usize| reading.text.norm(at);
    let (first, stop) = reading.sentence(i);
    // 'Dr.' is as good as a name, and the name itself may follow.
    let near = i + 1..stop.min(i + 3);
    let acts = near.clone().any(|at| listed(ACTS, word(at)));
    let done_to = |at: usize| reading.is(at, Class::You) && !listed(TURNS, word(at - 1));
    let before = i.checked_sub(1).filter(|&at| at >= first);
    let of_others = before.is_some_and(|at| match word(i) {
        "sincerely" | "respectfully" | "warmly" => {
            reading.is(at, Class::We) || reading.is(at, Class::Be)
        }
        _ => listed(OTHER, word(at)),
    });
    of_others
        || reading.any_word(near.start, near.end, TOLD_OF)
        || !acts && (i + 2..stop.min(i + 5)).any(done_to)
}

/// `Hi, it's Deb from billing`, `I'm Dr. Adeyemi`, `Lou here`: who writes is told at the start.
fn introduces(reading: &Reading<'_>) -> Option<usize> {
    let opening = reading
        .text
        .sentences()
        .iter()
        .take(2)
        .map(|s| s.end)
        .max()?;
    let word = |i: usize| reading.text.norm(i);
    let high = |i: usize| {
        let word = reading.text.words().get(i);
        word.is_some_and(|word| matches!(word.case, Case::Title | Case::Mixed))
            && !listed(WAYS, reading.text.norm(i))
    };
    let presents = |i: usize| {
        let is = matches!(
            (word(i), word(i + 1)),
            ("i", "am") | ("it" | "this", "is" | "'s")
        );
        let named = is && (high(i + 2) || word(i + 2) == "the" && reading.is(i + 3, Class::Staff));
        named || word(i) == "my" && word(i + 1) == "name" && high(i + 3)
    };
    let here = |i: usize| word(i) == "here" && i > 0 && high(i - 1);
    (0..opening.min(14)).find(|&i| presents(i) || here(i))
}

/// Whether the word may be somebody's name: a capital inside a sentence that is no day, month, plan or site.
fn is_called(reading: &Reading<'_>, i: usize) -> bool {
    let others = [Class::Day, Class::Month, Class::Insurer];
    reading.is(i, Class::Name)
        && !others.iter().any(|&class| reading.is(i, class))
        && !listed(
            "google yelp facebook healthgrades zocdoc",
            reading.text.norm(i),
        )
}

/// `Maribeth, 555-0104`, `Maribeth would like to talk: 555-0104`: whose name stands before the number or the address, or opens
/// its sentence, be it one that no list knows.
fn answers(reading: &Reading<'_>, first: usize, end: usize) -> Option<usize> {
    let reaches = |shaped: &&Shaped| {
        matches!(shaped.shape, Shape::Phone | Shape::Email)
            && (first + 1..end).contains(&shaped.first)
    };
    let shaped = reading.shapes.iter().rev().find(reaches)?;
    let is_named = |at: usize| {
        let word = reading.text.words()[at].span.of(reading.text.source());
        word.starts_with(char::is_uppercase) && !listed(WAYS, reading.text.norm(at))
    };
    let named = shaped.first - 1;
    let (opens, _) = reading.sentence(named);
    let verb = opens + 1 + usize::from(reading.text.norm(opens + 1) == "'s");
    // 'Jessamy, intake, 555-0111'.
    let presents = shaped.first <= opens + 4
        && reading.text.words()[opens + 1].gap.has(Gap::COMMA)
        && !reading.is(opens, Class::And);
    let acts = presents || listed(ACTS, reading.text.norm(verb));
    if is_named(named) {
        Some(named)
    } else {
        (acts && is_named(opens)).then_some(opens)
    }
}

fn check(rule: &'static Rule, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    let sentences = reading.text.sentences();
    if sentences.len() < LETTER || find(reading).is_some() {
        return;
    }
    let end = sentences.last().map_or(0, |sentence| sentence.span.end);
    let own = reading.context.profile.sign_off.trim();
    let texts: Vec<String> = [own, "The office manager", "The practice owner"]
        .into_iter()
        .filter(|text| !text.is_empty())
        .map(str::to_owned)
        .collect();
    let mut finding = missing(rule, reading, "Nobody signs it.", end, &texts);
    for fix in &mut finding.fixes {
        fix.text = format!("\n\n{}", fix.text.trim_start());
    }
    findings.push(finding);
}

/// Whether the sentence is a line with a name on it, which opens it and so has no look of its own.
fn is_name_line(reading: &Reading<'_>, line: &Sentence) -> bool {
    let high = line
        .span
        .of(reading.text.source())
        .starts_with(char::is_uppercase);
    let short = line.end - line.first <= 2;
    let said = "thank thanks please sorry hello hi call cheers goodbye bye hear good take be get no yes see";
    high && short && !listed(said, reading.text.norm(line.first))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::context::Context;
    use crate::rules::expect::{marks, spares};
    use crate::rules::{Draft, lint};

    #[test]
    fn offers_what_the_practice_signs_with() {
        let mut context = Context::default();
        context.profile.sign_off = "Marta\nOak Street Dental".to_owned();
        let report = lint(&Draft::new("Hello. Thank you for telling us."), &context);
        let finding = report.findings.iter().find(|f| f.rule == RULE.code);
        let fixes = finding.map(|finding| &finding.fixes).expect("nobody signs");
        assert_eq!(fixes[0].text, "\n\nMarta\nOak Street Dental");
        assert_eq!(fixes[1].text, "\n\nThe office manager");
    }

    #[test]
    fn praise_may_be_answered_without() {
        let context = Context {
            stars: Some(5),
            ..Context::default()
        };
        let report = lint(
            &Draft::new("Thanks so much, Chris! You made our day."),
            &context,
        );
        assert!(report.findings.iter().all(|f| f.rule != RULE.code));
    }

    #[test]
    fn marks_what_nobody_signs() {
        marks(
            RULE.code,
            &[
                "Hello. Thank you for telling us.",
                "Hi there. We are sorry to read this. Please call us at 555-0142.",
                "Hi Dana, thank you for your feedback. We are sorry to read this.",
                "Thank you, Dana. We would like to talk this through in private.",
                "Hello. We are sorry. Dr. Patel told everybody what it costs.",
                "Hello. We are sorry. Phone 555-0104.",
                "Hello. We are sorry. We saw this on Monday.",
                "Hello. We are sorry. Nobody answers at 555-0104 in August.",
                "Hello. We are sorry. Thank you for writing on Google.",
                "Hello. We are sorry. This is our line, 555-0104.",
                "Hello. We are sorry to read this. If you are not happy, find another dentist!",
                "Hello. Thank you for telling us. We are sorry that Karen upset you.",
                "Hello. Thank you for telling us. We sincerely regret the wait.",
                "Hello. Thank you for telling us. Find another dentist.",
                "Hello. We are sorry to read this. Bye.",
                "Hello. We are sorry to read this. Take care!",
                "Hello. We are sorry to read this. Good luck.",
            ],
        );
    }

    #[test]
    fn spares_what_somebody_stands_behind() {
        spares(
            RULE.code,
            &[
                "Hello. Thank you for telling us. Maria",
                "Hello. Thank you. Please ask for Dana at 555-0142.",
                "Hi. We are sorry. The office manager",
                "Hello. Thank you. Ysolde, 555-0104.",
                "Hi, it's Deb from billing. Thank you for telling us. We are sorry.",
                "Hi Sam, Lou here. Thank you for telling us. We are sorry.",
                "Hello, I'm Dr. Adeyemi. Thank you. We are sorry.",
                "Hello. Thank you. Jessamy, intake, 555-0104.",
                "Hello. Thank you. Tobiah's on 555-0104.",
                "Hello. Thank you. Ysolde would like to talk: 555-0104.",
                "Hello. Thank you. Call Ysolde, ysolde@oak.example",
                "Hi Dana, our manager has read this. We are sorry.",
                "Hi Dana, we are sorry.\n\nMaria",
                "Hi. We are sorry. Our whole team has read this.",
                "Thank you.",
            ],
        );
    }
}
