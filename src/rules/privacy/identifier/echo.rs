//! What the review tells of its writer, said again: its days, dates, hours, amounts, ages and names.
//!
//! Who wrote it may tell it; who repeats it confirms it, in however general a sentence. Not the practice's own
//! hours, not colleagues, not what is plainly quoted.

use super::super::super::{Note, Rule, note};
use super::{is_about_the_office, names};
use crate::finding::Finding;
use crate::grammar::Class;
use crate::reading::Reading;
use crate::reading::facts::{Fact, Words};
use crate::rules::shape::{Shape, Shaped};
use crate::text::Kind;

const WHEN: &str = "The review says when. Said again here, it tells when somebody was here.";
const WHO: &str = "The review says it. Said again here, it helps people to know who wrote it.";
const HOW_MUCH: &str =
    "The review names this amount. Said again here, it tells of somebody's bill.";

const DAY: &[&str] = &["the day you describe", "then"];
const DATE: &[&str] = &["day you describe"];
const TIME: &[&str] = &["the time you describe", "then"];
const THIS: &[&str] = &["what you describe", "this"];
const PERSON: &[&str] = &["the person you mention", "somebody"];
const AMOUNT: &[&str] = &["the amount", "this"];
/// Where *the* stands already.
const BARE_AMOUNT: &[&str] = &["amount"];

/// Whether the finding says that the review tells this too: then it does so in whatever sentence.
pub(super) fn is_echo(finding: &Finding) -> bool {
    [WHEN, WHO, HOW_MUCH].contains(&finding.message.as_str())
}

/// Something of the review in the draft: words `first` up to, not including, `end`.
#[derive(Debug, Clone, Copy)]
struct Echo {
    first: usize,
    end: usize,
    message: &'static str,
    fixes: &'static [&'static str],
}

/// The days, dates, times, ages and names of the review that stand in the draft.
pub(super) fn facts(rule: &'static Rule, reading: &Reading<'_>) -> Vec<Finding> {
    if reading.review.facts.is_empty() {
        return Vec::new();
    }
    let mut echoes = Vec::new();
    let mut shapes = reading.shapes.iter().peekable();
    let mut at = 0;
    while at < reading.text.words().len() {
        let shaped = shapes.next_if(|shaped| shaped.first == at);
        let echo = match shaped {
            Some(shaped) => of_shape(reading, shaped),
            None => day(reading, at)
                .or_else(|| age(reading, at))
                .or_else(|| name(reading, at)),
        };
        echoes.extend(echo);
        at = shaped.map_or(at, |shaped| shaped.end - 1) + 1;
    }
    unspared(rule, reading, echoes)
}

/// The amounts of money of the review that stand in the draft, with or without their sign.
pub(in super::super) fn amounts(rule: &'static Rule, reading: &Reading<'_>) -> Vec<Finding> {
    let facts = &reading.review.facts;
    if facts.is_empty() {
        return Vec::new();
    }
    let words = words(reading);
    let is_amount = |first: usize| words.amount(first).is_some_and(|fact| facts.has(fact));
    let signed = reading
        .shapes
        .iter()
        .filter(|shaped| shaped.shape == Shape::Money && is_amount(shaped.first))
        .map(|shaped| (shaped.first, shaped.end));
    let bare = (0..reading.text.words().len())
        .filter(|&i| is_bare_amount(reading, i) && is_amount(i))
        .map(|i| (i, i + 1));
    let echoes = signed.chain(bare).map(|(first, end)| Echo {
        first,
        end,
        message: HOW_MUCH,
        fixes: if first > 0 && reading.is(first - 1, Class::Determiner) {
            BARE_AMOUNT
        } else {
            AMOUNT
        },
    });
    echoes
        .filter(|echo| !reading.is_quoted(reading.span(echo.first, echo.end)))
        .map(|echo| finding(rule, reading, echo))
        .collect()
}

/// `the 318`: three figures at least, after *the* or *that*.
fn is_bare_amount(reading: &Reading<'_>, at: usize) -> bool {
    let number = reading
        .text
        .words()
        .get(at)
        .is_some_and(|w| w.kind == Kind::Number);
    let before = at.checked_sub(1).map_or("", |i| reading.text.norm(i));
    number
        && reading.text.norm(at).len() >= 3
        && matches!(before, "the" | "that" | "your" | "those")
}

fn words<'t, 'a>(reading: &'t Reading<'a>) -> Words<'t, 'a> {
    Words {
        text: &reading.text,
        sets: &reading.sets,
    }
}

