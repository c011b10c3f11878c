//! What the review tells of its writer, said again: its days, dates, hours, amounts, ages and names.
//!
//! Who wrote it may tell it; who repeats it confirms it, in however general a sentence. Not the practice's own
//! hours, not colleagues, not what is plainly quoted.

use super::super::super::{Note, Rule, note};
use super::{days::is_about_the_office, names};
use crate::finding::{Finding, Ground};
use crate::grammar::{Class, Classed, listed};
use crate::reading::Reading;
use crate::reading::facts::Fact;
use crate::rules::shape::{Shape, Shaped};
use crate::text::Kind;

const WHEN: &str = "The review says when. Repeated in the reply, it tells when somebody was here.";
const WHO: &str =
    "The review says it. Repeated in the reply, it helps people figure out who wrote it.";
const HOW_MUCH: &str =
    "The review names this amount. Repeated in the reply, it tells about somebody's bill.";

const DAY: &[&str] = &["the day you describe", "then"];
const DATE: &[&str] = &["day you describe"];
const TIME: &[&str] = &["the time you describe", "then"];
const THIS: &[&str] = &["what you describe", "this"];
const PERSON: &[&str] = &["the person you mention", "somebody"];
const AMOUNT: &[&str] = &["the amount", "this"];
/// Where *the* stands already.
const BARE_AMOUNT: &[&str] = &["amount"];

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

/// `the 318`, `318 is a lot`: three figures at least, pointed at or called much.
fn is_bare_amount(reading: &Reading<'_>, at: usize) -> bool {
    let number = reading
        .text
        .words()
        .get(at)
        .is_some_and(|w| w.kind == Kind::Number);
    let before = at.checked_sub(1).map_or("", |i| reading.text.norm(i));
    number
        && reading.text.norm(at).len() >= 3
        && (matches!(before, "the" | "that" | "your" | "those")
            || reading.text.opens_sentence(at)
                && reading.any_word(at + 1, at + 2, "is was seems felt for sounds"))
}

fn words<'t, 'a>(reading: &'t Reading<'a>) -> Classed<'t, 'a> {
    Classed {
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
    let to_come = listed(
        "every each next coming any through this including except",
        before,
    );
    let spared = to_come || is_anybodys(reading, at);
    (!spared && reading.review.facts.has(fact)).then_some(Echo {
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

/// `Our Friday crew`, `Wednesday afternoons`, `nobody's Saturday`: whoever works or comes on such a day.
fn is_anybodys(reading: &Reading<'_>, at: usize) -> bool {
    let owner = at.checked_sub(2).map_or("", |i| reading.text.norm(i));
    reading.any_word(
        at + 1,
        at + 2,
        "team crew staff shift clinic roster hours mornings afternoons evenings nights",
    ) || reading.text.norm(at.saturating_sub(1)) == "'s"
        && listed(
            "anybody anyone nobody somebody someone everybody one",
            owner,
        )
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
    note(rule, reading, reading.span(echo.first, echo.end), what).resting_on(Ground::Fact)
}

#[cfg(test)]
mod tests;
