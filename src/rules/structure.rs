//! What is missing, and the shape.

use super::{Rule, bank};
use crate::finding::{Finding, Fix, Ground, Span};
use crate::grammar::Class;
use crate::phrase::Match;
use crate::reading::Reading;

// The rules of this room, in the order in which the page shows them: each public module is one.
pub mod missing_greeting;
pub mod missing_thanks;
pub mod missing_empathy;
pub mod missing_next_step;
pub mod missing_sign_off;
pub mod order;
pub mod too_long;
pub mod hard_to_read;
pub mod leftover_placeholder;
pub mod other_language;
pub mod never_say;

/// The phrases of a part that are there: a part is missing when there are none.
fn evidence<'a>(rule: &'static Rule, reading: &'a Reading<'_>) -> impl Iterator<Item = Match> + 'a {
    reading.hits(bank::tags_of(rule))
}

/// The finding that a part is missing, with texts to insert at byte `at`.
fn missing(
    rule: &'static Rule,
    reading: &Reading<'_>,
    message: &str,
    at: usize,
    texts: &[String],
) -> Finding {
    Finding {
        rule: rule.code,
        severity: rule.severity,
        span: Span::WHOLE,
        ground: Ground::Words,
        message: message.to_owned(),
        fixes: texts
            .iter()
            .map(|text| Fix {
                span: Span::new(at, at),
                text: spaced(reading.text.source(), at, text),
            })
            .collect(),
    }
}

/// The text with the spaces that keep it apart from its neighbours.
fn spaced(source: &str, at: usize, text: &str) -> String {
    let before = source.get(..at).and_then(|s| s.chars().next_back());
    let after = source.get(at..).and_then(|s| s.chars().next());
    let front = if before.is_some_and(|c| !c.is_whitespace()) {
        " "
    } else {
        ""
    };
    let back = if after.is_some_and(|c| !c.is_whitespace()) && !text.ends_with('\n') {
        " "
    } else {
        ""
    };
    [front, text, back].concat()
}

/// The byte where sentence `index` starts, or the end of the text's last sentence.
fn start_of_sentence(reading: &Reading<'_>, index: usize) -> usize {
    let sentences = reading.text.sentences();
    match sentences.get(index) {
        Some(sentence) => sentence.span.start,
        None => sentences.last().map_or(0, |s| s.span.end),
    }
}

/// The byte after the last sentence that is no sign-off: one of more than four words, or one that says something of us.
fn end_of_body(reading: &Reading<'_>) -> usize {
    let sentences = reading.text.sentences();
    sentences
        .iter()
        .rev()
        .find(|s| s.end - s.first > 4 || reading.is(s.first, Class::We))
        .or(sentences.last())
        .map_or(0, |s| s.span.end)
}