fn of_shape(reading: &Reading<'_>, shaped: &Shaped) -> Option<Echo> {
    let fixes = match shaped.shape {
        Shape::Date => DAY,
        Shape::Clock => TIME,
        _ => return None,
    };
    let fact = words(reading).of_shape(shaped)?;
    reading.review.facts.has(fact).then_some(Echo {
        first: shaped.first,
        end: shaped.end,
        message: WHEN,
        fixes,
    })
}

fn day(reading: &Reading<'_>, at: usize) -> Option<Echo> {
    let words = words(reading);
    let fact = words
        .day(at)
        .or_else(|| words.month(at))
        .or_else(|| words.nth(at))?;
    let before = at.checked_sub(1).map_or("", |i| reading.text.norm(i));
    let to_come = matches!(
        before,
        "every" | "each" | "next" | "coming" | "any" | "through" | "this"
    );
    (!to_come && reading.review.facts.has(fact)).then_some(Echo {
        first: at,
        end: at + 1,
        message: WHEN,
        fixes: match fact {
            Fact::Nth(_) => DATE,
            Fact::Day(_) => DAY,
            _ => TIME,
        },
    })
}

/// `at 44`: below thirteen it is as likely an hour.
fn age(reading: &Reading<'_>, at: usize) -> Option<Echo> {
    let word = reading
        .text
        .words()
        .get(at)
        .filter(|word| word.kind == Kind::Number)?;
    let years: u32 = reading
        .text
        .norm(at)
        .parse()
        .ok()
        .filter(|&years| years >= 13)?;
    let before = at.checked_sub(1).map_or("", |i| reading.text.norm(i));
    let next = reading.text.words().get(at + 1);
    let alone = next.is_none_or(|next| next.sentence != word.sentence || !next.gap.is_open());
    let aged = before == "at";
    let said = aged || matches!(before, "is" | "being" | "turned") && alone;
    (said && reading.review.facts.has(Fact::Age(years))).then_some(Echo {
        // 'Nobody feels old at 44': without its age the sentence stands.
        first: at - usize::from(aged),
        end: at + 1,
        message: WHO,
        fixes: if aged { &[""] } else { THIS },
    })
}

fn name(reading: &Reading<'_>, at: usize) -> Option<Echo> {
    let known = |i: usize| {
        words(reading).is_capital(i) && reading.review.facts.has(Fact::Name(reading.text.norm(i)))
    };
    if !known(at) || at > 0 && known(at - 1) {
        return None;
    }
    let end = (at + 1..at + 4).find(|&i| !known(i)).unwrap_or(at + 4);
    let spared = names::is_shown(reading, at, end)
        || names::is_colleague(reading, at)
        || names::is_titled(reading, at)
        || reading.context.reviewer.is_empty() && names::is_greeting(reading, at);
    (!spared).then_some(Echo {
        first: at,
        end,
        message: WHO,
        fixes: PERSON,
    })
}

/// The findings of those that are not about the practice. Each sentence is asked once.
fn unspared(rule: &'static Rule, reading: &Reading<'_>, echoes: Vec<Echo>) -> Vec<Finding> {
    let mut asked: Option<(u32, bool)> = None;
    let mut findings = Vec::new();
    for echo in echoes {
        let sentence = reading.text.words()[echo.first].sentence;
        let spared = match asked {
            Some((same, spared)) if same == sentence => spared,
            _ => is_of_the_practice(reading, echo.first),
        };
        asked = Some((sentence, spared));
        let of_the_practice = spared && echo.message == WHEN;
        let quoted = reading.is_quoted(reading.span(echo.first, echo.end));
        if !of_the_practice && !quoted {
            findings.push(finding(rule, reading, echo));
        }
    }
    findings
}

/// Whether the sentence tells of the practice's hours or plans, or takes up words that it quotes.
fn is_of_the_practice(reading: &Reading<'_>, at: usize) -> bool {
    let (first, end) = reading.sentence(at);
    let quotes = (first..end).any(|i| reading.is_quoted(reading.span(i, i + 1)));
    let plans = reading.any_word(first, end, "will going plan plans");
    // 'Tuesday was short-staffed' tells of no change, though 'we staffed the desk' does.
    let short = (first..end)
        .any(|i| reading.text.norm(i) == "short" && reading.text.norm(i + 1) == "staffed");
    quotes || plans || is_about_the_office(reading, at) && !short
}

fn finding(rule: &'static Rule, reading: &Reading<'_>, echo: Echo) -> Finding {
    let what = Note {
        severity: rule.severity,
        message: echo.message,
        fixes: echo.fixes,
    };
    note(rule, reading, reading.span(echo.first, echo.end), what)
}

#[cfg(test)]
mod tests {
    use crate::context::Context;
    use crate::finding::Severity;
    use crate::rules::{Draft, lint};

    fn context(review: &str) -> Context {
        Context {
            review: review.to_owned(),
            ..Context::default()
        }
    }

    /// The words of the draft that the rule marks as errors.
    fn marked(code: &str, context: &Context, draft: &str) -> Vec<String> {
        let report = lint(&Draft::new(draft), context);
        let errors = report
            .findings
            .iter()
            .filter(|f| f.severity == Severity::Error);
        errors
            .filter(|finding| finding.rule == code)
            .map(|finding| finding.span.of(draft).to_owned())
            .collect()
    }

    fn errors(context: &Context, draft: &str) -> usize {
        let findings = lint(&Draft::new(draft), context).findings;
        let errors = findings.iter().filter(|f| f.severity == Severity::Error);
        errors.count()
    }

    /// The draft with each fix of the rule's first finding.
    fn fixed(code: &str, context: &Context, draft: &str) -> Vec<String> {
        let findings = lint(&Draft::new(draft), context).findings;
        let first = findings.iter().find(|finding| finding.rule == code);
        let fixes = first.into_iter().flat_map(|finding| &finding.fixes);
        fixes
            .map(|fix| {
                let (before, after) = (&draft[..fix.span.start], &draft[fix.span.end..]);
                format!("{before}{}{after}", fix.text)
            })
            .collect()
    }

    #[track_caller]
    fn echoes(code: &str, cases: &[(&str, &str, &str)]) {
        for (review, draft, words) in cases {
            let marked = marked(code, &context(review), draft);
            assert!(
                marked.iter().any(|span| span.contains(words)),
                "{review} | {draft}: {marked:?}"
            );
            for fixed in fixed(code, &context(review), draft) {
                let left = errors(&context(review), &fixed);
                let before = errors(&context(review), draft);
                assert!(left < before, "{review} | {fixed}: {left} of {before} left");
            }
        }
    }

    #[track_caller]
    fn spares(code: &str, cases: &[(&str, &str)]) {
        for (review, draft) in cases {
            let marked = marked(code, &context(review), draft);
            assert!(marked.is_empty(), "{review} | {draft}: {marked:?}");
        }
    }

    #[test]
    fn days_and_times_of_the_review() {
        echoes(
            super::super::RULE.code,
            &[
                (
                    "I came in Tuesday and waited.",
                    "Tuesday was short-staffed.",
                    "Tuesday",
                ),
                (
                    "I came in tues and waited.",
                    "The lobby on a Tuesday is full.",
                    "Tuesday",
                ),
                (
                    "My visit on March 14 was awful.",
                    "A hard morning, March 14th.",
                    "March 14th",
                ),
                (
                    "Seen 3/14 by some guy.",
                    "March 14 was hard for all of us here.",
                    "March 14",
                ),
                (
                    "On April 9th they lost my form.",
                    "The 9th was a hard day.",
                    "9th",
                ),
                (
                    "They saw me in November, badly.",
                    "November was a bad month at our desk.",
                    "November",
                ),
                (
                    "My 9:15 started at ten.",
                    "A 9:15 is an early hour.",
                    "9:15",
                ),
                ("My slot was 3pm.", "3 pm is a rush for any clinic.", "3 pm"),
                (
                    "It was Friday the whole lobby heard me.",
                    "A full lobby on a Friday is no excuse.",
                    "Friday",
                ),
            ],
        );
    }

    #[test]
    fn hours_plans_and_quotes_are_not_echoes() {
        spares(
            super::super::RULE.code,
            &[
                (
                    "I came in Tuesday and waited.",
                    "We are open until 6 on Tuesdays.",
                ),
                (
                    "I came in Tuesday and waited.",
                    "We are open until 6 every Tuesday.",
                ),
                (
                    "I came in Tuesday and waited.",
                    "Please call us Tuesday before noon.",
                ),
                (
                    "I came in Tuesday and waited.",
                    "Our team will talk about this on Tuesday.",
                ),
                (
                    "I came in Tuesday and waited.",
                    "Wednesday is our late evening.",
                ),
                (
                    "I called Tuesday and got voicemail.",
                    "A quiet line on a Tuesday is not what we want.",
                ),
                (
                    "Try calling at 8:00. Busy. 8:10 they're full.",
                    "Thank you for the timeline: 8:00, 8:10.",
                ),
                (
                    "They said 'by Friday' and it wasn't.",
                    "\"By Friday\" should mean Friday.",
                ),
                (
                    "I may come back. They march on.",
                    "May I ask you to call? We march together.",
                ),
                (
                    "An hour in the lobby, twenty minutes more in the room.",
                    "An hour is a long time, and so are twenty minutes.",
                ),
                ("My visit was at 9:15.", "Since March we open at 9:15."),
                (
                    "Mondays are a zoo here.",
                    "Mondays are a lot, we feel it too.",
                ),
                ("I came in on the 3rd.", "The 3rd floor has a lift."),
                ("I waited in the sun on Sunday.", "The sun room is bright."),
                ("", "Tuesday is a good day for tea."),
            ],
        );
    }

    #[test]
    fn names_and_ages_of_the_review() {
        echoes(
            super::super::RULE.code,
            &[
                (
                    "My daughter Ella cried for an hour.",
                    "No Ella should ever cry alone.",
                    "Ella",
                ),
                (
                    "Took my husband, Marcus, there.",
                    "We are thinking of Marcus.",
                    "Marcus",
                ),
                (
                    "Ella, my daughter, was ignored.",
                    "We hope Ella is cheerful again.",
                    "Ella",
                ),
                (
                    "My name is Karen Whitfield and I am mad.",
                    "This is about Karen Whitfield, we think.",
                    "Karen Whitfield",
                ),
                (
                    "I teach at Lincoln Elementary.",
                    "Everyone at Lincoln knows how busy it is.",
                    "Lincoln",
                ),
                (
                    "He told me it's aging. I'm 44.",
                    "Nobody feels old at 44.",
                    "44",
                ),
                (
                    "My dad is 79 years old.",
                    "Getting about at 79 takes patience.",
                    "79",
                ),
            ],
        );
    }

    #[test]
    fn colleagues_and_greetings_are_no_echoes() {
        spares(
            super::super::RULE.code,
            &[
                (
                    "I brought my mom. Gwen at the desk was kind.",
                    "Gwen reads every comment.",
                ),
                (
                    "For my husband, Priya found a chair.",
                    "Priya reads every comment.",
                ),
                (
                    "Thanks to Priya, my daughter was calm.",
                    "Priya reads every comment.",
                ),
                ("I worked for Priya once.", "We listen to everyone."),
                (
                    "The hygienist Maria was rude.",
                    "Maria reads every comment.",
                ),
                (
                    "Dr. Osei was rude and Jordie was kind.",
                    "Thank you for the words about Jordie.",
                ),
                (
                    "My daughter Ella cried.",
                    "Please ask for Ella at 555-0142, our office manager.",
                ),
                (
                    "My daughter Ella cried.",
                    "Dr. Ella Moss reads every comment.",
                ),
                (
                    "My name is Karen and I am mad.",
                    "Hi Karen, thank you for this.",
                ),
                ("I'm 44.", "We are at 44 Larkspur Lane."),
                (
                    "My son Will was bored.",
                    "We will listen. Will you call us?",
                ),
                ("My mom April was bored.", "In general, we listen."),
            ],
        );
    }

    #[test]
    fn names_of_the_profile_and_of_the_platform_are_no_echoes() {
        let mut known = context("My sister Ella works there. My name is Karen Moss.");
        known.profile.staff = vec!["Ella".to_owned()];
        known.reviewer = "Karen M.".to_owned();
        let code = super::super::RULE.code;
        assert!(marked(code, &known, "Ella reads every comment, Karen.").is_empty());
        known.reviewer = "desert_fox".to_owned();
        assert_eq!(marked(code, &known, "Hi Karen, thank you."), ["Karen"]);
    }

    #[test]
    fn amounts_of_the_review() {
        const CODE: &str = "privacy/billing-detail";
        echoes(
            CODE,
            &[
                ("They want $318 for an exam!", "The $318 is correct.", "318"),
                (
                    "They want $318 for an exam!",
                    "The 318 is what everyone pays.",
                    "318",
                ),
                (
                    "1,240 dollars!",
                    "Our practice publishes its fees: $1,240.",
                    "1,240",
                ),
                (
                    "a $90.00 no show fee",
                    "Many offices ask $90 for a missed hour.",
                    "90",
                ),
            ],
        );
        spares(
            CODE,
            &[
                (
                    "They want $318 for an exam!",
                    "Suite 318 is on the third floor.",
                ),
                ("They want $318 for an exam!", "Our line is 555-0318."),
                (
                    "The parking garage charges $14.",
                    "Our garage asks everyone for $14, and that stings.",
                ),
            ],
        );
    }
}
